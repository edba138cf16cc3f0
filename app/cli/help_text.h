// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace unisono::cli {

/// What stands behind --help alone: every command with its summary.
QString commandList(const wording::Language& language);

/// "-h, --help", "--output <file>"
QString syntaxOf(const QCommandLineOption& option, const wording::Language& language);

/// The help of one command: its words, its options and an example, in lines of at most 79 characters where words allow it.
QString helpOf(const Command& command, const QList<QCommandLineOption>& options, const wording::Language& language);

} // namespace unisono::cli

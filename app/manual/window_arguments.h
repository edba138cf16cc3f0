// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

#include <QCommandLineOption>

namespace unisono {

/// What the windowed program takes: one place for its --help and for its manual page.
namespace windowArguments {

QString description(const wording::Language& language);
QString workspaceHelp(const wording::Language& language);
QList<QCommandLineOption> options(const wording::Language& language);

} // namespace windowArguments

} // namespace unisono

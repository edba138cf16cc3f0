// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

namespace unisono::cli {

/// The manual pages unisono-cli(1) and unisono(1) in the language of man(7), from what --help is made of.
QString commandLineManual(const wording::Language& language);
QString windowManual(const wording::Language& language);

} // namespace unisono::cli

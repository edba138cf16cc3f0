// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono {

/// Makes ":/i18n/unisono_<language>.qm" and Qt's own catalogues known.
void useTranslations();

} // namespace unisono

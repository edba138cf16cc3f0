// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono {

/// "0.1.0", or "0.1.0+5.gabc1234" where it was built five commits after the tag.
QString programVersion();

/// What --version prints: the number on a line of its own, then Qt's, then the database drivers with what they tell of themselves.
/// English in every language, because people copy it into a letter to whoever helps them.
QString versionText();

} // namespace unisono

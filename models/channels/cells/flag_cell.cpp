// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/flag_cell.h"

#include "channels/cells/choices.h"

#include <array>

namespace unisono::channels {

namespace {

using namespace std::string_view_literals;

constexpr std::array yes = {"1"sv, "true"sv, "yes"sv, "oui"sv, "si"sv, "s\xC3\xAC"sv, "s\xC3\x8C"sv, "vrai"sv, "vero"sv};
constexpr std::array no = {"0"sv, "false"sv, "no"sv, "non"sv, "faux"sv, "falso"sv};

} // namespace

CellReading readFlag(std::string_view cell)
{
    const std::string_view text = withoutBlanks(cell);
    if (text.empty())
        return CellReading::unknown();
    for (std::string_view word : yes)
        if (sameLatinWord(text, word))
            return CellReading::known(1);
    for (std::string_view word : no)
        if (sameLatinWord(text, word))
            return CellReading::known(0);
    return CellReading::refused(RowReason::NotAFlag);
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/number_cell.h"

#include <span>
#include <vector>

namespace unisono::channels {

/// Looks through a whole table for what tells its decimal marks, because "1,234" alone does not.
///
/// A column whose cells show one mark has that mark; a column that shows none, or both, has the one that all other columns show;
/// and where those do not agree either, the fallback decides.
class MarkSurvey
{
public:
    /// The cells of a row that hold numbers.
    explicit MarkSurvey(std::vector<std::size_t> numberCells) : m_cells(std::move(numberCells)), m_shown(m_cells.size()) {}

    void look(std::span<const std::string_view> cells);
    /// By cell of a row with so many cells.
    std::vector<DecimalMark> verdict(std::size_t cellCount, DecimalMark fallback) const;

private:
    struct Shown
    {
        bool point = false;
        bool comma = false;
    };
    static std::optional<DecimalMark> onlyMark(Shown shown);

    std::vector<std::size_t> m_cells;
    std::vector<Shown> m_shown;
};

} // namespace unisono::channels

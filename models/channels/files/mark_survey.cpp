// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/mark_survey.h"

namespace unisono::channels {

namespace {

constexpr std::size_t longestNumber = 64;

} // namespace

void MarkSurvey::look(std::span<const std::string_view> cells)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::string_view cell = cells[m_cells[i]];
        if (cell.size() > longestNumber || cell.find_first_of(".,") == std::string_view::npos)
            continue;
        const std::optional<DecimalMark> mark = decimalMarkShown(cell);
        m_shown[i].point = m_shown[i].point || mark == DecimalMark::Point;
        m_shown[i].comma = m_shown[i].comma || mark == DecimalMark::Comma;
    }
}

std::optional<DecimalMark> MarkSurvey::onlyMark(Shown shown)
{
    if (shown.point == shown.comma)
        return std::nullopt;
    return shown.point ? DecimalMark::Point : DecimalMark::Comma;
}

std::vector<DecimalMark> MarkSurvey::verdict(std::size_t cellCount, DecimalMark fallback) const
{
    Shown anywhere;
    for (const Shown& shown : m_shown) {
        anywhere.point = anywhere.point || shown.point;
        anywhere.comma = anywhere.comma || shown.comma;
    }
    const DecimalMark common = onlyMark(anywhere).value_or(fallback);
    std::vector<DecimalMark> marks(cellCount, common);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        marks[m_cells[i]] = onlyMark(m_shown[i]).value_or(common);
    return marks;
}

} // namespace unisono::channels

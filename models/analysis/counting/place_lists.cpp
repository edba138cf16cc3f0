// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/place_lists.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

constexpr std::size_t slack = 4; ///< how many times its length a list may grow before it is cut

} // namespace

PlaceLists::PlaceLists(const tables::Snapshot& snapshot, int length)
    : m_snapshot(snapshot), m_length(static_cast<std::size_t>(std::max(length, 0))), m_places(snapshot.locations->size())
{
}

bool PlaceLists::comesBefore(const CountLine& a, const CountLine& b) const
{
    const bool first = a.cause == CountCause::Unexplained, second = b.cause == CountCause::Unexplained;
    if (first != second)
        return first;
    if (a.score != b.score)
        return a.score > b.score;
    return m_snapshot.skus->text(a.sku) < m_snapshot.skus->text(b.sku);
}

void PlaceLists::add(CountLine line)
{
    std::vector<CountLine>& lines = m_places[line.location];
    lines.push_back(std::move(line));
    if (lines.size() >= slack * m_length + slack)
        cut(lines);
}

void PlaceLists::cut(std::vector<CountLine>& lines) const
{
    std::ranges::sort(lines, [this](const CountLine& a, const CountLine& b) { return comesBefore(a, b); });
    if (lines.size() > m_length)
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(m_length), lines.end());
}

std::vector<CountLine> PlaceLists::finish()
{
    std::vector<LocationId> places;
    for (LocationId location = 0; location < m_places.size(); ++location)
        if (!m_places[location].empty())
            places.push_back(location);
    std::ranges::sort(places, {}, [this](LocationId location) { return m_snapshot.locations->text(location); });
    std::vector<CountLine> all;
    for (const LocationId location : places) {
        cut(m_places[location]);
        std::uint32_t rank = 0;
        for (CountLine& line : m_places[location]) {
            line.rank = ++rank;
            all.push_back(std::move(line));
        }
    }
    return all;
}

} // namespace unisono::analysis

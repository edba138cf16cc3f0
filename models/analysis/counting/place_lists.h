// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"

namespace unisono::analysis {

/// The foremost lines of every place, so that a region of millions of records keeps only what is printed.
class PlaceLists
{
public:
    PlaceLists(const tables::Snapshot& snapshot, int length);

    void add(CountLine line);
    /// By place and then by rank, which is given here.
    std::vector<CountLine> finish();

private:
    bool comesBefore(const CountLine& a, const CountLine& b) const;
    void cut(std::vector<CountLine>& lines) const;

    const tables::Snapshot& m_snapshot;
    std::size_t m_length;
    std::vector<std::vector<CountLine>> m_places; ///< by common location
};

} // namespace unisono::analysis

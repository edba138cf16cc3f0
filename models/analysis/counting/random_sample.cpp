// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/random_sample.h"

#include "analysis/counting/count_history.h"

#include <algorithm>
#include <array>

namespace unisono::analysis {

namespace {

constexpr std::size_t classCount = 4;

/// Every bit of the result depends on every bit of the input (SplitMix64's finaliser).
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e37'79b9'7f4a'7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58'476d'1ce4'e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d0'49bb'1331'11ebULL;
    return value ^ (value >> 31);
}

std::uint64_t lotOf(std::uint64_t seed, std::string_view location, std::string_view sku)
{
    std::uint64_t hash = mixed(seed);
    for (const std::string_view text : {location, sku}) {
        for (const char letter : text)
            hash = mixed(hash ^ static_cast<unsigned char>(letter));
        hash = mixed(hash ^ 0x100);
    }
    return hash;
}

struct Lot
{
    std::uint64_t number;
    const PositionAtLocation* record;
};

using Strata = std::array<std::vector<Lot>, classCount>;

/// How many of each class are drawn, of `length` in all.
std::array<std::size_t, classCount> shares(const Strata& strata, std::size_t length)
{
    std::array<std::size_t, classCount> drawn{};
    const std::size_t least = length >= 2 * classCount ? 2 : 1;
    std::size_t records = 0, left = length;
    for (const auto& stratum : strata)
        records += stratum.size();
    for (std::size_t i = 0; i < classCount; ++i) {
        drawn[i] = std::min({strata[i].size(), least, left});
        left -= drawn[i];
    }
    // One after the other to the class that is furthest below its due.
    while (left > 0) {
        std::size_t poorest = classCount;
        double most = 0;
        for (std::size_t i = 0; i < classCount; ++i) {
            const double due = static_cast<double>(length) * static_cast<double>(strata[i].size()) / static_cast<double>(records);
            const double missing = due - static_cast<double>(drawn[i]);
            if (drawn[i] < strata[i].size() && (poorest == classCount || missing > most)) {
                poorest = i;
                most = missing;
            }
        }
        if (poorest == classCount)
            break; // everything is drawn
        ++drawn[poorest];
        --left;
    }
    return drawn;
}

} // namespace

std::vector<CountLine> randomSample(const InventoryAnswer& answer, std::uint64_t seed, const CountingRules& rules)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    const std::vector<AbcClass> classes = abcClasses(snapshot);
    const CountHistory history(snapshot, classes, rules);
    std::vector<Strata> places(snapshot.locations->size());
    for (const PositionAtLocation& record : answer.atLocation)
        if (record.reporters > 0 && record.states.onHand.isKnown())
            places[record.location][static_cast<std::size_t>(classes[record.sku])].push_back(
                {lotOf(seed, snapshot.locations->text(record.location), snapshot.skus->text(record.sku)), &record});

    std::vector<CountLine> lines;
    for (Strata& strata : places) {
        const auto drawn = shares(strata, static_cast<std::size_t>(std::max(rules.listLength, 0)));
        for (std::size_t i = 0; i < classCount; ++i) {
            std::ranges::sort(strata[i], {}, &Lot::number);
            for (std::size_t at = 0; at < drawn[i]; ++at) {
                const PositionAtLocation& record = *strata[i][at].record;
                CountLine& line = lines.emplace_back();
                line.goal = CountGoal::Random;
                line.cause = CountCause::Drawn;
                line.location = record.location;
                line.sku = record.sku;
                line.abc = static_cast<AbcClass>(i);
                line.recorded = record.states.onHand;
                line.recordedAt = record.asOf;
                const CountHistory::Tally tally = history.of(record.sku, record.location);
                line.counts = tally.counts;
                line.wrong = tally.wrong;
                line.errorRate = history.errorRate(record.sku, record.location);
            }
        }
    }
    std::ranges::sort(lines, {}, [&](const CountLine& line) {
        return std::pair(snapshot.locations->text(line.location), snapshot.skus->text(line.sku));
    });
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].rank = i > 0 && lines[i - 1].location == lines[i].location ? lines[i - 1].rank + 1 : 1;
    return lines;
}

} // namespace unisono::analysis

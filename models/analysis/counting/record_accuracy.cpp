// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/counting/record_accuracy.h"

#include <algorithm>

namespace unisono::analysis {

namespace {

constexpr double farBelow = 0.10;

/// Accuracies by common location, and the region's.
class Ledger
{
public:
    Ledger(const InventoryAnswer& answer, const std::vector<AbcClass>& classes)
        : m_answer(answer), m_classes(classes), m_places(answer.snapshot->locations->size()), m_isKnown(m_places.size(), false)
    {
        for (const PositionAtLocation& place : answer.atLocation)
            if (place.reporters > 0)
                forBoth(place.location, [&](RecordAccuracy& row) { ++row.classes[classOf(place.sku)].records; });
    }

    void add(const ToldCount& count)
    {
        forBoth(count.location, [&](RecordAccuracy& row) { addTo(row, count); });
    }

    std::vector<RecordAccuracy> finish()
    {
        std::vector<RecordAccuracy> rows{m_region};
        for (LocationId location = 0; location < m_places.size(); ++location)
            if (m_isKnown[location]) {
                m_places[location].location = location;
                rows.push_back(m_places[location]);
            }
        std::ranges::sort(rows.begin() + 1, rows.end(), {},
                          [&](const RecordAccuracy& row) { return m_answer.snapshot->locations->text(row.location); });
        for (RecordAccuracy& row : rows)
            estimate(row);
        return rows;
    }

private:
    template<typename Change>
    void forBoth(LocationId location, Change change)
    {
        change(m_region);
        change(m_places[location]);
        m_isKnown[location] = true;
    }

    std::size_t classOf(SkuId sku) const { return static_cast<std::size_t>(abcOf(sku)); }
    AbcClass abcOf(SkuId sku) const { return sku < m_classes.size() ? m_classes[sku] : AbcClass::Unknown; }

    void addTo(RecordAccuracy& row, const ToldCount& count) const
    {
        if (count.reason != tables::CountReason::Random) {
            ++row.targeted;
            return;
        }
        if (!count.isComplete()) {
            ++row.incomplete;
            return;
        }
        const bool right = isRight(count, abcOf(count.sku));
        ClassAccuracy& stratum = row.classes[classOf(count.sku)];
        ++stratum.counted;
        ++row.counted;
        stratum.right += right ? 1 : 0;
        row.right += right ? 1 : 0;
        row.unitsOff += absolute(count.counted - count.recorded);
        row.unitsRecorded += count.recorded;
        row.lastCounted = std::max(row.lastCounted, count.at);
        if (!right && (!row.firstWrong.isKnown() || count.at < row.firstWrong))
            row.firstWrong = count.at;
    }

    static void estimate(RecordAccuracy& row)
    {
        double weights = 0, right = 0, spread = 0;
        for (const ClassAccuracy& stratum : row.classes) {
            if (stratum.counted == 0)
                continue;
            // A count may name a record that no channel tells any more: then it stands for itself.
            const double weight = std::max(stratum.records, 1u);
            weights += weight;
            right += weight * stratum.right / stratum.counted;
            spread += weight * weight / stratum.counted;
        }
        if (weights == 0)
            return;
        row.accuracy = right / weights;
        row.interval = wilsonInterval(*row.accuracy, weights * weights / spread);
    }

    const InventoryAnswer& m_answer;
    const std::vector<AbcClass>& m_classes;
    RecordAccuracy m_region;
    std::vector<RecordAccuracy> m_places;
    std::vector<bool> m_isKnown;
};

Finding findingOf(const RecordAccuracy& row, const CountingRules& rules)
{
    Finding finding;
    finding.kind = FindingKind::RecordAccuracy;
    finding.severity = row.interval->high < rules.target - farBelow ? Severity::High : Severity::Medium;
    finding.location = row.location;
    finding.since = row.firstWrong;
    finding.asOf = row.lastCounted;
    finding.failureClass = FailureClass::Executional;
    finding.accuracy = std::make_shared<const RecordAccuracy>(row);
    return finding;
}

} // namespace

std::optional<double> RecordAccuracy::unitAccuracy() const
{
    if (counted == 0 || unitsRecorded.isUnknown() || unitsOff.isUnknown() || unitsRecorded <= Quantity(0))
        return std::nullopt;
    return 1 - unitsOff.toDouble() / unitsRecorded.toDouble();
}

std::vector<RecordAccuracy> recordAccuracy(const InventoryAnswer& answer, const std::vector<AbcClass>& classes,
                                           const CountingRules& rules)
{
    Ledger ledger(answer, classes);
    const Instant from = answer.snapshot->asOf.plusSeconds(-std::int64_t{86'400} * rules.periodDays);
    for (const ToldCount& count : toldCounts(*answer.snapshot))
        if (count.at > from && count.at <= answer.snapshot->asOf)
            ledger.add(count);
    return ledger.finish();
}

std::vector<Finding> inaccurateRecords(const InventoryAnswer& answer, const std::vector<AbcClass>& classes,
                                       const CountingRules& rules)
{
    std::vector<Finding> findings;
    const bool anyCounts = answer.snapshot->counts
                           || std::ranges::any_of(answer.snapshot->channels, [](const auto& channel) { return channel->counts != nullptr; });
    if (!anyCounts)
        return findings;
    for (const RecordAccuracy& row : recordAccuracy(answer, classes, rules))
        if (row.interval && row.interval->high < rules.target)
            findings.push_back(findingOf(row, rules));
    return findings;
}

} // namespace unisono::analysis

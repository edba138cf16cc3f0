// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/configuration_audit.h"
#include "analysis/inventory/configuration_fault.h"

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

namespace {

constexpr std::uint32_t mostCompared = 2000; ///< items of a pair of channels; a habit shows in fewer
constexpr double nearness = 0.002;

/// What a channel says an item costs with tax.
struct GrossPrice
{
    double amount = 0, taxFactor = 0; ///< 1 + VAT; 0 where unknown
    tables::TextId currency = noId;
    bool toldNet = false;
};

std::vector<GrossPrice> grossPrices(const tables::Snapshot& snapshot, std::size_t channel)
{
    std::vector<GrossPrice> prices(snapshot.skus->size());
    const tables::PriceTable& table = *snapshot.channels[channel]->prices;
    const std::optional<bool> profile = snapshot.channels[channel]->profile.pricesIncludeTax;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const bool isTold = table.taxIncluded[row] >= 0 || profile.has_value();
        if (!isTold || table.price[row].isUnknown() || table.price[row] <= Decimal(0) || table.vatRate[row].isUnknown()
            || table.vatRate[row] <= Decimal(0))
            continue;
        GrossPrice& price = prices[snapshot.identity.commonSku(channel, table.sku[row])];
        price.toldNet = !(table.taxIncluded[row] >= 0 ? table.taxIncluded[row] == 1 : *profile);
        price.taxFactor = 1 + table.vatRate[row].toDouble() / 100;
        price.amount = table.price[row].toDouble() * (price.toldNet ? price.taxFactor : 1);
        price.currency = table.currency[row];
    }
    return prices;
}

struct Pair
{
    std::size_t high = 0, low = 0; ///< the channel whose prices are the tax higher, and the other
    std::uint32_t affected = 0, judged = 0;
    bool highToldNet = false;
    Decimal taxRate;
};

bool isNear(double value, double target)
{
    return std::abs(value / target - 1) <= nearness;
}

std::optional<Pair> compared(const std::vector<GrossPrice>& a, const std::vector<GrossPrice>& b, std::size_t first, std::size_t second)
{
    Pair aHigh{first, second, 0, 0, false, {}}, bHigh{second, first, 0, 0, false, {}};
    for (std::size_t sku = 0; sku < a.size() && aHigh.judged < mostCompared; ++sku) {
        if (a[sku].taxFactor == 0 || b[sku].taxFactor == 0 || a[sku].currency != b[sku].currency || a[sku].taxFactor != b[sku].taxFactor)
            continue;
        ++aHigh.judged;
        ++bHigh.judged;
        const auto note = [&](Pair& pair, const GrossPrice& high) {
            ++pair.affected;
            pair.highToldNet = high.toldNet;
            pair.taxRate = Decimal::nearest((high.taxFactor - 1) * 100);
        };
        if (isNear(a[sku].amount / b[sku].amount, a[sku].taxFactor))
            note(aHigh, a[sku]);
        else if (isNear(b[sku].amount / a[sku].amount, a[sku].taxFactor))
            note(bHigh, b[sku]);
    }
    for (const Pair& pair : {aHigh, bHigh})
        if (isHabit(pair.affected, pair.judged))
            return pair;
    return std::nullopt;
}

/// The one of the two that stands alone against more channels; else the one that calls gross prices net, or net prices gross.
std::size_t suspect(const Pair& pair, const std::vector<int>& disagreements)
{
    if (disagreements[pair.high] != disagreements[pair.low])
        return disagreements[pair.high] > disagreements[pair.low] ? pair.high : pair.low;
    return pair.highToldNet ? pair.high : pair.low;
}

void findContradictions(const tables::Snapshot& snapshot, std::vector<Finding>& findings)
{
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::PriceTable* prices = snapshot.channels[c]->prices.get();
        const std::optional<bool> profile = snapshot.channels[c]->profile.pricesIncludeTax;
        if (!prices || !profile)
            continue;
        ConfigurationFault fault;
        fault.kind = ConfigurationFault::Kind::TaxDisagreement;
        for (const std::int8_t told : prices->taxIncluded) {
            fault.judged += told >= 0;
            fault.affected += told >= 0 && (told == 1) != *profile;
        }
        if (isHabit(fault.affected, fault.judged))
            findings.push_back(configurationFinding(fault, c, Severity::Medium));
    }
}

} // namespace

void findTaxDisagreements(const InventoryAnswer& answer, std::vector<Finding>& findings)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    findContradictions(snapshot, findings);
    std::vector<std::vector<GrossPrice>> prices(snapshot.channels.size());
    std::vector<int> disagreements(snapshot.channels.size(), 0);
    std::vector<Pair> pairs;
    for (std::size_t c = 0; c < prices.size(); ++c) {
        if (!snapshot.channels[c]->prices)
            continue;
        prices[c] = grossPrices(snapshot, c);
        for (std::size_t other = 0; other < c; ++other)
            if (const auto pair = compared(prices[other], prices[c], other, c)) {
                ++disagreements[pair->high];
                ++disagreements[pair->low];
                pairs.push_back(*pair);
            }
    }
    std::vector<bool> isSaid(prices.size(), false);
    for (const Pair& pair : pairs) {
        const std::size_t channel = suspect(pair, disagreements);
        if (isSaid[channel])
            continue;
        isSaid[channel] = true;
        ConfigurationFault fault;
        fault.kind = ConfigurationFault::Kind::TaxDisagreement;
        fault.otherChannel = static_cast<int>(channel == pair.high ? pair.low : pair.high);
        fault.affected = pair.affected;
        fault.judged = pair.judged;
        fault.taxRate = pair.taxRate;
        findings.push_back(configurationFinding(fault, channel, Severity::High));
    }
}

} // namespace unisono::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/identity_conflicts.h"

#include <algorithm>
#include <map>

namespace unisono::analysis {

std::vector<Finding> sharedGtins(const tables::Snapshot& snapshot)
{
    std::vector<Finding> findings;
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const tables::ProductTable* products = snapshot.channels[c]->products.get();
        if (!products)
            continue;
        std::unordered_map<tables::TextId, std::vector<SkuId>> claims;
        for (std::size_t row = 0; row < products->size(); ++row)
            if (!snapshot.texts->text(products->gtin[row]).empty())
                claims[products->gtin[row]].push_back(products->sku[row]);
        for (auto& [gtin, skus] : claims) {
            if (skus.size() < 2)
                continue;
            std::ranges::sort(skus, {}, [&](SkuId sku) { return snapshot.skus->text(sku); });
            Finding finding;
            finding.kind = FindingKind::Identity;
            finding.conflict = IdentityConflict::SharedGtin;
            finding.severity = Severity::Medium;
            finding.sku = skus.front();
            finding.otherSkus.assign(skus.begin() + 1, skus.end());
            finding.channel = static_cast<int>(c);
            finding.causes.push_back({Signature::UnmappedSku, {}});
            finding.failureClass = FailureClass::Technological;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace unisono::analysis

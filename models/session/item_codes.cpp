// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_codes.h"

#include "analysis/inventory/channel_rules.h"

namespace unisono::session {

std::vector<std::pair<QString, QString>> codesOf(const tables::Snapshot& snapshot, const QString& sku)
{
    std::vector<std::pair<QString, QString>> codes;
    const tables::SkuId common = snapshot.skus->find(sku.toStdString());
    for (std::size_t c = 0; common != tables::Dictionary::none && c < snapshot.channels.size(); ++c) {
        const analysis::ChannelRules rules(snapshot, c);
        for (const tables::SkuId own : rules.ownCodes(common)) {
            const std::string_view text = snapshot.skus->text(own);
            codes.emplace_back(snapshot.channels[c]->profile.id,
                               QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
    }
    return codes;
}

} // namespace unisono::session

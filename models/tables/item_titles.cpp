// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/item_titles.h"

#include <QLocale>

#include <unordered_map>

namespace unisono::tables {

namespace {

enum Rank : int { InLanguage, InCountry, OfAnyChannel, InRegionsLanguage, InAnyLanguage = 100, Nothing = 1000 };

/// "it" of "it_IT", "it-CH", "IT".
QString codeOf(const QString& language)
{
    return language.left(language.indexOf(QLatin1Char('_'))).section(QLatin1Char('-'), 0, 0).toLower();
}

bool speaks(const QString& country, const QString& language)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory != QLocale::AnyTerritory
           && codeOf(QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).name()) == language;
}

/// What of an item is told: in its channel's language, and in others.
struct Told
{
    std::vector<TextId> ProductTable::*own;
    std::vector<TextId> ProductTextTable::*translated;
};
constexpr Told titleTold{&ProductTable::title, &ProductTextTable::title};
constexpr Told categoryTold{&ProductTable::category, &ProductTextTable::category};

/// Calls `offer(common SKU, text, rank)` with everything that anybody tells of it, channel by channel.
template<typename Offer>
void forTexts(const Snapshot& snapshot, const QString& language, const Told& what, Offer offer)
{
    const QString wanted = codeOf(language);
    const auto rankOf = [&](TextId told) {
        const std::string_view name = snapshot.texts->text(told);
        const QString code = codeOf(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        const qsizetype place = snapshot.region.languages.indexOf(code);
        return code == wanted ? int(InLanguage) : place >= 0 ? InRegionsLanguage + static_cast<int>(place) : int(InAnyLanguage);
    };
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const ChannelTables& channel = *snapshot.channels[c];
        const auto propose = [&](SkuId own, TextId title, int rank) {
            if (title < snapshot.texts->size() && !snapshot.texts->text(title).empty())
                offer(snapshot.identity.commonSku(c, own), title, rank);
        };
        std::unordered_map<TextId, int> ranks;
        for (std::size_t row = 0; channel.productTexts && row < channel.productTexts->size(); ++row) {
            const TextId told = channel.productTexts->language[row];
            const auto known = ranks.find(told);
            const int rank = known != ranks.end() ? known->second : ranks.emplace(told, rankOf(told)).first->second;
            propose(channel.productTexts->sku[row], ((*channel.productTexts).*what.translated)[row], rank);
        }
        const int rank = speaks(channel.profile.country, wanted) ? InCountry : OfAnyChannel;
        for (std::size_t row = 0; channel.products && row < channel.products->size(); ++row)
            propose(channel.products->sku[row], ((*channel.products).*what.own)[row], rank);
    }
}

} // namespace

std::vector<TextId> itemTitles(const Snapshot& snapshot, const QString& language)
{
    const std::size_t count = snapshot.skus ? snapshot.skus->size() : 0;
    std::vector<TextId> titles(count, Dictionary::none);
    if (!snapshot.texts)
        return titles;
    std::vector<int> ranks(count, Nothing);
    forTexts(snapshot, language, titleTold, [&](SkuId sku, TextId title, int rank) {
        if (sku >= count || rank >= ranks[sku])
            return;
        ranks[sku] = rank;
        titles[sku] = title;
    });
    return titles;
}

std::string_view itemCategory(const Snapshot& snapshot, SkuId sku, const QString& language)
{
    if (!snapshot.texts || sku == Dictionary::none)
        return {};
    TextId best = Dictionary::none;
    int bestRank = Nothing;
    forTexts(snapshot, language, categoryTold, [&](SkuId told, TextId category, int rank) {
        if (told != sku || rank >= bestRank)
            return;
        bestRank = rank;
        best = category;
    });
    return best == Dictionary::none ? std::string_view() : snapshot.texts->text(best);
}

} // namespace unisono::tables

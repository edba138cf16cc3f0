// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sku_index.h"

#include "shell/fuzzy_match.h"
#include "tables/item_titles.h"

#include <algorithm>

namespace unisono::shell {

namespace {

using tables::TextId;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The items one can look at: those that have a position or are offered somewhere.
std::vector<bool> shownSkus(const analysis::InventoryAnswer& answer)
{
    std::vector<bool> shown(answer.snapshot->skus->size(), false);
    for (const analysis::Position& position : answer.positions)
        shown[position.sku] = true;
    for (const analysis::Availability& availability : answer.availability)
        shown[availability.sku] = true;
    return shown;
}

} // namespace

std::shared_ptr<const SkuIndex> SkuIndex::of(const analysis::InventoryAnswerPtr& answer)
{
    auto index = std::make_shared<SkuIndex>();
    if (!answer)
        return index;
    const tables::Snapshot& snapshot = *answer->snapshot;
    const std::vector<bool> shown = shownSkus(*answer);
    const std::vector<TextId> titles = tables::itemTitles(snapshot, QLocale().name());
    std::vector<analysis::SkuId> ids;
    for (analysis::SkuId id = 0; id < shown.size(); ++id) {
        if (shown[id])
            ids.push_back(id);
    }
    std::ranges::sort(ids, {}, [&](analysis::SkuId id) { return snapshot.skus->text(id); });
    for (const analysis::SkuId id : ids) {
        const bool titled = titles[id] != tables::Dictionary::none;
        index->add(toText(snapshot.skus->text(id)), titled ? toText(snapshot.texts->text(titles[id])) : QString());
    }
    return index;
}

void SkuIndex::add(QString sku, QString title)
{
    m_folded += folded(sku);
    m_folded += u' ';
    m_folded += folded(title);
    m_ends.push_back(m_folded.size());
    m_items.push_back({std::move(sku), std::move(title)});
}

QStringList SkuIndex::skus() const
{
    QStringList all;
    all.reserve(static_cast<qsizetype>(m_items.size()));
    for (const Item& item : m_items)
        all.append(item.sku);
    return all;
}

const SkuIndex::Item* SkuIndex::named(const QString& sku) const
{
    // Items are ordered by the bytes of their code, which is not QString's order.
    const QByteArray wanted = sku.toUtf8();
    const auto found = std::ranges::lower_bound(m_items, wanted, {}, [](const Item& item) { return item.sku.toUtf8(); });
    return found != m_items.end() && found->sku == sku ? &*found : nullptr;
}

SkuIndex::Found SkuIndex::find(const FuzzyQuery& query, std::size_t most) const
{
    struct Hit
    {
        int score;
        std::size_t index;
        bool operator<(const Hit& other) const
        {
            return score != other.score ? score > other.score : index < other.index;
        }
    };
    std::vector<Hit> hits;
    qsizetype begin = 0;
    const QStringView all(m_folded);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const int score = query.score(all.mid(begin, m_ends[i] - begin)); score > 0)
            hits.push_back({score, i});
        begin = m_ends[i];
    }
    const std::size_t kept = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end());
    Found found{{}, hits.size()};
    for (std::size_t i = 0; i < kept; ++i)
        found.best.push_back(hits[i].index);
    return found;
}

} // namespace unisono::shell

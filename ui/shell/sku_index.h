// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <QString>

#include <memory>
#include <vector>

namespace unisono::shell {

class FuzzyQuery;

/// Every item of an answer with its title, folded once, so that 100 000 of them are searched between two keys.
/// Immutable; building it takes a moment and may happen in any thread.
class SkuIndex
{
public:
    struct Item
    {
        QString sku;
        QString title;      ///< of the first channel that gives one; may be empty
    };

    static std::shared_ptr<const SkuIndex> of(const analysis::InventoryAnswerPtr& answer);

    std::size_t size() const { return m_items.size(); }
    const Item& item(std::size_t index) const { return m_items[index]; }
    QStringList skus() const;
    /// The item of that very code, null where there is none.
    const Item* named(const QString& sku) const;

    struct Found
    {
        std::vector<std::size_t> best;   ///< at most `most`, the best first, ties in the order of the SKU
        std::size_t matches = 0;         ///< how many there are
    };
    Found find(const FuzzyQuery& query, std::size_t most) const;

private:
    void add(QString sku, QString title);

    std::vector<Item> m_items;
    QString m_folded;                    ///< "sku title" of all items, one after the other
    std::vector<qsizetype> m_ends;
};

using SkuIndexPtr = std::shared_ptr<const SkuIndex>;

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"

#include <memory>
#include <string>
#include <vector>

namespace unisono::pages {

/// Code and title of every item, folded once (no case, no accents), so that 100 000 of them are searched between two keys.
/// Immutable; may be built in any thread.
class ItemSearch
{
public:
    explicit ItemSearch(const items::AnswerIndex& index);

    /// By SKU id: whether the item contains every word of the query. Empty for an empty query: all do.
    std::vector<bool> matching(const QString& query) const;

private:
    std::string m_texts;                 ///< one after the other, each ended by a line feed
    std::vector<std::uint32_t> m_ends;   ///< by SKU id
};

using ItemSearchPtr = std::shared_ptr<const ItemSearch>;

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"

namespace unisono::reports {

/// The columns of these ids, in this order.
std::vector<items::Column> chosen(std::vector<items::Column> columns, const std::vector<QByteArray>& ids);

/// Numbers of these columns with at most so many decimals; money with exactly so many.
void roundTo(std::vector<items::Column>& columns, const std::vector<QByteArray>& ids, int decimals);

/// Shorter headings for paper, by id; titles as QT_TRANSLATE_NOOP("items", …).
void shorten(std::vector<items::Column>& columns, std::initializer_list<std::pair<QByteArray, const char*>> titles);

/// Columns of the tables as a reader on paper wants them, who has no tooltip: channels and places by their names, items with theirs.
class SpokenColumns
{
public:
    /// Items are called as they are in the language of this code, where that is told.
    SpokenColumns(const analysis::InventoryAnswerPtr& answer, const QString& language);

    /// The columns of these ids, in this order. "title" is made from "sku".
    std::vector<items::Column> chosen(std::vector<items::Column> columns, const std::vector<QByteArray>& ids) const;

    QString placeName(analysis::LocationId location) const;
    QString channelName(int channel) const { return m_index->channelName(channel); }
    QString itemName(analysis::SkuId sku) const; ///< its code where nobody tells a name

private:
    items::Column titleOf(const items::Column& sku) const;

    items::AnswerIndexPtr m_index;
};

} // namespace unisono::reports

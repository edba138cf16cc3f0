// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "widgets/cell_delegate.h"

#include <functional>

namespace unisono::pages {

/// Paints the age of a channel: shape and words, and beside them the bar against the promise.
class FreshnessDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    struct Age
    {
        analysis::ChannelFreshness freshness;
        bool pulling = false;
    };
    /// `ageOf` answers for a row of the source.
    FreshnessDelegate(std::function<Age(std::size_t sourceRow)> ageOf, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What mark, words and bar need.
    int contentWidth(const QModelIndex& index) const override;

private:
    std::function<Age(std::size_t)> m_ageOf;
};

} // namespace unisono::pages

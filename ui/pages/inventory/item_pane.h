// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "items/answer_index.h"
#include "pages/inventory/explanation_popup.h"
#include "pages/inventory/place_bars.h"
#endif
#include "widgets/detail_pane.h"

#include <functional>

namespace unisono::pages {

/// Everything about the selected row beside the table: its finding, where the pieces are, what is on its way, what every channel shows.
class ItemPane : public widgets::DetailPane
{
    Q_OBJECT

public:
    explicit ItemPane(QWidget* parent = nullptr);

    /// `finding` is the one to begin with; null: the item's heaviest. `sku` may be noId for a finding about a whole channel.
    void show(const items::AnswerIndexPtr& index, analysis::SkuId sku, const analysis::Finding* finding);
    /// The same below what a row tells by itself; `name` is the row's where it is about no item. The detail is taken over.
    void show(const items::AnswerIndexPtr& index, analysis::SkuId sku, const analysis::Finding* finding, const QString& name, QWidget* detail);
    void showNothing();
    using QWidget::show;

Q_SIGNALS:
    void timelineWanted(const QString& sku);
    void recheckWanted(const QString& channel);
    void copied();

private:
    void begin(const items::AnswerIndexPtr& index, analysis::SkuId sku, const QString& name);
    void addItem(analysis::SkuId sku);
    void addFindings(analysis::SkuId sku, const analysis::Finding* finding);
    void addFinding(const analysis::Finding& finding);
    void addPlaces(const analysis::Position& position);
    void addSupply(analysis::SkuId sku);
    void addChannels(analysis::SkuId sku);
    void addBehind(analysis::SkuId sku);
    void addHeading(const QString& title, std::function<Explanation()> explain);
    std::vector<PlaceBar> placeBars(const analysis::Position& position) const;

    items::AnswerIndexPtr m_index;
};

} // namespace unisono::pages

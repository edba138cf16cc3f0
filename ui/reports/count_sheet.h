// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"
#include "items/item_gtins.h"
#include "reports/count_rows.h"
#include "reports/report.h"

namespace unisono::reports {

/// What goes onto a count sheet.
struct CountSheetRequest
{
    analysis::InventoryAnswerPtr answer;
    std::shared_ptr<const std::vector<analysis::CountLine>> lines; ///< of one goal, by place
    analysis::CountGoal goal = analysis::CountGoal::Discrepancy;
    wording::Language language;
    bool withRecord = false; ///< what the books say is printed too: then the count is no longer blind
    QString audience;        ///< for whom and by whom, a sentence; empty for none
};

/// A list to count by, on paper: every place begins a page, every record has its barcode and an empty box. Blind unless asked otherwise,
/// because who sees a figure finds it.
class CountSheet : public Report
{
public:
    explicit CountSheet(CountSheetRequest request);

    wording::Language language() const override { return m_request.language; }
    QTimeZone zone() const override;
    QString title() const override;
    ReportFrame frame() const override;
    void compose(PageFlow& flow) const override;
    qint64 rows() const override { return static_cast<qint64>(m_request.lines->size()); }

private:
    /// What items are called and which barcodes they bear, looked up once for all places.
    struct ItemFacts
    {
        items::ItemGtins gtins;
        std::vector<tables::TextId> titles;
    };
    void addPlace(PageFlow& flow, std::size_t first, std::size_t last, const ItemFacts& facts) const;
    CountRow rowOf(const analysis::CountLine& line, const ItemFacts& facts) const;

    CountSheetRequest m_request;
};

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/operations/operations_answer.h"
#include "reports/report.h"
#include "workspace/workspace_records.h"

#include <optional>

namespace unisono::reports {

/// What goes into the inventory report.
struct InventoryReportRequest
{
    analysis::InventoryAnswerPtr answer;
    analysis::OperationsAnswerPtr operations;         ///< of `answer`; null: the chapters that rest on it are left out
    wording::Language language;
    QString audience;                                 ///< for whom and by whom, a sentence; empty for none
    QString filter;                                   ///< in words; empty: nothing was left out
    std::optional<std::vector<std::size_t>> findings; ///< the findings printed, by index, in this order; none: all
    std::vector<workspace::FindingTrendPoint> trend;  ///< by instant; drawn from two points on
    QString watermark;
};

/// What there really is, and who shows something else: key figures, trend, causes, channels, what to look at first,
/// every finding, and the position of every item that has one. Then a chapter each (inventory_chapters.h) for what follows from it.
class InventoryReport : public Report
{
public:
    explicit InventoryReport(InventoryReportRequest request);

    wording::Language language() const override { return m_request.language; }
    QTimeZone zone() const override;
    QString title() const override;
    ReportFrame frame() const override;
    void compose(PageFlow& flow) const override;
    qint64 rows() const override { return static_cast<qint64>(m_findings.size()); }

private:
    void addFigures(PageFlow& flow) const;
    void addTrendOfFindings(PageFlow& flow) const;
    void addCauses(PageFlow& flow) const;
    void addFirstSteps(PageFlow& flow) const;
    void addChannels(PageFlow& flow) const;
    void addFindings(PageFlow& flow) const;
    void addPositions(PageFlow& flow) const;
    void addChapters(PageFlow& flow) const;
    QString dataLine() const;
    QString filterLine() const;
    const analysis::Finding& finding(std::size_t i) const { return m_request.answer->findings[m_findings[i]]; }

    InventoryReportRequest m_request;
    std::vector<std::size_t> m_findings;
};

} // namespace unisono::reports

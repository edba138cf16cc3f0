// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table_layout.h"
#include "reports/text_measure.h"

namespace unisono::reports {

/// Paints headings and rows of a table that is laid out.
class TablePainter
{
public:
    TablePainter(const Paper& paper, std::shared_ptr<const ReportTable> table, TableLayout layout);

    const TableLayout& layout() const { return m_layout; }
    const ReportTable& table() const { return *m_table; }

    void paintHeading(QPainter& painter, const QRectF& area) const;
    /// Rows first … last − 1, from the top of the area on.
    void paintRows(QPainter& painter, const QRectF& area, std::size_t first, std::size_t last) const;

private:
    void paintRow(QPainter& painter, const QRectF& area, std::size_t index) const;
    void paintCell(QPainter& painter, const QRectF& area, const items::Column& column, std::size_t row,
                   bool isFlexible) const;
    void paintGroups(QPainter& painter, const QRectF& area) const;
    QRectF inner(const QRectF& area, std::size_t column) const;

    const Paper& m_paper;
    std::shared_ptr<const ReportTable> m_table;
    TableLayout m_layout;
    QFont m_font, m_strong;
    mutable TextMeasure m_measure, m_strongMeasure; ///< remember widths
};

} // namespace unisono::reports

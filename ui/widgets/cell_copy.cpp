// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_copy.h"

#include "items/table_model.h"

#include <QMimeData>

namespace unisono::widgets {

using items::Column;
using items::TableModel;

namespace {

/// Above this many cells the HTML form costs more memory than it is worth.
constexpr qint64 htmlCells = 200'000;

bool isNumber(Column::Type type)
{
    return type == Column::Type::Number || type == Column::Type::Share || type == Column::Type::Money || type == Column::Type::Duration;
}

/// Text that a spreadsheet would take for a formula is kept text by an apostrophe.
QString harmless(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    text.replace(QLatin1Char('\r'), QLatin1Char(' '));
    if (text.isEmpty() || !QStringLiteral("=+-@").contains(text.front()))
        return text;
    const bool signedFigure = text.size() > 1 && text.at(1).isDigit() && text.front() != QLatin1Char('=');
    return signedFigure ? text : QLatin1Char('\'') + text;
}

QString cell(const TableModel& model, std::size_t row, int column)
{
    const Column& of = model.columns()[std::size_t(column)];
    if (!isNumber(of.type) || of.isYesNo)
        return harmless(model.cellText(row, column));
    return model.plainText(row, column).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QList<int> selectedRows(const QItemSelection& selection)
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        ranges.append({ range.top(), range.bottom() });
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            rows.append(row);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

struct Builder
{
    QString tsv;
    QString html;
    bool withHtml = true;

    void row(const QStringList& cells, const QList<bool>& numbers, const char* tag)
    {
        tsv += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        if (!withHtml)
            return;
        html += QStringLiteral("<tr>");
        for (int i = 0; i < cells.size(); ++i) {
            // The number format keeps item codes such as 0012 as they are.
            const QString format = numbers.at(i) ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
            html += QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(tag), format, cells.at(i).toHtmlEscaped());
        }
        html += QStringLiteral("</tr>\n");
    }
};

} // namespace

CellCopy copyCells(const TableModel& model, const QItemSelection& selection, const QList<int>& columns,
                   bool withHeadings)
{
    const QList<int> rows = selectedRows(selection);
    CellCopy copy;
    copy.cells = int(rows.size() * columns.size());
    if (copy.cells == 0)
        return copy;
    Builder builder;
    builder.withHtml = copy.cells <= htmlCells;
    QStringList titles;
    QList<bool> numbers;
    for (int column : columns) {
        titles << harmless(model.columnTitle(column));
        numbers << isNumber(model.columns()[std::size_t(column)].type);
    }
    if (withHeadings)
        builder.row(titles, numbers, "th");
    for (int row : rows) {
        QStringList cells;
        for (int column : columns)
            cells << cell(model, model.sourceRow(row), column);
        builder.row(cells, numbers, "td");
    }
    copy.data = std::make_unique<QMimeData>();
    copy.data->setText(builder.tsv);
    if (builder.withHtml)
        copy.data->setHtml(QStringLiteral("<meta charset=\"utf-8\"><table>%1</table>").arg(builder.html));
    return copy;
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/xlsx_decoder.h"

#include "channels/files/csv_dialect.h"
#include "channels/files/heading_guess.h"

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr std::size_t pageRows = 50'000;
constexpr std::size_t rowsBetweenCancelChecks = 512;

QString fromCell(std::string_view cell)
{
    const std::string_view text = withoutBlanks(cell);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), RowReader::longestCell)));
}

bool areBlank(std::span<const std::string_view> cells)
{
    return std::ranges::all_of(cells, [](std::string_view cell) { return withoutBlanks(cell).empty(); });
}

} // namespace

std::unique_ptr<TableReader> makeXlsxReader(std::shared_ptr<QIODevice> device, const TableContext& context)
{
    Result<std::shared_ptr<XlsxWorkbook>> workbook = XlsxWorkbook::open(std::move(device));
    if (!workbook)
        return makeUnreadable(context, workbook.error().detail);
    if (const Result<void> loaded = (*workbook)->loadCellParts(); !loaded)
        return makeUnreadable(context, loaded.error().detail);
    std::unique_ptr<XlsxSheet> sheet = XlsxSheet::open(*workbook, context.sheet);
    if (sheet == nullptr)
        return makeUnreadable(context, context.sheet);
    return std::make_unique<XlsxDecoder>(std::move(sheet), context);
}

XlsxDecoder::XlsxDecoder(std::unique_ptr<XlsxSheet> sheet, const TableContext& context)
    : m_sheet(std::move(sheet)), m_context(context), m_rows(context.kind, context.source, *context.clock, *context.seen)
{
}

Result<TablePage> XlsxDecoder::next(const CancelFlag& cancel)
{
    m_rows.begin(nullptr, 0);
    if (!m_hasHeadings && !readHeadings()) {
        m_atEnd = m_isDamaged = true;
        return m_rows.finish();
    }
    for (std::size_t row = 1; m_rows.rowCount() + m_rows.rejectedCount() < pageRows; ++row) {
        if (row % rowsBetweenCancelChecks == 0 && cancel)
            return Error{Fault::Cancelled, m_context.source, {}};
        if (!m_sheet->nextRow()) {
            m_atEnd = true;
            break;
        }
        readRow();
    }
    if (m_sheet->hasFailed())
        reject(RowReason::FileNotReadable, m_sheet->failure());
    return m_rows.finish();
}

/// False where no row of this table could be told from another.
bool XlsxDecoder::readHeadings()
{
    while (m_sheet->nextRow() && areBlank(m_sheet->cells())) { }
    if (m_sheet->hasFailed() || areBlank(m_sheet->cells())) {
        reject(RowReason::FileNotReadable, m_sheet->failure());
        return false;
    }
    QStringList headings;
    for (std::string_view cell : m_sheet->cells())
        headings.append(fromCell(cell));
    while (headings.last().isEmpty())
        headings.removeLast();
    m_sheet->keepColumns(static_cast<std::size_t>(headings.size()));
    ColumnFields fields = fieldsOfHeadings(m_context.kind, headings, m_context.mapping);
    for (const QString& contested : fields.contested)
        m_rows.rejectHeading(m_sheet->row(), RowReason::UnexpectedShape, contested);
    const RecordShape& shape = shapeOf(m_context.kind);
    for (int missing : fields.missingKeys)
        m_rows.reject(m_sheet->row(), RowReason::FileNotReadable, fromCell(shape.fields[static_cast<std::size_t>(missing)].name));
    m_cells.resize(fields.fieldByColumn.size());
    m_rows.setMarks(std::vector<DecimalMark>(m_cells.size(), markWithoutEvidence('\t', m_context.country)));
    m_rows.setColumns(std::move(fields.fieldByColumn), headings);
    m_hasHeadings = fields.missingKeys.empty();
    return m_hasHeadings;
}

void XlsxDecoder::readRow()
{
    const std::span<const std::string_view> found = m_sheet->cells();
    const auto copied = std::ranges::copy(found.first(std::min(found.size(), m_cells.size())), m_cells.begin()).out;
    std::fill(copied, m_cells.end(), std::string_view());
    const std::vector<int>& fields = m_rows.fieldByCell();
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        // In a text column "=…" would pass for the text itself.
        if (fields[cell] < 0 || !m_sheet->isOpenFormula(cell)
            || !RecordBatch::holdsText(shapeOf(m_context.kind).fields[static_cast<std::size_t>(fields[cell])].type))
            continue;
        m_rows.reject(m_sheet->row(), RowReason::UnexpectedShape, m_rows.headings().value(static_cast<int>(cell)), m_cells[cell], m_cells);
        return;
    }
    m_rows.read(m_cells, m_sheet->row());
}

void XlsxDecoder::reject(RowReason reason, const QString& detail)
{
    m_rows.reject(m_sheet->row(), reason, {}, detail.toStdString());
    m_atEnd = m_isDamaged = true;
}

} // namespace unisono::channels

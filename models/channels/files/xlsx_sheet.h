// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/xlsx_workbook.h"

#include <deque>
#include <span>

namespace unisono::channels {

/// Reads a sheet row by row, every cell as text: numbers plain, dates as yyyy-MM-ddTHH:mm:ss (local, as spreadsheets have no time
/// zone), booleans TRUE or FALSE, errors as #N/A and the like, a formula whose value was not kept as "=…".
class XlsxSheet
{
public:
    /// Null where the workbook has no such sheet. The workbook's cell parts must be loaded.
    static std::unique_ptr<XlsxSheet> open(std::shared_ptr<XlsxWorkbook> workbook, const QString& name);

    /// False behind the last row, and where the sheet cannot be read on (hasFailed).
    bool nextRow();
    /// Of the row last read, from column A to its last cell; valid until the next one.
    std::span<const std::string_view> cells() const { return {m_cells.data(), m_count}; }
    /// Whether that cell is a formula without a value.
    bool isOpenFormula(std::size_t column) const { return column < m_openFormulas.size() && m_openFormulas[column] != 0; }
    std::int64_t row() const { return m_row; }
    /// Cells of later rows behind so many columns are passed over.
    void keepColumns(std::size_t columns) { m_mostColumns = std::min(columns, m_mostColumns); }

    bool hasFailed() const { return m_xml.hasFailed(); }
    QString failure() const { return m_xml.failure(); }

private:
    XlsxSheet(std::shared_ptr<XlsxWorkbook> workbook, std::unique_ptr<ZipEntry> entry)
        : m_workbook(std::move(workbook)), m_xml(std::move(entry))
    {
    }
    bool findRows();
    void readCell();
    std::size_t columnOf(QStringView reference) const;
    void setCell(std::size_t column, std::string_view text);
    std::string_view keep(std::size_t column, const QString& text);
    std::string_view numberText(std::size_t column, const QString& value, std::size_t style);

    std::shared_ptr<XlsxWorkbook> m_workbook;
    GuardedXml m_xml;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_texts;  ///< of cells whose text is no shared string; a deque, as growing must not move them
    std::vector<char> m_openFormulas;
    std::size_t m_count = 0;
    std::int64_t m_row = 0;
    std::size_t m_mostColumns = 1024;
    bool m_hasBegun = false;
};

} // namespace unisono::channels

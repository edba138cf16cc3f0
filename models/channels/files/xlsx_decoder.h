// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/table_reader.h"
#include "channels/files/xlsx_sheet.h"

namespace unisono::channels {

/// Understands one sheet of a workbook: its first row that is not empty holds the headings.
class XlsxDecoder : public TableReader
{
public:
    XlsxDecoder(std::unique_ptr<XlsxSheet> sheet, const TableContext& context);

    Result<TablePage> next(const CancelFlag& cancel) override;
    bool atEnd() const override { return m_atEnd; }
    bool isDamaged() const override { return m_isDamaged; }

private:
    bool readHeadings();
    void readRow();
    void reject(RowReason reason, const QString& detail);

    std::unique_ptr<XlsxSheet> m_sheet;
    TableContext m_context;
    RowReader m_rows;
    std::vector<std::string_view> m_cells;
    bool m_hasHeadings = false;
    bool m_atEnd = false;
    bool m_isDamaged = false;
};

} // namespace unisono::channels

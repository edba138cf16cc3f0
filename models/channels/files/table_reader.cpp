// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/table_reader.h"

namespace unisono::channels {

namespace {

class UnreadableTable : public TableReader
{
public:
    UnreadableTable(const TableContext& context, const QString& detail) : m_page{RecordBatch(context.kind), {}}
    {
        m_page.rejected.push_back({context.source, 0, {}, detail, {}, RowReason::FileNotReadable});
    }

    Result<TablePage> next(const CancelFlag&) override
    {
        m_told = true;
        return std::move(m_page);
    }
    bool atEnd() const override { return m_told; }
    bool isDamaged() const override { return true; }

private:
    TablePage m_page;
    bool m_told = false;
};

} // namespace

std::unique_ptr<TableReader> makeUnreadable(const TableContext& context, const QString& detail)
{
    return std::make_unique<UnreadableTable>(context, detail);
}

} // namespace unisono::channels

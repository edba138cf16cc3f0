// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/csv_dialect.h"
#include "channels/files/csv_rows.h"
#include "channels/files/mark_survey.h"
#include "channels/files/table_reader.h"
#include "channels/files/text_source.h"

namespace unisono::channels {

/// Understands CSV and TSV: encoding, separator, headings, rows. A page is about four megabytes of text.
class CsvDecoder : public TableReader
{
public:
    CsvDecoder(TextSource source, const TableContext& context);

    Result<TablePage> next(const CancelFlag& cancel) override;
    bool atEnd() const override { return m_atEnd; }
    bool isDamaged() const override { return m_isDamaged; }

private:
    enum class Progress { Some, None, Cancelled };

    void readHeadings(TextChunk& chunk);
    bool takeHeadings(const CsvRows& rows);
    Progress decode(const TextChunk& chunk, const CancelFlag& cancel);
    RowReader::Outcome readRow(const CsvRows& rows);
    void giveUpOnRow(const TextChunk& chunk);
    void skipLine(TextChunk& chunk);
    bool surveyMarks(const CancelFlag& cancel);
    bool lookThrough(MarkSurvey& survey, const CancelFlag& cancel);
    TablePage failed(const QString& detail);

    TextSource m_source;
    TableContext m_context;
    RowReader m_rows;
    CsvDialect m_dialect;
    std::size_t m_columns = 0;
    std::shared_ptr<const char[]> m_carriedBuffer;
    std::string_view m_carried;
    std::int64_t m_line = 1;
    bool m_hasHeadings = false;
    bool m_isSkipping = false;   ///< inside a line too long to keep
    bool m_openOverLines = false;
    bool m_atEnd = false;
    bool m_isDamaged = false;
};

} // namespace unisono::channels

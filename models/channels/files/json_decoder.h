// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/json_record_reader.h"
#include "channels/files/json_records.h"
#include "channels/files/table_reader.h"
#include "channels/files/text_source.h"

namespace unisono::channels {

/// Understands a table in JSON or NDJSON. A page is about four megabytes of text.
class JsonDecoder : public TableReader
{
public:
    JsonDecoder(TextSource source, const TableContext& context);

    Result<TablePage> next(const CancelFlag& cancel) override;
    bool atEnd() const override { return m_atEnd; }
    bool isDamaged() const override { return m_isDamaged; }

private:
    bool decode(const TextChunk& chunk, const CancelFlag& cancel);
    void learnKeys(const TextChunk& chunk);
    bool takeKeys(std::int64_t line);
    void readRecord(std::string_view record, std::int64_t line);
    void giveUpOnRecord();
    TablePage failed(const QString& detail);

    TextSource m_source;
    TableContext m_context;
    RowReader m_rows;
    JsonRecordReader m_records;
    JsonPlace m_place;
    std::shared_ptr<const char[]> m_carriedBuffer;
    std::string_view m_carried;
    bool m_isLines;
    bool m_hasKeys = false;
    bool m_atEnd = false;
    bool m_isDamaged = false;
};

} // namespace unisono::channels

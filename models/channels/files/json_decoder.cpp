// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/json_decoder.h"

#include "channels/files/csv_dialect.h"

#include <algorithm>
#include <numeric>

namespace unisono::channels {

namespace {

constexpr std::size_t pageBytes = 4 << 20;
constexpr std::size_t mostOpenBytes = 64 << 20;
constexpr std::size_t recordsToLearnFrom = 200;
constexpr std::int64_t recordsBetweenCancelChecks = 4096;

} // namespace

std::unique_ptr<TableReader> makeJsonReader(std::shared_ptr<QIODevice> device, const TableContext& context)
{
    Result<TextSource> source = TextSource::open(std::move(device));
    if (!source)
        return makeUnreadable(context, source.error().detail);
    return std::make_unique<JsonDecoder>(std::move(*source), context);
}

JsonDecoder::JsonDecoder(TextSource source, const TableContext& context)
    : m_source(std::move(source)), m_context(context), m_rows(context.kind, context.source, *context.clock, *context.seen),
      m_records(context.kind, context.mapping),
      m_isLines(context.source.endsWith(QLatin1String(".ndjson"), Qt::CaseInsensitive)
                || context.source.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))
{
}

Result<TablePage> JsonDecoder::next(const CancelFlag& cancel)
{
    m_rows.begin(nullptr, 0);
    Result<TextChunk> chunk = m_source.next(m_carried, pageBytes);
    for (;;) {
        if (cancel)
            return Error{Fault::Cancelled, m_context.source, {}};
        if (!chunk)
            return failed(chunk.error().detail);
        if (!m_hasKeys)
            learnKeys(*chunk);
        if (m_isDamaged && m_atEnd)
            return m_rows.finish();
        if (!decode(*chunk, cancel))
            return Error{Fault::Cancelled, m_context.source, {}};
        if (m_atEnd || m_carried.size() < chunk->text.size())
            return m_rows.finish();
        if (chunk->text.size() >= mostOpenBytes) {
            giveUpOnRecord();
            return m_rows.finish();
        }
        chunk = m_source.next(chunk->text, std::max(chunk->text.size(), pageBytes));
    }
}

void JsonDecoder::learnKeys(const TextChunk& chunk)
{
    std::vector<std::string_view> sample;
    JsonPlace place = m_place;
    JsonRecords records(chunk.text, chunk.atEnd, shapeOf(m_context.kind).name, m_isLines, place);
    for (JsonRecords::Outcome outcome = records.next();
         (outcome == JsonRecords::Outcome::Record || outcome == JsonRecords::Outcome::Broken) && sample.size() < recordsToLearnFrom;
         outcome = records.next())
        if (outcome == JsonRecords::Outcome::Record)
            sample.push_back(records.record());
    if (sample.empty())
        return;
    m_records.learnKeys(sample);
    m_hasKeys = takeKeys(m_place.line);
    m_atEnd = m_isDamaged = !m_hasKeys;
}

/// False where no record of this table could be told from another.
bool JsonDecoder::takeKeys(std::int64_t line)
{
    for (const QString& contested : m_records.contestedKeys())
        m_rows.rejectHeading(line, RowReason::UnexpectedShape, contested);
    for (const QString& missing : m_records.missingFields())
        m_rows.reject(line, RowReason::FileNotReadable, missing);
    std::vector<int> fields(shapeOf(m_context.kind).fields.size());
    std::iota(fields.begin(), fields.end(), 0);
    m_rows.setMarks(std::vector<DecimalMark>(fields.size(), markWithoutEvidence('\t', m_context.country)));
    m_rows.setColumns(std::move(fields), m_records.headings());
    m_rows.tellBlankRows();
    return m_records.missingFields().isEmpty();
}

/// False where it was cancelled.
bool JsonDecoder::decode(const TextChunk& chunk, const CancelFlag& cancel)
{
    m_rows.begin(nullptr, 0);
    JsonRecords records(chunk.text, chunk.atEnd, shapeOf(m_context.kind).name, m_isLines, m_place);
    JsonRecords::Outcome outcome = records.next();
    for (std::int64_t row = 1; outcome == JsonRecords::Outcome::Record || outcome == JsonRecords::Outcome::Broken; ++row) {
        if (row % recordsBetweenCancelChecks == 0 && cancel)
            return false;
        if (outcome == JsonRecords::Outcome::Record)
            readRecord(records.record(), records.line());
        else
            m_rows.reject(records.line(), m_hasKeys ? RowReason::UnexpectedShape : RowReason::FileNotReadable);
        // Before any record was understood, what is broken may be the whole file.
        m_isDamaged = m_isDamaged || (outcome == JsonRecords::Outcome::Broken && !m_hasKeys);
        outcome = records.next();
    }
    m_carriedBuffer = chunk.buffer;
    m_carried = chunk.text.substr(records.position());
    m_atEnd = chunk.atEnd;
    if (outcome == JsonRecords::Outcome::Truncated) {
        m_rows.reject(m_place.line, m_hasKeys ? RowReason::UnexpectedShape : RowReason::FileNotReadable);
        m_isDamaged = true;
    }
    return true;
}

void JsonDecoder::readRecord(std::string_view record, std::int64_t line)
{
    if (const auto refusal = m_records.read(record))
        m_rows.reject(line, refusal->reason, refusal->key, {}, m_records.cells());
    else
        m_rows.read(m_records.cells(), line);
}

void JsonDecoder::giveUpOnRecord()
{
    m_rows.reject(m_place.line, RowReason::CellTooLong);
    m_carried = {};
    m_place.recovering = true;
    m_isDamaged = true;
}

TablePage JsonDecoder::failed(const QString& detail)
{
    m_rows.reject(m_place.line, RowReason::FileNotReadable, {}, detail.toStdString());
    m_atEnd = m_isDamaged = true;
    return m_rows.finish();
}

} // namespace unisono::channels

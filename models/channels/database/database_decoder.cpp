// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_decoder.h"

#include "channels/cells/choices.h"
#include "channels/cells/flag_cell.h"
#include "channels/cells/instant_cell.h"
#include "channels/cells/number_cell.h"
#include "channels/cells/time_cell.h"
#include "channels/database/database_value.h"
#include "channels/files/row_hash.h"

namespace unisono::channels {

namespace {

constexpr std::size_t longestText = 1'000'000;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

CellReading readQuantity(std::string_view cell)
{
    std::int64_t raw = 0;
    return readPlainNumber(cell, raw) ? CellReading::known(raw) : readNumber(cell, DecimalMark::Point);
}

} // namespace

DatabaseDecoder::DatabaseDecoder(RecordKind kind, const QStringList& columns, const QString& timezone)
    : m_shape(shapeOf(kind)), m_clock(timezone)
{
    QSet<int> taken;
    for (const QString& name : columns) {
        Column column{name, m_shape.indexOf(name.toLower().toStdString()).value_or(-1), {}, false};
        if (taken.contains(column.field))
            column.field = -1;
        if (column.field >= 0) {
            taken.insert(column.field);
            column.choices = choicesOf(kind, column.field);
        }
        m_columns.push_back(column);
    }
}

QStringList DatabaseDecoder::missingKeys() const
{
    QStringList missing;
    for (std::size_t i = 0; i < m_shape.fields.size(); ++i) {
        const FieldShape& field = m_shape.fields[i];
        const bool hasColumn = std::ranges::find(m_columns, static_cast<int>(i), &Column::field) != m_columns.end();
        if (field.key && !field.optionalKey && !hasColumn)
            missing << textOf(field.name);
    }
    return missing;
}

void DatabaseDecoder::decode(std::span<const QVariant> values, qint64 row, RecordBatch& batch,
                             std::vector<RejectedRow>& rejected)
{
    const std::size_t at = batch.addRow();
    for (std::size_t i = 0; i < m_columns.size() && i < values.size(); ++i) {
        Column& column = m_columns[i];
        if (column.field < 0)
            continue;
        const bool isText = writeCell(values[i], m_cell);
        const CellReading reading = isText ? read(column, m_cell, batch, at) : CellReading::refused(RowReason::NotText);
        if (!reading.hasReason())
            continue;
        if (reading.reason() != RowReason::LocalTimeAssumed || !std::exchange(column.localTimeSaid, true)) {
            rejected.push_back(rejection(reading.reason(), values, row));
            rejected.back().column = column.name;
            rejected.back().value = cellExcerpt(m_cell);
        }
        if (reading.isRefused()) {
            batch.dropLastRow();
            return;
        }
    }
    const SeenKeys::Verdict verdict = compareWithFormer(batch, at);
    if (verdict != SeenKeys::Verdict::New)
        batch.dropLastRow();
    if (verdict == SeenKeys::Verdict::Other)
        rejected.push_back(rejection(RowReason::DuplicateKey, values, row));
}

/// Where versions are kept, their instant tells two records of one key apart.
bool DatabaseDecoder::isVersion(std::size_t field) const
{
    return m_shape.keeping == Keeping::Versioned && static_cast<int>(field) == m_shape.versionField;
}

SeenKeys::Verdict DatabaseDecoder::compareWithFormer(const RecordBatch& batch, std::size_t row)
{
    Hasher key;
    Hasher figures;
    for (int i = 0; i < static_cast<int>(m_shape.fields.size()); ++i) {
        const FieldShape& field = m_shape.fields[static_cast<std::size_t>(i)];
        Hasher& hasher = field.key || isVersion(static_cast<std::size_t>(i)) ? key : figures;
        if (RecordBatch::holdsText(field.type))
            hasher.add(i, batch.text(i, row));
        else
            hasher.add(i, static_cast<std::uint64_t>(batch.number(i, row)));
    }
    return m_seen.insert({key.value(), figures.value()});
}

CellReading DatabaseDecoder::read(Column& column, std::string_view cell, RecordBatch& batch, std::size_t row) const
{
    const FieldShape& field = m_shape.fields[static_cast<std::size_t>(column.field)];
    if (RecordBatch::holdsText(field.type))
        return readText(column, cell, batch, row);
    CellReading reading;
    switch (field.type) {
    case FieldType::Decimal:
        reading = readQuantity(cell);
        break;
    case FieldType::Instant:
        reading = readInstant(cell, m_clock);
        break;
    case FieldType::Date:
        reading = readDate(cell);
        break;
    case FieldType::TimeOfDay:
        reading = readTimeOfDay(cell);
        break;
    default:
        reading = readFlag(cell);
        break;
    }
    if (field.key && !field.optionalKey && !reading.hasReason() && reading.raw == RecordBatch::unknown)
        return CellReading::refused(RowReason::EmptyKey);
    batch.setNumber(row, column.field, reading.raw);
    return reading;
}

CellReading DatabaseDecoder::readText(const Column& column, std::string_view cell, RecordBatch& batch, std::size_t row) const
{
    const FieldShape& field = m_shape.fields[static_cast<std::size_t>(column.field)];
    std::string_view text = withoutBlanks(cell);
    if (text.size() > longestText)
        return CellReading::refused(RowReason::CellTooLong);
    if (text.empty())
        return field.key && !field.optionalKey ? CellReading::refused(RowReason::EmptyKey) : CellReading::unknown();
    if (!column.choices.empty()) {
        text = chosenWord(column.choices, text);
        if (text.empty())
            return CellReading::refused(RowReason::UnknownChoice);
        batch.setView(row, column.field, text);
        return {};
    }
    batch.setText(row, column.field, text);
    return {};
}

RejectedRow DatabaseDecoder::rejection(RowReason reason, std::span<const QVariant> values, qint64 row) const
{
    RejectedRow rejected{textOf(m_shape.name), row, {}, {}, {}, reason, {m_shape.kind}};
    const auto naming = std::ranges::find_if(m_shape.fields, [](const FieldShape& field) {
        return field.key && field.type == FieldType::Text;
    });
    const auto key = std::ranges::find(m_columns, static_cast<int>(naming - m_shape.fields.begin()), &Column::field);
    std::string cell;
    if (key != m_columns.end() && writeCell(values[static_cast<std::size_t>(key - m_columns.begin())], cell))
        rejected.record = cellExcerpt(withoutBlanks(cell));
    return rejected;
}

} // namespace unisono::channels

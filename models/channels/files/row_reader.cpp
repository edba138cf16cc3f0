// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/row_reader.h"

#include "channels/cells/choices.h"
#include "channels/cells/flag_cell.h"
#include "channels/cells/instant_cell.h"
#include "channels/cells/time_cell.h"
#include "channels/files/text_encoding.h"

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr std::size_t leastRoom = 1024;

bool mayHaveBlanks(std::string_view cell)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    return !cell.empty() && !(isPlain(cell.front()) && isPlain(cell.back()));
}

std::string_view trimmed(std::string_view cell)
{
    return mayHaveBlanks(cell) ? withoutBlanks(cell) : cell;
}

/// ="0042" is how spreadsheets are told to leave a text alone.
std::string_view withoutTextFormula(std::string_view cell)
{
    const bool isTextFormula = cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"');
    return isTextFormula ? trimmed(cell.substr(2, cell.size() - 3)) : cell;
}

/// What may name a person is not kept in plain sight.
QString excerptWithoutPerson(std::string_view cell)
{
    return cell.find('@') == std::string_view::npos ? cellExcerpt(cell) : QString();
}

} // namespace

RowReader::RowReader(RecordKind kind, QString source, const LocalClock& clock, SeenKeys& seen)
    : m_source(std::move(source)), m_clock(clock), m_seen(seen), m_batch(kind)
{
}

void RowReader::setColumns(std::vector<int> fieldByCell, QStringList headings)
{
    m_fieldByCell = std::move(fieldByCell);
    m_headings = std::move(headings);
    m_columns.clear();
    m_namingField = -1;
    const RecordShape& shape = m_batch.shape();
    for (std::size_t cell = 0; cell < m_fieldByCell.size(); ++cell) {
        const int field = m_fieldByCell[cell];
        if (field < 0)
            continue;
        const FieldShape& declared = shape.fields[static_cast<std::size_t>(field)];
        m_columns.push_back({static_cast<int>(cell), field, declared.type, declared.key && !declared.optionalKey,
                             declared.key || field == shape.versionField, choicesOf(shape.kind, field)});
        const bool names = declared.key && declared.type == FieldType::Text;
        if (names && (m_namingField < 0 || field < m_fieldByCell[static_cast<std::size_t>(m_namingField)]))
            m_namingField = static_cast<int>(cell);
    }
    // In the order of the fields, so that a record has one hash whatever the order of the file's columns.
    std::ranges::sort(m_columns, {}, &Column::field);
}

void RowReader::begin(std::shared_ptr<const void> buffer, std::size_t rowsToExpect)
{
    m_batch = RecordBatch(m_batch.kind());
    m_views = buffer != nullptr;
    if (m_views)
        m_batch.keepAlive(std::move(buffer));
    m_batch.reserve(rowsToExpect);
    m_rows = 0;
    m_room = 0;
    m_hashes.clear();
    m_lines.clear();
    m_hashes.reserve(rowsToExpect);
    m_lines.reserve(rowsToExpect);
}

void RowReader::makeRoom()
{
    m_room += std::max(leastRoom, m_room / 4);
    m_batch.resize(m_room);
}

RowReader::Outcome RowReader::read(std::span<const std::string_view> cells, std::int64_t line)
{
    if (m_rows == m_room)
        makeRoom();
    Row row{cells, line, {}, nullptr, {}};
    for (const Column& column : m_columns) {
        std::string_view cell = cells[static_cast<std::size_t>(column.cell)];
        if (mayHaveBlanks(cell))
            cell = withoutBlanks(cell);
        std::int64_t raw = RecordBatch::unknown;
        const bool isPlain = cell.empty() ? !column.required && !RecordBatch::holdsText(column.type)
            : column.type == FieldType::Decimal ? readPlainNumber(cell, raw)
                                                : column.type == FieldType::Instant && readPlainInstant(cell, raw);
        if (isPlain) {
            m_batch.setNumber(m_rows, column.field, raw);
            if (raw != RecordBatch::unknown)
                row.hashes[column.tellsApart].add(column.field, static_cast<std::uint64_t>(raw));
        } else if (const Outcome outcome = readSlowly(row, column, cell); outcome != Outcome::Taken) {
            return outcome;
        }
    }
    if (row.remarked != nullptr)
        remark(*row.remarked, cells[static_cast<std::size_t>(row.remarked->cell)], line, row.remark);
    m_hashes.push_back({row.hashes[1].value(), row.hashes[0].value()});
    m_lines.push_back(line);
    ++m_rows;
    return Outcome::Taken;
}

/// Texts, and values that are written in an unusual way.
RowReader::Outcome RowReader::readSlowly(Row& row, const Column& column, std::string_view cell)
{
    if (cell.size() > longestCell)
        return refuse(row, column, RowReason::CellTooLong);
    if (m_suspectBytes && !isCleanText(cell))
        return refuse(row, column, RowReason::NotText);
    if (cell.empty() && column.required)
        return refuse(row, column, RowReason::EmptyKey);
    if (RecordBatch::holdsText(column.type))
        return readText(row, column, cell);
    if (column.type == FieldType::Decimal && m_marks.empty() && isAmbiguousNumber(cell))
        return Outcome::MarkNeeded;
    const CellReading reading = readValue(column, cell);
    if (reading.isRefused())
        return refuse(row, column, reading.reason());
    if (reading.hasReason() && (row.remarked == nullptr || reading.reason() == RowReason::LocalTimeRepeated)) {
        row.remarked = &column;
        row.remark = reading.reason();
    }
    m_batch.setNumber(m_rows, column.field, reading.raw);
    row.hashes[column.tellsApart].add(column.field, static_cast<std::uint64_t>(reading.raw));
    return Outcome::Taken;
}

RowReader::Outcome RowReader::readText(Row& row, const Column& column, std::string_view cell)
{
    std::string_view text = cell;
    if (!text.empty() && (text.front() == '=' || text.front() == '#')) {
        text = withoutTextFormula(text);
        if (isSpreadsheetError(text))
            return refuse(row, column, RowReason::UnexpectedShape);
        if (text.empty() && column.required)
            return refuse(row, column, RowReason::EmptyKey);
    }
    const bool isChoice = !column.choices.empty() && !text.empty();
    if (isChoice && (text = chosenWord(column.choices, text)).empty())
        return refuse(row, column, RowReason::UnknownChoice);
    // Chosen words live as long as the program and need no copy.
    if (m_views || isChoice)
        m_batch.setView(m_rows, column.field, text);
    else
        m_batch.setText(m_rows, column.field, text);
    row.hashes[column.tellsApart].add(column.field, text);
    return Outcome::Taken;
}

CellReading RowReader::readValue(const Column& column, std::string_view cell) const
{
    switch (column.type) {
    case FieldType::Decimal:
        return readNumber(cell, m_marks.empty() ? DecimalMark::Either : m_marks[static_cast<std::size_t>(column.cell)]);
    case FieldType::Instant: return readInstant(cell, m_clock);
    case FieldType::Date: return readDate(cell);
    case FieldType::TimeOfDay: return readTimeOfDay(cell);
    default: return readFlag(cell);
    }
}

RowReader::Outcome RowReader::refuse(const Row& row, const Column& column, RowReason reason)
{
    const bool isEmptyRow = std::ranges::all_of(row.cells, [](std::string_view cell) { return withoutBlanks(cell).empty(); });
    if (reason == RowReason::EmptyKey && isEmptyRow && !m_tellsBlankRows)
        return Outcome::Refused;
    const bool namesPerson = column.type == FieldType::Customer;
    const std::string_view cell = row.cells[static_cast<std::size_t>(column.cell)];
    reject(row.line, reason, m_headings.value(column.cell), namesPerson ? std::string_view() : cell, row.cells);
    return Outcome::Refused;
}

void RowReader::reject(std::int64_t line, RowReason reason, const QString& column, std::string_view value,
                       std::span<const std::string_view> cells)
{
    RejectedRow row;
    row.source = m_source;
    row.line = line;
    row.column = column;
    row.value = excerptWithoutPerson(value);
    row.record = recordOf(cells);
    row.reason = reason;
    row.kinds = {kind()};
    m_rejected.push_back(std::move(row));
}

void RowReader::rejectHeading(std::int64_t line, RowReason reason, const QString& column)
{
    reject(line, reason, column);
    m_rejected.back().kinds.clear();
}

void RowReader::remark(const Column& column, std::string_view cell, std::int64_t line, RowReason reason)
{
    if (reason == RowReason::LocalTimeAssumed && std::exchange(m_localTimeSaid, true))
        return;
    reject(line, reason, m_headings.value(column.cell), cell);
}

QString RowReader::recordOf(std::span<const std::string_view> cells) const
{
    if (m_namingField < 0 || static_cast<std::size_t>(m_namingField) >= cells.size())
        return {};
    return excerptWithoutPerson(withoutTextFormula(trimmed(cells[static_cast<std::size_t>(m_namingField)])));
}

TablePage RowReader::finish()
{
    m_batch.resize(m_rows);
    m_room = m_rows;
    dropDuplicates();
    std::ranges::stable_sort(m_rejected, {}, &RejectedRow::line);
    return {std::move(m_batch), std::exchange(m_rejected, {})};
}

void RowReader::dropDuplicates()
{
    constexpr std::size_t ahead = 12;
    std::vector<std::size_t> dropped;
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (row + ahead < m_rows)
            m_seen.prepare(m_hashes[row + ahead]);
        const SeenKeys::Verdict verdict = m_seen.insert(m_hashes[row]);
        if (verdict == SeenKeys::Verdict::New)
            continue;
        dropped.push_back(row);
        if (verdict == SeenKeys::Verdict::Other) {
            reject(m_lines[row], RowReason::DuplicateKey);
            if (m_namingField >= 0)
                m_rejected.back().record = excerptWithoutPerson(m_batch.text(m_fieldByCell[static_cast<std::size_t>(m_namingField)], row));
        }
    }
    m_batch.dropRows(dropped);
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/csv_decoder.h"

#include "channels/files/heading_guess.h"
#include "channels/files/mark_survey.h"

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr std::size_t pageBytes = 4 << 20;
/// A row that has not ended by then is given up.
constexpr std::size_t mostOpenBytes = 64 << 20;
constexpr std::int64_t rowsBetweenCancelChecks = 4096;

QString fromCell(std::string_view cell)
{
    const std::string_view text = withoutBlanks(cell);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), RowReader::longestCell)));
}

/// Rather too many than too few, by the lines of its beginning.
std::size_t rowsIn(std::string_view text)
{
    const std::string_view head = text.substr(0, 64 * 1024);
    const auto lines = static_cast<std::size_t>(std::ranges::count(head, '\n')) + 1;
    return head.size() == text.size() ? lines : text.size() / head.size() * (lines + lines / 32 + 1);
}

bool areBlank(std::span<const std::string_view> cells)
{
    return std::ranges::all_of(cells, [](std::string_view cell) { return withoutBlanks(cell).empty(); });
}

} // namespace

std::unique_ptr<TableReader> makeCsvReader(std::shared_ptr<QIODevice> device, const TableContext& context)
{
    Result<TextSource> source = TextSource::open(std::move(device));
    if (!source)
        return makeUnreadable(context, source.error().detail);
    return std::make_unique<CsvDecoder>(std::move(*source), context);
}

CsvDecoder::CsvDecoder(TextSource source, const TableContext& context)
    : m_source(std::move(source)), m_context(context), m_rows(context.kind, context.source, *context.clock, *context.seen)
{
}

Result<TablePage> CsvDecoder::next(const CancelFlag& cancel)
{
    m_rows.begin(nullptr, 0);
    Result<TextChunk> chunk = m_source.next(m_carried, pageBytes);
    for (;;) {
        if (cancel)
            return Error{Fault::Cancelled, m_context.source, {}};
        if (!chunk)
            return failed(chunk.error().detail);
        if (m_isSkipping)
            skipLine(*chunk);
        if (!m_hasHeadings)
            readHeadings(*chunk);
        const Progress progress = m_hasHeadings ? decode(*chunk, cancel) : Progress::None;
        if (progress == Progress::Cancelled)
            return Error{Fault::Cancelled, m_context.source, {}};
        if (progress == Progress::Some || m_atEnd)
            return m_rows.finish();
        if (chunk->text.size() >= mostOpenBytes) {
            giveUpOnRow(*chunk);
            return m_rows.finish();
        }
        chunk = m_source.next(chunk->text, std::max(chunk->text.size(), pageBytes));
    }
}

/// Takes the headings off the chunk where they are whole; ends the table where they cannot be read.
void CsvDecoder::readHeadings(TextChunk& chunk)
{
    const CsvDialect dialect = dialectOf(chunk.text);
    TextPool unescaped;
    CsvRows rows(chunk.text, dialect.separator, chunk.atEnd, dialect.headingsLine, unescaped);
    rows.resumeAt(dialect.headingsAt, dialect.headingsLine);
    const CsvRows::Outcome outcome = rows.next();
    if (outcome == CsvRows::Outcome::Incomplete)
        return;
    m_dialect = dialect;
    if (outcome == CsvRows::Outcome::End)
        m_rows.reject(1, RowReason::FileNotReadable);
    else if (outcome == CsvRows::Outcome::UnclosedQuote)
        m_rows.reject(rows.line(), RowReason::UnclosedQuote);
    else
        m_hasHeadings = takeHeadings(rows);
    chunk.text.remove_prefix(rows.position());
    m_line = rows.nextLine();
    m_atEnd = m_isDamaged = !m_hasHeadings;
}

/// False where no row of this table could be told from another.
bool CsvDecoder::takeHeadings(const CsvRows& rows)
{
    QStringList headings;
    for (std::string_view cell : rows.cells())
        headings.append(fromCell(cell));
    ColumnFields fields = fieldsOfHeadings(m_context.kind, headings, m_context.mapping);
    for (const QString& contested : fields.contested)
        m_rows.rejectHeading(rows.line(), RowReason::UnexpectedShape, contested);
    const RecordShape& shape = shapeOf(m_context.kind);
    for (int missing : fields.missingKeys)
        m_rows.reject(rows.line(), RowReason::FileNotReadable, fromCell(shape.fields[static_cast<std::size_t>(missing)].name));
    if (rows.cellCount() > CsvRows::mostCells)
        m_rows.rejectHeading(rows.line(), RowReason::TooManyCells);
    m_columns = rows.cellCount();
    m_rows.setColumns(std::move(fields.fieldByColumn), headings);
    return fields.missingKeys.empty() && m_columns <= CsvRows::mostCells;
}

CsvDecoder::Progress CsvDecoder::decode(const TextChunk& chunk, const CancelFlag& cancel)
{
    struct Kept
    {
        std::shared_ptr<const char[]> buffer;
        TextPool unescaped;
    };
    const auto kept = std::make_shared<Kept>(Kept{chunk.buffer, {}});
    m_rows.begin(kept, rowsIn(chunk.text));
    m_rows.suspectBytes(!chunk.isClean);
    CsvRows rows(chunk.text, m_dialect.separator, chunk.atEnd, m_line, kept->unescaped);
    rows.expect(m_columns);
    for (std::int64_t row = 1;; ++row) {
        if (row % rowsBetweenCancelChecks == 0 && cancel)
            return Progress::Cancelled;
        const CsvRows::Outcome outcome = rows.next();
        if (outcome == CsvRows::Outcome::UnclosedQuote) {
            m_rows.reject(rows.line(), RowReason::UnclosedQuote, {}, {}, rows.cells());
        } else if (outcome != CsvRows::Outcome::Row) {
            break;
        } else if (readRow(rows) == RowReader::Outcome::MarkNeeded) {
            if (!surveyMarks(cancel))
                return Progress::Cancelled;
            rows.repeat();
        }
    }
    m_openOverLines = rows.isOpenOverLines();
    m_carriedBuffer = chunk.buffer;
    m_carried = chunk.text.substr(rows.position());
    m_line = rows.nextLine();
    m_atEnd = chunk.atEnd;
    return rows.position() > 0 ? Progress::Some : Progress::None;
}

RowReader::Outcome CsvDecoder::readRow(const CsvRows& rows)
{
    const std::size_t count = rows.cellCount();
    const std::span<const std::string_view> cells = rows.cells();
    if (count == m_columns)
        return m_rows.read(cells, rows.line());
    if (areBlank(cells))
        return RowReader::Outcome::Refused;
    if (count > m_columns && areBlank(cells.subspan(m_columns)))
        return m_rows.read(cells.first(m_columns), rows.line());
    const std::string counts = std::to_string(count) + '/' + std::to_string(m_columns);
    m_rows.reject(rows.line(), count < m_columns ? RowReason::TooFewCells : RowReason::TooManyCells, {}, counts, cells);
    return RowReader::Outcome::Refused;
}

void CsvDecoder::giveUpOnRow(const TextChunk& chunk)
{
    m_hasHeadings ? m_rows.reject(m_line, m_openOverLines ? RowReason::UnclosedQuote : RowReason::CellTooLong)
                  : m_rows.reject(m_line, RowReason::FileNotReadable);
    m_isSkipping = true;
    TextChunk rest = chunk;
    if (m_hasHeadings && m_openOverLines)
        skipLine(rest);
    else
        rest.text = {};
    m_carriedBuffer = rest.buffer;
    m_carried = rest.text;
    m_atEnd = !m_hasHeadings;
    m_isDamaged = m_isDamaged || !m_hasHeadings;
}

/// Goes on behind the end of the line that is too long to keep.
void CsvDecoder::skipLine(TextChunk& chunk)
{
    const std::size_t end = chunk.text.find_first_of("\r\n");
    m_isSkipping = end == std::string_view::npos;
    if (m_isSkipping) {
        chunk.text = {};
        return;
    }
    const bool isPair = chunk.text.substr(end).starts_with("\r\n");
    chunk.text.remove_prefix(end + (isPair ? 2 : 1));
    ++m_line;
}

/// False where it was cancelled.
bool CsvDecoder::surveyMarks(const CancelFlag& cancel)
{
    std::vector<std::size_t> numberCells;
    const std::vector<int>& fields = m_rows.fieldByCell();
    for (std::size_t cell = 0; cell < fields.size(); ++cell)
        if (fields[cell] >= 0 && shapeOf(m_context.kind).fields[static_cast<std::size_t>(fields[cell])].type == FieldType::Decimal)
            numberCells.push_back(cell);
    MarkSurvey survey(std::move(numberCells));
    if (!lookThrough(survey, cancel))
        return false;
    m_rows.setMarks(survey.verdict(m_columns, markWithoutEvidence(m_dialect.separator, m_context.country)));
    return true;
}

/// Shows the survey every row of the file; what cannot be read is told later, when it is its turn.
bool CsvDecoder::lookThrough(MarkSurvey& survey, const CancelFlag& cancel)
{
    TextSource::Bookmark bookmark(m_source);
    TextChunk chunk;
    std::size_t position = 0;
    while (!chunk.atEnd) {
        if (cancel)
            return false;
        const std::string_view carried = chunk.text.substr(position);
        Result<TextChunk> next = m_source.next(carried.size() < mostOpenBytes ? carried : std::string_view(), pageBytes);
        if (!next)
            break;
        chunk = std::move(*next);
        TextPool unescaped;
        CsvRows rows(chunk.text, m_dialect.separator, chunk.atEnd, 1, unescaped);
        rows.expect(m_columns);
        for (CsvRows::Outcome outcome = rows.next(); outcome == CsvRows::Outcome::Row || outcome == CsvRows::Outcome::UnclosedQuote;
             outcome = rows.next())
            if (outcome == CsvRows::Outcome::Row && rows.cellCount() == m_columns)
                survey.look(rows.cells());
        position = rows.position();
    }
    return true;
}

TablePage CsvDecoder::failed(const QString& detail)
{
    m_rows.reject(m_line, RowReason::FileNotReadable, {}, detail.toStdString());
    m_atEnd = m_isDamaged = true;
    return m_rows.finish();
}

} // namespace unisono::channels

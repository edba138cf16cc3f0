// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/csv_rows.h"

namespace unisono::channels {

namespace {

constexpr std::size_t none = StructureScanner::none;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvRows::CsvRows(std::string_view text, char separator, bool atEnd, std::int64_t firstLine, TextPool& unescaped)
    : m_text(text), m_separator(separator), m_atEnd(atEnd), m_unescaped(unescaped), m_scanner(text, separator),
      m_cells(mostCells), m_nextLine(firstLine)
{
}

void CsvRows::resumeAt(std::size_t place, std::int64_t line)
{
    m_next = place;
    m_nextLine = line;
    m_scanner.seek(place);
}

void CsvRows::repeat()
{
    resumeAt(m_start, m_line);
}

CsvRows::Outcome CsvRows::next()
{
    if (m_next >= m_text.size())
        return m_atEnd ? Outcome::End : Outcome::Incomplete;
    m_start = m_next;
    m_line = m_nextLine;
    m_breaks = 0;
    m_firstSpanning = none;
    m_openOverLines = false;
    if (const std::size_t end = endOfPlainRow(); end != none)
        return endRow(end);
    m_scanner.seek(m_start);
    return nextWithQuotes();
}

/// The row's cells where no quote is in it and its end is in the text; most rows are such, so this is where the time goes.
std::size_t CsvRows::endOfPlainRow()
{
    StructureScanner scanner = m_scanner;
    const char* const text = m_text.data();
    std::string_view* cell = m_cells.data();
    const std::string_view* const last = cell + m_cells.size();
    for (std::size_t at = m_start;;) {
        const std::size_t end = scanner.next();
        if (end == none || text[end] == '"' || cell == last)
            return none;
        *cell++ = std::string_view(text + at, end - at);
        if (text[end] == m_separator) {
            at = end + 1;
            continue;
        }
        m_count = m_total = static_cast<std::size_t>(cell - m_cells.data());
        m_scanner = scanner;
        return end;
    }
}

CsvRows::Outcome CsvRows::nextWithQuotes()
{
    m_count = 0;
    m_total = 0;
    for (std::size_t at = m_start;;) {
        std::size_t end = 0;
        std::size_t quote = at;
        while (quote < m_text.size() && m_text[quote] == ' ' && m_separator != ' ')
            ++quote;
        Quoted quoted = Quoted::Literal;
        if (quote < m_text.size() && m_text[quote] == '"')
            quoted = readQuoted(quote, end);
        if (quoted == Quoted::Open)
            return Outcome::Incomplete;
        if (quoted == Quoted::Unclosed)
            return unclosed(quote, m_line + m_breaks);
        if (quoted == Quoted::Literal) {
            do
                end = m_scanner.next();
            while (end != none && m_text[end] == '"');
            if (end == none) {
                if (!m_atEnd)
                    return Outcome::Incomplete;
                end = m_text.size();
            }
            addCell(m_text.substr(at, end - at));
        }
        if (end < m_text.size() && m_text[end] == m_separator) {
            at = end + 1;
            continue;
        }
        return endRow(end);
    }
}

/// `end` becomes the separator, line end or text end behind the cell; the scanner then stands behind it.
CsvRows::Quoted CsvRows::readQuoted(std::size_t at, std::size_t& end)
{
    bool hasDoubled = false;
    for (std::size_t from = at + 1;;) {
        const std::size_t quote = m_text.find('"', from);
        if (quote == none || (quote + 1 == m_text.size() && !m_atEnd)) {
            m_openOverLines = lineBreaksIn(at, std::min(quote, m_text.size())) > 0;
            return quote == none && m_atEnd ? Quoted::Unclosed : Quoted::Open;
        }
        if (quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
            hasDoubled = true;
            from = quote + 2;
            continue;
        }
        const std::int64_t breaks = lineBreaksIn(at, quote);
        end = quote + 1;
        while (end < m_text.size() && m_text[end] == ' ' && m_separator != ' ')
            ++end;
        if (!endsCell(end)) {
            m_scanner.seek(end);
            return breaks > 0 ? Quoted::Unclosed : Quoted::Literal;
        }
        if (end == m_text.size() && !m_atEnd)
            return Quoted::Open;
        if (breaks > 0 && m_firstSpanning == none) {
            m_firstSpanning = at;
            m_firstSpanningLine = m_line + m_breaks;
        }
        m_breaks += breaks;
        const std::string_view inside = m_text.substr(at + 1, quote - at - 1);
        addCell(hasDoubled ? withSingleQuotes(inside) : inside);
        m_scanner.seek(end + 1);
        return Quoted::Read;
    }
}

bool CsvRows::endsCell(std::size_t at) const
{
    return at >= m_text.size() || m_text[at] == m_separator || isLineEnd(m_text[at]);
}

void CsvRows::addCell(std::string_view cell)
{
    ++m_total;
    if (m_count < m_cells.size())
        m_cells[m_count++] = cell;
}

std::string_view CsvRows::withSingleQuotes(std::string_view inside)
{
    std::string single;
    single.reserve(inside.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
        single += inside[i];
        i += inside[i] == '"';
    }
    return m_unescaped.keep(single);
}

CsvRows::Outcome CsvRows::endRow(std::size_t at)
{
    if (at < m_text.size() && m_text[at] == '\r') {
        if (at + 1 == m_text.size() && !m_atEnd)
            return Outcome::Incomplete;
        if (at + 1 < m_text.size() && m_text[at + 1] == '\n')
            m_scanner.seek(++at + 1);
    }
    if (m_firstSpanning != none && m_expected > 0 && m_total != m_expected)
        return unclosed(m_firstSpanning, m_firstSpanningLine);
    m_next = std::min(at + 1, m_text.size());
    m_nextLine = m_line + m_breaks + 1;
    return Outcome::Row;
}

CsvRows::Outcome CsvRows::unclosed(std::size_t quote, std::int64_t quoteLine)
{
    std::size_t behind = quote;
    while (behind < m_text.size() && !isLineEnd(m_text[behind]))
        ++behind;
    if (behind + 1 >= m_text.size() && !m_atEnd)
        return Outcome::Incomplete;
    if (behind + 1 < m_text.size() && m_text[behind] == '\r' && m_text[behind + 1] == '\n')
        ++behind;
    m_line = quoteLine;
    resumeAt(std::min(behind + 1, m_text.size()), quoteLine + 1);
    return Outcome::UnclosedQuote;
}

std::int64_t CsvRows::lineBreaksIn(std::size_t from, std::size_t to) const
{
    std::int64_t breaks = 0;
    for (std::size_t i = from; i < to; ++i)
        breaks += m_text[i] == '\n' || (m_text[i] == '\r' && (i + 1 == m_text.size() || m_text[i + 1] != '\n'));
    return breaks;
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/structure_scanner.h"
#include "domain/record_batch.h"

#include <span>
#include <vector>

namespace unisono::channels {

/// Cuts a stretch of CSV text into rows of cells.
///
/// Rows end with LF, CRLF or CR. A cell that begins with a quote is quoted as in RFC 4180 and may hold line breaks; a quote anywhere
/// else is a character like any other. A quote that opens a cell over several lines and is not closed before a separator or a line end
/// was never meant to span lines: its line is UnclosedQuote, and the next row begins behind that line. So is a cell over several lines
/// whose row then has not the expected number of cells.
class CsvRows
{
public:
    enum class Outcome {
        Row,
        UnclosedQuote,  ///< line() is where the quote opened; cells() are those before it
        Incomplete,     ///< the text ends inside a row, and more text may follow
        End,
    };
    static constexpr std::size_t mostCells = 4096;

    /// `unescaped` keeps the cells whose doubled quotes had to be taken out; all other cells are views into the text.
    CsvRows(std::string_view text, char separator, bool atEnd, std::int64_t firstLine, TextPool& unescaped);

    /// How many cells a row should have; 0 while that is not known.
    void expect(std::size_t cells) { m_expected = cells; }

    Outcome next();

    std::span<const std::string_view> cells() const { return {m_cells.data(), m_count}; }
    /// Of the row last told; more than cells() where it has more than mostCells.
    std::size_t cellCount() const { return m_total; }
    std::int64_t line() const { return m_line; }
    std::int64_t nextLine() const { return m_nextLine; }
    /// Where the next row begins; where the incomplete one does.
    std::size_t position() const { return m_next; }
    /// Reads the row last told once more.
    void repeat();
    /// Begins at this place of the text, which is that line.
    void resumeAt(std::size_t place, std::int64_t line);

    /// Of an incomplete row: whether its open quote already spans lines.
    bool isOpenOverLines() const { return m_openOverLines; }

private:
    enum class Quoted { Read, Literal, Open, Unclosed };

    std::size_t endOfPlainRow();
    Outcome nextWithQuotes();
    Quoted readQuoted(std::size_t at, std::size_t& end);
    void addCell(std::string_view cell);
    std::string_view withSingleQuotes(std::string_view inside);
    bool endsCell(std::size_t at) const;
    Outcome endRow(std::size_t at);
    Outcome unclosed(std::size_t quote, std::int64_t quoteLine);
    std::int64_t lineBreaksIn(std::size_t from, std::size_t to) const;

    std::string_view m_text;
    char m_separator;
    bool m_atEnd;
    TextPool& m_unescaped;
    StructureScanner m_scanner;
    std::vector<std::string_view> m_cells;
    std::size_t m_count = 0;
    std::size_t m_total = 0;
    std::size_t m_expected = 0;
    std::size_t m_start = 0;
    std::size_t m_next = 0;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine;
    std::int64_t m_breaks = 0;                             ///< line breaks inside the row's cells
    std::size_t m_firstSpanning = StructureScanner::none;  ///< the quote of its first cell over several lines
    std::int64_t m_firstSpanningLine = 0;
    bool m_openOverLines = false;
};

} // namespace unisono::channels

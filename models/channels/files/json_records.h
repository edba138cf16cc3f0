// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace unisono::channels {

/// Where one stands in a JSON file, from one stretch of its text to the next.
struct JsonPlace
{
    enum class Where {
        Start,
        Lines,    ///< one object a line
        Stream,   ///< objects one behind the other
        Array,
        Wrapper,  ///< an object whose arrays hold the records
        Behind,   ///< everything expected has come
    };
    Where where = Where::Start;
    bool inWrapper = false;
    bool recovering = false;  ///< behind a broken record, before the next line that begins with one
    std::int64_t line = 1;
};

/// Cuts a stretch of JSON text into records, without understanding them: an array of objects, an object with such an array under
/// "rows" (data, items, records, results) or the table's name, or one object after the other.
///
/// A record whose brackets or strings do not close is told as Broken; the next record is then the next line that begins with one.
class JsonRecords
{
public:
    enum class Outcome {
        Record,
        Broken,
        Incomplete,  ///< the text ends inside a record, and more text may follow
        End,
        Truncated,   ///< the file ends where more was announced
        Moved,       ///< never told: nothing yet, look again
    };

    JsonRecords(std::string_view text, bool atEnd, std::string_view tableName, bool isLines, JsonPlace& place)
        : m_text(text), m_atEnd(atEnd), m_tableName(tableName), m_isLines(isLines), m_place(place)
    {
    }

    Outcome next();

    std::string_view record() const { return m_record; }
    std::int64_t line() const { return m_line; }
    /// How much of the text is done with.
    std::size_t position() const { return m_at; }

private:
    enum class Step { Found, Incomplete, Broken };

    Outcome step();
    Outcome start();
    Outcome nextLine();
    Outcome nextElement();
    Outcome nextWrapped();
    Outcome recover();
    Outcome broken();
    Outcome missingEnd() const { return m_atEnd ? Outcome::Truncated : Outcome::Incomplete; }
    Step endOfValue(std::size_t at, std::size_t& end) const;
    Step endOfString(std::size_t at, std::size_t& end) const;
    Step isWrapper(std::size_t at, bool& wrapper) const;
    Step keyAt(std::size_t& at, std::string_view& key) const;
    bool holdsRecords(std::string_view key) const;
    std::size_t behindBlanks(std::size_t at) const;
    void moveTo(std::size_t at);

    std::string_view m_text;
    bool m_atEnd;
    std::string_view m_tableName;
    bool m_isLines;
    JsonPlace& m_place;
    std::size_t m_at = 0;
    std::string_view m_record;
    std::int64_t m_line = 1;
};

} // namespace unisono::channels

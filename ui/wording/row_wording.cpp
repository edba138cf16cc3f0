// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/row_wording.h"

#include "wording/number_wording.h"

#include <array>

namespace unisono::wording {

namespace {

struct ReasonWords
{
    RowReason reason;
    const char* sentence;   ///< %1 the cell as found, %2 the heading of its column
};

constexpr std::array reasonWords{
    ReasonWords{RowReason::NotANumber, QT_TRANSLATE_NOOP("wording", "“%1” is not a number.")},
    ReasonWords{RowReason::NumberTooLarge, QT_TRANSLATE_NOOP("wording", "“%1” is too large a number.")},
    ReasonWords{RowReason::TooManyDecimals, QT_TRANSLATE_NOOP("wording", "“%1” has more than four decimals.")},
    ReasonWords{RowReason::NotAnInstant, QT_TRANSLATE_NOOP("wording", "“%1” is not a date with a time.")},
    ReasonWords{RowReason::NoSuchDay, QT_TRANSLATE_NOOP("wording", "“%1” is not a day of the calendar.")},
    ReasonWords{RowReason::NotAFlag, QT_TRANSLATE_NOOP("wording", "“%1” is neither yes nor no.")},
    ReasonWords{RowReason::NotATimeOfDay, QT_TRANSLATE_NOOP("wording", "“%1” is not a time of day.")},
    ReasonWords{RowReason::UnknownChoice, QT_TRANSLATE_NOOP("wording", "“%1” is not among the words this column knows.")},
    ReasonWords{RowReason::EmptyKey, QT_TRANSLATE_NOOP("wording", "The column “%2” is empty: the row names nothing.")},
    ReasonWords{RowReason::DuplicateKey, QT_TRANSLATE_NOOP("wording", "“%1” stands twice with different figures.")},
    ReasonWords{RowReason::TooFewCells, QT_TRANSLATE_NOOP("wording", "The row has fewer cells than the heading.")},
    ReasonWords{RowReason::TooManyCells, QT_TRANSLATE_NOOP("wording", "The row has more cells than the heading.")},
    ReasonWords{RowReason::NotText, QT_TRANSLATE_NOOP("wording", "The row holds bytes that are no text.")},
    ReasonWords{RowReason::CellTooLong, QT_TRANSLATE_NOOP("wording", "A cell is longer than is safe to read.")},
    ReasonWords{RowReason::UnclosedQuote, QT_TRANSLATE_NOOP("wording", "A quotation mark is opened and never closed.")},
    ReasonWords{RowReason::UnexpectedShape, QT_TRANSLATE_NOOP("wording", "The record is not what the channel’s interface promises.")},
    ReasonWords{RowReason::FileNotReadable, QT_TRANSLATE_NOOP("wording", "The file could not be read.")},
    ReasonWords{RowReason::LocalTimeRepeated, QT_TRANSLATE_NOOP("wording", "“%1” comes twice that night: read as the earlier instant.")},
    ReasonWords{RowReason::LocalTimeAssumed, QT_TRANSLATE_NOOP("wording", "“%1” names no time zone: read in the channel’s own.")},
};
static_assert(reasonWords.size() == static_cast<std::size_t>(RowReason::LocalTimeAssumed) + 1);

const ReasonWords& wordsOf(RowReason reason)
{
    for (const ReasonWords& words : reasonWords) {
        if (words.reason == reason)
            return words;
    }
    return reasonWords[static_cast<std::size_t>(RowReason::UnexpectedShape)];
}

/// A duplicate is told by its key: the cell alone would not say which.
QString cellOf(const RejectedRow& row)
{
    const bool byRecord = row.reason == RowReason::DuplicateKey && !row.record.isEmpty();
    return byRecord ? row.record : row.value;
}

} // namespace

QString rowReason(const RejectedRow& row, const Language& language)
{
    QString sentence = language.translate("wording", wordsOf(row.reason).sentence);
    // Not arg(): the cell may itself hold "%2", and not every sentence names the column.
    const qsizetype column = sentence.indexOf(QLatin1String("%2"));
    if (column >= 0)
        sentence.replace(column, 2, row.column);
    const qsizetype value = sentence.indexOf(QLatin1String("%1"));
    if (value >= 0)
        sentence.replace(value, 2, cellOf(row));
    return sentence;
}

QString rowSentence(const RejectedRow& row, const Language& language)
{
    const QString reason = rowReason(row, language);
    if (row.line <= 0)
        return reason;
    const QString line = wholeText(row.line, language);
    if (!reason.isEmpty() && reason.front().isLetter())
        //: %1 is the number of a line in a file, %2 a whole sentence that says why the line was not taken
        return language.translate("wording", "Line %1 · %2").arg(line, reason);
    //: %1 is the number of a line in a file, %2 a sentence that begins with a quotation
    return language.translate("wording", "Line %1: %2").arg(line, reason);
}

QString rowPlace(const RejectedRow& row, const Language& language)
{
    const QString line = wholeText(row.line, language);
    if (row.line > 0 && !row.column.isEmpty())
        return language.translate("wording", "%1, line %2, column %3").arg(row.source, line, row.column);
    if (row.line > 0)
        return language.translate("wording", "%1, line %2").arg(row.source, line);
    if (!row.column.isEmpty())
        return language.translate("wording", "%1, column %2").arg(row.source, row.column);
    return row.source;
}

} // namespace unisono::wording

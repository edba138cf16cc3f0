// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>

#include <vector>

namespace unisono {

/// Why a row was kept out, or taken with a remark. A closed set: ui/wording owes each a sentence.
enum class RowReason {
    NotANumber,       ///< "12 pcs", NaN, a formula, an Excel error cell
    NumberTooLarge,   ///< 1e400, 400 digits
    TooManyDecimals,  ///< finer than four decimals
    NotAnInstant,     ///< no date, or no time
    NoSuchDay,        ///< 30 February
    NotAFlag,
    NotATimeOfDay,    ///< no time of the clock on the wall
    UnknownChoice,    ///< a word outside the field's list
    EmptyKey,
    DuplicateKey,     ///< the same key with another figure
    TooFewCells,      ///< ragged row
    TooManyCells,
    NotText,          ///< bytes that are no text in the file's encoding
    CellTooLong,
    UnclosedQuote,
    UnexpectedShape,  ///< a record of a page that is not what the interface promises
    FileNotReadable,  ///< a whole file or table could not be read
    LocalTimeRepeated,///< remark: the repeated hour of a clock change, read as the earlier instant
    LocalTimeAssumed, ///< remark: a time without offset, read in the channel's time zone
};

constexpr bool isRemark(RowReason reason)
{
    return reason == RowReason::LocalTimeRepeated || reason == RowReason::LocalTimeAssumed;
}

QString rowReasonName(RowReason reason);            ///< "not_a_number"; stable, for the database and for scripts
RowReason rowReasonFromName(const QString& name);   ///< UnexpectedShape for any other word

/// A row that could not be read as it stands, and where it stood: nothing is lost, nothing is guessed.
struct RejectedRow
{
    QString source;   ///< file, sheet, query or page, relative to the channel's place
    qint64 line = 0;  ///< line in a file, row of a result; 0 where it has none
    QString column;   ///< heading of the offending cell; empty where the row itself is wrong
    QString value;    ///< the cell as found, at most 200 characters
    QString record;   ///< the record's key where known, e.g. the SKU
    RowReason reason = RowReason::UnexpectedShape;
    std::vector<RecordKind> kinds = {}; ///< of the records that it would have been

    bool operator==(const RejectedRow&) const = default;
};

} // namespace unisono

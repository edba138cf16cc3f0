// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/rejected_row.h"

#include <string_view>

namespace unisono::channels {

/// What one cell says, in the raw form of RecordBatch. An empty cell is read as unknown.
/// A refused cell has a reason that keeps its row out; a cell taken with a remark has one that isRemark().
struct CellReading
{
    static constexpr int nothing = -1;

    std::int64_t raw = RecordBatch::unknown;
    int reasonOrNothing = nothing;

    static CellReading known(std::int64_t raw) { return {raw, nothing}; }
    static CellReading unknown() { return {}; }
    static CellReading refused(RowReason reason) { return {RecordBatch::unknown, static_cast<int>(reason)}; }
    static CellReading remarked(std::int64_t raw, RowReason remark) { return {raw, static_cast<int>(remark)}; }

    bool hasReason() const { return reasonOrNothing != nothing; }
    /// Only where hasReason().
    RowReason reason() const { return static_cast<RowReason>(reasonOrNothing); }
    bool isRefused() const { return hasReason() && !isRemark(reason()); }
};

/// The text without the blanks around it: space, tab, line ends, no-break spaces and U+FEFF.
std::string_view withoutBlanks(std::string_view text);

/// At most 200 characters of a cell, for RejectedRow::value; bytes that are no UTF-8 become U+FFFD.
QString cellExcerpt(std::string_view cell);

/// Whether a spreadsheet wrote an error instead of a value: #N/A, #REF!, #VALUE!, …
bool isSpreadsheetError(std::string_view cell);

} // namespace unisono::channels

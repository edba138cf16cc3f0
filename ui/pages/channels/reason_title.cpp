// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/quarantine_panel.h"

namespace unisono::pages {

QString reasonTitle(RowReason reason)
{
    switch (reason) {
    case RowReason::NotANumber:
        return QuarantinePanel::tr("Not a number");
    case RowReason::NumberTooLarge:
        return QuarantinePanel::tr("Number too large");
    case RowReason::TooManyDecimals:
        return QuarantinePanel::tr("Too many decimals");
    case RowReason::NotAnInstant:
        return QuarantinePanel::tr("Not a date with a time");
    case RowReason::NoSuchDay:
        return QuarantinePanel::tr("No such day");
    case RowReason::NotAFlag:
        return QuarantinePanel::tr("Neither yes nor no");
    case RowReason::NotATimeOfDay:
        return QuarantinePanel::tr("Not a time of day");
    case RowReason::UnknownChoice:
        return QuarantinePanel::tr("Unknown word");
    case RowReason::EmptyKey:
        return QuarantinePanel::tr("Key empty");
    case RowReason::DuplicateKey:
        return QuarantinePanel::tr("Key stands twice");
    case RowReason::TooFewCells:
        return QuarantinePanel::tr("Too few cells");
    case RowReason::TooManyCells:
        return QuarantinePanel::tr("Too many cells");
    case RowReason::NotText:
        return QuarantinePanel::tr("Not a text");
    case RowReason::CellTooLong:
        return QuarantinePanel::tr("Cell too long");
    case RowReason::UnclosedQuote:
        return QuarantinePanel::tr("Quotation mark not closed");
    case RowReason::UnexpectedShape:
        return QuarantinePanel::tr("Unexpected shape");
    case RowReason::FileNotReadable:
        return QuarantinePanel::tr("File not readable");
    case RowReason::LocalTimeRepeated:
        return QuarantinePanel::tr("Repeated hour of the clock change");
    case RowReason::LocalTimeAssumed:
        return QuarantinePanel::tr("Time without a zone");
    }
    return {};
}

} // namespace unisono::pages

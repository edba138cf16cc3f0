// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rejected_row.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unisono {

namespace {

constexpr std::array<std::pair<RowReason, const char*>, 19> reasonNames = {{
    {RowReason::NotANumber, "not_a_number"},
    {RowReason::NumberTooLarge, "number_too_large"},
    {RowReason::TooManyDecimals, "too_many_decimals"},
    {RowReason::NotAnInstant, "not_an_instant"},
    {RowReason::NoSuchDay, "no_such_day"},
    {RowReason::NotAFlag, "not_a_flag"},
    {RowReason::NotATimeOfDay, "not_a_time_of_day"},
    {RowReason::UnknownChoice, "unknown_choice"},
    {RowReason::EmptyKey, "empty_key"},
    {RowReason::DuplicateKey, "duplicate_key"},
    {RowReason::TooFewCells, "too_few_cells"},
    {RowReason::TooManyCells, "too_many_cells"},
    {RowReason::NotText, "not_text"},
    {RowReason::CellTooLong, "cell_too_long"},
    {RowReason::UnclosedQuote, "unclosed_quote"},
    {RowReason::UnexpectedShape, "unexpected_shape"},
    {RowReason::FileNotReadable, "file_not_readable"},
    {RowReason::LocalTimeRepeated, "local_time_repeated"},
    {RowReason::LocalTimeAssumed, "local_time_assumed"},
}};

} // namespace

QString rowReasonName(RowReason reason)
{
    const auto found = std::ranges::find(reasonNames, reason, &std::pair<RowReason, const char*>::first);
    return QString::fromLatin1(found->second);
}

RowReason rowReasonFromName(const QString& name)
{
    for (const auto& [reason, known] : reasonNames)
        if (name == QLatin1String(known))
            return reason;
    return RowReason::UnexpectedShape;
}

} // namespace unisono

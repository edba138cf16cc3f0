// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/choices.h"

#include <algorithm>

namespace unisono::channels {

namespace {

using Word = std::string_view;

constexpr Word locationKinds[] = {"store", "warehouse", "drop_ship"};
constexpr Word movementKinds[] = {"sale", "return", "receipt", "transfer_in", "transfer_out", "write_off", "count"};
constexpr Word countReasons[] = {"random", "discrepancy", "hidden_stock_out"};
constexpr Word priceKinds[] = {"regular", "promotion", "personal"};
constexpr Word mechanics[] = {"percent", "amount", "fixed_price", "n_for_m", "threshold_amount", "threshold_percent", "gift"};
constexpr Word audiences[] = {"all", "loyalty", "new"};
constexpr Word fulfilments[] = {"home", "collect", "reserve", "ship_from_store", "in_store"};
constexpr Word lineStatuses[] = {"open", "fulfilled", "cancelled", "returned"};
constexpr Word weekdays[] = {"1", "2", "3", "4", "5", "6", "7"};
constexpr Word eventKinds[] = {"customer", "information"};

struct FieldChoices
{
    RecordKind kind;
    int field;
    std::span<const Word> words;
};

constexpr FieldChoices allChoices[] = {
    {RecordKind::Location, field::location::kind, locationKinds},
    {RecordKind::Movement, field::movement::kind, movementKinds},
    {RecordKind::Count, field::count::reason, countReasons},
    {RecordKind::Price, field::price::kind, priceKinds},
    {RecordKind::Promotion, field::promotion::mechanics, mechanics},
    {RecordKind::Promotion, field::promotion::audience, audiences},
    {RecordKind::Order, field::order::fulfilment, fulfilments},
    {RecordKind::OrderLine, field::orderLine::status, lineStatuses},
    {RecordKind::Event, field::event::kind, eventKinds},
    {RecordKind::OpeningHours, field::openingHours::weekday, weekdays},
};

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::span<const std::string_view> choicesOf(RecordKind kind, int field)
{
    for (const FieldChoices& choices : allChoices)
        if (choices.kind == kind && choices.field == field)
            return choices.words;
    return {};
}

std::string_view chosenWord(std::span<const std::string_view> choices, std::string_view cell)
{
    for (std::string_view word : choices)
        if (sameLatinWord(word, cell))
            return word;
    return {};
}

bool sameLatinWord(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace unisono::channels

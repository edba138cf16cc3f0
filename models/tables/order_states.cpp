// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/order_tables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unisono::tables {

namespace {

template<typename State>
using Word = std::pair<std::string_view, State>;

template<typename State, std::size_t n>
State stateNamed(std::string_view name, const std::array<Word<State>, n>& words, State otherwise)
{
    const auto found = std::ranges::find(words, name, &Word<State>::first);
    return found == words.end() ? otherwise : found->second;
}

} // namespace

OrderState orderStateFromName(std::string_view status, Instant readyAt, Instant completedAt)
{
    using enum OrderState;
    static constexpr std::array<Word<OrderState>, 20> words = {{
        {"cancelled", Cancelled}, {"canceled", Cancelled}, {"refused", Cancelled}, {"returned", Returned}, {"refunded", Returned},
        {"fulfilled", Completed}, {"completed", Completed}, {"delivered", Completed}, {"collected", Completed}, {"closed", Completed},
        {"ready", Ready}, {"shipped", Ready}, {"packed", Ready}, {"allocated", Allocated}, {"picking", Allocated}, {"picked", Allocated},
        {"processing", Allocated}, {"open", Open}, {"placed", Open}, {"paid", Open},
    }};
    const OrderState fromInstants = completedAt.isKnown() ? Completed : readyAt.isKnown() ? Ready : Open;
    const OrderState named = stateNamed(status, words, fromInstants);
    return named < fromInstants ? fromInstants : named;
}

Fulfilment fulfilmentFromName(std::string_view name)
{
    using enum Fulfilment;
    static constexpr std::array<Word<Fulfilment>, 5> words = {
        {{"home", Home}, {"collect", Collect}, {"reserve", Reserve}, {"ship_from_store", ShipFromStore}, {"in_store", InStore}}};
    return stateNamed(name, words, Unknown);
}

LineState lineStateFromName(std::string_view name)
{
    using enum LineState;
    static constexpr std::array<Word<LineState>, 4> words = {
        {{"open", Open}, {"fulfilled", Fulfilled}, {"cancelled", Cancelled}, {"returned", Returned}}};
    return stateNamed(name, words, Unknown);
}

CountReason countReasonFromName(std::string_view name)
{
    using enum CountReason;
    static constexpr std::array<Word<CountReason>, 3> words = {
        {{"random", Random}, {"discrepancy", Discrepancy}, {"hidden_stock_out", HiddenStockOut}}};
    return stateNamed(name, words, Unknown);
}

} // namespace unisono::tables

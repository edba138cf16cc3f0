// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_history.h"

#include <algorithm>

namespace unisono::channels {

namespace {

struct Translation
{
    std::string_view vendure;
    std::string_view ours;
};

constexpr Translation statuses[] = {
    {"PaymentAuthorized", "placed"},
    {"PaymentSettled", "paid"},
    {"PartiallyShipped", "partly_shipped"},
    {"PartiallyDelivered", "partly_delivered"},
    {"ArrangingAdditionalPayment", "changing"},
    {"Modifying", "changing"},
};

/// The cart itself is told by its order, and placing by `orderPlacedAt`: neither depends on how long the history is.
constexpr Translation transitions[] = {
    {"ArrangingPayment", "checkout"}, {"PartiallyShipped", "parcel_shipped"},     {"Shipped", "parcel_shipped"},
    {"Cancelled", "order_cancelled"}, {"PartiallyDelivered", "parcel_delivered"}, {"Delivered", "parcel_delivered"},
};

constexpr Translation entries[] = {
    {"ORDER_COUPON_APPLIED", "coupon_applied"},
    {"ORDER_COUPON_REMOVED", "coupon_removed"},
    {"ORDER_MODIFIED", "order_modified"},
};

template<std::size_t N>
std::string_view translated(const Translation (&known)[N], std::string_view word)
{
    const auto found = std::ranges::find(known, word, &Translation::vendure);
    return found == std::end(known) ? std::string_view() : found->ours;
}

std::string snakeCase(std::string_view words)
{
    std::string snake;
    for (const char letter : words) {
        const bool isUpper = letter >= 'A' && letter <= 'Z';
        if (isUpper && !snake.empty())
            snake += '_';
        snake += isUpper ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return snake;
}

bool isOfCustomer(std::string_view activity)
{
    return activity == "checkout" || activity.starts_with("coupon_");
}

} // namespace

std::string orderStatus(std::string_view state)
{
    const std::string_view known = translated(statuses, state);
    return known.empty() ? snakeCase(state) : std::string(known);
}

bool isFinal(std::string_view state)
{
    return state == "Delivered" || state == "Cancelled";
}

VendureHistoryEntry historyEntryIn(JsonRow& row)
{
    VendureHistoryEntry entry;
    const std::string type(row.text("type"));
    entry.at = row.instant("createdAt");
    std::string to;
    row.object("data", [&](JsonRow& data) {
        if (type == "ORDER_CANCELLATION")
            entry.reason = data.text("reason");
        else if (type.ends_with("_TRANSITION"))
            to = data.text("to");
    });
    if (type == "ORDER_STATE_TRANSITION")
        entry.activity = translated(transitions, to);
    else if (type == "ORDER_PAYMENT_TRANSITION" || type == "ORDER_REFUND_TRANSITION")
        entry.activity = (type == "ORDER_REFUND_TRANSITION" ? "refund_" : "payment_") + snakeCase(to);
    else
        entry.activity = translated(entries, type);
    entry.isInformation = !isOfCustomer(entry.activity);
    return entry;
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_kind.h"

#include <algorithm>

namespace unisono {

namespace {

using enum FieldType;
constexpr bool isKey = true;
constexpr bool mayBeEmpty = true;

constexpr FieldShape productFields[] = {
    {"sku", Text, isKey}, {"gtin"}, {"title"}, {"brand"}, {"category"}, {"unit_cost", Decimal}, {"currency"},
    {"vat_rate", Decimal}, {"pack_size", Decimal}, {"perishable", Flag}, {"launched_on", Date},
    {"first_received_on", Date}, {"first_paid_on", Date}};

constexpr FieldShape locationFields[] = {
    {"location", Text, isKey}, {"name"}, {"kind"}, {"country"}, {"region"}, {"department"}, {"timezone"}};

constexpr FieldShape stockFields[] = {
    {"sku", Text, isKey}, {"location", Text, isKey}, {"on_hand", Decimal}, {"committed", Decimal},
    {"reserved", Decimal}, {"unsellable", Decimal}, {"safety", Decimal}, {"as_of", Instant}};

constexpr FieldShape supplyFields[] = {
    {"sku", Text, isKey}, {"location", Text, isKey}, {"due_at", Instant, isKey}, {"quantity", Decimal}};

constexpr FieldShape publishedFields[] = {{"sku", Text, isKey}, {"quantity", Decimal}, {"as_of", Instant}};

constexpr FieldShape movementFields[] = {
    {"reference", Text, isKey}, {"sku", Text, isKey}, {"location", Text, isKey}, {"kind", Text, isKey},
    {"quantity", Decimal}, {"at", Instant}};

constexpr FieldShape countFields[] = {
    {"sku", Text, isKey}, {"location", Text, isKey}, {"at", Instant, isKey}, {"counted", Decimal},
    {"recorded", Decimal}, {"reason"}};

constexpr FieldShape priceFields[] = {
    {"sku", Text, isKey}, {"location", Text, isKey, mayBeEmpty}, {"kind", Text, isKey, mayBeEmpty},
    {"valid_from", Instant, isKey, mayBeEmpty}, {"price", Decimal}, {"struck_price", Decimal}, {"currency"},
    {"tax_included", Flag}, {"vat_rate", Decimal}, {"valid_to", Instant}, {"seen_at", Instant}};

constexpr FieldShape promotionFields[] = {
    {"promotion", Text, isKey}, {"code"}, {"mechanics"}, {"value", Decimal}, {"currency"}, {"n", Decimal},
    {"m", Decimal}, {"threshold", Decimal}, {"starts_at", Instant}, {"ends_at", Instant}, {"stacking_group"},
    {"exclusive", Flag}, {"priority", Decimal}, {"audience"}, {"locations"}, {"scope_skus"}, {"scope_categories"},
    {"excluded_skus"}, {"announced_percent", Decimal}, {"campaign"}};

constexpr FieldShape promotionTextFields[] = {
    {"promotion", Text, isKey}, {"language", Text, isKey}, {"title"}, {"body"}, {"image_hash"}};

constexpr FieldShape orderFields[] = {
    {"order", Text, isKey}, {"customer", Customer}, {"placed_at", Instant}, {"status"}, {"fulfilment"}, {"location"},
    {"total", Decimal}, {"currency"}, {"promised_at", Instant}, {"ready_at", Instant}, {"completed_at", Instant},
    {"cancel_reason"}};

constexpr FieldShape orderLineFields[] = {
    {"order", Text, isKey}, {"line", Text, isKey}, {"sku"}, {"quantity", Decimal}, {"unit_price", Decimal},
    {"discount", Decimal}, {"promotion"}, {"location"}, {"status"}};

constexpr FieldShape eventFields[] = {
    {"customer", Customer, isKey, mayBeEmpty}, {"at", Instant, isKey}, {"activity", Text, isKey}, {"kind"}, {"channel"},
    {"location"}, {"order", Text, isKey, mayBeEmpty}, {"value", Decimal}, {"cost", Decimal}, {"category"}, {"segment"},
    {"source", Text, isKey, mayBeEmpty}};

constexpr FieldShape openingHoursFields[] = {
    {"location", Text, isKey}, {"weekday", Text, isKey}, {"valid_from", Date, isKey, mayBeEmpty},
    {"opens", TimeOfDay, isKey, mayBeEmpty}, {"closes", TimeOfDay}, {"valid_to", Date}};

constexpr FieldShape productTextFields[] = {{"sku", Text, isKey}, {"language", Text, isKey}, {"title"}, {"category"}};

constexpr std::array<RecordShape, recordKindCount> shapes = {{
    {RecordKind::Product, "products", productFields},
    {RecordKind::Location, "locations", locationFields},
    {RecordKind::Stock, "stock", stockFields, Keeping::Versioned, field::stock::asOf},
    {RecordKind::Supply, "supply", supplyFields},
    {RecordKind::Published, "published", publishedFields, Keeping::Versioned, field::published::asOf},
    {RecordKind::Movement, "movements", movementFields, Keeping::Log},
    {RecordKind::Count, "counts", countFields, Keeping::Log},
    {RecordKind::Price, "prices", priceFields, Keeping::Versioned, field::price::seenAt},
    {RecordKind::Promotion, "promotions", promotionFields},
    {RecordKind::PromotionText, "promotion_texts", promotionTextFields},
    {RecordKind::Order, "orders", orderFields},
    {RecordKind::OrderLine, "order_lines", orderLineFields},
    {RecordKind::Event, "events", eventFields, Keeping::Log},
    {RecordKind::OpeningHours, "opening_hours", openingHoursFields},
    {RecordKind::ProductText, "product_texts", productTextFields},
}};

constexpr auto kinds = [] {
    std::array<RecordKind, recordKindCount> all{};
    for (std::size_t i = 0; i < recordKindCount; ++i)
        all[i] = shapes[i].kind;
    return all;
}();

} // namespace

std::optional<int> RecordShape::indexOf(std::string_view fieldName) const
{
    const auto found = std::ranges::find(fields, fieldName, &FieldShape::name);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<int>(found - fields.begin());
}

std::span<const RecordKind> allRecordKinds()
{
    return kinds;
}

const RecordShape& shapeOf(RecordKind kind)
{
    return shapes[static_cast<std::size_t>(kind)];
}

std::optional<RecordKind> recordKindFromName(std::string_view name)
{
    const auto found = std::ranges::find(shapes, name, &RecordShape::name);
    if (found == shapes.end())
        return std::nullopt;
    return found->kind;
}

} // namespace unisono

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/finding_names.h"

#include <array>

namespace unisono::wording {

using namespace analysis;

namespace {

constexpr std::array kindNames{
    "discrepancy", "stale_channel", "identity",
    "pickup_promise", "configuration",
    "oversell_risk", "phantom_stock", "stock_out", "overstock", "imbalance",
    "record_accuracy",
};
constexpr std::array severityNames{"low", "medium", "high"};
constexpr std::array failureNames{"technological", "executional", "organisational", "strategic", "unclassified"};
constexpr std::array conflictNames{"", "unstocked_sku", "shared_gtin"};
constexpr std::array signatureNames{
    "unmapped_sku",  "stale_channel",  "zero_overwrite", "on_hand_published",       "buffer_not_applied", "double_count",
    "location_scope", "unit_or_pack", "lost_or_duplicate_order", "in_flight", "unexplained",
};
constexpr std::array figureNames{
    "lambda", "dispersion", "risk", "expected_oversold", "recommended_buffer", "buffer", "published", "available", "per_day",
    "window_hours", "places_unknown", "probability", "prior", "silent_days", "expected_sales", "on_hand", "empty_days", "lost_units",
    "overstock", "overstock_at_least", "days_of_cover", "days_without_sale", "sell_through", "age_days", "shortage",
    "transfer_units", "transfer_count", "benefit", "cost", "from", "to", "days_counted",
};
static_assert(kindNames.size() == static_cast<std::size_t>(FindingKind::RecordAccuracy) + 1);
static_assert(figureNames.size() == static_cast<std::size_t>(FindingFigure::Name::DaysCounted) + 1);
static_assert(signatureNames.size() == static_cast<std::size_t>(Signature::Unexplained) + 1);
static_assert(failureNames.size() == static_cast<std::size_t>(FailureClass::Unclassified) + 1);
static_assert(conflictNames.size() == static_cast<std::size_t>(IdentityConflict::SharedGtin) + 1);

template<typename Enum, std::size_t n>
QString nameOf(Enum value, const std::array<const char*, n>& names)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

template<typename Enum, std::size_t n>
std::optional<Enum> valueOf(const QString& name, const std::array<const char*, n>& names)
{
    for (std::size_t i = 0; i < n; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QString kindName(FindingKind kind)
{
    return nameOf(kind, kindNames);
}

QString signatureName(Signature signature)
{
    return nameOf(signature, signatureNames);
}

QString severityName(Severity severity)
{
    return nameOf(severity, severityNames);
}

QString failureClassName(FailureClass failure)
{
    return nameOf(failure, failureNames);
}

QString conflictName(IdentityConflict conflict)
{
    return nameOf(conflict, conflictNames);
}

QString figureName(FindingFigure::Name figure)
{
    return nameOf(figure, figureNames);
}

std::optional<FindingKind> kindFromName(const QString& name)
{
    return valueOf<FindingKind>(name, kindNames);
}

std::optional<Signature> signatureFromName(const QString& name)
{
    return valueOf<Signature>(name, signatureNames);
}

std::optional<Severity> severityFromName(const QString& name)
{
    return valueOf<Severity>(name, severityNames);
}

} // namespace unisono::wording

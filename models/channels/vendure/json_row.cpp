// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/json_row.h"

#include <cmath>

namespace unisono::channels {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int longestExcerpt = 200;

QString excerpt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longestExcerpt);
}

/// Whole units of ten to the minus `precision`, exactly; unknown where that needs more decimals than there are, or does not fit.
Decimal scaled(std::int64_t minor, int precision)
{
    Decimal amount = Decimal(static_cast<long long>(minor));
    for (int i = 0; i < precision; ++i)
        amount = divided(amount, Decimal(10));
    return amount;
}

} // namespace

bool JsonRow::stops(simdjson::error_code error)
{
    switch (error) {
    case simdjson::TAPE_ERROR:
    case simdjson::DEPTH_ERROR:
    case simdjson::STRING_ERROR:
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
    case simdjson::OUT_OF_ORDER_ITERATION:
    case simdjson::UNEXPECTED_ERROR:
        m_isBroken = true;
        return true;
    default:
        return false;
    }
}

bool JsonRow::find(std::string_view field, ondemand::value& value)
{
    if (m_isBroken)
        return false;
    if (const auto error = m_object.find_field_unordered(field).get(value)) {
        stops(error);
        return false;
    }
    bool isNull = false;
    if (const auto error = value.is_null().get(isNull)) {
        stops(error);
        return false;
    }
    return !isNull;
}

void JsonRow::complain(std::string_view field, RowReason reason, std::string_view value)
{
    if (!m_problem)
        m_problem = Problem{excerpt(field), excerpt(value), reason};
}

void JsonRow::adopt(const JsonRow& inner)
{
    m_isBroken |= inner.m_isBroken;
    if (!m_problem)
        m_problem = inner.m_problem;
}

std::string_view JsonRow::text(std::string_view field)
{
    ondemand::value value;
    if (!find(field, value))
        return {};
    ondemand::json_type type;
    if (const auto error = value.type().get(type)) {
        stops(error);
        return {};
    }
    std::string_view text;
    if (type == ondemand::json_type::number)
        return value.raw_json_token().substr(0, value.raw_json_token().find_last_not_of(" \t\r\n") + 1);
    if (type != ondemand::json_type::string) {
        complain(field);
        return {};
    }
    if (const auto error = value.get_string().get(text)) {
        stops(error);
        return {};
    }
    return text;
}

Decimal JsonRow::number(std::string_view field)
{
    ondemand::value value;
    if (!find(field, value))
        return {};
    const std::string_view written = value.raw_json_token();
    std::int64_t whole = 0;
    if (const auto error = value.get_int64().get(whole); !error) {
        const Decimal known(static_cast<long long>(whole));
        if (known.isUnknown())
            complain(field, RowReason::NumberTooLarge, written);
        return known;
    } else if (stops(error)) {
        return {};
    }
    double fraction = 0;
    if (const auto error = value.get_double().get(fraction)) {
        if (!stops(error))
            complain(field, RowReason::NotANumber, written);
        return {};
    }
    const Decimal known = Decimal::nearest(fraction);
    if (known.isUnknown())
        complain(field, RowReason::NumberTooLarge, written);
    return known;
}

Decimal JsonRow::money(std::string_view field, int precision)
{
    ondemand::value value;
    if (!find(field, value))
        return {};
    const std::string_view written = value.raw_json_token();
    std::int64_t minor = 0;
    if (const auto error = value.get_int64().get(minor)) {
        if (!stops(error))
            complain(field, RowReason::NotANumber, written);
        return {};
    }
    const Decimal amount = scaled(minor, precision);
    if (amount.isUnknown())
        complain(field, RowReason::NumberTooLarge, written);
    return amount;
}

Instant JsonRow::instant(std::string_view field)
{
    const std::string_view written = text(field);
    if (written.empty())
        return {};
    const QDateTime moment = QDateTime::fromString(excerpt(written), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        complain(field, RowReason::NotAnInstant, written);
        return {};
    }
    return Instant::fromDateTime(moment);
}

std::optional<bool> JsonRow::flag(std::string_view field)
{
    ondemand::value value;
    if (!find(field, value))
        return std::nullopt;
    bool flag = false;
    if (const auto error = value.get_bool().get(flag)) {
        if (!stops(error))
            complain(field, RowReason::NotAFlag);
        return std::nullopt;
    }
    return flag;
}

std::string_view JsonRow::list(std::string_view field)
{
    ondemand::value value;
    ondemand::array list;
    std::string_view text;
    if (!find(field, value))
        return {};
    if (const auto error = value.get_array().get(list)) {
        if (!stops(error))
            complain(field);
        return {};
    }
    if (const auto error = list.raw_json().get(text)) {
        stops(error);
        return {};
    }
    return text;
}

} // namespace unisono::channels

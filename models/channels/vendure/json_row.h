// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"
#include "domain/rejected_row.h"

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace unisono::channels {

/// One JSON object, read field by field. An absent field and a null are unknown; a field of another type than asked for, or a
/// number out of range, is unknown too and remembered as what is wrong with the row. Texts live as long as the document.
class JsonRow
{
public:
    explicit JsonRow(simdjson::ondemand::object object) : m_object(object) {}

    /// A text, or a number as it is written; empty where unknown.
    std::string_view text(std::string_view field);
    Decimal number(std::string_view field);
    /// An integer of minor units, `precision` decimals each.
    Decimal money(std::string_view field, int precision);
    /// ISO 8601 with offset or Z.
    Instant instant(std::string_view field);
    std::optional<bool> flag(std::string_view field);
    /// A list as it is written; empty where absent.
    std::string_view list(std::string_view field);

    /// Calls `read` with the object in that field; false where there is none.
    template<typename Read>
    bool object(std::string_view field, Read&& read)
    {
        simdjson::ondemand::value value;
        simdjson::ondemand::object inner;
        if (!find(field, value))
            return false;
        if (const auto error = value.get_object().get(inner)) {
            if (!stops(error))
                complain(field);
            return false;
        }
        JsonRow row(inner);
        read(row);
        adopt(row);
        return true;
    }

    /// Calls `read` with every object of the list in that field; false where there is no list. What is no object is something wrong.
    template<typename Read>
    bool each(std::string_view field, Read&& read)
    {
        return each(field, std::forward<Read>(read), [&] { complain(field); });
    }

    /// The same, and calls `skip` for every entry that is no object.
    template<typename Read, typename Skip>
    bool each(std::string_view field, Read&& read, Skip&& skip)
    {
        simdjson::ondemand::value value;
        simdjson::ondemand::array list;
        if (!find(field, value))
            return false;
        if (const auto error = value.get_array().get(list)) {
            if (!stops(error))
                complain(field);
            return false;
        }
        for (auto item : list) {
            simdjson::ondemand::object inner;
            if (const auto error = item.get_object().get(inner)) {
                if (stops(error))
                    break;
                skip();
                continue;
            }
            JsonRow row(inner);
            read(row);
            adopt(row);
            if (m_isBroken)
                break;
        }
        return true;
    }

    struct Problem
    {
        QString column;
        QString value;
        RowReason reason;
    };
    /// The first thing that was not as promised, here or in an object below.
    const std::optional<Problem>& problem() const { return m_problem; }
    /// The document itself ends early or is no JSON: nothing below it can be trusted.
    bool isBroken() const { return m_isBroken; }

private:
    bool find(std::string_view field, simdjson::ondemand::value& value);
    bool stops(simdjson::error_code error);
    void complain(std::string_view field, RowReason reason = RowReason::UnexpectedShape, std::string_view value = {});
    void adopt(const JsonRow& inner);

    simdjson::ondemand::object m_object;
    std::optional<Problem> m_problem;
    bool m_isBroken = false;
};

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/opening_hours.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace unisono::calendar {

namespace {

constexpr int dayMinutes = 24 * 60;

bool makesSense(const OpeningRule& rule)
{
    const auto isTime = [](std::optional<int> minutes) { return !minutes || (*minutes >= 0 && *minutes <= dayMinutes); };
    return rule.weekday >= 1 && rule.weekday <= 7 && rule.opens.has_value() == rule.closes.has_value() && isTime(rule.opens)
           && isTime(rule.closes);
}

bool holdsOn(const OpeningRule& rule, QDate day)
{
    return rule.weekday == day.dayOfWeek() && (!rule.from.isValid() || rule.from <= day) && (!rule.to.isValid() || day <= rule.to);
}

/// Days of validity; endless ones by how late they begin, so that a newer rule outdoes the one before it.
std::tuple<qint64, qint64> validity(const OpeningRule& rule)
{
    constexpr qint64 endless = std::numeric_limits<qint64>::max();
    const qint64 from = rule.from.isValid() ? rule.from.toJulianDay() : std::numeric_limits<qint64>::min() / 2;
    return {rule.to.isValid() && rule.from.isValid() ? rule.from.daysTo(rule.to) : rule.to.isValid() ? endless - 1 : endless, -from};
}

} // namespace

OpeningHours::OpeningHours(std::vector<OpeningRule> rules) : m_rules(std::move(rules))
{
    std::erase_if(m_rules, [](const OpeningRule& rule) { return !makesSense(rule); });
    std::ranges::stable_sort(m_rules, {}, [](const OpeningRule& rule) { return std::tuple(rule.weekday, validity(rule)); });
}

std::vector<OpeningHours::Span> OpeningHours::on(QDate day) const
{
    std::vector<Span> spans;
    const OpeningRule* first = nullptr;
    for (const OpeningRule& rule : m_rules) {
        if (!holdsOn(rule, day))
            continue;
        if (first && validity(rule) != validity(*first))
            break;
        first = &rule;
        if (rule.opens)
            spans.push_back({*rule.opens, *rule.closes > *rule.opens ? *rule.closes : *rule.closes + dayMinutes});
    }
    std::ranges::sort(spans, {}, &Span::opens);
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (joined.empty() || joined.back().closes < span.opens)
            joined.push_back(span);
        else
            joined.back().closes = std::max(joined.back().closes, span.closes);
    }
    return joined;
}

bool OpeningHours::speaksOf(QDate day) const
{
    return std::ranges::any_of(m_rules, [&](const OpeningRule& rule) {
        return rule.weekday == day.dayOfWeek() && rule.from == day && rule.to == day;
    });
}

} // namespace unisono::calendar

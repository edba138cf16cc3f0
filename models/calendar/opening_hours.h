// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace unisono::calendar {

/// One line of the opening hours of a place: a weekday is open from `opens` to `closes`.
struct OpeningRule
{
    int weekday = 1;           ///< 1 Monday … 7 Sunday
    std::optional<int> opens;  ///< minutes since midnight; neither opens nor closes: closed that day
    std::optional<int> closes; ///< at or before `opens`: on the next day
    QDate from, to;            ///< the days on which it holds, both included; invalid: without end
};

/// The opening hours of one place, with their exceptions.
///
/// Of the rules that hold on a day, those with the shortest validity count, and all of them: several intervals a day, holidays of the
/// shop, longer evenings before Christmas. An exception of a day therefore outdoes the season, and the season the rule.
class OpeningHours
{
public:
    /// Minutes since midnight of the day it opens; closes after 1440 where that is past midnight.
    struct Span
    {
        int opens = 0, closes = 0;
        bool operator==(const Span&) const = default;
    };

    OpeningHours() = default;
    /// Rules without one of `opens` and `closes`, or with a weekday or time that does not exist, are passed over.
    explicit OpeningHours(std::vector<OpeningRule> rules);

    bool isTold() const { return !m_rules.empty(); }
    /// In their order, never overlapping; empty where the place stays closed.
    std::vector<Span> on(QDate day) const;
    /// Some rule speaks of this very day alone: it outdoes a public holiday.
    bool speaksOf(QDate day) const;

private:
    std::vector<OpeningRule> m_rules; ///< by weekday, then the shortest validity first
};

} // namespace unisono::calendar

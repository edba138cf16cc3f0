// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_trend.h"

#include "wording/age_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

#include <map>

namespace unisono::pages {

using workspace::FindingTrendPoint;

namespace {

constexpr int daysUntilWeeks = 21;
constexpr std::size_t mostColumns = 12, mostDays = 60;

QDate dayOf(const FindingTrendPoint& point, const QTimeZone& zone)
{
    return point.at.toDateTime().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

/// The last point of each day or week, keyed by its first day.
std::map<QDate, FindingTrendPoint> lastOfEach(const std::vector<FindingTrendPoint>& trend, const QTimeZone& zone, bool byWeek)
{
    std::map<QDate, FindingTrendPoint> last;
    for (const FindingTrendPoint& point : trend) {
        const QDate day = dayOf(point, zone);
        last[byWeek ? day.addDays(1 - day.dayOfWeek()) : day] = point;
    }
    return last;
}

bool spansWeeks(const std::vector<FindingTrendPoint>& trend, const QTimeZone& zone)
{
    return !trend.empty() && dayOf(trend.front(), zone).daysTo(dayOf(trend.back(), zone)) > daysUntilWeeks;
}

QString label(const QDate& day)
{
    //: pattern of a day without year, below a column of a chart
    return QLocale().toString(day, QCoreApplication::translate("OverviewTrend", "d MMM"));
}

} // namespace

std::vector<double> dailyTotals(const std::vector<FindingTrendPoint>& trend, const QTimeZone& zone)
{
    std::vector<double> totals;
    for (const auto& [day, point] : lastOfEach(trend, zone, false))
        totals.push_back(point.high + point.medium + point.low);
    if (totals.size() > mostDays)
        totals.erase(totals.begin(), totals.end() - static_cast<std::ptrdiff_t>(mostDays));
    return totals;
}

charts::BarData findingsBySeverity(const std::vector<FindingTrendPoint>& trend, const QTimeZone& zone)
{
    const wording::Language language;
    charts::BarData data;
    data.parts = {{wording::severityWord(analysis::Severity::High, language), theme::Series::Published, {}},
                  {wording::severityWord(analysis::Severity::Medium, language), theme::Series::Price, {}},
                  {wording::severityWord(analysis::Severity::Low, language), theme::Series::Context, {}}};
    const std::map<QDate, FindingTrendPoint> columns = lastOfEach(trend, zone, spansWeeks(trend, zone));
    auto column = columns.begin();
    if (columns.size() > mostColumns)
        std::advance(column, columns.size() - mostColumns);
    for (; column != columns.end(); ++column) {
        data.categories += label(column->first);
        data.parts[0].values.push_back(column->second.high);
        data.parts[1].values.push_back(column->second.medium);
        data.parts[2].values.push_back(column->second.low);
    }
    if (!columns.empty()) {
        const FindingTrendPoint& last = columns.rbegin()->second;
        data.summary = QCoreApplication::translate("OverviewTrend", "Open findings at last: %1 critical, %2 warnings, %3 notes.")
                           .arg(wording::wholeText(last.high, language), wording::wholeText(last.medium, language),
                                wording::wholeText(last.low, language));
    }
    return data;
}

} // namespace unisono::pages

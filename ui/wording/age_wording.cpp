// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/age_wording.h"

#include "wording/count_wording.h"

namespace unisono::wording {

namespace {

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
/// Up to two days hours say more than days do.
constexpr qint64 hoursUntil = 48 * hour;

QString unknownText()
{
    return QStringLiteral("?");
}

QString inZone(Instant instant, const QTimeZone& zone, const QString& pattern, const Language& language)
{
    if (!instant.isKnown())
        return unknownText();
    const QDateTime moment = instant.toDateTime().toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return language.locale().toString(moment, pattern);
}

QString hoursAndMinutes(qint64 seconds, const Language& language)
{
    const qint64 hours = seconds / hour;
    const qint64 minutes = seconds % hour / minute;
    const QString whole = language.locale().toString(hours);
    if (minutes == 0)
        //: a duration in whole hours
        return language.translate("wording", "%1 h").arg(whole);
    //: a duration in hours and minutes, e.g. 3 h 10
    return language.translate("wording", "%1 h %2").arg(whole, QStringLiteral("%1").arg(minutes, 2, 10, QLatin1Char('0')));
}

} // namespace

QString ageText(qint64 seconds, const Language& language)
{
    if (seconds < 0)
        return unknownText();
    if (seconds < minute)
        return language.translate("wording", "< 1 min");
    if (seconds < hour)
        return language.translate("wording", "%1 min").arg(seconds / minute);
    if (seconds < hoursUntil)
        return hoursAndMinutes(seconds, language);
    //: a duration in days, abbreviated
    return language.translate("wording", "%1 d").arg(language.locale().toString(seconds / day));
}

QString agoText(qint64 seconds, const Language& language)
{
    if (seconds < 0)
        return language.translate("wording", "age unknown");
    if (seconds < minute)
        return language.translate("wording", "just now");
    //: %1 is a duration such as “3 min” or “2 d”
    return language.translate("wording", "%1 ago").arg(ageText(seconds, language));
}

QString sinceText(qint64 seconds, const Language& language)
{
    if (seconds < 0)
        return language.translate("wording", "since an unknown instant");
    if (seconds >= hoursUntil) {
        const int days = pluralNumber(seconds / day);
        return language.translate("wording", "for %Ln day(s)", "how long something has lasted", days);
    }
    //: how long something has lasted; %1 is a duration such as “3 h 10”
    return language.translate("wording", "for %1").arg(ageText(seconds, language));
}

QString durationText(qint64 milliseconds, const Language& language)
{
    const qint64 seconds = milliseconds / 1000;
    if (milliseconds < 0)
        return unknownText();
    if (seconds < 1)
        return language.translate("wording", "< 1 s");
    if (seconds < minute)
        return language.translate("wording", "%1 s").arg(seconds);
    if (seconds < hour)
        return language.translate("wording", "%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    return hoursAndMinutes(seconds, language);
}

QString momentText(Instant instant, const QTimeZone& zone, const Language& language)
{
    //: pattern of a date with its time; only letters d, M, y, H, m, quotes and separators
    return inZone(instant, zone, language.translate("wording", "d MMMM yyyy, HH:mm"), language);
}

QString shortMomentText(Instant instant, const QTimeZone& zone, const Language& language, Instant reference)
{
    const bool otherYear = reference.isKnown() && instant.isKnown()
                           && instant.toDateTime().date().year() != reference.toDateTime().date().year();
    if (otherYear)
        //: pattern of a short date with its time in another year
        return inZone(instant, zone, language.translate("wording", "d MMM yyyy, HH:mm"), language);
    //: pattern of a short date with its time
    return inZone(instant, zone, language.translate("wording", "d MMM, HH:mm"), language);
}

QString dayText(Instant instant, const QTimeZone& zone, const Language& language)
{
    //: pattern of a short date
    return inZone(instant, zone, language.translate("wording", "d MMM yyyy"), language);
}

QString clockText(Instant instant, const QTimeZone& zone, const Language& language)
{
    //: pattern of a time of day
    return inZone(instant, zone, language.translate("wording", "HH:mm"), language);
}

QString comparedText(Instant instant, const QTimeZone& zone, const Language& language, Instant reference)
{
    const QTimeZone here = zone.isValid() ? zone : QTimeZone::utc();
    const bool sameDay = instant.isKnown() && reference.isKnown()
                         && instant.toDateTime().toTimeZone(here).date() == reference.toDateTime().toTimeZone(here).date();
    if (sameDay)
        //: %1 is a time of day
        return language.translate("wording", "Last compared at %1.").arg(clockText(instant, zone, language));
    //: %1 is a short date with its time
    return language.translate("wording", "Last compared on %1.").arg(shortMomentText(instant, zone, language, reference));
}

QString exactMomentText(Instant instant, const QTimeZone& zone, const Language& language)
{
    if (!instant.isKnown())
        return unknownText();
    const QString name = zone.isValid() ? QString::fromUtf8(zone.id()) : QStringLiteral("UTC");
    //: %1 is a date with time, %2 the name of a time zone
    return language.translate("wording", "%1 %2").arg(momentText(instant, zone, language), name);
}

} // namespace unisono::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "wording/language.h"

#include <QTimeZone>

namespace unisono::wording {

/// How long, in the shortest useful form: "< 1 min", "3 min", "3 h 10", "2 d"; "?" below zero (unknown).
QString ageText(qint64 seconds, const Language& language);
/// The same as a point in the past: "3 min ago".
QString agoText(qint64 seconds, const Language& language);
/// "for 5 days", "for 3 h 10": how long something has lasted.
QString sinceText(qint64 seconds, const Language& language);
/// A job's duration with seconds: "41 s", "2 min 5 s".
QString durationText(qint64 milliseconds, const Language& language);

/// "11 June 2026, 14:20" in the zone; "?" where unknown.
QString momentText(Instant instant, const QTimeZone& zone, const Language& language);
/// "11 Jun, 14:20", for lists; with the year where it is not the reference's.
QString shortMomentText(Instant instant, const QTimeZone& zone, const Language& language, Instant reference = {});
/// "11 Jun 2026".
QString dayText(Instant instant, const QTimeZone& zone, const Language& language);
/// "14:20".
QString clockText(Instant instant, const QTimeZone& zone, const Language& language);
/// "Last compared at 14:20.", with the day where it is not the reference's in that zone.
QString comparedText(Instant instant, const QTimeZone& zone, const Language& language, Instant reference);
/// "11 June 2026, 14:20 Europe/Paris", for tooltips and footers.
QString exactMomentText(Instant instant, const QTimeZone& zone, const Language& language);

} // namespace unisono::wording

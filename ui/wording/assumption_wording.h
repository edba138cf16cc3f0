// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "wording/language.h"

namespace unisono::wording {

/// Where the value of an assumption comes from.
enum class AssumptionSource { Default, Region, Chosen };
AssumptionSource sourceOf(Assumption assumption, const Region& region);
QString assumptionSourceName(AssumptionSource source); ///< stable: "default", "region", "workspace"
QString assumptionSourceWord(AssumptionSource source, const Language& language);

QString assumptionName(Assumption assumption, const Language& language);    ///< "Service level"
QString assumptionMeaning(Assumption assumption, const Language& language); ///< one sentence
QString assumptionUnitName(AssumptionUnit unit);                            ///< stable: "share", "days", "currency"

/// "95%", "7 days", "12 €"; the figure alone, as somebody types it: "95", "7", "12".
QString assumptionText(Assumption assumption, double value, const QString& currency, const Language& language);
QString assumptionFigure(Assumption assumption, double value, const Language& language);
/// What somebody typed, by assumptionFigure's rules; nothing where it is no number.
std::optional<double> assumptionFromFigure(Assumption assumption, const QString& figure, const Language& language);
/// What is behind the figure: "%", "days", "EUR".
QString assumptionUnitWord(Assumption assumption, const QString& currency, const Language& language);
QString assumptionRangeText(Assumption assumption, const QString& currency, const Language& language); ///< "from 50% to 99.999%"
/// Why a value was refused.
QString assumptionRefusal(Assumption assumption, const QString& currency, const Language& language);

} // namespace unisono::wording

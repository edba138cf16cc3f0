// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace unisono::widgets {

enum class Severity { Critical, Warning, Note, Fixed };
enum class Freshness { Fresh, Late, Unknown, NotDue, Pulling };

/// Octagon, triangle, square or ringed check, filling the square `area`.
void paintSeverity(QPainter& painter, const QRectF& area, Severity severity);
/// ● ▲ ◌ ↻ centred in `area`.
void paintFreshness(QPainter& painter, const QRectF& area, Freshness state);
/// A number in a circle, for causes.
void paintCircledNumber(QPainter& painter, const QRectF& area, int number, const QColor& color);

QString severityWord(Severity severity);
theme::Color severityColor(Severity severity);
theme::Color severityTint(Severity severity);
theme::Color freshnessColor(Freshness state);

} // namespace unisono::widgets

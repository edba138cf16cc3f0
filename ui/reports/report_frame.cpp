// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_frame.h"

#include <QPainter>
#include <QPainterPath>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

constexpr double headerPoints = 27;
constexpr double footerPoints = 27;
constexpr double rulePoints = 0.4 * 72 / 25.4;

/// Unisono's mark, drawn as in the icon on a grid of 64.
void paintMark(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / 64, area.height() / 64);
    painter.setPen(Qt::NoPen);
    painter.setBrush(PrintLook::color(Color::Accent));
    painter.drawRoundedRect(QRectF(0, 0, 64, 64), 14, 14);
    QPainterPath fork(QPointF(17, 14));
    fork.lineTo(17, 32);
    fork.arcTo(QRectF(17, 17, 30, 30), 180, 180);
    fork.lineTo(47, 14);
    fork.moveTo(32, 14);
    fork.lineTo(32, 31);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(fork);
    painter.restore();
}

void paintHeader(QPainter& painter, const Paper& paper, const ReportFrame& frame)
{
    const QRectF content = paper.content();
    const double line = paper.pt(13);
    const double mark = paper.pt(22);
    const double top = content.top();
    paintMark(painter, QRectF(content.left(), top + paper.pt(1), mark, mark));
    const double left = content.left() + mark + paper.pt(8);
    const double half = content.width() * 0.58;
    const QFont strong = paper.font(9.5, QFont::DemiBold);
    const QFont plain = paper.font(8.6);
    paintText(painter, QRectF(left, top, half - mark, line), frame.owner, strong, PrintLook::color(Color::Text));
    paintText(painter, QRectF(left, top + line, half - mark, line), frame.extent, plain,
              PrintLook::color(Color::TextMuted));
    const QRectF right(content.left() + half, top, content.width() - half, line);
    paintText(painter, right, frame.subject, strong, PrintLook::color(Color::Text), Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, right.translated(0, line), frame.period, plain, PrintLook::color(Color::TextMuted),
              Qt::AlignRight | Qt::AlignVCenter);
    paintRule(painter, QPointF(content.left(), top + paper.pt(headerPoints + 5)), content.width(), paper.pt(rulePoints),
              PrintLook::color(Color::Text));
}

/// A bold word, then what it says.
void paintLabelled(QPainter& painter, const Paper& paper, const QRectF& area, const QString& label, const QString& text)
{
    const QFont strong = paper.font(7.5, QFont::DemiBold);
    const double width = paper.width(label + QLatin1Char(' '), strong);
    paintText(painter, area, label, strong, PrintLook::color(Color::Text));
    paintText(painter, area.adjusted(width + paper.pt(1), 0, 0, 0), text, paper.font(7.5),
              PrintLook::color(Color::TextMuted));
}

void paintFooter(QPainter& painter, const Paper& paper, const ReportFrame& frame, int page, int pages)
{
    const QRectF content = paper.content();
    const double line = paper.pt(10.2);
    const double top = content.bottom() - 2 * line;
    const QLocale locale = paper.locale();
    paintRule(painter, QPointF(content.left(), top - paper.pt(5)), content.width(), paper.pt(0.6),
              PrintLook::color(Color::Text));
    const QRectF left(content.left(), top, content.width() - paper.pt(90), line);
    //: Footer of a report, before "as of 16 Jun 2026, 09:42 (Europe/Rome); …".
    paintLabelled(painter, paper, left, paper.language().translate("reports", "Data"), frame.data);
    //: Footer of a report, before the filter in force.
    paintLabelled(painter, paper, left.translated(0, line), paper.language().translate("reports", "Filter"),
                  frame.filter);
    const QRectF right(content.right() - paper.pt(90), top, paper.pt(90), line);
    paintText(painter, right, QStringLiteral("Unisono"), paper.font(7.5), PrintLook::color(Color::TextMuted),
              Qt::AlignRight | Qt::AlignVCenter);
    //: Footer of a report: page %1 of %2.
    const QString number =
        paper.language().translate("reports", "page %1 / %2").arg(locale.toString(page), locale.toString(pages));
    paintText(painter, right.translated(0, line), number, paper.font(7.5, QFont::DemiBold),
              PrintLook::color(Color::Text), Qt::AlignRight | Qt::AlignVCenter);
}

void paintWatermark(QPainter& painter, const Paper& paper, const QString& text)
{
    const QRectF content = paper.content();
    QFont font = paper.font(60, QFont::DemiBold);
    const double diagonal = std::hypot(content.width(), content.height()) * 0.8;
    const double width = paper.width(text, font);
    if (width > diagonal)
        font.setPointSizeF(60 * diagonal / width);
    painter.save();
    painter.translate(content.center());
    painter.rotate(-54);
    painter.setFont(font);
    painter.setPen(PrintLook::color(Color::Border));
    painter.drawText(QRectF(-diagonal / 2, -paper.pt(40), diagonal, paper.pt(80)), Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

QRectF bodyOf(const Paper& paper)
{
    return paper.content().adjusted(0, paper.pt(headerPoints + 5 + 14), 0, -paper.pt(footerPoints + 8));
}

void paintFrame(QPainter& painter, const Paper& paper, const ReportFrame& frame, int page, int pages)
{
    if (!frame.watermark.isEmpty())
        paintWatermark(painter, paper, frame.watermark);
    paintHeader(painter, paper, frame);
    paintFooter(painter, paper, frame, page, pages);
}

} // namespace unisono::reports

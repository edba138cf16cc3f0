// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper.h"

#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QTextLayout>

namespace unisono::reports {

namespace {

/// "Kettle 1.5 L" is not broken before its unit: a last word of a letter or two stays with the one before; a factor with its sign.
QString withoutLoneUnit(QString text)
{
    text.replace(QStringLiteral("\u00d7 "), QStringLiteral("\u00d7\u00a0"));
    constexpr qsizetype longest = 2;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
    if (space > 0 && text.size() - space - 1 <= longest)
        text[space] = QChar::Nbsp;
    return text;
}

QTextLine nextLine(QTextLayout& layout, double width)
{
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    return line;
}

} // namespace

Paper::Paper(QPagedPaintDevice& device, wording::Language language, const QTimeZone& zone)
    : m_device(device), m_language(std::move(language)), m_unit(device.logicalDpiY() / 72.0)
{
    m_cells.locale = m_language.locale();
    m_cells.zone = zone.isValid() ? zone : QTimeZone::utc();
    m_cells.translate = [words = m_language](const char* text, int n) {
        return words.translate("items", text, nullptr, n);
    };
    const auto& [top, right, bottom, left] = theme::Tokens::instance().print().marginsMm;
    const QRectF page = QRectF(QPointF(0, 0), device.pageLayout().fullRectPoints().size());
    m_content =
        QRectF(mm(left), mm(top), pt(page.width()) - mm(left) - mm(right), pt(page.height()) - mm(top) - mm(bottom));
}

QFontMetricsF Paper::metrics(const QFont& font) const
{
    return QFontMetricsF(font, &m_device);
}

void preparePaper(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    // A real printer has margins of its own, which must not move ours.
    if (auto* printer = dynamic_cast<QPrinter*>(&device))
        printer->setFullPage(true);
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
}

void paintText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font, painter.device());
    const bool fits = metrics.horizontalAdvance(text) <= area.width() * 1.001;
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, area.width()));
}

void paintTwoLines(QPainter& painter, const QRectF& area, const QString& whole, const QFont& font, const QColor& color)
{
    const QFontMetricsF metrics(font, painter.device());
    if (metrics.horizontalAdvance(whole) <= area.width()) {
        paintText(painter, area, whole, font, color);
        return;
    }
    const QString text = withoutLoneUnit(whole);
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    const QTextLine first = nextLine(layout, area.width());
    layout.endLayout();
    const qsizetype length = first.isValid() ? first.textLength() : text.size();
    const double height = metrics.height();
    const double top = area.center().y() - height;
    paintText(painter, QRectF(area.left(), top, area.width(), height), text.left(length).trimmed(), font, color);
    paintText(painter, QRectF(area.left(), top + height, area.width(), height), text.mid(length).trimmed(), font,
              color);
}

void paintRule(QPainter& painter, QPointF from, double length, double width, const QColor& color)
{
    painter.fillRect(QRectF(from.x(), from.y() - width / 2, length, width), color);
}

} // namespace unisono::reports

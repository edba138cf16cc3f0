// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/severity_chip.h"

#include "theme/paint.h"

#include <QEvent>
#include <QPainter>

namespace unisono::widgets {

using theme::Theme;

namespace {

QFont chipFont()
{
    QFont font = Theme::current().font(theme::FontRole::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize severityChipSize(Severity, const QString& word)
{
    const Theme& theme = Theme::current();
    return QSize(theme.em(0.45 + 1.0 + 0.4 + 0.5) + theme::textWidth(chipFont(), word), theme.em(1.5));
}

void paintSeverityChip(QPainter& painter, const QRect& area, Severity severity, const QString& word)
{
    const Theme& theme = Theme::current();
    theme::paintBox(painter, area, theme.color(severityTint(severity)), {}, theme.emF(0.25));
    const double mark = theme.emF(1.0);
    const QRectF shape(area.left() + theme.emF(0.45), area.top() + (area.height() - mark) / 2, mark, mark);
    paintSeverity(painter, shape, severity);
    const QRectF words(shape.right() + theme.emF(0.4), area.top(), area.right() - shape.right() - theme.emF(0.4),
                       area.height());
    theme::paintText(painter, words, word, chipFont(), theme.color(severityColor(severity)));
}

SeverityChip::SeverityChip(Severity severity, QWidget* parent) : QWidget(parent), m_severity(severity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void SeverityChip::setSeverity(Severity severity)
{
    m_severity = severity;
    name();
}

void SeverityChip::name()
{
    setAccessibleName(severityWord(m_severity));
    updateGeometry();
    update();
}

QSize SeverityChip::sizeHint() const
{
    return severityChipSize(m_severity, severityWord(m_severity));
}

void SeverityChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSeverityChip(painter, rect(), m_severity, severityWord(m_severity));
}

void SeverityChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cause_card.h"

#include "theme/paint.h"
#include "widgets/marks.h"

#include <QPainter>
#include <QTextLayout>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double side = 0.9;
constexpr double countLine = 1.7;
constexpr double wordLine = 1.25;
constexpr double detailLine = 1.3;
constexpr double top = 0.4;
constexpr double circle = 1.25;

/// At most two lines; the first is narrower by the circle, the second elides.
void paintWords(QPainter& painter, const QRect& area, const QString& words, int indent, int lineHeight)
{
    const Theme& theme = Theme::current();
    QTextLayout layout(words, theme.font(FontRole::Label));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(area.width() - indent);
    layout.endLayout();
    const QString start = words.left(first.textLength()).trimmed();
    const QString rest = words.mid(first.textLength());
    const QRect line(area.left() + indent, area.top(), area.width() - indent, lineHeight);
    theme::paintText(painter, line, start, layout.font(), theme.color(Color::Text));
    theme::paintText(painter, QRect(area.left(), area.top() + lineHeight, area.width(), lineHeight), rest,
                     layout.font(), theme.color(Color::Text));
}

} // namespace

CauseCard::CauseCard(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void CauseCard::setCause(const Cause& cause)
{
    m_cause = cause;
    setAccessibleName(cause.words);
    setAccessibleDescription(QStringList { cause.count, cause.detail }.join(QStringLiteral(", ")));
    setToolTip(cause.words);
    updateGeometry();
    update();
}

void CauseCard::setFirst(bool first)
{
    m_first = first;
    update();
}

QSize CauseCard::sizeHint() const
{
    const Theme& theme = Theme::current();
    return QSize(theme.em(9.5), theme.em(top + countLine + 2 * wordLine + detailLine + 0.6));
}

QSize CauseCard::minimumSizeHint() const
{
    return QSize(Theme::current().em(7.5), sizeHint().height());
}

void CauseCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (!m_first)
        theme::paintHairline(painter, rect(), Qt::LeftEdge, theme.color(Color::Border));
    const QRect area = rect().adjusted(m_first ? 0 : theme.em(side), theme.em(top), -theme.em(side), 0);
    if (isChecked() || underMouse())
        painter.fillRect(QRect(area.left(), height() - 2, area.width(), 2),
                         theme.color(isChecked() ? Color::Accent : Color::Border));

    const QFont number = theme.font(FontRole::Page);
    const QRect line(area.left(), area.top(), area.width(), theme.em(countLine));
    const int width = theme::textWidth(number, m_cause.count);
    theme::paintText(painter, line, m_cause.count, number, theme.color(isChecked() ? Color::Accent : Color::Text));
    const double thickness = theme.emF(0.42);
    const QRectF track(line.left() + width + theme.em(0.5), line.center().y() - thickness / 2,
                       line.width() - width - theme.em(0.5), thickness);
    if (track.width() > theme.emF(1.5)) {
        theme::paintBox(painter, track, theme.color(Color::Grid), {}, thickness / 2);
        const double length = std::max(thickness, track.width() * std::clamp(m_cause.share, 0.0, 1.0));
        theme::paintBox(painter, QRectF(track.topLeft(), QSizeF(length, thickness)),
                        theme.series(theme::Series::Truth), {}, thickness / 2);
    }
    const QRect words(area.left(), line.bottom() + 1, area.width(), theme.em(2 * wordLine));
    int indent = 0;
    if (m_cause.number > 0) {
        const QRectF ring(words.left(), words.top() + (theme.emF(wordLine) - theme.emF(circle)) / 2,
                          theme.emF(circle), theme.emF(circle));
        paintCircledNumber(painter, ring, m_cause.number, theme.color(Color::TextMuted));
        indent = theme.em(circle + 0.35);
    }
    paintWords(painter, words, m_cause.words, indent, theme.em(wordLine));
    theme::paintText(painter, QRect(area.left(), words.bottom() + 1, area.width(), theme.em(detailLine)),
                     m_cause.detail, theme.font(FontRole::Small), theme.color(Color::TextMuted));
}

} // namespace unisono::widgets

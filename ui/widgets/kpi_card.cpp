// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kpi_card.h"

#include "theme/paint.h"
#include "widgets/sparkline.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double labelLine = 1.35;
constexpr double numberLine = 2.25;
constexpr double contextLine = 1.35;
constexpr double footLine = 1.6;
constexpr double sparkWidth = 5.2;
constexpr double side = 1.15;
constexpr double top = 0.35;

QString arrow(KpiFigure::Change change)
{
    switch (change) {
    case KpiFigure::Change::Up:
        return QStringLiteral("▲");
    case KpiFigure::Change::Down:
        return QStringLiteral("▼");
    case KpiFigure::Change::Level:
        return QStringLiteral("=");
    case KpiFigure::Change::None:
        break;
    }
    return {};
}

Color changeColor(const KpiFigure& figure)
{
    if (figure.change == KpiFigure::Change::Level)
        return Color::TextMuted;
    return figure.changeIsGood ? Color::Positive : Color::Critical;
}

} // namespace

KpiCard::KpiCard(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KpiCard::setFigure(const KpiFigure& figure)
{
    m_figure = figure;
    updateAccessibleText();
    updateGeometry();
    update();
}

void KpiCard::setFirst(bool first)
{
    m_first = first;
    update();
}

void KpiCard::setExplained(bool explained)
{
    m_explained = explained;
    update();
}

void KpiCard::updateAccessibleText()
{
    const KpiFigure& f = m_figure;
    QStringList words { f.number, f.suffix, f.context, f.changeText, f.changeSpan, f.age };
    words.removeAll(QString());
    setAccessibleName(f.label);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QSize KpiCard::sizeHint() const
{
    const Theme& theme = Theme::current();
    return QSize(theme.em(15), theme.em(top + labelLine + numberLine + contextLine + footLine + 0.45));
}

QSize KpiCard::minimumSizeHint() const
{
    const Theme& theme = Theme::current();
    const int number = theme::textWidth(theme.font(FontRole::Number), m_figure.number);
    return QSize(std::max(theme.em(9.5), number + theme.em(2 * side)), sizeHint().height());
}

QRect KpiCard::contentArea() const
{
    const Theme& theme = Theme::current();
    return rect().adjusted(m_first ? 0 : theme.em(side), theme.em(top), -theme.em(side), 0);
}

QRect KpiCard::infoArea() const
{
    const Theme& theme = Theme::current();
    const QRect area = contentArea();
    const int edge = theme.em(1.35);
    return QRect(area.right() - edge + 1, area.top(), edge, edge);
}

void KpiCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (!m_first)
        theme::paintHairline(painter, rect(), Qt::LeftEdge, theme.color(Color::Border));
    QRect line = contentArea();
    line.setHeight(theme.em(labelLine));
    QRect label = line;
    if (m_explained) {
        theme::paintIcon(painter, infoArea(), QStringLiteral("info-circle"), Color::TextMuted, 1.05);
        label.setRight(infoArea().left() - theme.em(0.3));
    }
    QFont font = theme.font(FontRole::Label);
    font.setUnderline(underMouse() && isEnabled());
    theme::paintText(painter, label, m_figure.label, font, theme.color(Color::TextMuted));

    line.translate(0, line.height());
    line.setHeight(theme.em(numberLine));
    paintNumber(painter, line);
    line.translate(0, line.height());
    line.setHeight(theme.em(contextLine));
    theme::paintText(painter, line, m_figure.context, theme.font(FontRole::Small), theme.color(Color::TextMuted));
    line.translate(0, line.height());
    line.setHeight(theme.em(footLine));
    paintFoot(painter, line);
}

void KpiCard::paintNumber(QPainter& painter, const QRect& line) const
{
    const Theme& theme = Theme::current();
    const QFont font = theme.font(FontRole::Number);
    const int width = theme::textWidth(font, m_figure.number);
    theme::paintText(painter, QRect(line.left(), line.top(), width + 2, line.height()), m_figure.number, font,
                     theme.color(Color::Text));
    int used = width;
    if (!m_figure.suffix.isEmpty()) {
        const QFont small = theme.font(FontRole::Label);
        const int baseline = (QFontMetrics(font).ascent() - QFontMetrics(small).ascent()) / 2;
        const QRect area(line.left() + width + theme.em(0.4), line.top() + baseline,
                         line.width() - width - theme.em(0.4), line.height());
        theme::paintText(painter, area, m_figure.suffix, small, theme.color(Color::TextMuted));
        used += theme.em(0.4) + std::min(area.width(), theme::textWidth(small, m_figure.suffix));
    }
    const int room = line.width() - used - theme.em(0.6);
    if (m_figure.history.size() < 2 || room < theme.em(2.4))
        return;
    const int spark = std::min(room, theme.em(sparkWidth));
    paintSparkline(painter, QRect(line.right() - spark, line.top() + theme.em(0.1), spark, line.height() - theme.em(0.3)),
                   m_figure.history, m_figure.target, theme.series(theme::Series::Truth), theme.color(Color::TextMuted));
}

void KpiCard::paintFoot(QPainter& painter, const QRect& line) const
{
    const Theme& theme = Theme::current();
    const QFont small = theme.font(FontRole::Small);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    int left = line.left();
    const auto word = [&](const QString& text, const QFont& font, Color color, int gap) {
        if (text.isEmpty())
            return;
        const int width = theme::textWidth(font, text);
        theme::paintText(painter, QRect(left, line.top(), width + 1, line.height()), text, font, theme.color(color));
        left += width + gap;
    };
    if (m_figure.change != KpiFigure::Change::None) {
        word(arrow(m_figure.change), small, changeColor(m_figure), theme.em(0.3));
        word(m_figure.changeText, strong, changeColor(m_figure), theme.em(0.4));
    }
    if (!m_figure.freshness)
        return word(m_figure.changeSpan, small, Color::TextMuted, 0);
    const int mark = theme.em(1.25);
    const int age = theme::textWidth(small, m_figure.age);
    const int ageLeft = std::max(left, line.right() - age - mark);
    if (left + theme::textWidth(small, m_figure.changeSpan) + theme.em(0.5) <= ageLeft)
        word(m_figure.changeSpan, small, Color::TextMuted, 0);
    paintFreshness(painter, QRect(ageLeft, line.top(), theme.em(0.95), line.height()), *m_figure.freshness);
    const bool late = *m_figure.freshness == Freshness::Late;
    theme::paintText(painter, QRect(ageLeft + mark, line.top(), line.right() - ageLeft - mark + 1, line.height()),
                     m_figure.age, late ? strong : small, theme.color(freshnessColor(*m_figure.freshness)));
}

void KpiCard::mouseMoveEvent(QMouseEvent* event)
{
    QAbstractButton::mouseMoveEvent(event);
    update();
}

void KpiCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_explained && event->button() == Qt::LeftButton && infoArea().contains(event->pos())) {
        setDown(false);
        Q_EMIT infoRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void KpiCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (m_explained && (event->key() == Qt::Key_I || event->key() == Qt::Key_Question))
        Q_EMIT infoRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

bool KpiCard::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_figure.freshnessToolTip.isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_figure.freshnessToolTip, this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace unisono::widgets

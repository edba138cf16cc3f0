// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/freshness_badge.h"

#include "theme/paint.h"

#include <QPainter>

namespace unisono::widgets {

using theme::Theme;

namespace {

QFont badgeFont(Freshness state)
{
    QFont font = Theme::current().font(theme::FontRole::Label);
    if (state == Freshness::Late)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FreshnessBadge::FreshnessBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FreshnessBadge::setState(Freshness state, const QString& age, const QString& exact)
{
    m_state = state;
    m_age = age;
    setToolTip(exact);
    setAccessibleName(age);
    setAccessibleDescription(exact);
    updateGeometry();
    update();
}

void FreshnessBadge::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize FreshnessBadge::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFont font = badgeFont(m_state);
    return QSize(theme.em(1.3) + theme::textWidth(font, m_age) + 1, QFontMetrics(font).height() + 2);
}

void FreshnessBadge::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const int mark = theme.em(1.0);
    const int used = sizeHint().width();
    const int left = m_alignment & Qt::AlignRight ? std::max(0, width() - used) : 0;
    paintFreshness(painter, QRect(left, 0, mark, height()), m_state);
    const QRect words(left + theme.em(1.3), 0, width() - left - theme.em(1.3), height());
    theme::paintText(painter, words, m_age, badgeFont(m_state), theme.color(freshnessColor(m_state)));
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/channel_freshness_list.h"

#include "theme/theme.h"
#include "widgets/freshness_bar.h"

#include <QPainter>
#include <QVBoxLayout>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Freshness;

namespace {

constexpr double gapEms = 0.6;
constexpr double markEms = 1.1;
constexpr double barEms = 2.6;

QFontMetrics metricsOf(FontRole role)
{
    return QFontMetrics(Theme::current().font(role));
}

void paintLine(QPainter& painter, const QRect& area, const QString& text, Color color, Qt::Alignment alignment)
{
    painter.setPen(Theme::current().color(color));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter), shown);
}

} // namespace

ChannelAgeButton::ChannelAgeButton(const ChannelAge& age, QWidget* parent) : QAbstractButton(parent), m_age(age)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(age.toolTip);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(age.promised.isEmpty() ? tr("%1: %2", "channel and age of its data").arg(age.name, age.age)
                                             : tr("%1: %2, promised %3").arg(age.name, age.age, age.promised));
}

ChannelAgeButton::Widths ChannelAgeButton::wanted() const
{
    const int mark = Theme::current().em(markEms);
    return {metricsOf(FontRole::Body).horizontalAdvance(m_age.name) + 1, mark + metricsOf(FontRole::Label).horizontalAdvance(m_age.age) + 1,
            metricsOf(FontRole::Label).horizontalAdvance(m_age.promised) + 1};
}

void ChannelAgeButton::setWidths(const Widths& widths)
{
    m_widths = widths;
    update();
}

QSize ChannelAgeButton::sizeHint() const
{
    const Theme& look = Theme::current();
    return {look.em(22), look.em(1.95)};
}

QSize ChannelAgeButton::minimumSizeHint() const
{
    return {Theme::current().em(14), sizeHint().height()};
}

void ChannelAgeButton::paintEvent(QPaintEvent*)
{
    const Theme& look = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), look.color(Color::Hover));
    const int gap = look.em(gapEms);
    QRect promised = rect();
    promised.setLeft(width() - m_widths.promised);
    QRect age = rect();
    age.setRight(promised.left() - gap);
    age.setLeft(age.right() - m_widths.age);
    QRect name = rect();
    name.setWidth(std::min(m_widths.name, age.left() - 2 * gap - look.em(barEms)));
    QRect bar(name.right() + gap, 0, age.left() - gap - name.right() - gap, look.em(0.42));
    bar.moveTop((height() - bar.height()) / 2);

    painter.setFont(look.font(FontRole::Body));
    paintLine(painter, name, m_age.name, Color::Text, Qt::AlignLeft);
    widgets::paintFreshnessBar(painter, bar, m_age.share, m_age.state == Freshness::Late);
    painter.setFont(look.font(FontRole::Label));
    const bool late = m_age.state == Freshness::Late;
    paintLine(painter, age, m_age.age, late ? Color::Warning : Color::TextMuted, Qt::AlignRight);
    const double side = look.emF(0.72);
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_age.age);
    const QRectF mark(age.right() - textWidth - look.emF(0.3) - side, (height() - side) / 2, side, side);
    widgets::paintFreshness(painter, mark, m_age.state);
    paintLine(painter, promised, m_age.promised, Color::TextMuted, Qt::AlignRight);
}

ChannelFreshnessList::ChannelFreshnessList(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    Theme::current().follow(this, [this] { share(); });
}

void ChannelFreshnessList::setChannels(const std::vector<ChannelAge>& channels)
{
    for (ChannelAgeButton* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (const ChannelAge& channel : channels) {
        auto* button = new ChannelAgeButton(channel, this);
        connect(button, &QAbstractButton::clicked, this, [this, id = channel.id] { Q_EMIT channelPressed(id); });
        m_lines->addWidget(button);
        m_buttons.push_back(button);
    }
    share();
}

void ChannelFreshnessList::share()
{
    ChannelAgeButton::Widths widest;
    for (const ChannelAgeButton* button : m_buttons) {
        const ChannelAgeButton::Widths wanted = button->wanted();
        widest.name = std::max(widest.name, wanted.name);
        widest.age = std::max(widest.age, wanted.age);
        widest.promised = std::max(widest.promised, wanted.promised);
    }
    for (ChannelAgeButton* button : m_buttons)
        button->setWidths(widest);
}

} // namespace unisono::pages

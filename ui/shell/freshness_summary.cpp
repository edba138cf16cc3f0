// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/freshness_summary.h"

#include "theme/theme.h"
#include "widgets/marks.h"

#include <QEvent>
#include <QPainter>

namespace unisono::shell {

using analysis::ChannelFreshness;
using theme::Color;
using theme::FontRole;
using theme::Theme;
using State = ChannelFreshness::State;

namespace {

widgets::Freshness markOf(State state)
{
    switch (state) {
    case State::WithinPromise:
        return widgets::Freshness::Fresh;
    case State::Late:
        return widgets::Freshness::Late;
    case State::Unknown:
        break;
    }
    return widgets::Freshness::Unknown;
}

} // namespace

FreshnessSummary::FreshnessSummary(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("freshness"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    Theme::current().follow(this, [this] {
        updateGeometry();
        update();
    });
    retranslate();
}

void FreshnessSummary::setFreshness(const std::vector<ChannelFreshness>& channels)
{
    m_fresh = m_late = m_unknown = 0;
    for (const ChannelFreshness& channel : channels)
        ++(channel.state == State::WithinPromise ? m_fresh : channel.state == State::Late ? m_late : m_unknown);
    retranslate();
}

void FreshnessSummary::retranslate()
{
    m_label = tr("Freshness");
    m_parts.clear();
    if (m_fresh > 0)
        m_parts.push_back({State::WithinPromise, tr("%Ln up to date", nullptr, m_fresh)});
    if (m_late > 0)
        m_parts.push_back({State::Late, tr("%Ln late", nullptr, m_late)});
    if (m_unknown > 0)
        m_parts.push_back({State::Unknown, tr("%Ln unknown", nullptr, m_unknown)});
    QStringList words{m_label};
    for (const Part& part : m_parts)
        words += part.text;
    if (m_parts.empty())
        words += tr("no channel yet");
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(tr("How old each channel’s figures are against what it promises"));
    updateGeometry();
    update();
}

int FreshnessSummary::partWidth(const Part& part) const
{
    const Theme& theme = Theme::current();
    const bool late = part.state == State::Late;
    return theme.em(1.1) + QFontMetrics(theme.font(late ? FontRole::Strong : FontRole::Label)).horizontalAdvance(part.text)
           + theme.em(0.8);
}

QSize FreshnessSummary::sizeHint() const
{
    const Theme& theme = Theme::current();
    int width = QFontMetrics(theme.font(FontRole::Small)).horizontalAdvance(m_label);
    int parts = 0;
    for (const Part& part : m_parts)
        parts += partWidth(part);
    return {std::max(width, parts) + theme.em(0.4), theme.em(3.4)};
}

void FreshnessSummary::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const int half = height() / 2;
    const int line = theme.em(1.35);
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.color(Color::TextMuted));
    painter.drawText(QRect(0, half - line, width(), line), Qt::AlignVCenter, m_label);
    int left = 0;
    for (const Part& part : m_parts) {
        const bool late = part.state == State::Late;
        const int side = theme.em(0.8);
        widgets::paintFreshness(painter, QRectF(left, half + (line - side) / 2.0, side, side), markOf(part.state));
        painter.setFont(theme.font(late ? FontRole::Strong : FontRole::Label));
        painter.setPen(theme.color(late ? Color::Warning : Color::TextMuted));
        painter.drawText(QRect(left + theme.em(1.1), half, width(), line), Qt::AlignVCenter, part.text);
        left += partWidth(part);
    }
    if (m_parts.empty()) {
        painter.setFont(theme.font(FontRole::Label));
        painter.drawText(QRect(0, half, width(), line), Qt::AlignVCenter, QStringLiteral("–"));
    }
}

void FreshnessSummary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace unisono::shell

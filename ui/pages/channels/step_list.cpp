// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/step_list.h"

#include "theme/paint.h"

#include <QLocale>
#include <QPainter>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;

StepList::StepList(QWidget* parent) : QWidget(parent)
{
    Theme::current().follow(this, [this] {
        setFixedWidth(Theme::current().em(15));
        update();
    });
}

void StepList::setSteps(const QStringList& names, int current)
{
    m_names = names;
    m_current = current;
    setAccessibleName(tr("Step %1 of %2: %3").arg(QLocale().toString(current + 1), QLocale().toString(names.size()), names.value(current)));
    update();
}

QSize StepList::sizeHint() const
{
    return {Theme::current().em(15), Theme::current().em(3 * static_cast<double>(m_names.size()))};
}

void StepList::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = theme.emF(1.8);
    for (int i = 0; i < m_names.size(); ++i) {
        const QRectF mark(theme.emF(1.5), theme.emF(1.4) + i * theme.emF(2.9), side, side);
        const bool now = i == m_current;
        painter.setPen(QPen(theme.color(i <= m_current ? Color::Accent : Color::BorderStrong), 1.2));
        painter.setBrush(now ? theme.color(Color::Accent) : theme.color(Color::SurfaceAlt));
        painter.drawEllipse(mark);
        painter.setPen(theme.color(now ? Color::OnAccent : Color::TextMuted));
        if (i < m_current) {
            theme::paintIcon(painter, mark, QStringLiteral("check"), Color::Accent, 1.1);
        } else {
            painter.setFont(theme.font(FontRole::Strong));
            painter.drawText(mark, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        const QRectF words(mark.right() + theme.emF(0.8), mark.top(), width() - mark.right() - theme.emF(1.2), side);
        theme::paintText(painter, words, m_names[i], theme.font(now ? FontRole::Strong : FontRole::Body),
                         theme.color(i <= m_current ? Color::Text : Color::TextMuted));
    }
}

} // namespace unisono::pages

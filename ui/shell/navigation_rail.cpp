// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation_rail.h"

#include "shell/rail_button.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace unisono::shell {

using theme::Color;
using theme::Theme;

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_layout->addStretch(1);
    Theme::current().follow(this, [this] {
        const Theme& theme = Theme::current();
        m_layout->setContentsMargins(0, theme.em(0.7), 0, theme.em(0.7));
        m_layout->setSpacing(theme.em(0.05));
        setFixedWidth(theme.em(m_folded ? 4 : 13.5));
        update();
    });
}

void NavigationRail::addEntry(const QString& page, const QString& icon, bool atFoot)
{
    auto* button = new RailButton(page, icon, this);
    button->setAutoExclusive(true);
    button->setFolded(m_folded);
    m_buttons.push_back(button);
    if (atFoot)
        m_layout->addWidget(button);
    else
        m_layout->insertWidget(m_stretchAt++, button);
    connect(button, &RailButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

RailButton* NavigationRail::button(const QString& page) const
{
    const auto found = std::ranges::find_if(m_buttons, [&](RailButton* one) { return one->page() == page; });
    return found == m_buttons.end() ? nullptr : *found;
}

void NavigationRail::setTitle(const QString& page, const QString& title)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->page() == page) {
            const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
            m_buttons[i]->setTitle(title, i < 9 ? keys.toString(QKeySequence::NativeText) : QString());
        }
    }
}

void NavigationRail::setCount(const QString& page, int count)
{
    if (RailButton* one = button(page))
        one->setCount(count);
}

void NavigationRail::setCurrent(const QString& page)
{
    if (RailButton* one = button(page))
        one->setChecked(true);
}

void NavigationRail::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    for (RailButton* one : m_buttons)
        one->setFolded(folded);
    setFixedWidth(Theme::current().em(folded ? 4 : 13.5));
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Color::Background));
    painter.setPen(Theme::current().color(Color::Border));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include <QEvent>

namespace unisono::pages {

Page::Page(const QString& id, const QString& icon, QWidget* parent)
    : QWidget(parent), m_id(id), m_icon(icon), m_state(std::make_shared<PageState>())
{
    setObjectName(id + QStringLiteral("Page"));
}

void Page::setState(const PageStatePtr& state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
    Q_EMIT statusChanged();
}

QList<QAction*> Page::commands(Menu menu) const
{
    QList<QAction*> found;
    for (const auto& [place, action] : m_commands) {
        if (place == menu)
            found += action;
    }
    return found;
}

QAction* Page::addCommand(Menu menu, const QString& icon, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setProperty("icon", icon);
    action->setObjectName(m_id + u'-' + QString::number(m_commands.size() + 1));
    m_commands.append({menu, action});
    return action;
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace unisono::pages

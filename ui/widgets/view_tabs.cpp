// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_tabs.h"

#include "theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double gap = 1.7;
constexpr double tabHeight = 2.6;

QRect inner(const QRect& tab)
{
    const int half = Theme::current().em(gap) / 2;
    return tab.adjusted(half, 0, -half, 0);
}

} // namespace

ViewTabs::ViewTabs(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ViewTabs::setTabs(const std::vector<Tab>& tabs)
{
    m_tabs = tabs;
    if (currentIndex() < 0 && !m_tabs.empty())
        m_current = m_tabs.front().id;
    setCurrent(m_current);
    updateGeometry();
}

void ViewTabs::setCurrent(const QString& id)
{
    m_current = id;
    const int index = currentIndex();
    setAccessibleName(index < 0 ? QString() : tr("View: %1").arg(m_tabs[std::size_t(index)].title));
    update();
}

void ViewTabs::setChanged(const QString& id, bool changed)
{
    for (Tab& tab : m_tabs) {
        if (tab.id == id)
            tab.changed = changed;
    }
    update();
}

void ViewTabs::setCanSave(bool canSave)
{
    m_canSave = canSave;
    update();
}

int ViewTabs::currentIndex() const
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].id == m_current)
            return int(i);
    }
    return -1;
}

int ViewTabs::tabWidth(const Tab& tab) const
{
    const Theme& theme = Theme::current();
    return theme::textWidth(theme.font(FontRole::Strong), tab.title) + theme.em(gap) + (tab.changed ? theme.em(0.9) : 0);
}

/// The place after the last tab is "+ Save view".
QRect ViewTabs::tabArea(int index) const
{
    const Theme& theme = Theme::current();
    int left = -theme.em(gap) / 2;
    for (int i = 0; i < index && i < int(m_tabs.size()); ++i)
        left += tabWidth(m_tabs[std::size_t(i)]);
    if (index < int(m_tabs.size()))
        return QRect(left, 0, tabWidth(m_tabs[std::size_t(index)]), height());
    const int save = theme::textWidth(theme.font(FontRole::Body), tr("Save view")) + theme.em(1.6 + gap);
    return QRect(left, 0, save, height());
}

int ViewTabs::tabAt(const QPoint& position) const
{
    const int places = int(m_tabs.size()) + (m_canSave ? 1 : 0);
    for (int i = 0; i < places; ++i) {
        if (tabArea(i).contains(position))
            return i;
    }
    return -1;
}

QSize ViewTabs::sizeHint() const
{
    return QSize(tabArea(int(m_tabs.size())).right(), Theme::current().em(tabHeight));
}

QSize ViewTabs::minimumSizeHint() const
{
    return QSize(Theme::current().em(12), Theme::current().em(tabHeight));
}

void ViewTabs::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const int current = currentIndex();
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const Tab& tab = m_tabs[std::size_t(i)];
        const QRect area = inner(tabArea(i));
        const bool chosen = i == current;
        const Color color = chosen || i == m_hovered ? Color::Text : Color::TextMuted;
        theme::paintText(painter, area, tab.title, theme.font(chosen ? FontRole::Strong : FontRole::Body),
                         theme.color(color));
        if (tab.changed) {
            const double dot = theme.emF(0.42);
            const QRectF mark(area.right() - dot, area.center().y() - dot / 2, dot, dot);
            theme::paintBox(painter, mark, theme.color(Color::Accent), {}, dot / 2);
        }
        if (chosen || i == m_hovered)
            painter.fillRect(QRect(area.left(), height() - 2, area.width(), 2),
                             theme.color(chosen ? Color::Accent : Color::Border));
        if (chosen && hasFocus())
            theme::paintBox(painter, area.adjusted(-3, 3, 3, -4), {}, theme.color(Color::Accent), theme.emF(0.4), 2);
    }
    if (!m_canSave)
        return;
    const QRect save = inner(tabArea(int(m_tabs.size())));
    const Color color = m_hovered == int(m_tabs.size()) ? Color::Text : Color::TextMuted;
    theme::paintIcon(painter, QRect(save.left(), 0, theme.em(1.1), height()), QStringLiteral("plus"), color, 1.1);
    theme::paintText(painter, save.adjusted(theme.em(1.5), 0, 0, 0), tr("Save view"), theme.font(FontRole::Body),
                     theme.color(color));
}

void ViewTabs::choose(int index)
{
    if (index == int(m_tabs.size())) {
        Q_EMIT saveRequested();
        return;
    }
    if (index < 0 || index >= int(m_tabs.size()) || m_tabs[std::size_t(index)].id == m_current)
        return;
    setCurrent(m_tabs[std::size_t(index)].id);
    Q_EMIT currentChanged(m_current);
}

void ViewTabs::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(tabAt(event->pos()));
}

void ViewTabs::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = tabAt(event->pos());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ViewTabs::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ViewTabs::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_tabs.size()) - 1;
    if (event->key() == Qt::Key_Left)
        choose(std::max(0, currentIndex() - 1));
    else if (event->key() == Qt::Key_Right)
        choose(std::min(last, currentIndex() + 1));
    else
        QWidget::keyPressEvent(event);
}

void ViewTabs::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    Q_EMIT menuRequested(m_tabs[std::size_t(index)].id, mapToGlobal(tabArea(index).bottomLeft()));
}

bool ViewTabs::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = tabAt(help->pos());
        if (index >= 0 && index < int(m_tabs.size()) && m_tabs[std::size_t(index)].changed)
            QToolTip::showText(help->globalPos(), tr("This view has changes that are not saved."), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setCurrent(m_current);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace unisono::widgets

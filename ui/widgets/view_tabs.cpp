// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_tabs.h"

#include "theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double gap = 1.7;
constexpr double tabHeight = 2.6, moreWidth = 2.4;

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
    connect(&Theme::current(), &Theme::changed, this, &ViewTabs::layOut);
}

void ViewTabs::setTabs(const std::vector<Tab>& tabs)
{
    m_tabs = tabs;
    if (currentIndex() < 0 && !m_tabs.empty())
        m_current = m_tabs.front().id;
    setCurrent(m_current);
}

void ViewTabs::setCurrent(const QString& id)
{
    m_current = id;
    const int index = currentIndex();
    setAccessibleName(index < 0 ? QString() : tr("View: %1").arg(m_tabs[std::size_t(index)].title));
    layOut();
}

void ViewTabs::setChanged(const QString& id, bool changed)
{
    for (Tab& tab : m_tabs) {
        if (tab.id == id)
            tab.changed = changed;
    }
    layOut();
}

void ViewTabs::setCanSave(bool canSave)
{
    m_canSave = canSave;
    layOut();
}

int ViewTabs::currentIndex() const
{
    const auto found = std::ranges::find(m_tabs, m_current, &Tab::id);
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int ViewTabs::tabWidth(const Tab& tab) const
{
    const Theme& theme = Theme::current();
    return theme::textWidth(theme.font(FontRole::Strong), tab.title) + theme.em(gap) + (tab.changed ? theme.em(0.9) : 0);
}

int ViewTabs::saveWidth() const
{
    const Theme& theme = Theme::current();
    return m_canSave ? theme::textWidth(theme.font(FontRole::Body), tr("Save view")) + theme.em(1.6 + gap) : 0;
}

/// In order, as many as fit; the current one takes the place of the last where it would not be among them.
std::vector<int> ViewTabs::tabsWithRoom(int room) const
{
    std::vector<int> shown;
    int used = 0;
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        used += tabWidth(m_tabs[std::size_t(i)]);
        if (used > room)
            break;
        shown.push_back(i);
    }
    const int current = currentIndex();
    if (current < 0 || std::ranges::find(shown, current) != shown.end())
        return shown;
    const auto widthOf = [this](const std::vector<int>& tabs) {
        return std::accumulate(tabs.begin(), tabs.end(), 0, [this](int sum, int tab) { return sum + tabWidth(m_tabs[std::size_t(tab)]); });
    };
    while (!shown.empty() && widthOf(shown) + tabWidth(m_tabs[std::size_t(current)]) > room)
        shown.pop_back();
    shown.push_back(current);
    return shown;
}

void ViewTabs::layOut()
{
    const Theme& theme = Theme::current();
    const int room = width() + theme.em(gap) / 2 - saveWidth();
    std::vector<int> shown = tabsWithRoom(room);
    const bool all = shown.size() == m_tabs.size();
    if (!all)
        shown = tabsWithRoom(room - theme.em(moreWidth));
    m_places.clear();
    int left = -theme.em(gap) / 2;
    const auto add = [&](Place::Kind kind, int tab, int width) {
        m_places.push_back({kind, tab, QRect(left, 0, width, height())});
        left += width;
    };
    for (const int tab : shown)
        add(Place::Kind::Tab, tab, tabWidth(m_tabs[std::size_t(tab)]));
    if (!all)
        add(Place::Kind::More, -1, theme.em(moreWidth));
    if (m_canSave)
        add(Place::Kind::Save, -1, saveWidth());
    updateGeometry();
    update();
}

const ViewTabs::Place* ViewTabs::placeAt(const QPoint& position) const
{
    const auto found = std::ranges::find_if(m_places, [&position](const Place& place) { return place.area.contains(position); });
    return found == m_places.end() ? nullptr : &*found;
}

const ViewTabs::Place* ViewTabs::placeOf(int tab) const
{
    const auto found = std::ranges::find_if(m_places, [tab](const Place& place) { return place.kind == Place::Kind::Tab && place.tab == tab; });
    return found == m_places.end() ? nullptr : &*found;
}

QSize ViewTabs::sizeHint() const
{
    const int tabs = std::accumulate(m_tabs.begin(), m_tabs.end(), 0, [this](int sum, const Tab& tab) { return sum + tabWidth(tab); });
    return QSize(tabs + saveWidth(), Theme::current().em(tabHeight));
}

QSize ViewTabs::minimumSizeHint() const
{
    return QSize(Theme::current().em(12), Theme::current().em(tabHeight));
}

void ViewTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ViewTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < int(m_places.size()); ++i) {
        const Place& place = m_places[std::size_t(i)];
        const bool hovered = i == m_hovered;
        if (place.kind == Place::Kind::Tab)
            paintTab(painter, place, hovered);
        else if (place.kind == Place::Kind::Save)
            paintSave(painter, place, hovered);
        else
            theme::paintIcon(painter, place.area, QStringLiteral("dots"), hovered ? Color::Text : Color::TextMuted, 1.2);
    }
}

void ViewTabs::paintTab(QPainter& painter, const Place& place, bool hovered)
{
    const Theme& theme = Theme::current();
    const Tab& tab = m_tabs[std::size_t(place.tab)];
    const QRect area = inner(place.area);
    const bool chosen = tab.id == m_current;
    const Color color = chosen || hovered ? Color::Text : Color::TextMuted;
    theme::paintText(painter, area, tab.title, theme.font(chosen ? FontRole::Strong : FontRole::Body), theme.color(color));
    if (tab.changed) {
        const double dot = theme.emF(0.42);
        const QRectF mark(area.right() - dot, area.center().y() - dot / 2, dot, dot);
        theme::paintBox(painter, mark, theme.color(Color::Accent), {}, dot / 2);
    }
    if (chosen || hovered)
        painter.fillRect(QRect(area.left(), height() - 2, area.width(), 2), theme.color(chosen ? Color::Accent : Color::Border));
    if (chosen && hasFocus())
        theme::paintBox(painter, area.adjusted(-3, 3, 3, -4), {}, theme.color(Color::Accent), theme.emF(0.4), 2);
}

void ViewTabs::paintSave(QPainter& painter, const Place& place, bool hovered)
{
    const Theme& theme = Theme::current();
    const QRect area = inner(place.area);
    const Color color = hovered ? Color::Text : Color::TextMuted;
    theme::paintIcon(painter, QRect(area.left(), 0, theme.em(1.1), height()), QStringLiteral("plus"), color, 1.1);
    theme::paintText(painter, area.adjusted(theme.em(1.5), 0, 0, 0), tr("Save view"), theme.font(FontRole::Body), theme.color(color));
}

void ViewTabs::press(const Place& place)
{
    if (place.kind == Place::Kind::Save)
        Q_EMIT saveRequested();
    else if (place.kind == Place::Kind::More)
        openMore(place);
    else
        choose(place.tab);
}

void ViewTabs::choose(int index)
{
    if (index < 0 || index >= int(m_tabs.size()) || m_tabs[std::size_t(index)].id == m_current)
        return;
    setCurrent(m_tabs[std::size_t(index)].id);
    Q_EMIT currentChanged(m_current);
}

void ViewTabs::openMore(const Place& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        if (placeOf(i))
            continue;
        QString title = m_tabs[std::size_t(i)].title;
        QAction* action = menu->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
    menu->popup(mapToGlobal(place.area.bottomLeft()));
}

void ViewTabs::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const Place* place = placeAt(event->pos()))
        press(*place);
}

void ViewTabs::mouseMoveEvent(QMouseEvent* event)
{
    const Place* place = placeAt(event->pos());
    m_hovered = place ? int(place - m_places.data()) : -1;
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
    const Place* place = byKey ? placeOf(currentIndex()) : placeAt(event->pos());
    if (place && place->kind == Place::Kind::Tab)
        Q_EMIT menuRequested(m_tabs[std::size_t(place->tab)].id, mapToGlobal(place->area.bottomLeft()));
}

bool ViewTabs::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Place* place = placeAt(help->pos());
        if (place && place->kind == Place::Kind::More)
            QToolTip::showText(help->globalPos(), tr("More views"), this);
        else if (place && place->kind == Place::Kind::Tab && m_tabs[std::size_t(place->tab)].changed)
            QToolTip::showText(help->globalPos(), tr("This view has changes that are not saved."), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        setCurrent(m_current);
    return QWidget::event(event);
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

#include <vector>

namespace unisono::widgets {

/// Saved views as underlined tabs; a dot marks an unsaved change; "+ Save view" last. Arrow keys move. Tabs that find no room are in a
/// menu behind "…"; the current one always has room.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString id;
        QString title;
        bool changed = false;
    };

    explicit ViewTabs(QWidget* parent = nullptr);

    void setTabs(const std::vector<Tab>& tabs);
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    void setChanged(const QString& id, bool changed);
    void setCanSave(bool canSave);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& id);                                  ///< by the user
    void saveRequested();
    void menuRequested(const QString& id, const QPoint& globalPosition);     ///< right click or menu key

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What stands in the line, from left to right.
    struct Place
    {
        enum class Kind { Tab, More, Save };
        Kind kind = Kind::Tab;
        int tab = -1;
        QRect area;
    };
    void layOut();
    std::vector<int> tabsWithRoom(int room) const;
    const Place* placeAt(const QPoint& position) const;
    const Place* placeOf(int tab) const;
    int currentIndex() const;
    int tabWidth(const Tab& tab) const;
    int saveWidth() const;
    void press(const Place& place);
    void choose(int index);
    void openMore(const Place& place);
    void paintTab(QPainter& painter, const Place& place, bool hovered);
    void paintSave(QPainter& painter, const Place& place, bool hovered);

    std::vector<Tab> m_tabs;
    QString m_current;
    bool m_canSave = true;
    std::vector<Place> m_places;
    int m_hovered = -1;   ///< among the places
};

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace unisono::widgets {

/// Saved views as underlined tabs; a dot marks an unsaved change; "+ Save view" last. Arrow keys move.
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect tabArea(int index) const;
    int tabAt(const QPoint& position) const;
    int currentIndex() const;
    int tabWidth(const Tab& tab) const;
    void choose(int index);

    std::vector<Tab> m_tabs;
    QString m_current;
    bool m_canSave = true;
    int m_hovered = -1;
};

} // namespace unisono::widgets

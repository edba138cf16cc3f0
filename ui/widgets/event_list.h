// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace unisono::widgets {

/// Something that happened to an item.
struct Event
{
    QString iconName;                   ///< in resources/icons
    QString when;                       ///< "11 June, 14:20"
    QString title;
    QString detail;
    std::optional<Severity> severity;   ///< its shape instead of the icon
    qint64 instant = 0;                 ///< milliseconds, handed back when chosen
};

/// Events, newest first, joined by a thin line.
class EventList : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit EventList(QWidget* parent = nullptr);
    void setEvents(std::vector<Event> events);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void paintOne(QPainter& painter, std::size_t index) const;
    QRect textArea(const QRect& row) const;

    std::vector<Event> m_events;
    std::vector<QRect> m_rows;
    int m_current = -1;
};

} // namespace unisono::widgets

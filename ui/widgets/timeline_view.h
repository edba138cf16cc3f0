// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline_content.h"

#include <QTimeZone>
#include <QWidget>

namespace unisono::widgets {

/// One time axis, lanes below each other, a cursor line with the values at it. Left and Right move the cursor.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setContent(TimelineContent content);
    void setTimeZone(const QTimeZone& zone);
    /// Puts the cursor there; none takes it away.
    void setCursorInstant(std::optional<qint64> instant);
    std::optional<qint64> cursorInstant() const { return m_cursor; }
    /// The whole as a sentence a screen reader can say; set by the page.
    void setSummary(const QString& sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(qint64 instant);    ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveCursor(qint64 instant);
    void describeCursor();

    TimelineContent m_content;
    std::vector<qint64> m_stops;
    QTimeZone m_zone;
    std::optional<qint64> m_cursor;
    QString m_summary;
    bool m_pinned = false;   ///< the cursor was clicked into place and does not follow the pointer
};

} // namespace unisono::widgets

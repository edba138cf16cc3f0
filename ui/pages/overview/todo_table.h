// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QTableView>

#include <vector>

namespace unisono::pages {

/// One line of what is to do; every text is ready for people.
struct TodoLine
{
    widgets::Severity severity = widgets::Severity::Note;
    QString title;
    QString scope;        ///< how many, and the equation of the worst
    QString value;        ///< at stake
    QString valueToolTip;
    QString since;
    QString failure;      ///< class of the failure
    QString action;       ///< what a click does
};

/// Findings in lines of two, costliest first. A row is one door; Enter and click open it.
class TodoTable : public QTableView
{
    Q_OBJECT

public:
    explicit TodoTable(QWidget* parent = nullptr);
    ~TodoTable() override;

    void setLines(std::vector<TodoLine> lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `byAction`: the link at the row's end was pressed, not the row.
    void opened(int row, bool byAction);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Items;
    class Delegate;
    void restyle();
    void arrange();
    void hover(int row);

    Items* m_items = nullptr;
    Delegate* m_delegate = nullptr;
};

} // namespace unisono::pages

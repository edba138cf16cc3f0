// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace unisono::pages {

/// A few dated sentences below each other, divided by hairlines.
class PullList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString when;
        QString sentence;
        bool failed = false;
    };
    explicit PullList(QWidget* parent = nullptr);
    void setLines(const std::vector<Line>& lines);

private:
    QGridLayout* m_grid = nullptr;
};

} // namespace unisono::pages

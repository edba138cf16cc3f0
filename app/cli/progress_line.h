// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::cli {

/// One line on standard error that is written over and over; only where that is a terminal.
class ProgressLine
{
public:
    explicit ProgressLine(bool wanted);
    ~ProgressLine();

    void show(const QString& text);
    void clear();

private:
    bool m_visible = false;
    qsizetype m_width = 0;
};

} // namespace unisono::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/overlay.h"
#include "shell/window_commands.h"

class QScrollArea;

namespace unisono::shell {

/// All keys on one sheet, by menu.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* window);
    void open(const QList<WindowCommands::Listed>& commands);

protected:
    QRect panelArea() const override;

private:
    QWidget* group(const WindowCommands::Listed& commands) const;
    QWidget* tableKeys() const;

    QScrollArea* m_scroll = nullptr;
};

} // namespace unisono::shell

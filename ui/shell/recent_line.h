// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/recent_workspaces.h"

#include <QWidget>

namespace unisono::shell {

/// A recent workspace: name, stores, how old its figures are, and a cross that forgets it.
class RecentLine : public QWidget
{
    Q_OBJECT

public:
    explicit RecentLine(const RecentWorkspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened();
    void forgotten();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unisono::shell

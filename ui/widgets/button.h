// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QPushButton>

namespace unisono::widgets {

/// A button of the look: optional drawing, text, optional key cap ("Ctrl+P").
/// Primary is filled with the accent; at most one of them on a page. Plain has no edge.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Normal, Primary, Plain };

    explicit Button(const QString& text = {}, Kind kind = Kind::Normal, QWidget* parent = nullptr);

    void setKind(Kind kind);
    /// Name of a file in resources/icons, without suffix.
    void setIconName(const QString& name);
    /// Shown as a key cap; the shortcut itself belongs to the action. A button with an action shows the action's shortcut.
    void setShortcutHint(const QString& keys);
    /// Pressing triggers the action; text, enabled state and shortcut hint follow it.
    void setAction(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int contentWidth() const;
    theme::Color textColor() const;

    Kind m_kind;
    QString m_iconName;
    QString m_keys;
};

} // namespace unisono::widgets

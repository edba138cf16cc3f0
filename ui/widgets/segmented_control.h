// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace unisono::widgets {

/// A few choices side by side, one of them chosen: "30 days | 90 days | 1 year". Arrow keys move.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Replaces the choices; `icons` are names in resources/icons, empty or one per choice.
    void setChoices(const QStringList& texts, const QStringList& icons = {});
    void setCurrentIndex(int index);
    int currentIndex() const;

Q_SIGNALS:
    void currentChanged(int index);   ///< by the user

private:
    QButtonGroup* m_group = nullptr;
    QHBoxLayout* m_layout = nullptr;
};

} // namespace unisono::widgets

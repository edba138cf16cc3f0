// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace unisono::widgets {

/// One choice of a SegmentedControl; knows where it stands, for its corners.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT

public:
    SegmentButton(const QString& text, const QString& iconName, QWidget* parent);
    void setPlace(bool first, bool last);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    bool m_first = false;
    bool m_last = false;
};

} // namespace unisono::widgets

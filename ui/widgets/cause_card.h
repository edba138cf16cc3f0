// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace unisono::widgets {

/// One cause with its weight; checked, it filters the table below.
class CauseCard : public QAbstractButton
{
    Q_OBJECT

public:
    struct Cause
    {
        int number = 0;          ///< in the circle; 0: no circle
        QString count;           ///< "96"
        double share = 0;        ///< length of the bar, 0–1
        QString words;           ///< "Channel is late"
        QString detail;          ///< "Marketplace"
    };

    explicit CauseCard(QWidget* parent = nullptr);
    void setCause(const Cause& cause);
    void setFirst(bool first);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Cause m_cause;
    bool m_first = false;
};

} // namespace unisono::widgets

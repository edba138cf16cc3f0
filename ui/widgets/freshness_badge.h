// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QWidget>

namespace unisono::widgets {

/// Shape and age in words: "● 3 min ago". Right-aligned ages line up when the badge stands in a column.
class FreshnessBadge : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessBadge(QWidget* parent = nullptr);

    /// `exact` is the instant with its zone, for the tool tip.
    void setState(Freshness state, const QString& age, const QString& exact);
    void setAlignment(Qt::Alignment alignment);
    Freshness state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Freshness m_state = Freshness::Unknown;
    QString m_age;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace unisono::widgets

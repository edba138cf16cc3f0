// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QWidget>

class QPainter;

namespace unisono::widgets {

QSize severityChipSize(Severity severity, const QString& word);
void paintSeverityChip(QPainter& painter, const QRect& area, Severity severity, const QString& word);

/// Shape and word on a tint.
class SeverityChip : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityChip(Severity severity = Severity::Note, QWidget* parent = nullptr);
    void setSeverity(Severity severity);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void name();
    Severity m_severity;
};

} // namespace unisono::widgets

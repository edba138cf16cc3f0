// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace unisono::widgets {

/// Size and drawing of a small key cap ("Ctrl+K"), also used inside buttons.
QSize keyCapSize(const QString& keys);
void paintKeyCap(QPainter& painter, const QRectF& area, const QString& keys, const QColor& text, const QColor& edge);

/// A small key cap.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString& keys = {}, QWidget* parent = nullptr);
    void setKeys(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace unisono::widgets

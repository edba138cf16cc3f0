// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace unisono::widgets {

/// "Name value ×". A click edits, the cross (or Delete) removes. Dashed it is the "+ Filter" at the end; a menu chip
/// has an arrow instead of the cross.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Value, Add, Menu };

    explicit FilterChip(Kind kind, QWidget* parent = nullptr);
    void setContent(const QString& name, const QString& value);
    QString name() const { return m_name; }
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect crossArea() const;

    Kind m_kind;
    QString m_name;
    QString m_value;
};

} // namespace unisono::widgets

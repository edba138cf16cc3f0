// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QWidget>

class QVBoxLayout;

namespace unisono::widgets {

struct Message
{
    QString cause;           ///< key; a second message of the same cause replaces the first
    Severity severity = Severity::Warning;
    QString what;            ///< what happened, bold
    QString meaning;         ///< what it means
    QString button;          ///< empty: none
    bool closable = true;
};

/// The messages on top of a page: tint, edge and shape; never modal, one per cause.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void remove(const QString& cause);
    void clear();
    int count() const;
    using QWidget::show;

Q_SIGNALS:
    void buttonPressed(const QString& cause);
    void closed(const QString& cause);

private:
    QWidget* strip(const QString& cause) const;

    QVBoxLayout* m_strips = nullptr;
};

} // namespace unisono::widgets

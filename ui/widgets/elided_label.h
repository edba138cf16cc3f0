// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFrame>

namespace unisono::widgets {

/// One line of text that shortens itself to the room there is; the whole text is in the tool tip while it is shortened.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(theme::FontRole role = theme::FontRole::Body, theme::Color color = theme::Color::Text,
                         QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setColor(theme::Color color);
    void setAlignment(Qt::Alignment alignment);
    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    theme::FontRole m_role;
    theme::Color m_color;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace unisono::widgets

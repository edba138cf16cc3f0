// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace unisono::widgets {

/// Text that leads somewhere: accent colour, underlined under the pointer, Enter and Space press it. Where it is elided, the tooltip has
/// all of it.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    /// Semibold, for actions at the right of a row.
    void setStrong(bool strong);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_strong = false;
};

} // namespace unisono::widgets

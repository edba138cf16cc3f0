// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QScrollArea;
class QVBoxLayout;

namespace unisono::widgets {

class ElidedLabel;
class ThemedLabel;

/// The pane beside the table: context line, title and close button above a scrolling body. Esc closes.
class DetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget* parent = nullptr);

    void setContext(const QString& context);   ///< "CAF-INOX-6T · kitchen · class A"
    void setTitle(const QString& title);
    /// Where content goes; margins and spacing are set.
    QVBoxLayout* body() const { return m_body; }
    /// Removes and deletes everything in the body.
    void clearBody();
    /// A hairline over the whole width of the body.
    void addRule();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    ElidedLabel* m_context = nullptr;
    ThemedLabel* m_title = nullptr;
    QAbstractButton* m_close = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace unisono::widgets

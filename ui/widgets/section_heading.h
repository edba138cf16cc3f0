// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace unisono::widgets {

class ElidedLabel;
class LinkButton;
class ThemedLabel;

/// Title, muted words beside it, and at the right a link or other small controls.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString& title = {}, const QString& muted = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setMuted(const QString& muted);
    /// Empty: no link.
    void setLink(const QString& text);
    /// A control of the page at the right; the heading takes it over.
    void addControl(QWidget* control);

Q_SIGNALS:
    void linkPressed();

private:
    QHBoxLayout* m_layout = nullptr;
    ThemedLabel* m_title = nullptr;
    ElidedLabel* m_muted = nullptr;
    LinkButton* m_link = nullptr;
};

} // namespace unisono::widgets

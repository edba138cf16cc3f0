// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace unisono::widgets {

class Button;
class ElidedLabel;
class LinkButton;
class ThemedLabel;

/// Title of a page, one muted sentence, a breadcrumb that leads back, and at most three buttons.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    /// Words of the way here, without the page itself; empty: no breadcrumb. The first one stands behind a back arrow.
    void setBreadcrumb(const QStringList& steps);
    /// A button at the right, in the order of adding; `keys` is the shortcut shown ("Ctrl+P").
    Button* addButton(const QString& iconName, const QString& text, const QString& keys = {});
    /// Any other small widget at the right, e.g. a severity chip.
    void addWidget(QWidget* widget);

Q_SIGNALS:
    void backRequested();
    void breadcrumbPressed(int step);

private:
    QHBoxLayout* m_crumbs = nullptr;
    QHBoxLayout* m_right = nullptr;
    QWidget* m_crumbHolder = nullptr;
    ThemedLabel* m_title = nullptr;
    ElidedLabel* m_sentence = nullptr;
};

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QWidget>

class QMenu;
class QHBoxLayout;

namespace unisono::widgets {
class HeaderField;
class SearchButton;
} // namespace unisono::widgets

namespace unisono::shell {

class AppMark;
class FreshnessSummary;

/// The line under the menus: where one is, as of when, in which language, how fresh it all is, and the search.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    /// Menus are not owned; set once.
    void setMenus(QMenu* workspace, QMenu* asOf, QMenu* language);
    void setState(const pages::PageStatePtr& state);
    void setLanguageName(const QString& name);
    void setFolded(bool folded);

Q_SIGNALS:
    void searchWanted();
    void storesWanted();
    void freshnessWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void restyle();
    QString regionText() const;
    QString asOfText() const;

    AppMark* m_mark = nullptr;
    QWidget* m_markHolder = nullptr;
    QHBoxLayout* m_layout = nullptr;
    widgets::HeaderField* m_workspace = nullptr;
    widgets::HeaderField* m_region = nullptr;
    widgets::HeaderField* m_asOf = nullptr;
    widgets::HeaderField* m_language = nullptr;
    FreshnessSummary* m_freshness = nullptr;
    widgets::SearchButton* m_search = nullptr;
    pages::PageStatePtr m_state;
    bool m_folded = false;
};

} // namespace unisono::shell

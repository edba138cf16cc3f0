// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QWidget>

namespace unisono::items {
class TableModel;
}
namespace unisono::widgets {
class EmptyState;
class ItemTable;
}

namespace unisono::pages {

/// What every pull brought, newest first.
class PullsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PullsPanel(QWidget* parent = nullptr);
    void setState(const PageStatePtr& state);
    void retranslate();
    widgets::ItemTable* table() const { return m_table; }

private:
    void fill();

    PageStatePtr m_state;
    widgets::ItemTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    items::TableModel* m_items = nullptr;
};

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "pages/inventory/inventory_filter.h"
#include "pages/inventory/inventory_view.h"

#include <functional>

class QMenu;
class QWidget;

namespace unisono::pages {

/// The menus from which a filter is set. Every entry hands back the whole new filter.
class FilterMenu
{
public:
    using Changed = std::function<void(const InventoryFilter& filter)>;

    FilterMenu(items::AnswerIndexPtr index, const BuiltInView& view, const InventoryFilter& filter, Changed changed);

    /// All filters of the view, as submenus; the caller shows the menu, which deletes itself.
    QMenu* all(QWidget* parent) const;
    /// The values of one filter; null for a word that has no menu.
    QMenu* forWord(const QString& word, QWidget* parent) const;

private:
    void fillChannels(QMenu& menu) const;
    void fillPlaces(QMenu& menu) const;
    void fillCauses(QMenu& menu) const;
    void fillSeverities(QMenu& menu) const;
    void fillKinds(QMenu& menu) const;
    void fillDifferences(QMenu& menu) const;
    void fillOnly(QMenu& menu) const;
    void add(QMenu& menu, const QString& text, bool checked, const std::function<void(InventoryFilter&)>& change) const;

    items::AnswerIndexPtr m_index;
    BuiltInView m_view;
    InventoryFilter m_filter;
    Changed m_changed;
};

} // namespace unisono::pages

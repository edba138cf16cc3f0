// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_view.h"

#include <QCoreApplication>

namespace unisono::pages {

const std::array<BuiltInView, builtInViewCount>& builtInViews()
{
    static constexpr std::array<BuiltInView, builtInViewCount> views{{
        {"findings", QT_TRANSLATE_NOOP("InventoryViews", "Real discrepancies"), InventoryRows::Findings, true, false},
        {"all", QT_TRANSLATE_NOOP("InventoryViews", "All findings"), InventoryRows::Findings, true, true},
        {"positions", QT_TRANSLATE_NOOP("InventoryViews", "Unified position"), InventoryRows::Positions, false, false},
        {"places", QT_TRANSLATE_NOOP("InventoryViews", "By place"), InventoryRows::Places, false, false},
        {"identity", QT_TRANSLATE_NOOP("InventoryViews", "Identity and freshness"), InventoryRows::Findings, false, true},
    }};
    return views;
}

const BuiltInView& builtInView(const QString& id)
{
    for (const BuiltInView& view : builtInViews()) {
        if (id == QLatin1String(view.id))
            return view;
    }
    return builtInViews().front();
}

QString builtInViewTitle(const BuiltInView& view)
{
    return QCoreApplication::translate("InventoryViews", view.title);
}

} // namespace unisono::pages

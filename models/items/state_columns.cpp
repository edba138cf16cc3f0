// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/state_columns.h"

#include "items/column_parts.h"

#include <QtGlobal>

#include <iterator>

namespace unisono::items {

namespace {

Column stateColumn(const char* id, const char* title, const StatesOfRow& states, Quantity analysis::StockStates::*state)
{
    return numberColumn(id, title, [states, state](std::size_t row) {
        const analysis::StockStates* found = states(row);
        return found ? found->*state : Quantity::unknown();
    });
}

} // namespace

std::vector<Column> stateColumns(const StatesOfRow& states)
{
    using analysis::StockStates;
    //: Column: units physically there.
    const char* onHand = QT_TRANSLATE_NOOP("items", "On hand");
    //: Column: units promised to open orders.
    const char* committed = QT_TRANSLATE_NOOP("items", "Committed");
    //: Column: units set aside, e.g. in carts or for store customers.
    const char* reserved = QT_TRANSLATE_NOOP("items", "Reserved");
    //: Column: units that cannot be sold (damaged, on quality hold).
    const char* unsellable = QT_TRANSLATE_NOOP("items", "Unsellable");
    //: Column: units kept back as safety stock.
    const char* safety = QT_TRANSLATE_NOOP("items", "Safety");
    //: Column: units available to promise.
    const char* available = QT_TRANSLATE_NOOP("items", "Available");

    std::vector<Column> columns{
        stateColumn("on_hand", onHand, states, &StockStates::onHand),
        stateColumn("committed", committed, states, &StockStates::committed),
        stateColumn("reserved", reserved, states, &StockStates::reserved),
        stateColumn("unsellable", unsellable, states, &StockStates::unsellable),
        stateColumn("safety", safety, states, &StockStates::safety),
    };
    //: Narrow column heading, short for Committed.
    columns[1].shortTitle = QT_TRANSLATE_NOOP("items", "Comm.");
    //: Narrow column heading, short for Reserved.
    columns[2].shortTitle = QT_TRANSLATE_NOOP("items", "Res.");
    //: Narrow column heading, short for Unsellable.
    columns[3].shortTitle = QT_TRANSLATE_NOOP("items", "Unsell.");
    const auto promise = [states](std::size_t row) {
        const StockStates* found = states(row);
        return found ? found->available() : Quantity::unknown();
    };
    columns.push_back(numberColumn("available", available, promise));
    //: Narrow column heading, short for Available.
    columns.back().shortTitle = QT_TRANSLATE_NOOP("items", "Avail.");
    columns.back().mark = [promise](std::size_t row) {
        return promise(row).isUnknown() ? CellMark::Unknown : CellMark::Strong;
    };
    return columns;
}

void append(std::vector<Column>& columns, std::vector<Column> more)
{
    columns.insert(columns.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace unisono::items

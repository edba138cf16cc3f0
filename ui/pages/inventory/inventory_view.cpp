// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace unisono::pages {

using analysis::CountGoal;
using Rows = InventoryRows;
using Section = InventorySection;

namespace {

constexpr BuiltInView views[]{
    {"findings", QT_TRANSLATE_NOOP("InventoryViews", "Real discrepancies"),
     QT_TRANSLATE_NOOP("InventoryViews", "What we have, and who shows something else"), Section::Stock, Rows::Findings,
     FindingScope::Discrepancies},
    {"all", QT_TRANSLATE_NOOP("InventoryViews", "All findings"),
     QT_TRANSLATE_NOOP("InventoryViews", "Everything that is not as it should be"), Section::Stock, Rows::Findings, FindingScope::All},
    {"positions", QT_TRANSLATE_NOOP("InventoryViews", "Unified position"),
     QT_TRANSLATE_NOOP("InventoryViews", "What there is over all places, each counted once"), Section::Stock, Rows::Positions},
    {"places", QT_TRANSLATE_NOOP("InventoryViews", "By place"),
     QT_TRANSLATE_NOOP("InventoryViews", "What there is at each place"), Section::Stock, Rows::Places},
    {"identity", QT_TRANSLATE_NOOP("InventoryViews", "Identity and freshness"),
     QT_TRANSLATE_NOOP("InventoryViews", "Codes that lead to no item or to several, and channels that are late"), Section::Stock, Rows::Findings,
     FindingScope::CodesAndAges},

    {"oversell_risk", QT_TRANSLATE_NOOP("InventoryViews", "Oversell risk"),
     QT_TRANSLATE_NOOP("InventoryViews", "How likely a channel sells what is no longer there"), Section::Risk, Rows::OversellRisk, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No channel offers an item whose sales and age are known.")},
    {"phantom_stock", QT_TRANSLATE_NOOP("InventoryViews", "Phantom stock"),
     QT_TRANSLATE_NOOP("InventoryViews", "What is in the books and is probably not on the shelf"), Section::Risk, Rows::PhantomStock, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Every item in stock has sold lately, or sells too rarely to judge.")},
    {"lost_sales", QT_TRANSLATE_NOOP("InventoryViews", "Lost sales"),
     QT_TRANSLATE_NOOP("InventoryViews", "What was not sold because it was not there"), Section::Risk, Rows::LostSales, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Nothing that sells was sold out in the last 28 days.")},
    {"configuration", QT_TRANSLATE_NOOP("InventoryViews", "Channel settings"),
     QT_TRANSLATE_NOOP("InventoryViews", "Where the settings of the channels contradict the stock or each other"), Section::Risk,
     Rows::Configuration, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No setting of a channel contradicts the stock or another channel.")},

    {"cover", QT_TRANSLATE_NOOP("InventoryViews", "Days of cover"),
     QT_TRANSLATE_NOOP("InventoryViews", "How long the stock lasts, what to order, and what is too much"), Section::Planning, Rows::Cover, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No place tells what it has in stock."), "days_of_cover"},
    {"lookahead", QT_TRANSLATE_NOOP("InventoryViews", "Look-ahead"),
     QT_TRANSLATE_NOOP("InventoryViews", "What can still be promised, day by day"), Section::Planning, Rows::LookAhead, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Nothing is on its way, and nothing is promised.")},
    {"transfers", QT_TRANSLATE_NOOP("InventoryViews", "Transfers"),
     QT_TRANSLATE_NOOP("InventoryViews", "What to move between stores, where it brings more than it costs"), Section::Planning,
     Rows::Transfers, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No transfer brings more than it costs.")},

    {"count_discrepancy", QT_TRANSLATE_NOOP("InventoryViews", "Find discrepancies"),
     QT_TRANSLATE_NOOP("InventoryViews", "What to count today where the books are probably wrong"), Section::Counting, Rows::Counts, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Nothing to count today."), nullptr, CountGoal::Discrepancy},
    {"count_hidden_stock_out", QT_TRANSLATE_NOOP("InventoryViews", "Find hidden stock-outs"),
     QT_TRANSLATE_NOOP("InventoryViews", "What to count today where the shelf is probably empty"), Section::Counting, Rows::Counts, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Nothing to count today."), nullptr, CountGoal::HiddenStockOut},
    {"count_random", QT_TRANSLATE_NOOP("InventoryViews", "Random count"),
     QT_TRANSLATE_NOOP("InventoryViews", "What to count today to know how right the books are"), Section::Counting, Rows::Counts, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Nothing to count today."), nullptr, CountGoal::Random},
    {"record_accuracy", QT_TRANSLATE_NOOP("InventoryViews", "Record accuracy"),
     QT_TRANSLATE_NOOP("InventoryViews", "How far the books can be believed, from random counts alone"), Section::Counting, Rows::Accuracy, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No place holds a record that can be counted.")},

    {"orders_funnel", QT_TRANSLATE_NOOP("InventoryViews", "Fulfilment"),
     QT_TRANSLATE_NOOP("InventoryViews", "How far the orders of each channel come, and how well"), Section::Orders, Rows::Funnels, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No channel tells its orders.")},
    {"pickup_promises", QT_TRANSLATE_NOOP("InventoryViews", "Pickup promises"),
     QT_TRANSLATE_NOOP("InventoryViews", "Which orders will not be ready when the customer comes"), Section::Orders, Rows::Promises, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Every promise to collect is kept.")},
    {"collection_offers", QT_TRANSLATE_NOOP("InventoryViews", "Offered for collection"),
     QT_TRANSLATE_NOOP("InventoryViews", "Whether the stores have what channels offer to collect there"), Section::Orders, Rows::Offers, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No channel offers collection in a store.")},
    {"reservations", QT_TRANSLATE_NOOP("InventoryViews", "Reservations"),
     QT_TRANSLATE_NOOP("InventoryViews", "What is held, against what is ordered"), Section::Orders, Rows::Reservations, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "Everything that is held is ordered, and everything that is ordered is held.")},
    {"order_conflicts", QT_TRANSLATE_NOOP("InventoryViews", "Conflicting orders"),
     QT_TRANSLATE_NOOP("InventoryViews", "Orders on which two channels do not agree"), Section::Orders, Rows::Conflicts, FindingScope::None,
     QT_TRANSLATE_NOOP("InventoryViews", "No two channels tell an order differently.")},
};

constexpr const char* sections[]{
    QT_TRANSLATE_NOOP("InventoryViews", "Stock"),    QT_TRANSLATE_NOOP("InventoryViews", "Risk"),
    QT_TRANSLATE_NOOP("InventoryViews", "Planning"), QT_TRANSLATE_NOOP("InventoryViews", "Counting"),
    QT_TRANSLATE_NOOP("InventoryViews", "Orders"),
};
static_assert(std::size(sections) == inventorySectionCount);

} // namespace

bool BuiltInView::hasItems() const
{
    constexpr Rows withoutItems[]{Rows::Configuration, Rows::Accuracy, Rows::Funnels, Rows::Offers, Rows::Conflicts};
    return std::ranges::find(withoutItems, rows) == std::end(withoutItems);
}

std::span<const BuiltInView> builtInViews()
{
    return views;
}

const BuiltInView& builtInView(const QString& id)
{
    const auto found = std::ranges::find_if(views, [&id](const BuiltInView& view) { return id == QLatin1String(view.id); });
    return found == std::end(views) ? views[0] : *found;
}

const BuiltInView& firstView(InventorySection section)
{
    return *std::ranges::find(views, section, &BuiltInView::section);
}

QString inventorySectionTitle(InventorySection section)
{
    return QCoreApplication::translate("InventoryViews", sections[static_cast<std::size_t>(section)]);
}

QString builtInViewTitle(const BuiltInView& view)
{
    return QCoreApplication::translate("InventoryViews", view.title);
}

QString builtInViewNothing(const BuiltInView& view)
{
    return QCoreApplication::translate("InventoryViews", view.nothing);
}

QString builtInViewQuestion(const BuiltInView& view)
{
    return QCoreApplication::translate("InventoryViews", view.question);
}

} // namespace unisono::pages

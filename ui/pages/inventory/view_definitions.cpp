// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/view_definitions.h"

#include <QCoreApplication>

namespace unisono::pages {

using analysis::CountGoal;
using Rows = InventoryRows;

namespace {

class DefinitionWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewDefinitions)
};

ViewDefinition countDefinition(const BuiltInView& view)
{
    if (view.goal == CountGoal::Discrepancy)
        return {DefinitionWords::tr("Records that sell much, lie in numbers and were wrong before come first; before them stand items whose "
                                    "figure differs and nothing explains it. Such counts correct errors; they do not measure accuracy."),
                DefinitionWords::tr("units sold × units on hand × share of counts that were wrong")};
    if (view.goal == CountGoal::HiddenStockOut)
        return {DefinitionWords::tr("Records above zero that have stopped selling: the fewer pieces and the likelier the phantom, the earlier."),
                DefinitionWords::tr("probability of phantom stock ÷ units on hand")};
    return {DefinitionWords::tr("Records drawn by lot at every place, divided among the classes A, B and C as the records are. Everybody draws the "
                                "same on one day. Only such counts tell how right the books are."),
            {}};
}

} // namespace

ViewDefinition definitionOf(const BuiltInView& view)
{
    switch (view.rows) {
    case Rows::OversellRisk:
        return {DefinitionWords::tr("How likely more is sold than can be promised, in the time for which nobody sees what is sold. Demand is "
                                    "Poisson, or negative binomial where it varies more; what is on promotion now sells more than its mean. The "
                                    "recommended buffer leaves a risk of at most 1%."),
                DefinitionWords::tr("P(demand in the unseen hours > available at the channel’s places)")};
    case Rows::PhantomStock:
        return {DefinitionWords::tr("How likely a record above zero has nothing behind it, after so many open days without a sale."),
                DefinitionWords::tr("prior ÷ (prior + (1 − prior) × e^(−expected sales))")};
    case Rows::LostSales:
        return {DefinitionWords::tr("What would have been sold on open days on which nothing was there, less what customers take instead. Days "
                                    "sold out do not count as days without demand."),
                DefinitionWords::tr("sold a day × days sold out × (1 − substitution) × margin of one unit")};
    case Rows::Cover:
        return {DefinitionWords::tr("How many open days the stock lasts at the mean demand of open days on which it was there. Days of "
                                    "promotion count by what would have been sold without it. Without a sale there is no such number: then the "
                                    "days without a sale are told."),
                DefinitionWords::tr("reorder point = sold a day × lead time + safety stock; overstock = on hand + incoming − sold a day × horizon "
                                    "− safety stock")};
    case Rows::LookAhead:
        return {DefinitionWords::tr("What can be promised from a day on without breaking a later promise. Supply whose day has passed is told "
                                    "apart and does not count."),
                DefinitionWords::tr("the least, from that day on, of: stock + supply due − commitments due")};
    case Rows::Transfers:
        return {DefinitionWords::tr("A store with too much gives to a store with too little. Nothing is proposed that costs more than it brings."),
                DefinitionWords::tr("net = margin of the pieces the receiver is expected to sell more − cost of the transfer")};
    case Rows::Counts:
        return countDefinition(view);
    case Rows::Accuracy:
        return {DefinitionWords::tr("The share of records that a random count finds right, by class: A within 1%, B within 3%, C within 5%. Targeted "
                                    "counts are left out, and errors never cancel each other."),
                DefinitionWords::tr("Σ share of the class × right ÷ counted; the interval is Wilson’s, at 95%")};
    case Rows::Funnels:
        return {DefinitionWords::tr("The orders of the last 90 days and how far they have come. On time in full: every line supplied, and ready by "
                                    "the promised time."),
                DefinitionWords::tr("fill rate = units supplied ÷ units ordered")};
    case Rows::Promises:
        return {DefinitionWords::tr("Orders to be collected that are not ready: whether the stock is there after all earlier orders, and whether the "
                                    "store opens before the promised time."),
                DefinitionWords::tr("left = on hand − what earlier orders are to have")};
    case Rows::Offers:
        return {DefinitionWords::tr("Of the items that a channel offers for collection in a store, how many are there to be promised."), {}};
    case Rows::Reservations:
        return {DefinitionWords::tr("What the stock holds back, against the open order lines of all channels. Only rows that disagree stand here."),
                DefinitionWords::tr("difference = held without an order, or ordered and not held")};
    case Rows::Conflicts:
        return {DefinitionWords::tr("Orders of the last 30 days that two channels know by the same number and tell differently, or that one channel "
                                    "did not pass on."),
                {}};
    case Rows::Configuration:
        return {DefinitionWords::tr("What the settings of a channel say, against what its figures do: the items that could show a contradiction, and "
                                    "those that do."),
                {}};
    default:
        break;
    }
    return {};
}

} // namespace unisono::pages

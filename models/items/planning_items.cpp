// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planning_items.h"

#include "domain/probability.h"
#include "items/answer_index.h"
#include "items/column_parts.h"

#include <QtGlobal>

namespace unisono::items {

using namespace analysis;

namespace {

//: Column: the item's code (SKU).
const char* const itemTitle = QT_TRANSLATE_NOOP("items", "Item");
//: Column: store or warehouse.
const char* const placeTitle = QT_TRANSLATE_NOOP("items", "Place");
//: Column: units sold on an open day on which the item was there.
const char* const perDayTitle = QT_TRANSLATE_NOOP("items", "Sold a day");
//: Column: number of days that a mean rests on.
const char* const daysCountedTitle = QT_TRANSLATE_NOOP("items", "Days counted");
//: Column: units physically there.
const char* const onHandTitle = QT_TRANSLATE_NOOP("items", "On hand");
//: Column: units available to promise.
const char* const availableTitle = QT_TRANSLATE_NOOP("items", "Available");
//: Column: value of the difference in money.
const char* const valueTitle = QT_TRANSLATE_NOOP("items", "At stake");
//: Column: pieces kept back by a channel.
const char* const bufferTitle = QT_TRANSLATE_NOOP("items", "Buffer");

/// An estimate is a double, or none; a figure that somebody told is a decimal already.
Decimal decimal(Decimal told)
{
    return told;
}

Decimal decimal(double estimate)
{
    return Decimal::nearest(estimate);
}

Decimal decimal(std::optional<double> estimate)
{
    return estimate ? Decimal::nearest(*estimate) : Decimal::unknown();
}

Decimal whole(std::optional<int> value)
{
    return value ? Decimal(*value) : Decimal::unknown();
}

/// The columns of one table, one after the other. The rows belong to an answer that the columns keep.
template<typename Row>
class Builder
{
public:
    Builder(const InventoryAnswerPtr& answer, std::shared_ptr<const std::vector<Row>> rows)
        : m_index(std::make_shared<const AnswerIndex>(answer)), m_rows(std::move(rows))
    {
        add(storedTextColumn(
            "sku", itemTitle, [index = m_index, list = m_rows](std::size_t row) { return index->sku((*list)[row].sku); },
            [index = m_index, list = m_rows](std::size_t row) { return index->rank((*list)[row].sku); }));
    }

    template<typename LocationOf>
    Builder& place(const char* id, const char* title, LocationOf location)
    {
        return add(storedTextColumn(
            id, title, [index = m_index, rows = m_rows, location](std::size_t row) { return index->location(location((*rows)[row])); },
            [index = m_index, rows = m_rows, location](std::size_t row) { return index->locationRank(location((*rows)[row])); }));
    }
    Builder& place() { return place("location", placeTitle, [](const Row& row) { return row.location; }); }

    template<typename Number>
    Builder& number(const char* id, const char* title, Number number)
    {
        add(numberColumn(id, title, [rows = m_rows, number](std::size_t row) { return decimal(number((*rows)[row])); }));
        if (!std::is_same_v<std::invoke_result_t<Number, const Row&>, Decimal>)
            m_columns.back().fixedDecimals = 2;
        return *this;
    }
    template<typename Text>
    Builder& text(const char* id, const char* title, Text text)
    {
        return add(textColumn(id, title, [index = m_index, rows = m_rows, text](std::size_t row) { return text((*rows)[row], *index); }));
    }
    template<typename MoneyOf>
    Builder& money(const char* id, const char* title, MoneyOf money)
    {
        add(numberColumn(id, title, [rows = m_rows, money](std::size_t row) { return money((*rows)[row]).amount; },
                         Column::Type::Money));
        m_columns.back().currency = [rows = m_rows, money](std::size_t row) { return money((*rows)[row]).currency; };
        return *this;
    }
    template<typename At>
    Builder& instant(const char* id, const char* title, At at)
    {
        return add(instantColumn(id, title, [rows = m_rows, at](std::size_t row) { return at((*rows)[row]); }));
    }
    /// An estimate that is no better known than to so many decimals.
    Builder& rounded(int decimals)
    {
        m_columns.back().fixedDecimals = decimals;
        return *this;
    }
    /// A probability, in per cent: told as toldPercent tells it, also to programs.
    template<typename Probability>
    Builder& probability(const char* id, const char* title, Probability probability)
    {
        constexpr int decimalsKept = 4;
        number(id, title, [probability](const Row& row) { return toldPercent(probability(row), decimalsKept); });
        m_columns.back().isProbability = true;
        return rounded(1);
    }
    Builder& yesNo()
    {
        m_columns.back().isYesNo = true;
        return *this;
    }
    Builder& hidden()
    {
        m_columns.back().hiddenAtFirst = true;
        return *this;
    }
    /// Empty instead of "?" where the row has nothing to tell.
    template<typename Applies>
    Builder& where(Applies applies)
    {
        m_columns.back().applies = [rows = m_rows, applies](std::size_t row) { return applies((*rows)[row]); };
        return *this;
    }

    std::vector<Column> take() { return std::move(m_columns); }

private:
    Builder& add(Column column)
    {
        m_columns.push_back(std::move(column));
        return *this;
    }

    AnswerIndexPtr m_index;
    std::shared_ptr<const std::vector<Row>> m_rows;
    std::vector<Column> m_columns;
};

template<typename Row>
Builder<Row> builder(const PlanningAnswerPtr& answer, const std::vector<Row>& rows)
{
    return {answer->inventory, std::shared_ptr<const std::vector<Row>>(answer, &rows)};
}

/// "erp 5.2 × 12.1 h = 2.6 | tills 0.9 × 12.1 h = 0.5": Λ term by term, for programs and people alike.
QString partsText(const OversellRisk& risk, const AnswerIndex& index)
{
    QStringList terms;
    for (const DemandPart& part : risk.parts)
        terms += QStringLiteral("%1 %2 × %3 h = %4")
                     .arg(index.channelId(part.channel))
                     .arg(part.perDay, 0, 'g', 4)
                     .arg(part.hours, 0, 'g', 4)
                     .arg(part.units(), 0, 'g', 4);
    return terms.join(QStringLiteral(" | "));
}

QString abcText(AbcClass abc)
{
    switch (abc) {
    case AbcClass::A:
        return QStringLiteral("A");
    case AbcClass::B:
        return QStringLiteral("B");
    case AbcClass::C:
        return QStringLiteral("C");
    case AbcClass::Unknown:
        break;
    }
    return {};
}

const double* coverDays(const Cover& cover)
{
    const auto* lasts = std::get_if<CoverDays>(&cover);
    return lasts ? &lasts->days : nullptr;
}

const int* silentDays(const Cover& cover)
{
    const auto* silent = std::get_if<NoSaleFor>(&cover);
    return silent ? &silent->days : nullptr;
}

} // namespace

std::vector<Column> oversellRiskItems(const PlanningAnswerPtr& answer)
{
    using Row = OversellRisk;
    auto columns = builder(answer, answer->risks);
    columns.text("channel", QT_TRANSLATE_NOOP("items", "Channel"),
                 [](const Row& row, const AnswerIndex& index) { return index.channelId(row.channel); });
    //: Column: quantity that a channel offers its customers.
    columns.number("published", QT_TRANSLATE_NOOP("items", "Published"), [](const Row& row) { return row.published; });
    columns.number("available", availableTitle, [](const Row& row) { return row.available; });
    columns.number("per_day", perDayTitle, [](const Row& row) { return row.perDay(); });
    //: Column: hours for which nobody sees what is sold.
    columns.number("window_h", QT_TRANSLATE_NOOP("items", "Unseen hours"), [](const Row& row) { return row.hours(); }).rounded(1);
    //: Column: units expected to be sold in that time.
    columns.number("lambda", QT_TRANSLATE_NOOP("items", "Sold unseen"), [](const Row& row) { return row.lambda; });
    //: Column: variance of the sales divided by their mean.
    columns.number("dispersion", QT_TRANSLATE_NOOP("items", "Variance / mean"), [](const Row& row) { return row.dispersion; })
        .hidden();
    //: Column: probability that more is sold than there is, in per cent.
    columns.probability("risk_percent", QT_TRANSLATE_NOOP("items", "Risk %"), [](const Row& row) { return row.risk; });
    //: Column: units expected to be sold beyond what there is.
    columns.number("expected_oversold", QT_TRANSLATE_NOOP("items", "Oversold units"),
                   [](const Row& row) { return row.expectedOversold; });
    columns.number("buffer", bufferTitle, [](const Row& row) { return row.buffer; });
    //: Column: probability that the buffer is too small, in per cent.
    columns.probability("risk_with_buffer_percent", QT_TRANSLATE_NOOP("items", "Risk with buffer %"), [](const Row& row) { return row.riskWithBuffer; })
        .hidden();
    //: Column: buffer that leaves a risk of at most 1 %.
    columns.number("recommended_buffer", QT_TRANSLATE_NOOP("items", "Recommended buffer"),
                   [](const Row& row) { return Decimal(row.recommendedBuffer); });
    //: Column: how a figure is made up.
    columns.text("parts", QT_TRANSLATE_NOOP("items", "Made up of"), partsText).hidden();
    columns.number("days_counted", daysCountedTitle, [](const Row& row) { return Decimal(row.daysCounted); });
    //: Column: number of places without known sales.
    columns.number("places_unknown", QT_TRANSLATE_NOOP("items", "Places unknown"), [](const Row& row) { return Decimal(row.placesUnknown); })
        .hidden();
    return columns.take();
}

std::vector<Column> phantomStockItems(const PlanningAnswerPtr& answer)
{
    using Row = PhantomLine;
    auto columns = builder(answer, answer->phantoms);
    columns.place();
    columns.number("on_hand", onHandTitle, [](const Row& row) { return row.onHand; });
    columns.number("per_day", perDayTitle, [](const Row& row) { return row.phantom.perDay; });
    //: Column: open days without a sale.
    columns.number("silent_days", QT_TRANSLATE_NOOP("items", "Days silent"), [](const Row& row) { return Decimal(row.phantom.silentDays); });
    //: Column: units that should have been sold in the days without a sale.
    columns.number("expected_sales", QT_TRANSLATE_NOOP("items", "Expected sales"),
                   [](const Row& row) { return row.phantom.expected; });
    //: Column: share of records known to be wrong before looking, in per cent.
    columns.probability("prior_percent", QT_TRANSLATE_NOOP("items", "Prior %"), [](const Row& row) { return row.phantom.prior; });
    //: Column: probability that the stock is not there, in per cent.
    columns.probability("probability_percent", QT_TRANSLATE_NOOP("items", "Phantom %"), [](const Row& row) { return row.phantom.probability; });
    columns.money("value", valueTitle, [](const Row& row) { return row.cost; });
    columns.number("days_counted", daysCountedTitle, [](const Row& row) { return Decimal(row.phantom.daysCounted); });
    return columns.take();
}

std::vector<Column> coverItems(const PlanningAnswerPtr& answer)
{
    using Row = CoverLine;
    auto columns = builder(answer, answer->cover);
    columns.place();
    //: Column: class A, B or C by the margin earned.
    columns.text("abc", QT_TRANSLATE_NOOP("items", "ABC"), [](const Row& row, const AnswerIndex&) { return abcText(row.abc); });
    columns.number("on_hand", onHandTitle, [](const Row& row) { return row.onHand; });
    columns.number("available", availableTitle, [](const Row& row) { return row.available; });
    //: Column: units ordered from suppliers that have not arrived.
    columns.number("incoming", QT_TRANSLATE_NOOP("items", "Incoming"), [](const Row& row) { return row.incoming; });
    columns.number("per_day", perDayTitle, [](const Row& row) { return row.cover.perDay; });
    //: Column: standard deviation of the units sold a day.
    columns.number("deviation", QT_TRANSLATE_NOOP("items", "Deviation"), [](const Row& row) { return row.cover.deviation; }).hidden();
    columns.number("days_counted", daysCountedTitle, [](const Row& row) { return Decimal(row.cover.daysCounted); });
    //: Column: for how many open days the stock lasts.
    columns
        .number("days_of_cover", QT_TRANSLATE_NOOP("items", "Days of cover"),
                [](const Row& row) { return coverDays(row.cover.cover) ? std::optional(*coverDays(row.cover.cover)) : std::nullopt; })
        .rounded(1)
        .where([](const Row& row) { return !silentDays(row.cover.cover); });
    //: Column: for how many days nothing has been sold.
    columns
        .number("days_without_sale", QT_TRANSLATE_NOOP("items", "No sale for (days)"),
                [](const Row& row) { return silentDays(row.cover.cover) ? Decimal(*silentDays(row.cover.cover)) : Decimal(); })
        .where([](const Row& row) { return silentDays(row.cover.cover) != nullptr; });
    //: Column: units kept for chance.
    columns.number("safety_stock", QT_TRANSLATE_NOOP("items", "Safety stock"), [](const Row& row) {
        return row.cover.reorder ? std::optional(row.cover.reorder->safetyStock) : std::nullopt;
    }).rounded(1);
    //: Column: level at which to order again.
    columns.number("reorder_point", QT_TRANSLATE_NOOP("items", "Reorder point"), [](const Row& row) {
        return row.cover.reorder ? std::optional(row.cover.reorder->reorderPoint) : std::nullopt;
    }).rounded(1);
    //: Column: units more than are sold in the horizon.
    columns.number("overstock", QT_TRANSLATE_NOOP("items", "Overstock"), [](const Row& row) { return row.cover.overstock; }).rounded(1);
    //: Column: value at cost of the units too many.
    columns.money("overstock_cost", QT_TRANSLATE_NOOP("items", "Overstock at cost"), [](const Row& row) { return row.overstockCost; });
    //: Column: units missing to the reorder point.
    columns.number("shortage", QT_TRANSLATE_NOOP("items", "Shortage"), [](const Row& row) { return row.cover.shortage; }).rounded(1);
    const auto percent = [](std::optional<double> share) { return share ? std::optional(100 * *share) : std::nullopt; };
    //: Column: sold of sold and left, in per cent.
    columns.number("sell_through_percent", QT_TRANSLATE_NOOP("items", "Sell-through %"),
                   [percent](const Row& row) { return percent(row.cover.sellThrough); }).rounded(1);
    //: Column: share of open days with nothing to sell, in per cent.
    columns.number("stock_out_percent", QT_TRANSLATE_NOOP("items", "Stock-out %"),
                   [percent](const Row& row) { return percent(row.cover.stockOutRate); }).rounded(1);
    //: Column: open days with nothing to sell until now.
    columns.number("empty_days", QT_TRANSLATE_NOOP("items", "Days sold out"), [](const Row& row) { return Decimal(row.cover.emptyDays); })
        .hidden();
    //: Column: days since the item was first received.
    columns.number("age_days", QT_TRANSLATE_NOOP("items", "Age in days"), [](const Row& row) { return whole(row.ageDays); });
    //: Column: days since the place first received the item, as far as is known.
    columns.number("first_receipt_days", QT_TRANSLATE_NOOP("items", "First receipt (days)"),
                   [](const Row& row) { return whole(row.cover.daysSinceFirstReceipt); })
        .hidden();
    //: Column: days since the place last received the item.
    columns.number("last_receipt_days", QT_TRANSLATE_NOOP("items", "Last receipt (days)"),
                   [](const Row& row) { return whole(row.cover.daysSinceLastReceipt); })
        .hidden();
    //: Column: number of those days on which the item was on promotion.
    columns.number("days_promoted", QT_TRANSLATE_NOOP("items", "Days on promotion"), [](const Row& row) { return Decimal(row.cover.daysPromoted); })
        .hidden();
    //: Column: how many times as much is sold on a day of promotion as on an ordinary one.
    columns.number("promotion_uplift", QT_TRANSLATE_NOOP("items", "Promotion uplift"), [](const Row& row) { return row.cover.uplift; })
        .rounded(2)
        .where([](const Row& row) { return row.cover.daysPromoted > 0; })
        .hidden();
    return columns.take();
}

std::vector<Column> lostSalesItems(const PlanningAnswerPtr& answer)
{
    using Row = LostSalesLine;
    auto columns = builder(answer, answer->lost);
    columns.place();
    columns.number("per_day", perDayTitle, [](const Row& row) { return row.lost.perDay; });
    columns.number("days_counted", daysCountedTitle, [](const Row& row) { return Decimal(row.lost.daysCounted); });
    //: Column: open days with nothing to sell.
    columns.number("days_out_of_stock", QT_TRANSLATE_NOOP("items", "Days sold out"), [](const Row& row) { return Decimal(row.lost.daysOutOfStock); });
    //: Column: number of days looked back on.
    columns.number("period_days", QT_TRANSLATE_NOOP("items", "Period (days)"),
                   [days = answer->rules.lostSalesDays](const Row&) { return Decimal(days); })
        .hidden();
    //: Column: share of customers who take another item, in per cent.
    columns.number("substitution_percent", QT_TRANSLATE_NOOP("items", "Substitution %"),
                   [share = answer->rules.substitution](const Row&) { return 100 * share; })
        .hidden();
    //: Column: units not sold because they were not there.
    columns.number("lost_units", QT_TRANSLATE_NOOP("items", "Units not sold"), [](const Row& row) { return row.lost.units; });
    //: Column: what one unit earns.
    columns.money("unit_margin", QT_TRANSLATE_NOOP("items", "Unit margin"), [](const Row& row) { return row.lost.unitMargin; });
    //: Column: margin not earned.
    columns.money("value", QT_TRANSLATE_NOOP("items", "Margin lost"), [](const Row& row) { return row.lost.value; });
    columns.number("empty_now", QT_TRANSLATE_NOOP("items", "Sold out now"), [](const Row& row) { return Decimal(row.lost.isEmptyNow ? 1 : 0); })
        .yesNo()
        .hidden();
    return columns.take();
}

std::vector<Column> transferItems(const PlanningAnswerPtr& answer)
{
    using Row = Transfer;
    auto columns = builder(answer, answer->transfers);
    //: Column: store that gives.
    columns.place("from", QT_TRANSLATE_NOOP("items", "From"), [](const Row& row) { return row.from; });
    //: Column: store that receives.
    columns.place("to", QT_TRANSLATE_NOOP("items", "To"), [](const Row& row) { return row.to; });
    //: Column: number of units to move.
    columns.number("quantity", QT_TRANSLATE_NOOP("items", "Quantity"), [](const Row& row) { return Decimal(row.quantity); });
    //: Column: margin that a transfer is expected to bring.
    columns.money("benefit", QT_TRANSLATE_NOOP("items", "Benefit"), [](const Row& row) { return row.benefit; });
    //: Column: what a transfer costs.
    columns.money("cost", QT_TRANSLATE_NOOP("items", "Cost"), [](const Row& row) { return row.cost; });
    //: Column: benefit less cost.
    columns.money("net", QT_TRANSLATE_NOOP("items", "Net"),
                  [](const Row& row) { return Money{row.benefit.amount - row.cost.amount, row.benefit.currency}; });
    return columns.take();
}

std::vector<Column> lookAheadItems(const InventoryAnswerPtr& answer, const LookAheadLines& lines)
{
    using Row = LookAheadLine;
    Builder<Row> columns(answer, lines);
    columns.place();
    //: Column: from which instant on a figure holds.
    columns.instant("at", QT_TRANSLATE_NOOP("items", "Holds from"), [](const Row& row) { return row.step.at; });
    //: Column: units due to arrive.
    columns.number("supply", QT_TRANSLATE_NOOP("items", "Arriving"), [](const Row& row) { return row.step.supply; });
    //: Column: units due to customers.
    columns.number("commitments", QT_TRANSLATE_NOOP("items", "Promised"), [](const Row& row) { return row.step.commitments; });
    //: Column: units that will be there.
    columns.number("projected", QT_TRANSLATE_NOOP("items", "Projected"), [](const Row& row) { return row.step.projected; });
    //: Column: units that can be promised from then on.
    columns.number("available", QT_TRANSLATE_NOOP("items", "Can be promised"), [](const Row& row) { return row.step.available; });
    //: Column: units whose day of arrival has passed.
    columns.number("overdue", QT_TRANSLATE_NOOP("items", "Overdue"), [](const Row& row) { return row.overdue; });
    return columns.take();
}

} // namespace unisono::items

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_decoder.h"
#include "channels/vendure/vendure_history.h"
#include "channels/vendure/vendure_list.h"


namespace unisono::channels {

namespace {

constexpr std::string_view promotionSource = "PROMOTION:";

struct Line
{
    std::string id;
    std::string sku;
    std::string promotion;
    Quantity quantity;
    Quantity fulfilled = 0;
    Decimal unitPrice;
    Decimal listTotal;
    Decimal paidTotal;

    std::string_view status() const
    {
        if (quantity.isZero())
            return "cancelled";
        return quantity.isKnown() && fulfilled >= quantity ? "fulfilled" : "open";
    }
};

struct Order
{
    std::string id;
    std::string code;
    std::string state;
    std::string currency;
    std::string customer;
    std::string shipping;
    bool isActive = false;
    bool isOfAnotherChannel = false;
    Instant createdAt;
    Instant placedAt;
    Decimal total;
    std::vector<Line> lines;
    std::vector<VendureHistoryEntry> history;
};

class OrderReader
{
public:
    explicit OrderReader(const VendureShop& shop) : m_shop(shop) {}

    Order read(JsonRow& row)
    {
        Order order;
        order.id = row.text("id");
        order.code = row.text("code");
        order.state = row.text("state");
        order.isActive = row.flag("active").value_or(false);
        order.createdAt = row.instant("createdAt");
        order.placedAt = row.instant("orderPlacedAt");
        order.currency = row.text("currencyCode");
        order.total = row.money("totalWithTax", m_shop.moneyDecimals);
        row.object("customer", [&](JsonRow& customer) {
            order.customer = customer.text("emailAddress");
            if (order.customer.empty())
                order.customer = customer.text("id");
        });
        row.each("channels", [&](JsonRow& channel) {
            order.isOfAnotherChannel |= m_shop.isDefault && channel.text("code") != m_shop.code.toStdString();
        });
        row.each("shippingLines", [&](JsonRow& line) {
            line.object("shippingMethod", [&](JsonRow& method) { order.shipping = method.text("code"); });
        });
        row.each("lines", [&](JsonRow& line) { order.lines.push_back(readLine(line)); });
        row.object("history", [&](JsonRow& list) {
            list.each("items", [&](JsonRow& entry) { order.history.push_back(historyEntryIn(entry)); });
        });
        return order;
    }

private:
    Line readLine(JsonRow& row)
    {
        Line line;
        line.id = row.text("id");
        line.quantity = row.number("quantity");
        line.unitPrice = row.money("unitPriceWithTax", m_shop.moneyDecimals);
        line.listTotal = row.money("linePriceWithTax", m_shop.moneyDecimals);
        line.paidTotal = row.money("proratedLinePriceWithTax", m_shop.moneyDecimals);
        row.object("productVariant", [&](JsonRow& variant) { line.sku = qtText(variant.text("sku")).trimmed().toStdString(); });
        row.each("discounts", [&](JsonRow& discount) {
            const std::string_view source = discount.text("adjustmentSource");
            if (line.promotion.empty() && source.starts_with(promotionSource))
                line.promotion = source.substr(promotionSource.size());
        });
        row.each("fulfillmentLines", [&](JsonRow& part) {
            const Decimal quantity = part.number("quantity");
            part.object("fulfillment", [&](JsonRow& fulfilment) {
                if (fulfilment.text("state") != "Cancelled")
                    line.fulfilled += quantity;
            });
        });
        return line;
    }

    const VendureShop& m_shop;
};

/// Only what the name of the shipping method says without doubt.
std::string_view fulfilmentOf(const std::string& method)
{
    for (const char* word : {"collect", "pickup", "pick-up", "pick_up", "retrait", "ritiro"})
        if (method.find(word) != std::string::npos)
            return "collect";
    for (const char* word : {"shipping", "delivery", "parcel", "livraison", "spedizione"})
        if (method.find(word) != std::string::npos)
            return "home";
    return {};
}

class OrderRows
{
public:
    explicit OrderRows(const VendureShop& shop) : m_shop(shop) {}

    void add(const Order& order)
    {
        addEvent(order, order.createdAt, "cart", false);
        if (order.placedAt.isKnown()) {
            addOrder(order);
            for (const Line& line : order.lines)
                addLine(order, line);
            addEvent(order, order.placedAt, "order_placed", false);
        }
        for (const VendureHistoryEntry& entry : order.history)
            if (!entry.activity.empty())
                addEvent(order, entry.at, entry.activity, entry.isInformation);
    }
    std::vector<RecordBatch> take()
    {
        std::vector<RecordBatch> batches;
        for (RecordBatch* batch : {&m_orders, &m_lines, &m_events})
            batches.push_back(std::move(*batch));
        return batches;
    }

private:
    void addOrder(const Order& order)
    {
        namespace f = field::order;
        const std::size_t row = m_orders.addRow();
        m_orders.setText(row, f::order, order.code);
        m_orders.setText(row, f::customer, order.customer);
        m_orders.setInstant(row, f::placedAt, order.placedAt);
        m_orders.setText(row, f::status, orderStatus(order.state));
        m_orders.setText(row, f::fulfilment, fulfilmentOf(order.shipping));
        m_orders.setDecimal(row, f::total, order.total);
        m_orders.setText(row, f::currency, order.currency);
        for (const VendureHistoryEntry& entry : order.history) {
            if (entry.activity == "parcel_delivered" && order.state == "Delivered")
                m_orders.setInstant(row, f::completedAt, entry.at);
            if (!entry.reason.empty() && order.state == "Cancelled")
                m_orders.setText(row, f::cancelReason, entry.reason);
        }
    }
    void addLine(const Order& order, const Line& line)
    {
        namespace f = field::orderLine;
        if (line.id.empty())
            return;
        const std::size_t row = m_lines.addRow();
        m_lines.setText(row, f::order, order.code);
        m_lines.setText(row, f::line, line.id);
        m_lines.setText(row, f::sku, line.sku);
        m_lines.setDecimal(row, f::quantity, line.quantity);
        m_lines.setDecimal(row, f::unitPrice, line.unitPrice);
        m_lines.setDecimal(row, f::discount, line.listTotal - line.paidTotal);
        m_lines.setText(row, f::promotion, line.promotion);
        m_lines.setText(row, f::status, line.status());
    }
    void addEvent(const Order& order, Instant at, std::string_view activity, bool isInformation)
    {
        namespace f = field::event;
        if (!at.isKnown())
            return;
        const std::size_t row = m_events.addRow();
        m_events.setText(row, f::customer, order.customer);
        m_events.setInstant(row, f::at, at);
        m_events.setText(row, f::activity, activity);
        m_events.setText(row, f::kind, isInformation ? "information" : "customer");
        m_events.setText(row, f::channel, m_shop.channel.toStdString());
        m_events.setText(row, f::order, order.code);
        if (activity == "cart" || activity == "order_placed")
            m_events.setDecimal(row, f::value, order.total);
        m_events.setText(row, f::source, "vendure");
    }

    const VendureShop& m_shop;
    RecordBatch m_orders{RecordKind::Order};
    RecordBatch m_lines{RecordKind::OrderLine};
    RecordBatch m_events{RecordKind::Event};
};

} // namespace

Result<VendureRows> VendureDecoder::orders(const QByteArray& body) const
{
    VendureRows rows;
    OrderReader reader(m_shop);
    OrderRows records(m_shop);
    const auto read = readList(body, "orders", rows, [&](JsonRow& entry, int number) {
        const Order order = reader.read(entry);
        std::optional<JsonRow::Problem> problem = entry.problem();
        if (!problem && order.code.empty())
            problem = {QStringLiteral("code"), {}, RowReason::EmptyKey};
        if (problem) {
            rows.rejected.push_back(rejectedEntry("orders", number, order.code, problem));
        } else if (!order.isOfAnotherChannel) {
            records.add(order);
            if (order.placedAt.isKnown() && !isFinal(order.state) && !order.id.empty())
                rows.openOrders.append(qtText(order.id));
        }
    });
    if (!read)
        return read.error();
    rows.batches = records.take();
    return rows;
}

} // namespace unisono::channels

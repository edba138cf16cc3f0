// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/channel_tables.h"

#include "demo/customers.h"
#include "demo/demo_random.h"

#include <algorithm>

namespace unisono::demo {

namespace {

/// An order of one line that somebody still waits for.
struct OpenOrder
{
    int sku = 0;
    OpenLine line;
};

std::vector<std::vector<OpenOrder>> openOrdersByChannel(const SampleRegion& sample)
{
    std::vector<std::vector<OpenOrder>> orders(sample.channels.size());
    for (int sku = 0; sku < sample.productCount(); ++sku)
        for (const OpenLine& line : sample.stock.openLines(sku))
            orders[static_cast<std::size_t>(line.channel)].push_back({sku, line});
    return orders;
}

/// orders.csv and order_lines.csv of one channel, written side by side.
class OrderFiles
{
public:
    static Result<OrderFiles> create(const SampleRegion& sample, int channel)
    {
        auto orders =
            RowWriter::create(sample.channelFile(channel, "orders.csv"),
                              "order,customer,placed_at,status,fulfilment,location,total,currency,promised_at,ready_at,"
                              "completed_at,cancel_reason");
        if (!orders)
            return orders.error();
        auto lines = RowWriter::create(sample.channelFile(channel, "order_lines.csv"),
                                       "order,line,sku,quantity,unit_price,discount,promotion,location,status");
        if (!lines)
            return lines.error();
        return OrderFiles(sample, channel, std::move(*orders), std::move(*lines));
    }

    void add(int number, const DemoOrder& order);
    void add(int number, const OpenOrder& order);
    Result<void> close()
    {
        return m_orders.close().and_then([this] { return m_lines.close(); });
    }

private:
    OrderFiles(const SampleRegion& sample, int channel, RowWriter orders, RowWriter lines)
        : m_sample(&sample), m_channel(&sample.channel(channel)), m_orders(std::move(orders)), m_lines(std::move(lines))
    {
    }
    void addLine(std::string_view order, std::size_t line, const DemoOrderLine& what, std::string_view place,
                 std::string_view status)
    {
        m_lines.text(order)
            .number(static_cast<std::int64_t>(line) + 1)
            .text(m_sample->product(what.sku).sku)
            .number(what.quantity);
        m_lines.cents(what.unitCents).text("0").empty().text(place).text(status).endRow();
    }

    const SampleRegion* m_sample;
    const DemoChannel* m_channel;
    RowWriter m_orders, m_lines;
};

void OrderFiles::add(int number, const DemoOrder& order)
{
    static constexpr std::string_view reasons[] = {"stock", "customer", "customer", "payment"};
    const std::string id = orderNumber(*m_channel, number);
    const bool collected = order.place >= 0;
    const std::string_view place = collected ? m_sample->place(order.place).code : std::string_view();
    const std::string_view status = order.isCancelled ? "cancelled" : "fulfilled";
    m_orders.text(id).text(customerId(m_sample->seed, order.customer)).instant(order.placedAt).text(status);
    m_orders.text(collected ? "collect" : "home").text(place).cents(order.totalCents()).text("EUR");
    m_orders.instant(order.placedAt + (collected ? 36 : 72) * hour);
    if (order.isCancelled)
        m_orders.empty().empty().text(reasons[static_cast<std::size_t>(number) % std::size(reasons)]);
    else
        m_orders.instant(order.readyAt).instant(order.completedAt).empty();
    m_orders.endRow();
    for (std::size_t line = 0; line < order.lines.size(); ++line)
        addLine(id, line, order.lines[line], place, status);
}

void OrderFiles::add(int number, const OpenOrder& order)
{
    const std::string id = orderNumber(*m_channel, number);
    const Place& place = m_sample->place(order.line.place);
    const DemoOrderLine line{order.sku, order.line.quantity, m_sample->prices.regular(order.sku, *m_channel)};
    Random random(m_sample->seed, Stream::Order, static_cast<std::uint64_t>(order.sku),
                  static_cast<std::uint64_t>(number));
    m_orders.text(id)
        .text(customerId(m_sample->seed, random.below(m_sample->scale.events / 11)))
        .instant(order.line.placedAt);
    const bool collected = order.line.collectedBy > 0;
    m_orders.text("open").text(collected ? "collect" : place.isWarehouse ? "home" : "ship_from_store").text(place.code);
    m_orders.cents(line.quantity * line.unitCents)
        .text("EUR")
        .instant(collected ? order.line.collectedBy : order.line.placedAt + 120 * hour)
        .empty()
        .empty()
        .empty();
    m_orders.endRow();
    addLine(id, 0, line, place.code, "open");
}

} // namespace

std::string orderNumber(const DemoChannel& channel, int number)
{
    return channel.orderPrefix + '-' + std::to_string(10'000'000 + number).substr(1);
}

Result<void> writeOrders(const SampleRegion& sample)
{
    const auto open = openOrdersByChannel(sample);
    for (int channel = 0; channel < sample.channelCount(); ++channel) {
        if (!sample.channel(channel).sells())
            continue;
        auto files = OrderFiles::create(sample, channel);
        if (!files)
            return files.error();
        int number = 0;
        for (const DemoOrder& order : sample.journeys.orders) {
            if (order.channel == channel)
                files->add(number, order);
            ++number;
        }
        for (const OpenOrder& order : open[static_cast<std::size_t>(channel)])
            files->add(number++, order);
        if (const auto closed = files->close(); !closed)
            return closed.error();
    }
    return {};
}

} // namespace unisono::demo

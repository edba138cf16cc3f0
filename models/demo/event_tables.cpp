// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/channel_tables.h"

#include "demo/customers.h"

namespace unisono::demo {

namespace {

void writeEvent(RowWriter& file, const SampleRegion& sample, const DemoEvent& event)
{
    const DemoChannel& channel = sample.channel(event.channel);
    file.text(event.customer < 0 ? std::string() : customerId(sample.seed, event.customer)).instant(event.at);
    file.text(activityName(event.activity))
        .text(isInformation(event.activity) ? "information" : "customer")
        .text(channel.id);
    file.text(event.place < 0 ? std::string_view() : sample.place(event.place).code);
    if (event.order < 0)
        file.empty();
    else
        file.text(orderNumber(sample.channel(sample.journeys.orders[static_cast<std::size_t>(event.order)].channel),
                              event.order));
    event.cents > 0 ? file.cents(event.cents) : file.empty();
    const int cost = contactCost(event.activity);
    cost > 0 ? file.cents(cost) : file.empty();
    file.text(productCategories()[event.category]);
    file.text(event.customer < 0 ? std::string_view() : customerSegment(sample.seed, event.customer));
    file.text(eventSource(sample, event)).endRow();
}

} // namespace

std::string eventSource(const SampleRegion& sample, const DemoEvent& event)
{
    const DemoChannel& channel = sample.channel(event.channel);
    if (channel.isTills())
        return sample.place(event.place).code + "/caisse-" +
               std::to_string(1 + (event.at / 7 + event.customer + 1) % 3);
    if (event.activity == Activity::ParcelShipped || event.activity == Activity::ParcelDelivered)
        return "transport";
    return channel.id;
}

Result<void> writeEvents(const SampleRegion& sample)
{
    std::vector<std::unique_ptr<RowWriter>> files(sample.channels.size());
    for (const DemoEvent& event : sample.journeys.events) {
        if (sample.channel(event.channel).isTills())
            continue;
        std::unique_ptr<RowWriter>& file = files[static_cast<std::size_t>(event.channel)];
        if (!file) {
            auto created = RowWriter::create(
                sample.channelFile(event.channel, "events.csv"),
                "customer,at,activity,kind,channel,location,order,value,cost,category,segment,source");
            if (!created)
                return created.error();
            file = std::make_unique<RowWriter>(std::move(*created));
        }
        writeEvent(*file, sample, event);
    }
    for (const auto& file : files)
        if (file)
            if (const auto closed = file->close(); !closed)
                return closed.error();
    return {};
}

} // namespace unisono::demo

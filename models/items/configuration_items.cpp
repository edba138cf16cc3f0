// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/configuration_items.h"

#include "items/answer_index.h"
#include "items/column_parts.h"

#include <QtGlobal>

namespace unisono::items {

using namespace analysis;

std::vector<Column> configurationItems(const InventoryAnswerPtr& answer, const std::shared_ptr<const std::vector<std::uint32_t>>& findings,
                                       const ConfigurationWords& words)
{
    const auto index = std::make_shared<const AnswerIndex>(answer);
    const auto finding = [answer, findings](std::size_t row) -> const Finding& { return answer->findings[(*findings)[row]]; };
    const auto fault = [finding](std::size_t row) -> const ConfigurationFault& { return *finding(row).configuration; };
    const auto number = [fault](auto field) {
        return [fault, field](std::size_t row) { return Decimal(static_cast<long long>(fault(row).*field)); };
    };
    const auto seconds = [fault](std::int64_t ConfigurationFault::* field) {
        return [fault, field](std::size_t row) {
            return fault(row).*field < 0 ? Decimal::unknown() : Decimal(static_cast<long long>(fault(row).*field));
        };
    };
    std::vector<Column> columns;
    //: Column: what is wrong in a channel's settings.
    columns.push_back(textColumn("fault", QT_TRANSLATE_NOOP("items", "Fault"), [=](std::size_t row) { return words.fault(fault(row).kind); }));
    columns.push_back(textColumn("severity", QT_TRANSLATE_NOOP("items", "Severity"),
                                 [=](std::size_t row) { return words.severity(finding(row).severity); }));
    columns.push_back(textColumn("channel", QT_TRANSLATE_NOOP("items", "Channel"),
                                 [=](std::size_t row) { return index->channelId(finding(row).channel); }));
    columns.push_back(storedTextColumn("location", QT_TRANSLATE_NOOP("items", "Place"),
                                       [=](std::size_t row) { return index->location(finding(row).location); }));
    columns.push_back(textColumn("other_channel", QT_TRANSLATE_NOOP("items", "Other channel"),
                                 [=](std::size_t row) { return index->channelId(fault(row).otherChannel); }));
    //: Column: number of items that show a fault.
    columns.push_back(numberColumn("affected", QT_TRANSLATE_NOOP("items", "Items affected"), number(&ConfigurationFault::affected)));
    //: Column: number of items that could show a fault.
    columns.push_back(numberColumn("judged", QT_TRANSLATE_NOOP("items", "Items judged"), number(&ConfigurationFault::judged)));
    columns.push_back(numberColumn("quantity", QT_TRANSLATE_NOOP("items", "Quantity"), [=](std::size_t row) { return fault(row).quantity; }));
    //: Column: the age that a channel promises not to exceed.
    columns.push_back(numberColumn("promised_s", QT_TRANSLATE_NOOP("items", "Promised every"), seconds(&ConfigurationFault::promisedSeconds),
                                   Column::Type::Duration));
    //: Column: the usual time between two sales of an item.
    columns.push_back(numberColumn("rhythm_s", QT_TRANSLATE_NOOP("items", "Sold every"), seconds(&ConfigurationFault::rhythmSeconds),
                                   Column::Type::Duration));
    columns.push_back(numberColumn("tax_rate", QT_TRANSLATE_NOOP("items", "Tax (%)"), [=](std::size_t row) { return fault(row).taxRate; }));
    return columns;
}

} // namespace unisono::items

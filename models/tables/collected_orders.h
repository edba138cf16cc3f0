// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "tables/snapshot.h"

namespace unisono::tables {

/// Orders, their lines, counts and opening hours of one channel while they are collected, under ids of the channel's own dictionaries.
class CollectedOrders
{
public:
    /// The dictionaries belong to the channel's rows and live as long as this.
    CollectedOrders(Dictionary& skus, Dictionary& locations, Dictionary& texts, Instant asOf)
        : m_skus(skus), m_locations(locations), m_texts(texts), m_asOf(asOf)
    {
    }

    void addOrders(const RecordBatch& batch);
    void addLines(const RecordBatch& batch);
    void addCounts(const RecordBatch& batch);
    void addOpeningHours(const RecordBatch& batch);

    /// Puts the tables that hold anything into the channel's.
    void finish(ChannelTables& tables, const CommonIds& ids, std::size_t skuCount);

private:
    /// Opened at the instant asked for, though done by now.
    bool isLater(Instant instant) const { return m_asOf.isKnown() && instant.isKnown() && instant > m_asOf; }
    Instant notLater(Instant instant) const { return isLater(instant) ? Instant() : instant; }
    LocationId place(std::string_view code) { return code.empty() ? Dictionary::none : m_locations.add(code); }
    void linkLines();

    Dictionary& m_skus;
    Dictionary& m_locations;
    Dictionary& m_texts;
    Instant m_asOf;
    std::shared_ptr<OrderTable> m_orders;
    std::vector<bool> m_wasOpen;               ///< by order: the instant asked for undid its end
    std::shared_ptr<OrderLineTable> m_lines;
    std::vector<TextId> m_lineOrder;           ///< by line, the number of its order
    std::shared_ptr<CountTable> m_counts;
    std::shared_ptr<OpeningHoursTable> m_hours;
};

} // namespace unisono::tables

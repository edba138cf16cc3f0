// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "items/column.h"

#include <QHash>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

namespace unisono::items {

/// Which rows of an inventory answer speak of a SKU, and what things are called. Built once, shared by the columns of a
/// table.
class AnswerIndex
{
public:
    using Id = tables::Dictionary::Id;
    static constexpr std::uint32_t none = tables::Dictionary::none;

    /// Items are called as they are in `language`, where that is told.
    explicit AnswerIndex(analysis::InventoryAnswerPtr answer, const QString& language = QLocale().name());

    const analysis::InventoryAnswer& answer() const { return *m_answer; }
    std::size_t channelCount() const { return m_answer->snapshot->channels.size(); }

    std::string_view sku(Id sku) const;
    std::string_view title(Id sku) const; ///< empty where no channel tells one
    std::string_view location(Id location) const;
    std::string_view locationName(Id location) const; ///< the code where no channel tells a name
    QString channelId(int channel) const;
    QString channelName(int channel) const; ///< the id where it has no name

    const analysis::Position* position(Id sku) const;
    /// Place in the order of SKU texts; `none` for a SKU without a position.
    std::uint32_t rank(Id sku) const { return at(m_position, sku); }
    /// Ranks among all titles and all names of places, in the default locale's order.
    std::uint32_t titleRank(Id sku) const;
    std::uint32_t locationRank(Id location) const;
    const analysis::Availability* availability(Id sku, int channel) const;
    /// The heaviest finding about the SKU, in this channel or at all; a discrepancy comes before any other kind.
    const analysis::Finding* finding(Id sku, int channel) const;
    const analysis::Finding* finding(Id sku) const;

    /// Seconds, unknown where the figure has no instant.
    Decimal age(Instant figure) const;
    CellMark ageMark(Instant figure, int channel) const;
    /// Against the promise of the channel whose figure is the oldest in the total.
    CellMark ageMark(const analysis::Position& position) const;

private:
    static std::uint32_t at(const std::vector<std::uint32_t>& list, Id id)
    {
        return id < list.size() ? list[id] : none;
    }
    static quint64 cell(Id sku, int channel) { return quint64(sku) << 16 | static_cast<quint16>(channel); }
    void indexNames(const QString& language);
    void indexRows();
    void indexFinding(std::uint32_t row);

    analysis::InventoryAnswerPtr m_answer;
    std::vector<std::uint32_t> m_position, m_availability, m_finding; ///< first row by SKU
    std::vector<std::uint32_t> m_title, m_locationName;               ///< text id by SKU or location
    QHash<quint64, std::uint32_t> m_findingInChannel;

    struct LazyRanks;
    std::shared_ptr<LazyRanks> m_titleRanks, m_locationRanks;
};

using AnswerIndexPtr = std::shared_ptr<const AnswerIndex>;

} // namespace unisono::items

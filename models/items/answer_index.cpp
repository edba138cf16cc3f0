// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/answer_index.h"

#include "items/row_order.h"
#include "tables/item_titles.h"

#include <mutex>

namespace unisono::items {

using namespace analysis;

namespace {

std::string_view textOf(const std::shared_ptr<const tables::Dictionary>& dictionary, std::uint32_t id)
{
    return dictionary && id < dictionary->size() ? dictionary->text(id) : std::string_view();
}

QString decoded(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Keeps the first text that is told for a key.
void keepFirst(std::vector<std::uint32_t>& names, std::uint32_t key, std::uint32_t text,
               const tables::Dictionary& texts)
{
    if (key < names.size() && names[key] == AnswerIndex::none && text < texts.size() && !texts.text(text).empty())
        names[key] = text;
}

} // namespace

/// Collating takes longer than all the rest, so it waits until somebody sorts by it.
struct AnswerIndex::LazyRanks
{
    std::once_flag once;
    std::vector<std::uint32_t> byId;

    template<typename TextOf>
    std::uint32_t rank(Id id, std::size_t count, TextOf textOf)
    {
        std::call_once(once, [&] {
            std::vector<QString> texts;
            texts.reserve(count);
            for (std::size_t i = 0; i < count; ++i)
                texts.push_back(decoded(textOf(static_cast<Id>(i))));
            byId = collatedRanks(texts, QLocale());
        });
        return at(byId, id);
    }
};

AnswerIndex::AnswerIndex(InventoryAnswerPtr answer, const QString& language)
    : m_answer(std::move(answer)),
      m_titleRanks(std::make_shared<LazyRanks>()),
      m_locationRanks(std::make_shared<LazyRanks>())
{
    indexNames(language);
    indexRows();
}

void AnswerIndex::indexNames(const QString& language)
{
    const tables::Snapshot& snapshot = *m_answer->snapshot;
    m_title = tables::itemTitles(snapshot, language);
    m_locationName.assign(snapshot.locations ? snapshot.locations->size() : 0, none);
    if (!snapshot.texts)
        return;
    for (std::size_t channel = 0; channel < snapshot.channels.size(); ++channel) {
        const tables::ChannelTables& tables = *snapshot.channels[channel];
        const auto& identity = snapshot.identity;
        for (std::size_t i = 0; tables.locations && i < tables.locations->size(); ++i)
            keepFirst(m_locationName, identity.commonLocation(channel, tables.locations->location[i]),
                      tables.locations->name[i], *snapshot.texts);
    }
}

void AnswerIndex::indexRows()
{
    const std::size_t skus = m_answer->snapshot->skus ? m_answer->snapshot->skus->size() : 0;
    const auto firstRows = [skus](const auto& rows) {
        std::vector<std::uint32_t> first(skus, none);
        for (std::size_t i = rows.size(); i-- > 0;)
            if (rows[i].sku < skus)
                first[rows[i].sku] = static_cast<std::uint32_t>(i);
        return first;
    };
    m_position = firstRows(m_answer->positions);
    m_availability = firstRows(m_answer->availability);
    m_finding.assign(skus, none);
    for (const bool discrepancies : {false, true})
        for (std::size_t i = m_answer->findings.size(); i-- > 0;)
            if ((m_answer->findings[i].kind == FindingKind::Discrepancy) == discrepancies)
                indexFinding(static_cast<std::uint32_t>(i));
}

void AnswerIndex::indexFinding(std::uint32_t row)
{
    const Finding& finding = m_answer->findings[row];
    if (finding.sku < m_finding.size())
        m_finding[finding.sku] = row;
    if (finding.sku != noId && finding.channel != noChannel)
        m_findingInChannel.insert(cell(finding.sku, finding.channel), row);
}

std::string_view AnswerIndex::sku(Id sku) const
{
    return textOf(m_answer->snapshot->skus, sku);
}

std::string_view AnswerIndex::title(Id sku) const
{
    return textOf(m_answer->snapshot->texts, at(m_title, sku));
}

std::string_view AnswerIndex::location(Id location) const
{
    return textOf(m_answer->snapshot->locations, location);
}

std::string_view AnswerIndex::locationName(Id location) const
{
    const std::string_view name = textOf(m_answer->snapshot->texts, at(m_locationName, location));
    return name.empty() ? this->location(location) : name;
}

QString AnswerIndex::channelId(int channel) const
{
    const auto& channels = m_answer->snapshot->channels;
    return channel >= 0 && channel < static_cast<int>(channels.size())
               ? channels[static_cast<std::size_t>(channel)]->profile.id
               : QString();
}

QString AnswerIndex::channelName(int channel) const
{
    const QString id = channelId(channel);
    if (id.isEmpty())
        return id;
    const QString& name = m_answer->snapshot->channels[static_cast<std::size_t>(channel)]->profile.name;
    return name.isEmpty() ? id : name;
}

const Position* AnswerIndex::position(Id sku) const
{
    const std::uint32_t row = at(m_position, sku);
    return row == none ? nullptr : &m_answer->positions[row];
}

std::uint32_t AnswerIndex::titleRank(Id sku) const
{
    return m_titleRanks->rank(sku, m_title.size(), [this](Id id) { return title(id); });
}

std::uint32_t AnswerIndex::locationRank(Id location) const
{
    return m_locationRanks->rank(location, m_locationName.size(), [this](Id id) { return locationName(id); });
}

const Availability* AnswerIndex::availability(Id sku, int channel) const
{
    const auto& rows = m_answer->availability;
    for (std::size_t i = at(m_availability, sku); i < rows.size() && rows[i].sku == sku; ++i)
        if (rows[i].channel == channel)
            return &rows[i];
    return nullptr;
}

const Finding* AnswerIndex::finding(Id sku, int channel) const
{
    const auto found = m_findingInChannel.constFind(cell(sku, channel));
    return found == m_findingInChannel.cend() ? nullptr : &m_answer->findings[*found];
}

const Finding* AnswerIndex::finding(Id sku) const
{
    const std::uint32_t row = at(m_finding, sku);
    return row == none ? nullptr : &m_answer->findings[row];
}

Decimal AnswerIndex::age(Instant figure) const
{
    const std::int64_t seconds = m_answer->ageSeconds(figure);
    return figure.isKnown() ? Decimal(static_cast<long long>(seconds)) : Decimal::unknown();
}

CellMark AnswerIndex::ageMark(Instant figure, int channel) const
{
    if (!figure.isKnown())
        return CellMark::Unknown;
    if (channel < 0 || channel >= static_cast<int>(m_answer->freshness.size()))
        return CellMark::None;
    const std::int64_t promised = m_answer->freshness[static_cast<std::size_t>(channel)].promisedSeconds;
    if (promised < 0)
        return CellMark::None;
    return m_answer->ageSeconds(figure) > promised ? CellMark::Late : CellMark::Fresh;
}

CellMark AnswerIndex::ageMark(const Position& position) const
{
    for (std::uint32_t i = position.firstRow; i < position.firstRow + position.rowCount; ++i)
        if (m_answer->atLocation[i].asOf == position.asOf)
            return ageMark(position.asOf, m_answer->atLocation[i].channel);
    return ageMark(position.asOf, noChannel);
}

} // namespace unisono::items

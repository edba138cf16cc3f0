// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_items.h"

#include "pages/view_address.h"
#include "shell/fuzzy_match.h"

#include <algorithm>

namespace unisono::shell {

namespace {

using Group = PaletteEntry::Group;

constexpr Group allGroups[]{Group::Recent, Group::Items, Group::Stores, Group::Channels, Group::Views, Group::Commands};

QList<int> hitsIn(const FuzzyQuery& query, const QString& text)
{
    const std::vector<int> found = query.hits(folded(text));
    return QList<int>(found.begin(), found.end());
}

} // namespace

QString skuTarget(const QString& sku)
{
    return QStringLiteral("view:")
           + pages::ViewAddress{QStringLiteral("inventory"), {}, {{QStringLiteral("sku"), sku}}}.toString();
}

PaletteItems::PaletteItems(QObject* parent) : QAbstractListModel(parent)
{
}

QString PaletteItems::groupTitle(Group group)
{
    switch (group) {
    case Group::Recent:
        return tr("Recent");
    case Group::Items:
        return tr("Items");
    case Group::Stores:
        return tr("Stores");
    case Group::Channels:
        return tr("Channels");
    case Group::Views:
        return tr("Views");
    case Group::Commands:
        return tr("Commands");
    }
    return {};
}

void PaletteItems::setContent(PaletteContent content)
{
    m_content = std::move(content);
    search();
}

void PaletteItems::setRecent(std::vector<PaletteEntry> recent)
{
    m_recent = std::move(recent);
    search();
}

void PaletteItems::setOnly(std::optional<Group> group)
{
    m_only = group;
    search();
}

void PaletteItems::setQuery(const QString& typed)
{
    m_typed = typed;
    search();
}

std::size_t PaletteItems::most(Group group) const
{
    if (m_only)
        return 200;
    switch (group) {
    case Group::Recent:
        return 3;
    case Group::Items:
        return 5;
    case Group::Commands:
        return 8;
    default:
        return 4;
    }
}

std::vector<PaletteEntry> PaletteItems::foundSkus(const FuzzyQuery& query)
{
    std::vector<PaletteEntry> entries;
    if (!m_content.skus || (query.isEmpty() && !m_only))
        return entries;
    const SkuIndex::Found found = m_content.skus->find(query, most(Group::Items));
    m_matches += found.matches;
    for (const std::size_t index : found.best) {
        const SkuIndex::Item& item = m_content.skus->item(index);
        entries.push_back({Group::Items, QStringLiteral("package"), item.sku, item.title, {}, skuTarget(item.sku)});
    }
    return entries;
}

std::vector<PaletteEntry> PaletteItems::found(Group group, const FuzzyQuery& query)
{
    if (group == Group::Items)
        return foundSkus(query);
    const std::vector<PaletteEntry>& source = group == Group::Recent ? m_recent : m_content.entries;
    std::vector<std::pair<int, const PaletteEntry*>> scored;
    for (const PaletteEntry& entry : source) {
        if (entry.group != group && group != Group::Recent)
            continue;
        const int score = query.isEmpty() ? 1 : query.score(folded(entry.title + u' ' + entry.context));
        if (score > 0)
            scored.emplace_back(score, &entry);
    }
    std::ranges::stable_sort(scored, std::greater<>(), [](const auto& pair) { return pair.first; });
    m_matches += scored.size();
    std::vector<PaletteEntry> entries;
    for (const auto& [score, entry] : scored) {
        if (entries.size() == most(group))
            break;
        entries.push_back(*entry);
        entries.back().group = group;
    }
    return entries;
}

void PaletteItems::addGroup(Group group, const FuzzyQuery& query)
{
    std::vector<PaletteEntry> entries = found(group, query);
    if (entries.empty())
        return;
    m_lines.push_back({true, {group, {}, groupTitle(group), {}, {}, {}}, {}, {}});
    for (PaletteEntry& entry : entries) {
        QList<int> hits = hitsIn(query, entry.title);
        QList<int> contextHits = hitsIn(query, entry.context);
        m_lines.push_back({false, std::move(entry), std::move(hits), std::move(contextHits)});
    }
}

void PaletteItems::search()
{
    beginResetModel();
    m_lines.clear();
    m_matches = 0;
    const FuzzyQuery query(m_typed);
    for (const Group group : allGroups) {
        if (shows(group))
            addGroup(group, query);
    }
    endResetModel();
}

const PaletteEntry* PaletteItems::entry(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].heading)
        return nullptr;
    return &m_lines[static_cast<std::size_t>(row)].entry;
}

int PaletteItems::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteItems::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.title;
    case Qt::AccessibleTextRole:
        return line.heading || line.entry.context.isEmpty()
                   ? line.entry.title
                   : tr("%1, %2", "a found line and what it is").arg(line.entry.title, line.entry.context);
    case IsHeadingRole:
        return line.heading;
    case IconRole:
        return line.entry.icon;
    case ContextRole:
        return line.entry.context;
    case ShortcutRole:
        return line.entry.shortcut.toString(QKeySequence::NativeText);
    case HitsRole:
        return QVariant::fromValue(line.hits);
    case ContextHitsRole:
        return QVariant::fromValue(line.contextHits);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteItems::flags(const QModelIndex& index) const
{
    return m_lines[static_cast<std::size_t>(index.row())].heading ? Qt::NoItemFlags
                                                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace unisono::shell

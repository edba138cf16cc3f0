// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_filler.h"

#include "shell/region_facts.h"
#include "wording/channel_wording.h"

#include <QSettings>

#include <algorithm>

namespace unisono::shell {

using pages::ViewAddress;
using Group = PaletteEntry::Group;

namespace {

constexpr qsizetype remembered = 12;

QString viewTarget(const ViewAddress& address)
{
    return QStringLiteral("view:") + address.toString();
}

void addPlaces(std::vector<PaletteEntry>& entries, const tables::Snapshot& snapshot)
{
    for (const RegionPlace& place : placesOf(snapshot)) {
        const bool store = place.kind.isEmpty() || place.kind == QLatin1String("store");
        QStringList context{place.id, place.department};
        context.removeAll(place.name);
        context.removeAll(QString());
        entries.push_back({Group::Stores, store ? QStringLiteral("building-store") : QStringLiteral("building-warehouse"),
                           place.name, context.join(QStringLiteral(" · ")), {},
                           viewTarget({QStringLiteral("inventory"), QStringLiteral("places"),
                                       {{QStringLiteral("location"), place.id}}})});
    }
}

void addChannels(std::vector<PaletteEntry>& entries, const pages::PageState& state)
{
    for (const workspace::ChannelRecord& channel : state.channels) {
        entries.push_back({Group::Channels, QStringLiteral("plug-connected"), wording::channelName(channel.profile),
                           wording::channelKindWord(channel.kind, {}), {},
                           viewTarget({QStringLiteral("channels"), {}, {{QStringLiteral("channel"), channel.id}}})});
    }
}

void addViews(std::vector<PaletteEntry>& entries, const QList<pages::Page*>& pages)
{
    for (const pages::Page* page : pages) {
        for (const pages::Page::View& view : page->views())
            entries.push_back({Group::Views, page->icon(), view.title, page->title(), {}, viewTarget(view.address)});
    }
}

void addCommands(std::vector<PaletteEntry>& entries, const QList<WindowCommands::Listed>& commands)
{
    for (const WindowCommands::Listed& menu : commands) {
        for (const QAction* action : menu.actions) {
            if (!action->isEnabled() || !action->isVisible() || action->objectName() == QLatin1String("palette"))
                continue;
            const QString icon = action->property("icon").toString();
            entries.push_back({Group::Commands, icon.isEmpty() ? QStringLiteral("chevron-right") : icon,
                               plainText(action), menu.menu, action->shortcut(),
                               QStringLiteral("command:") + action->objectName()});
        }
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const pages::PageState& state, const QList<pages::Page*>& pages,
                                         const QList<WindowCommands::Listed>& commands)
{
    std::vector<PaletteEntry> entries;
    if (state.snapshot)
        addPlaces(entries, *state.snapshot);
    addChannels(entries, state);
    addViews(entries, pages);
    addCommands(entries, commands);
    return entries;
}

void PaletteMemory::remember(const PaletteEntry& entry)
{
    QSettings settings;
    QStringList targets = settings.value(QStringLiteral("paletteRecent")).toStringList();
    targets.removeAll(entry.target);
    targets.prepend(entry.target);
    settings.setValue(QStringLiteral("paletteRecent"), targets.mid(0, remembered));
}

std::vector<PaletteEntry> PaletteMemory::recent(const PaletteContent& content) const
{
    std::vector<PaletteEntry> entries;
    const QStringList targets = QSettings().value(QStringLiteral("paletteRecent")).toStringList();
    for (const QString& target : targets) {
        const auto known = std::ranges::find(content.entries, target, &PaletteEntry::target);
        if (known != content.entries.end()) {
            entries.push_back(*known);
            continue;
        }
        const ViewAddress address = ViewAddress::fromString(target.mid(5));
        const QString sku = address.filter.value(QStringLiteral("sku"));
        if (!content.skus || sku.isEmpty() || target != skuTarget(sku))
            continue;
        if (const SkuIndex::Item* item = content.skus->named(sku))
            entries.push_back({Group::Items, QStringLiteral("package"), item->sku, item->title, {}, target});
    }
    return entries;
}

} // namespace unisono::shell

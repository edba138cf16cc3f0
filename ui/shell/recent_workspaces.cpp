// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recent_workspaces.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace unisono::shell {

namespace {

constexpr std::size_t kept = 8;

void write(const std::vector<RecentWorkspace>& all)
{
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recentWorkspaces"), static_cast<int>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const RecentWorkspace& one = all[i];
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("address"), one.address);
        settings.setValue(QStringLiteral("region"), one.region);
        settings.setValue(QStringLiteral("stores"), one.stores);
        settings.setValue(QStringLiteral("newest"), one.newest.isKnown() ? one.newest.toDateTime() : QDateTime());
        settings.setValue(QStringLiteral("late"), one.late);
        settings.setValue(QStringLiteral("sample"), one.sample);
    }
    settings.endArray();
}

void drop(std::vector<RecentWorkspace>& all, const QString& address)
{
    std::erase_if(all, [&](const RecentWorkspace& one) { return one.address == address; });
}

} // namespace

QString RecentWorkspace::name() const
{
    if (!region.isEmpty())
        return region;
    return isFile() ? QFileInfo(address).completeBaseName() : address.section(u'/', -1);
}

namespace recentWorkspaces {

std::vector<RecentWorkspace> list()
{
    QSettings settings;
    std::vector<RecentWorkspace> all;
    const int size = settings.beginReadArray(QStringLiteral("recentWorkspaces"));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        all.push_back({settings.value(QStringLiteral("address")).toString(),
                       settings.value(QStringLiteral("region")).toString(),
                       settings.value(QStringLiteral("stores"), -1).toInt(),
                       Instant::fromDateTime(settings.value(QStringLiteral("newest")).toDateTime()),
                       settings.value(QStringLiteral("late")).toBool(),
                       settings.value(QStringLiteral("sample")).toBool()});
    }
    settings.endArray();
    drop(all, {});
    return all;
}

void remember(const RecentWorkspace& workspace)
{
    std::vector<RecentWorkspace> all = list();
    drop(all, workspace.address);
    all.insert(all.begin(), workspace);
    if (all.size() > kept)
        all.resize(kept);
    write(all);
}

void forget(const QString& address)
{
    std::vector<RecentWorkspace> all = list();
    drop(all, address);
    write(all);
}

} // namespace recentWorkspaces

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/region_folder.h"

#include "channels/files/profile_file.h"
#include "channels/files/region_file.h"
#include "sync/profile_completion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::sync {

namespace {

constexpr qint64 largestDocument = 4 * 1024 * 1024;

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Fault::NotReadable : Fault::NotFound, path, file.errorString()};
    if (file.size() > largestDocument)
        return Error{Fault::TooLarge, path, {}};
    return file.readAll();
}

/// A folder need not say who it is, but what it says must make sense.
Result<Region> readRegion(const QString& folder, const QString& path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content && content.error().fault != Fault::NotFound)
        return content.error();
    Result<Region> region = content ? channels::readRegionFile(*content) : Region();
    if (!region)
        return Error{Fault::Malformed, path + region.error().subject.mid(QStringLiteral("region.json").size()), region.error().detail};
    if (region->name.isEmpty())
        region->name = QDir(folder).dirName();
    return region;
}

/// With its drive on Windows, which QDir takes "/folder" to need none of.
QString wholePath(const QString& folder)
{
    return QFileInfo(folder).absoluteFilePath();
}

/// A folder of tables, or, where channel.json names a source, a channel of that kind.
channels::ChannelSettings settingsOf(const QString& folder, const QString& id, const Region& region)
{
    channels::ChannelSettings settings;
    settings.id = id;
    settings.kind = QStringLiteral("files");
    settings.options[QStringLiteral("path")] = QDir(wholePath(folder)).filePath(QStringLiteral("channels/") + id);
    settings.profile.id = id;
    settings.profile.name = id;
    settings.profile.timezone = region.timezone;
    settings.profile.currency = region.currency;
    settings.profile.country = region.country;
    const Result<QByteArray> content = readFile(settings.options[QStringLiteral("path")].toString() + QStringLiteral("/channel.json"));
    const QJsonObject source = content ? QJsonDocument::fromJson(*content).object()[QLatin1String("source")].toObject() : QJsonObject();
    if (source.isEmpty())
        return settings;
    const Result<ChannelProfile> profile = channels::readProfileFile(*content);
    if (!profile)
        return settings; // read as files, it fails by itself and says why
    settings.profile = completed(settings.profile, *profile);
    settings.kind = source[QLatin1String("kind")].toString();
    for (auto at = source.begin(); at != source.end(); ++at)
        if (at.key() != QLatin1String("kind"))
            settings.options[at.key()] = at.value();
    settings.options[QStringLiteral("base")] = wholePath(folder);
    return settings;
}

} // namespace

Result<RegionFolder> RegionFolder::open(const QString& folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Fault::NotFound, folder, {}};
    const QString regionFile = dir.filePath(QStringLiteral("region.json"));
    Result<Region> region = readRegion(folder, regionFile);
    if (!region)
        return region.error();
    RegionFolder opened{std::move(*region), {}};
    const QDir channels(dir.filePath(QStringLiteral("channels")));
    for (const QString& id : channels.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        opened.channels.push_back(settingsOf(folder, id, opened.region));
    if (opened.channels.empty() && !QFile::exists(regionFile))
        return Error{Fault::NotFound, regionFile, {}};
    return opened;
}

} // namespace unisono::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/region_folder.h"

#include "channels/files/profile_file.h"
#include "sync/profile_completion.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace unisono::sync {

namespace {

constexpr qint64 largestDocument = 4 * 1024 * 1024;

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Fault::NotReadable : Fault::NotFound, path, file.errorString()};
    if (file.size() > largestDocument)
        return Error{Fault::TooLarge, path, {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{Fault::Malformed, path, problem.errorString()};
    return document.object();
}

Region regionOf(const QJsonObject& json, const QString& folder)
{
    Region region;
    region.name = json[QLatin1String("name")].toString();
    if (region.name.isEmpty())
        region.name = QDir(folder).dirName();
    region.country = json[QLatin1String("country")].toString();
    region.timezone = json[QLatin1String("timezone")].toString();
    region.currency = json[QLatin1String("currency")].toString();
    for (const QJsonValue& language : json[QLatin1String("languages")].toArray())
        region.languages += language.toString();
    region.weekStart = json[QLatin1String("week_start")].toInt(1);
    region.asOf = Instant::fromDateTime(QDateTime::fromString(json[QLatin1String("as_of")].toString(), Qt::ISODate));
    region.isSample = json[QLatin1String("sample")].toBool();
    return region;
}

/// A folder of tables, or, where channel.json names a source, a channel of that kind.
channels::ChannelSettings settingsOf(const QString& folder, const QString& id, const Region& region)
{
    channels::ChannelSettings settings;
    settings.id = id;
    settings.kind = QStringLiteral("files");
    settings.options[QStringLiteral("path")] = QDir(folder).absoluteFilePath(QStringLiteral("channels/") + id);
    settings.profile.id = id;
    settings.profile.name = id;
    settings.profile.timezone = region.timezone;
    settings.profile.currency = region.currency;
    settings.profile.country = region.country;
    const Result<QJsonObject> json = readObject(settings.options[QStringLiteral("path")].toString() + QStringLiteral("/channel.json"));
    const QJsonObject source = json ? (*json)[QLatin1String("source")].toObject() : QJsonObject();
    if (source.isEmpty())
        return settings;
    QFile file(settings.options[QStringLiteral("path")].toString() + QStringLiteral("/channel.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const Result<ChannelProfile> profile = channels::readProfileFile(opened ? file.readAll() : QByteArray());
    if (!profile)
        return settings; // read as files, it fails by itself and says why
    settings.profile = completed(settings.profile, *profile);
    settings.kind = source[QLatin1String("kind")].toString();
    for (auto at = source.begin(); at != source.end(); ++at)
        if (at.key() != QLatin1String("kind"))
            settings.options[at.key()] = at.value();
    settings.options[QStringLiteral("base")] = QDir(folder).absolutePath();
    return settings;
}

} // namespace

Result<RegionFolder> RegionFolder::open(const QString& folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Fault::NotFound, folder, {}};
    RegionFolder opened;
    const Result<QJsonObject> json = readObject(dir.filePath(QStringLiteral("region.json")));
    if (!json && json.error().fault != Fault::NotFound)
        return json.error();
    opened.region = regionOf(json ? *json : QJsonObject(), folder);
    const QDir channels(dir.filePath(QStringLiteral("channels")));
    for (const QString& id : channels.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        opened.channels.push_back(settingsOf(folder, id, opened.region));
    if (opened.channels.empty() && !json)
        return Error{Fault::NotFound, dir.filePath(QStringLiteral("region.json")), {}};
    return opened;
}

} // namespace unisono::sync

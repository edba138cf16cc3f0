// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_folder.h"

#include "domain/record_kind.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::demo {

namespace {

constexpr const char* channelIds[] = {"app", "call-centre", "erp", "marche", "mercato", "tills", "web-fr", "web-it"};
constexpr const char* otherFiles[] = {
    "truth.json",      "calendar/opening_hours.csv", "plan/promotions.csv", "plan/promotion_texts.csv",
    "plan/roster.csv", "till/tills.sqlite",          "till/mapping.json"};

bool isDemo(const QDir& folder)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(folder.filePath(QStringLiteral("region.json")));
    return file.open(QIODevice::ReadOnly) &&
           QJsonDocument::fromJson(file.read(largest)).object()[QLatin1String("sample")].toBool();
}

QStringList demoFiles()
{
    QStringList files;
    for (const char* name : otherFiles)
        files += QString::fromLatin1(name);
    for (const char* id : channelIds) {
        const QString channel = QStringLiteral("channels/%1/").arg(QLatin1String(id));
        files += channel + QLatin1String("channel.json");
        for (const RecordKind kind : allRecordKinds())
            files += channel + QString::fromStdString(std::string(shapeOf(kind).name)) + QLatin1String(".csv");
    }
    return files;
}

Result<void> clear(QDir& folder)
{
    for (const QString& name : demoFiles())
        if (folder.exists(name) && !folder.remove(name))
            return Error{Fault::NotWritable, folder.filePath(name), {}};
    // Only what is empty by now goes.
    for (const char* id : channelIds)
        folder.rmdir(QStringLiteral("channels/%1").arg(QLatin1String(id)));
    return {};
}

} // namespace

Result<void> prepareDemoFolder(const QString& path)
{
    QDir folder(path);
    if (!QDir().mkpath(path))
        return Error{Fault::NotWritable, path, {}};
    if (folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (!isDemo(folder))
        return Error{Fault::AlreadyExists, path, {}};
    return clear(folder);
}

} // namespace unisono::demo

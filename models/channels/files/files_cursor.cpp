// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/files_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::channels {

namespace {

QJsonArray namesOf(const std::set<RecordKind>& kinds)
{
    QJsonArray names;
    for (RecordKind kind : kinds) {
        const std::string_view name = shapeOf(kind).name;
        names.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    return names;
}

std::set<RecordKind> kindsOf(const QJsonArray& names)
{
    std::set<RecordKind> kinds;
    for (const QJsonValue& name : names)
        if (const auto kind = recordKindFromName(name.toString().toStdString()))
            kinds.insert(*kind);
    return kinds;
}

} // namespace

QByteArray FilesCursor::toBytes() const
{
    QJsonObject files;
    for (auto file = fingerprints.begin(); file != fingerprints.end(); ++file)
        files.insert(file.key(), file.value());
    QJsonObject object{{QStringLiteral("done"), isDone}, {QStringLiteral("settings"), settings}, {QStringLiteral("files"), files}};
    if (!isDone) {
        object.insert(QStringLiteral("kinds"), namesOf(kinds));
        object.insert(QStringLiteral("damaged"), namesOf(damaged));
        object.insert(QStringLiteral("table"), table);
        object.insert(QStringLiteral("pages"), pages);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<FilesCursor> FilesCursor::fromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    if (!object.value(QLatin1String("files")).isObject())
        return Error{Fault::Malformed, QStringLiteral("cursor"), QString::fromUtf8(bytes.left(200))};
    FilesCursor cursor;
    cursor.isDone = object.value(QLatin1String("done")).toBool();
    cursor.settings = object.value(QLatin1String("settings")).toString();
    const QJsonObject files = object.value(QLatin1String("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        cursor.fingerprints.insert(file.key(), file.value().toString());
    cursor.kinds = kindsOf(object.value(QLatin1String("kinds")).toArray());
    cursor.damaged = kindsOf(object.value(QLatin1String("damaged")).toArray());
    cursor.table = object.value(QLatin1String("table")).toString();
    cursor.pages = std::max(0, object.value(QLatin1String("pages")).toInt());
    return cursor;
}

} // namespace unisono::channels

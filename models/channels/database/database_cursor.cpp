// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::channels {

namespace {

constexpr int version = 1;

QJsonValue toJson(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QJsonObject{{QStringLiteral("integer"), value.toString()}};
    case QMetaType::Double:
        return QJsonObject{{QStringLiteral("real"), value.toDouble()}};
    default:
        return value.toString();
    }
}

QVariant fromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return json.toString();
    const QJsonObject object = json.toObject();
    if (object.contains(u"real"))
        return object[u"real"].toDouble();
    return object[u"integer"].toString().toLongLong();
}

QJsonObject toJson(const QMap<QString, QVariant>& values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), toJson(value.value()));
    return object;
}

QMap<QString, QVariant> mapFromJson(const QJsonObject& object)
{
    QMap<QString, QVariant> values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), fromJson(value.value()));
    return values;
}

} // namespace

Result<DatabaseCursor> DatabaseCursor::fromBytes(const QByteArray& bytes)
{
    DatabaseCursor cursor;
    if (bytes.isEmpty())
        return cursor;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[u"version"].toInt() != version)
        return Error{Fault::Malformed, QStringLiteral("cursor"), {}};
    cursor.full = object[u"full"].toBool();
    cursor.since = mapFromJson(object[u"since"].toObject());
    cursor.reached = mapFromJson(object[u"reached"].toObject());
    cursor.kind = object[u"kind"].toString();
    if (object.contains(u"after"))
        cursor.after = fromJson(object[u"after"]);
    cursor.row = object[u"row"].toInteger();
    return cursor;
}

QByteArray DatabaseCursor::toBytes() const
{
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("full"), full},
                       {QStringLiteral("since"), toJson(since)},
                       {QStringLiteral("reached"), toJson(reached)},
                       {QStringLiteral("kind"), kind},
                       {QStringLiteral("row"), row}};
    if (after.isValid())
        object.insert(QStringLiteral("after"), toJson(after));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DatabaseCursor DatabaseCursor::ofNextPull() const
{
    DatabaseCursor next;
    next.full = false;
    next.since = since;
    for (auto value = reached.begin(); value != reached.end(); ++value)
        next.since.insert(value.key(), value.value());
    return next;
}

} // namespace unisono::channels

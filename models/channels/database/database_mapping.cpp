// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_mapping.h"

#include "channels/database/sql_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace unisono::channels {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

Error malformed(const QString& subject, const QString& detail)
{
    return {Fault::Malformed, subject, detail};
}

Result<DatabaseMapping> parseText(const QByteArray& text, const QString& subject)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return malformed(subject, error.errorString());
    return DatabaseMapping::parse(document.object());
}

Result<DatabaseMapping> loadFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Fault::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::NotReadable, path, file.errorString()};
    if (file.size() > largestFile)
        return Error{Fault::TooLarge, path, {}};
    return parseText(file.readAll(), path);
}

Result<QString> queryText(const QJsonValue& value, const QString& kindName)
{
    const SqlText sql(value.toString());
    if (!sql.isOneQuery())
        return malformed(kindName, QStringLiteral("not one query that only reads"));
    return sql.text();
}

Result<MappedQuery> parseQuery(RecordKind kind, const QJsonValue& value)
{
    const QJsonObject object = value.isString() ? QJsonObject{{QStringLiteral("query"), value}} : value.toObject();
    MappedQuery mapped{kind, {}, {}, object[u"watermark"].toString(), object[u"key"].toString()};
    auto query = queryText(object[u"query"], mapped.kindName());
    if (!query)
        return query.error();
    mapped.query = *query;
    if (!object.contains(u"incremental"))
        return mapped;
    auto incremental = queryText(object[u"incremental"], mapped.kindName());
    if (!incremental)
        return incremental.error();
    mapped.incremental = *incremental;
    if (!SqlText(mapped.incremental).mentions(u":since"))
        return malformed(mapped.kindName(), QStringLiteral("the incremental query does not mention :since"));
    return mapped;
}

} // namespace

QString MappedQuery::kindName() const
{
    const std::string_view name = shapeOf(kind).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

Result<DatabaseMapping> DatabaseMapping::load(const QJsonValue& setting, const QString& baseFolder)
{
    if (setting.isObject())
        return parse(setting.toObject());
    const QString text = setting.toString().trimmed();
    if (text.isEmpty())
        return Error{Fault::WrongUse, QStringLiteral("mapping"), {}};
    if (text.startsWith(u'{'))
        return parseText(text.toUtf8(), QStringLiteral("mapping"));
    return loadFile(QDir(baseFolder.isEmpty() ? QDir::currentPath() : baseFolder).absoluteFilePath(text));
}

Result<DatabaseMapping> DatabaseMapping::parse(const QJsonObject& object)
{
    DatabaseMapping mapping;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto kind = recordKindFromName(entry.key().toStdString());
        if (!kind)
            return malformed(entry.key(), QStringLiteral("no kind of record"));
        auto query = parseQuery(*kind, entry.value());
        if (!query)
            return query.error();
        mapping.queries.push_back(std::move(*query));
    }
    if (mapping.queries.empty())
        return malformed(QStringLiteral("mapping"), QStringLiteral("no query"));
    std::ranges::sort(mapping.queries, {}, &MappedQuery::kind);
    return mapping;
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace unisono::channels {

/// How one kind of record is asked for. The result's column names are the names of the record's fields, in whatever case.
struct MappedQuery
{
    RecordKind kind = RecordKind::Stock;
    QString query;        ///< brings all records
    QString incremental;  ///< brings those changed after :since; empty: always all are asked for
    QString watermark;    ///< result column whose highest value is the next :since; empty: the database's clock, five minutes early
    QString key;          ///< unique result column to page by: a broken pull goes on behind the last page, instead of at the first row

    QString kindName() const;
};

/// The mapping of a database: {"stock": "SELECT …", "prices": {"query": …, "incremental": …, "watermark": …, "key": …}, …}
struct DatabaseMapping
{
    std::vector<MappedQuery> queries;   ///< in the order of RecordKind

    /// From the settings: an object, its JSON text, or the path of a file (relative to the base folder).
    /// NotFound, NotReadable, or Malformed with the file or the record kind as subject.
    static Result<DatabaseMapping> load(const QJsonValue& setting, const QString& baseFolder);
    static Result<DatabaseMapping> parse(const QJsonObject& object);
};

} // namespace unisono::channels

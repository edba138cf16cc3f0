// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_mapping.h"
#include "channels/database/sql_text.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace unisono;
using namespace unisono::channels;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// A query that was taken is one query still when it is taken up again, and with its placeholder filled.
void checkQuery(const QString& query)
{
    const SqlText sql(query);
    must(sql.isOneQuery());
    must(sql.text() == query);
    const QString filled = sql.with(u":since", QStringLiteral("'2026-01-01'"));
    must(SqlText(filled).isOneQuery());
    must(!SqlText(filled).mentions(u":since"));
}

} // namespace

/// Whatever a mapping file holds, or a query in it: questions that only read, or a fault.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const SqlText sql(QString::fromUtf8(text)); sql.isOneQuery())
        checkQuery(sql.text());
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return 0;
    const Result<DatabaseMapping> mapping = DatabaseMapping::parse(document.object());
    if (!mapping)
        return 0;
    must(!mapping->queries.empty());
    for (const MappedQuery& mapped : mapping->queries) {
        checkQuery(mapped.query);
        if (!mapped.incremental.isEmpty())
            checkQuery(mapped.incremental);
    }
    return 0;
}

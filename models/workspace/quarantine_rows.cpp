// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/quarantine_rows.h"

#include "workspace/record_names.h"

namespace unisono::workspace {

namespace {

/// The tables of the records that a row keeps from being read, with a blank around each; a duplicate hides nothing, nor does a remark
/// or a row without any key.
QString hiddenBy(const RejectedRow& row)
{
    const bool isNobody = row.reason == RowReason::EmptyKey && row.record.isEmpty();
    if (isRemark(row.reason) || row.reason == RowReason::DuplicateKey || isNobody)
        return QStringLiteral("");
    QString tables;
    for (const RecordKind kind : row.kinds)
        tables += QLatin1Char(' ') + RecordNames(kind).table + QLatin1Char(' ');
    return tables.isNull() ? QStringLiteral("") : tables;
}

} // namespace

Result<void> addQuarantineRows(Database& database, const QString& channel, qint64 pull, const std::vector<RejectedRow>& rejected)
{
    if (rejected.empty())
        return {};
    const Result<QVariant> last = database.value(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM quarantine"));
    if (!last)
        return last.error();
    qint64 id = last->toLongLong();
    const auto kept = [](const QString& text) { return text.isNull() ? QStringLiteral("") : text; };
    for (const RejectedRow& row : rejected) {
        const auto done = database.run(
            QStringLiteral("INSERT INTO quarantine (id, channel, pull, source, line, field, value, record, reason, hides) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {++id, channel, pull, kept(row.source), row.line, kept(row.column), kept(row.value.left(200)),
             kept(row.record), rowReasonName(row.reason), hiddenBy(row)});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace unisono::workspace

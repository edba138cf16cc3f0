// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/quarantine_rows.h"

namespace unisono::workspace {

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
            QStringLiteral("INSERT INTO quarantine (id, channel, pull, source, line, field, value, record, reason) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {++id, channel, pull, kept(row.source), row.line, kept(row.column), kept(row.value.left(200)),
             kept(row.record), rowReasonName(row.reason)});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace unisono::workspace

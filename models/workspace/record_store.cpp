// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record_store.h"

#include "workspace/bulk.h"
#include "workspace/record_names.h"

namespace unisono::workspace {

namespace {

/// The statements that merge one kind's staged rows; each reads like the sentence above it.
class Merge
{
public:
    Merge(Database& database, qint64 pull, const QString& channel, Instant pullStarted, RecordKind kind)
        : m_database(database), m_names(kind), m_keeping(shapeOf(kind).keeping), m_pull(pull), m_channel(channel),
          m_pullStarted(pullStarted)
    {
    }

    Result<MergeCounts> run(bool enumerated)
    {
        MergeCounts counts;
        const Result<bool> isFirst = channelIsNew();
        if (!isFirst)
            return isFirst.error();
        if (!*isFirst) {
            const auto changed = m_names.isVersioned ? archiveSuperseded() : countChanged();
            if (!changed)
                return changed.error();
            counts.changed = *changed;
        }
        const auto fresh = countFresh(*isFirst);
        if (!fresh)
            return fresh.error();
        counts.fresh = *fresh;
        if (const auto older = m_names.isVersioned ? archiveOlder() : Result<qint64>(qint64{0}); !older)
            return older.error();
        if (const auto written = upsert(); !written)
            return written.error();
        if (enumerated && !*isFirst && m_keeping != Keeping::Log) {
            const auto gone = removeGone();
            if (!gone)
                return gone.error();
            counts.gone = *gone;
        }
        return counts;
    }

private:
    QString sameKey(const char* a, const char* b) const
    {
        return RecordNames::same(m_names.keys, QString::fromLatin1(a), QString::fromLatin1(b));
    }

    /// The staged row of the latest version of its key, as a condition on s.
    QString isNewest() const
    {
        if (!m_names.isVersioned)
            return QStringLiteral("s.staged_pull = %1").arg(m_pull);
        return QStringLiteral("s.staged_pull = %1 AND NOT EXISTS (SELECT 1 FROM %2 n WHERE n.staged_pull = %1 AND %3 "
                              "AND n.version > s.version)")
            .arg(QString::number(m_pull), m_names.staged, sameKey("n", "s"));
    }

    Result<bool> channelIsNew()
    {
        return m_database
            .value(QStringLiteral("SELECT 1 FROM %1 WHERE told_by = ? LIMIT 1").arg(m_names.table), {m_channel})
            .transform([](const QVariant& found) { return !found.isValid(); });
    }

    Result<qint64> count(const QString& sql, const QVariantList& values)
    {
        return m_database.value(sql, values).transform([](const QVariant& n) { return qint64{n.toLongLong()}; });
    }

    /// What is told now and was not known before.
    Result<qint64> countFresh(bool isFirst)
    {
        QString sql = QStringLiteral("SELECT COUNT(*) FROM %1 s WHERE %2").arg(m_names.staged, isNewest());
        if (isFirst)
            return count(sql, {});
        sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 c WHERE c.told_by = ? AND %2)")
                   .arg(m_names.table, sameKey("c", "s"));
        return count(sql, {m_channel});
    }

    Result<qint64> countChanged()
    {
        return count(QStringLiteral("SELECT COUNT(*) FROM %1 s JOIN %2 c ON c.told_by = ? AND %3 WHERE %4 AND %5")
                         .arg(m_names.staged, m_names.table, sameKey("c", "s"), isNewest(),
                              m_names.differ(QStringLiteral("s"), QStringLiteral("c"))),
                     {m_channel});
    }

    QString historyColumns() const
    {
        return QStringLiteral("told_by, %1, pull, version, since, gone_at").arg(RecordNames::list(m_names.fields));
    }

    /// Current figures that a newer, different one replaces go to the history.
    Result<qint64> archiveSuperseded()
    {
        return m_database.run(
            QStringLiteral("INSERT INTO %1 (%2) SELECT c.told_by, %3, c.pull, c.version, c.since, NULL FROM %4 s "
                           "JOIN %5 c ON c.told_by = ? AND %6 WHERE %7 AND s.version >= c.version AND %8 "
                           "ON CONFLICT DO NOTHING")
                .arg(m_names.history, historyColumns(), RecordNames::list(m_names.fields, QStringLiteral("c.")),
                     m_names.staged, m_names.table, sameKey("c", "s"), isNewest(),
                     m_names.differ(QStringLiteral("s"), QStringLiteral("c"))),
            {m_channel});
    }

    /// Figures of the past that the source itself lists go to the history at once.
    Result<qint64> archiveOlder()
    {
        return m_database.run(
            QStringLiteral("INSERT INTO %1 (%2) SELECT ?, %3, %4, s.version, s.version, NULL FROM %5 s "
                           "WHERE s.staged_pull = %4 AND (EXISTS (SELECT 1 FROM %5 n WHERE n.staged_pull = %4 AND %6 "
                           "AND n.version > s.version) OR EXISTS (SELECT 1 FROM %7 c WHERE c.told_by = ? AND %8 "
                           "AND c.since > s.version)) ON CONFLICT DO NOTHING")
                .arg(m_names.history, historyColumns(), RecordNames::list(m_names.fields, QStringLiteral("s.")),
                     QString::number(m_pull), m_names.staged, sameKey("n", "s"), m_names.table, sameKey("c", "s")),
            {m_channel, m_channel});
    }

    /// The newest of what is told becomes the current figure; an equal one only moves its date.
    Result<qint64> upsert()
    {
        QStringList updates{QStringLiteral("pull = excluded.pull")};
        for (const QString& column : m_names.values)
            updates += QStringLiteral("\"%1\" = excluded.\"%1\"").arg(column);
        QString columns = QStringLiteral("told_by, %1, pull").arg(RecordNames::list(m_names.fields));
        QString selected = QStringLiteral("?, %1, %2").arg(RecordNames::list(m_names.fields, QStringLiteral("s.")),
                                                          QString::number(m_pull));
        QString condition = m_names.differ(QStringLiteral("excluded"), m_names.table);
        if (m_names.isVersioned) {
            columns += QStringLiteral(", version, since");
            selected += QStringLiteral(", s.version, s.version");
            updates += QStringLiteral("version = excluded.version");
            updates += QStringLiteral("since = CASE WHEN %1 THEN excluded.version ELSE %2.since END")
                           .arg(condition, m_names.table);
            condition = QStringLiteral("excluded.version > %1.version OR (excluded.version = %1.version AND %2)")
                            .arg(m_names.table, condition);
        }
        return m_database.run(
            QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4 s WHERE %5 ON CONFLICT (told_by, %6) "
                           "DO UPDATE SET %7 WHERE %8")
                .arg(m_names.table, columns, selected, m_names.staged, isNewest(), RecordNames::list(m_names.keys),
                     updates.join(QStringLiteral(", ")), condition),
            {m_channel});
    }

    /// Rows of this pull in quarantine that hide a record of this kind.
    QString hidden() const
    {
        return QStringLiteral("FROM quarantine q WHERE q.channel = ? AND q.pull = %1 AND q.hides LIKE '% %2 %'")
            .arg(QString::number(m_pull), m_names.table);
    }

    Result<bool> hidesNobodyKnowsWhat()
    {
        return m_database.value(QStringLiteral("SELECT 1 %1 AND q.record = '' LIMIT 1").arg(hidden()), {m_channel})
            .transform([](const QVariant& found) { return found.isValid(); });
    }

    /// What the channel no longer names is no longer there; what it names unreadably is.
    Result<qint64> removeGone()
    {
        const Result<bool> isUncertain = hidesNobodyKnowsWhat();
        if (!isUncertain)
            return isUncertain.error();
        if (*isUncertain)
            return qint64{0};
        const QString unnamed =
            QStringLiteral("%1.told_by = ? AND NOT EXISTS (SELECT 1 FROM %2 s WHERE s.staged_pull = %3 AND %4) "
                           "AND %1.\"%5\" NOT IN (SELECT q.record %6)")
                .arg(m_names.table, m_names.staged, QString::number(m_pull),
                     RecordNames::same(m_names.keys, QStringLiteral("s"), m_names.table), m_names.naming, hidden());
        if (m_names.isVersioned) {
            const auto kept = m_database.run(
                QStringLiteral("INSERT INTO %1 (%2) SELECT told_by, %3, pull, version, since, %4 FROM %5 WHERE %6 "
                               "ON CONFLICT (told_by, %7, version) DO UPDATE SET gone_at = excluded.gone_at")
                    .arg(m_names.history, historyColumns(), RecordNames::list(m_names.fields),
                         QString::number(m_pullStarted.raw()), m_names.table, unnamed,
                         RecordNames::list(m_names.keys)),
                {m_channel, m_channel});
            if (!kept)
                return kept.error();
        }
        return m_database.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(m_names.table, unnamed), {m_channel, m_channel});
    }

    Database& m_database;
    RecordNames m_names;
    Keeping m_keeping;
    qint64 m_pull;
    QString m_channel;
    Instant m_pullStarted;
};

} // namespace

MergeCounts& MergeCounts::operator+=(const MergeCounts& other)
{
    fresh += other.fresh;
    changed += other.changed;
    gone += other.gone;
    return *this;
}

Result<void> RecordStore::stage(qint64 pull, Instant pullStarted, const RecordBatch& batch)
{
    const RecordNames names(batch.kind());
    QStringList columns = QStringList{QStringLiteral("staged_pull")} + names.fields;
    QStringList keys = QStringList{QStringLiteral("staged_pull")} + names.keys;
    if (names.isVersioned) {
        columns += QStringLiteral("version");
        keys += QStringLiteral("version");
    }
    Result<BulkInsert> insert = BulkInsert::into(m_database, names.staged, columns, keys);
    if (!insert)
        return insert.error();

    const auto& fields = batch.shape().fields;
    std::vector<BulkValue> row(static_cast<std::size_t>(columns.size()));
    row[0].number = pull;
    for (std::size_t at = 0; at < batch.size(); ++at) {
        for (std::size_t f = 0; f < fields.size(); ++f) {
            const int field = static_cast<int>(f);
            const bool isText = RecordBatch::holdsText(fields[f].type);
            row[f + 1] = isText ? BulkValue{batch.text(field, at), 0, true, false}
                                : BulkValue{{}, batch.number(field, at), false, fields[f].key};
        }
        if (names.isVersioned) {
            const Instant told = batch.instant(batch.shape().versionField, at);
            row.back().number = (told.isKnown() ? told : pullStarted).raw();
        }
        if (const auto added = insert->add(row); !added)
            return added;
    }
    return insert->finish();
}

Result<MergeCounts> RecordStore::merge(qint64 pull, const QString& channel, Instant pullStarted, RecordKind kind,
                                       bool enumerated)
{
    return Merge(m_database, pull, channel, pullStarted, kind).run(enumerated);
}

Result<void> RecordStore::unstage(qint64 pull)
{
    for (const RecordKind kind : allRecordKinds()) {
        const QString table = RecordNames(kind).staged;
        const Result<QVariant> other =
            m_database.value(QStringLiteral("SELECT 1 FROM %1 WHERE staged_pull <> ? LIMIT 1").arg(table), {pull});
        if (!other)
            return other.error();
        // Emptying a table is much cheaper than deleting its rows one by one.
        const auto done = other->isValid()
                              ? m_database.run(QStringLiteral("DELETE FROM %1 WHERE staged_pull = ?").arg(table), {pull})
                              : m_database.run(QStringLiteral("DELETE FROM %1").arg(table));
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> RecordStore::removeChannel(const QString& channel)
{
    for (const RecordKind kind : allRecordKinds()) {
        const RecordNames names(kind);
        QStringList tables{names.table};
        if (names.isVersioned)
            tables += names.history;
        for (const QString& table : tables)
            if (const auto done = m_database.run(QStringLiteral("DELETE FROM %1 WHERE told_by = ?").arg(table), {channel});
                !done)
                return done.error();
    }
    return {};
}

} // namespace unisono::workspace

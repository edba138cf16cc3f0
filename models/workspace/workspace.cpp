// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "domain/record_kind.h"
#include "domain/write_access.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSqlRecord>
#include <QUuid>

static void initialiseSchema()
{
    Q_INIT_RESOURCE(workspace_schema);
}

namespace unisono::workspace {

namespace {

constexpr QLatin1String assumptionPrefix("region.planning."), chosenPrefix("chosen.planning.");

QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What a later version may assume is left alone.
void takeAssumption(Assumptions& assumptions, const QString& name, const QString& value)
{
    if (const AssumptionShape* shape = assumptionNamed(name.toStdString()))
        assumptions[shape->assumption] = value.toDouble();
}

QString exactText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString spelled(QString sql, Dialect dialect)
{
    const bool isFile = dialect == Dialect::Sqlite;
    sql.replace(QLatin1String("${bytes}"), isFile ? QLatin1String("BLOB") : QLatin1String("BYTEA"));
    sql.replace(QLatin1String("${clustered}"), isFile ? QLatin1String(" WITHOUT ROWID") : QLatin1String());
    return sql;
}

/// The statements that lead from version − 1 to version.
QStringList migration(int version, Dialect dialect)
{
    initialiseSchema();
    static const char* const files[] = {":/workspace/schema/001_first.sql", ":/workspace/schema/002_hidden_records.sql",
                                        ":/workspace/schema/003_opening_hours.sql", ":/workspace/schema/004_product_texts.sql",
                                        ":/workspace/schema/005_product_categories.sql"};
    QFile file(QString::fromLatin1(files[version - 1]));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
        if (!line.startsWith(QLatin1String("--")))
            lines += line;
    return spelled(lines.join(QLatin1Char('\n')), dialect).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

Result<bool> hasTable(Database& database, const QString& table)
{
    const QString sql = database.dialect() == Dialect::Sqlite
                            ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?")
                            : QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = "
                                             "current_schema() AND table_name = ?");
    return database.value(sql, {table}).transform([](const QVariant& count) { return count.toInt() > 0; });
}

Result<bool> isEmpty(Database& database)
{
    const QString sql = database.dialect() == Dialect::Sqlite
                            ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master")
                            : QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = "
                                             "current_schema()");
    return database.value(sql).transform([](const QVariant& count) { return count.toInt() == 0; });
}

/// A journal is written beside the file.
bool mayBeChanged(const QString& file)
{
    return mayBeWritten(file) && mayBeWritten(QFileInfo(file).path());
}

Result<QString> setting(Database& database, const QString& name)
{
    return database.value(QStringLiteral("SELECT value FROM workspace WHERE name = ?"), {name})
        .transform([](const QVariant& value) { return value.toString(); });
}

Result<void> setSetting(Database& database, const QString& name, const QString& value)
{
    const auto done = database.run(QStringLiteral("INSERT INTO workspace (name, value) VALUES (?, ?) "
                                                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                   {name, value.isNull() ? QStringLiteral("") : value});
    return done ? Result<void>() : done.error();
}

/// SQLite 3.40 looks for missing values in the wrong column where a key is not in front of its table, so its word is checked.
Result<bool> isFalseAlarm(Database& database, const QString& line)
{
    static const QRegularExpression missing(QStringLiteral("^NULL value in (\\w+)\\.(\\w+)$"));
    const QRegularExpressionMatch told = missing.match(line);
    if (!told.hasMatch())
        return false;
    const Result<QVariant> rows = database.value(
        QStringLiteral("SELECT COUNT(*) FROM %1 WHERE \"%2\" IS NULL").arg(told.captured(1), told.captured(2)));
    return rows ? Result<bool>(rows->toLongLong() == 0) : rows.error();
}

Result<QStringList> damageOf(Database& database)
{
    Result<QSqlQuery> rows = database.query(QStringLiteral("PRAGMA integrity_check(1000000)"));
    if (!rows)
        return rows.error();
    QSet<QString> lines;
    while (rows->next())
        lines.insert(rows->value(0).toString());
    rows->finish();
    lines.remove(QStringLiteral("ok"));
    QStringList damage;
    for (const QString& line : std::as_const(lines)) {
        const Result<bool> isFalse = isFalseAlarm(database, line);
        if (!isFalse)
            return isFalse.error();
        if (!*isFalse)
            damage += line;
    }
    damage.sort();
    return damage;
}

} // namespace

Result<Workspace> Workspace::open(const QString& address, Mode mode)
{
    Result<Address> parsed = Address::parse(address);
    if (!parsed)
        return parsed.error();
    const bool isFile = parsed->dialect == Dialect::Sqlite;
    const QString subject = parsed->toString();
    if (isFile && mode != Mode::Create && !QFileInfo::exists(parsed->file))
        return Error{Fault::NotFound, subject, {}};
    if (isFile && mode != Mode::Create && QFileInfo(parsed->file).size() == 0)
        return Error{Fault::NotAWorkspace, subject, QStringLiteral("empty file")};
    if (isFile && mode == Mode::Create && QFileInfo(parsed->file).size() > 0)
        return Error{Fault::AlreadyExists, subject, {}};

    const bool readOnly = mode == Mode::ReadOnly || (isFile && mode == Mode::Open && !mayBeChanged(parsed->file));
    Result<Database> database = Database::open(*parsed, readOnly);
    if (!database)
        return database.error();
    const Result<bool> isWorkspace = hasTable(*database, QStringLiteral("workspace"));
    const Result<bool> isUnused = isEmpty(*database);
    if (!isWorkspace || !isUnused)
        return Error{(!isWorkspace ? isWorkspace.error() : isUnused.error()).fault, subject,
                     (!isWorkspace ? isWorkspace.error() : isUnused.error()).detail};
    if (mode == Mode::Create ? !*isUnused : !*isWorkspace)
        return Error{*isWorkspace ? Fault::AlreadyExists : Fault::NotAWorkspace, subject, {}};

    Workspace workspace(std::move(*database), std::move(*parsed));
    if (const Result<void> migrated = workspace.migrate(mode == Mode::Create); !migrated)
        return Error{migrated.error().fault, subject, migrated.error().detail};
    return workspace;
}

Result<void> Workspace::migrate(bool isNew)
{
    int version = 0;
    if (!isNew) {
        const Result<QString> told = setting(m_database, QStringLiteral("schema_version"));
        if (!told)
            return told.error();
        version = told->toInt();
        if (version < 1)
            return Error{Fault::NotAWorkspace, {}, QStringLiteral("no schema version")};
    }
    if (version > schemaVersion)
        return Error{Fault::NewerWorkspace, {}, QStringLiteral("schema %1, known %2").arg(version).arg(schemaVersion)};
    if (version < schemaVersion) {
        const Result<void> done = inTransaction(m_database, [&]() -> Result<void> {
            for (int next = version + 1; next <= schemaVersion; ++next)
                for (const QString& statement : migration(next, m_database.dialect()))
                    if (!statement.trimmed().isEmpty())
                        if (const auto ran = m_database.run(statement); !ran)
                            return ran.error();
            if (isNew) {
                const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                if (const auto named = setSetting(m_database, QStringLiteral("id"), id); !named)
                    return named;
            }
            return setSetting(m_database, QStringLiteral("schema_version"), QString::number(schemaVersion));
        });
        if (!done)
            return done;
    }
    const Result<QString> id = setting(m_database, QStringLiteral("id"));
    if (!id)
        return id.error();
    m_id = *id;
    return {};
}

Result<Region> Workspace::region()
{
    Region region;
    Result<QSqlQuery> rows = m_database.query(QStringLiteral("SELECT name, value FROM workspace"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const QString value = rows->value(1).toString();
        if (name == QLatin1String("region.name"))
            region.name = value;
        else if (name == QLatin1String("region.country"))
            region.country = value;
        else if (name == QLatin1String("region.timezone"))
            region.timezone = value;
        else if (name == QLatin1String("region.currency"))
            region.currency = value;
        else if (name == QLatin1String("region.languages"))
            region.languages = value.split(QLatin1Char('|'), Qt::SkipEmptyParts);
        else if (name == QLatin1String("region.week_start"))
            region.weekStart = value.toInt();
        else if (name == QLatin1String("region.as_of") && !value.isEmpty())
            region.asOf = Instant::fromMilliseconds(value.toLongLong());
        else if (name == QLatin1String("region.sample"))
            region.isSample = value == QLatin1String("1");
        else if (name.startsWith(assumptionPrefix))
            takeAssumption(region.assumptions, name.mid(assumptionPrefix.size()), value);
        else if (name.startsWith(chosenPrefix))
            takeAssumption(region.chosen, name.mid(chosenPrefix.size()), value);
    }
    return region;
}

Result<void> Workspace::setRegion(const Region& region)
{
    const std::pair<const char*, QString> settings[] = {
        {"region.name", region.name},
        {"region.country", region.country},
        {"region.timezone", region.timezone},
        {"region.currency", region.currency},
        {"region.languages", region.languages.join(QLatin1Char('|'))},
        {"region.week_start", QString::number(region.weekStart)},
        {"region.as_of", region.asOf.isKnown() ? QString::number(region.asOf.raw()) : QString()},
        {"region.sample", region.isSample ? QStringLiteral("1") : QStringLiteral("0")},
    };
    return inTransaction(m_database, [&]() -> Result<void> {
        for (const auto& [name, value] : settings)
            if (const auto done = setSetting(m_database, QString::fromLatin1(name), value); !done)
                return done;
        if (const auto cleared = m_database.run(QStringLiteral("DELETE FROM workspace WHERE substr(name, 1, ?) = ?"),
                                                {qlonglong{assumptionPrefix.size()}, QString(assumptionPrefix)});
            !cleared)
            return cleared.error();
        for (const auto& [assumption, value] : region.assumptions)
            if (const auto done = setSetting(m_database, assumptionPrefix + qtText(shapeOf(assumption).name),
                                             exactText(value));
                !done)
                return done;
        return {};
    });
}

Result<void> Workspace::changeAssumptions(const AssumptionChanges& changes)
{
    for (const auto& [assumption, value] : changes)
        if (value && !shapeOf(assumption).accepts(*value))
            return Error{Fault::WrongUse, qtText(shapeOf(assumption).name), exactText(*value)};
    return inTransaction(m_database, [&]() -> Result<void> {
        for (const auto& [assumption, value] : changes) {
            const QString name = chosenPrefix + qtText(shapeOf(assumption).name);
            if (value) {
                if (const auto done = setSetting(m_database, name, exactText(*value)); !done)
                    return done;
            } else if (const auto gone = m_database.run(QStringLiteral("DELETE FROM workspace WHERE name = ?"), {name}); !gone) {
                return gone.error();
            }
        }
        return {};
    });
}

Result<QByteArray> Workspace::revision()
{
    constexpr const char* questions[] = {
        "SELECT COUNT(*), MAX(id), MAX(finished_at) FROM pull WHERE finished_at IS NOT NULL",
        "SELECT COUNT(*), MAX(mapped_at) FROM identity_mapping",
        "SELECT id, kind, options, profile FROM channel ORDER BY id",
        "SELECT name, value FROM workspace ORDER BY name",
    };
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const char* question : questions) {
        Result<QSqlQuery> rows = m_database.query(QLatin1String(question));
        if (!rows)
            return rows.error();
        while (rows->next())
            for (int column = 0; column < rows->record().count(); ++column) {
                hash.addData(rows->value(column).toString().toUtf8());
                hash.addData(QByteArrayLiteral("\n"));
            }
    }
    return hash.result();
}

Result<QStringList> Workspace::check()
{
    QStringList wrong;
    if (m_database.dialect() == Dialect::Sqlite) {
        Result<QStringList> damage = damageOf(m_database);
        if (!damage)
            return damage.error();
        wrong = *damage;
    }
    for (const RecordKind kind : allRecordKinds()) {
        const RecordShape& shape = shapeOf(kind);
        QStringList tables{QString::fromLatin1(shape.name.data(), static_cast<qsizetype>(shape.name.size()))};
        if (shape.keeping == Keeping::Versioned)
            tables += tables.front() + QStringLiteral("_history");
        for (const QString& table : tables) {
            const Result<QVariant> lost = m_database.value(
                QStringLiteral("SELECT COUNT(*) FROM %1 r WHERE NOT EXISTS (SELECT 1 FROM pull p WHERE p.id = r.pull "
                               "AND p.channel = r.told_by AND p.state = 'complete')")
                    .arg(table));
            if (!lost)
                return lost.error();
            if (lost->toLongLong() > 0)
                wrong += QStringLiteral("%1: %2").arg(table).arg(lost->toLongLong());
        }
    }
    return wrong;
}

Result<void> Workspace::backupTo(const QString& file)
{
    if (m_database.dialect() != Dialect::Sqlite)
        return Error{Fault::WrongUse, address(), QStringLiteral("a PostgreSQL workspace is backed up by its server")};
    if (QFileInfo::exists(file))
        return Error{Fault::AlreadyExists, file, {}};
    const Result<qint64> done = m_database.run(QStringLiteral("VACUUM INTO ?"), {file});
    if (!done)
        return Error{done.error().fault, file, done.error().detail};
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace unisono::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_channel.h"

#include "channels/database/database_pull.h"
#include "channels/database/query_canceller.h"
#include "domain/write_access.h"

namespace unisono::channels {

namespace {

using Engine = DatabaseAddress::Engine;

constexpr int usualTimeout = 120;

/// Superusers may write whatever the tables' own rights say.
constexpr auto postgresMayWrite = R"(
    SELECT coalesce((SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user), false) OR EXISTS (
        SELECT 1 FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
          AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')))";

Result<bool> mayWrite(const DatabaseConnection& connection)
{
    switch (connection.address().engine) {
    case Engine::Sqlite:
        return mayBeWritten(connection.address().database);
    case Engine::Postgres:
        return connection.askOne(QLatin1String(postgresMayWrite), connection.address().shownName())
            .transform([](const QVariant& may) { return may.toBool(); });
    case Engine::Odbc:
        break;
    }
    return false;
}

Result<QString> account(const DatabaseConnection& connection)
{
    if (connection.address().engine != Engine::Postgres)
        return connection.address().user;
    return connection.askOne(QStringLiteral("SELECT current_user::text"), connection.address().shownName())
        .transform([](const QVariant& user) { return user.toString(); });
}

Error cancelled()
{
    return {Fault::Cancelled, {}, {}};
}

/// A broken query is a finding of the test; a broken connection is its end.
bool concernsQuery(const Error& error)
{
    return error.fault == Fault::Malformed || error.fault == Fault::AccessRefused || error.fault == Fault::NotFound;
}

} // namespace

DatabaseChannel::DatabaseChannel(const ChannelSettings& settings, const QString& secret)
    : m_settings(settings), m_secret(secret)
{
}

DatabaseChannel::~DatabaseChannel() = default;

Result<DatabaseMapping> DatabaseChannel::mapping() const
{
    const QJsonObject& options = m_settings.options;
    return DatabaseMapping::load(options[u"mapping"], options[u"base"].toString());
}

Result<std::unique_ptr<DatabaseConnection>> DatabaseChannel::connect() const
{
    const QJsonObject& options = m_settings.options;
    auto address = DatabaseAddress::parse(options[u"dsn"].toString(), options[u"base"].toString());
    if (!address)
        return address.error();
    if (address->user.isEmpty())
        address->user = options[u"user"].toString();
    const QJsonValue timeout = options[u"timeout_seconds"];
    const int seconds = timeout.isString() ? timeout.toString().toInt() : timeout.toInt();
    return DatabaseConnection::open(*address, m_secret, seconds > 0 ? seconds : usualTimeout);
}

Result<AccessReport> DatabaseChannel::test(const CancelFlag& cancel)
{
    const auto mapping = this->mapping();
    if (!mapping)
        return mapping.error();
    const auto connection = connect();
    if (!connection)
        return connection.error();
    const auto who = account(**connection);
    if (!who)
        return who.error();
    const auto writes = mayWrite(**connection);
    if (!writes)
        return writes.error();
    const QueryCanceller canceller(**connection, m_secret, cancel);
    AccessReport report{*who, {}, {}, *writes};
    for (const MappedQuery& mapped : mapping->queries) {
        if (cancel)
            return cancelled();
        const auto probed = RecordReader::probe(**connection, mapped);
        if (!probed && !concernsQuery(probed.error()))
            return probed.error();
        if (probed)
            report.readable.push_back(mapped.kind);
        const QString outcome = probed ? QStringLiteral("ok") : QStringLiteral("error: ") + probed.error().detail;
        report.places << mapped.kindName() + QStringLiteral(": ") + outcome;
    }
    return report;
}

Result<Page> DatabaseChannel::pull(const QByteArray& cursor, const CancelFlag& cancel)
{
    if (cancel)
        return cancelled();
    if (!m_pull || m_pull->position() != cursor) {
        m_pull.reset();
        const auto mapping = this->mapping();
        if (!mapping)
            return mapping.error();
        auto connection = connect();
        if (!connection)
            return connection.error();
        auto pull = DatabasePull::begin(std::move(*connection), *mapping, m_settings.profile.timezone, cursor);
        if (!pull)
            return pull.error();
        m_pull = std::move(*pull);
    }
    auto page = [&] {
        const QueryCanceller canceller(m_pull->connection(), m_secret, cancel);
        return m_pull->nextPage(cancel);
    }();
    if (!page || page->last)
        m_pull.reset();
    return !page && cancel ? cancelled() : page;
}

} // namespace unisono::channels

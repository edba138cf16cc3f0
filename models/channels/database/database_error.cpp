// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_error.h"

#include <QSqlError>
#include <QTcpSocket>

namespace unisono::channels {

namespace {

using Engine = DatabaseAddress::Engine;

struct Meaning
{
    const char* code;   ///< how the code or message begins, or what it contains
    Fault fault;
};

/// https://www.sqlite.org/rescode.html, primary result codes.
Fault sqliteFault(const QString& code)
{
    switch (code.toInt() & 0xff) {
    case 5:
    case 6:
        return Fault::Locked;
    case 7:
    case 18:
        return Fault::TooLarge;
    case 9:
        return Fault::Cancelled;
    case 10:
    case 14:
        return Fault::NotReadable;
    case 3:
    case 23:
        return Fault::AccessRefused;
    case 11:
    case 26:
        return Fault::Corrupt;
    default:
        return Fault::Malformed;
    }
}

/// https://www.postgresql.org/docs/15/errcodes-appendix.html
constexpr Meaning stateMeanings[] = {
    {"28", Fault::AccessRefused},   {"42501", Fault::AccessRefused}, {"3D", Fault::NotFound},
    {"57014", Fault::TimedOut},     {"25P03", Fault::TimedOut},      {"57P", Fault::Unreachable},
    {"08", Fault::Unreachable},     {"55P03", Fault::Locked},        {"40", Fault::Locked},
    {"53300", Fault::RateLimited},  {"53", Fault::ServerFault},      {"58", Fault::ServerFault},
    {"XX001", Fault::Corrupt},      {"XX002", Fault::Corrupt},       {"XX", Fault::ServerFault},
    {"S1T00", Fault::TimedOut},     {"HYT0", Fault::TimedOut},       {"IM00", Fault::NotFound}};

/// Connection errors have no code; these words are the same in all of libpq's versions where messages are in English.
constexpr Meaning messageMeanings[] = {
    {"certificate", Fault::WrongCertificate},   {"does not support SSL", Fault::InsecureAddress},
    {"authentication", Fault::AccessRefused},   {"no password", Fault::AccessRefused},
    {"pg_hba.conf", Fault::AccessRefused},      {"does not exist", Fault::AccessRefused},
    {"permission denied", Fault::AccessRefused},{"too many", Fault::RateLimited},
    {"remaining connection", Fault::RateLimited},{"timeout expired", Fault::TimedOut},
    {"could not translate", Fault::Unreachable},{"refused", Fault::Unreachable},
    {"closed the connection", Fault::Unreachable},{"starting up", Fault::Unreachable},
    {"shutting down", Fault::Unreachable},      {"source name not found", Fault::NotFound}};

/// In another language only trying tells whether somebody is there who said no.
Fault probedFault(const DatabaseAddress& address)
{
    constexpr int patience = 3000;
    if (address.host.isEmpty())
        return Fault::Unreachable;
    QTcpSocket socket;
    socket.connectToHost(address.host, static_cast<quint16>(address.port < 0 ? 5432 : address.port));
    return socket.waitForConnected(patience) ? Fault::AccessRefused : Fault::Unreachable;
}

std::optional<Fault> messageFault(const QString& message)
{
    for (const Meaning& meaning : messageMeanings)
        if (message.contains(QLatin1String(meaning.code), Qt::CaseInsensitive))
            return meaning.fault;
    return std::nullopt;
}

Fault stateFault(const QString& state, Fault otherwise)
{
    for (const Meaning& meaning : stateMeanings)
        if (state.startsWith(QLatin1String(meaning.code)))
            return meaning.fault;
    return otherwise;
}

QString textOf(const QSqlError& error)
{
    return (error.nativeErrorCode() + u' ' + error.databaseText() + u' ' + error.driverText()).simplified();
}

} // namespace

Error connectError(const QSqlError& error, const DatabaseAddress& address, const QString& secret)
{
    QString detail = textOf(error);
    if (!secret.isEmpty())
        detail.replace(secret, QStringLiteral("***"));
    const auto said = messageFault(error.databaseText());
    switch (address.engine) {
    case Engine::Sqlite:
        return {sqliteFault(error.nativeErrorCode()), address.shownName(), detail};
    case Engine::Postgres:
        return {said ? *said : probedFault(address), address.shownName(), detail};
    case Engine::Odbc:
        break;
    }
    return {said.value_or(stateFault(error.nativeErrorCode(), Fault::AccessRefused)), address.shownName(), detail};
}

Error queryError(const QSqlError& error, const DatabaseAddress& address, const QString& subject)
{
    if (address.engine == Engine::Sqlite) {
        const Fault fault = sqliteFault(error.nativeErrorCode());
        return {fault, fault == Fault::Malformed ? subject : address.shownName(), textOf(error)};
    }
    const bool hasState = !error.nativeErrorCode().isEmpty();
    // A server that went away leaves no code.
    const Fault fault = hasState ? stateFault(error.nativeErrorCode(), Fault::Malformed) : Fault::Unreachable;
    const bool concernsHost = fault == Fault::Unreachable || fault == Fault::ServerFault || fault == Fault::RateLimited;
    return {fault, concernsHost ? address.shownName() : subject, textOf(error)};
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
// backend_servers <folder>: starts the web shop and the tills' database of the tests on loopback, writes their addresses into the
// folder's files "shop" and "tills" and then "ready", and ends them when its standard input ends. Ends with 77 where Vendure
// cannot be fetched.
#include "support/postgres_server.h"
#include "support/test_data.h"
#include "support/vendure_server.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace unisono::test;

namespace {

/// The till's account has a password to be asked for; "guarded" is the role that makes the server ask.
constexpr char accounts[] = "CREATE ROLE guarded; CREATE ROLE reader LOGIN PASSWORD 'reads-the-tills' IN ROLE guarded";

int failed(const QString& reason, int code)
{
    std::fprintf(stderr, "%s: %s\n", code == 77 ? "SKIPPED" : "FAILED", qPrintable(reason));
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return failed(QStringLiteral("backend_servers <folder>"), 1);
    PostgresServer tills;
    if (!tills.isRunning())
        return failed(tills.reason(), 77);
    if (!tills.createDatabase(QStringLiteral("tills")) || !tills.run(QString::fromLatin1(accounts)))
        return failed(tills.reason(), 1);
    VendureServer::Failure failure;
    const auto shop = VendureServer::start(&failure);
    if (!shop)
        return failed(failure.reason, failure.mayBeSkipped ? 77 : 1);
    const QString folder = QString::fromLocal8Bit(argv[1]) + QLatin1Char('/');
    writeAll(folder + QStringLiteral("shop"), QByteArray::number(shop->port()));
    writeAll(folder + QStringLiteral("tills"), QByteArray::number(tills.port()));
    writeAll(folder + QStringLiteral("ready"), "yes");
    while (std::getchar() != EOF) { }
    return 0;
}

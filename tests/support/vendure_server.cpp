// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vendure_server.h"

#include "support/test_data.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>

namespace unisono::test {

namespace {

using namespace std::chrono_literals;
using Failure = VendureServer::Failure;

const QStringList sources{
    QStringLiteral("package.json"), QStringLiteral("package-lock.json"), QStringLiteral(".npmrc"),    QStringLiteral("server.js"),
    QStringLiteral("seed.js"),      QStringLiteral("products.csv"),      QStringLiteral("initial-data.json")};

QString source(const QString& name)
{
    return QStringLiteral(UNISONO_TEST_BACKENDS "/vendure/") + name;
}

QString hashOf(const QStringList& names)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : names)
        hash.addData(readAll(source(name)));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString cacheFolder()
{
    const QString named = qEnvironmentVariable("UNISONO_TEST_CACHE");
    const QString base = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/unisono-tests")
        : named;
    return QDir(base).absoluteFilePath(QStringLiteral("vendure-") + hashOf(sources.mid(0, 3)));
}

bool isUnreachable(const QByteArray& npmOutput)
{
    for (const char* sign : {"ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH",
                             "ERR_SOCKET_TIMEOUT", "code E403", "code E429", "code E502", "code E503", "code E504",
                             "UNABLE_TO_GET_ISSUER_CERT", "SELF_SIGNED_CERT_IN_CHAIN"})
        if (npmOutput.contains(sign))
            return true;
    return false;
}

void copySources(const QString& folder)
{
    for (const QString& name : sources) {
        QFile::remove(folder + QLatin1Char('/') + name);
        QFile::copy(source(name), folder + QLatin1Char('/') + name);
    }
}

std::optional<Failure> fetchProgram(const QString& folder)
{
    const QString stamp = folder + QStringLiteral("/fetched");
    if (QFile::exists(stamp))
        return std::nullopt;
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (npm.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return Failure{QStringLiteral("Node.js with npm is not installed"), true};
    ChildProcess fetch;
    const QStringList arguments{QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"),
                                QStringLiteral("--no-fund"), QStringLiteral("--fetch-timeout=60000")};
    if (!fetch.start(npm, arguments, folder))
        return Failure{QStringLiteral("npm could not be started"), true};
    const int code = fetch.finished(15min);
    if (code < 0)
        return Failure{QStringLiteral("npm did not come to an end within a quarter of an hour"), true};
    if (code != 0)
        return Failure{QStringLiteral("npm ci failed: ") + QString::fromUtf8(fetch.output().right(2000)),
                       isUnreachable(fetch.output())};
    writeAll(stamp, "yes");
    return std::nullopt;
}

/// A shop is seeded beside its final name, so that an interrupted one is never taken for whole.
std::optional<Failure> seedShop(const QString& folder, const QString& shop)
{
    if (QFile::exists(shop))
        return std::nullopt;
    const QString draft = shop + QStringLiteral(".draft");
    QFile::remove(draft);
    ChildProcess seed;
    seed.start(QStringLiteral("node"), {QStringLiteral("server.js"), QStringLiteral("seed"), draft}, folder);
    if (seed.finished(10min) != 0 || !QFile::rename(draft, shop))
        return Failure{QStringLiteral("seeding failed: ") + QString::fromUtf8(seed.output().right(2000))};
    return std::nullopt;
}

} // namespace

std::unique_ptr<VendureServer> VendureServer::start(Failure* failure, const QString& tokenMethods)
{
    const QString folder = cacheFolder();
    const QString shop = folder + QStringLiteral("/shop-") + hashOf(sources) + QStringLiteral(".sqljs");
    QDir().mkpath(folder);
    QLockFile lock(folder + QStringLiteral("/lock"));
    lock.setStaleLockTime(0);
    lock.lock();
    copySources(folder);
    auto failed = fetchProgram(folder);
    if (!failed)
        failed = seedShop(folder, shop);
    lock.unlock();
    if (failed) {
        *failure = *failed;
        return nullptr;
    }
    std::unique_ptr<VendureServer> server(new VendureServer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!tokenMethods.isEmpty())
        environment.insert(QStringLiteral("TOKEN_METHODS"), tokenMethods);
    server->m_process.start(QStringLiteral("node"), {QStringLiteral("server.js"), QStringLiteral("serve"), shop}, folder, environment);
    server->m_port = server->m_process.lineBeginning(QStringLiteral("READY "), 2min).toUShort();
    if (server->m_port != 0)
        return server;
    *failure = {QStringLiteral("Vendure did not start: ") + QString::fromUtf8(server->m_process.output().right(2000)), false};
    return nullptr;
}

QUrl VendureServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QJsonObject VendureServer::adminApi(const QString& query, const QJsonObject& variables, const QByteArray& channelToken)
{
    if (m_adminToken.isEmpty())
        ask(QStringLiteral("/admin-api"), QStringLiteral("mutation{login(username:\"superadmin\",password:\"superadmin\"){__typename}}"), {},
            {}, m_adminToken);
    return ask(QStringLiteral("/admin-api"), query, variables, channelToken, m_adminToken);
}

QJsonObject VendureServer::shopApi(const QString& query, const QJsonObject& variables, const QByteArray& channelToken)
{
    return ask(QStringLiteral("/shop-api"), query, variables, channelToken, m_shopToken);
}

QJsonObject VendureServer::ask(const QString& path, const QString& query, const QJsonObject& variables, const QByteArray& channelToken,
                               QByteArray& token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url().resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!channelToken.isEmpty())
        request.setRawHeader("vendure-token", channelToken);
    const QJsonObject body{{QStringLiteral("query"), query}, {QStringLiteral("variables"), variables}};
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (const QByteArray given = reply->rawHeader("vendure-auth-token"); !given.isEmpty())
        token = given;
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    m_lastErrors = QJsonDocument(answer.value(QLatin1String("errors")).toArray()).toJson(QJsonDocument::Compact);
    return answer.value(QLatin1String("data")).toObject();
}

} // namespace unisono::test

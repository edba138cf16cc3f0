// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "channels/channel_registry.h"
#include "cli/json_text.h"
#include "cli/opened_workspace.h"
#include "sync/credentials.h"
#include "wording/channel_wording.h"
#include "workspace/channel_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace unisono::cli {

namespace {

using workspace::ChannelRecord;

constexpr const char* kindOptions[] = {"path", "dsn", "mapping", "url", "user", "shop"};

QString defaultId(const Invocation& call)
{
    const QString place = call.isSet("path") ? QDir(call.value("path")).dirName() : call.word(1);
    return call.isSet("id") ? call.value("id") : place;
}

/// Paths are kept absolute, with the drive on Windows, so that the workspace may be opened from anywhere.
QJsonValue kept(const char* option, const QString& value)
{
    const bool isPath = QLatin1String(option) == QLatin1String("path") || QLatin1String(option) == QLatin1String("mapping");
    return isPath ? QFileInfo(value).absoluteFilePath() : value;
}

Result<ChannelRecord> recordOf(const Invocation& call)
{
    ChannelRecord channel;
    channel.kind = call.word(1);
    if (!channels::channelKind(channel.kind))
        return Error{Fault::UnknownKind, channel.kind, {}};
    channel.id = defaultId(call);
    for (const char* option : kindOptions)
        if (call.isSet(option))
            channel.options[QLatin1String(option) == QLatin1String("shop") ? QStringLiteral("channel") : QLatin1String(option)] =
                kept(option, call.value(option));
    channel.options[QStringLiteral("base")] = QDir::currentPath();
    channel.profile.id = channel.id;
    channel.profile.name = call.isSet("name") ? call.value("name") : channel.id;
    channel.profile.timezone = call.value("timezone");
    if (call.isSet("role")) {
        channel.profile.role = channelRoleFromName(call.value("role"));
        if (channel.profile.role == ChannelRole::Unknown)
            return Error{Fault::WrongUse, QStringLiteral("--role ") + call.value("role"), {}};
    }
    if (call.isSet("sla")) {
        bool isNumber = false;
        channel.profile.syncSlaMinutes = call.value("sla").toInt(&isNumber);
        if (!isNumber || *channel.profile.syncSlaMinutes < 0)
            return Error{Fault::WrongUse, QStringLiteral("--sla ") + call.value("sla"), {}};
    }
    if (call.isSet("scope"))
        channel.profile.locationScope = call.value("scope").split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return channel;
}

QString secretFromInput(const Invocation& call)
{
    return call.isSet("secret-stdin") ? QTextStream(stdin).readLine() : QString();
}

int add(const Invocation& call)
{
    const Result<ChannelRecord> channel = recordOf(call);
    if (!channel)
        return call.fail(channel.error());
    Result<workspace::Workspace> opened = openWorkspace(call, true);
    if (!opened)
        return call.fail(opened.error());
    if (const auto added = workspace::ChannelStore(*opened).add(*channel); !added)
        return call.fail(added.error());
    if (const QString secret = secretFromInput(call); !secret.isEmpty())
        if (sync::Credentials(opened->id()).keep(channel->id, secret) == sync::Credentials::Kept::ForThisSession)
            call.note(call.language()
                          .translate("cli", "There is no keychain here. Give the secret in the environment, as %1, at every pull.")
                          .arg(sync::Credentials::environmentName(channel->id)));
    return call.isQuiet() ? Done
                          : call.print(call.language().translate("cli", "Channel added: %1").arg(channel->id) + QLatin1Char('\n'));
}

int list(const Invocation& call)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const auto channels = workspace::ChannelStore(*opened).all();
    if (!channels)
        return call.fail(channels.error());
    if (call.format() == Format::Json) {
        JsonText json;
        json.openArray();
        for (const ChannelRecord& channel : *channels) {
            json.openObject().key("id").text(channel.id).key("name").text(channel.profile.name).key("kind").text(channel.kind);
            json.key("role").textOrNull(channelRoleName(channel.profile.role)).key("sync_sla_minutes");
            channel.profile.syncSlaMinutes ? json.number(*channel.profile.syncSlaMinutes) : json.null();
            json.closeObject();
        }
        return call.print(json.closeArray().take());
    }
    QString text;
    for (const ChannelRecord& channel : *channels)
        text += QStringLiteral("%1 · %2 · %3 · %4\n")
                    .arg(channel.id, wording::channelName(channel.profile), wording::channelKindWord(channel.kind, call.language()),
                         wording::roleWord(channel.profile.role, call.language()));
    return call.print(text);
}

QString described(const channels::AccessReport& report, const wording::Language& language)
{
    QStringList kinds;
    for (const RecordKind kind : report.readable)
        kinds += wording::recordKindWord(kind, language);
    QString text;
    if (!report.account.isEmpty())
        text += language.translate("cli", "Account: %1").arg(report.account) + QLatin1Char('\n');
    text += language.translate("cli", "Readable: %1").arg(kinds.join(QStringLiteral(", "))) + QLatin1Char('\n');
    for (const QString& place : report.places)
        text += QStringLiteral("  ") + place + QLatin1Char('\n');
    text += report.mayWrite ? language.translate("cli", "The account may also write; one that only reads is safer.")
                            : language.translate("cli", "The account may only read.");
    return text + QLatin1Char('\n');
}

int test(const Invocation& call)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<ChannelRecord> channel = workspace::ChannelStore(*opened).one(call.word(1));
    if (!channel)
        return call.fail(channel.error());
    const Result<QString> secret = sync::Credentials(opened->id()).read(channel->id);
    auto made = channels::makeChannel({channel->id, channel->kind, channel->options, channel->profile},
                                      secret ? *secret : QString());
    if (!made)
        return call.fail(made.error());
    const channels::CancelFlag never = false;
    const Result<channels::AccessReport> report = (*made)->test(never);
    return report ? call.print(described(*report, call.language())) : call.fail(report.error());
}

int removeOne(const Invocation& call)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    if (const auto done = workspace::ChannelStore(*opened).remove(call.word(1)); !done)
        return call.fail(done.error());
    (void)sync::Credentials(opened->id()).forget(call.word(1));
    return Done;
}

} // namespace

std::vector<QCommandLineOption> channelOptions()
{
    return {option("id", QT_TRANSLATE_NOOP("cli", "The channel’s short name; by default the folder’s or the kind’s."), "id"),
            option("name", QT_TRANSLATE_NOOP("cli", "The channel’s name for people."), QT_TRANSLATE_NOOP("cli", "name")),
            option("role", QT_TRANSLATE_NOOP("cli", "What the channel is."),
                   "web_store|marketplace|store_pos|call_centre|mobile_app|erp"),
            option("sla", QT_TRANSLATE_NOOP("cli", "The age in minutes that the channel promises not to exceed."),
                   QT_TRANSLATE_NOOP("cli", "minutes")),
            option("scope", QT_TRANSLATE_NOOP("cli", "The places it sells from, separated by |."),
                   QT_TRANSLATE_NOOP("cli", "places")),
            option("timezone", QT_TRANSLATE_NOOP("cli", "The zone of its local times, e.g. Europe/Paris."),
                   QT_TRANSLATE_NOOP("cli", "zone")),
            option("path", QT_TRANSLATE_NOOP("cli", "Exchange folder: where it is."), QT_TRANSLATE_NOOP("cli", "folder")),
            option("dsn", QT_TRANSLATE_NOOP("cli", "Database: its address, sqlite:///file, postgresql://user@host/name or odbc:NAME; never with a password."),
                   "dsn"),
            option("mapping", QT_TRANSLATE_NOOP("cli", "Database: the file that names a query per kind of record."),
                   QT_TRANSLATE_NOOP("cli", "file")),
            option("url", QT_TRANSLATE_NOOP("cli", "Vendure shop: the address of its admin interface."), "url"),
            option("user", QT_TRANSLATE_NOOP("cli", "Vendure shop, database: the account."), QT_TRANSLATE_NOOP("cli", "account")),
            option("shop", QT_TRANSLATE_NOOP("cli", "Vendure shop: the code of one of its channels."),
                   QT_TRANSLATE_NOOP("cli", "code")),
            option("secret-stdin", QT_TRANSLATE_NOOP("cli", "Read the password or key from standard input."))};
}

int runChannel(const Invocation& call)
{
    const std::pair<const char*, int (*)(const Invocation&)> acts[] = {
        {"add", add}, {"list", list}, {"test", test}, {"remove", removeOne}};
    for (const auto& [name, act] : acts)
        if (call.word(0) == QLatin1String(name))
            return act(call);
    return call.fail({Fault::WrongUse, QStringLiteral("channel ") + call.word(0), {}});
}

} // namespace unisono::cli

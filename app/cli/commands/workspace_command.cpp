// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/json_text.h"
#include "cli/opened_workspace.h"
#include "wording/age_wording.h"
#include "wording/number_wording.h"
#include "workspace/channel_store.h"
#include "workspace/pull_store.h"

#include <QFile>
#include <QFileInfo>

namespace unisono::cli {

namespace {

using workspace::Workspace;

int create(const Invocation& call)
{
    const Result<QString> address = call.workspace();
    if (!address)
        return call.fail(address.error());
    const Result<Workspace> made = Workspace::open(*address, Workspace::Mode::Create);
    if (!made)
        return call.fail(made.error());
    rememberWorkspace(made->address());
    return call.isQuiet() ? Done
                          : call.print(call.language().translate("cli", "Workspace created: %1").arg(made->address())
                                       + QLatin1Char('\n'));
}

int info(const Invocation& call)
{
    Result<Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<Region> region = opened->region();
    const auto channels = workspace::ChannelStore(*opened).all();
    const auto pulls = workspace::PullStore(*opened).latest(1);
    if (!region || !channels || !pulls)
        return call.fail(!region ? region.error() : !channels ? channels.error() : pulls.error());
    const Instant lastPull = pulls->empty() ? Instant() : pulls->front().finishedAt;
    if (call.format() == Format::Json) {
        JsonText json;
        json.openObject().key("address").text(opened->address()).key("region").textOrNull(region->name);
        json.key("sample").boolean(region->isSample).key("channels").number(static_cast<qint64>(channels->size()));
        json.key("schema_version").number(Workspace::schemaVersion).key("last_pull").instant(lastPull).closeObject();
        return call.print(json.take());
    }
    const wording::Language& words = call.language();
    const QString text = words.translate("cli", "Workspace: %1").arg(opened->address()) + QLatin1Char('\n')
                         + words.translate("cli", "Region: %1").arg(region->name) + QLatin1Char('\n')
                         + words.translate("cli", "Channels: %1").arg(channels->size()) + QLatin1Char('\n')
                         + words.translate("cli", "Last pull: %1")
                               .arg(wording::momentText(lastPull, QTimeZone::systemTimeZone(), words))
                         + QLatin1Char('\n');
    return call.print(text);
}

int check(const Invocation& call)
{
    Result<Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<QStringList> wrong = opened->check();
    if (!wrong)
        return call.fail(wrong.error());
    if (!wrong->isEmpty()) {
        call.note(call.language().translate("cli", "The workspace is damaged; restore a backup:"));
        for (const QString& line : *wrong)
            call.note(line);
        return NotRead;
    }
    return call.isQuiet() ? Done
                          : call.print(call.language().translate("cli", "The workspace is whole, and every figure comes from a pull.")
                                       + QLatin1Char('\n'));
}

int backup(const Invocation& call)
{
    if (!call.isSet("to"))
        return call.fail({Fault::WrongUse, QStringLiteral("--to"), {}});
    Result<Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<void> done = opened->backupTo(call.value("to"));
    return done ? int(Done) : call.fail(done.error());
}

int restore(const Invocation& call)
{
    const Result<QString> target = call.workspace();
    if (!target || !call.isSet("from"))
        return call.fail({Fault::WrongUse, QStringLiteral("--from"), {}});
    if (QFileInfo::exists(*target))
        return call.fail({Fault::AlreadyExists, *target, {}});
    if (Result<Workspace> source = Workspace::open(call.value("from"), Workspace::Mode::ReadOnly); !source)
        return call.fail(source.error());
    if (!QFile::copy(call.value("from"), *target))
        return call.fail({Fault::NotWritable, *target, {}});
    QFile::setPermissions(*target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    rememberWorkspace(QFileInfo(*target).absoluteFilePath());
    return Done;
}

} // namespace

std::vector<QCommandLineOption> workspaceOptions()
{
    return {option("to", QT_TRANSLATE_NOOP("cli", "To back up: the file to write."), QT_TRANSLATE_NOOP("cli", "file")),
            option("from", QT_TRANSLATE_NOOP("cli", "To restore: the backup to read."), QT_TRANSLATE_NOOP("cli", "file"))};
}

int runWorkspace(const Invocation& call)
{
    const std::pair<const char*, int (*)(const Invocation&)> acts[] = {
        {"create", create}, {"info", info}, {"check", check}, {"backup", backup}, {"restore", restore}};
    for (const auto& [name, act] : acts)
        if (call.word(0) == QLatin1String(name))
            return act(call);
    return call.fail({Fault::WrongUse, QStringLiteral("workspace ") + call.word(0), {}});
}

} // namespace unisono::cli

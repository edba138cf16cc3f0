// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/json_text.h"
#include "updates/update_check.h"
#include "version/version.h"
#include "wording/update_wording.h"

namespace unisono::cli {

namespace {

QByteArray jsonOf(const char* state, const updates::UpdateNotice* newest)
{
    JsonText json;
    json.openObject().key("version").text(programVersion()).key("state").text(std::string_view(state)).key("newest");
    if (newest)
        json.openObject()
            .key("version").text(newest->version.toString())
            .key("date").text(newest->date.toString(Qt::ISODate))
            .key("page").text(newest->page.toString(QUrl::FullyEncoded))
            .closeObject();
    else
        json.null();
    return json.closeObject().take();
}

QString textOf(const updates::UpdateNotice& newest, bool newer, const wording::Language& language)
{
    const QString own = programVersion();
    if (!newer)
        return wording::newestVersion(own, language) + u'\n';
    return wording::newerVersion(newest.version.toString(), newest.date, language) + u' ' + wording::newerVersionMeaning(own, language) + u'\n'
           + newest.page.toString() + u'\n';
}

/// What is built in, or what a distributor wants to try before people get to see it.
Result<updates::UpdateSource> sourceOf(const Invocation& call)
{
    if (!call.isSet("address") && !call.isSet("key"))
        return updates::UpdateSource::ofThisBuild();
    const updates::UpdateSource source = updates::UpdateSource::of(call.value("address"), call.value("key").toUtf8());
    if (source.address.isEmpty())
        return Error{Fault::WrongUse, QStringLiteral("--address ") + call.value("address"), {}};
    if (source.key.isEmpty())
        return Error{Fault::WrongUse, QStringLiteral("--key ") + call.value("key"), {}};
    return source;
}

} // namespace

std::vector<QCommandLineOption> updateOptions()
{
    return {option("address", QT_TRANSLATE_NOOP("cli", "Ask there instead of where this build asks."), QT_TRANSLATE_NOOP("cli", "address")),
            option("key", QT_TRANSLATE_NOOP("cli", "The public key of the notice there, in base64."), QT_TRANSLATE_NOOP("cli", "key"))};
}

int runUpdate(const Invocation& call)
{
    if (call.word(0) != QLatin1String("check"))
        return call.fail({Fault::WrongUse, QStringLiteral("update ") + call.word(0), {}});
    const Result<updates::UpdateSource> source = sourceOf(call);
    if (!source)
        return call.fail(source.error());
    const bool json = call.format() == Format::Json;
    if (!source->isOffered())
        return json ? call.print(jsonOf("not_offered", nullptr)) : call.print(wording::updatesNotOffered(call.language()) + u'\n');
    const channels::CancelFlag never = false;
    const Result<updates::UpdateNotice> newest = updates::askForUpdate(*source, never);
    if (!newest) {
        call.note(wording::updateTrouble(newest.error(), call.language()) + u' ' + wording::updateTroubleMeaning(call.language()));
        return newest.error().fault == Fault::WrongUse ? WrongUse : NotRead;
    }
    const bool newer = updates::isNewer(*newest, programVersion());
    return json ? call.print(jsonOf(newer ? "newer" : "newest", &*newest)) : call.print(textOf(*newest, newer, call.language()));
}

} // namespace unisono::cli

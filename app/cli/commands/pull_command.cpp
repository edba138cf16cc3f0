// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/json_text.h"
#include "cli/opened_workspace.h"
#include "cli/progress_line.h"
#include "session/answer_job.h"
#include "sync/pseudonyms.h"
#include "sync/pull_job.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/error_wording.h"
#include "workspace/channel_store.h"

namespace unisono::cli {

namespace {

using workspace::PullRecord;

/// The channel's freshness as the check sees it: a pull that brought nothing new makes no figure younger.
qint64 ageOf(const PullRecord& pull, const analysis::InventoryAnswer& answer)
{
    for (std::size_t c = 0; c < answer.freshness.size(); ++c)
        if (answer.snapshot->channels[c]->profile.id == pull.channel)
            return answer.freshness[c].ageSeconds;
    return -1;
}

QString lineOf(const PullRecord& pull, qint64 age, const wording::Language& language)
{
    if (pull.state != workspace::PullState::Complete)
        return QStringLiteral("%1: %2").arg(pull.channel, pull.error ? wording::errorText(*pull.error, language)
                                                             : wording::pullStateWord(pull.state, language));
    const QLocale locale = language.locale();
    return language
        .translate("cli", "%1: read %2, new %3, changed %4, gone %5, in quarantine %6, duration %7, age of the data %8")
        .arg(pull.channel, locale.toString(pull.read), locale.toString(pull.fresh), locale.toString(pull.changed),
             locale.toString(pull.gone), locale.toString(pull.quarantined),
             wording::durationText(pull.finishedAt.raw() - pull.startedAt.raw(), language), wording::ageText(age, language));
}

QByteArray asJson(const std::vector<PullRecord>& pulls, bool pseudonymsLast)
{
    JsonText json;
    json.openObject().key("pulls").openArray();
    for (const PullRecord& pull : pulls) {
        json.openObject().key("channel").text(pull.channel).key("state").text(wording::pullStateName(pull.state));
        json.key("read").number(pull.read).key("new").number(pull.fresh).key("changed").number(pull.changed);
        json.key("gone").number(pull.gone).key("quarantined").number(pull.quarantined);
        json.key("duration_ms").number(pull.finishedAt.raw() - pull.startedAt.raw());
        json.key("newest_figure").instant(pull.newestFigure);
        json.key("error").textOrNull(pull.error ? wording::faultName(pull.error->fault) : QString()).closeObject();
    }
    json.closeArray().key("pseudonyms_last").boolean(pseudonymsLast).closeObject();
    return json.take();
}

Result<QStringList> wantedChannels(workspace::Workspace& workspace, const QStringList& asked)
{
    const auto channels = workspace::ChannelStore(workspace).all();
    if (!channels)
        return channels.error();
    QStringList all;
    for (const workspace::ChannelRecord& channel : *channels)
        all += channel.id;
    for (const QString& id : asked)
        if (!all.contains(id))
            return Error{Fault::UnknownChannel, id, {}};
    return asked.isEmpty() ? all : asked;
}

int reported(const Invocation& call, const std::vector<PullRecord>& pulls, const analysis::InventoryAnswer& answer, bool pseudonymsLast)
{
    int code = Done;
    QString text;
    for (const PullRecord& pull : pulls) {
        const bool complete = pull.state == workspace::PullState::Complete;
        if (!complete)
            code = SomeChannelFailed;
        const QString line = lineOf(pull, ageOf(pull, answer), call.language());
        if (!complete)
            call.note(line);
        else if (!call.isQuiet())
            text += line + QLatin1Char('\n');
    }
    if (!pseudonymsLast && !call.isQuiet())
        text += call.language()
                    .translate("cli", "There is no keychain here, so every pull gives customers other pseudonyms. Give one key for all pulls "
                                      "in the environment, as %1.")
                    .arg(QStringLiteral("UNISONO_PSEUDONYM_KEY"))
                + QLatin1Char('\n');
    const int printed = call.format() == Format::Json ? call.print(asJson(pulls, pseudonymsLast)) : call.print(text);
    return printed == Done ? code : printed;
}

} // namespace

std::vector<QCommandLineOption> pullOptions()
{
    return {option("channel", QT_TRANSLATE_NOOP("cli", "Only this channel; may be given several times."), "id"),
            option("full", QT_TRANSLATE_NOOP("cli", "Read everything again, not only what changed."))};
}

int runPull(const Invocation& call)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<QStringList> channels = wantedChannels(*opened, call.values("channel"));
    if (!channels)
        return call.fail(channels.error());

    ProgressLine line(!call.isQuiet());
    sync::PullObserver observer;
    observer.progress = [&](const sync::PullStep& step) {
        line.show(call.language()
                      .translate("cli", "%1: %2 rows, %3 rows/s")
                      .arg(step.channel, call.language().locale().toString(step.rows),
                           call.language().locale().toString(qRound64(step.rowsPerSecond))));
    };
    bool pseudonymsLast = true;
    observer.pseudonymsWillChange = [&] { pseudonymsLast = false; };
    sync::Credentials credentials(opened->id());
    const auto pulls = sync::pullChannels(*opened, credentials, *channels, call.isSet("full"),
                                          std::make_shared<sync::PullCancel>(*channels), observer);
    line.clear();
    if (!pulls)
        return call.fail(pulls.error());
    const auto answer = session::answerInventory(*opened, nullptr);
    if (!answer)
        return call.fail(answer.error());
    if (const auto recorded = session::recordTrend(*opened, **answer); !recorded)
        return call.fail(recorded.error());
    return reported(call, *pulls, **answer, pseudonymsLast);
}

} // namespace unisono::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/assumption_list.h"
#include "cli/opened_workspace.h"
#include "sync/region_import.h"

namespace unisono::cli {

namespace {

int import(const Invocation& call)
{
    if (!call.isSet("from"))
        return call.fail({Fault::WrongUse, QStringLiteral("region import --from"), {}});
    Result<workspace::Workspace> opened = openWorkspace(call, true);
    if (!opened)
        return call.fail(opened.error());
    const Result<QStringList> channels = sync::importRegion(*opened, call.value("from"));
    if (!channels)
        return call.fail(channels.error());
    if (call.isQuiet())
        return Done;
    return call.print(call.language().translate("cli", "Channels of the region: %1").arg(channels->join(QStringLiteral(", ")))
                      + QLatin1Char('\n'));
}

int listAssumptions(const Invocation& call)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    const Result<Region> region = opened->region();
    if (!region)
        return call.fail(region.error());
    return call.print(assumptionList(*region, call.format(), call.language()));
}

/// One of the names of the list, else WrongUse with the word that was given.
Result<Assumption> assumptionOf(const Invocation& call)
{
    if (const AssumptionShape* shape = assumptionNamed(call.word(2).toStdString()))
        return shape->assumption;
    return Error{Fault::WrongUse, QStringLiteral("region assumptions %1 %2").arg(call.word(1), call.word(2)).trimmed(), {}};
}

int changeAssumption(const Invocation& call, Assumption assumption, std::optional<double> value)
{
    Result<workspace::Workspace> opened = openWorkspace(call);
    if (!opened)
        return call.fail(opened.error());
    if (const auto changed = opened->changeAssumptions({{assumption, value}}); !changed)
        return call.fail(changed.error());
    const Result<Region> region = opened->region();
    if (!region)
        return call.fail(region.error());
    return call.isQuiet() ? Done : call.print(assumptionLine(assumption, *region, call.language()));
}

int setAssumption(const Invocation& call)
{
    const Result<Assumption> assumption = assumptionOf(call);
    if (!assumption)
        return call.fail(assumption.error());
    bool isNumber = false;
    const double value = call.word(3).toDouble(&isNumber);
    if (isNumber && shapeOf(*assumption).accepts(value))
        return changeAssumption(call, *assumption, value);
    call.note(assumptionLimits(*assumption, call.language()));
    return WrongUse;
}

int unsetAssumption(const Invocation& call)
{
    const Result<Assumption> assumption = assumptionOf(call);
    return assumption ? changeAssumption(call, *assumption, std::nullopt) : call.fail(assumption.error());
}

int assumptions(const Invocation& call)
{
    const QString act = call.words().size() < 2 ? QStringLiteral("list") : call.word(1);
    if (act == QLatin1String("list"))
        return listAssumptions(call);
    if (act == QLatin1String("set"))
        return setAssumption(call);
    if (act == QLatin1String("unset"))
        return unsetAssumption(call);
    return call.fail({Fault::WrongUse, QStringLiteral("region assumptions ") + act, {}});
}

} // namespace

std::vector<QCommandLineOption> regionOptions()
{
    return {option("from", QT_TRANSLATE_NOOP("cli", "The exchange folder of a region."), QT_TRANSLATE_NOOP("cli", "folder"))};
}

int runRegion(const Invocation& call)
{
    if (call.word(0) == QLatin1String("import"))
        return import(call);
    if (call.word(0) == QLatin1String("assumptions"))
        return assumptions(call);
    return call.fail({Fault::WrongUse, QStringLiteral("region ") + call.word(0), {}});
}

} // namespace unisono::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/opened_workspace.h"
#include "sync/region_import.h"

namespace unisono::cli {

std::vector<QCommandLineOption> regionOptions()
{
    return {option("from", QT_TRANSLATE_NOOP("cli", "The exchange folder of a region."), QT_TRANSLATE_NOOP("cli", "folder"))};
}

int runRegion(const Invocation& call)
{
    if (call.word(0) != QLatin1String("import") || !call.isSet("from"))
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

} // namespace unisono::cli

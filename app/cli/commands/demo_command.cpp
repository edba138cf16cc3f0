// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "demo/demo_region.h"
#include "wording/count_wording.h"

namespace unisono::cli {

std::vector<QCommandLineOption> demoOptions()
{
    return {option("to", QT_TRANSLATE_NOOP("cli", "The folder to write."), QT_TRANSLATE_NOOP("cli", "folder")),
            option("seed", QT_TRANSLATE_NOOP("cli", "Another seed makes another region."), QT_TRANSLATE_NOOP("cli", "number")),
            option("size", QT_TRANSLATE_NOOP("cli", "How large the region is."), "small|region|chain")};
}

int runDemo(const Invocation& call)
{
    if (!call.isSet("to"))
        return call.fail({Fault::WrongUse, QStringLiteral("--to"), {}});
    demo::DemoOptions options;
    options.folder = call.value("to");
    const QString size = call.isSet("size") ? call.value("size") : QStringLiteral("region");
    if (size == QLatin1String("small"))
        options.size = demo::Size::Small;
    else if (size == QLatin1String("region"))
        options.size = demo::Size::Region;
    else if (size == QLatin1String("chain"))
        options.size = demo::Size::Chain;
    else
        return call.fail({Fault::WrongUse, QStringLiteral("--size ") + size, {}});
    if (call.isSet("seed")) {
        bool isNumber = false;
        options.seed = call.value("seed").toULongLong(&isNumber);
        if (!isNumber)
            return call.fail({Fault::WrongUse, QStringLiteral("--seed ") + call.value("seed"), {}});
    }
    const Result<demo::DemoSummary> written = demo::writeDemoRegion(options);
    if (!written)
        return call.fail(written.error());
    if (call.isQuiet())
        return Done;
    const QLocale locale = call.language().locale();
    return call.print(call.language()
                          .translate("cli", "Sample region written: stores %1, channels %2, items %3, stock rows %4, faults %5.")
                          .arg(locale.toString(written->stores), locale.toString(written->channels), locale.toString(written->skus),
                               locale.toString(written->stockRows), locale.toString(written->faults))
                      + QLatin1Char('\n'));
}

} // namespace unisono::cli

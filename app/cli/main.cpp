// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands/commands.h"
#include "cli/common_options.h"
#include "cli/help_text.h"
#include "cli/manual.h"
#include "cli/standard_streams.h"
#include "crash/crash_watch.h"
#include "log/log.h"
#include "resources.h"
#include "settings/settings_folder.h"
#include "translations.h"
#include "version/version.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <algorithm>

using namespace unisono;
using namespace unisono::cli;

namespace unisono::cli {

namespace {

constexpr Command allCommands[] = {
    {"demo", "", QT_TRANSLATE_NOOP("cli", "writes a sample region with known faults"),
     "unisono-cli demo --to demo --size small", demoOptions, runDemo},
    {"workspace", "create|info|check|backup|restore", QT_TRANSLATE_NOOP("cli", "makes and keeps the local database of a region"),
     "unisono-cli workspace create --workspace region.unisono", workspaceOptions, runWorkspace},
    {"region", "import|assumptions [list|set NAME VALUE|unset NAME]",
     QT_TRANSLATE_NOOP("cli", "takes a region from an exchange folder, and changes what its planning assumes"),
     "unisono-cli region import --from demo --workspace region.unisono\n"
     "  unisono-cli region assumptions set service_level 0.97 --workspace region.unisono",
     regionOptions, runRegion},
    {"channel", "add|list|test|remove", QT_TRANSLATE_NOOP("cli", "connects the back-ends"),
     "unisono-cli channel add files --id web-fr --path demo/channels/web-fr --workspace region.unisono", channelOptions, runChannel},
    {"pull", "", QT_TRANSLATE_NOOP("cli", "reads the channels into the workspace"),
     "unisono-cli pull --workspace region.unisono", pullOptions, runPull},
    {"quarantine", "list|retry", QT_TRANSLATE_NOOP("cli", "shows the rows that could not be read, or reads them again"),
     "unisono-cli quarantine list --workspace region.unisono", quarantineOptions, runQuarantine},
    {"check", "inventory|all", QT_TRANSLATE_NOOP("cli", "finds what differs, and why"),
     "unisono-cli check inventory --from demo --format json", checkOptions, runCheck},
    {"export", "positions|availability|findings|orders_funnel|pickup_promises|collection_offers|reservations|"
     "order_conflicts|configuration|oversell_risk|phantom_stock|cover|lost_sales|transfers|lookahead|count_list|record_accuracy", QT_TRANSLATE_NOOP("cli", "writes a table as CSV or XLSX"),
     "unisono-cli export positions --from demo --by location", exportOptions, runExport},
    {"counts", "sheet|import", QT_TRANSLATE_NOOP("cli", "prints what to count, and takes in what was counted"),
     "unisono-cli counts sheet --from demo --location MAG-001 --goal discrepancy --output count.pdf", countsOptions, runCounts},
    {"report", "inventory", QT_TRANSLATE_NOOP("cli", "prints a report as PDF"),
     "unisono-cli report inventory --workspace region.unisono --language it --output inventory.pdf", reportOptions, runReport},
    {"update", "check", QT_TRANSLATE_NOOP("cli", "asks whether there is a newer version, and installs nothing"),
     "unisono-cli update check", updateOptions, runUpdate},
};

const Command* commandOf(const QStringList& arguments)
{
    for (const Command& command : allCommands)
        if (arguments.value(1) == QLatin1String(command.name))
            return &command;
    return nullptr;
}

/// The argument that the parser could not take: one it does not know, a flag with a value, or a name without its value at the end.
QString misfit(const QCommandLineParser& parser, const QList<QCommandLineOption>& options, const QStringList& arguments)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return (unknown.front().size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + unknown.front();
    const auto isFlagWithValue = [&options](const QString& argument) {
        return argument.startsWith(QLatin1String("--")) && argument.contains(u'=')
               && std::any_of(options.begin(), options.end(), [&argument](const QCommandLineOption& option) {
                      return option.valueName().isEmpty() && option.names().contains(argument.mid(2).section(u'=', 0, 0));
                  });
    };
    const auto found = std::find_if(arguments.begin(), arguments.end(), isFlagWithValue);
    return found != arguments.end() ? *found : arguments.constLast();
}

/// --language, else what the window was last used in, else the system's, else English.
Result<wording::Language> languageOf(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    QString code = at > 0 ? arguments.value(at + 1) : QString();
    for (const QString& argument : arguments)
        if (argument.startsWith(QLatin1String("--language=")))
            code = argument.mid(11);
    if (!code.isEmpty())
        return wording::Language::load(code);
    code = QSettings().value(QStringLiteral("language"), QLocale::system().name().left(2)).toString();
    Result<wording::Language> known = wording::Language::load(code);
    return known ? known : wording::Language::load(QStringLiteral("en"));
}

int runCommand(const QStringList& arguments)
{
    const Result<wording::Language> language = languageOf(arguments);
    const wording::Language words = language ? *language : wording::Language();
    QLocale::setDefault(words.locale());
    QTextStream out(stdout);
    if (arguments.contains(QStringLiteral("--version"))) {
        out << versionText();
        return Done;
    }
    if (arguments.value(1) == QLatin1String("--manual")) { // for the package: "--manual unisono --language fr"
        out << (arguments.value(2) == QLatin1String("unisono") ? windowManual(words) : commandLineManual(words));
        return Done;
    }
    const Command* command = commandOf(arguments);
    QCommandLineParser parser;
    if (!command) {
        const bool asked = arguments.size() < 2 || arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
        QTextStream(asked ? stdout : stderr) << commandList(words);
        return asked && arguments.size() > 1 ? Done : WrongUse;
    }
    QList<QCommandLineOption> options;
    for (const QCommandLineOption& own : command->options())
        options += own;
    options += commonOptions();
    options += helpOption();
    parser.addOptions(options);
    const bool parsed = parser.parse(arguments);
    Invocation call(parser, parser.positionalArguments().mid(1), words);
    if (!language)
        return call.fail(language.error());
    if (!parsed)
        return call.fail({Fault::WrongUse, misfit(parser, options, arguments), {}});
    if (call.isSet("help")) {
        out << helpOf(*command, options, words);
        return Done;
    }
    if (const Result<void> read = call.readCommonOptions(); !read)
        return call.fail(read.error());
    return command->run(call);
}

/// A report or a count sheet needs fonts and a painter; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool paints = argc > 1 && (QLatin1String(argv[1]) == QLatin1String("report") || QLatin1String(argv[1]) == QLatin1String("counts"));
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

} // namespace unisono::cli

int main(int argc, char** argv)
{
    const StandardStreams streams;
    useResources();
    useTranslations();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Unisono"));
    QCoreApplication::setApplicationName(QStringLiteral("Unisono"));
    QCoreApplication::setApplicationVersion(programVersion());
    useSettingsFolder();
    startLog(QStringLiteral("unisono-cli"));
    watchForCrashes(QStringLiteral("unisono-cli"));
    return runCommand(QCoreApplication::arguments());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/commands/commands.h"
#include "log/log.h"
#include "resources.h"
#include "translations.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

using namespace unisono;
using namespace unisono::cli;

namespace unisono::cli {

namespace {

constexpr Command allCommands[] = {
    {"demo", "", QT_TRANSLATE_NOOP("cli", "writes a sample region with known faults"),
     "unisono-cli demo --to demo --size small", demoOptions, runDemo},
    {"workspace", "create|info|check|backup|restore", QT_TRANSLATE_NOOP("cli", "makes and keeps the local database of a region"),
     "unisono-cli workspace create --workspace region.unisono", workspaceOptions, runWorkspace},
    {"region", "import", QT_TRANSLATE_NOOP("cli", "takes a region and its channels from an exchange folder"),
     "unisono-cli region import --from demo --workspace region.unisono", regionOptions, runRegion},
    {"channel", "add|list|test|remove", QT_TRANSLATE_NOOP("cli", "connects the back-ends"),
     "unisono-cli channel add files --id web-fr --path demo/channels/web-fr --workspace region.unisono", channelOptions, runChannel},
    {"pull", "", QT_TRANSLATE_NOOP("cli", "reads the channels into the workspace"),
     "unisono-cli pull --workspace region.unisono", pullOptions, runPull},
    {"quarantine", "list|retry", QT_TRANSLATE_NOOP("cli", "shows the rows that could not be read, or reads them again"),
     "unisono-cli quarantine list --workspace region.unisono", quarantineOptions, runQuarantine},
    {"check", "inventory|all", QT_TRANSLATE_NOOP("cli", "finds what differs, and why"),
     "unisono-cli check inventory --from demo --format json", checkOptions, runCheck},
    {"export", "positions|availability|findings|orders_funnel|pickup_promises|collection_offers|reservations|"
     "order_conflicts|configuration", QT_TRANSLATE_NOOP("cli", "writes a table as CSV or XLSX"),
     "unisono-cli export positions --from demo --by location", exportOptions, runExport},
    {"report", "inventory", QT_TRANSLATE_NOOP("cli", "prints a report as PDF"),
     "unisono-cli report inventory --workspace region.unisono --language it --output inventory.pdf", reportOptions, runReport},
};

QList<QCommandLineOption> commonOptions()
{
    const auto option = [](const char* name, const char* help, const char* value) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(help), QLatin1String(value));
    };
    return {option("workspace", "A file, or postgresql://user@host/database; by default the last one used.", "workspace"),
            option("language", "fr, it or en.", "language"),
            option("format", "text, json or csv.", "format"),
            option("output", "Write to this file instead of standard output.", "file"),
            option("as-of", "Everything as it was at this instant, e.g. 2026-06-16T07:45:00Z.", "instant"),
            {QStringLiteral("quiet"), QStringLiteral("Say nothing but what was asked for and what went wrong.")}};
}

QString commandList(const wording::Language& language)
{
    QString text = language.translate("cli", "Commands:") + QLatin1Char('\n');
    for (const Command& command : allCommands)
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QLatin1String(command.words), language.translate("cli", command.summary));
    return text + QLatin1Char('\n') + language.translate("cli", "Help on one: %1").arg(QStringLiteral("unisono-cli demo --help"))
           + QLatin1Char('\n');
}

QString helpOf(const Command& command, const QCommandLineParser& parser, const wording::Language& language)
{
    return QStringLiteral("unisono-cli %1 %2\n%3\n\n").arg(QLatin1String(command.name), QLatin1String(command.words),
                                                         language.translate("cli", command.summary))
           + parser.helpText() + QLatin1Char('\n') + language.translate("cli", "Example:") + QStringLiteral("\n  ")
           + QLatin1String(command.example) + QLatin1Char('\n');
}

const Command* commandOf(const QStringList& arguments)
{
    for (const Command& command : allCommands)
        if (arguments.value(1) == QLatin1String(command.name))
            return &command;
    return nullptr;
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
    QTextStream out(stdout);
    if (arguments.contains(QStringLiteral("--version"))) {
        out << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const Command* command = commandOf(arguments);
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    const QCommandLineOption help = parser.addHelpOption();
    if (!command) {
        const bool asked = arguments.size() < 2 || arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
        QTextStream(asked ? stdout : stderr) << commandList(words);
        return asked && arguments.size() > 1 ? Done : WrongUse;
    }
    for (const QCommandLineOption& option : command->options())
        parser.addOption(option);
    const bool parsed = parser.parse(arguments);
    Invocation call(parser, parser.positionalArguments().mid(1), words);
    if (!language)
        return call.fail(language.error());
    if (!parsed)
        return call.wrongUse(parser.errorText());
    if (parser.isSet(help)) {
        out << helpOf(*command, parser, words);
        return Done;
    }
    if (const Result<void> read = call.readCommonOptions(); !read)
        return call.fail(read.error());
    return command->run(call);
}

/// A report needs fonts and a painter; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool paints = argc > 1 && QLatin1String(argv[1]) == QLatin1String("report");
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
    useResources();
    useTranslations();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Unisono"));
    QCoreApplication::setApplicationName(QStringLiteral("Unisono"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNISONO_VERSION));
    startLog(QStringLiteral("unisono-cli"));
    return runCommand(QCoreApplication::arguments());
}

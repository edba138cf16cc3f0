// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

#include "cli/common_options.h"
#include "cli/help_text.h"
#include "manual/roff_page.h"
#include "manual/window_arguments.h"
#include "version/version.h"

namespace unisono::cli {

namespace {

RoffPage begin(const QString& program, const QString& summary, const wording::Language& language)
{
    RoffPage page(program, QStringLiteral("Unisono ") + programVersion());
    page.heading(language.translate("cli", "Name"))
        .paragraph(program + QStringLiteral(" - ") + (summary.endsWith(u'.') ? summary.chopped(1) : summary))
        .heading(language.translate("cli", "Synopsis"));
    return page;
}

void addOptions(RoffPage& page, const QList<QCommandLineOption>& options, const wording::Language& language)
{
    for (const QCommandLineOption& option : options)
        page.term(syntaxOf(option, language), language.translate("cli", option.description().toUtf8().constData()));
}

void addCommand(RoffPage& page, const Command& command, const wording::Language& language)
{
    page.subheading(QStringLiteral("%1 %2").arg(QLatin1String(command.name), QLatin1String(command.words)).trimmed())
        .paragraph(language.translate("cli", command.summary));
    QList<QCommandLineOption> own;
    for (const QCommandLineOption& option : command.options())
        own += option;
    addOptions(page, own, language);
    page.paragraph(language.translate("cli", "Example:")).example(QLatin1String(command.example));
}

void addExitCodes(RoffPage& page, const wording::Language& language)
{
    page.heading(language.translate("cli", "Exit status"))
        .term(QString::number(Done), language.translate("cli", "Done."))
        .term(QString::number(WrongUse), language.translate("cli", "Wrong use."))
        .term(QString::number(NotRead), language.translate("cli", "An input or the workspace could not be read."))
        .term(QString::number(SomeChannelFailed), language.translate("cli", "Some channel failed; the others are in."))
        .term(QString::number(FindingsFound), language.translate("cli", "There are findings at or above what --fail-on names."));
}

void addEnvironment(RoffPage& page, const wording::Language& language)
{
    page.heading(language.translate("cli", "Environment"))
        .term(QStringLiteral("UNISONO_SECRET_<CHANNEL>"),
              language.translate("cli", "The secret of a channel, in place of the one in the keychain; %1 for web-fr.")
                  .arg(QStringLiteral("UNISONO_SECRET_WEB_FR")))
        .term(QStringLiteral("UNISONO_WORKSPACE_PASSWORD"), language.translate("cli", "The password of a postgresql:// workspace."))
        .term(QStringLiteral("UNISONO_PSEUDONYM_KEY"),
              language.translate("cli", "The key of the customers’ pseudonyms, where there is no keychain."));
}

void addFiles(RoffPage& page, const wording::Language& language)
{
    page.heading(language.translate("cli", "Files"))
        .term(QStringLiteral("$XDG_CONFIG_HOME/Unisono/Unisono.conf"), language.translate("cli", "The settings; %1 where the variable is not set.").arg(QStringLiteral("~/.config")))
        .term(QStringLiteral("$XDG_STATE_HOME/unisono"),
              language.translate("cli", "The log, and reports of crashes, which nobody sends; %1 where the variable is not set.")
                  .arg(QStringLiteral("~/.local/state")));
}

} // namespace

QString commandLineManual(const wording::Language& language)
{
    RoffPage page = begin(QStringLiteral("unisono-cli"),
                          language.translate("cli", "Pulls the channels of a retail region, checks, exports and reports, without a window."), language);
    page.bold(QStringLiteral("unisono-cli %1").arg(language.translate("cli", "command [options]")))
        .heading(language.translate("cli", "Commands"));
    for (const Command& command : commands())
        addCommand(page, command, language);
    page.heading(language.translate("cli", "Options of every command"));
    addOptions(page, commonOptions() + QList{helpOption()}, language);
    addExitCodes(page, language);
    addEnvironment(page, language);
    addFiles(page, language);
    return page.heading(language.translate("cli", "See also")).paragraph(QStringLiteral("unisono(1)")).text();
}

QString windowManual(const wording::Language& language)
{
    RoffPage page = begin(QStringLiteral("unisono"), windowArguments::description(language), language);
    page.bold(language.translate("cli", "unisono [options] [workspace]"))
        .heading(language.translate("cli", "Description"))
        .paragraph(language.translate("cli", "Opens the workspace, or the last one where none is named. A window that is open already takes it over."))
        .heading(language.translate("cli", "Options"))
        .term(language.translate("cli", "workspace"), windowArguments::workspaceHelp(language));
    for (const QCommandLineOption& option : windowArguments::options(language))
        page.term(syntaxOf(option, language), option.description());
    addFiles(page, language);
    return page.heading(language.translate("cli", "See also")).paragraph(QStringLiteral("unisono-cli(1)")).text();
}

} // namespace unisono::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/window_arguments.h"

namespace unisono::windowArguments {

QString description(const wording::Language& language)
{
    return language.translate("unisono::app::Application", "Shows what every channel of a retail region says, and who says something else.");
}

QString workspaceHelp(const wording::Language& language)
{
    return language.translate("unisono::app::Application", "File or postgresql:// address to open, or a unisono:// link to a page.");
}

QList<QCommandLineOption> options(const wording::Language& language)
{
    return {QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, language.translate("cli", "Show this help.")),
            QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")},
                               language.translate("cli", "Show the versions of the program, of Qt and of the database drivers.")),
            QCommandLineOption(QStringLiteral("screenshots"),
                               language.translate("unisono::app::Application", "Leave a picture of every page in this folder, and end."),
                               QStringLiteral("dir"))};
}

} // namespace unisono::windowArguments

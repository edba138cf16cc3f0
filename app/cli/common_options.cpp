// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/common_options.h"

#include "cli/command.h"

namespace unisono::cli {

QList<QCommandLineOption> commonOptions()
{
    return {option("workspace", QT_TRANSLATE_NOOP("cli", "A file, or postgresql://user@host/database; by default the last one used."),
                   QT_TRANSLATE_NOOP("cli", "workspace")),
            option("language", QT_TRANSLATE_NOOP("cli", "The language of the answer."), "fr|it|en"),
            option("format", QT_TRANSLATE_NOOP("cli", "Text for people; JSON or CSV for programs."), "text|json|csv"),
            option("output", QT_TRANSLATE_NOOP("cli", "Write to this file instead of standard output."), QT_TRANSLATE_NOOP("cli", "file")),
            option("as-of", QT_TRANSLATE_NOOP("cli", "Everything as it was at this instant, e.g. 2026-06-16T07:45:00Z."),
                   QT_TRANSLATE_NOOP("cli", "instant")),
            option("quiet", QT_TRANSLATE_NOOP("cli", "Say nothing but what was asked for and what went wrong."))};
}

QCommandLineOption helpOption()
{
    return QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")},
                              QString::fromUtf8(QT_TRANSLATE_NOOP("cli", "Show this help.")));
}

} // namespace unisono::cli

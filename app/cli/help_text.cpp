// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help_text.h"

#include <algorithm>

namespace unisono::cli {

namespace {

constexpr qsizetype lineWidth = 79;
constexpr qsizetype gap = 2;
constexpr qsizetype widestSyntax = 28; // the help of a longer one begins on a line of its own

/// Breaks between words; all lines but the first are indented.
QString wrapped(const QString& text, qsizetype indent)
{
    QString lines;
    qsizetype used = indent;
    for (const QString& word : text.split(u' ')) {
        if (used > indent && used + 1 + word.size() > lineWidth) {
            lines += u'\n' + QString(indent, u' ');
            used = indent;
        } else if (used > indent) {
            lines += u' ';
            ++used;
        }
        lines += word;
        used += word.size();
    }
    return lines;
}

QString optionList(const QList<QCommandLineOption>& options, const wording::Language& language)
{
    QStringList syntaxes;
    qsizetype widest = 0;
    for (const QCommandLineOption& option : options) {
        syntaxes += syntaxOf(option, language);
        if (syntaxes.back().size() <= widestSyntax)
            widest = std::max(widest, syntaxes.back().size());
    }
    const qsizetype indent = widest + 2 * gap;
    QString text;
    for (qsizetype at = 0; at < options.size(); ++at) {
        const QString help = language.translate("cli", options[at].description().toUtf8().constData());
        const bool isLong = syntaxes[at].size() > widest;
        text += QString(gap, u' ') + (isLong ? syntaxes[at] + u'\n' + QString(indent, u' ') : syntaxes[at].leftJustified(widest + gap))
                + wrapped(help, indent) + u'\n';
    }
    return text;
}

} // namespace

QString syntaxOf(const QCommandLineOption& option, const wording::Language& language)
{
    QStringList names;
    for (const QString& name : option.names())
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    const QString value = option.valueName();
    return names.join(QStringLiteral(", "))
           + (value.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(language.translate("cli", value.toUtf8().constData())));
}

QString commandList(const wording::Language& language)
{
    QString text = language.translate("cli", "Commands:") + u'\n';
    for (const Command& command : commands())
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QLatin1String(command.words), language.translate("cli", command.summary));
    return text + u'\n' + language.translate("cli", "Help on one: %1").arg(QStringLiteral("unisono-cli demo --help")) + u'\n';
}

QString helpOf(const Command& command, const QList<QCommandLineOption>& options, const wording::Language& language)
{
    return QStringLiteral("unisono-cli %1 %2\n%3\n\n").arg(QLatin1String(command.name), QLatin1String(command.words),
                                                         language.translate("cli", command.summary))
           + language.translate("cli", "Options:") + u'\n' + optionList(options, language) + u'\n'
           + language.translate("cli", "Example:") + QStringLiteral("\n  ") + QLatin1String(command.example) + u'\n';
}

} // namespace unisono::cli

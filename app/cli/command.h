// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "wording/language.h"

#include <QCommandLineParser>

#include <functional>
#include <span>

namespace unisono::cli {

enum ExitCode { Done = 0, WrongUse = 1, NotRead = 2, SomeChannelFailed = 3, FindingsFound = 4 };

enum class Format { Text, Json, Csv };

/// What every command gets: its words and options, the language, and where to speak.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, QStringList words, wording::Language language);

    /// Checks the options that all commands share.
    Result<void> readCommonOptions();

    const QStringList& words() const { return m_words; }          ///< positional arguments behind the command
    QString word(int at) const { return m_words.value(at); }
    bool isSet(const char* option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char* option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char* option) const { return m_parser.values(QLatin1String(option)); }

    const wording::Language& language() const { return m_language; }
    Format format() const { return m_format; }
    Instant asOf() const { return m_asOf; }
    bool isQuiet() const { return isSet("quiet"); }
    /// --workspace, else the last one used; WrongUse where there is neither.
    Result<QString> workspace() const;

    /// Writes the whole answer to --output or standard output.
    int print(const QByteArray& utf8) const;
    int print(const QString& text) const { return print(text.toUtf8()); }
    /// Says what went wrong and answers the exit code that belongs to it.
    int fail(const Error& error) const;
    /// A sentence beside the answer, on standard error.
    void note(const QString& sentence) const;

private:
    const QCommandLineParser& m_parser;
    QStringList m_words;
    wording::Language m_language;
    Format m_format = Format::Text;
    Instant m_asOf;
};

struct Command
{
    const char* name;          ///< "channel"
    const char* words;         ///< "add|list|test|remove …"; empty where it takes none
    const char* summary;       ///< QT_TRANSLATE_NOOP("cli", …)
    const char* example;       ///< works as it stands
    std::vector<QCommandLineOption> (*options)();
    int (*run)(const Invocation& invocation);
};

std::span<const Command> commands();

/// An option that takes a value where it is named. Help and value are written in English, each as QT_TRANSLATE_NOOP("cli", …),
/// and translated when they are printed; a value that is typed as it stands (low|medium|high) is not marked.
QCommandLineOption option(const char* name, const char* help, const char* value = "");

/// The last workspace that was opened, by any program of this user.
QString lastWorkspace();
void rememberWorkspace(const QString& address);

} // namespace unisono::cli

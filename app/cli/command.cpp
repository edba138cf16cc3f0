// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/write_fault.h"
#include "wording/error_wording.h"

#include <QFile>
#include <QSaveFile>
#include <QSettings>

#include <cstdio>

namespace unisono::cli {

namespace {

int codeOf(Fault fault)
{
    return fault == Fault::WrongUse || fault == Fault::UnknownKind || fault == Fault::UnknownChannel ? WrongUse : NotRead;
}

bool writeTo(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace

Invocation::Invocation(const QCommandLineParser& parser, QStringList words, wording::Language language)
    : m_parser(parser), m_words(std::move(words)), m_language(std::move(language))
{
}

Result<void> Invocation::readCommonOptions()
{
    const QString format = value("format");
    if (format == QLatin1String("json"))
        m_format = Format::Json;
    else if (format == QLatin1String("csv"))
        m_format = Format::Csv;
    else if (!format.isEmpty() && format != QLatin1String("text") && format != QLatin1String("xlsx"))
        return Error{Fault::WrongUse, QStringLiteral("--format ") + format, {}};
    if (!isSet("as-of"))
        return {};
    const QDateTime moment = QDateTime::fromString(value("as-of"), Qt::ISODateWithMs);
    if (!moment.isValid())
        return Error{Fault::WrongUse, QStringLiteral("--as-of ") + value("as-of"), {}};
    const bool hasZone = moment.timeSpec() != Qt::LocalTime;
    m_asOf = Instant::fromDateTime(hasZone ? moment : QDateTime(moment.date(), moment.time(), Qt::UTC));
    return {};
}

Result<QString> Invocation::workspace() const
{
    const QString address = isSet("workspace") ? value("workspace") : lastWorkspace();
    if (address.isEmpty())
        return Error{Fault::WrongUse, QStringLiteral("--workspace"), {}};
    return address;
}

int Invocation::print(const QByteArray& utf8) const
{
    if (!isSet("output")) {
        QFile out;
        const bool opened = out.open(stdout, QIODevice::WriteOnly);
        return opened && writeTo(out, utf8) ? Done : fail({Fault::NotWritable, QStringLiteral("stdout"), {}});
    }
    QSaveFile file(value("output"));
    if (!file.open(QIODevice::WriteOnly) || !writeTo(file, utf8) || !file.commit())
        return fail({writeFault(file), value("output"), file.errorString()});
    return Done;
}

int Invocation::fail(const Error& error) const
{
    note(wording::errorText(error, m_language));
    return codeOf(error.fault);
}

void Invocation::note(const QString& sentence) const
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

QCommandLineOption option(const char* name, const char* help, const char* value)
{
    return QCommandLineOption(QLatin1String(name), QString::fromUtf8(help), QLatin1String(value));
}

QString lastWorkspace()
{
    return QSettings().value(QStringLiteral("workspace/last")).toString();
}

void rememberWorkspace(const QString& address)
{
    QSettings().setValue(QStringLiteral("workspace/last"), address);
}

} // namespace unisono::cli

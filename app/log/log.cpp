// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <regex>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace unisono {

namespace {

constexpr std::size_t fileBytes = 2 * 1024 * 1024;
constexpr std::size_t files = 5;

QString logFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!state.isEmpty())
        return state + QStringLiteral("/unisono");
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log");
}

void takeQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (message.contains(QLatin1String("propagateSizeHints")))
        return;
    const std::string text = redacted(message.toStdString());
    if (type == QtDebugMsg || type == QtInfoMsg)
        spdlog::info(text);
    else
        spdlog::warn(text);
}

} // namespace

std::string redacted(std::string text)
{
    static const std::regex eMail(R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)");
    static const std::regex secret(R"((password|passwd|secret|token|bearer|authorization|api[-_ ]?key)(["':= ]+)[^\s"',;]+)",
                                   std::regex::icase);
    text = std::regex_replace(text, eMail, "<e-mail>");
    return std::regex_replace(text, secret, "$1$2<hidden>");
}

void startLog(const QString& program)
{
    qInstallMessageHandler(takeQtMessage);
    try {
        const QString folder = logFolder();
        QDir().mkpath(folder);
        const QString file = QDir(folder).filePath(program + QStringLiteral(".log"));
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), fileBytes, files);
        spdlog::set_default_logger(std::make_shared<spdlog::logger>("unisono", std::move(sink)));
        spdlog::flush_on(spdlog::level::warn);
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    } catch (const spdlog::spdlog_ex&) {
        spdlog::set_level(spdlog::level::off);
    }
}

} // namespace unisono

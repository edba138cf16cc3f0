// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"

#include "log/last_lines.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <mutex>
#include <regex>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <vector>

namespace unisono {

namespace {

constexpr std::size_t fileBytes = 2 * 1024 * 1024;
constexpr std::size_t files = 5;

/// Puts every line, redacted before it came here, where a crash report finds it.
class LastLinesSink : public spdlog::sinks::base_sink<std::mutex>
{
protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        spdlog::memory_buf_t line;
        formatter_->format(message, line);
        LastLines::instance().add({line.data(), line.size()});
    }
    void flush_() override {}
};

spdlog::sink_ptr fileSink(const QString& program)
{
    const QString folder = logFolder();
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(program + QStringLiteral(".log"));
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(file).toStdString(), fileBytes, files);
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return sink;
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

QString logFolder()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log");
#else
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // the XDG base directory specification: take a relative one as not set
        state = QDir::home().filePath(QStringLiteral(".local/state"));
    return state + QStringLiteral("/unisono");
#endif
}

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
    std::vector<spdlog::sink_ptr> sinks{std::make_shared<LastLinesSink>()};
    try {
        sinks.push_back(fileSink(program));
    } catch (const spdlog::spdlog_ex&) {
    }
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("unisono", sinks.begin(), sinks.end()));
    spdlog::flush_on(spdlog::level::warn);
}

} // namespace unisono

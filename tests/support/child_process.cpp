// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child_process.h"

#include <QDeadlineTimer>

namespace unisono::test {

bool ChildProcess::start(const QString& program, const QStringList& arguments, const QString& folder,
                         const QProcessEnvironment& environment)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        m_process.setWorkingDirectory(folder);
    m_process.start(program, arguments);
    return m_process.waitForStarted();
}

QString ChildProcess::lineBeginning(const QString& text, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const QStringList lines = QString::fromUtf8(output()).split(QLatin1Char('\n'));
        for (const QString& line : lines.mid(0, lines.size() - 1))
            if (line.startsWith(text))
                return line.mid(text.size()).trimmed();
        if (!isRunning())
            break;
        m_process.waitForReadyRead(200);
    }
    return {};
}

int ChildProcess::finished(std::chrono::milliseconds patience)
{
    if (isRunning() && !m_process.waitForFinished(static_cast<int>(patience.count()))) {
        stop();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ChildProcess::stop()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ChildProcess::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace unisono::test

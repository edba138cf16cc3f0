// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <chrono>

namespace unisono::test {

/// A program that lives no longer than the test: ended, at the latest, with this object.
class ChildProcess
{
public:
    ~ChildProcess() { stop(); }

    /// False where it could not be started.
    bool start(const QString& program, const QStringList& arguments, const QString& folder = {},
               const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    /// Waits for a line of output that begins like that, and answers the rest of it; null where none came.
    QString lineBeginning(const QString& text, std::chrono::milliseconds patience);
    /// Waits for the end; the exit code, or -1 where it took longer or crashed.
    int finished(std::chrono::milliseconds patience);
    void stop();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Everything it wrote so far, on both channels.
    QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace unisono::test

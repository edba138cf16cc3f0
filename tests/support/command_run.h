// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace unisono::test {

/// Calls the command line as a script does, with settings and log in a place of its own.
class CommandRun
{
public:
    explicit CommandRun(const QString& program) : m_program(program)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("UNISONO_SETTINGS"), m_home.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state")));
        m_environment.insert(QStringLiteral("UNISONO_PSEUDONYM_KEY"), QStringLiteral("only for tests"));
    }

    void set(const QString& variable, const QString& value) { m_environment.insert(variable, value); }
    QString home() const { return m_home.path(); }
    QString path(const QString& relative) const { return m_home.filePath(relative); }

    int run(const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        process.start(m_program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(300'000))
            process.kill();
        out = process.readAllStandardOutput();
        error = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray jsonList() const { return QJsonDocument::fromJson(out).array(); }
    const QProcessEnvironment& environment() const { return m_environment; }

    QByteArray out, error;

private:
    QTemporaryDir m_home;
    QString m_program;
    QProcessEnvironment m_environment;
};

} // namespace unisono::test

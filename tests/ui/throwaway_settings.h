// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace unisono::test {

/// Settings of the test's own, gone with it.
class ThrowawaySettings
{
public:
    ThrowawaySettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("UnisonoTest"));
        QCoreApplication::setApplicationName(QStringLiteral("UnisonoTest"));
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace unisono::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_look.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

namespace unisono::theme {

bool hasSystemSetting()
{
#ifdef Q_OS_WIN
    return true;
#else
    return false;
#endif
}

bool systemPrefersDark(const QPalette& palette)
{
#ifdef Q_OS_WIN
    Q_UNUSED(palette)
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    if (qEnvironmentVariable("GTK_THEME").endsWith(QLatin1String("dark"), Qt::CaseInsensitive))
        return true;
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
#endif
}

bool wantsMotion()
{
    if (qEnvironmentVariableIsSet("SSH_CONNECTION"))
        return false;
#ifdef Q_OS_WIN
    return QApplication::isEffectEnabled(Qt::UI_General);
#else
    return true;
#endif
}

} // namespace unisono::theme

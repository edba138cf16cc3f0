// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_folder.h"

#include <QSettings>

namespace unisono {

void useSettingsFolder()
{
    const QString folder = qEnvironmentVariable("UNISONO_SETTINGS");
    if (folder.isEmpty())
        return;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

} // namespace unisono

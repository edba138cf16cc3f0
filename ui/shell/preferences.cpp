// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace unisono::shell {

namespace {

constexpr std::array<const char*, 4> schemes{"system", "light", "dark", "contrast"};
constexpr std::array<const char*, 3> densities{"compact", "normal", "comfortable"};

template<std::size_t size>
int indexOf(const std::array<const char*, size>& words, const QString& word, int otherwise)
{
    const auto found = std::ranges::find_if(words, [&](const char* one) { return word == QLatin1String(one); });
    return found == words.end() ? otherwise : static_cast<int>(found - words.begin());
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(QStringLiteral("language")).toString();
    preferences.scheme = static_cast<theme::Scheme>(indexOf(schemes, settings.value(QStringLiteral("scheme")).toString(), 0));
    preferences.density =
        static_cast<theme::Density>(indexOf(densities, settings.value(QStringLiteral("density")).toString(), 1));
    preferences.textScale = std::clamp(settings.value(QStringLiteral("textScale"), 1).toDouble(), 0.75, 3.0);
    preferences.workspaceFolder = settings.value(QStringLiteral("workspaceFolder"), defaultWorkspaceFolder()).toString();
    preferences.asksForUpdates = settings.value(QStringLiteral("updates/wanted"), false).toBool();
    return preferences;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("scheme"), QLatin1String(schemes[static_cast<std::size_t>(scheme)]));
    settings.setValue(QStringLiteral("density"), QLatin1String(densities[static_cast<std::size_t>(density)]));
    settings.setValue(QStringLiteral("textScale"), textScale);
    settings.setValue(QStringLiteral("workspaceFolder"), workspaceFolder);
    settings.setValue(QStringLiteral("updates/wanted"), asksForUpdates);
}

void Preferences::apply() const
{
    theme::Theme& theme = theme::Theme::current();
    theme.setScheme(scheme);
    theme.setDensity(density);
    theme.setTextScale(textScale);
}

QString Preferences::defaultWorkspaceFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Unisono"));
}

} // namespace unisono::shell

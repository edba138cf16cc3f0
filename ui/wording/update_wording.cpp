// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/update_wording.h"

#include "wording/error_wording.h"

namespace unisono::wording {

QString newerVersion(const QString& version, QDate date, const Language& language)
{
    return language.translate("wording", "Version %1 of %2 is out.").arg(version, language.locale().toString(date, QStringLiteral("d MMMM yyyy")));
}

QString newerVersionMeaning(const QString& ownVersion, const Language& language)
{
    return language.translate("wording", "This is version %1. Nothing is installed by itself.").arg(ownVersion);
}

QString newestVersion(const QString& ownVersion, const Language& language)
{
    return language.translate("wording", "There is no newer version than this one, %1.").arg(ownVersion);
}

QString updatesNotOffered(const Language& language)
{
    return language.translate("wording", "This build asks nobody for newer versions. They come from where it came from.");
}

QString updateTrouble(const Error& error, const Language& language)
{
    if (error.fault == Fault::Corrupt)
        return language.translate("wording", "The notice at “%1” is not signed by whoever made this program.").arg(error.subject);
    if (error.fault == Fault::Malformed)
        return language.translate("wording", "The notice at “%1” cannot be understood by this version.").arg(error.subject);
    return whatHappened(error, language);
}

QString updateTroubleMeaning(const Language& language)
{
    return language.translate("wording", "Whether there is a newer version is not known. Everything else works as before.");
}

} // namespace unisono::wording

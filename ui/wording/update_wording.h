// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "wording/language.h"

#include <QDate>

namespace unisono::wording {

/// "Version 1.2.0 of 12 November 2026 is out."
QString newerVersion(const QString& version, QDate date, const Language& language);
/// What follows from it: which one this is, and that it stays.
QString newerVersionMeaning(const QString& ownVersion, const Language& language);
/// "There is no newer version than this one, 1.1.0."
QString newestVersion(const QString& ownVersion, const Language& language);
/// For a build into which nobody built an address to ask.
QString updatesNotOffered(const Language& language);
/// Why nothing is known of a newer version.
QString updateTrouble(const Error& error, const Language& language);
QString updateTroubleMeaning(const Language& language);

} // namespace unisono::wording

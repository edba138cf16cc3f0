// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QUrl>
#include <QVersionNumber>

namespace unisono::updates {

/// What whoever makes this program says of its newest version: { "version": "1.2.0", "date": "2026-11-12", "page": "https://…" }.
struct UpdateNotice
{
    QVersionNumber version; ///< three numbers
    QDate date;             ///< the day it came out
    QUrl page;              ///< where a person reads about it; always https
};

/// Fault::Malformed, its detail being what is wrong. Other members are left to later versions.
Result<UpdateNotice> readNotice(const QByteArray& json);

/// "1.2.0" is newer than "1.1.9" and than "1.1.9+5.gabc1234", a build made five commits after it.
bool isNewer(const UpdateNotice& notice, const QString& ownVersion);

} // namespace unisono::updates

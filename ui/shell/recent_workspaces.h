// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <vector>

namespace unisono::shell {

/// A workspace that was open before, with what was known of it then.
struct RecentWorkspace
{
    QString address;   ///< without any password
    QString region;    ///< its name; empty where it has none
    int stores = -1;   ///< −1 where unknown
    Instant newest;    ///< its newest figure; unknown where there is none
    bool late = false; ///< some channel was later than it promised
    bool sample = false;

    bool isFile() const { return !address.contains(QLatin1String("://")); }
    /// The region, else the file's name.
    QString name() const;

    bool operator==(const RecentWorkspace&) const = default;
};

/// The last eight, newest first, in the program's settings.
namespace recentWorkspaces {

std::vector<RecentWorkspace> list();
/// Puts it first; the one with the same address is replaced.
void remember(const RecentWorkspace& workspace);
void forget(const QString& address);

} // namespace recentWorkspaces

} // namespace unisono::shell

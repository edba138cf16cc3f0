// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assumption.h"
#include "domain/instant.h"

#include <QString>
#include <QStringList>

namespace unisono {

/// The region a workspace is about.
struct Region
{
    QString name;
    QString country;
    QString timezone;
    QString currency;
    QStringList languages;
    int weekStart = 1;   ///< 1 Monday … 7 Sunday
    Instant asOf;        ///< a sample's fixed present; unknown for a living region
    bool isSample = false;
    Assumptions assumptions;  ///< of planning, as far as the region makes them
    Assumptions chosen{};     ///< changed by people in this workspace; go before those of the region

    bool operator==(const Region&) const = default;
};

} // namespace unisono

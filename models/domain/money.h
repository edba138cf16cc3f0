// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QString>

namespace unisono {

/// An amount in major units with the ISO 4217 code of its currency. Amounts of different currencies are never added.
struct Money
{
    Decimal amount;
    QString currency;

    bool isKnown() const { return amount.isKnown(); }
    bool operator==(const Money&) const = default;
};

} // namespace unisono

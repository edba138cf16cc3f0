// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace unisono::channels {

/// A condition or an action of a promotion, with its arguments as Vendure keeps them: texts that contain JSON.
struct VendureOperation
{
    QString code;
    QMap<QString, QString> arguments;

    /// Unknown where absent or no number.
    Decimal number(const QString& argument) const;
    bool flag(const QString& argument) const;
    QStringList ids(const QString& argument) const;
};

/// A promotion in the words of the promotions table.
struct VendureMechanics
{
    QString mechanics;     ///< empty: the table cannot express it
    Decimal value;         ///< per cent, or an amount of money
    bool isAmount = false;
    Decimal n;
    Decimal m;
    Decimal threshold;     ///< of the order, in money
    bool isForSomeOnly = false; ///< of a group of customers
    QStringList scopeIds;  ///< variants; empty: all
};

/// Vendure's own conditions and actions, as far as one row can say them. Anything else has no mechanics, rather than wrong ones.
VendureMechanics mechanicsOf(const std::vector<VendureOperation>& conditions, const std::vector<VendureOperation>& actions,
                             int moneyDecimals);

} // namespace unisono::channels

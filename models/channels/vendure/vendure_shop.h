// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <string>
#include <unordered_map>
#include <vector>

namespace unisono::channels {

/// A Vendure channel as the account sees it.
struct VendureChannelAccess
{
    QString code;
    QString token;
    QStringList permissions;

    bool isDefault() const { return code == QLatin1String("__default_channel__"); }
    bool mayAny(std::initializer_list<const char*> names) const;
    bool mayWrite() const;
};

struct VendureAccount
{
    QString name;                 ///< empty for an API key
    bool tellsPermissions = true; ///< an API key does not: what it may read shows when it is tried
    std::vector<VendureChannelAccess> channels;
};

/// What a page cannot be understood without: the settings of the Vendure channel it was asked in.
struct VendureShop
{
    QString channel;              ///< the channel's id in the workspace
    QString code;                 ///< the channel's code in Vendure
    QString currency;
    bool isDefault = true;        ///< the default channel sees the orders of every other channel, too
    bool pricesIncludeTax = false;
    bool tracksInventory = true;  ///< where a variant inherits it
    Quantity outOfStockThreshold = 0;
    QHash<QString, Quantity> thresholdBySku; ///< of the variants that have one of their own
    int moneyDecimals = 2;
    QString gtinField;            ///< name of the variants' custom field that holds it; empty: none
    bool tellsSaleable = false;   ///< variants tell on hand and allocated as the shop's own stock strategy counts them
    qint64 variants = 0;          ///< how many there are
    struct Location
    {
        std::string id;
        std::string name;
    };
    std::vector<Location> locations;  ///< names are unique

    const std::string* locationName(std::string_view id) const;
};

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace unisono {

/// What a channel is to the customer, apart from the software behind it.
enum class ChannelRole { WebStore, Marketplace, StorePos, CallCentre, MobileApp, Erp, Unknown };

/// What the console must know of a channel to judge its figures; from channel.json, the back-end or the manager.
struct ChannelProfile
{
    QString id;
    QString name;
    ChannelRole role = ChannelRole::Unknown;
    QString country;                       ///< ISO 3166-1, e.g. "FR"
    QString currency;                      ///< ISO 4217
    QString timezone;                      ///< IANA, e.g. "Europe/Paris"
    std::optional<bool> pricesIncludeTax;
    std::optional<int> syncSlaMinutes;     ///< the age the channel promises not to exceed
    QStringList locationScope;             ///< the locations it sells from; empty: not told
    Quantity defaultBuffer = 0;            ///< kept back from what is sold
    QHash<QString, Quantity> bufferBySku;
    Quantity cap;                          ///< most that is offered; unknown: no cap
    Quantity visibilityThreshold;          ///< hides the item, never changes what is available to sell
    QStringList statesNotKept;             ///< stock states this back-end has no notion of: zero there, not unknown

    bool operator==(const ChannelProfile&) const = default;
};

QString channelRoleName(ChannelRole role);                 ///< "web_store"
ChannelRole channelRoleFromName(const QString& name);      ///< Unknown for any other word

} // namespace unisono

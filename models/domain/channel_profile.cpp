// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/channel_profile.h"

#include <array>

namespace unisono {

namespace {

struct RoleName
{
    ChannelRole role;
    const char* name;
};

constexpr std::array roleNames = {
    RoleName{ChannelRole::WebStore, "web_store"},     RoleName{ChannelRole::Marketplace, "marketplace"},
    RoleName{ChannelRole::StorePos, "store_pos"},     RoleName{ChannelRole::CallCentre, "call_centre"},
    RoleName{ChannelRole::MobileApp, "mobile_app"},   RoleName{ChannelRole::Erp, "erp"},
};

} // namespace

QString channelRoleName(ChannelRole role)
{
    for (const RoleName& known : roleNames)
        if (known.role == role)
            return QString::fromLatin1(known.name);
    return {};
}

ChannelRole channelRoleFromName(const QString& name)
{
    for (const RoleName& known : roleNames)
        if (name == QLatin1String(known.name))
            return known.role;
    return ChannelRole::Unknown;
}

} // namespace unisono

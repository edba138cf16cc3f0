// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_shop.h"

#include <algorithm>

namespace unisono::channels {

bool VendureChannelAccess::mayAny(std::initializer_list<const char*> names) const
{
    if (permissions.contains(QLatin1String("SuperAdmin")))
        return true;
    return std::ranges::any_of(names, [&](const char* name) { return permissions.contains(QLatin1String(name)); });
}

bool VendureChannelAccess::mayWrite() const
{
    return std::ranges::any_of(permissions, [](const QString& permission) {
        return permission == QLatin1String("SuperAdmin") || permission.startsWith(QLatin1String("Create"))
            || permission.startsWith(QLatin1String("Update")) || permission.startsWith(QLatin1String("Delete"));
    });
}

const std::string* VendureShop::locationName(std::string_view id) const
{
    const auto found = std::ranges::find(locations, id, &Location::id);
    return found == locations.end() ? nullptr : &found->name;
}

} // namespace unisono::channels

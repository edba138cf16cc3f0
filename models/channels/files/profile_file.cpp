// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/profile_file.h"

#include "channels/files/settings_reader.h"

namespace unisono::channels {

namespace {

constexpr int mostMinutes = 10 * 366 * 24 * 60;

ChannelRole roleOf(SettingsReader& reader)
{
    const std::optional<QString> name = reader.text("kind");
    const ChannelRole role = channelRoleFromName(name.value_or(QString()));
    if (name && !name->isEmpty() && role == ChannelRole::Unknown)
        reader.refuse(QStringLiteral("kind"), *name);
    return role;
}

void readBuffer(SettingsReader& reader, ChannelProfile& profile)
{
    const QJsonObject buffer = reader.object("buffer");
    const Decimal common = reader.quantity(QStringLiteral("buffer.default"), buffer.value(QLatin1String("default")));
    profile.defaultBuffer = common.orZero();
    const QJsonObject skus = reader.object(QStringLiteral("buffer.by_sku"), buffer.value(QLatin1String("by_sku")));
    for (auto sku = skus.begin(); sku != skus.end(); ++sku) {
        const Decimal quantity = reader.quantity(QStringLiteral("buffer.by_sku.") + sku.key(), sku.value());
        if (quantity.isKnown())
            profile.bufferBySku.insert(sku.key(), quantity);
    }
}

} // namespace

Result<ChannelProfile> readProfileFile(const QByteArray& content)
{
    Result<SettingsReader> opened = SettingsReader::open(content, QStringLiteral("channel.json"));
    if (!opened)
        return opened.error();
    SettingsReader& reader = *opened;
    ChannelProfile profile;
    profile.id = reader.text("id").value_or(QString());
    profile.name = reader.text("name").value_or(QString());
    profile.role = roleOf(reader);
    profile.country = reader.text("country").value_or(QString());
    profile.currency = reader.text("currency").value_or(QString());
    profile.timezone = reader.timezone("timezone");
    profile.pricesIncludeTax = reader.flag("prices_include_tax");
    profile.syncSlaMinutes = reader.whole("sync_sla_minutes", 0, mostMinutes);
    profile.locationScope = reader.texts("location_scope");
    readBuffer(reader, profile);
    profile.cap = reader.quantity("cap");
    profile.visibilityThreshold = reader.quantity("visibility_threshold");
    profile.statesNotKept = reader.texts("states_not_kept");
    if (reader.error())
        return *reader.error();
    return profile;
}

} // namespace unisono::channels

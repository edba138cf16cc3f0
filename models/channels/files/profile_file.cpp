// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/profile_file.h"

#include "channels/cells/number_cell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cmath>

namespace unisono::channels {

namespace {

constexpr int mostMinutes = 10 * 366 * 24 * 60;

/// Takes values out of the object and remembers the first key that is not what it should be.
class ProfileReader
{
public:
    explicit ProfileReader(QJsonObject object) : m_object(std::move(object)) {}

    std::optional<QString> text(const char* key)
    {
        const QJsonValue value = valueOf(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isString())
            refuse(key, QStringLiteral("not a text"));
        return value.toString();
    }

    std::optional<bool> flag(const char* key)
    {
        const QJsonValue value = valueOf(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isBool())
            refuse(key, QStringLiteral("neither true nor false"));
        return value.toBool();
    }

    std::optional<int> minutes(const char* key)
    {
        const QJsonValue value = valueOf(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > mostMinutes || number != std::floor(number))
            refuse(key, QStringLiteral("not a number of minutes"));
        return static_cast<int>(std::clamp<double>(number, 0, mostMinutes));
    }

    Decimal quantity(const QString& key, const QJsonValue& value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        const Decimal number = value.isDouble() ? Decimal::nearest(value.toDouble()) : Decimal();
        if (number.isUnknown() || number < Decimal(0))
            refuse(key, QStringLiteral("not a quantity"));
        return number;
    }
    Decimal quantity(const char* key) { return quantity(QString::fromLatin1(key), valueOf(key)); }

    QStringList texts(const char* key)
    {
        const QJsonValue value = valueOf(key);
        QStringList list;
        if (value.isUndefined() || value.isNull())
            return list;
        if (!value.isArray())
            refuse(key, QStringLiteral("not a list"));
        for (const QJsonValue& item : value.toArray()) {
            if (!item.isString())
                refuse(key, QStringLiteral("not a list of texts"));
            list.append(item.toString());
        }
        return list;
    }

    QJsonObject object(const char* key)
    {
        const QJsonValue value = valueOf(key);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            refuse(key, QStringLiteral("not an object"));
        return value.toObject();
    }

    void refuse(const QString& key, const QString& why)
    {
        if (!m_error)
            m_error = Error{Fault::Malformed, QStringLiteral("channel.json: ") + key, why};
    }
    void refuse(const char* key, const QString& why) { refuse(QString::fromLatin1(key), why); }
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonValue valueOf(const char* key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    std::optional<Error> m_error;
};

ChannelRole roleOf(ProfileReader& reader)
{
    const std::optional<QString> name = reader.text("kind");
    const ChannelRole role = channelRoleFromName(name.value_or(QString()));
    if (name && !name->isEmpty() && role == ChannelRole::Unknown)
        reader.refuse("kind", *name);
    return role;
}

QString timezoneOf(ProfileReader& reader)
{
    const QString name = reader.text("timezone").value_or(QString());
    if (!name.isEmpty() && !QTimeZone(name.toUtf8()).isValid())
        reader.refuse("timezone", name);
    return name;
}

void readBuffer(ProfileReader& reader, ChannelProfile& profile)
{
    const QJsonObject buffer = reader.object("buffer");
    const Decimal common = reader.quantity(QStringLiteral("buffer.default"), buffer.value(QLatin1String("default")));
    profile.defaultBuffer = common.orZero();
    const QJsonValue bySku = buffer.value(QLatin1String("by_sku"));
    if (!bySku.isUndefined() && !bySku.isNull() && !bySku.isObject())
        reader.refuse("buffer.by_sku", QStringLiteral("not an object"));
    const QJsonObject skus = bySku.toObject();
    for (auto sku = skus.begin(); sku != skus.end(); ++sku) {
        const Decimal quantity = reader.quantity(QStringLiteral("buffer.by_sku.") + sku.key(), sku.value());
        if (quantity.isKnown())
            profile.bufferBySku.insert(sku.key(), quantity);
    }
}

} // namespace

Result<ChannelProfile> readProfileFile(const QByteArray& content)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parsed);
    if (!document.isObject()) {
        const QString why = parsed.error == QJsonParseError::NoError ? QStringLiteral("not an object") : parsed.errorString();
        return Error{Fault::Malformed, QStringLiteral("channel.json"), why};
    }
    ProfileReader reader(document.object());
    ChannelProfile profile;
    profile.id = reader.text("id").value_or(QString());
    profile.name = reader.text("name").value_or(QString());
    profile.role = roleOf(reader);
    profile.country = reader.text("country").value_or(QString());
    profile.currency = reader.text("currency").value_or(QString());
    profile.timezone = timezoneOf(reader);
    profile.pricesIncludeTax = reader.flag("prices_include_tax");
    profile.syncSlaMinutes = reader.minutes("sync_sla_minutes");
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/settings_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>

namespace unisono::channels {

namespace {

bool saysNothing(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

Result<SettingsReader> SettingsReader::open(const QByteArray& content, const QString& file)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parsed);
    if (document.isObject())
        return SettingsReader(document.object(), file);
    const QString why = parsed.error == QJsonParseError::NoError ? QStringLiteral("not an object") : parsed.errorString();
    return Error{Fault::Malformed, file, why};
}

std::optional<QString> SettingsReader::text(const char* key)
{
    const QJsonValue value = valueOf(key);
    if (saysNothing(value))
        return std::nullopt;
    if (!value.isString())
        refuse(QString::fromLatin1(key), QStringLiteral("not a text"));
    return value.toString();
}

std::optional<bool> SettingsReader::flag(const char* key)
{
    const QJsonValue value = valueOf(key);
    if (saysNothing(value))
        return std::nullopt;
    if (!value.isBool())
        refuse(QString::fromLatin1(key), QStringLiteral("neither true nor false"));
    return value.toBool();
}

std::optional<int> SettingsReader::whole(const char* key, int least, int most)
{
    const std::optional<double> value = number(QString::fromLatin1(key), valueOf(key), least, most);
    if (value && *value != std::floor(*value))
        refuse(QString::fromLatin1(key), QStringLiteral("not a whole number"));
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<double> SettingsReader::number(const QString& key, const QJsonValue& value, double least, double most)
{
    if (saysNothing(value))
        return std::nullopt;
    const double number = value.toDouble(least);
    if (!value.isDouble() || !(number >= least && number <= most)) {
        refuse(key, QStringLiteral("not a number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return number;
}

Decimal SettingsReader::quantity(const QString& key, const QJsonValue& value)
{
    if (saysNothing(value))
        return {};
    const Decimal number = value.isDouble() ? Decimal::nearest(value.toDouble()) : Decimal();
    if (number.isUnknown() || number < Decimal(0))
        refuse(key, QStringLiteral("not a quantity"));
    return number;
}

Decimal SettingsReader::quantity(const char* key)
{
    return quantity(QString::fromLatin1(key), valueOf(key));
}

QStringList SettingsReader::texts(const char* key)
{
    const QJsonValue value = valueOf(key);
    QStringList list;
    if (saysNothing(value))
        return list;
    if (!value.isArray())
        refuse(QString::fromLatin1(key), QStringLiteral("not a list"));
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isString())
            refuse(QString::fromLatin1(key), QStringLiteral("not a list of texts"));
        list.append(item.toString());
    }
    return list;
}

QJsonObject SettingsReader::object(const QString& key, const QJsonValue& value)
{
    if (!saysNothing(value) && !value.isObject())
        refuse(key, QStringLiteral("not an object"));
    return value.toObject();
}

QString SettingsReader::timezone(const char* key)
{
    const QString name = text(key).value_or(QString());
    if (!name.isEmpty() && !QTimeZone(name.toUtf8()).isValid())
        refuse(QString::fromLatin1(key), name);
    return name;
}

void SettingsReader::refuse(const QString& key, const QString& why)
{
    if (!m_error)
        m_error = Error{Fault::Malformed, m_file + QStringLiteral(": ") + key, why};
}

} // namespace unisono::channels

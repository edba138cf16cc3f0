// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace unisono::channels {

/// Takes values out of a file of settings (one JSON object) and remembers the first key whose value has the wrong type, is no number,
/// or makes no sense. null and a missing key say nothing.
class SettingsReader
{
public:
    /// Malformed where the content is no object. `file` is what the error names.
    static Result<SettingsReader> open(const QByteArray& content, const QString& file);

    std::optional<QString> text(const char* key);
    std::optional<bool> flag(const char* key);
    /// A whole number within the bounds.
    std::optional<int> whole(const char* key, int least, int most);
    /// A number within the bounds; `key` is as the error shall name it.
    std::optional<double> number(const QString& key, const QJsonValue& value, double least, double most);
    /// From zero on.
    Decimal quantity(const QString& key, const QJsonValue& value);
    Decimal quantity(const char* key);
    QStringList texts(const char* key);
    QJsonObject object(const char* key) { return object(QString::fromLatin1(key), valueOf(key)); }
    QJsonObject object(const QString& key, const QJsonValue& value);
    /// The name of a time zone that the system knows.
    QString timezone(const char* key);

    void refuse(const QString& key, const QString& why);
    const std::optional<Error>& error() const { return m_error; }

private:
    SettingsReader(QJsonObject object, QString file) : m_object(std::move(object)), m_file(std::move(file)) {}
    QJsonValue valueOf(const char* key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    QString m_file;
    std::optional<Error> m_error;
};

} // namespace unisono::channels

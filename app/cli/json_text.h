// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace unisono::cli {

/// Writes JSON as it goes, without holding a document: a check may have a hundred thousand findings.
class JsonText
{
public:
    JsonText& openObject() { return open('{'); }
    JsonText& closeObject() { return close('}'); }
    JsonText& openArray() { return open('['); }
    JsonText& closeArray() { return close(']'); }
    JsonText& key(std::string_view name);

    JsonText& text(const QString& value)
    {
        const QByteArray utf8 = value.toUtf8();
        return text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }
    JsonText& text(std::string_view utf8);
    JsonText& number(qint64 value);
    /// A computed figure, such as a probability; null where it is none.
    JsonText& figure(double value);
    JsonText& boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonText& null() { return raw("null"); }
    /// Exact decimals are strings; unknown is null.
    JsonText& decimal(Decimal value, int leastDecimals = 0);
    JsonText& instant(Instant value) { return value.isKnown() ? text(value.toIso()) : null(); }
    /// Empty is null.
    JsonText& textOrNull(const QString& value) { return value.isEmpty() ? null() : text(value); }
    JsonText& textOrNull(std::string_view value) { return value.empty() ? null() : text(value); }

    QByteArray take() { return std::move(m_bytes) + '\n'; }

private:
    JsonText& open(char bracket);
    JsonText& close(char bracket);
    JsonText& raw(std::string_view literal);
    void separate();
    void quote(std::string_view utf8);

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace unisono::cli

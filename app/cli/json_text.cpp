// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_text.h"

#include <cmath>

namespace unisono::cli {

void JsonText::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = false;
}

JsonText& JsonText::open(char bracket)
{
    separate();
    m_bytes += bracket;
    return *this;
}

JsonText& JsonText::close(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::raw(std::string_view literal)
{
    separate();
    m_bytes.append(literal.data(), static_cast<qsizetype>(literal.size()));
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::key(std::string_view name)
{
    separate();
    quote(name);
    m_bytes += ':';
    return *this;
}

JsonText& JsonText::text(std::string_view utf8)
{
    separate();
    quote(utf8);
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::number(qint64 value)
{
    const QByteArray digits = QByteArray::number(value);
    return raw({digits.constData(), static_cast<std::size_t>(digits.size())});
}

JsonText& JsonText::figure(double value)
{
    if (!std::isfinite(value))
        return null();
    const QByteArray digits = QByteArray::number(value, 'g', 10);
    return raw({digits.constData(), static_cast<std::size_t>(digits.size())});
}

JsonText& JsonText::decimal(Decimal value, int leastDecimals)
{
    return value.isKnown() ? text(value.toFixed(leastDecimals)) : null();
}

void JsonText::quote(std::string_view utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_bytes += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_bytes += "\\u00";
            m_bytes += hex[c >> 4];
            m_bytes += hex[c & 15];
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

} // namespace unisono::cli

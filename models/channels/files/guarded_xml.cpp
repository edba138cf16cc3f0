// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/guarded_xml.h"

namespace unisono::channels {

namespace {

constexpr int deepest = 100;
constexpr qint64 longestToken = 32 << 20;

} // namespace

bool GuardedXml::fail(const QString& why)
{
    m_hasFailed = true;
    m_failure = why;
    return false;
}

bool GuardedXml::next()
{
    if (m_hasFailed)
        return false;
    m_entry->allow(longestToken);
    if (m_xml.isEndElement())
        --m_depth;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        m_attributes = m_xml.attributes();
        return ++m_depth <= deepest || fail(QStringLiteral("nested too deeply"));
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        return fail(QStringLiteral("document type"));
    case QXmlStreamReader::Invalid:
        return fail(m_entry->hasFailed() ? QStringLiteral("cannot be unpacked") : m_xml.errorString());
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

bool GuardedXml::nextChild(int depth)
{
    while (next()) {
        if (m_xml.isStartElement() && m_depth == depth + 1)
            return true;
        if (m_xml.isEndElement() && m_depth == depth)
            return false;
    }
    return false;
}

void GuardedXml::skip(int depth)
{
    while (!(m_xml.isEndElement() && m_depth == depth) && next()) { }
}

QString GuardedXml::text(int depth)
{
    QString text;
    while (next() && !(m_xml.isEndElement() && m_depth == depth)) {
        if (m_xml.isCharacters() && m_depth == depth)
            text += m_xml.text();
        if (text.size() > longestToken) {
            fail(QStringLiteral("text too long"));
            break;
        }
    }
    return text;
}

QStringView GuardedXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_attributes)
        if (attribute.name() == name)
            return attribute.value();
    return {};
}

} // namespace unisono::channels

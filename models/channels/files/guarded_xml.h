// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/zip_archive.h"

#include <QXmlStreamReader>

namespace unisono::channels {

/// Reads XML out of an archive and stops at what only hostile files have: a document type (entities), nesting beyond a hundred
/// levels, a single text beyond 32 megabytes.
class GuardedXml
{
public:
    explicit GuardedXml(std::unique_ptr<ZipEntry> entry) : m_entry(std::move(entry)), m_xml(m_entry.get()) {}

    /// Moves to the next token; false at the end and where it cannot go on.
    bool next();
    /// Moves to the next child of the element whose start was told last at this depth; false behind its last one.
    bool nextChild(int depth);
    /// Passes over the element just begun.
    void skip(int depth);
    /// The text of the element just begun, that of its children left out.
    QString text(int depth);

    /// Of the element just begun, the root being 1.
    int depth() const { return m_depth; }
    bool isStart() const { return m_xml.isStartElement(); }
    QStringView name() const { return m_xml.name(); }
    const QXmlStreamReader& reader() const { return m_xml; }
    QStringView attribute(QStringView name) const;

    bool hasFailed() const { return m_hasFailed; }
    QString failure() const { return m_failure; }

private:
    bool fail(const QString& why);

    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_hasFailed = false;
    QString m_failure;
};

} // namespace unisono::channels

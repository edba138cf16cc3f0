// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/guarded_xml.h"
#include "domain/record_batch.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace unisono::channels {

/// An XLSX workbook: its sheets, its shared strings and which styles are dates.
class XlsxWorkbook
{
public:
    /// Fault::Corrupt where it is no workbook, Fault::TooLarge beyond the guards (archive's, 8 million or 150 MB of strings).
    static Result<std::shared_ptr<XlsxWorkbook>> open(std::shared_ptr<QIODevice> device);

    const QStringList& sheets() const { return m_sheets; }
    /// Null where there is no such sheet; an empty name is the first one.
    std::unique_ptr<ZipEntry> sheet(const QString& name) const;

    /// Shared strings and styles, which only reading cells needs.
    Result<void> loadCellParts();
    std::string_view sharedString(std::size_t index) const { return index < m_strings.size() ? m_strings[index] : std::string_view(); }
    bool isDateStyle(std::size_t style) const { return style < m_dateStyles.size() && m_dateStyles[style]; }
    bool countsFrom1904() const { return m_countsFrom1904; }

private:
    explicit XlsxWorkbook(std::shared_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}
    bool readRelations(const QString& workbookPath);
    Result<void> readWorkbook(const QString& path);
    Result<void> readStrings();
    Result<void> readStyles();

    std::shared_ptr<ZipArchive> m_archive;
    QStringList m_sheets;
    QStringList m_sheetPaths;
    QHash<QString, QString> m_pathById;
    QString m_stringsPath;
    QString m_stylesPath;
    bool m_countsFrom1904 = false;
    bool m_hasCellParts = false;
    TextPool m_pool;
    std::vector<std::string_view> m_strings;
    std::vector<bool> m_dateStyles;
};

/// Whether a number format shows a date or a time: "dd/mm/yyyy", "[h]:mm"; not "0.00", nor "\"d\"0".
bool isDateFormat(QStringView code);

/// The text of the shared or inline string just begun at this depth: its runs together, without phonetic hints.
QString richText(GuardedXml& xml, int depth);

} // namespace unisono::channels

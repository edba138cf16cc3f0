// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/xlsx_workbook.h"

#include <QDir>

namespace unisono::channels {

namespace {

constexpr std::size_t mostStrings = 8'000'000;
constexpr std::size_t mostStringBytes = 150 << 20;
constexpr std::size_t mostStyles = 100'000;
constexpr qsizetype mostSheets = 1000;

/// The formats that spreadsheets know by number.
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

QString resolved(const QString& folder, const QString& target)
{
    return target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + u'/' + target);
}

Error unreadable(const GuardedXml& xml)
{
    return {Fault::Corrupt, {}, xml.failure()};
}

} // namespace

QString richText(GuardedXml& xml, int depth)
{
    QString text;
    while (xml.nextChild(depth)) {
        if (xml.name() == u"t")
            text += xml.text(depth + 1);
        else if (xml.name() == u"r")
            text += richText(xml, depth + 1);
        else
            xml.skip(depth + 1);
    }
    return text;
}

bool isDateFormat(QStringView code)
{
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            const QChar inside = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            // [h], [mm], [ss] count time; [Red], [$-409] and [>9] do not.
            if (close > i && (inside == u'h' || inside == u'm' || inside == u's') && close - i <= 3)
                return true;
            i = close < 0 ? code.size() : close;
        } else if (c == u';')
            return false;
        else if (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's')
            return true;
    }
    return false;
}

Result<std::shared_ptr<XlsxWorkbook>> XlsxWorkbook::open(std::shared_ptr<QIODevice> device)
{
    Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(std::move(device));
    if (!archive)
        return archive.error();
    const std::shared_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(*archive)));
    const QString path = QStringLiteral("xl/workbook.xml");
    if (!workbook->readRelations(path))
        return Error{Fault::Corrupt, {}, QStringLiteral("no workbook")};
    if (const Result<void> read = workbook->readWorkbook(path); !read)
        return read.error();
    return workbook;
}

bool XlsxWorkbook::readRelations(const QString& workbookPath)
{
    const QString folder = workbookPath.section(u'/', 0, -2);
    std::unique_ptr<ZipEntry> entry = m_archive->entry(folder + QStringLiteral("/_rels/") + workbookPath.section(u'/', -1) + QStringLiteral(".rels"));
    if (entry == nullptr)
        return false;
    GuardedXml xml(std::move(entry));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship")
            continue;
        const QString path = resolved(folder, xml.attribute(u"Target").toString());
        const QStringView type = xml.attribute(u"Type");
        m_pathById.insert(xml.attribute(u"Id").toString(), path);
        if (type.endsWith(u"/sharedStrings"))
            m_stringsPath = path;
        else if (type.endsWith(u"/styles"))
            m_stylesPath = path;
    }
    return !xml.hasFailed();
}

Result<void> XlsxWorkbook::readWorkbook(const QString& path)
{
    std::unique_ptr<ZipEntry> entry = m_archive->entry(path);
    if (entry == nullptr)
        return Error{Fault::Corrupt, {}, QStringLiteral("no workbook")};
    GuardedXml xml(std::move(entry));
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr") {
            const QStringView flag = xml.attribute(u"date1904");
            m_countsFrom1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet" && m_sheets.size() < mostSheets) {
            m_sheets.append(xml.attribute(u"name").toString());
            m_sheetPaths.append(m_pathById.value(xml.attribute(u"id").toString()));
        }
    }
    if (xml.hasFailed())
        return unreadable(xml);
    return {};
}

std::unique_ptr<ZipEntry> XlsxWorkbook::sheet(const QString& name) const
{
    const qsizetype index = name.isEmpty() ? 0 : m_sheets.indexOf(name);
    return index >= 0 && index < m_sheetPaths.size() ? m_archive->entry(m_sheetPaths[index]) : nullptr;
}

Result<void> XlsxWorkbook::loadCellParts()
{
    if (m_hasCellParts)
        return {};
    m_hasCellParts = true;
    return readStrings().and_then([this] { return readStyles(); });
}

Result<void> XlsxWorkbook::readStrings()
{
    std::unique_ptr<ZipEntry> entry = m_stringsPath.isEmpty() ? nullptr : m_archive->entry(m_stringsPath);
    if (entry == nullptr)
        return {};
    GuardedXml xml(std::move(entry));
    std::size_t bytes = 0;
    xml.nextChild(0);
    while (xml.nextChild(1)) {
        if (xml.name() != u"si") {
            xml.skip(2);
            continue;
        }
        const QByteArray text = richText(xml, 2).toUtf8();
        bytes += static_cast<std::size_t>(text.size());
        if (m_strings.size() == mostStrings || bytes > mostStringBytes)
            return Error{Fault::TooLarge, {}, QStringLiteral("shared strings")};
        m_strings.push_back(m_pool.keep({text.constData(), static_cast<std::size_t>(text.size())}));
    }
    if (xml.hasFailed())
        return unreadable(xml);
    return {};
}

Result<void> XlsxWorkbook::readStyles()
{
    std::unique_ptr<ZipEntry> entry = m_stylesPath.isEmpty() ? nullptr : m_archive->entry(m_stylesPath);
    if (entry == nullptr)
        return {};
    GuardedXml xml(std::move(entry));
    QHash<int, bool> isDateById;
    bool inCellStyles = false;
    while (xml.next()) {
        const bool isStart = xml.isStart();
        if (xml.name() == u"cellXfs")
            inCellStyles = isStart;
        if (isStart && xml.name() == u"numFmt")
            isDateById.insert(xml.attribute(u"numFmtId").toInt(), isDateFormat(xml.attribute(u"formatCode")));
        if (isStart && inCellStyles && xml.name() == u"xf" && m_dateStyles.size() < mostStyles) {
            const int id = xml.attribute(u"numFmtId").toInt();
            m_dateStyles.push_back(isDateById.value(id, isBuiltInDate(id)));
        }
    }
    if (xml.hasFailed())
        return unreadable(xml);
    return {};
}

} // namespace unisono::channels

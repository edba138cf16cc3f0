// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/xlsx_sheet.h"

#include "channels/cells/cell_reading.h"
#include "channels/cells/instant_cell.h"

#include <charconv>
#include <cmath>

namespace unisono::channels {

namespace {

constexpr std::size_t lastColumn = 16'384;
constexpr double millisecondsPerDay = 86'400'000;
/// Spreadsheets show fifteen digits of what they store in binary, so that 19.99 is kept as 19.989999999999998.
constexpr int shownDigits = 15;

bool isPlainInteger(QStringView text)
{
    const qsizetype from = text.startsWith(u'-') ? 1 : 0;
    return text.size() > from && text.size() <= shownDigits
        && std::all_of(text.begin() + from, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<double> finiteNumber(const QByteArray& text)
{
    double value = 0;
    const char* const end = text.constData() + text.size();
    const auto [behind, error] = std::from_chars(text.constData(), end, value);
    if (error != std::errc() || behind != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string shownNumber(double value)
{
    char digits[64];
    const auto [end, error] = std::to_chars(digits, digits + sizeof(digits), value, std::chars_format::general, shownDigits);
    return {digits, error == std::errc() ? end : digits};
}

/// Empty where the serial number is no day that an instant can have.
std::string shownMoment(double serial, bool countsFrom1904)
{
    const std::int64_t epoch = countsFrom1904 ? daysFromCivil(1904, 1, 1) : daysFromCivil(1899, 12, 30);
    if (serial < 0 || serial > 200'000)
        return {};
    const auto milliseconds = std::llround((serial + static_cast<double>(epoch)) * millisecondsPerDay);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const bool isWhole = milliseconds % 1000 == 0;
    return moment.toString(isWhole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toStdString();
}

} // namespace

std::unique_ptr<XlsxSheet> XlsxSheet::open(std::shared_ptr<XlsxWorkbook> workbook, const QString& name)
{
    std::unique_ptr<ZipEntry> entry = workbook->sheet(name);
    if (entry == nullptr)
        return nullptr;
    return std::unique_ptr<XlsxSheet>(new XlsxSheet(std::move(workbook), std::move(entry)));
}

bool XlsxSheet::findRows()
{
    m_hasBegun = true;
    m_xml.nextChild(0);
    while (m_xml.nextChild(1)) {
        if (m_xml.name() == u"sheetData")
            return true;
        m_xml.skip(2);
    }
    return false;
}

bool XlsxSheet::nextRow()
{
    if (!m_hasBegun && !findRows())
        return false;
    m_count = 0;
    std::fill(m_openFormulas.begin(), m_openFormulas.end(), char{0});
    if (!m_xml.nextChild(2))
        return false;
    bool isNumbered = false;
    const qlonglong number = m_xml.attribute(u"r").toLongLong(&isNumbered);
    m_row = isNumbered && number > 0 ? number : m_row + 1;
    while (m_xml.nextChild(3)) {
        if (m_xml.name() == u"c")
            readCell();
        else
            m_xml.skip(4);
    }
    return !m_xml.hasFailed();
}

void XlsxSheet::readCell()
{
    const QStringView reference = m_xml.attribute(u"r");
    const std::size_t column = reference.isEmpty() ? m_count : columnOf(reference);
    if (column >= m_mostColumns) {
        m_xml.skip(4);
        return;
    }
    const QString type = m_xml.attribute(u"t").toString();
    const std::size_t style = m_xml.attribute(u"s").toULongLong();
    QString value;
    QString formula;
    bool hasValue = false;
    bool hasFormula = false;
    while (m_xml.nextChild(4)) {
        const QStringView name = m_xml.name();
        if (name == u"v") {
            value = m_xml.text(5);
            hasValue = true;
        } else if (name == u"f") {
            formula = m_xml.text(5);
            hasFormula = true;
        } else if (name == u"is") {
            value = richText(m_xml, 5);
            hasValue = true;
        } else {
            m_xml.skip(5);
        }
    }
    if (m_xml.hasFailed())
        return;
    if (hasFormula && !hasValue) {
        setCell(column, keep(column, u'=' + formula));
        m_openFormulas.resize(std::max(m_openFormulas.size(), column + 1));
        m_openFormulas[column] = 1;
    } else if (type == u"s") {
        bool isIndex = false;
        const qulonglong index = value.toULongLong(&isIndex);
        setCell(column, isIndex ? m_workbook->sharedString(index) : keep(column, value));
    } else if (type == u"b") {
        setCell(column, value == u"1" ? "TRUE" : value == u"0" ? "FALSE" : keep(column, value));
    } else if (type == u"e") {
        setCell(column, isSpreadsheetError(keep(column, value)) ? keep(column, value) : "#VALUE!");
    } else if (type == u"inlineStr" || type == u"str" || type == u"d") {
        setCell(column, keep(column, value));
    } else {
        setCell(column, numberText(column, value.trimmed(), style));
    }
}

std::string_view XlsxSheet::numberText(std::size_t column, const QString& value, std::size_t style)
{
    const bool isDate = m_workbook->isDateStyle(style);
    if (!isDate && isPlainInteger(value))
        return keep(column, value);
    const std::optional<double> number = finiteNumber(value.toLatin1());
    if (!number)
        return keep(column, value);
    const std::string moment = isDate ? shownMoment(*number, m_workbook->countsFrom1904()) : std::string();
    return keep(column, QString::fromStdString(moment.empty() ? shownNumber(*number) : moment));
}

/// "BC12" is column 54, counted from 0.
std::size_t XlsxSheet::columnOf(QStringView reference) const
{
    std::size_t column = 0;
    for (QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > lastColumn)
            break;
        column = column * 26 + (letter - u'A' + 1U);
    }
    return column == 0 ? m_count : column - 1;
}

void XlsxSheet::setCell(std::size_t column, std::string_view text)
{
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    for (; m_count <= column; ++m_count)
        m_cells[m_count] = {};
    m_cells[column] = text;
}

std::string_view XlsxSheet::keep(std::size_t column, const QString& text)
{
    if (column >= m_texts.size())
        m_texts.resize(column + 1);
    m_texts[column] = text.toStdString();
    return m_texts[column];
}

} // namespace unisono::channels

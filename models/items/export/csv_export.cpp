// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/export/csv_export.h"

#include "domain/write_fault.h"

#include <QSaveFile>

#include <charconv>

namespace unisono::items {

namespace {

constexpr qsizetype bufferBytes = 1 << 20;

bool startsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

/// Lines gathered into large writes.
class CsvWriter
{
public:
    CsvWriter(QIODevice& device, const CsvOptions& options) : m_device(device), m_options(options)
    {
        m_buffer.reserve(bufferBytes + 4096);
        if (options.byteOrderMark)
            m_buffer += "\xEF\xBB\xBF";
    }

    void cell(const Column& column, std::size_t row);
    void text(std::string_view text);
    void text(const QString& string)
    {
        const QByteArray bytes = string.toUtf8();
        text(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }
    void separator() { m_buffer += m_options.separator; }
    void endLine()
    {
        m_buffer += '\n';
        if (m_buffer.size() >= static_cast<std::size_t>(bufferBytes))
            flush();
    }
    bool flush();

private:
    void number(Decimal value, bool isMoney);
    bool needsQuotes(std::string_view text) const;

    QIODevice& m_device;
    const CsvOptions& m_options;
    std::string m_buffer;
    bool m_failed = false;
};

bool CsvWriter::flush()
{
    if (!m_failed)
        m_failed = m_device.write(m_buffer.data(), static_cast<qint64>(m_buffer.size())) !=
                   static_cast<qint64>(m_buffer.size());
    m_buffer.clear();
    return !m_failed;
}

bool CsvWriter::needsQuotes(std::string_view text) const
{
    return text.find_first_of(std::string_view("\"\r\n")) != std::string_view::npos ||
           text.find(m_options.separator) != std::string_view::npos ||
           (!text.empty() && (text.front() == ' ' || text.back() == ' '));
}

void CsvWriter::text(std::string_view text)
{
    const bool guarded = m_options.guardFormulas && startsFormula(text);
    if (!guarded && !needsQuotes(text)) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    if (guarded)
        m_buffer += '\'';
    for (char c : text) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::number(Decimal value, bool isMoney)
{
    if (value.isUnknown())
        return;
    if (value.isWhole() && !isMoney) {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value.raw() / Decimal::scale).ptr;
        m_buffer.append(digits, end);
        return;
    }
    std::string digits = isMoney ? value.toFixed(2) : value.toString();
    std::replace(digits.begin(), digits.end(), '.', m_options.decimalPoint);
    const bool quoted = m_options.decimalPoint == m_options.separator;
    m_buffer += quoted ? '"' + digits + '"' : digits;
}

void CsvWriter::cell(const Column& column, std::size_t row)
{
    if (column.applies && !column.applies(row))
        return;
    if (column.type == Column::Type::Text) {
        if (column.utf8)
            text(column.utf8(row));
        else
            text(column.text(row));
    } else if (column.type == Column::Type::Instant) {
        text(column.instant(row).toIso());
    } else {
        number(column.number(row), column.type == Column::Type::Money);
    }
}

Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    return {file ? writeFault(*file) : Fault::NotWritable, file ? file->fileName() : QString(), device.errorString()};
}

} // namespace

Result<void> writeCsv(QIODevice& device, const Extract& extract, const CsvOptions& options)
{
    CsvWriter writer(device, options);
    for (std::size_t i = 0; i < extract.columns.size(); ++i) {
        if (i > 0)
            writer.separator();
        const Column& column = *extract.columns[i];
        writer.text(options.titles ? columnTitle(column, options.style) : QString::fromUtf8(column.id));
    }
    writer.endLine();
    for (std::size_t index = 0; index < extract.rowCount; ++index) {
        const std::size_t row = extract.row(index);
        for (std::size_t i = 0; i < extract.columns.size(); ++i) {
            if (i > 0)
                writer.separator();
            writer.cell(*extract.columns[i], row);
        }
        writer.endLine();
    }
    auto* file = qobject_cast<QFileDevice*>(&device);
    if (!writer.flush() || (file && !file->flush()))
        return writeError(device);
    return {};
}

Result<void> writeCsv(const QString& path, const Extract& extract, const CsvOptions& options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Fault::NotWritable, path, file.errorString()};
    if (const auto written = writeCsv(file, extract, options); !written)
        return written;
    if (!file.commit())
        return writeError(file);
    return {};
}

} // namespace unisono::items

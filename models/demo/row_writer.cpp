// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/row_writer.h"

#include "domain/write_fault.h"

#include <QDir>
#include <QFileInfo>

#include <charconv>

namespace unisono::demo {

namespace {

constexpr std::size_t flushSize = 1 << 20;

Result<std::unique_ptr<QFile>> created(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Fault::NotWritable, path, {}};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError(*file);
    return file;
}

} // namespace

Error fileError(const QFile& file)
{
    return {writeFault(file), file.fileName(), file.errorString()};
}

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    auto file = created(path);
    if (!file)
        return file.error();
    if ((*file)->write(content) != content.size() || !(*file)->flush())
        return fileError(**file);
    return {};
}

void appendNumber(std::string& text, std::int64_t value)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end);
}

void appendCents(std::string& text, std::int64_t value)
{
    if (value < 0)
        text += '-';
    const std::int64_t magnitude = value < 0 ? -value : value;
    appendNumber(text, magnitude / 100);
    text += '.';
    text += static_cast<char>('0' + magnitude / 10 % 10);
    text += static_cast<char>('0' + magnitude % 10);
}

Result<RowWriter> RowWriter::create(const QString& path, std::string_view header)
{
    auto file = created(path);
    if (!file)
        return file.error();
    RowWriter writer(std::move(*file));
    writer.m_buffer.reserve(flushSize + 4096);
    writer.m_buffer.append(header);
    writer.m_buffer += '\n';
    return writer;
}

void RowWriter::separate()
{
    if (m_rowBegun)
        m_buffer += ',';
    m_rowBegun = true;
}

RowWriter& RowWriter::text(std::string_view cell)
{
    separate();
    if (cell.find_first_of(",\"\n\r") == std::string_view::npos) {
        m_buffer.append(cell);
        return *this;
    }
    m_buffer += '"';
    for (const char letter : cell) {
        if (letter == '"')
            m_buffer += '"';
        m_buffer += letter;
    }
    m_buffer += '"';
    return *this;
}

RowWriter& RowWriter::number(std::int64_t cell)
{
    separate();
    appendNumber(m_buffer, cell);
    return *this;
}

RowWriter& RowWriter::cents(std::int64_t cell)
{
    separate();
    appendCents(m_buffer, cell);
    return *this;
}

RowWriter& RowWriter::instant(Second cell)
{
    separate();
    appendInstant(m_buffer, cell);
    return *this;
}

RowWriter& RowWriter::date(Second cell)
{
    separate();
    appendDate(m_buffer, cell);
    return *this;
}

void RowWriter::endRow()
{
    m_buffer += '\n';
    m_rowBegun = false;
    ++m_rows;
    if (m_buffer.size() >= flushSize)
        flush();
}

void RowWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    m_failed = m_failed || m_file->write(m_buffer.data(), size) != size;
    m_buffer.clear();
}

Result<void> RowWriter::close()
{
    flush();
    if (m_failed || !m_file->flush())
        return fileError(*m_file);
    m_file->close();
    return {};
}

} // namespace unisono::demo

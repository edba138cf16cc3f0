// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_clock.h"
#include "domain/result.h"

#include <QFile>

#include <memory>
#include <string>
#include <string_view>

namespace unisono::demo {

/// A CSV file of the exchange folder, written row by row: UTF-8, commas, LF. A failed write is remembered until
/// `close`.
class RowWriter
{
public:
    /// Creates the file and the folders above it; `header` is the first line without its end.
    static Result<RowWriter> create(const QString& path, std::string_view header);

    RowWriter& text(std::string_view cell);
    RowWriter& number(std::int64_t cell);
    /// Hundredths with a decimal point: 1990 → 19.90
    RowWriter& cents(std::int64_t cell);
    RowWriter& instant(Second cell);
    RowWriter& date(Second cell);
    RowWriter& flag(bool cell) { return text(cell ? "1" : "0"); }
    /// Unknown.
    RowWriter& empty() { return text({}); }
    void endRow();

    std::int64_t rowCount() const { return m_rows; }
    Result<void> close();

private:
    explicit RowWriter(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    void separate();
    void flush();

    std::unique_ptr<QFile> m_file;
    std::string m_buffer;
    std::int64_t m_rows = 0;
    bool m_rowBegun = false;
    bool m_failed = false;
};

/// The error that a file's last operation ended with.
Error fileError(const QFile& file);
/// Creates the folder above the file and the file with exactly these bytes.
Result<void> writeFile(const QString& path, const QByteArray& content);
void appendNumber(std::string& text, std::int64_t value);
void appendCents(std::string& text, std::int64_t value);

} // namespace unisono::demo

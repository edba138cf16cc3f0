// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace unisono::demo {

/// A prepared INSERT, bound from left to right and then run. A failure is remembered in the file.
class SqliteRow
{
public:
    SqliteRow(sqlite3* database, bool& failed, std::string_view sql);
    ~SqliteRow();
    SqliteRow(const SqliteRow&) = delete;
    SqliteRow& operator=(const SqliteRow&) = delete;

    SqliteRow& number(std::int64_t value);
    SqliteRow& text(std::string_view value);
    SqliteRow& null();
    /// Runs it and begins the next row.
    void add();

private:
    sqlite3_stmt* m_statement = nullptr;
    bool& m_failed;
    int m_column = 0;
};

/// A new SQLite file, written in one go and without a journal: either `close` succeeds or the file is worth nothing.
class SqliteFile
{
public:
    /// Replaces the file if there is one.
    static Result<std::unique_ptr<SqliteFile>> create(const QString& path);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    void run(std::string_view sql);
    /// Columns bound by position: INSERT INTO table VALUES (?,…).
    std::unique_ptr<SqliteRow> rows(std::string_view table, int columns);
    Result<void> close();

private:
    explicit SqliteFile(QString path) : m_path(std::move(path)) {}

    QString m_path;
    sqlite3* m_database = nullptr;
    bool m_failed = false;
};

} // namespace unisono::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sqlite_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace unisono::demo {

SqliteRow::SqliteRow(sqlite3* database, bool& failed, std::string_view sql) : m_failed(failed)
{
    m_failed = m_failed || sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement,
                                              nullptr) != SQLITE_OK;
}

SqliteRow::~SqliteRow()
{
    sqlite3_finalize(m_statement);
}

SqliteRow& SqliteRow::number(std::int64_t value)
{
    m_failed = m_failed || sqlite3_bind_int64(m_statement, ++m_column, value) != SQLITE_OK;
    return *this;
}

SqliteRow& SqliteRow::text(std::string_view value)
{
    m_failed = m_failed || sqlite3_bind_text(m_statement, ++m_column, value.data(), static_cast<int>(value.size()),
                                             SQLITE_TRANSIENT) != SQLITE_OK;
    return *this;
}

SqliteRow& SqliteRow::null()
{
    m_failed = m_failed || sqlite3_bind_null(m_statement, ++m_column) != SQLITE_OK;
    return *this;
}

void SqliteRow::add()
{
    m_column = 0;
    if (m_failed)
        return;
    m_failed = sqlite3_step(m_statement) != SQLITE_DONE;
    sqlite3_reset(m_statement);
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::create(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || (QFile::exists(path) && !QFile::remove(path)))
        return Error{Fault::NotWritable, path, {}};
    std::unique_ptr<SqliteFile> file(new SqliteFile(path));
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path.toUtf8().constData(), &file->m_database, flags, nullptr) != SQLITE_OK)
        return Error{Fault::NotWritable, path, QString::fromUtf8(sqlite3_errmsg(file->m_database))};
    file->run("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = "
              "EXCLUSIVE; BEGIN");
    return file;
}

SqliteFile::~SqliteFile()
{
    sqlite3_close(m_database);
}

void SqliteFile::run(std::string_view sql)
{
    m_failed = m_failed || sqlite3_exec(m_database, std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK;
}

std::unique_ptr<SqliteRow> SqliteFile::rows(std::string_view table, int columns)
{
    std::string sql = "INSERT INTO " + std::string(table) + " VALUES (?";
    for (int column = 1; column < columns; ++column)
        sql += ",?";
    return std::make_unique<SqliteRow>(m_database, m_failed, sql + ")");
}

Result<void> SqliteFile::close()
{
    run("COMMIT");
    if (!m_failed)
        return {};
    const bool full = (sqlite3_errcode(m_database) & 0xff) == SQLITE_FULL;
    return Error{full ? Fault::DiskFull : Fault::NotWritable, m_path, QString::fromUtf8(sqlite3_errmsg(m_database))};
}

} // namespace unisono::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/database.h"

#include <functional>
#include <memory>
#include <string_view>

namespace unisono::workspace {

/// One value on its way into the database: a text, or a 64-bit number whose lowest value stands for NULL.
struct BulkValue
{
    std::string_view text;
    std::int64_t number = 0;
    bool isText = false;
    bool keepsLowest = false; ///< part of a key: the lowest number is stored as it is
};

/// Writes very many rows into one table: through SQLite's own interface where the program shares the driver's library, through
/// prepared statements of many rows elsewhere. Rows that meet an existing key replace it.
class BulkInsert
{
public:
    /// `table` and `columns` come from the program's own declarations, never from data; `keyColumns` is how many lead the key.
    static Result<BulkInsert> into(Database& database, const QString& table, const QStringList& columns,
                                   const QStringList& keyColumns);
    BulkInsert(BulkInsert&&) noexcept;
    BulkInsert& operator=(BulkInsert&&) noexcept;
    ~BulkInsert();

    Result<void> add(std::span<const BulkValue> row);
    /// Writes what is still held back; to be called once, last.
    Result<void> finish();

private:
    class Writer;
    class NativeWriter;
    class PreparedWriter;
    explicit BulkInsert(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

/// One row of a bulk query; views are valid until the next row.
class BulkRow
{
public:
    virtual ~BulkRow() = default;
    virtual std::string_view text(int column) const = 0;
    virtual std::int64_t number(int column) const = 0; ///< the lowest number for NULL
};

/// Hands every row of the query to `take`, as fast as the driver allows.
Result<void> readRows(Database& database, const QString& sql, const QVariantList& values,
                      const std::function<void(const BulkRow&)>& take);

} // namespace unisono::workspace

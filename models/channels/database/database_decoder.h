// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/local_clock.h"
#include "channels/files/seen_keys.h"
#include "domain/record_batch.h"
#include "domain/rejected_row.h"

#include <QStringList>
#include <QVariant>

#include <span>
#include <string>
#include <vector>

namespace unisono::channels {

/// Understands the rows of one query: values as the database types them, columns named like the record's fields in any case.
///
/// Exact: integers, decimals that come as text, and texts. A binary fraction is taken as its shortest decimal, or, where that
/// is finer than four decimals, as its first 15 digits (what was meant by 38.970000000000006). A value that cannot be read
/// (NaN, infinity, finer than four decimals, 30 February) keeps its row out, and so does a key that came before with other figures.
/// NULL is unknown. Columns that are no field are ignored.
class DatabaseDecoder
{
public:
    DatabaseDecoder(RecordKind kind, const QStringList& columns, const QString& timezone);

    /// Key fields without a column: no row can be told from another.
    QStringList missingKeys() const;

    /// `values` in the order of the columns; `row` is what a rejected row is found by.
    void decode(std::span<const QVariant> values, qint64 row, RecordBatch& batch, std::vector<RejectedRow>& rejected);

private:
    struct Column
    {
        QString name;
        int field = -1;                          ///< −1: none
        std::span<const std::string_view> choices;
        bool localTimeSaid = false;              ///< said once, not at every row
    };

    CellReading read(Column& column, std::string_view cell, RecordBatch& batch, std::size_t row) const;
    CellReading readText(const Column& column, std::string_view cell, RecordBatch& batch, std::size_t row) const;
    bool isVersion(std::size_t field) const;
    SeenKeys::Verdict compareWithFormer(const RecordBatch& batch, std::size_t row);
    RejectedRow rejection(RowReason reason, std::span<const QVariant> values, qint64 row) const;

    const RecordShape& m_shape;
    std::vector<Column> m_columns;
    LocalClock m_clock;
    SeenKeys m_seen;
    std::string m_cell;
};

} // namespace unisono::channels

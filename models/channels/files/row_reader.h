// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/local_clock.h"
#include "channels/cells/number_cell.h"
#include "channels/files/row_hash.h"
#include "channels/files/seen_keys.h"

#include <QStringList>

#include <vector>

namespace unisono::channels {

/// The rows of one stretch of a table.
struct TablePage
{
    RecordBatch batch;
    std::vector<RejectedRow> rejected;
};

/// Turns rows of text cells into records of one kind: every cell is read by its field's type, a row with an unreadable cell is
/// rejected whole, and what the same pull already brought is dropped (same figures) or rejected (other figures).
class RowReader
{
public:
    /// A longer cell is no cell of a table.
    static constexpr std::size_t longestCell = 1 << 20;

    enum class Outcome {
        Taken,
        Refused,     ///< rejected, or empty and passed over
        MarkNeeded,  ///< nothing happened: the decimal marks must be set first, the row then read again
    };

    /// `source` names the table in rejected rows. The clock and the seen keys live longer than the reader.
    RowReader(RecordKind kind, QString source, const LocalClock& clock, SeenKeys& seen);

    /// Field by column (-1: left out) and the headings as written.
    void setColumns(std::vector<int> fieldByCell, QStringList headings);
    const QStringList& headings() const { return m_headings; }
    const std::vector<int>& fieldByCell() const { return m_fieldByCell; }
    RecordKind kind() const { return m_batch.kind(); }

    /// The decimal mark by column, for cells that could be read both ways.
    void setMarks(std::vector<DecimalMark> markByCell) { m_marks = std::move(markByCell); }
    bool hasMarks() const { return !m_marks.empty(); }

    /// Whether texts are views into `buffer`, which the batch then keeps alive, or must be copied (no buffer).
    void begin(std::shared_ptr<const void> buffer, std::size_t rowsToExpect);
    /// Rows without any value are then rejected for their empty key; spreadsheets are full of them, so usually they are passed over.
    void tellBlankRows() { m_tellsBlankRows = true; }
    /// Whether cells may hold bytes that are no text.
    void suspectBytes(bool suspect) { m_suspectBytes = suspect; }
    Outcome read(std::span<const std::string_view> cells, std::int64_t line);
    void reject(std::int64_t line, RowReason reason, const QString& column = {}, std::string_view value = {},
                std::span<const std::string_view> cells = {});
    /// Something is wrong with a heading, but no row is lost by it.
    void rejectHeading(std::int64_t line, RowReason reason, const QString& column = {});
    std::size_t rowCount() const { return m_rows; }
    std::size_t rejectedCount() const { return m_rejected.size(); }

    /// The rows since begin, duplicates taken out, and every row rejected since the last finish.
    TablePage finish();

private:
    struct Column
    {
        int cell;
        int field;
        FieldType type;
        bool required;    ///< a key that may not be empty
        bool tellsApart;  ///< key or version
        std::span<const std::string_view> choices;
    };
    /// What is remembered of a row while it is read.
    struct Row
    {
        std::span<const std::string_view> cells;
        std::int64_t line;
        Hasher hashes[2];  ///< of the figures, and of what tells it apart
        const Column* remarked = nullptr;
        RowReason remark{};
    };

    Outcome readSlowly(Row& row, const Column& column, std::string_view cell);
    Outcome readText(Row& row, const Column& column, std::string_view cell);
    CellReading readValue(const Column& column, std::string_view cell) const;
    Outcome refuse(const Row& row, const Column& column, RowReason reason);
    void remark(const Column& column, std::string_view cell, std::int64_t line, RowReason reason);
    QString recordOf(std::span<const std::string_view> cells) const;
    void makeRoom();
    void dropDuplicates();

    QString m_source;
    const LocalClock& m_clock;
    SeenKeys& m_seen;
    std::vector<Column> m_columns;
    std::vector<int> m_fieldByCell;
    QStringList m_headings;
    std::vector<DecimalMark> m_marks;
    RecordBatch m_batch;
    std::size_t m_rows = 0;
    std::size_t m_room = 0;
    bool m_views = false;
    bool m_suspectBytes = false;
    bool m_tellsBlankRows = false;
    bool m_localTimeSaid = false;
    int m_namingField = -1;  ///< the key field that names a record to people
    std::vector<RowHash> m_hashes;
    std::vector<std::int64_t> m_lines;
    std::vector<RejectedRow> m_rejected;
};

} // namespace unisono::channels

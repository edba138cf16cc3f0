// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "domain/rejected_row.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unisono::channels {

/// Understands one JSON object as the cells of a record: numbers and words as they are written, null as an empty cell, the items
/// of a list parted by |.
class JsonRecordReader
{
public:
    JsonRecordReader(RecordKind kind, const QJsonObject& mapping);
    ~JsonRecordReader();

    /// Decides from some records which key holds which field. Records need readable padding behind them (TextChunk::padding).
    void learnKeys(std::span<const std::string_view> records);
    /// By field: the key that holds it, or the field's name.
    QStringList headings() const;
    QStringList contestedKeys() const { return m_contested; }
    /// The key fields that none of those records has.
    QStringList missingFields() const { return m_missing; }

    struct Refusal
    {
        RowReason reason;
        QString key;  ///< empty where the whole record is no object
    };
    /// The reason why it cannot be read. The record needs readable padding behind it.
    std::optional<Refusal> read(std::string_view record);
    /// By field; valid until the next record.
    std::span<const std::string_view> cells() const { return m_cells; }

private:
    struct Parser;
    struct Key
    {
        std::string name;
        int field;
    };

    int fieldOf(std::string_view key);
    int learnLate(std::string_view key);

    RecordKind m_kind;
    QJsonObject m_mapping;
    std::unique_ptr<Parser> m_parser;
    std::vector<Key> m_keys;
    std::size_t m_expected = 0;  ///< keys mostly come in the same order
    QStringList m_contested;
    QStringList m_missing;
    std::vector<std::string_view> m_cells;
    std::vector<char> m_isSet;
    std::vector<std::string> m_lists;
};

} // namespace unisono::channels

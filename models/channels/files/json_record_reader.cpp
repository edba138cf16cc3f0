// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/json_record_reader.h"

#include "channels/cells/cell_reading.h"
#include "channels/files/heading_guess.h"
#include "channels/files/text_source.h"

#include <simdjson.h>

#include <algorithm>

namespace unisono::channels {

static_assert(TextChunk::padding >= simdjson::SIMDJSON_PADDING);

namespace {

namespace json = simdjson::ondemand;

constexpr qsizetype mostKeys = 1000;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

RowReason reasonOf(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR ? RowReason::NotText : RowReason::UnexpectedShape;
}

/// A scalar as it is written; nothing for an object or a list.
std::optional<std::string_view> scalarCell(json::value& value)
{
    std::string_view raw = withoutBlanks(value.raw_json_token());
    if (raw.empty() || raw.front() == '{' || raw.front() == '[')
        return std::nullopt;
    if (raw.front() != '"')
        return raw == "null" ? std::string_view() : raw;
    if (value.get_string().get(raw) != simdjson::SUCCESS)
        return std::nullopt;
    return raw;
}

bool listCell(json::value& value, std::string& joined)
{
    joined.clear();
    json::array items;
    if (value.get_array().get(items) != simdjson::SUCCESS)
        return false;
    bool first = true;
    for (auto item : items) {
        json::value one;
        if (item.get(one) != simdjson::SUCCESS)
            return false;
        const std::optional<std::string_view> text = scalarCell(one);
        if (!text)
            return false;
        if (!first)
            joined += '|';
        joined += *text;
        first = false;
    }
    return true;
}

} // namespace

struct JsonRecordReader::Parser
{
    json::parser parser;
    json::document document;

    simdjson::error_code open(std::string_view record, json::object& object)
    {
        const simdjson::padded_string_view padded(record.data(), record.size(), record.size() + simdjson::SIMDJSON_PADDING);
        if (const auto error = parser.iterate(padded).get(document))
            return error;
        return document.get_object().get(object);
    }
};

JsonRecordReader::JsonRecordReader(RecordKind kind, const QJsonObject& mapping)
    : m_kind(kind), m_mapping(mapping), m_parser(std::make_unique<Parser>()), m_cells(shapeOf(kind).fields.size()),
      m_isSet(m_cells.size()), m_lists(m_cells.size())
{
}

JsonRecordReader::~JsonRecordReader() = default;

void JsonRecordReader::learnKeys(std::span<const std::string_view> records)
{
    QStringList names;
    for (std::string_view record : records) {
        json::object object;
        if (m_parser->open(record, object) != simdjson::SUCCESS)
            continue;
        for (auto entry : object) {
            std::string_view key;
            if (entry.unescaped_key().get(key) != simdjson::SUCCESS)
                break;
            if (const QString name = fromView(key); !names.contains(name))
                names.append(name);
            if (names.size() > mostKeys)
                break;
        }
    }
    const ColumnFields fields = fieldsOfHeadings(m_kind, names, m_mapping);
    m_contested = fields.contested;
    m_missing.clear();
    for (int missing : fields.missingKeys)
        m_missing.append(fromView(shapeOf(m_kind).fields[static_cast<std::size_t>(missing)].name));
    m_keys.clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_keys.push_back({names[i].toStdString(), fields.fieldByColumn[static_cast<std::size_t>(i)]});
}

QStringList JsonRecordReader::headings() const
{
    QStringList headings;
    for (const FieldShape& field : shapeOf(m_kind).fields)
        headings.append(fromView(field.name));
    for (const Key& key : m_keys)
        if (key.field >= 0)
            headings[key.field] = QString::fromStdString(key.name);
    return headings;
}

int JsonRecordReader::fieldOf(std::string_view key)
{
    for (std::size_t tried = 0; tried < m_keys.size(); ++tried) {
        if (m_expected >= m_keys.size())
            m_expected = 0;
        const Key& known = m_keys[m_expected++];
        if (known.name == key)
            return known.field;
    }
    return static_cast<qsizetype>(m_keys.size()) < mostKeys ? learnLate(key) : -1;
}

/// A key that the first records did not have; a field that has its key already keeps it.
int JsonRecordReader::learnLate(std::string_view key)
{
    QStringList names;
    for (const Key& known : m_keys)
        names.append(QString::fromStdString(known.name));
    names.append(fromView(key));
    const int field = fieldsOfHeadings(m_kind, names, m_mapping).fieldByColumn.back();
    const bool isTaken = std::ranges::any_of(m_keys, [field](const Key& known) { return known.field == field; });
    m_keys.push_back({std::string(key), isTaken ? -1 : field});
    return m_keys.back().field;
}

std::optional<JsonRecordReader::Refusal> JsonRecordReader::read(std::string_view record)
{
    std::ranges::fill(m_cells, std::string_view());
    std::ranges::fill(m_isSet, char{0});
    m_expected = 0;
    json::object object;
    if (const auto error = m_parser->open(record, object))
        return Refusal{reasonOf(error), {}};
    for (auto entry : object) {
        std::string_view key;
        json::value value;
        if (const auto error = entry.unescaped_key().get(key))
            return Refusal{reasonOf(error), {}};
        const int field = fieldOf(key);
        if (field < 0)
            continue;
        const auto at = static_cast<std::size_t>(field);
        // The same key twice could mean either figure.
        if (entry.value().get(value) != simdjson::SUCCESS || std::exchange(m_isSet[at], char{1}) != 0)
            return Refusal{RowReason::UnexpectedShape, fromView(key)};
        if (const std::optional<std::string_view> cell = scalarCell(value))
            m_cells[at] = *cell;
        else if (listCell(value, m_lists[at]))
            m_cells[at] = m_lists[at];
        else
            return Refusal{RowReason::UnexpectedShape, fromView(key)};
    }
    if (const char* rest = nullptr; m_parser->document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
        return Refusal{RowReason::UnexpectedShape, {}};
    return std::nullopt;
}

} // namespace unisono::channels

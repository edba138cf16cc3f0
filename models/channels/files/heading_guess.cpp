// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/heading_guess.h"

#include "channels/files/heading_words.h"

#include <algorithm>
#include <array>

namespace unisono::channels {

namespace {

constexpr std::array otherTables = {"enquiries", "feedback", "costs", "training", "services", "roster"};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool holdsWord(std::string_view words, const QString& word)
{
    const QByteArray utf8 = word.toUtf8();
    const std::string_view looked(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    for (std::size_t at = words.find(looked); at != std::string_view::npos; at = words.find(looked, at + 1)) {
        const std::size_t end = at + looked.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
            return !looked.empty();
    }
    return false;
}

bool isRequiredKey(const FieldShape& field)
{
    return field.key && !field.optionalKey;
}

/// Written as the exchange folder writes it: nothing needs to be guessed there, and additional columns stay out.
bool isOwnFormat(const RecordShape& shape, const QStringList& headings)
{
    bool anyFigure = false;
    for (const FieldShape& field : shape.fields) {
        const bool present = headings.contains(fromView(field.name));
        if (isRequiredKey(field) && !present)
            return false;
        anyFigure = anyFigure || (!field.key && present);
    }
    return anyFigure;
}

class Matching
{
public:
    Matching(const RecordShape& shape, const QStringList& headings) : m_shape(shape), m_headings(headings)
    {
        result.fieldByColumn.assign(static_cast<std::size_t>(headings.size()), -1);
        result.matchByColumn.assign(static_cast<std::size_t>(headings.size()), HeadingMatch::None);
    }

    ColumnFields result;

    bool isFree(std::size_t column) const { return result.matchByColumn[column] == HeadingMatch::None; }
    bool isFound(int field) const { return std::ranges::find(result.fieldByColumn, field) != result.fieldByColumn.end(); }

    void take(std::size_t column, int field, HeadingMatch match)
    {
        result.matchByColumn[column] = match;
        if (field < 0)
            return;
        if (isFound(field) || m_contested.contains(field))
            contest(column, field);
        else
            result.fieldByColumn[column] = field;
    }

    void takeMapped(const QJsonObject& mapping)
    {
        for (qsizetype column = 0; column < m_headings.size(); ++column) {
            const auto mapped = mapping.constFind(m_headings[column]);
            if (mapped == mapping.constEnd())
                continue;
            const int field = m_shape.indexOf(mapped->toString().toStdString()).value_or(-1);
            take(static_cast<std::size_t>(column), field, HeadingMatch::Mapped);
        }
    }

    void takeExact()
    {
        for (std::size_t column = 0; column < result.matchByColumn.size(); ++column)
            for (int field = 0; isFree(column) && field < static_cast<int>(m_shape.fields.size()); ++field)
                if (plainHeading(column) == plainWord(fromView(m_shape.fields[static_cast<std::size_t>(field)].name))
                    && !isMapped(field))
                    take(column, field, HeadingMatch::Exact);
    }

    void takeGuessed(std::span<const FieldWords> words)
    {
        for (std::size_t column = 0; column < result.matchByColumn.size(); ++column)
            for (const FieldWords& known : words) {
                const std::optional<int> field = m_shape.indexOf(known.field);
                if (isFree(column) && field && !isFound(*field) && holdsWord(known.words, plainHeading(column)))
                    take(column, *field, HeadingMatch::Guessed);
            }
    }

    void findMissingKeys()
    {
        for (std::size_t field = 0; field < m_shape.fields.size(); ++field)
            if (isRequiredKey(m_shape.fields[field]) && !isFound(static_cast<int>(field)))
                result.missingKeys.push_back(static_cast<int>(field));
    }

private:
    QString plainHeading(std::size_t column) const { return plainWord(m_headings[static_cast<qsizetype>(column)]); }
    bool isMapped(int field) const
    {
        const auto found = std::ranges::find(result.fieldByColumn, field);
        return found != result.fieldByColumn.end()
            && result.matchByColumn[static_cast<std::size_t>(found - result.fieldByColumn.begin())] == HeadingMatch::Mapped;
    }
    void contest(std::size_t column, int field)
    {
        std::ranges::replace(result.fieldByColumn, field, -1);
        m_contested.append(field);
        result.contested.append(m_headings[static_cast<qsizetype>(column)]);
    }

    const RecordShape& m_shape;
    const QStringList& m_headings;
    QList<int> m_contested;
};

} // namespace

QString plainWord(const QString& text)
{
    QString plain;
    for (QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.isLetterOrNumber())
            plain.append(c);
    return plain;
}

ColumnFields fieldsOfHeadings(RecordKind kind, const QStringList& headings, const QJsonObject& mapping)
{
    const RecordShape& shape = shapeOf(kind);
    Matching matching(shape, headings);
    matching.takeMapped(mapping);
    matching.takeExact();
    if (!isOwnFormat(shape, headings)) {
        matching.takeGuessed(fieldWordsOf(kind));
        matching.takeGuessed(fieldWords());
    }
    matching.findMissingKeys();
    return std::move(matching.result);
}

std::optional<RecordKind> kindNamed(const QString& name)
{
    return recordKindFromName(name.toLower().toStdString());
}

std::optional<RecordKind> kindMeantBy(const QString& name)
{
    QString word = plainWord(name);
    word.removeIf([](QChar c) { return c.isDigit(); });
    for (RecordKind kind : allRecordKinds())
        if (word == plainWord(fromView(shapeOf(kind).name)))
            return kind;
    for (const KindWords& known : kindWords())
        if (holdsWord(known.words, word))
            return known.kind;
    return std::nullopt;
}

std::optional<RecordKind> kindOfHeadings(const QStringList& headings)
{
    constexpr qsizetype leastFields = 3;
    std::optional<RecordKind> best;
    qsizetype bestCount = leastFields - 1;
    for (RecordKind kind : allRecordKinds()) {
        const ColumnFields fields = fieldsOfHeadings(kind, headings);
        const auto count = static_cast<qsizetype>(fields.fieldByColumn.size())
            - std::ranges::count(fields.fieldByColumn, -1);
        if (!fields.missingKeys.empty() || count * 2 < headings.size() || count < bestCount)
            continue;
        best = count > bestCount ? std::optional(kind) : std::nullopt;
        bestCount = count;
    }
    return best;
}

bool isOtherTable(const QString& name)
{
    return std::ranges::any_of(otherTables, [&](const char* table) { return name.compare(QLatin1String(table), Qt::CaseInsensitive) == 0; });
}

} // namespace unisono::channels

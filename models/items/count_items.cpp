// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/count_items.h"

#include "items/answer_index.h"
#include "items/column_parts.h"
#include "items/item_gtins.h"

#include <QtGlobal>

namespace unisono::items {

using namespace analysis;

namespace {

Decimal figure(std::optional<double> value)
{
    return value ? Decimal::nearest(*value) : Decimal::unknown();
}

Decimal whole(std::uint32_t value)
{
    return Decimal(static_cast<long long>(value));
}

/// Files keep no fractions: the first second that is not before the instant, so that its figures are known then.
Instant wholeSecond(Instant instant)
{
    const std::int64_t over = instant.isKnown() ? instant.raw() % 1000 : 0;
    return over == 0 ? instant : Instant::fromMilliseconds(instant.raw() + 1000 - over);
}

/// Columns over the lines of a list.
class LineColumns
{
public:
    LineColumns(const InventoryAnswerPtr& answer, const CountLines& lines)
        : m_index(std::make_shared<const AnswerIndex>(answer)), m_lines(lines)
    {
    }

    LineColumns& stored(const char* id, const char* title, std::function<std::string_view(const AnswerIndex&, const CountLine&)> of)
    {
        columns.push_back(storedTextColumn(
            id, title, [index = m_index, lines = m_lines, of = std::move(of)](std::size_t row) { return of(*index, (*lines)[row]); }));
        return *this;
    }
    LineColumns& text(const char* id, const char* title, std::function<QString(const AnswerIndex&, const CountLine&)> of)
    {
        columns.push_back(
            textColumn(id, title, [index = m_index, lines = m_lines, of = std::move(of)](std::size_t row) { return of(*index, (*lines)[row]); }));
        return *this;
    }
    LineColumns& number(const char* id, const char* title, std::function<Decimal(const CountLine&)> of,
                        Column::Type type = Column::Type::Number)
    {
        columns.push_back(
            numberColumn(id, title, [lines = m_lines, of = std::move(of)](std::size_t row) { return of((*lines)[row]); }, type));
        return *this;
    }
    /// Empty instead of "?" where the line has nothing to tell.
    LineColumns& where(std::function<bool(const CountLine&)> applies)
    {
        columns.back().applies = [lines = m_lines, applies = std::move(applies)](std::size_t row) { return applies((*lines)[row]); };
        return *this;
    }

    std::vector<Column> columns;

private:
    AnswerIndexPtr m_index;
    CountLines m_lines;
};

void addClass(std::vector<Column>& columns, const Accuracies& rows, AbcClass abc, const char* group, const QByteArray& prefix)
{
    const auto add = [&](const char* id, const char* title, std::uint32_t ClassAccuracy::* field) {
        columns.push_back(numberColumn("", title, [rows, abc, field](std::size_t row) { return whole((*rows)[row].of(abc).*field); }));
        columns.back().id = prefix + id;
        columns.back().group = group;
    };
    //: Column: records that the books hold.
    add("_records", QT_TRANSLATE_NOOP("items", "Records"), &ClassAccuracy::records);
    //: Column: number of records counted.
    add("_counted", QT_TRANSLATE_NOOP("items", "Records counted"), &ClassAccuracy::counted);
    //: Column: number of records that were right.
    add("_right", QT_TRANSLATE_NOOP("items", "Records right"), &ClassAccuracy::right);
}

} // namespace

std::vector<Column> countListItems(const InventoryAnswerPtr& answer, const CountLines& lines, const CountWords& words)
{
    LineColumns table(answer, lines);
    const auto hasChannel = [](const CountLine& line) { return line.cause == CountCause::Unexplained; };
    const auto hasPhantom = [](const CountLine& line) { return line.phantom.has_value(); };
    table.stored("location", QT_TRANSLATE_NOOP("items", "Place"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.location(line.location); });
    //: Column: what a count is for.
    table.text("goal", QT_TRANSLATE_NOOP("items", "Goal"), [words](const AnswerIndex&, const CountLine& line) { return words.goal(line.goal); });
    //: Column: place on a list, 1 first.
    table.number("rank", QT_TRANSLATE_NOOP("items", "Rank"), [](const CountLine& line) { return whole(line.rank); });
    table.stored("sku", QT_TRANSLATE_NOOP("items", "Item"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.sku(line.sku); });
    table.stored("title", QT_TRANSLATE_NOOP("items", "Name"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.title(line.sku); });
    //: Column: ABC class of an item.
    table.text("class", QT_TRANSLATE_NOOP("items", "Class"), [words](const AnswerIndex&, const CountLine& line) { return words.abc(line.abc); });
    //: Column: what the books say is there.
    table.number("recorded", QT_TRANSLATE_NOOP("items", "Recorded"), [](const CountLine& line) { return line.recorded; });
    //: Column: units sold in the period.
    table.number("sold", QT_TRANSLATE_NOOP("items", "Sold"), [](const CountLine& line) { return line.sold; });
    table.where([](const CountLine& line) { return line.goal == CountGoal::Discrepancy; });
    //: Column: how often a record was counted.
    table.number("counts", QT_TRANSLATE_NOOP("items", "Counts"), [](const CountLine& line) { return whole(line.counts); });
    //: Column: how often a count found the record wrong.
    table.number("wrong_counts", QT_TRANSLATE_NOOP("items", "Counts that differed"), [](const CountLine& line) { return whole(line.wrong); });
    //: Column: share of records expected to be wrong.
    table.number("error_rate", QT_TRANSLATE_NOOP("items", "Expected errors"), [](const CountLine& line) { return figure(line.errorRate); },
                 Column::Type::Share);
    //: Column: how likely the stock is only in the books.
    table.number("phantom_probability", QT_TRANSLATE_NOOP("items", "Phantom probability"),
                 [](const CountLine& line) { return line.phantom ? figure(line.phantom->probability) : Decimal(); },
                 Column::Type::Share);
    table.columns.back().isProbability = true;
    table.where(hasPhantom);
    //: Column: open days without a sale.
    table.number("silent_days", QT_TRANSLATE_NOOP("items", "Days silent"),
                 [](const CountLine& line) { return line.phantom ? Decimal(line.phantom->silentDays) : Decimal(); });
    table.where(hasPhantom);
    table.text("channel", QT_TRANSLATE_NOOP("items", "Channel"),
               [](const AnswerIndex& index, const CountLine& line) { return index.channelId(line.channel); });
    table.number("difference", QT_TRANSLATE_NOOP("items", "Difference"), [](const CountLine& line) { return line.difference; });
    table.where(hasChannel).columns.back().withSign = true;
    //: Column: what a list is ordered by.
    table.number("score", QT_TRANSLATE_NOOP("items", "Score"), [](const CountLine& line) { return figure(line.score); });
    table.columns.back().fixedDecimals = 2;
    table.where([](const CountLine& line) { return line.goal != CountGoal::Random; });
    //: Column: why a record is on a list.
    table.text("cause", QT_TRANSLATE_NOOP("items", "Why"), [words](const AnswerIndex&, const CountLine& line) { return words.cause(line); });
    return std::move(table.columns);
}

std::vector<Column> recordAccuracyItems(const InventoryAnswerPtr& answer, const Accuracies& rows)
{
    const auto index = std::make_shared<const AnswerIndex>(answer);
    std::vector<Column> columns;
    columns.push_back(storedTextColumn("location", QT_TRANSLATE_NOOP("items", "Place"), [index, rows](std::size_t row) {
        return (*rows)[row].location == noId ? std::string_view() : index->location((*rows)[row].location);
    }));
    const auto number = [&](const char* id, const char* title, std::function<Decimal(const RecordAccuracy&)> of,
                            Column::Type type = Column::Type::Number) {
        columns.push_back(numberColumn(id, title, [rows, of = std::move(of)](std::size_t row) { return of((*rows)[row]); }, type));
        columns.back().isProbability = type == Column::Type::Share; // one wrong record among thousands is no perfect place
    };
    number("counted", QT_TRANSLATE_NOOP("items", "Records counted"), [](const RecordAccuracy& row) { return whole(row.counted); });
    number("right", QT_TRANSLATE_NOOP("items", "Records right"), [](const RecordAccuracy& row) { return whole(row.right); });
    //: Column: share of records that are right.
    number("accuracy", QT_TRANSLATE_NOOP("items", "Accuracy of records"), [](const RecordAccuracy& row) { return figure(row.accuracy); }, Column::Type::Share);
    //: Columns: the ends of an interval.
    number("low", QT_TRANSLATE_NOOP("items", "At least"),
           [](const RecordAccuracy& row) { return row.interval ? figure(row.interval->low) : Decimal(); }, Column::Type::Share);
    number("high", QT_TRANSLATE_NOOP("items", "At most"),
           [](const RecordAccuracy& row) { return row.interval ? figure(row.interval->high) : Decimal(); }, Column::Type::Share);
    //: Column: 1 minus the units off divided by the units recorded.
    number("unit_accuracy", QT_TRANSLATE_NOOP("items", "Accuracy of units"), [](const RecordAccuracy& row) { return figure(row.unitAccuracy()); },
           Column::Type::Share);
    addClass(columns, rows, AbcClass::A, QT_TRANSLATE_NOOP("items", "Class A"), "a");
    addClass(columns, rows, AbcClass::B, QT_TRANSLATE_NOOP("items", "Class B"), "b");
    addClass(columns, rows, AbcClass::C, QT_TRANSLATE_NOOP("items", "Class C"), "c");
    addClass(columns, rows, AbcClass::Unknown, QT_TRANSLATE_NOOP("items", "Without class"), "unclassified");
    //: Column: counts that were not drawn by lot.
    number("targeted", QT_TRANSLATE_NOOP("items", "Targeted counts"), [](const RecordAccuracy& row) { return whole(row.targeted); });
    //: Column: counts without a figure on one side.
    number("incomplete", QT_TRANSLATE_NOOP("items", "Incomplete counts"), [](const RecordAccuracy& row) { return whole(row.incomplete); });
    columns.push_back(instantColumn("last_counted", QT_TRANSLATE_NOOP("items", "Last counted"),
                                    [rows](std::size_t row) { return (*rows)[row].lastCounted; }));
    return columns;
}

std::vector<Column> countSheetItems(const InventoryAnswerPtr& answer, const CountLines& lines, const CountWords& words, bool withRecord)
{
    const auto gtins = std::make_shared<const ItemGtins>(answer->snapshot);
    LineColumns table(answer, lines);
    //: Heading of a count sheet, which is read back: the item's code. A word that the reader of files knows (models/channels/files/heading_words.cpp).
    table.stored("sku", QT_TRANSLATE_NOOP("items", "Item code"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.sku(line.sku); });
    table.stored("title", QT_TRANSLATE_NOOP("items", "Name"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.title(line.sku); });
    table.stored("gtin", QT_TRANSLATE_NOOP("items", "Barcode"), [gtins](const AnswerIndex&, const CountLine& line) { return gtins->of(line.sku); });
    //: Heading of a count sheet, which is read back: the code of the store or warehouse. A word that the reader of files knows.
    table.stored("location", QT_TRANSLATE_NOOP("items", "Place code"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.location(line.location); });
    table.stored("place", QT_TRANSLATE_NOOP("items", "Place"),
                 [](const AnswerIndex& index, const CountLine& line) { return index.locationName(line.location); });
    //: Heading of a count sheet, which is read back: why it is counted. A word that the reader of files knows.
    table.text("reason", QT_TRANSLATE_NOOP("items", "Reason"), [words](const AnswerIndex&, const CountLine& line) { return words.goal(line.goal); });
    //: Heading of a count sheet, which is read back: when it was counted. A word that the reader of files knows.
    table.columns.push_back(instantColumn("at", QT_TRANSLATE_NOOP("items", "Counted at"), [at = wholeSecond(answer->snapshot->asOf)](std::size_t) { return at; }));
    //: Heading of a count sheet, which is read back: the quantity found. A word that the reader of files knows.
    table.number("counted", QT_TRANSLATE_NOOP("items", "Counted"), [](const CountLine&) { return Decimal(); });
    if (withRecord)
        table.number("recorded", QT_TRANSLATE_NOOP("items", "Recorded"), [](const CountLine& line) { return line.recorded; });
    return std::move(table.columns);
}

} // namespace unisono::items

// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/channel_items.h"

#include "items/column_parts.h"

#include <QtGlobal>

namespace unisono::items {

namespace {

Decimal seconds(std::int64_t value)
{
    return value < 0 ? Decimal::unknown() : Decimal(static_cast<long long>(value));
}

CellMark markOf(analysis::ChannelFreshness::State state)
{
    switch (state) {
    case analysis::ChannelFreshness::State::WithinPromise:
        return CellMark::Fresh;
    case analysis::ChannelFreshness::State::Late:
        return CellMark::Late;
    case analysis::ChannelFreshness::State::Unknown:
        return CellMark::Unknown;
    }
    return CellMark::None;
}

template<typename Line>
Column text(const char* id, const char* title, const std::shared_ptr<const std::vector<Line>>& lines,
            QString Line::*member)
{
    return textColumn(id, title, [lines, member](std::size_t row) { return (*lines)[row].*member; });
}

template<typename Line>
Column count(const char* id, const char* title, const std::shared_ptr<const std::vector<Line>>& lines,
             Decimal Line::*member)
{
    return numberColumn(id, title, [lines, member](std::size_t row) { return (*lines)[row].*member; });
}

CellMark wrongAboveZero(Decimal number)
{
    return number.isKnown() && number > Decimal(0) ? CellMark::Wrong : CellMark::None;
}

} // namespace

std::vector<Column> channelItems(const ChannelLines& lines)
{
    std::vector<Column> columns{
        text("channel", QT_TRANSLATE_NOOP("items", "Channel"), lines, &ChannelLine::id),
        text("name", QT_TRANSLATE_NOOP("items", "Name"), lines, &ChannelLine::name),
        //: Column: what software a channel runs on.
        text("kind", QT_TRANSLATE_NOOP("items", "System"), lines, &ChannelLine::kind),
        //: Column: instant of a channel's newest figure.
        instantColumn("newest", QT_TRANSLATE_NOOP("items", "Newest figure"),
                      [lines](std::size_t row) { return (*lines)[row].freshness.newest; }),
        //: Column: age of the data.
        numberColumn(
            "data_age_s", QT_TRANSLATE_NOOP("items", "Age"),
            [lines](std::size_t row) { return seconds((*lines)[row].freshness.ageSeconds); }, Column::Type::Duration),
        //: Column: the age of its data that a channel promises not to exceed.
        numberColumn(
            "promised_s", QT_TRANSLATE_NOOP("items", "Promised"),
            [lines](std::size_t row) { return seconds((*lines)[row].freshness.promisedSeconds); },
            Column::Type::Duration),
        //: Column: when a channel was read the last time.
        instantColumn("pulled_at", QT_TRANSLATE_NOOP("items", "Last pull"),
                      [lines](std::size_t row) { return (*lines)[row].pulledAt; }),
        //: Column: how the last pull ended.
        text("last_pull", QT_TRANSLATE_NOOP("items", "Outcome"), lines, &ChannelLine::lastPull),
        count("rows", QT_TRANSLATE_NOOP("items", "Rows"), lines, &ChannelLine::figures),
        //: Column: number of rows that could not be read.
        count("quarantined", QT_TRANSLATE_NOOP("items", "Quarantine"), lines, &ChannelLine::quarantined),
        //: Column: number of findings.
        count("findings", QT_TRANSLATE_NOOP("items", "Findings"), lines, &ChannelLine::findings),
    };
    columns[4].mark = [lines](std::size_t row) { return markOf((*lines)[row].freshness.state); };
    columns[4].instant = [lines](std::size_t row) { return (*lines)[row].freshness.newest; };
    columns[9].mark = [lines](std::size_t row) { return wrongAboveZero((*lines)[row].quarantined); };
    columns[0].hiddenAtFirst = true;
    return columns;
}

std::vector<Column> pullItems(const PullLines& lines)
{
    std::vector<Column> columns{
        text("channel", QT_TRANSLATE_NOOP("items", "Channel"), lines, &PullLine::channel),
        //: Column: when a pull began.
        instantColumn("started_at", QT_TRANSLATE_NOOP("items", "Started"),
                      [lines](std::size_t row) { return (*lines)[row].startedAt; }),
        numberColumn(
            "duration_s", QT_TRANSLATE_NOOP("items", "Duration"),
            [lines](std::size_t row) {
                const PullLine& line = (*lines)[row];
                const bool known = line.startedAt.isKnown() && line.finishedAt.isKnown();
                return known ? seconds(secondsBetween(line.startedAt, line.finishedAt)) : Decimal::unknown();
            },
            Column::Type::Duration),
        //: Column: how the last pull ended.
        text("state", QT_TRANSLATE_NOOP("items", "Outcome"), lines, &PullLine::state),
        //: Column: number of rows a pull read.
        count("read", QT_TRANSLATE_NOOP("items", "Read"), lines, &PullLine::read),
        //: Column: number of rows a pull saw for the first time.
        count("new", QT_TRANSLATE_NOOP("items", "New"), lines, &PullLine::fresh),
        //: Column: number of rows that had changed since the pull before.
        count("changed", QT_TRANSLATE_NOOP("items", "Changed"), lines, &PullLine::changed),
        //: Column: number of rows that are no longer there.
        count("gone", QT_TRANSLATE_NOOP("items", "Gone"), lines, &PullLine::gone),
        //: Column: number of rows that could not be read.
        count("quarantined", QT_TRANSLATE_NOOP("items", "Quarantine"), lines, &PullLine::quarantined),
    };
    columns[3].mark = [lines](std::size_t row) { return (*lines)[row].failed ? CellMark::Wrong : CellMark::None; };
    columns[8].mark = [lines](std::size_t row) { return wrongAboveZero((*lines)[row].quarantined); };
    return columns;
}

std::vector<Column> quarantineItems(const QuarantineLines& lines)
{
    std::vector<Column> columns{
        text("channel", QT_TRANSLATE_NOOP("items", "Channel"), lines, &QuarantineLine::channel),
        text("file", QT_TRANSLATE_NOOP("items", "File"), lines, &QuarantineLine::file),
        //: Column: line of a file.
        numberColumn("line", QT_TRANSLATE_NOOP("items", "Line"),
                     [lines](std::size_t row) { return Decimal(static_cast<long long>((*lines)[row].line)); }),
        //: Column: heading of the cell that could not be read.
        text("column", QT_TRANSLATE_NOOP("items", "Column"), lines, &QuarantineLine::column),
        //: Column: the cell as it was found.
        text("value", QT_TRANSLATE_NOOP("items", "Found"), lines, &QuarantineLine::value),
        //: Column: key of the record, e.g. the item's code.
        text("record", QT_TRANSLATE_NOOP("items", "Record"), lines, &QuarantineLine::record),
        text("reason", QT_TRANSLATE_NOOP("items", "Reason"), lines, &QuarantineLine::reason),
    };
    columns[2].applies = [lines](std::size_t row) { return (*lines)[row].line > 0; };
    return columns;
}

} // namespace unisono::items

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "items/column.h"

namespace unisono::items {

/// A channel as a table shows it; words are made by whoever fills it.
struct ChannelLine
{
    QString id;
    QString name;
    QString kind; ///< in words
    analysis::ChannelFreshness freshness;
    Instant pulledAt;    ///< end of the last complete pull
    QString lastPull;    ///< how it ended, in words
    Decimal figures = 0; ///< records the last pull read; unknown before the first
    Decimal quarantined = 0;
    Decimal findings = 0;
};
using ChannelLines = std::shared_ptr<const std::vector<ChannelLine>>;

/// channel, name, kind, newest, data_age_s, promised_s, pulled_at, last_pull, rows, quarantined, findings.
std::vector<Column> channelItems(const ChannelLines& lines);

/// One pull and what it brought.
struct PullLine
{
    QString channel;
    Instant startedAt, finishedAt;
    QString state; ///< in words
    bool failed = false;
    Decimal read, fresh, changed, gone, quarantined;
};
using PullLines = std::shared_ptr<const std::vector<PullLine>>;

/// channel, started_at, duration_s, state, read, new, changed, gone, quarantined.
std::vector<Column> pullItems(const PullLines& lines);

/// A row that could not be read, and where it stood.
struct QuarantineLine
{
    QString channel;
    QString file;
    qint64 line = 0; ///< 0 where it has none
    QString column;
    QString value;
    QString record;
    QString reason; ///< in words
};
using QuarantineLines = std::shared_ptr<const std::vector<QuarantineLine>>;

/// channel, file, line, column, value, record, reason.
std::vector<Column> quarantineItems(const QuarantineLines& lines);

} // namespace unisono::items

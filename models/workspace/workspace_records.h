// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel_profile.h"
#include "domain/error.h"
#include "domain/instant.h"
#include "domain/rejected_row.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace unisono::workspace {

/// A channel as the workspace knows it; secrets are elsewhere.
struct ChannelRecord
{
    QString id;
    QString kind;           ///< "files", "database", "vendure"
    QJsonObject options;
    ChannelProfile profile;
    QByteArray cursor;      ///< where the next pull goes on
    qint64 openPull = 0;    ///< a pull that was interrupted and will be continued; 0 for none
};

enum class PullState { Running, Complete, Cancelled, Failed };

/// One pull and what it brought.
struct PullRecord
{
    qint64 id = 0;
    QString channel;
    Instant startedAt, finishedAt;
    PullState state = PullState::Running;
    bool full = false;
    qint64 read = 0, fresh = 0, changed = 0, gone = 0, quarantined = 0;
    Instant newestFigure;   ///< unknown where the channel dates nothing
    std::optional<Error> error;
};

/// A row that could not be read, and the pull that met it.
struct QuarantinedRow
{
    qint64 id = 0;
    QString channel;
    qint64 pull = 0;
    RejectedRow row;
};

/// "On this channel, this code means that item or place." Made by the manager; an empty `common` takes the mapping back.
struct IdentityMapping
{
    enum class Entity { Sku, Location };
    QString channel;
    Entity entity = Entity::Sku;
    QString own;
    QString common;
};

/// How many findings there were after a pull, for the trend.
struct FindingTrendPoint
{
    Instant at;
    int high = 0, medium = 0, low = 0;
};

} // namespace unisono::workspace

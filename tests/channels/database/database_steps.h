// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/database/database_channel.h"

#include <QJsonObject>
#include <QMap>

namespace unisono::test {

#ifdef __SANITIZE_ADDRESS__
inline constexpr int manyRows = 60'000;
#else
inline constexpr int manyRows = 300'000;
#endif

/// What a whole pull brought.
struct Pulled
{
    QMap<QString, int> rows;          ///< by record kind
    QStringList enumerated;           ///< of the last page
    std::vector<RecordBatch> batches;
    std::vector<RejectedRow> rejected;
    QByteArray next;
    int pages = 0;
    std::optional<Error> error;
};

inline QString kindName(RecordKind kind)
{
    return QString::fromStdString(std::string(shapeOf(kind).name));
}

inline channels::ChannelSettings databaseSettings(const QString& dsn, const QJsonObject& mapping)
{
    channels::ChannelSettings settings;
    settings.id = QStringLiteral("till");
    settings.kind = QStringLiteral("database");
    settings.options = {{QStringLiteral("dsn"), dsn}, {QStringLiteral("mapping"), mapping}};
    settings.profile.timezone = QStringLiteral("Europe/Paris");
    return settings;
}

inline void take(Pulled& pulled, channels::Page& page)
{
    ++pulled.pages;
    pulled.next = page.next;
    pulled.enumerated.clear();
    for (RecordKind kind : page.enumerated)
        pulled.enumerated << kindName(kind);
    for (RecordBatch& batch : page.batches) {
        pulled.rows[kindName(batch.kind())] += static_cast<int>(batch.size());
        pulled.batches.push_back(std::move(batch));
    }
    for (const RejectedRow& row : page.rejected)
        pulled.rejected.push_back(row);
}

/// Pulls until the last page or an error, at most `pages` pages.
inline Pulled pullAll(channels::Channel& channel, QByteArray cursor = {}, int pages = 1000)
{
    const channels::CancelFlag cancel = false;
    Pulled pulled;
    while (pulled.pages < pages) {
        auto page = channel.pull(cursor, cancel);
        if (!page) {
            pulled.error = page.error();
            break;
        }
        cursor = page->next;
        take(pulled, *page);
        if (page->last)
            break;
    }
    return pulled;
}

inline Pulled pullAll(const channels::ChannelSettings& settings, const QByteArray& cursor = {}, const QString& secret = {})
{
    channels::DatabaseChannel channel(settings, secret);
    return pullAll(channel, cursor);
}

} // namespace unisono::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/database/database_connection.h"

#include <QSemaphore>
#include <QThread>

namespace unisono::channels {

/// While it lives, a set cancel flag also stops what a PostgreSQL server is still working at: a second connection asks for it.
/// Elsewhere it does nothing; the flag is noticed between two rows.
class QueryCanceller
{
public:
    QueryCanceller(const DatabaseConnection& connection, const QString& secret, const CancelFlag& cancel);
    ~QueryCanceller();
    Q_DISABLE_COPY_MOVE(QueryCanceller)

private:
    static void stopQuery(const DatabaseAddress& address, const QString& secret, int backend);

    QSemaphore m_done;
    std::unique_ptr<QThread> m_watcher;
};

} // namespace unisono::channels

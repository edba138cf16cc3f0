// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/query_canceller.h"

namespace unisono::channels {

namespace {

constexpr int glanceMilliseconds = 100;
constexpr int askSeconds = 10;

} // namespace

QueryCanceller::QueryCanceller(const DatabaseConnection& connection, const QString& secret, const CancelFlag& cancel)
{
    if (connection.backend() == 0)
        return;
    m_watcher.reset(QThread::create([this, &cancel, secret, address = connection.address(), backend = connection.backend()] {
        bool asked = false;
        while (!m_done.tryAcquire(1, glanceMilliseconds))
            if (cancel && !std::exchange(asked, true))
                stopQuery(address, secret, backend);
    }));
    m_watcher->start();
}

QueryCanceller::~QueryCanceller()
{
    if (!m_watcher)
        return;
    m_done.release();
    m_watcher->wait();
}

void QueryCanceller::stopQuery(const DatabaseAddress& address, const QString& secret, int backend)
{
    const auto connection = DatabaseConnection::open(address, secret, askSeconds);
    if (!connection)
        return;
    const QString sql = QStringLiteral("SELECT pg_cancel_backend(%1)").arg(backend);
    // Where this fails, the query ends with its own time limit.
    (void)(*connection)->askOne(sql, address.shownName());
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/host_slots.h"

#include <QHash>
#include <QMutex>
#include <QSemaphore>

#include <memory>
#include <unordered_map>

namespace unisono::channels {

namespace {

constexpr int pollMilliseconds = 50;

QSemaphore* placesOf(const QString& host, int places)
{
    static QMutex mutex;
    static std::unordered_map<QString, std::unique_ptr<QSemaphore>> hosts;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<QSemaphore>& known = hosts[host];
    if (!known)
        known = std::make_unique<QSemaphore>(std::max(1, places));
    return known.get();
}

} // namespace

std::optional<HostSlot> HostSlot::wait(const QString& host, int places, const std::atomic_bool& cancel)
{
    QSemaphore* const semaphore = placesOf(host.toLower(), places);
    while (!cancel) {
        if (semaphore->tryAcquire(1, pollMilliseconds))
            return HostSlot(semaphore);
    }
    return std::nullopt;
}

HostSlot::~HostSlot()
{
    if (m_places)
        m_places->release();
}

} // namespace unisono::channels

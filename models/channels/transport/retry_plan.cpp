// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/transport/retry_plan.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace unisono::channels {

using std::chrono::milliseconds;

Instant httpDate(const QByteArray& text)
{
    static constexpr const char* forms[] = {"ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'"};
    for (const char* form : forms) {
        QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QString::fromLatin1(form));
        if (!moment.isValid())
            continue;
        moment.setTimeZone(QTimeZone::utc());
        return Instant::fromDateTime(moment);
    }
    return {};
}

std::optional<milliseconds> retryAfter(const QByteArray& header, Instant now)
{
    bool isNumber = false;
    const qlonglong seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp<qlonglong>(seconds, 0, 100'000'000) * 1000);
    const Instant date = httpDate(header);
    if (!date.isKnown())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, date.raw() - now.raw()));
}

milliseconds backOff(int attempt, double chance, const TransportLimits& limits)
{
    const qint64 whole = limits.firstBackOff.count() << std::clamp(attempt, 0, 16);
    const qint64 jittered = whole / 2 + static_cast<qint64>(static_cast<double>(whole) / 2 * chance);
    return std::min(milliseconds(jittered), limits.longestWait);
}

} // namespace unisono::channels

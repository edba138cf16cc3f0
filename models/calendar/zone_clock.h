// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace unisono::calendar {

/// The clock on the wall of one time zone; the changes of its offset are looked up once in a program's life, so that it may be made for
/// every place and asked millions of times.
/// Changes are known from 2000 to 2060; outside, the nearest known offset holds.
class ZoneClock
{
public:
    /// An IANA name such as "Europe/Rome"; any other text means UTC.
    explicit ZoneClock(const QString& zone);

    bool isKnown() const { return m_isKnown; }
    /// The day on the wall at a known instant.
    QDate dayOf(Instant instant) const;
    /// When the wall shows that minute of the day (1440 and more: of the days after). A time that a clock change skips is the instant
    /// of the change, one that comes twice the earlier instant.
    Instant instantOf(QDate day, int minute) const;

private:
    struct Change
    {
        std::int64_t at = 0;     ///< UTC milliseconds
        std::int64_t offset = 0; ///< milliseconds, from then on
    };
    using Changes = std::vector<Change>;
    static std::shared_ptr<const Changes> changesOf(const QString& zone);
    /// The last change before or at the instant.
    std::size_t changeAt(std::int64_t utc) const;

    std::shared_ptr<const Changes> m_changes; ///< never empty; the first one holds for all time before the second
    bool m_isKnown = false;
};

} // namespace unisono::calendar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendar_store.h"

namespace unisono::workspace {

Result<void> CalendarStore::replace(const std::vector<RecordBatch>& openingHours, const std::vector<RejectedRow>& rejected,
                                    Instant now)
{
    const auto taken = m_records.take(openingHours, rejected, QStringLiteral("calendar/"), true, now);
    return taken ? Result<void>() : taken.error();
}

Result<void> CalendarStore::read(const std::function<void(const RecordBatch&)>& take)
{
    return m_records.read(take);
}

} // namespace unisono::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answered.h"

#include <QObject>
#include <QtConcurrentRun>

#include <cstdint>
#include <memory>

namespace unisono::session {

/// Runs plain functions elsewhere and hands over only the answer to the latest wish; nobody is called after the context's death.
class LatestJob
{
public:
    template<typename Work, typename Take>
    void start(QObject* context, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work>;
        const std::uint64_t wish = ++*m_latest;
        answered(QtConcurrent::run(std::move(work)), context, [latest = m_latest, wish, take = std::move(take)](Answer answer) {
            if (*latest == wish)
                take(std::move(answer));
        });
    }
    /// Nobody waits for the answer any more.
    void forget() { ++*m_latest; }

private:
    std::shared_ptr<std::uint64_t> m_latest = std::make_shared<std::uint64_t>(0);
};

} // namespace unisono::session

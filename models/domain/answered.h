// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace unisono {

/// Hands the result of a job over in the context's thread, which must be the caller's; nobody is called after the context's death.
/// A watcher that dies with its context, because a continuation looks its context up from the worker's thread.
template<typename Answer, typename Take>
void answered(const QFuture<Answer>& job, QObject* context, Take take)
{
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            take(watcher->future().takeResult());
    });
    watcher->setFuture(job);
}

} // namespace unisono

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answered.h"
#include "session/answer_job.h"
#include "session/latest_job.h"
#include "session/session.h"
#include "session/workspace_reading.h"
#include "sync/credentials.h"
#include "sync/pull_job.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace unisono::session {

inline constexpr std::chrono::seconds usualLookInterval(20);

/// What is done with the workspace at the address, or why it does not open.
template<typename Use>
auto inWorkspace(const QString& address, Use use) -> std::invoke_result_t<Use, workspace::Workspace&>
{
    Result<workspace::Workspace> workspace = workspace::Workspace::open(address, workspace::Workspace::Mode::Open);
    if (!workspace)
        return workspace.error();
    return use(*workspace);
}

/// What a session holds, and how it reads, answers and changes its workspace.
class Session::Private
{
public:
    explicit Private(Session* session) : q(session)
    {
        pullPool.setMaxThreadCount(1);
        interval.setInterval(usualLookInterval);
        QObject::connect(&interval, &QTimer::timeout, q, &Session::lookForChanges);
    }

    void read(bool isOpening, bool afterPull)
    {
        isReading = true;
        const tables::SnapshotPtr previous = reading.answer ? reading.answer->snapshot : nullptr;
        job.start(
            q, [address = address, previous, asOf = asOf, afterPull] { return readWorkspace(address, previous, asOf, afterPull); },
            [this, isOpening](Result<WorkspaceReading> read) { take(std::move(read), isOpening); });
    }

    void take(Result<WorkspaceReading> read, bool isOpening)
    {
        isReading = false;
        if (!read) {
            if (isOpening)
                address.clear();
            Q_EMIT(isOpening ? q->openFailed(read.error()) : q->failed(read.error()));
            return;
        }
        reading = std::move(*read);
        operations.reset();
        if (isOpening) {
            credentials = std::make_shared<sync::Credentials>(reading.workspaceId);
            isOpen = true;
            interval.start();
            Q_EMIT q->opened();
        }
        Q_EMIT q->snapshotChanged();
        if (wantsOperations)
            answerOperations();
    }

    void answerOperations()
    {
        if (!reading.answer)
            return;
        operating.start(
            q, [inventory = reading.answer] { return analysis::answerOperations(inventory); },
            [this](analysis::OperationsAnswerPtr answer) {
                if (answer->inventory != reading.answer)
                    return;
                operations = std::move(answer);
                Q_EMIT q->operationsChanged();
            });
    }

    /// Runs a change of the workspace elsewhere and reads it again when it is done.
    template<typename Change>
    void change(Change change)
    {
        if (!isOpen)
            return;
        ++changing;
        const auto job = QtConcurrent::run([address = address, change = std::move(change)] { return inWorkspace(address, change); });
        answered(job, q, [this](const Result<void>& done) {
            --changing;
            if (!done)
                Q_EMIT q->failed(done.error());
            read(false, false);
        });
    }

    void askForMissingSecrets(const std::vector<workspace::PullRecord>& records)
    {
        for (const workspace::PullRecord& record : records)
            if (record.error && (record.error->fault == Fault::MissingSecret || record.error->fault == Fault::NoKeychain))
                Q_EMIT q->secretNeeded(record.channel);
    }

    Session* q;
    QString address;
    bool isOpen = false;
    Instant asOf;
    WorkspaceReading reading;
    analysis::OperationsAnswerPtr operations;
    bool wantsOperations = false;
    LatestJob job, history, operating, looking;
    QTimer interval;
    bool isReading = false;
    int changing = 0;   ///< own changes on their way
    QThreadPool pullPool;
    QSet<QString> pulling;
    std::vector<std::shared_ptr<sync::PullCancel>> cancels;
    std::shared_ptr<sync::Credentials> credentials;
};

} // namespace unisono::session

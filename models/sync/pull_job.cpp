// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pull_job.h"

#include "channels/channel_registry.h"
#include "sync/page_queue.h"
#include "sync/profile_completion.h"
#include "sync/pseudonyms.h"
#include "workspace/channel_store.h"
#include "workspace/pull_store.h"

#include <QElapsedTimer>

#include <thread>

namespace unisono::sync {

namespace {

using workspace::PullRecord;
using workspace::PullState;

constexpr std::size_t queuedPages = 3;

/// One channel while it is pulled.
struct Running
{
    workspace::ChannelRecord channel;
    workspace::PullStore::Open pull;
    PullStep step;
    QElapsedTimer clock;
    std::thread reader;
    bool isOpen = false;
    PullRecord outcome;
};

/// Asks a channel page by page until its last one, an error, or nobody listens.
void readPages(std::size_t at, const channels::ChannelSettings& settings, QByteArray cursor, const Credentials& credentials,
               std::optional<Pseudonyms> pseudonyms, const channels::CancelFlag& cancel, PageQueue& queue)
{
    const channels::ChannelKind* kind = channels::channelKind(settings.kind);
    const Result<QString> secret = credentials.read(settings.id);
    if (!secret && kind && kind->needsSecret) {
        queue.put({at, secret.error()});
        return;
    }
    Result<std::unique_ptr<channels::Channel>> channel =
        channels::makeChannel(settings, secret ? *secret : QString());
    if (!channel) {
        queue.put({at, channel.error()});
        return;
    }
    for (bool last = false; !last;) {
        Result<channels::Page> page = cancel ? Result<channels::Page>(Error{Fault::Cancelled, settings.id, {}})
                                             : (*channel)->pull(cursor, cancel);
        last = !page || page->last;
        if (page) {
            cursor = page->next;
            if (pseudonyms) {
                for (RecordBatch& batch : page->batches)
                    pseudonyms->applyTo(batch);
                pseudonyms->applyTo(page->rejected);
            }
        }
        if (!queue.put({at, std::move(page)}))
            return;
    }
}

/// The one writer: takes pages as they come and keeps the books.
class PullRun
{
public:
    PullRun(workspace::Workspace& workspace, Credentials& credentials, std::shared_ptr<PullCancel> cancel,
            const PullObserver& observer)
        : m_workspace(workspace), m_store(workspace), m_credentials(credentials), m_cancel(std::move(cancel)),
          m_observer(observer), m_queue(queuedPages)
    {
    }
    ~PullRun()
    {
        m_queue.close();
        m_cancel->cancel({});
        for (Running& running : m_running)
            if (running.reader.joinable())
                running.reader.join();
    }

    Result<void> begin(const QStringList& channels, bool full)
    {
        Result<Pseudonyms> pseudonyms = Pseudonyms::open(m_credentials);
        if (!pseudonyms)
            return pseudonyms.error();
        m_pseudonymsLast = pseudonyms->isLasting();
        m_running.resize(static_cast<std::size_t>(channels.size()));
        for (std::size_t at = 0; at < m_running.size(); ++at) {
            Running& running = m_running[at];
            const Result<workspace::ChannelRecord> channel =
                workspace::ChannelStore(m_workspace).one(channels[static_cast<qsizetype>(at)]);
            if (!channel)
                return channel.error();
            running.channel = *channel;
            Result<workspace::PullStore::Open> pull = m_store.begin(channel->id, full, Instant::now());
            if (!pull)
                return pull.error();
            running.pull = std::move(*pull);
            running.step.channel = channel->id;
            running.step.rows = running.pull.record.read;
            running.isOpen = true;
        }
        for (std::size_t at = 0; at < m_running.size(); ++at) {
            Running& running = m_running[at];
            running.clock.start();
            m_observer.started(running.channel.id);
            const channels::ChannelSettings settings{running.channel.id, running.channel.kind, running.channel.options,
                                                     running.channel.profile};
            running.reader = std::thread([this, at, settings, cursor = running.pull.cursor, pseudonyms = *pseudonyms,
                                          &flag = m_cancel->flag(settings.id)] {
                readPages(at, settings, cursor, m_credentials, pseudonyms, flag, m_queue);
            });
        }
        return {};
    }

    Result<std::vector<PullRecord>> finish()
    {
        for (std::size_t open = m_running.size(); open > 0;) {
            Arrival arrival = m_queue.take();
            Running& running = m_running[arrival.channel];
            if (!running.isOpen)
                continue;
            // Whoever stops a channel does not wait for the pages that are read already.
            if (arrival.page && m_cancel->flag(running.channel.id))
                arrival.page = Error{Fault::Cancelled, running.channel.id, {}};
            if (const Result<void> written = take(running, std::move(arrival.page)); !written)
                return written.error();
            if (!running.isOpen)
                --open;
        }
        if (m_namesCustomers && !m_pseudonymsLast)
            m_observer.pseudonymsWillChange();
        std::vector<PullRecord> records;
        for (const Running& running : m_running)
            records.push_back(running.outcome);
        return records;
    }

private:
    Result<void> take(Running& running, Result<channels::Page> page)
    {
        if (!page)
            return end(running, m_store.interrupt(running.pull.record.id,
                                                  page.error().fault == Fault::Cancelled ? PullState::Cancelled
                                                                                         : PullState::Failed,
                                                  page.error(), Instant::now()),
                       page.error());
        if (page->profile)
            if (const auto kept = keepProfile(running, *page->profile); !kept)
                return kept;
        if (const auto staged = m_store.stage(running.pull.record, page->batches, page->rejected, page->next, page->enumerated);
            !staged) {
            (void)m_store.interrupt(running.pull.record.id, PullState::Failed, staged.error(), Instant::now());
            return staged;
        }
        report(running, *page);
        if (!page->last)
            return {};
        return end(running, m_store.complete(running.pull.record.id, Instant::now()), std::nullopt);
    }

    Result<void> keepProfile(Running& running, const ChannelProfile& told)
    {
        const ChannelProfile profile = completed(running.channel.profile, told);
        if (profile == running.channel.profile)
            return {};
        running.channel.profile = profile;
        return workspace::ChannelStore(m_workspace).setProfile(running.channel.id, profile);
    }

    void report(Running& running, const channels::Page& page)
    {
        qint64 rows = 0;
        for (const RecordBatch& batch : page.batches) {
            rows += static_cast<qint64>(batch.size());
            m_namesCustomers |= Pseudonyms::hasCustomers(batch);
        }
        running.step.rows += rows;
        ++running.step.pages;
        if (page.expectedRows)
            running.step.expectedRows = *page.expectedRows;
        const double seconds = static_cast<double>(running.clock.elapsed()) / 1000.0;
        running.step.rowsPerSecond = seconds > 0 ? static_cast<double>(running.step.rows) / seconds : 0;
        m_observer.progress(running.step);
    }

    Result<void> end(Running& running, Result<PullRecord> record, const std::optional<Error>& error)
    {
        if (!record)
            return record.error();
        running.isOpen = false;
        running.outcome = *record;
        running.outcome.error = error;
        m_observer.finished(running.outcome);
        return {};
    }

    workspace::Workspace& m_workspace;
    workspace::PullStore m_store;
    Credentials& m_credentials;
    std::shared_ptr<PullCancel> m_cancel;
    const PullObserver& m_observer;
    PageQueue m_queue;
    std::vector<Running> m_running;
    bool m_pseudonymsLast = true;
    bool m_namesCustomers = false;
};

} // namespace

PullCancel::PullCancel(const QStringList& channels)
{
    for (const QString& channel : channels)
        m_flags[channel] = false;
}

void PullCancel::cancel(const QString& channel)
{
    for (auto& [id, flag] : m_flags)
        if (channel.isEmpty() || id == channel)
            flag = true;
}

Result<std::vector<PullRecord>> pullChannels(workspace::Workspace& workspace, Credentials& credentials,
                                             const QStringList& channels, bool full, std::shared_ptr<PullCancel> cancel,
                                             const PullObserver& observer)
{
    if (workspace.isReadOnly())
        return Error{Fault::NotWritable, workspace.address(), {}};
    PullRun run(workspace, credentials, std::move(cancel), observer);
    if (const Result<void> begun = run.begin(channels, full); !begun)
        return begun.error();
    return run.finish();
}

} // namespace unisono::sync

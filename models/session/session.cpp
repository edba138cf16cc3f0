// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/channel_trial.h"
#include "session/sample_workspace.h"
#include "session/session_state.h"
#include "sync/region_import.h"
#include "workspace/channel_store.h"
#include "workspace/pull_store.h"

#include <QThread>

namespace unisono::session {

Session::Session(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

Session::~Session()
{
    for (const auto& cancel : d->cancels)
        cancel->cancel({});
    d->pullPool.waitForDone();
}

void Session::open(const QString& address, bool create)
{
    close();
    d->address = address;
    if (!create)
        return d->read(true, false);
    d->job.start(
        this,
        [address]() -> Result<WorkspaceReading> {
            if (const auto made = workspace::Workspace::open(address, workspace::Workspace::Mode::Create); !made)
                return made.error();
            return readWorkspace(address, nullptr, {}, false);
        },
        [this](Result<WorkspaceReading> read) { d->take(std::move(read), true); });
}

void Session::openSample(const QString& address)
{
    close();
    d->address = address;
    d->job.start(
        this, [address] { return writeSampleWorkspace(address).and_then([](QString made) { return readWorkspace(made, nullptr, {}, false); }); },
        [this](Result<WorkspaceReading> read) {
            const bool made = read.has_value();
            d->take(std::move(read), true);
            if (made)
                pull();
        });
}

void Session::close()
{
    for (const auto& cancel : d->cancels)
        cancel->cancel({});
    d->job.forget();
    d->history.forget();
    d->operating.forget();
    d->looking.forget();
    d->interval.stop();
    d->isReading = false;
    d->operations.reset();
    const bool wasOpen = d->isOpen;
    d->isOpen = false;
    d->address.clear();
    d->reading = {};
    d->asOf = {};
    if (wasOpen)
        Q_EMIT closed();
}

bool Session::isOpen() const
{
    return d->isOpen;
}

QString Session::address() const
{
    return d->address;
}

tables::SnapshotPtr Session::snapshot() const
{
    return d->reading.answer ? d->reading.answer->snapshot : nullptr;
}

analysis::InventoryAnswerPtr Session::inventory() const
{
    return d->reading.answer;
}

void Session::wantOperations()
{
    if (!std::exchange(d->wantsOperations, true))
        d->answerOperations();
}

analysis::OperationsAnswerPtr Session::operations() const
{
    return d->operations;
}

const std::vector<workspace::ChannelRecord>& Session::channelRecords() const
{
    return d->reading.channels;
}

const std::vector<workspace::PullRecord>& Session::lastPulls() const
{
    return d->reading.pulls;
}

const std::vector<workspace::QuarantinedRow>& Session::quarantine() const
{
    return d->reading.quarantine;
}

const std::vector<workspace::FindingTrendPoint>& Session::findingTrend() const
{
    return d->reading.trend;
}

void Session::setAsOf(Instant instant)
{
    d->asOf = instant;
    if (d->isOpen)
        d->read(false, false);
}

void Session::pull(const QStringList& wished, bool full)
{
    QStringList channels;
    for (const workspace::ChannelRecord& channel : d->reading.channels)
        if ((wished.isEmpty() || wished.contains(channel.id)) && !d->pulling.contains(channel.id))
            channels += channel.id;
    if (!d->isOpen || channels.isEmpty())
        return;
    d->pulling += QSet<QString>(channels.begin(), channels.end());
    auto cancel = std::make_shared<sync::PullCancel>(channels);
    d->cancels.push_back(cancel);

    const auto tell = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
    sync::PullObserver observer;
    observer.started = [this, tell](const QString& id) { tell([this, id] { Q_EMIT pullStarted(id); }); };
    observer.progress = [this, tell](const sync::PullStep& step) {
        tell([this, step] { Q_EMIT pullProgress({step.channel, step.rows, step.expectedRows, step.rowsPerSecond, step.pages}); });
    };
    observer.finished = [this, tell](const workspace::PullRecord& record) {
        tell([this, record] {
            d->pulling.remove(record.channel);
            Q_EMIT pullFinished(record);
        });
    };
    observer.pseudonymsWillChange = [this, tell] { tell([this] { Q_EMIT pseudonymsWillChange(); }); };
    using Records = std::vector<workspace::PullRecord>;
    const auto pulled = [address = d->address, credentials = d->credentials, channels, full, cancel, observer] {
        return inWorkspace(address, [&](workspace::Workspace& workspace) {
            return sync::pullChannels(workspace, *credentials, channels, full, cancel, observer);
        });
    };
    answered(QtConcurrent::run(&d->pullPool, pulled), this, [this, channels, cancel](const Result<Records>& records) {
        std::erase(d->cancels, cancel);
        for (const QString& channel : channels)
            d->pulling.remove(channel);
        if (!records)
            Q_EMIT failed(records.error());
        else
            d->askForMissingSecrets(*records);
        if (d->isOpen)
            d->read(false, true);
    });
}

void Session::cancelPull(const QString& channel)
{
    for (const auto& cancel : d->cancels)
        cancel->cancel(channel);
}

bool Session::isPulling(const QString& channel) const
{
    return d->pulling.contains(channel);
}

void Session::addChannel(const channels::ChannelSettings& settings, const QString& secret)
{
    if (!d->isOpen)
        return;
    if (!secret.isEmpty())
        d->credentials->keepLater(settings.id, secret, this, [](sync::Credentials::Kept) {});
    workspace::ChannelRecord channel;
    channel.id = settings.id;
    channel.kind = settings.kind;
    channel.options = settings.options;
    channel.profile = settings.profile;
    d->change([channel](workspace::Workspace& workspace) { return workspace::ChannelStore(workspace).add(channel); });
}

void Session::removeChannel(const QString& id)
{
    if (!d->isOpen)
        return;
    d->change([id, credentials = d->credentials](workspace::Workspace& workspace) {
        (void)credentials->forget(id);
        return workspace::ChannelStore(workspace).remove(id);
    });
}

void Session::testChannel(const channels::ChannelSettings& settings, const QString& secret,
                          std::function<void(Result<channels::AccessReport>)> done)
{
    answered(QtConcurrent::run([settings, secret] { return tryAccess(settings, secret); }), this, std::move(done));
}

void Session::previewChannel(const channels::ChannelSettings& settings, const QString& secret,
                             std::function<void(Result<channels::Page>)> done)
{
    answered(QtConcurrent::run([settings, secret] { return readFirstPage(settings, secret); }), this, std::move(done));
}

void Session::importRegion(const QString& folder)
{
    d->change([folder](workspace::Workspace& workspace) -> Result<void> {
        const Result<QStringList> channels = sync::importRegion(workspace, folder);
        return channels ? Result<void>() : channels.error();
    });
}

void Session::importCounts(const QString& path, std::function<void(Result<CountImport>)> done)
{
    if (!d->isOpen)
        return;
    ++d->changing;
    const auto job = QtConcurrent::run([address = d->address, path] {
        return inWorkspace(address, [&](workspace::Workspace& workspace) { return session::importCounts(workspace, path); });
    });
    answered(job, this, [this, done = std::move(done)](Result<CountImport> brought) {
        --d->changing;
        if (brought && d->isOpen)
            d->read(false, false);
        done(std::move(brought));
    });
}

void Session::mapIdentity(const workspace::IdentityMapping& mapping)
{
    d->change([mapping](workspace::Workspace& workspace) {
        return workspace::PullStore(workspace).mapIdentity(mapping, Instant::now());
    });
}

void Session::changeAssumptions(const AssumptionChanges& changes)
{
    d->change([changes](workspace::Workspace& workspace) { return workspace.changeAssumptions(changes); });
}

void Session::lookForChanges()
{
    const auto isBusy = [this] { return !d->isOpen || d->isReading || d->changing > 0 || !d->pulling.isEmpty() || !d->cancels.empty(); };
    if (isBusy())
        return;
    d->looking.start(
        this, [address = d->address] { return askRevision(address); },
        [this, isBusy](const Result<QByteArray>& revision) {
            // A workspace that cannot be asked now is asked again later.
            if (!revision || isBusy() || *revision == d->reading.revision)
                return;
            Q_EMIT changedElsewhere();
            d->read(false, false);
        });
}

void Session::setLookInterval(std::chrono::milliseconds interval)
{
    d->interval.setInterval(interval);
}

void Session::retryQuarantine()
{
    QStringList channels;
    for (const workspace::QuarantinedRow& row : d->reading.quarantine)
        if (!channels.contains(row.channel))
            channels += row.channel;
    if (!channels.isEmpty())
        pull(channels, true);
}

void Session::loadHistory(const QString& sku, std::function<void(Result<analysis::StockHistory>)> done)
{
    const tables::SnapshotPtr snapshot = this->snapshot();
    if (!snapshot)
        return;
    d->history.start(
        this,
        [address = d->address, snapshot, sku] {
            return inWorkspace(address, [&](workspace::Workspace& workspace) { return readStockHistory(workspace, *snapshot, sku); });
        },
        std::move(done));
}

void Session::provideSecret(const QString& channel, const QString& secret)
{
    if (!d->isOpen)
        return;
    d->credentials->keepLater(channel, secret, this, [this, channel](sync::Credentials::Kept) { pull({channel}); });
}

} // namespace unisono::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "analysis/inventory/stock_history.h"
#include "analysis/operations/operations_answer.h"
#include "channels/channel.h"
#include "domain/result.h"
#include "session/count_job.h"
#include "workspace/workspace_records.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace unisono::session {

/// How far a running pull is.
struct PullProgress
{
    QString channel;
    qint64 rows = 0;
    qint64 expectedRows = -1;   ///< −1 where the back-end does not say
    double rowsPerSecond = 0;
    int pages = 0;
};

/// The running state of one open workspace. Refresh goes in, snapshots and answers come out; every slow thing runs elsewhere,
/// and the latest wish wins. All functions are called from, and all signals arrive in, the thread that owns the object.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Opens (or creates, where `create`) a workspace and begins to read it; answered by opened or openFailed.
    void open(const QString& address, bool create = false);
    /// Writes the sample region into a new workspace at `address` (a file), pulls and opens it.
    void openSample(const QString& address);
    void close();
    bool isOpen() const;
    QString address() const;            ///< without any password

    tables::SnapshotPtr snapshot() const;             ///< null until the first answer
    analysis::InventoryAnswerPtr inventory() const;   ///< null until the first answer
    /// Works out what follows from the inventory, now and from here on after every reading; operationsChanged tells when it is there.
    void wantOperations();
    analysis::OperationsAnswerPtr operations() const; ///< null until wanted and worked out; always of inventory()
    const std::vector<workspace::ChannelRecord>& channelRecords() const;
    const std::vector<workspace::PullRecord>& lastPulls() const;   ///< newest first, at most 500
    const std::vector<workspace::QuarantinedRow>& quarantine() const;
    const std::vector<workspace::FindingTrendPoint>& findingTrend() const;

    /// Reads the workspace as it was at the instant; unknown: now (or the sample's present).
    void setAsOf(Instant instant);

    void pull(const QStringList& channels = {}, bool full = false);   ///< empty: all
    void cancelPull(const QString& channel);
    bool isPulling(const QString& channel) const;

    /// The secret goes to the keychain where there is one, else it is kept for this session only.
    void addChannel(const channels::ChannelSettings& settings, const QString& secret);
    void removeChannel(const QString& id);
    void testChannel(const channels::ChannelSettings& settings, const QString& secret,
                     std::function<void(Result<channels::AccessReport>)> done);
    /// Reads the first page without keeping it: what the wizard shows before anything is stored.
    void previewChannel(const channels::ChannelSettings& settings, const QString& secret,
                        std::function<void(Result<channels::Page>)> done);
    void importRegion(const QString& folder);
    /// Brings a filled-in count sheet in and reads the workspace again.
    void importCounts(const QString& path, std::function<void(Result<CountImport>)> done);
    void mapIdentity(const workspace::IdentityMapping& mapping);
    /// What planning assumes; everything that follows is worked out anew.
    void changeAssumptions(const AssumptionChanges& changes);
    void retryQuarantine();

    /// Asks, elsewhere, whether another program has changed the workspace, and reads it again if so. Done at intervals while it is open;
    /// call it when somebody comes back to the window.
    void lookForChanges();
    /// How long it waits between two looks; 20 s unless told otherwise.
    void setLookInterval(std::chrono::milliseconds interval);

    /// The timeline of one SKU; the answer to the latest call wins.
    void loadHistory(const QString& sku, std::function<void(Result<analysis::StockHistory>)> done);

Q_SIGNALS:
    void opened();
    void openFailed(const unisono::Error& error);
    void closed();
    void snapshotChanged();                        ///< snapshot(), inventory() and the records are new
    void operationsChanged();
    void changedElsewhere();                       ///< another program has changed the workspace: snapshotChanged follows
    void pullStarted(const QString& channel);
    void pullProgress(const unisono::session::PullProgress& progress);
    void pullFinished(const unisono::workspace::PullRecord& record);
    void failed(const unisono::Error& error);      ///< something asked for did not happen
    void pseudonymsWillChange();                   ///< no keychain keeps the key: customers have other names in the next session
    void secretNeeded(const QString& channel);     ///< no keychain or nothing in it: ask, then provideSecret
public:
    void provideSecret(const QString& channel, const QString& secret);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace unisono::session

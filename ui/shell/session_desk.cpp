// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_desk.h"

#include "shell/recent_workspaces.h"
#include "shell/region_facts.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/error_wording.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace unisono::shell {

using pages::Notice;
using session::Session;

Notice noticeOf(const Error& error, const QString& cause)
{
    qWarning().noquote() << wording::faultName(error.fault) << error.subject << error.detail;
    const wording::Language language;
    Notice notice{cause, Notice::Tone::Critical, {}, {}, {}, {}, {}};
    notice.headline = wording::whatHappened(error, language);
    notice.text = wording::whatToDo(error, language);
    notice.detail = error.detail;
    return notice;
}

SessionDesk::SessionDesk(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_state(std::make_shared<pages::PageState>())
{
    connectSession();
}

void SessionDesk::connectSession()
{
    connect(&m_session, &Session::opened, this, &SessionDesk::whenOpened);
    connect(&m_session, &Session::openFailed, this, &SessionDesk::whenOpenFailed);
    connect(&m_session, &Session::closed, this, [this] {
        m_asOf = {};
        m_pulling.clear();
        readState();
        Q_EMIT closed();
    });
    connect(&m_session, &Session::snapshotChanged, this, [this] {
        readState();
        remember();
    });
    connect(&m_session, &Session::operationsChanged, this, &SessionDesk::readState);
    connect(&m_session, &Session::changedElsewhere, this,
            [this] { Q_EMIT said(tr("The workspace was changed by another program. Its figures are read again.")); });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        if (error.fault != Fault::Cancelled)
            Q_EMIT noticed(noticeOf(error, QStringLiteral("session")));
    });
    connect(&m_session, &Session::secretNeeded, this,
            [this](const QString& channel) { Q_EMIT secretNeeded(channel, channelName(channel)); });
    connect(&m_session, &Session::pseudonymsWillChange, this, [this] {
        // Whoever lives in the sample region is invented and need not be recognised.
        if (m_state->snapshot && m_state->snapshot->region.isSample)
            return;
        Q_EMIT noticed({QStringLiteral("pseudonyms"), Notice::Tone::Warning,
                        tr("Customers have these pseudonyms for this session only."),
                        tr("There is no keychain here to keep their key, so the next session will not recognise them. One key for all "
                           "sessions can be given in the environment, as %1.")
                            .arg(QStringLiteral("UNISONO_PSEUDONYM_KEY")),
                        {}, {}, {}});
    });
    connect(&m_session, &Session::pullStarted, this, &SessionDesk::whenPullStarted);
    connect(&m_session, &Session::pullFinished, this, &SessionDesk::whenPullFinished);
    connect(&m_session, &Session::pullProgress, this, [this](const session::PullProgress& progress) {
        Q_EMIT pullProgress(progress, channelName(progress.channel));
    });
}

QString SessionDesk::channelName(const QString& channel) const
{
    const auto& records = m_session.channelRecords();
    const auto found = std::ranges::find(records, channel, &workspace::ChannelRecord::id);
    return found == records.end() || found->profile.name.isEmpty() ? channel : found->profile.name;
}

void SessionDesk::readState()
{
    auto state = std::make_shared<pages::PageState>();
    if (m_session.isOpen()) {
        state->address = m_session.address();
        state->snapshot = m_session.snapshot();
        state->inventory = m_session.inventory();
        state->operations = m_session.operations();
        state->channels = m_session.channelRecords();
        state->pulls = m_session.lastPulls();
        state->quarantine = m_session.quarantine();
        state->trend = m_session.findingTrend();
        state->past = m_asOf.isKnown();
    }
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

void SessionDesk::open(const QString& address, bool create)
{
    m_opening = address;
    Q_EMIT busyChanged(create ? tr("The workspace is being made…") : tr("The workspace is being opened…"));
    m_session.open(address, create);
}

void SessionDesk::openSample(const QString& folder)
{
    QDir().mkpath(folder);
    const QDir directory(folder);
    QString file = directory.filePath(QStringLiteral("sample.unisono"));
    if (QFileInfo::exists(file)) {
        // A sample that was explored before is opened again as it was left.
        open(file);
        return;
    }
    m_opening = file;
    Q_EMIT busyChanged(tr("The sample region is being written and read…"));
    m_session.openSample(file);
}

void SessionDesk::close()
{
    m_session.close();
}

void SessionDesk::setAsOf(Instant instant)
{
    m_asOf = instant;
    m_session.setAsOf(instant);
}

void SessionDesk::pull(const QStringList& channels, bool full)
{
    m_session.pull(channels, full);
}

void SessionDesk::wantOperations()
{
    m_session.wantOperations();
}

void SessionDesk::cancelPulls()
{
    for (const QString& channel : std::as_const(m_pulling))
        m_session.cancelPull(channel);
}

void SessionDesk::whenOpened()
{
    Q_EMIT busyChanged({});
    Q_EMIT noticed({QStringLiteral("open"), Notice::Tone::Info, {}, {}, {}, {}, {}});
    readState();
    remember();
    Q_EMIT opened();
}

void SessionDesk::whenOpenFailed(const Error& error)
{
    Q_EMIT busyChanged({});
    Q_EMIT noticed(noticeOf(error, QStringLiteral("open")));
}

void SessionDesk::whenPullStarted(const QString& channel)
{
    if (m_pulling.isEmpty()) {
        m_ended = 0;
        m_fresh = 0;
        m_since.start();
    }
    m_pulling.insert(channel);
    session::PullProgress progress;
    progress.channel = channel;
    Q_EMIT pullProgress(progress, channelName(channel));
}

void SessionDesk::whenPullFinished(const workspace::PullRecord& record)
{
    m_pulling.remove(record.channel);
    ++m_ended;
    m_fresh += record.fresh;
    const QString cause = QStringLiteral("pull/") + record.channel;
    Notice notice{cause, Notice::Tone::Warning, {}, {}, {}, {}, {}};
    if (record.error && record.error->fault != Fault::Cancelled) {
        notice = noticeOf(*record.error, cause);
        notice.tone = Notice::Tone::Warning;
        notice.headline = wording::pullSentence(record, channelName(record.channel), {});
        notice.button = tr("Try again");
        notice.act = [this, channel = record.channel] { m_session.pull({channel}); };
    }
    Q_EMIT noticed(notice);
    Q_EMIT pullEnded(record.channel);
    if (m_ended > 1 && m_pulling.isEmpty()) {
        Q_EMIT said(tr("%1 in %2, %3.", "channels, duration, new rows")
                        .arg(tr("%Ln channels pulled", nullptr, m_ended), wording::durationText(m_since.elapsed(), {}),
                             tr("%Ln new rows", nullptr, static_cast<int>(m_fresh))));
    } else {
        Q_EMIT said(wording::pullSentence(record, channelName(record.channel), {}));
    }
}

void SessionDesk::remember() const
{
    if (!m_state->isRead() || m_state->past)
        return;
    RecentWorkspace here{m_state->address, m_state->snapshot->region.name, storeCount(placesOf(*m_state->snapshot)),
                         {}, false, m_state->snapshot->region.isSample};
    for (const analysis::ChannelFreshness& channel : m_state->inventory->freshness) {
        here.newest = std::max(here.newest, channel.newest);
        here.late = here.late || channel.state == analysis::ChannelFreshness::State::Late;
    }
    recentWorkspaces::remember(here);
}

} // namespace unisono::shell

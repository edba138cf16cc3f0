// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QSet>

namespace unisono::shell {

/// Between the session and the window: turns what the session tells into states, sentences and questions, and remembers
/// which workspaces were open. It shows nothing itself.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    explicit SessionDesk(session::Session& session, QObject* parent = nullptr);

    const pages::PageStatePtr& state() const { return m_state; }
    /// What is shown is of this moment; unknown: the present.
    Instant asOf() const { return m_asOf; }
    bool isPulling() const { return !m_pulling.isEmpty(); }
    const QSet<QString>& pulling() const { return m_pulling; }
    QString channelName(const QString& channel) const;

public Q_SLOTS:
    void open(const QString& address, bool create = false);
    void openSample(const QString& folder);
    void close();
    void setAsOf(unisono::Instant instant);
    void pull(const QStringList& channels, bool full);
    void cancelPulls();
    void wantOperations();

Q_SIGNALS:
    void busyChanged(const QString& sentence); ///< while a workspace is being opened; empty when it is over
    void opened();
    void closed();
    void stateChanged(const unisono::pages::PageStatePtr& state);
    void noticed(const unisono::pages::Notice& notice);
    void said(const QString& sentence); ///< for the status bar
    void secretNeeded(const QString& channel, const QString& name);
    void pullProgress(const unisono::session::PullProgress& progress, const QString& name);
    void pullEnded(const QString& channel);

private:
    void connectSession();
    void readState();
    void whenOpened();
    void whenOpenFailed(const Error& error);
    void whenPullStarted(const QString& channel);
    void whenPullFinished(const workspace::PullRecord& record);
    void remember() const;

    session::Session& m_session;
    pages::PageStatePtr m_state;
    Instant m_asOf;
    QString m_opening;
    QSet<QString> m_pulling;
    int m_ended = 0; ///< of the pulls that ran together
    qint64 m_fresh = 0;
    QElapsedTimer m_since;
};

/// An error as a message: what happened, what to do.
pages::Notice noticeOf(const Error& error, const QString& cause);

} // namespace unisono::shell

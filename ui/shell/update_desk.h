// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"
#include "updates/update_check.h"

#include <QTimer>

namespace unisono::shell {

/// Asks whether there is a newer version: at most once a day where the person wished it, and at once where he asks. When and of what it told
/// lies in the settings, so that a version is told of once by itself.
class UpdateDesk : public QObject
{
    Q_OBJECT

public:
    UpdateDesk(updates::UpdateSource source, const QString& ownVersion, QObject* parent = nullptr);
    ~UpdateDesk() override;

    bool isOffered() const { return m_source.isOffered(); }
    QString host() const { return m_source.address.host(); }
    /// False also ends a question that is on its way.
    void setWanted(bool wanted);
    /// The answer comes in any case, whatever it is.
    void askNow();

Q_SIGNALS:
    void noticed(const unisono::pages::Notice& notice);

private:
    void askIfDue();
    void ask(bool aloud);
    void answer(const Result<updates::UpdateNotice>& told, bool aloud);

    updates::UpdateSource m_source;
    QString m_ownVersion;
    bool m_wanted = false;
    bool m_asking = false;
    QTimer m_hourly; ///< a window may stay open for weeks
    std::shared_ptr<channels::CancelFlag> m_cancel;
};

/// What people are told of a newer version.
pages::Notice newerVersionNotice(const updates::UpdateNotice& told, const QString& ownVersion);

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/update_desk.h"

#include "domain/answered.h"
#include "wording/error_wording.h"
#include "wording/update_wording.h"

#include <QDesktopServices>
#include <QSettings>
#include <QtConcurrent>

namespace unisono::shell {

using namespace std::chrono_literals;
using pages::Notice;

namespace {

constexpr qint64 day = 24 * 60 * 60;
const QString askedKey = QStringLiteral("updates/asked"); // seconds since 1970
const QString toldKey = QStringLiteral("updates/told");   // the version
const QString cause = QStringLiteral("update");

bool isDue()
{
    const qint64 passed = QDateTime::currentSecsSinceEpoch() - QSettings().value(askedKey).toLongLong();
    return passed < 0 || passed >= day; // a clock that was put back is no reason never to ask again
}

Notice noticeOf(const Error& error)
{
    const wording::Language language;
    Notice notice;
    notice.cause = cause;
    notice.headline = wording::updateTrouble(error, language);
    notice.text = wording::updateTroubleMeaning(language);
    notice.detail = error.detail;
    return notice;
}

} // namespace

Notice newerVersionNotice(const updates::UpdateNotice& told, const QString& ownVersion)
{
    const wording::Language language;
    Notice notice;
    notice.cause = cause;
    notice.headline = wording::newerVersion(told.version.toString(), told.date, language);
    notice.text = wording::newerVersionMeaning(ownVersion, language);
    notice.button = UpdateDesk::tr("Read about it");
    notice.act = [page = told.page] { QDesktopServices::openUrl(page); };
    return notice;
}

UpdateDesk::UpdateDesk(updates::UpdateSource source, const QString& ownVersion, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_ownVersion(ownVersion)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &UpdateDesk::askIfDue);
}

UpdateDesk::~UpdateDesk()
{
    if (m_cancel)
        *m_cancel = true;
}

void UpdateDesk::setWanted(bool wanted)
{
    m_wanted = wanted && isOffered();
    if (m_wanted) {
        m_hourly.start();
        return askIfDue();
    }
    m_hourly.stop();
    if (m_cancel)
        *m_cancel = true;
}

void UpdateDesk::askNow()
{
    if (isOffered())
        ask(true);
}

void UpdateDesk::askIfDue()
{
    if (m_wanted && isDue())
        ask(false);
}

void UpdateDesk::ask(bool aloud)
{
    if (m_asking)
        return;
    m_asking = true;
    QSettings().setValue(askedKey, QDateTime::currentSecsSinceEpoch());
    m_cancel = std::make_shared<channels::CancelFlag>(false);
    const auto job = QtConcurrent::run([source = m_source, cancel = m_cancel] { return updates::askForUpdate(source, *cancel); });
    answered(job, this, [this, aloud](const Result<updates::UpdateNotice>& told) {
        m_asking = false;
        answer(told, aloud);
    });
}

void UpdateDesk::answer(const Result<updates::UpdateNotice>& told, bool aloud)
{
    if (!told && told.error().fault == Fault::Cancelled)
        return QSettings().remove(askedKey);
    if (!told) {
        qWarning().noquote() << wording::faultName(told.error().fault) << told.error().subject << told.error().detail;
        if (aloud)
            Q_EMIT noticed(noticeOf(told.error()));
        return;
    }
    if (!updates::isNewer(*told, m_ownVersion)) {
        if (aloud)
            Q_EMIT noticed({cause, Notice::Tone::Success, wording::newestVersion(m_ownVersion, wording::Language()), {}, {}, {}, {}});
        return;
    }
    const QString version = told->version.toString();
    if (!aloud && QSettings().value(toldKey).toString() == version)
        return;
    QSettings().setValue(toldKey, version);
    Q_EMIT noticed(newerVersionNotice(*told, m_ownVersion));
}

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keychain.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <qt6keychain/keychain.h>

namespace unisono::sync {

namespace {

using QKeychain::DeletePasswordJob;
using QKeychain::Job;
using QKeychain::ReadPasswordJob;
using QKeychain::WritePasswordJob;

const QString service = QStringLiteral("unisono");
/// Long enough for somebody to unlock the keychain, short enough for a nightly job without anybody.
constexpr int patienceMilliseconds = 30'000;

/// What a job answered; outlives whoever stopped waiting for it.
struct Answer
{
    Result<QString> result = QString();
    QSemaphore arrived;
};

/// The entry's name in the keychain. Windows shows nothing else of it, not the service.
QString entryOf(const QString& key)
{
#ifdef Q_OS_WIN
    return service + u'/' + key;
#else
    return key;
#endif
}

Result<QString> outcomeOf(Job* job, const QString& key)
{
    if (job->error() == QKeychain::EntryNotFound)
        return Error{Fault::MissingSecret, key, job->errorString()};
    if (job->error() != QKeychain::NoError)
        return Error{Fault::NoKeychain, {}, job->errorString()};
    const auto* reading = qobject_cast<ReadPasswordJob*>(job);
    return reading ? reading->textData() : QString();
}

/// QtKeychain queues its jobs without locks: all of them live in one thread, which needs nobody else's event loop.
class KeychainThread
{
public:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_place.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(KeychainThread)

    Result<QString> run(const QString& key, const std::function<Job*()>& makeJob)
    {
        const auto answer = std::make_shared<Answer>();
        QMetaObject::invokeMethod(&m_place, [key, makeJob, answer] { start(makeJob(), key, answer); }, Qt::QueuedConnection);
        if (!answer->arrived.tryAcquire(1, patienceMilliseconds))
            return Error{Fault::TimedOut, {}, QStringLiteral("the keychain did not answer")};
        return answer->result;
    }

private:
    static void start(Job* job, const QString& key, const std::shared_ptr<Answer>& answer)
    {
        job->setKey(entryOf(key));
        QObject::connect(job, &Job::finished, job, [answer, key](Job* finished) {
            answer->result = outcomeOf(finished, key);
            answer->arrived.release();
        });
        job->start();
    }

    QThread m_thread;
    QObject m_place;   ///< where jobs are begun
};

/// Lives as long as the application: Qt's threads must not outlive it.
std::unique_ptr<KeychainThread> keychainThread;
QBasicMutex keychainThreadMutex;

Result<QString> run(const QString& key, const std::function<Job*()>& makeJob)
{
    if (!QCoreApplication::instance())
        return Error{Fault::NoKeychain, {}, QStringLiteral("no application runs")};
    {
        const QMutexLocker lock(&keychainThreadMutex);
        if (!keychainThread) {
            keychainThread = std::make_unique<KeychainThread>();
            qAddPostRoutine([] { keychainThread.reset(); });
        }
    }
    return keychainThread->run(key, makeJob);
}

class SystemKeychain : public Keychain
{
public:
    Result<QString> read(const QString& key) override
    {
        return run(key, [] { return new ReadPasswordJob(service); });
    }

    Result<void> write(const QString& key, const QString& secret) override
    {
        const auto written = run(key, [secret] {
            auto* job = new WritePasswordJob(service);
            job->setTextData(secret);
            return job;
        });
        return written ? Result<void>() : written.error();
    }

    Result<void> remove(const QString& key) override
    {
        const auto removed = run(key, [] { return new DeletePasswordJob(service); });
        const bool gone = removed || removed.error().fault == Fault::MissingSecret;
        return gone ? Result<void>() : removed.error();
    }
};

} // namespace

std::shared_ptr<Keychain> systemKeychain()
{
    static const auto keychain = std::make_shared<SystemKeychain>();
    return keychain;
}

} // namespace unisono::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials.h"

#include "domain/answered.h"
#include "sync/long_secrets.h"

#include <QHash>
#include <QMutex>
#include <QtConcurrentRun>

namespace unisono::sync {

struct Credentials::State
{
    QString workspaceId;
    std::shared_ptr<Keychain> keychain;
    mutable QMutex mutex;
    QHash<QString, QString> ofThisSession;

    QString key(const QString& channel) const { return workspaceId + u'/' + channel; }
};

Credentials::Credentials(const QString& workspaceId, std::shared_ptr<Keychain> keychain)
    : m_state(std::make_shared<State>())
{
    m_state->workspaceId = workspaceId;
    m_state->keychain = std::move(keychain);
}

QString Credentials::environmentName(const QString& channel)
{
    QString name = QStringLiteral("UNISONO_SECRET_") + channel.toUpper();
    for (QChar& letter : name)
        if (letter.unicode() > 127 || !letter.isLetterOrNumber())
            letter = u'_';
    return name;
}

Result<QString> Credentials::read(const QString& channel) const
{
    const QString told = qEnvironmentVariable(environmentName(channel).toLatin1().constData());
    if (!told.isEmpty())
        return told;
    {
        const QMutexLocker lock(&m_state->mutex);
        const auto found = m_state->ofThisSession.constFind(channel);
        if (found != m_state->ofThisSession.constEnd())
            return *found;
    }
    auto secret = LongSecrets(*m_state->keychain).read(m_state->key(channel));
    if (!secret)
        return Error{secret.error().fault, channel, secret.error().detail};
    return secret;
}

Credentials::Kept Credentials::keep(const QString& channel, const QString& secret)
{
    if (!LongSecrets(*m_state->keychain).write(m_state->key(channel), secret)) {
        keepForThisSession(channel, secret);
        return Kept::ForThisSession;
    }
    const QMutexLocker lock(&m_state->mutex);
    m_state->ofThisSession.remove(channel);
    return Kept::InKeychain;
}

void Credentials::keepForThisSession(const QString& channel, const QString& secret)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->ofThisSession.insert(channel, secret);
}

Result<void> Credentials::forget(const QString& channel)
{
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->ofThisSession.remove(channel);
    }
    return LongSecrets(*m_state->keychain).remove(m_state->key(channel));
}

bool Credentials::isForThisSession(const QString& channel) const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->ofThisSession.contains(channel);
}

void Credentials::readLater(const QString& channel, QObject* context,
                            std::function<void(Result<QString>)> done) const
{
    answered(QtConcurrent::run([self = *this, channel] { return self.read(channel); }), context, std::move(done));
}

void Credentials::keepLater(const QString& channel, const QString& secret, QObject* context,
                            std::function<void(Kept)> done)
{
    answered(QtConcurrent::run([self = *this, channel, secret]() mutable { return self.keep(channel, secret); }), context, std::move(done));
}

} // namespace unisono::sync

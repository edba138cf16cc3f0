// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/keychain.h"

#include <QHash>
#include <QMutex>

namespace unisono::test {

/// A keychain in memory that refuses entries beyond 2560 bytes, as Windows does.
class MemoryKeychain : public sync::Keychain
{
public:
    Result<QString> read(const QString& key) override
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_entries.contains(key))
            return Error{Fault::MissingSecret, key, {}};
        return m_entries.value(key);
    }

    Result<void> write(const QString& key, const QString& secret) override
    {
        const QMutexLocker lock(&m_mutex);
        if (secret.toUtf8().size() > 2560 || m_writesLeft == 0)
            return Error{Fault::NoKeychain, {}, QStringLiteral("refused")};
        --m_writesLeft;
        m_entries.insert(key, secret);
        return {};
    }

    Result<void> remove(const QString& key) override
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.remove(key);
        return {};
    }

    QStringList keys() const { return m_entries.keys(); }
    void refuseAfter(int writes) { m_writesLeft = writes; }

private:
    QMutex m_mutex;
    QHash<QString, QString> m_entries;
    int m_writesLeft = -1;
};

/// A system without keychain.
class AbsentKeychain : public sync::Keychain
{
public:
    explicit AbsentKeychain(Fault fault = Fault::NoKeychain) : m_error{fault, {}, QStringLiteral("no keychain")} {}

    Result<QString> read(const QString&) override { return m_error; }
    Result<void> write(const QString&, const QString&) override { return m_error; }
    Result<void> remove(const QString&) override { return m_error; }

private:
    Error m_error;
};

} // namespace unisono::test

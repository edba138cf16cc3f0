// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/signature.h"
#include "updates/signature_parts.h"

#include <QCryptographicHash>

#include <windows.h>
#include <bcrypt.h>

namespace unisono::updates {

namespace {

unsigned char* start(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

ULONG sizeOf(const QByteArray& bytes)
{
    return static_cast<ULONG>(bytes.size());
}

/// A public key in the hands of CNG.
class Owner
{
public:
    explicit Owner(const QByteArray& point)
    {
        const BCRYPT_ECCKEY_BLOB head{BCRYPT_ECDSA_PUBLIC_P256_MAGIC, 32};
        QByteArray blob = QByteArray(reinterpret_cast<const char*>(&head), sizeof head) + point;
        if (BCryptOpenAlgorithmProvider(&m_algorithm, BCRYPT_ECDSA_P256_ALGORITHM, nullptr, 0) == 0)
            BCryptImportKeyPair(m_algorithm, nullptr, BCRYPT_ECCPUBLIC_BLOB, &m_key, start(blob), sizeOf(blob), 0);
    }
    ~Owner()
    {
        if (m_key)
            BCryptDestroyKey(m_key);
        if (m_algorithm)
            BCryptCloseAlgorithmProvider(m_algorithm, 0);
    }
    Owner(const Owner&) = delete;
    Owner& operator=(const Owner&) = delete;

    bool hasSigned(QByteArray digest, QByteArray signature) const
    {
        return m_key && BCryptVerifySignature(m_key, nullptr, start(digest), sizeOf(digest), start(signature), sizeOf(signature), 0) == 0;
    }

private:
    BCRYPT_ALG_HANDLE m_algorithm = nullptr;
    BCRYPT_KEY_HANDLE m_key = nullptr;
};

} // namespace

bool isSigned(const QByteArray& bytes, const QByteArray& signature, const QByteArray& key)
{
    const QByteArray point = pointOf(key);
    const QByteArray fixed = fixedForm(signature);
    return !point.isEmpty() && !fixed.isEmpty()
        && Owner(point).hasSigned(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), fixed);
}

} // namespace unisono::updates

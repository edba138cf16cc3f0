// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/signing_key.h"

#ifdef Q_OS_WIN
#include <QCryptographicHash>
#include <windows.h>
#include <bcrypt.h>
#else
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#endif

namespace unisono::test {

QByteArray derNumber(QByteArray bytes)
{
    while (bytes.size() > 1 && bytes[0] == 0)
        bytes.remove(0, 1);
    if (static_cast<unsigned char>(bytes[0]) & 0x80)
        bytes.prepend(char(0));
    return QByteArray(1, 0x02) + QByteArray(1, char(bytes.size())) + bytes;
}

QByteArray derSignature(const QByteArray& r, const QByteArray& s)
{
    const QByteArray numbers = derNumber(r) + derNumber(s);
    return QByteArray(1, 0x30) + QByteArray(1, char(numbers.size())) + numbers;
}

#ifdef Q_OS_WIN

struct SigningKey::Pair
{
    BCRYPT_ALG_HANDLE algorithm = nullptr;
    BCRYPT_KEY_HANDLE key = nullptr;
};

SigningKey::SigningKey() : m_pair(std::make_unique<Pair>())
{
    BCryptOpenAlgorithmProvider(&m_pair->algorithm, BCRYPT_ECDSA_P256_ALGORITHM, nullptr, 0);
    BCryptGenerateKeyPair(m_pair->algorithm, &m_pair->key, 256, 0);
    BCryptFinalizeKeyPair(m_pair->key, 0);
}

SigningKey::~SigningKey()
{
    BCryptDestroyKey(m_pair->key);
    BCryptCloseAlgorithmProvider(m_pair->algorithm, 0);
}

QByteArray SigningKey::publicKey() const
{
    QByteArray blob(200, 0);
    ULONG size = 0;
    BCryptExportKey(m_pair->key, nullptr, BCRYPT_ECCPUBLIC_BLOB, reinterpret_cast<unsigned char*>(blob.data()), ULONG(blob.size()), &size, 0);
    return QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") + blob.mid(sizeof(BCRYPT_ECCKEY_BLOB), 64);
}

QByteArray SigningKey::sign(const QByteArray& bytes) const
{
    QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QByteArray fixed(64, 0);
    ULONG size = 0;
    BCryptSignHash(m_pair->key, nullptr, reinterpret_cast<unsigned char*>(digest.data()), ULONG(digest.size()),
                   reinterpret_cast<unsigned char*>(fixed.data()), ULONG(fixed.size()), &size, 0);
    return derSignature(fixed.left(32), fixed.mid(32));
}

#else

struct SigningKey::Pair
{
    EVP_PKEY* key = nullptr;
};

SigningKey::SigningKey() : m_pair(std::make_unique<Pair>())
{
    m_pair->key = EVP_EC_gen("P-256");
}

SigningKey::~SigningKey()
{
    EVP_PKEY_free(m_pair->key);
}

QByteArray SigningKey::publicKey() const
{
    QByteArray der(i2d_PUBKEY(m_pair->key, nullptr), 0);
    auto* start = reinterpret_cast<unsigned char*>(der.data());
    i2d_PUBKEY(m_pair->key, &start);
    return der;
}

QByteArray SigningKey::sign(const QByteArray& bytes) const
{
    const auto* start = reinterpret_cast<const unsigned char*>(bytes.constData());
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    std::size_t size = 0;
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_pair->key);
    EVP_DigestSign(context, nullptr, &size, start, std::size_t(bytes.size()));
    QByteArray signature(qsizetype(size), 0);
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size, start, std::size_t(bytes.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(size));
    return signature;
}

#endif

} // namespace unisono::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace unisono::test {

/// A fresh pair of keys (P-256), gone with the test, that signs as whoever publishes a notice does.
class SigningKey
{
public:
    SigningKey();
    ~SigningKey();

    QByteArray publicKey() const; ///< DER
    QByteArray sign(const QByteArray& bytes) const; ///< DER

private:
    struct Pair;
    std::unique_ptr<Pair> m_pair;
};

/// A number of a signature as DER writes it: no zero too many, and one where the first bit is set. For whoever builds one by hand.
QByteArray derNumber(QByteArray bytes);
QByteArray derSignature(const QByteArray& r, const QByteArray& s);

} // namespace unisono::test

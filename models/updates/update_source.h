// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace unisono::updates {

/// Where to ask whether there is a newer version, and whose signature to believe.
struct UpdateSource
{
    QUrl address;   ///< of the notice; its signature lies beside it, under the same name with .sig
    QByteArray key; ///< the public key (P-256) as DER

    /// What the distributor built in; nothing where he built in nothing.
    static UpdateSource ofThisBuild();
    /// `key` in base64. A key that is none is left empty.
    static UpdateSource of(const QString& address, const QByteArray& key);

    bool isOffered() const { return !address.isEmpty() && !key.isEmpty(); }
};

} // namespace unisono::updates

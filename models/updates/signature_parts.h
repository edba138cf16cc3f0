// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace unisono::updates {

/// The point of a P-256 public key in its DER form (RFC 5480): 32 bytes X, 32 bytes Y. Empty where it is no such key.
QByteArray pointOf(const QByteArray& key);

/// A signature as openssl writes it (RFC 3279: a sequence of r and s, in strict DER) as 32 bytes r, 32 bytes s. Empty where it is none.
QByteArray fixedForm(const QByteArray& signature);

} // namespace unisono::updates

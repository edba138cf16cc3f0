// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace unisono::updates {

/// The owner of the key has signed exactly these bytes (ECDSA over SHA-256, curve P-256). Key and signature as openssl writes them, in DER;
/// whatever is none is false. Done by OpenSSL, on Windows by the system (CNG).
bool isSigned(const QByteArray& bytes, const QByteArray& signature, const QByteArray& key);

} // namespace unisono::updates

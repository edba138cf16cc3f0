// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QUrl>

namespace unisono::channels {

/// "https://shop.example:8443/admin-api": the address without anything that may be secret (user, password, query).
QString addressText(const QUrl& url);

/// The host is this machine, by name or by number.
bool isLoopback(const QUrl& url);

/// Fault::WrongUse for what is no web address, Fault::InsecureAddress for plain HTTP to another machine.
Result<void> checkAddress(const QUrl& url);

/// Same host, same port, and TLS is not given up; plain HTTP may be lifted to TLS on the same host.
bool isSameHost(const QUrl& from, const QUrl& to);

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/update_source.h"

namespace unisono::updates {

UpdateSource UpdateSource::ofThisBuild()
{
    return of(QStringLiteral(UNISONO_UPDATE_ADDRESS), UNISONO_UPDATE_KEY);
}

UpdateSource UpdateSource::of(const QString& address, const QByteArray& key)
{
    const auto bytes = QByteArray::fromBase64Encoding(key.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return {QUrl(address), bytes ? *bytes : QByteArray()};
}

} // namespace unisono::updates

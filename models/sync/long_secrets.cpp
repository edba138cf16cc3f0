// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/long_secrets.h"

#include <QCryptographicHash>
#include <QStringList>

namespace unisono::sync {

namespace {

constexpr qsizetype longestEntry = 2000;
constexpr int mostParts = 1000;
/// One unit of UTF-16 takes at most three bytes of UTF-8.
constexpr qsizetype unitsPerPart = longestEntry / 3;
const QString mark = QStringLiteral("\x1f") + QStringLiteral("unisono-parts:");

QString checkValue(const QString& secret)
{
    const QByteArray digest = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.left(16).toHex());
}

QStringList split(const QString& secret)
{
    QStringList parts;
    for (qsizetype at = 0; at < secret.size();) {
        qsizetype end = std::min(at + unitsPerPart, secret.size());
        if (end < secret.size() && secret[end - 1].isHighSurrogate())
            --end;
        parts << secret.mid(at, end - at);
        at = end;
    }
    return parts;
}

QString partKey(const QString& key, int part)
{
    return key + u'#' + QString::number(part);
}

/// The number of parts an entry announces; 0 where it is the secret itself.
int announcedParts(const QString& entry)
{
    if (!entry.startsWith(mark))
        return 0;
    return std::clamp(entry.mid(mark.size()).section(u':', 0, 0).toInt(), 0, mostParts);
}

} // namespace

Result<QString> LongSecrets::read(const QString& key)
{
    const auto entry = m_keychain.read(key);
    if (!entry || !entry->startsWith(mark))
        return entry;
    QString secret;
    for (int part = 1; part <= announcedParts(*entry); ++part) {
        const auto text = m_keychain.read(partKey(key, part));
        if (!text)
            return text;
        secret += *text;
    }
    if (checkValue(secret) != entry->section(u':', 2, 2))
        return Error{Fault::MissingSecret, key, QStringLiteral("the parts do not fit together")};
    return secret;
}

Result<void> LongSecrets::write(const QString& key, const QString& secret)
{
    const int before = partsOf(key);
    const bool whole = secret.toUtf8().size() <= longestEntry && !secret.startsWith(mark);
    const QStringList parts = whole ? QStringList() : split(secret);
    if (parts.size() > mostParts)
        return Error{Fault::TooLarge, key, {}};
    for (int part = 1; part <= parts.size(); ++part)
        if (const auto done = m_keychain.write(partKey(key, part), parts[part - 1]); !done)
            return done;
    const QString announcement = mark + QString::number(parts.size()) + u':' + checkValue(secret);
    if (const auto done = m_keychain.write(key, whole ? secret : announcement); !done)
        return done;
    return removeParts(key, static_cast<int>(parts.size()) + 1, before);
}

Result<void> LongSecrets::remove(const QString& key)
{
    const int parts = partsOf(key);
    if (const auto done = m_keychain.remove(key); !done)
        return done;
    return removeParts(key, 1, parts);
}

int LongSecrets::partsOf(const QString& key)
{
    const auto entry = m_keychain.read(key);
    return entry ? announcedParts(*entry) : 0;
}

Result<void> LongSecrets::removeParts(const QString& key, int first, int last)
{
    for (int part = first; part <= last; ++part)
        if (const auto done = m_keychain.remove(partKey(key, part)); !done)
            return done;
    return {};
}

} // namespace unisono::sync

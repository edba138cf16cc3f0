// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariant>

namespace unisono::channels {

/// How far a pull of a database is. As bytes it is JSON; values keep their type (text, integer, real), as databases compare
/// an integer with a text in their own way.
struct DatabaseCursor
{
    bool full = true;                  ///< begun from an empty cursor
    QMap<QString, QVariant> since;     ///< by record kind: what the last complete pull reached
    QMap<QString, QVariant> reached;   ///< by record kind: what this pull reaches
    QString kind;                      ///< record kind under way; empty: none has been begun
    QVariant after;                    ///< key of its last record told, where the mapping names a key
    qint64 row = 0;                    ///< its rows told so far

    /// An empty cursor is the beginning of a full pull; Malformed where the bytes were not made by toBytes.
    static Result<DatabaseCursor> fromBytes(const QByteArray& bytes);
    QByteArray toBytes() const;
    /// Where the next incremental pull begins.
    DatabaseCursor ofNextPull() const;

    bool operator==(const DatabaseCursor&) const = default;
};

} // namespace unisono::channels

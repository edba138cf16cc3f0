// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "domain/result.h"

#include <QByteArray>
#include <QMap>

#include <set>

namespace unisono::channels {

/// How far a pull of a folder has come; after its end, what the folder looked like.
struct FilesCursor
{
    bool isDone = false;
    QString settings;                   ///< what the reading depended on; anything else has to be read anew
    QMap<QString, QString> fingerprints;///< by file name, as it was when the pull began
    std::set<RecordKind> kinds;         ///< that this pull reads
    std::set<RecordKind> damaged;       ///< of these, the ones that could not be read whole
    QString table;                      ///< the source of the table being read
    int pages = 0;                      ///< of that table, how many were handed out

    QByteArray toBytes() const;
    /// Fault::Malformed where the bytes are no cursor of this kind.
    static Result<FilesCursor> fromBytes(const QByteArray& bytes);
};

} // namespace unisono::channels

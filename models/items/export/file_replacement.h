// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace unisono::items {

/// A file that is written elsewhere in the same folder and takes its name when it is whole; dropped without a trace
/// otherwise.
class FileReplacement
{
public:
    /// NotFound where the folder does not exist, NotWritable where it may not be written to or the target may not be
    /// replaced.
    static Result<FileReplacement> begin(const QString& path);
    ~FileReplacement();
    FileReplacement(FileReplacement&& other) noexcept;
    FileReplacement& operator=(FileReplacement&&) = delete;

    const QString& temporaryPath() const { return m_temporary; }
    /// What to say of a failed write: DiskFull where the disk has less than `needed` bytes left, NotWritable otherwise.
    Error failure(const QString& detail, qint64 needed = 1 << 20) const;
    Result<void> commit();

private:
    FileReplacement(const QString& path, const QString& temporary) : m_path(path), m_temporary(temporary) {}

    QString m_path;
    QString m_temporary; ///< empty once it is committed or moved from
};

} // namespace unisono::items

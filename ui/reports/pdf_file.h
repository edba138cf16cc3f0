// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/export/file_replacement.h"

#include <QFile>
#include <QPdfWriter>

#include <memory>

namespace unisono::reports {

/// A PDF that is written beside its place and moved there when it is whole; dropped without a trace otherwise.
class PdfFile
{
public:
    /// MissingFont without the program's fonts, NotFound without the folder, NotWritable.
    static Result<std::unique_ptr<PdfFile>> begin(const QString& path, const QString& title);

    QPdfWriter& device() { return *m_writer; }
    /// After the last stroke of the painter. DiskFull or NotWritable where not everything was painted and written.
    Result<void> finish(bool painted);

private:
    explicit PdfFile(items::FileReplacement target) : m_target(std::move(target)), m_file(m_target.temporaryPath()) {}
    Result<void> flushed();

    items::FileReplacement m_target;
    QFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
};

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf_file.h"

#include "theme/theme.h"

namespace unisono::reports {

namespace {

/// Fine enough for hairlines and for the exact place of every letter.
constexpr int pdfResolution = 1200;

} // namespace

Result<std::unique_ptr<PdfFile>> PdfFile::begin(const QString& path, const QString& title)
{
    if (!theme::loadFonts())
        return Error{Fault::MissingFont, theme::fontFamily(), QStringLiteral("fonts of the resources are not usable")};
    Result<items::FileReplacement> target = items::FileReplacement::begin(path);
    if (!target)
        return target.error();
    std::unique_ptr<PdfFile> pdf(new PdfFile(std::move(*target)));
    if (!pdf->m_file.open(QIODevice::WriteOnly))
        return pdf->m_target.failure(pdf->m_file.errorString());
    pdf->m_writer = std::make_unique<QPdfWriter>(&pdf->m_file);
    pdf->m_writer->setResolution(pdfResolution);
    pdf->m_writer->setCreator(QStringLiteral("Unisono"));
    pdf->m_writer->setTitle(title);
    return pdf;
}

/// The writer swallows errors of its file, so it is asked afterwards.
Result<void> PdfFile::flushed()
{
    if (m_file.flush() && m_file.error() == QFileDevice::NoError)
        return {};
    Error error = m_target.failure(m_file.errorString());
    if (m_file.error() == QFileDevice::ResourceError)
        error.fault = Fault::DiskFull;
    return error;
}

Result<void> PdfFile::finish(bool painted)
{
    m_writer.reset();
    if (Result<void> written = flushed(); !written)
        return written;
    if (!painted)
        return m_target.failure(QStringLiteral("the PDF could not be painted"));
    m_file.close();
    return m_target.commit();
}

} // namespace unisono::reports

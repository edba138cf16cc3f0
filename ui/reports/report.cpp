// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "reports/page_printer.h"
#include "reports/pdf_file.h"

namespace unisono::reports {

bool printReport(const Report& report, QPagedPaintDevice& device, ReportSummary& summary)
{
    preparePaper(device);
    PagePrinter pages(report, device);
    summary = pages.summary();
    if (!pages.begin())
        return false;
    while (!pages.isDone())
        if (!pages.paintNext())
            return false;
    return pages.end();
}

Result<ReportSummary> writePdf(const Report& report, const QString& path)
{
    const Result<std::unique_ptr<PdfFile>> file = PdfFile::begin(path, report.title());
    if (!file)
        return file.error();
    ReportSummary summary;
    const bool painted = printReport(report, (*file)->device(), summary);
    if (const Result<void> written = (*file)->finish(painted); !written)
        return written.error();
    return summary;
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/page_flow.h"
#include "reports/report_frame.h"

#include <QTimeZone>

namespace unisono::reports {

/// What a report turned out to be.
struct ReportSummary
{
    int pages = 0;
    qint64 rows = 0; ///< of its main table, all of them printed
};

/// A paginated answer, in a language of its own. Preview, printer and PDF are the same pages.
class Report
{
public:
    virtual ~Report() = default;

    virtual wording::Language language() const = 0;
    virtual QTimeZone zone() const = 0;
    virtual QString title() const = 0;
    virtual ReportFrame frame() const = 0;
    virtual void compose(PageFlow& flow) const = 0;
    virtual qint64 rows() const = 0;
};

/// Lays the report out for the device and paints it; the device is a printer, a preview or a PDF writer that nobody
/// paints on yet. False where the device cannot be painted on.
bool printReport(const Report& report, QPagedPaintDevice& device, ReportSummary& summary);

/// Writes the report beside `path` and moves it there when it is whole. MissingFont without the program's fonts,
/// NotFound without the folder, NotWritable, DiskFull. In the thread of the QApplication, because charts are scenes.
Result<ReportSummary> writePdf(const Report& report, const QString& path);

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "items/export/file_replacement.h"
#include "theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace unisono::reports {

namespace {

/// Fine enough for hairlines and for the exact place of every letter.
constexpr int pdfResolution = 1200;

void paintPage(QPainter& painter, const PageFlow::Page& page)
{
    for (const PageFlow::Part& part : page) {
        painter.save();
        part.paint(painter, part.area);
        painter.restore();
    }
}

/// The writer swallows errors of its file, so it is asked afterwards.
Result<void> whole(QFile& file, const items::FileReplacement& target)
{
    if (file.flush() && file.error() == QFileDevice::NoError)
        return {};
    Error error = target.failure(file.errorString());
    if (file.error() == QFileDevice::ResourceError)
        error.fault = Fault::DiskFull;
    return error;
}

} // namespace

bool printReport(const Report& report, QPagedPaintDevice& device, ReportSummary& summary)
{
    preparePaper(device);
    const Paper paper(device, report.language(), report.zone());
    PageFlow flow(paper, bodyOf(paper));
    report.compose(flow);
    const ReportFrame frame = report.frame();
    summary = {static_cast<int>(flow.pages().size()), report.rows()};
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < summary.pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintFrame(painter, paper, frame, page + 1, summary.pages);
        paintPage(painter, flow.pages()[static_cast<std::size_t>(page)]);
    }
    return painter.end();
}

Result<ReportSummary> writePdf(const Report& report, const QString& path)
{
    if (!theme::loadFonts())
        return Error{Fault::MissingFont, theme::fontFamily(), QStringLiteral("fonts of the resources are not usable")};
    Result<items::FileReplacement> target = items::FileReplacement::begin(path);
    if (!target)
        return target.error();
    QFile file(target->temporaryPath());
    if (!file.open(QIODevice::WriteOnly))
        return target->failure(file.errorString());
    ReportSummary summary;
    bool painted = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfResolution);
        writer.setCreator(QStringLiteral("Unisono"));
        writer.setTitle(report.title());
        painted = printReport(report, writer, summary);
    }
    if (Result<void> written = whole(file, *target); !written)
        return written.error();
    if (!painted)
        return target->failure(QStringLiteral("the PDF could not be painted"));
    file.close();
    if (Result<void> moved = target->commit(); !moved)
        return moved.error();
    return summary;
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QPainter>

namespace unisono::reports {

/// A report laid out for a device, and painted page after page. Laying out may happen in any thread before begin(); painting belongs to the
/// thread of the QApplication, because charts are scenes.
class PagePrinter
{
public:
    /// Lays everything out. The device is prepared (preparePaper), and lives as long.
    PagePrinter(const Report& report, QPagedPaintDevice& device);

    const ReportSummary& summary() const { return m_summary; }
    bool begin();               ///< false where the device cannot be painted on
    bool isDone() const { return m_next == m_summary.pages; }
    bool paintNext();           ///< false where the device takes no further page
    bool end();

private:
    QPagedPaintDevice& m_device;
    Paper m_paper;
    PageFlow m_flow;
    ReportFrame m_frame;
    ReportSummary m_summary;
    QPainter m_painter;
    int m_next = 0;
};

} // namespace unisono::reports

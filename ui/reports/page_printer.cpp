// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/page_printer.h"

#include <QPagedPaintDevice>

namespace unisono::reports {

PagePrinter::PagePrinter(const Report& report, QPagedPaintDevice& device)
    : m_device(device), m_paper(device, report.language(), report.zone()), m_flow(m_paper, bodyOf(m_paper)), m_frame(report.frame())
{
    report.compose(m_flow);
    m_summary = {static_cast<int>(m_flow.pages().size()), report.rows()};
}

bool PagePrinter::begin()
{
    return m_painter.begin(&m_device);
}

bool PagePrinter::paintNext()
{
    if (m_next > 0 && !m_device.newPage())
        return false;
    const PageFlow::Page& page = m_flow.pages()[static_cast<std::size_t>(m_next)];
    paintFrame(m_painter, m_paper, m_frame, ++m_next, m_summary.pages);
    for (const PageFlow::Part& part : page) {
        m_painter.save();
        part.paint(m_painter, part.area);
        m_painter.restore();
    }
    return true;
}

bool PagePrinter::end()
{
    return m_painter.end();
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

#include <functional>
#include <vector>

namespace unisono::reports {

/// Parts of a report laid out onto pages, from top to bottom. Nothing is painted before all is laid out, so that every
/// page knows how many there are.
class PageFlow
{
public:
    using Paint = std::function<void(QPainter& painter, const QRectF& area)>;
    struct Part
    {
        QRectF area;
        Paint paint;
    };
    using Page = std::vector<Part>;

    /// `body` is what header and footer leave of a page.
    PageFlow(const Paper& paper, const QRectF& body);

    const Paper& paper() const { return m_paper; }
    double width() const { return m_body.width(); }
    double room() const { return m_body.bottom() - m_y; } ///< height left on this page
    double fullRoom() const { return m_body.height(); }
    bool atTop() const { return m_y <= m_body.top(); }

    /// A part over the whole width; on a new page if it does not fit on this one.
    void place(double height, Paint paint);
    /// White space, dropped at the top of a page.
    void space(double height);
    void breakPage();

    const std::vector<Page>& pages() const { return m_pages; }

private:
    const Paper& m_paper;
    QRectF m_body;
    double m_y;
    std::vector<Page> m_pages{1};
};

} // namespace unisono::reports

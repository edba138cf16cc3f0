// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/page_flow.h"

namespace unisono::reports {

PageFlow::PageFlow(const Paper& paper, const QRectF& body) : m_paper(paper), m_body(body), m_y(body.top()) {}

void PageFlow::place(double height, Paint paint)
{
    if (height > room() && !atTop())
        breakPage();
    m_pages.back().push_back({QRectF(m_body.left(), m_y, m_body.width(), height), std::move(paint)});
    m_y += height;
}

void PageFlow::space(double height)
{
    if (!atTop())
        m_y += height;
}

void PageFlow::breakPage()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/step_block.h"

#include "reports/headline_block.h"

#include <QPainter>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

constexpr double linePoints = 11.5;

int linesOf(const Step& step)
{
    return step.equation.isEmpty() ? 2 : 3;
}

void paintStep(QPainter& painter, const Paper& paper, const QRectF& area, const Step& step)
{
    const QFont font = paper.font(8.2);
    const QFont strong = paper.font(8.2, QFont::DemiBold);
    const double line = paper.pt(linePoints);
    const double valueWidth = paper.width(step.value, strong) + paper.pt(8);
    painter.fillRect(QRectF(area.left(), area.top() + paper.pt(1), paper.pt(1.6), line * linesOf(step) - paper.pt(2)),
                     PrintLook::color(Color::Accent));
    QRectF text(area.left() + paper.pt(8), area.top(), area.width() - paper.pt(8), line);
    const double subject = std::min(paper.width(step.subject, strong) + paper.pt(6), text.width() * 0.5);
    paintText(painter, QRectF(text.left(), text.top(), subject - paper.pt(6), line), step.subject, strong,
              PrintLook::color(Color::Text));
    paintText(painter, text.adjusted(subject, 0, -valueWidth, 0), step.sentence, font, PrintLook::color(Color::Text));
    paintText(painter, text, step.value, strong, PrintLook::color(Color::Text), Qt::AlignRight | Qt::AlignVCenter);
    if (!step.equation.isEmpty()) {
        text.translate(0, line);
        paintText(painter, text, step.equation, font, PrintLook::color(Color::Text));
    }
    text.translate(0, line);
    paintText(painter, text, step.advice, font, PrintLook::color(Color::TextMuted));
}

} // namespace

void addSteps(PageFlow& flow, const QString& title, const QString& remark, const std::vector<Step>& steps)
{
    const Paper& paper = flow.paper();
    const double heading = sectionHeight(paper);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double top = i == 0 ? heading : 0;
        flow.place(top + paper.pt(linePoints) * linesOf(steps[i]),
                   [=, &paper, step = steps[i]](QPainter& painter, const QRectF& area) {
                       if (top > 0)
                           paintSection(painter, paper, area, title, remark);
                       paintStep(painter, paper, area.adjusted(0, top, 0, 0), step);
                   });
        flow.space(paper.pt(6));
    }
    flow.space(paper.pt(10));
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/step_block.h"

#include "reports/headline_block.h"

#include <QPainter>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

constexpr double textPoints = 8.2;
constexpr double linePoints = 11.5;
constexpr double indentPoints = 8;

/// A line of a step, broken between words where the page is too narrow for it.
struct StepLine
{
    QString text;
    Color color = Color::Text;
    double height = 0;
};

/// A step as it stands on the page: a first line, then the others.
struct StepLayout
{
    Step step;
    double subjectWidth = 0;
    bool isBeside = false; ///< the sentence has room behind the subject
    std::vector<StepLine> lines;
    double height = 0;
};

double heightOf(const QString& text, const Paper& paper, double width)
{
    const double natural = paper.metrics(paper.font(textPoints)).boundingRect(QRectF(0, 0, width, 1e9), Qt::TextWordWrap, text).height();
    return std::max(natural, paper.pt(linePoints));
}

StepLayout layOutStep(const Step& step, const Paper& paper, double fullWidth)
{
    const QFont font = paper.font(textPoints);
    const QFont strong = paper.font(textPoints, QFont::DemiBold);
    const double width = fullWidth - paper.pt(indentPoints);
    const double valueWidth = step.value.isEmpty() ? 0 : paper.width(step.value, strong) + paper.pt(8);
    StepLayout layout{step, 0, false, {}, 0};
    layout.subjectWidth = std::min(paper.width(step.subject, strong) * 1.01, width - valueWidth);
    const double left = width - valueWidth - layout.subjectWidth - paper.pt(6);
    layout.isBeside = paper.width(step.sentence, font) <= left;
    if (!layout.isBeside)
        layout.lines.push_back({step.sentence, Color::Text, 0});
    if (!step.equation.isEmpty())
        layout.lines.push_back({step.equation, Color::Text, 0});
    layout.lines.push_back({step.advice, Color::TextMuted, 0});
    layout.height = paper.pt(linePoints);
    for (StepLine& line : layout.lines) {
        line.height = heightOf(line.text, paper, width);
        layout.height += line.height;
    }
    return layout;
}

void paintStep(QPainter& painter, const Paper& paper, const QRectF& area, const StepLayout& layout)
{
    const QFont font = paper.font(textPoints);
    const QFont strong = paper.font(textPoints, QFont::DemiBold);
    painter.fillRect(QRectF(area.left(), area.top() + paper.pt(1), paper.pt(1.6), layout.height - paper.pt(2)),
                     PrintLook::color(Color::Accent));
    const double indent = paper.pt(indentPoints);
    QRectF text(area.left() + indent, area.top(), area.width() - indent, paper.pt(linePoints));
    paintText(painter, QRectF(text.left(), text.top(), layout.subjectWidth, text.height()), layout.step.subject, strong,
              PrintLook::color(Color::Text));
    if (layout.isBeside)
        paintText(painter, text.adjusted(layout.subjectWidth + paper.pt(6), 0, 0, 0), layout.step.sentence, font,
                  PrintLook::color(Color::Text));
    paintText(painter, text, layout.step.value, strong, PrintLook::color(Color::Text), Qt::AlignRight | Qt::AlignVCenter);
    double top = text.bottom();
    for (const StepLine& line : layout.lines) {
        painter.setFont(font);
        painter.setPen(PrintLook::color(line.color));
        painter.drawText(QRectF(text.left(), top, text.width(), line.height), Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextDontClip, line.text);
        top += line.height;
    }
}

} // namespace

void addSteps(PageFlow& flow, const QString& title, const QString& remark, const std::vector<Step>& steps)
{
    const Paper& paper = flow.paper();
    const double heading = sectionHeight(paper);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double top = i == 0 ? heading : 0;
        const StepLayout layout = layOutStep(steps[i], paper, flow.width());
        flow.place(top + layout.height, [=, &paper](QPainter& painter, const QRectF& area) {
            if (top > 0)
                paintSection(painter, paper, area, title, remark);
            paintStep(painter, paper, area.adjusted(0, top, 0, 0), layout);
        });
        flow.space(paper.pt(6));
    }
    flow.space(paper.pt(10));
}

} // namespace unisono::reports

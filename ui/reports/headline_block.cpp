// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/headline_block.h"

#include <QPainter>

#include <algorithm>

namespace unisono::reports {

using theme::Color;
using theme::PrintLook;

namespace {

void paintFigure(QPainter& painter, const Paper& paper, const QRectF& area, const KeyFigure& figure)
{
    const QFont small = paper.font(8.2);
    const QFont strong = paper.font(15.5, QFont::DemiBold);
    const double label = paper.pt(11);
    const double number = paper.pt(20);
    paintText(painter, QRectF(area.left(), area.top(), area.width(), label), figure.label, small,
              PrintLook::color(Color::TextMuted));
    const QRectF middle(area.left(), area.top() + label, area.width(), number);
    paintText(painter, middle, figure.number, strong, PrintLook::color(Color::Text));
    const double width = paper.width(figure.number, strong) + paper.pt(4);
    const double baseline = (paper.metrics(strong).ascent() - paper.metrics(strong).descent() -
                             paper.metrics(small).ascent() + paper.metrics(small).descent()) /
                            2;
    if (width < area.width())
        paintText(painter, middle.adjusted(width, baseline, 0, baseline), figure.unit, small,
                  PrintLook::color(Color::TextMuted));
    const QRectF note(area.left(), area.top() + label + number, area.width(), label);
    if (paper.width(figure.note, small) > area.width())
        paintTwoLines(painter, note.adjusted(0, 0, 0, label), figure.note, small, PrintLook::color(Color::TextMuted));
    else
        paintText(painter, note, figure.note, small, PrintLook::color(Color::TextMuted));
}

constexpr double chapterPoints = 12.5;
constexpr double chapterRoom = 170; ///< points below which a chapter begins on the next page

double heightOf(const Paper& paper, const QFont& font, const QString& text, double width)
{
    return paper.metrics(font).boundingRect(QRectF(0, 0, width, 1e9), Qt::TextWordWrap, text).height();
}

void paintParagraph(QPainter& painter, const QRectF& area, const QFont& font, Color color, const QString& text)
{
    painter.setFont(font);
    painter.setPen(PrintLook::color(color));
    painter.drawText(area, Qt::TextWordWrap, text);
}

} // namespace

void addHeadline(PageFlow& flow, const Headline& headline)
{
    const Paper& paper = flow.paper();
    const double question = paper.pt(22);
    const double audience = headline.audience.isEmpty() ? 0 : paper.pt(14);
    flow.place(question + audience, [&paper, headline, question](QPainter& painter, const QRectF& area) {
        const double size = theme::Tokens::instance().print().title;
        paintText(painter, QRectF(area.left(), area.top(), area.width(), question), headline.question,
                  paper.font(size, QFont::DemiBold), PrintLook::color(Color::Text));
        paintText(painter, area.adjusted(0, question, 0, 0), headline.audience, paper.font(8.8),
                  PrintLook::color(Color::TextMuted));
    });
    flow.space(paper.pt(13));
}

void addKeyFigures(PageFlow& flow, const std::vector<KeyFigure>& figures)
{
    const Paper& paper = flow.paper();
    const QFont small = paper.font(8.2);
    const double width = flow.width() / static_cast<double>(figures.size()) - paper.pt(15);
    const bool twoLines = std::any_of(figures.begin(), figures.end(),
                                      [&](const KeyFigure& figure) { return paper.width(figure.note, small) > width; });
    flow.place(paper.pt(twoLines ? 54 : 43), [&paper, figures](QPainter& painter, const QRectF& area) {
        const double column = area.width() / static_cast<double>(figures.size());
        const double gap = paper.pt(10);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const double left = area.left() + column * static_cast<double>(i);
            if (i > 0)
                painter.fillRect(QRectF(left, area.top(), paper.pt(0.5), area.height()),
                                 PrintLook::color(Color::Border));
            const double indent = i > 0 ? gap : 0;
            paintFigure(painter, paper, QRectF(left + indent, area.top(), column - indent - gap / 2, area.height()),
                        figures[i]);
        }
    });
    flow.space(paper.pt(18));
}

double sectionHeight(const Paper& paper)
{
    return paper.pt(17);
}

void paintSection(QPainter& painter, const Paper& paper, const QRectF& area, const QString& title,
                  const QString& remark)
{
    const QFont strong = paper.font(theme::Tokens::instance().print().section, QFont::DemiBold);
    const QRectF line(area.left(), area.top(), area.width(), paper.pt(13));
    paintText(painter, line, title, strong, PrintLook::color(Color::Text));
    const double width = paper.width(title, strong) + paper.pt(6);
    if (width < area.width())
        paintText(painter, line.adjusted(width, paper.pt(0.7), 0, paper.pt(0.7)), remark, paper.font(8),
                  PrintLook::color(Color::TextMuted));
}

void addSection(PageFlow& flow, const QString& title, const QString& remark)
{
    const Paper& paper = flow.paper();
    flow.place(sectionHeight(paper), [&paper, title, remark](QPainter& painter, const QRectF& area) {
        paintSection(painter, paper, area, title, remark);
    });
}

void addParagraph(PageFlow& flow, const QString& text)
{
    const QFont font = flow.paper().font(8.8);
    flow.place(heightOf(flow.paper(), font, text, flow.width()), [font, text](QPainter& painter, const QRectF& area) {
        paintParagraph(painter, area, font, Color::Text, text);
    });
}

void addNote(PageFlow& flow, const QString& title, const QString& text)
{
    const Paper& paper = flow.paper();
    const QFont font = paper.font(8.8);
    const double heading = sectionHeight(paper);
    flow.place(heading + heightOf(paper, font, text, flow.width()), [=, &paper](QPainter& painter, const QRectF& area) {
        paintSection(painter, paper, area, title, {});
        paintParagraph(painter, area.adjusted(0, heading, 0, 0), font, Color::Text, text);
    });
    flow.space(paper.pt(18));
}

void addChapter(PageFlow& flow, const QString& title, const QString& answers)
{
    const Paper& paper = flow.paper();
    if (flow.room() < paper.pt(chapterRoom) && !flow.atTop())
        flow.breakPage();
    flow.space(paper.pt(6));
    const QFont strong = paper.font(chapterPoints, QFont::DemiBold);
    const QFont font = paper.font(8.8);
    const double line = paper.pt(chapterPoints * 1.5);
    flow.place(line + heightOf(paper, font, answers, flow.width()), [=, &paper](QPainter& painter, const QRectF& area) {
        paintText(painter, QRectF(area.left(), area.top(), area.width(), line), title, strong, PrintLook::color(Color::Text));
        paintParagraph(painter, area.adjusted(0, line, 0, 0), font, Color::TextMuted, answers);
    });
    flow.space(paper.pt(12));
}

} // namespace unisono::reports

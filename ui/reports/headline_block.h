// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page_flow.h"

namespace unisono::reports {

/// The question a report answers, and for whom.
struct Headline
{
    QString question;
    QString audience; ///< empty for none
};
void addHeadline(PageFlow& flow, const Headline& headline);

/// One of the figures that stand side by side under the headline.
struct KeyFigure
{
    QString label;
    QString number;
    QString unit; ///< small, behind the number
    QString note; ///< what it was counted from, or how it has changed
};
void addKeyFigures(PageFlow& flow, const std::vector<KeyFigure>& figures);

/// A heading with a muted remark behind it, e.g. the unit or the rows below.
void addSection(PageFlow& flow, const QString& title, const QString& remark);
void paintSection(QPainter& painter, const Paper& paper, const QRectF& area, const QString& title,
                  const QString& remark);
double sectionHeight(const Paper& paper);

/// The title of a chapter and what it answers, a muted sentence. On a new page where little room is left for what follows.
void addChapter(PageFlow& flow, const QString& title, const QString& answers);

/// A heading over running text, on one page.
void addNote(PageFlow& flow, const QString& title, const QString& text);

/// Running text in the body's size, as many lines as it needs.
void addParagraph(PageFlow& flow, const QString& text);

} // namespace unisono::reports

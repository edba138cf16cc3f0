// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/operations/operations_answer.h"
#include "reports/spoken_columns.h"
#include "reports/table_block.h"
#include "wording/language.h"

#include <QTimeZone>

namespace unisono::reports {

/// What the chapters speak of, and how.
struct ChapterSource
{
    analysis::OperationsAnswerPtr operations;
    wording::Language language;
    QTimeZone zone;
    SpokenColumns spoken;
};

/// The chapters of the inventory report, each with what it answers, its key figures, and the first rows of its tables. A table without
/// rows says so in a sentence.
void addRiskChapter(PageFlow& flow, const ChapterSource& source);
void addPlanningChapter(PageFlow& flow, const ChapterSource& source);
void addLookAheadChapter(PageFlow& flow, const ChapterSource& source);
void addCountingChapter(PageFlow& flow, const ChapterSource& source);
void addOrdersChapter(PageFlow& flow, const ChapterSource& source);
void addConfigurationChapter(PageFlow& flow, const ChapterSource& source);

/// What the figures of a chapter assume, and the default where it is another.
void addAssumptions(PageFlow& flow, const ChapterSource& source, std::initializer_list<Assumption> assumptions);

/// Rows of a chapter's tables at most; the window and the exports have them all.
inline constexpr std::size_t mostChapterRows = 15;

/// The first rows of the table, under "15 of 214 rows"; the sentence where there is none.
void addFirstRows(PageFlow& flow, ReportTable table, const QString& nothing);

/// The indices of the rows that fulfil the condition, in their order.
template<typename Row, typename Condition>
std::vector<std::size_t> rowsWhere(const std::vector<Row>& rows, Condition condition)
{
    std::vector<std::size_t> some;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (condition(rows[row]))
            some.push_back(row);
    return some;
}

} // namespace unisono::reports

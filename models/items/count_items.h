// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/counting/count_lists.h"
#include "analysis/counting/record_accuracy.h"
#include "items/column.h"

namespace unisono::items {

/// The words of what a count table tells, which are made elsewhere: stable names for programs, sentences for people.
struct CountWords
{
    std::function<QString(analysis::CountGoal)> goal;
    std::function<QString(const analysis::CountLine&)> cause;
    std::function<QString(analysis::AbcClass)> abc;
};

using CountLines = std::shared_ptr<const std::vector<analysis::CountLine>>;
using Accuracies = std::shared_ptr<const std::vector<analysis::RecordAccuracy>>;

/// location, goal, rank, sku, title, class, recorded, sold, counts, wrong_counts, error_rate, phantom_probability, silent_days, channel,
/// difference, score, cause.
std::vector<Column> countListItems(const analysis::InventoryAnswerPtr& answer, const CountLines& lines, const CountWords& words);

/// location (empty: the region), counted, right, accuracy, low, high, unit_accuracy, then records, counted and right of each class
/// (a_records …, unclassified_records …), targeted, incomplete, last_counted. Shares from 0 to 1.
std::vector<Column> recordAccuracyItems(const analysis::InventoryAnswerPtr& answer, const Accuracies& rows);

/// What a person fills in and brings back: sku, title, gtin, location, place, reason, at, counted (empty), and recorded where it is to be
/// seen. The headings are understood by the reader of count files in every language.
std::vector<Column> countSheetItems(const analysis::InventoryAnswerPtr& answer, const CountLines& lines, const CountWords& words,
                                    bool withRecord);

} // namespace unisono::items

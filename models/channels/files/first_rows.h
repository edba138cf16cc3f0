// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <vector>

namespace unisono::channels {

/// The first rows of a table as texts, the headings first, for guessing and for showing a guess; cells are cut at 200 characters.
/// Only the beginning of the file is read, and rows that cannot be read are left out.
std::vector<QStringList> firstCsvRows(const std::shared_ptr<QIODevice>& device, std::size_t rows);
std::vector<QStringList> firstJsonRows(const std::shared_ptr<QIODevice>& device, const QString& name, std::size_t rows);
std::vector<QStringList> firstXlsxRows(const std::shared_ptr<QIODevice>& device, const QString& sheet, std::size_t rows);

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace unisono::pages {

/// Text as one searches in it: without case and accents, UTF-8.
std::string folded(const QString& text);
void appendFolded(std::string& texts, std::string_view text);
/// The folded words of a query.
std::vector<std::string> foldedWords(const QString& query);
bool containsAll(std::string_view text, const std::vector<std::string>& words);

} // namespace unisono::pages

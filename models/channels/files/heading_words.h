// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <span>
#include <string_view>

namespace unisono::channels {

/// What a field or table is called elsewhere: plain words (see plainWord) parted by blanks, in English, French and Italian.
struct FieldWords
{
    std::string_view field;
    std::string_view words;
};
struct KindWords
{
    RecordKind kind;
    std::string_view words;
};

std::span<const FieldWords> fieldWords();
/// Where a word means something else in one table than elsewhere.
std::span<const FieldWords> fieldWordsOf(RecordKind kind);
std::span<const KindWords> kindWords();

} // namespace unisono::channels

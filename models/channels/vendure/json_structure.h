// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace unisono::channels {

/// Whether brackets, commas, colons and keys of a text stand where JSON wants them (RFC 8259), to at most 256 levels. What a scalar says is
/// not judged: whoever reads the field does. simdjson's search for fields trusts that what it passed over is whole, so this is asked first.
bool isWholeJson(std::string_view text);

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace unisono::channels {

enum class TextEncoding {
    Undecided,    ///< only ASCII so far: UTF-8 and Windows-1252 are the same
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
};

/// What the first bytes of a file tell: its byte order mark, or UTF-16 by its zeros.
struct EncodingMark
{
    TextEncoding encoding = TextEncoding::Undecided;
    std::size_t length = 0;  ///< of the mark itself
};
EncodingMark encodingMarkOf(std::string_view head);

/// UTF-8 or Windows-1252 by the bytes above 127; Undecided where there are none. Where some of them are UTF-8 and some are not,
/// the more frequent wins, so that a single damaged row does not turn a whole file into another encoding.
TextEncoding decideEightBit(std::string_view bytes);

bool isAscii(std::string_view text);

/// UTF-8, no NUL.
bool isCleanText(std::string_view text);

/// The name of the format a file's first bytes show ("zip", "png", "gzip", "binary" …); empty where it may be text.
std::string_view foreignFormatOf(std::string_view head);

/// Most bytes of UTF-8 that so many bytes of that encoding can become.
std::size_t mostDecodedBytes(TextEncoding encoding, std::size_t bytes);

struct DecodedText
{
    std::size_t read = 0;     ///< bytes taken; the rest is half a character
    std::size_t written = 0;
};
/// Turns bytes into UTF-8 at `out`. What is no character becomes the byte 0xFF, which is no UTF-8, so that its row is found.
DecodedText decodeText(TextEncoding encoding, std::string_view bytes, bool atEnd, char* out);

} // namespace unisono::channels

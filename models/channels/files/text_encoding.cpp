// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/text_encoding.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace unisono::channels {

namespace {

using namespace std::string_view_literals;

constexpr char noCharacter = '\xFF';

struct Magic
{
    std::string_view start;
    std::string_view name;
};
constexpr std::array magics = {
    Magic{"PK\x03\x04"sv, "zip"}, Magic{"PK\x05\x06"sv, "zip"}, Magic{"\x1F\x8B"sv, "gzip"}, Magic{"\x89PNG"sv, "png"},
    Magic{"\xFF\xD8\xFF"sv, "jpeg"}, Magic{"GIF8"sv, "gif"}, Magic{"%PDF-"sv, "pdf"}, Magic{"\xD0\xCF\x11\xE0"sv, "xls"},
    Magic{"SQLite format 3"sv, "sqlite"}, Magic{"\x7F" "ELF"sv, "elf"}, Magic{"7z\xBC\xAF"sv, "7z"}, Magic{"Rar!"sv, "rar"},
    Magic{"\xFD" "7zXZ"sv, "xz"}, Magic{"\x28\xB5\x2F\xFD"sv, "zstd"}};

/// Windows-1252 between 0x80 and 0x9F; zero where it has no character.
constexpr char16_t windows1252[32] = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// Length of the UTF-8 character at this place, 0 where there is none.
std::size_t characterLength(std::string_view bytes, std::size_t at)
{
    const unsigned lead = byteAt(bytes, at);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3
        : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    return simdjson::validate_utf8(bytes.data() + at, length) ? length : 0;
}

char* writeUtf8(char* out, char32_t character)
{
    if (character < 0x80) {
        *out++ = static_cast<char>(character);
    } else if (character < 0x800) {
        *out++ = static_cast<char>(0xC0 | (character >> 6));
        *out++ = static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (character >> 12));
        *out++ = static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (character & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (character >> 18));
        *out++ = static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (character & 0x3F));
    }
    return out;
}

DecodedText decodeWindows1252(std::string_view bytes, char* out)
{
    const char* const start = out;
    for (char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            *out++ = c;
        else if (byte >= 0xA0)
            out = writeUtf8(out, byte);
        else if (const char16_t character = windows1252[byte - 0x80])
            out = writeUtf8(out, character);
        else
            *out++ = noCharacter;
    }
    return {bytes.size(), static_cast<std::size_t>(out - start)};
}

DecodedText decodeUtf16(std::string_view bytes, bool bigEndian, bool atEnd, char* out)
{
    const char* const start = out;
    const auto unitAt = [&](std::size_t at) -> char32_t {
        return bigEndian ? byteAt(bytes, at) << 8 | byteAt(bytes, at + 1) : byteAt(bytes, at + 1) << 8 | byteAt(bytes, at);
    };
    std::size_t at = 0;
    while (at + 2 <= bytes.size()) {
        const char32_t unit = unitAt(at);
        if (unit < 0xD800 || unit > 0xDFFF) {
            out = writeUtf8(out, unit);
            at += 2;
            continue;
        }
        if (unit < 0xDC00 && at + 4 > bytes.size() && !atEnd)
            break;
        const char32_t low = unit < 0xDC00 && at + 4 <= bytes.size() ? unitAt(at + 2) : 0;
        const bool isPair = low >= 0xDC00 && low <= 0xDFFF;
        if (isPair)
            out = writeUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        else
            *out++ = noCharacter;
        at += isPair ? 4 : 2;
    }
    if (atEnd && at + 1 == bytes.size()) {
        *out++ = noCharacter;
        ++at;
    }
    return {at, static_cast<std::size_t>(out - start)};
}

EncodingMark utf16ByZeros(std::string_view head)
{
    const std::size_t pairs = head.size() / 2;
    std::size_t evenZeros = 0;
    std::size_t oddZeros = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        evenZeros += head[2 * i] == 0;
        oddZeros += head[2 * i + 1] == 0;
    }
    if (pairs >= 2 && oddZeros * 10 > pairs * 6 && evenZeros * 20 <= pairs)
        return {TextEncoding::Utf16Le, 0};
    if (pairs >= 2 && evenZeros * 10 > pairs * 6 && oddZeros * 20 <= pairs)
        return {TextEncoding::Utf16Be, 0};
    return {};
}

bool looksBinary(std::string_view head)
{
    const auto odd = static_cast<std::size_t>(std::ranges::count_if(head, [](char c) {
        return static_cast<unsigned char>(c) < ' ' && std::strchr("\t\r\n\f\v\x1A", c) == nullptr;
    }) + std::ranges::count(head, '\0'));
    return odd >= 8 && odd * 20 > head.size();
}

} // namespace

EncodingMark encodingMarkOf(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"sv))
        return {TextEncoding::Utf8, 3};
    if (head.starts_with("\xFF\xFE"sv))
        return {TextEncoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"sv))
        return {TextEncoding::Utf16Be, 2};
    return utf16ByZeros(head);
}

TextEncoding decideEightBit(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        if (byteAt(bytes, i) < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = characterLength(bytes, i);
        ++(length > 0 ? good : bad);
        i += std::max<std::size_t>(length, 1);
    }
    if (good + bad == 0)
        return TextEncoding::Undecided;
    return good > bad ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

bool isAscii(std::string_view text)
{
    std::uint64_t seen = 0;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, 8);
        seen |= eight;
    }
    for (; i < text.size(); ++i)
        seen |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i]));
    return (seen & 0x8080808080808080U) == 0;
}

bool isCleanText(std::string_view text)
{
    return text.empty()
        || (std::memchr(text.data(), 0, text.size()) == nullptr && simdjson::validate_utf8(text.data(), text.size()));
}

std::string_view foreignFormatOf(std::string_view head)
{
    for (const Magic& magic : magics)
        if (head.starts_with(magic.start))
            return magic.name;
    const EncodingMark mark = encodingMarkOf(head);
    const bool isUtf16 = mark.encoding == TextEncoding::Utf16Le || mark.encoding == TextEncoding::Utf16Be;
    return !isUtf16 && looksBinary(head) ? "binary"sv : std::string_view();
}

std::size_t mostDecodedBytes(TextEncoding encoding, std::size_t bytes)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return bytes + bytes / 2 + 4;
    case TextEncoding::Windows1252: return bytes * 3;
    default: return bytes;
    }
}

DecodedText decodeText(TextEncoding encoding, std::string_view bytes, bool atEnd, char* out)
{
    switch (encoding) {
    case TextEncoding::Utf16Le: return decodeUtf16(bytes, false, atEnd, out);
    case TextEncoding::Utf16Be: return decodeUtf16(bytes, true, atEnd, out);
    case TextEncoding::Windows1252: return decodeWindows1252(bytes, out);
    default: break;
    }
    if (!bytes.empty())
        std::memcpy(out, bytes.data(), bytes.size());
    return {bytes.size(), bytes.size()};
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/text_source.h"

#include <cstring>

namespace unisono::channels {

namespace {

constexpr qint64 headLength = 4096;

bool isEightBit(TextEncoding encoding)
{
    return encoding == TextEncoding::Undecided || encoding == TextEncoding::Utf8;
}

TextChunk chunkBegunWith(std::string_view carried, std::size_t more)
{
    const std::shared_ptr<char[]> buffer(new char[carried.size() + more + TextChunk::padding]);
    if (!carried.empty())
        std::memcpy(buffer.get(), carried.data(), carried.size());
    return {buffer, {buffer.get(), carried.size()}};
}

/// Until the file ends, its last bytes may be the beginning of a character.
std::string_view withoutHalfCharacter(std::string_view text, bool atEnd)
{
    for (std::size_t behind = 1; !atEnd && behind <= 3 && behind <= text.size(); ++behind) {
        const auto byte = static_cast<unsigned char>(text[text.size() - behind]);
        if (byte < 0x80)
            break;
        if (byte >= 0xC0)
            return text.substr(0, text.size() - behind);
    }
    return text;
}

} // namespace

Result<TextSource> TextSource::open(std::shared_ptr<QIODevice> device)
{
    const QByteArray head = device->peek(headLength);
    if (head.isEmpty() && !device->atEnd())
        return Error{Fault::NotReadable, {}, device->errorString()};
    const std::string_view view(head.constData(), static_cast<std::size_t>(head.size()));
    if (const std::string_view format = foreignFormatOf(view); !format.empty())
        return Error{Fault::Malformed, {}, QString::fromLatin1(format.data(), static_cast<qsizetype>(format.size()))};
    const EncodingMark mark = encodingMarkOf(view);
    TextSource source(std::move(device));
    source.m_encoding = mark.encoding;
    source.m_begin = static_cast<qint64>(mark.length);
    if (!source.rewind())
        return Error{Fault::NotReadable, {}, source.m_device->errorString()};
    return source;
}

bool TextSource::rewind()
{
    m_halfCharacter.clear();
    m_atEnd = false;
    return m_device->seek(m_begin);
}

TextSource::Bookmark::Bookmark(TextSource& source)
    : m_source(source), m_place(source.m_device->pos()), m_halfCharacter(source.m_halfCharacter), m_atEnd(source.m_atEnd)
{
    source.rewind();
}

TextSource::Bookmark::~Bookmark()
{
    m_source.m_device->seek(m_place);
    m_source.m_halfCharacter = m_halfCharacter;
    m_source.m_atEnd = m_atEnd;
}

Result<TextChunk> TextSource::next(std::string_view carried, std::size_t bytes)
{
    const bool plain = isEightBit(m_encoding);
    const std::size_t wanted = bytes + static_cast<std::size_t>(m_halfCharacter.size());
    TextChunk chunk = chunkBegunWith(carried, mostDecodedBytes(m_encoding, wanted));
    char* const behind = const_cast<char*>(chunk.text.data()) + carried.size();
    const Result<std::size_t> filled = plain ? fill(behind, bytes) : fillDecoded(behind, bytes);
    if (!filled)
        return filled.error();
    chunk.text = {chunk.text.data(), carried.size() + *filled};
    if (m_encoding == TextEncoding::Undecided && !isAscii(chunk.text)) {
        m_encoding = decideEightBit(withoutHalfCharacter(chunk.text, m_atEnd));
        if (m_encoding == TextEncoding::Windows1252)
            chunk = decodedAgain(chunk.text);
    }
    std::memset(const_cast<char*>(chunk.text.data()) + chunk.text.size(), 0, TextChunk::padding);
    chunk.isClean = isCleanText(withoutHalfCharacter(chunk.text, m_atEnd));
    chunk.atEnd = m_atEnd;
    return chunk;
}

TextChunk TextSource::decodedAgain(std::string_view raw) const
{
    TextChunk decoded = chunkBegunWith({}, mostDecodedBytes(m_encoding, raw.size()));
    char* const out = const_cast<char*>(decoded.text.data());
    decoded.text = {out, decodeText(m_encoding, raw, m_atEnd, out).written};
    return decoded;
}

Result<std::size_t> TextSource::fill(char* out, std::size_t bytes)
{
    std::size_t filled = 0;
    while (filled < bytes) {
        const qint64 read = m_device->read(out + filled, static_cast<qint64>(bytes - filled));
        if (read < 0)
            return Error{Fault::NotReadable, {}, m_device->errorString()};
        if (read == 0)
            break;
        filled += static_cast<std::size_t>(read);
    }
    m_atEnd = filled < bytes || m_device->atEnd();
    return filled;
}

Result<std::size_t> TextSource::fillDecoded(char* out, std::size_t bytes)
{
    QByteArray raw(m_halfCharacter.size() + static_cast<qsizetype>(bytes), Qt::Uninitialized);
    std::memcpy(raw.data(), m_halfCharacter.constData(), static_cast<std::size_t>(m_halfCharacter.size()));
    const Result<std::size_t> filled = fill(raw.data() + m_halfCharacter.size(), bytes);
    if (!filled)
        return filled.error();
    const std::string_view all(raw.constData(), static_cast<std::size_t>(m_halfCharacter.size()) + *filled);
    const DecodedText decoded = decodeText(m_encoding, all, m_atEnd, out);
    m_halfCharacter = QByteArray(all.data() + decoded.read, static_cast<qsizetype>(all.size() - decoded.read));
    return decoded.written;
}

} // namespace unisono::channels

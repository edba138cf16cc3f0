// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/text_encoding.h"
#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace unisono::channels {

/// A stretch of a file as UTF-8.
struct TextChunk
{
    /// Readable bytes behind every text, as block-wise readers want them.
    static constexpr std::size_t padding = 64;

    std::shared_ptr<const char[]> buffer;  ///< keeps `text` alive
    std::string_view text;
    bool isClean = true;                   ///< no byte in it that is no text
    bool atEnd = false;                    ///< the file ends with it
};

/// Reads a text file from front to back in any of its encodings.
class TextSource
{
public:
    /// Fault::Malformed with the found format as detail ("zip", "png") where it is no text, Fault::NotReadable where it
    /// cannot be read.
    static Result<TextSource> open(std::shared_ptr<QIODevice> device);

    /// The carried rest of the chunk before (a view into it) and about `bytes` more of the file.
    Result<TextChunk> next(std::string_view carried, std::size_t bytes);
    /// Back to the first character; the encoding stays decided.
    bool rewind();

    TextEncoding encoding() const { return m_encoding; }

    /// Lets the source be read from its beginning for a while; then it goes on where it was.
    class Bookmark
    {
    public:
        explicit Bookmark(TextSource& source);
        ~Bookmark();
        Q_DISABLE_COPY_MOVE(Bookmark)

    private:
        TextSource& m_source;
        qint64 m_place;
        QByteArray m_halfCharacter;
        bool m_atEnd;
    };

private:
    explicit TextSource(std::shared_ptr<QIODevice> device) : m_device(std::move(device)) {}
    Result<std::size_t> fill(char* out, std::size_t bytes);
    Result<std::size_t> fillDecoded(char* out, std::size_t bytes);
    TextChunk decodedAgain(std::string_view raw) const;

    std::shared_ptr<QIODevice> m_device;
    TextEncoding m_encoding = TextEncoding::Undecided;
    qint64 m_begin = 0;
    QByteArray m_halfCharacter;
    bool m_atEnd = false;
};

} // namespace unisono::channels

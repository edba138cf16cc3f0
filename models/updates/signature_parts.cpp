// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/signature_parts.h"

namespace unisono::updates {

namespace {

constexpr qsizetype numberSize = 32;
constexpr char sequenceTag = 0x30;
constexpr char integerTag = 0x02;

/// What stands before the point of every P-256 key: the names of the algorithm and the curve, and that the point is not compressed.
const QByteArray keyHead = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

/// Takes a positive DER integer from `at` on; empty where there is none of at most 32 bytes.
QByteArray takeNumber(const QByteArray& bytes, qsizetype& at)
{
    if (at + 2 > bytes.size() || bytes[at] != integerTag)
        return {};
    const qsizetype size = static_cast<unsigned char>(bytes[at + 1]);
    at += 2;
    if (size < 1 || size > numberSize + 1 || at + size > bytes.size())
        return {};
    QByteArray number = bytes.mid(at, size);
    at += size;
    const auto isNegative = [&](qsizetype place) { return (static_cast<unsigned char>(number[place]) & 0x80) != 0; };
    if (isNegative(0))
        return {};
    if (number[0] == 0 && size > 1) {
        if (!isNegative(1)) // a zero too many
            return {};
        number.remove(0, 1);
    }
    return number.size() > numberSize ? QByteArray() : number.rightJustified(numberSize, 0);
}

} // namespace

QByteArray pointOf(const QByteArray& key)
{
    const bool fits = key.size() == keyHead.size() + 2 * numberSize && key.startsWith(keyHead);
    return fits ? key.mid(keyHead.size()) : QByteArray();
}

QByteArray fixedForm(const QByteArray& signature)
{
    if (signature.size() < 2 || signature[0] != sequenceTag || static_cast<unsigned char>(signature[1]) != signature.size() - 2)
        return {};
    qsizetype at = 2;
    const QByteArray r = takeNumber(signature, at);
    const QByteArray s = takeNumber(signature, at);
    return r.isEmpty() || s.isEmpty() || at != signature.size() ? QByteArray() : r + s;
}

} // namespace unisono::updates

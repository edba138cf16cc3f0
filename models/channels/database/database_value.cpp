// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_value.h"

#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>

#include <cmath>

namespace unisono::channels {

namespace {

constexpr int exactDecimals = 4;
constexpr int safeDigits = 15;
constexpr int safeFloatDigits = 7;
/// What drivers write for bytes that are no text.
constexpr char replacementCharacter[] = "\xEF\xBF\xBD";

void assign(std::string& cell, QStringView text)
{
    cell.resize(static_cast<std::size_t>(text.size()));
    const auto isLatin = [](char16_t unit) { return unit < 0x80; };
    if (std::all_of(text.utf16(), text.utf16() + text.size(), isLatin)) {
        std::transform(text.utf16(), text.utf16() + text.size(), cell.begin(),
                       [](char16_t unit) { return static_cast<char>(unit); });
        return;
    }
    const QByteArray bytes = text.toUtf8();
    cell.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

qsizetype decimalsOf(const QString& plain)
{
    const qsizetype point = plain.indexOf(u'.');
    return point < 0 ? 0 : plain.size() - point - 1;
}

QString numberText(double value, int digits)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? QStringLiteral("NaN") : QStringLiteral("Infinity");
    const QString shortest = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (decimalsOf(shortest) <= exactDecimals)
        return shortest;
    const double meant = QString::number(value, 'g', digits).toDouble();
    return QString::number(meant, 'f', QLocale::FloatingPointShortest);
}

QString momentText(const QDateTime& moment)
{
    const bool isLocal = moment.timeSpec() == Qt::LocalTime;
    return isLocal ? moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) : moment.toString(Qt::ISODateWithMs);
}

bool assignBytes(std::string& cell, const QByteArray& bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    assign(cell, QString(decode(bytes)));
    return !decode.hasError();
}

} // namespace

bool writeCell(const QVariant& value, std::string& cell)
{
    cell.clear();
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        assign(cell, *static_cast<const QString*>(value.constData()));
        return cell.find('\0') == std::string::npos && cell.find(replacementCharacter) == std::string::npos;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        cell = std::to_string(value.toLongLong());
        return true;
    case QMetaType::Double:
        assign(cell, numberText(value.toDouble(), safeDigits));
        return true;
    case QMetaType::Float:
        assign(cell, numberText(value.toDouble(), safeFloatDigits));
        return true;
    case QMetaType::Bool:
        cell = value.toBool() ? "true" : "false";
        return true;
    case QMetaType::QDate:
        assign(cell, value.toDate().toString(Qt::ISODate));
        return true;
    case QMetaType::QDateTime:
        assign(cell, momentText(value.toDateTime()));
        return true;
    case QMetaType::QByteArray:
        return assignBytes(cell, value.toByteArray());
    default:
        assign(cell, value.toString());
        return true;
    }
}

} // namespace unisono::channels

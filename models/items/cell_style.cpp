// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cell_style.h"

#include "domain/probability.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace unisono::items {

namespace {

constexpr QChar minus(0x2212);
const QString unknown = QStringLiteral("?");

QString currencySymbol(const QString& code)
{
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1String("GBP"))
        return QStringLiteral("£");
    return code;
}

/// Digits with the locale's group and decimal separators, exact where a double would not be.
QString localeDigits(std::string plain, const QLocale& locale)
{
    const std::size_t point = plain.find('.');
    QString text = locale.toString(static_cast<qlonglong>(std::strtoll(plain.c_str(), nullptr, 10)));
    if (point != std::string::npos)
        text += locale.decimalPoint() + QLatin1String(plain.c_str() + point + 1);
    return text;
}

Decimal roundedTo(Decimal value, int decimals)
{
    std::int64_t unit = Decimal::scale;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    if (value.isUnknown() || unit <= 1)
        return value;
    const std::int64_t half = value.raw() < 0 ? -unit / 2 : unit / 2;
    return Decimal::fromRaw((value.raw() + half) / unit * unit);
}

/// A probability in per cent, rounded as toldPercent does.
Decimal roundedProbability(Decimal percent, int decimals)
{
    return percent.isKnown() ? Decimal::nearest(toldPercent(percent.toDouble() / 100, decimals)) : percent;
}

Decimal roundedNumber(const Column& column, Decimal value)
{
    if (column.fixedDecimals < 0)
        return value;
    return column.isProbability ? roundedProbability(value, column.fixedDecimals) : roundedTo(value, column.fixedDecimals);
}

std::int64_t wholeSeconds(Decimal seconds)
{
    return seconds.isKnown() ? seconds.raw() / Decimal::scale : -1;
}

} // namespace

QString CellStyle::words(const char* text, int n) const
{
    return translate ? translate(text, n) : QCoreApplication::translate("items", text, nullptr, n);
}

QString numberText(Decimal value, const QLocale& locale, bool withSign, int leastDecimals)
{
    if (value.isUnknown())
        return unknown;
    const QString digits = localeDigits(absolute(value).toFixed(leastDecimals), locale);
    if (value < Decimal(0))
        return minus + digits;
    return withSign && !value.isZero() ? QLatin1Char('+') + digits : digits;
}

QString moneyText(Decimal amount, const QString& currency, const QLocale& locale, int decimals)
{
    const Decimal rounded = roundedTo(amount, decimals);
    if (rounded.isUnknown())
        return unknown;
    // The locale decides where the symbol stands; the digits are ours, because they are exact.
    QString pattern = locale.toCurrencyString(1.0, currencySymbol(currency), 0);
    pattern.replace(locale.toString(1), localeDigits(absolute(rounded).toFixed(decimals), locale));
    return rounded < Decimal(0) ? minus + pattern : pattern;
}

QString shareText(const Column& column, Decimal share, const CellStyle& style)
{
    constexpr int decimals = 1;
    if (share.isUnknown())
        return unknown;
    const Decimal percent = Decimal::nearest(100 * share.toDouble());
    const Decimal told = column.isProbability ? roundedProbability(percent, decimals) : roundedTo(percent, decimals);
    //: A share in per cent, in a column: "96.2%".
    return style.words(QT_TRANSLATE_NOOP("items", "%1%")).arg(numberText(told, style.locale, false, decimals));
}

QString yesNoText(Decimal value, const CellStyle& style)
{
    if (value.isUnknown())
        return unknown;
    //: A cell that answers its heading, as in "Sold out now".
    const char* const no = QT_TRANSLATE_NOOP("items", "no");
    //: A cell that answers its heading, as in "Sold out now".
    const char* const yes = QT_TRANSLATE_NOOP("items", "yes");
    return style.words(value.isZero() ? no : yes);
}

QString durationText(std::int64_t seconds, const CellStyle& style)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    const QLocale& locale = style.locale;
    if (seconds < 0)
        return unknown;
    if (seconds < minute)
        //: A short age or duration in seconds, in a narrow column.
        return style.words(QT_TRANSLATE_NOOP("items", "%1 s")).arg(locale.toString(static_cast<qlonglong>(seconds)));
    if (seconds < hour)
        //: A short age or duration in minutes, in a narrow column.
        return style.words(QT_TRANSLATE_NOOP("items", "%1 min"))
            .arg(locale.toString(static_cast<qlonglong>(seconds / minute)));
    if (seconds < 2 * day && seconds % hour < minute)
        //: Whole hours, in a narrow column: "4 h".
        return style.words(QT_TRANSLATE_NOOP("items", "%1 h")).arg(locale.toString(static_cast<qlonglong>(seconds / hour)));
    if (seconds < 2 * day)
        //: Hours and two digits of minutes, in a narrow column: "3 h 10".
        return style.words(QT_TRANSLATE_NOOP("items", "%1 h %2"))
            .arg(locale.toString(static_cast<qlonglong>(seconds / hour)))
            .arg(static_cast<qlonglong>(seconds % hour / minute), 2, 10, QLatin1Char('0'));
    //: Days, in a narrow column: "2 d".
    return style.words(QT_TRANSLATE_NOOP("items", "%1 d")).arg(locale.toString(static_cast<qlonglong>(seconds / day)));
}

QString instantText(Instant instant, const CellStyle& style)
{
    if (!instant.isKnown())
        return unknown;
    return style.locale.toString(instant.toDateTime().toTimeZone(style.zone), QLocale::ShortFormat);
}

QString instantWithZone(Instant instant, const CellStyle& style)
{
    if (!instant.isKnown())
        return unknown;
    const QDateTime local = instant.toDateTime().toTimeZone(style.zone);
    const QLocale& locale = style.locale;
    //: An instant: date, time, time zone, e.g. "16 Jun 2026, 09:42 (Europe/Rome)".
    return style.words(QT_TRANSLATE_NOOP("items", "%1, %2 (%3)"))
        .arg(locale.toString(local.date(), QStringLiteral("d MMM yyyy")),
             locale.toString(local.time(), QStringLiteral("HH:mm")), QString::fromLatin1(style.zone.id()));
}

QString cellText(const Column& column, std::size_t row, const CellStyle& style)
{
    if (column.applies && !column.applies(row))
        return {};
    switch (column.type) {
    case Column::Type::Text:
        return plainText(column, row);
    case Column::Type::Number:
        if (column.isYesNo)
            return yesNoText(column.number(row), style);
        return numberText(roundedNumber(column, column.number(row)), style.locale, column.withSign, std::max(0, column.fixedDecimals));
    case Column::Type::Share:
        return shareText(column, column.number(row), style);
    case Column::Type::Money:
        return moneyText(column.number(row), column.currency ? column.currency(row) : QString(), style.locale,
                         column.decimals);
    case Column::Type::Duration:
        return durationText(wholeSeconds(column.number(row)), style);
    case Column::Type::Instant:
        return instantText(column.instant(row), style);
    }
    return {};
}

QString plainText(const Column& column, std::size_t row)
{
    switch (column.type) {
    case Column::Type::Text:
        if (column.text)
            return column.text(row);
        {
            const std::string_view bytes = column.utf8(row);
            return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }
    case Column::Type::Money:
        return QString::fromStdString(column.number(row).toFixed(2));
    case Column::Type::Number:
    case Column::Type::Share:
    case Column::Type::Duration:
        return QString::fromStdString(column.number(row).toString());
    case Column::Type::Instant:
        return column.instant(row).toIso();
    }
    return {};
}

QString toolTip(const Column& column, std::size_t row, const CellStyle& style)
{
    if (column.type == Column::Type::Instant)
        return instantWithZone(column.instant(row), style);
    const QString text = cellText(column, row, style);
    if (column.type != Column::Type::Duration || !column.instant || !column.instant(row).isKnown())
        return text;
    //: Tooltip of an age: "3 min: since 16 Jun 2026, 09:42 (Europe/Rome)".
    return style.words(QT_TRANSLATE_NOOP("items", "%1: since %2"))
        .arg(text, instantWithZone(column.instant(row), style));
}

QString columnTitle(const Column& column, const CellStyle& style)
{
    return column.literalTitle.isEmpty() ? style.words(column.title) : column.literalTitle;
}

QString columnHeading(const Column& column, const CellStyle& style)
{
    return column.literalTitle.isEmpty() && column.shortTitle ? style.words(column.shortTitle)
                                                              : columnTitle(column, style);
}

QString columnGroup(const Column& column, const CellStyle& style)
{
    return column.group ? style.words(column.group) : QString();
}

} // namespace unisono::items

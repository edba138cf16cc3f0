// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/number_wording.h"

#include "domain/probability.h"

#include <cmath>

namespace unisono::wording {

namespace {

const QChar minus(0x2212);

QString withTrueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), minus);
}

/// The digits of a known decimal with at least `least` decimals, exact however large it is.
QString digitsOf(Decimal value, int least, const QLocale& locale)
{
    const QString plain = QString::fromStdString(absolute(value).toFixed(least));
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? plain : plain.left(point);
    QString text = locale.toString(whole.toLongLong());
    if (point >= 0)
        text += locale.decimalPoint() + plain.mid(point + 1);
    return text;
}

/// The value with at most `decimals` decimals, half away from zero.
Decimal rounded(Decimal value, int decimals)
{
    std::int64_t step = Decimal::scale;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    if (value.isUnknown() || step <= 1)
        return value;
    const std::int64_t raw = value.raw();
    const std::int64_t half = raw < 0 ? -step / 2 : step / 2;
    return Decimal::fromRaw((raw + half) / step * step);
}

} // namespace

QString quantityText(Quantity quantity, const Language& language)
{
    if (quantity.isUnknown())
        return QStringLiteral("?");
    const QString digits = digitsOf(quantity, 0, language.locale());
    return quantity < Decimal(0) ? minus + digits : digits;
}

QString signedText(Quantity quantity, const Language& language)
{
    const QString text = quantityText(quantity, language);
    return quantity.isKnown() && quantity > Decimal(0) ? QLatin1Char('+') + text : text;
}

QString moneyText(const Money& money, const Language& language, int decimals)
{
    if (!money.isKnown())
        return QStringLiteral("?");
    const Decimal amount = rounded(money.amount, decimals);
    const QLocale locale = language.locale();
    // The locale places the symbol; its digits are replaced, because a double is not exact for large amounts.
    const QString symbol = money.currency == QLatin1String("EUR") ? QString(QChar(0x20AC)) : money.currency;
    const QString pattern = locale.toCurrencyString(1.0, QStringLiteral("\u00a4"), 0);
    QString text = pattern;
    text.replace(QLatin1Char('1'), digitsOf(amount, decimals, locale));
    const bool glued = symbol.size() > 1 && text.startsWith(QChar(0xA4));
    text.replace(QChar(0xA4), glued ? symbol + QChar(0xA0) : symbol);
    return amount < Decimal(0) ? minus + text : text;
}

QString wholeText(qint64 number, const Language& language)
{
    return withTrueMinus(language.locale().toString(number));
}

QString percentText(double share, const Language& language, int decimals)
{
    if (!std::isfinite(share))
        return QStringLiteral("?");
    const QString number = withTrueMinus(language.locale().toString(share * 100.0, 'f', decimals));
    //: a share in per cent; French puts a no-break space before the sign
    return language.translate("wording", "%1%").arg(number);
}

QString probabilityText(double probability, const Language& language, int decimals)
{
    return percentText(toldPercent(probability, decimals) / 100, language, decimals);
}

QString sizeText(qint64 bytes, const Language& language)
{
    return language.locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace unisono::wording

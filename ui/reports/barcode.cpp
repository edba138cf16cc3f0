// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/barcode.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace unisono::reports {

namespace {

constexpr int quietModules = 10;
constexpr qsizetype longestText = 80;
constexpr int startB = 104, startC = 105, switchToB = 100, switchToC = 99, stop = 106;

/// Widths of bar, gap, bar … of every symbol of Code 128.
constexpr std::array<const char*, 107> symbols128{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212",
    "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131",
    "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
    "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121",
    "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212",
    "124112", "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
    "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
};

/// Gap, bar, gap, bar of the digits in the left half with odd parity; the right half has the same widths with bars first.
constexpr std::array<const char*, 10> digitsOfEan{"3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112"};
/// Which of the six left digits are mirrored (G), by the first digit, which is not drawn itself.
constexpr std::array<const char*, 10> parityOfEan{"LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG",
                                                  "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL"};

void append(std::vector<int>& widths, const char* pattern, bool mirrored = false)
{
    const std::string_view text(pattern);
    for (std::size_t i = 0; i < text.size(); ++i)
        widths.push_back(text[mirrored ? text.size() - 1 - i : i] - '0');
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

qsizetype digitsFrom(const QString& text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Set C pays from four digits on at an end of the text, from six inside.
bool paysInPairs(const QString& text, qsizetype at)
{
    const qsizetype digits = digitsFrom(text, at);
    const bool atAnEnd = at == 0 || at + digits == text.size();
    return digits >= (atAnEnd ? 4 : 6) || (digits == 2 && text.size() == 2);
}

std::vector<int> valuesOf(const QString& text)
{
    std::vector<int> values;
    bool inPairs = false;
    for (qsizetype at = 0; at < text.size();) {
        // An odd run keeps its first digit in set B, so that the rest are pairs.
        const bool wantsPairs = inPairs ? digitsFrom(text, at) >= 2 : paysInPairs(text, at) && (digitsFrom(text, at) % 2 == 0 || at == 0);
        if (values.empty())
            values.push_back(wantsPairs ? startC : startB);
        else if (wantsPairs != inPairs)
            values.push_back(wantsPairs ? switchToC : switchToB);
        inPairs = wantsPairs;
        if (inPairs) {
            values.push_back(QStringView(text).mid(at, 2).toInt());
            at += 2;
        } else {
            values.push_back(text[at++].unicode() - 32);
        }
    }
    return values;
}

int checkDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return (10 - sum % 10) % 10;
}

} // namespace

int Barcode::modules() const
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

Barcode code128(const QString& text)
{
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (text.isEmpty() || text.size() > longestText || !isPrintable)
        return {};
    std::vector<int> values = valuesOf(text);
    int sum = values.front();
    for (std::size_t i = 1; i < values.size(); ++i)
        sum += static_cast<int>(i) * values[i];
    values.push_back(sum % 103);
    values.push_back(stop);
    Barcode barcode;
    for (const int value : values)
        append(barcode.widths, symbols128[static_cast<std::size_t>(value)]);
    return barcode;
}

Barcode ean13(const QString& digits)
{
    const QString number = digits.size() == 12 ? QLatin1Char('0') + digits : digits;
    if (number.size() != 13 || digitsFrom(number, 0) != 13 || number[12].digitValue() != checkDigit(number))
        return {};
    Barcode barcode;
    append(barcode.widths, "111");
    const char* parity = parityOfEan[static_cast<std::size_t>(number[0].digitValue())];
    for (qsizetype i = 1; i <= 6; ++i)
        append(barcode.widths, digitsOfEan[static_cast<std::size_t>(number[i].digitValue())], parity[i - 1] == 'G');
    append(barcode.widths, "11111");
    for (qsizetype i = 7; i <= 12; ++i)
        append(barcode.widths, digitsOfEan[static_cast<std::size_t>(number[i].digitValue())]);
    append(barcode.widths, "111");
    return barcode;
}

Barcode barcodeOf(const QString& gtin, const QString& sku)
{
    if (Barcode product = ean13(gtin); !product.isEmpty())
        return product;
    if (Barcode number = code128(gtin); !number.isEmpty())
        return number;
    return code128(sku);
}

void paintBarcode(QPainter& painter, const QRectF& area, const Barcode& barcode)
{
    if (barcode.isEmpty())
        return;
    const double module = area.width() / (barcode.modules() + 2 * quietModules);
    double x = area.left() + quietModules * module;
    bool isBar = true;
    for (const int width : barcode.widths) {
        if (isBar)
            painter.fillRect(QRectF(x, area.top(), width * module, area.height()), Qt::black);
        x += width * module;
        isBar = !isBar;
    }
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include "resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace unisono::theme {
namespace {

constexpr std::array<const char*, 3> paletteNames { "light", "dark", "contrast" };
constexpr std::array<const char*, colorCount> colorNames {
    "background", "surface",  "surfaceAlt",  "hover",    "selection",    "border",  "borderStrong", "text",
    "textMuted",  "textDisabled", "accent",  "onAccent", "accentTint",   "positive", "positiveTint", "warning",
    "warningTint", "warningMark", "critical", "criticalTint", "info",    "infoTint", "grid"
};
constexpr std::array<const char*, seriesCount> seriesNames { "truth",    "published",  "secondChannel", "price",
                                                             "reserved", "comparison", "context" };
constexpr std::array<const char*, fontRoleCount> fontNames { "display", "number", "page",  "section", "body",
                                                             "strong",  "label",  "small", "axis" };
constexpr std::array<const char*, 3> densityNames { "compact", "normal", "comfortable" };

QJsonObject readTokens()
{
    useResources();
    QFile file(QStringLiteral(":/unisono/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonValue at(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key));
}

Marker markerNamed(const QString& name)
{
    static const QHash<QString, Marker> markers {
        { QStringLiteral("circle"), Marker::Circle },     { QStringLiteral("circleOpen"), Marker::CircleOpen },
        { QStringLiteral("squareOpen"), Marker::SquareOpen }, { QStringLiteral("triangle"), Marker::Triangle },
        { QStringLiteral("diamond"), Marker::Diamond },   { QStringLiteral("cross"), Marker::Cross },
    };
    return markers.value(name, Marker::None);
}

QList<qreal> numbers(const QJsonArray& array)
{
    QList<qreal> result;
    for (const QJsonValue& value : array)
        result.append(value.toDouble());
    return result;
}

PrintMeasures readPrint(const QJsonObject& print)
{
    PrintMeasures measures;
    const QList<qreal> margins = numbers(at(print, "marginMm").toArray());
    if (margins.size() == 4)
        std::copy(margins.begin(), margins.end(), measures.marginsMm.begin());
    measures.title = at(print, "title").toDouble(measures.title);
    measures.section = at(print, "section").toDouble(measures.section);
    measures.body = at(print, "body").toDouble(measures.body);
    measures.small = at(print, "small").toDouble(measures.small);
    return measures;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& Tokens::instance()
{
    static const Tokens tokens;
    return tokens;
}

Tokens::Tokens()
{
    const QJsonObject root = readTokens();
    const QJsonObject palettes = at(root, "palettes").toObject();
    for (std::size_t set = 0; set < m_sets.size(); ++set) {
        const QJsonObject colors = at(palettes, paletteNames[set]).toObject();
        for (std::size_t i = 0; i < colorNames.size(); ++i)
            m_sets[set].colors[i] = QColor(at(colors, colorNames[i]).toString());
        const QJsonObject lines = at(colors, "series").toObject();
        for (std::size_t i = 0; i < seriesNames.size(); ++i)
            m_sets[set].series[i] = QColor(at(lines, seriesNames[i]).toString());
    }
    const QJsonObject series = at(root, "series").toObject();
    for (std::size_t i = 0; i < seriesNames.size(); ++i) {
        const QJsonObject style = at(series, seriesNames[i]).toObject();
        m_dashes[i] = numbers(at(style, "dash").toArray());
        m_markers[i] = markerNamed(at(style, "marker").toString());
    }
    const QJsonObject fonts = at(root, "type").toObject();
    for (std::size_t i = 0; i < fontNames.size(); ++i) {
        const QJsonObject font = at(fonts, fontNames[i]).toObject();
        m_fonts[i] = { at(font, "em").toDouble(1), at(font, "weight").toInt(400), at(font, "line").toDouble(1.4) };
    }
    const QJsonObject ems = at(root, "em").toObject();
    m_basePixels = at(ems, "basePx").toDouble(13);
    for (std::size_t i = 0; i < densityNames.size(); ++i)
        m_rowEm[i] = at(at(ems, "row").toObject(), densityNames[i]).toDouble(2.15);
    m_print = readPrint(at(root, "print").toObject());
}

QColor Tokens::color(Palette palette, Color role) const
{
    return m_sets[static_cast<std::size_t>(palette)].colors[static_cast<std::size_t>(role)];
}

QColor Tokens::series(Palette palette, Series series) const
{
    return m_sets[static_cast<std::size_t>(palette)].series[static_cast<std::size_t>(series)];
}

const QList<qreal>& Tokens::dash(Series series) const
{
    return m_dashes[static_cast<std::size_t>(series)];
}

Marker Tokens::marker(Series series) const
{
    return m_markers[static_cast<std::size_t>(series)];
}

const FontMeasure& Tokens::font(FontRole role) const
{
    return m_fonts[static_cast<std::size_t>(role)];
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace unisono::theme

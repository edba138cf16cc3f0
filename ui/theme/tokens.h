// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

#include <array>

namespace unisono::theme {

enum class Palette { Light, Dark, Contrast };

/// What a colour is for; the values stand in resources/theme/tokens.json.
enum class Color {
    Background, Surface, SurfaceAlt, Hover, Selection, Border, BorderStrong, Text, TextMuted, TextDisabled,
    Accent, OnAccent, AccentTint, Positive, PositiveTint, Warning, WarningTint, WarningMark, Critical, CriticalTint,
    Info, InfoTint, Grid
};
constexpr int colorCount = static_cast<int>(Color::Grid) + 1;

/// Series have a meaning, not an order; each brings its colour, dash and marker.
enum class Series { Truth, Published, SecondChannel, Price, Reserved, Comparison, Context };
constexpr int seriesCount = static_cast<int>(Series::Context) + 1;

enum class Marker { None, Circle, CircleOpen, SquareOpen, Triangle, Diamond, Cross };

enum class FontRole { Display, Number, Page, Section, Body, Strong, Label, Small, Axis };
constexpr int fontRoleCount = static_cast<int>(FontRole::Axis) + 1;

enum class Density { Compact, Normal, Comfortable };

struct FontMeasure
{
    double em = 1;
    int weight = QFont::Normal;
    double lineHeight = 1.4;
};

/// Points; print is always the light palette on white.
struct PrintMeasures
{
    std::array<double, 4> marginsMm { 13, 14, 14, 14 };   ///< top, right, bottom, left
    double title = 16;
    double section = 10;
    double body = 8.2;
    double small = 7.5;
};

/// The look as data, read once from the resources.
class Tokens
{
public:
    static const Tokens& instance();

    QColor color(Palette palette, Color role) const;
    QColor series(Palette palette, Series series) const;
    /// Dash pattern in pixels at 100 %; empty for a solid line.
    const QList<qreal>& dash(Series series) const;
    Marker marker(Series series) const;
    const FontMeasure& font(FontRole role) const;
    const PrintMeasures& print() const { return m_print; }
    double basePixels() const { return m_basePixels; }
    double rowEm(Density density) const { return m_rowEm[static_cast<std::size_t>(density)]; }

private:
    Tokens();

    struct Set
    {
        std::array<QColor, colorCount> colors;
        std::array<QColor, seriesCount> series;
    };
    std::array<Set, 3> m_sets;
    std::array<QList<qreal>, seriesCount> m_dashes;
    std::array<Marker, seriesCount> m_markers {};
    std::array<FontMeasure, fontRoleCount> m_fonts;
    std::array<double, 3> m_rowEm {};
    PrintMeasures m_print;
    double m_basePixels = 13;
};

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrastRatio(const QColor& first, const QColor& second);

} // namespace unisono::theme

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QIcon>
#include <QObject>

class QApplication;
class QPalette;
class QPen;
class QWidget;

namespace unisono::theme {

/// What the user asks for; System follows the desktop's light or dark.
enum class Scheme { System, Light, Dark, Contrast };

/// The look in force: colours, fonts and measures. Everything that paints asks here at the moment of painting;
/// everything that sets fonts, margins or palettes does so in follow().
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme& current();

    /// Loads the fonts and sets style, font and palette; once, at start. False where a font could not be loaded.
    bool applyTo(QApplication& application);

    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    /// The palette in force, with System resolved.
    Palette palette() const { return m_palette; }
    bool isDark() const { return m_palette != Palette::Light; }
    /// 1 is 100 %; a presenter takes 1.5 or more. Clamped to 0.75–3.
    void setTextScale(double scale);
    double textScale() const { return m_textScale; }
    void setDensity(Density density);
    Density density() const { return m_density; }
    /// Milliseconds; 0 where the system asks for less motion.
    int fastMotion() const;
    int normalMotion() const;

    QColor color(Color role) const { return Tokens::instance().color(m_palette, role); }
    QColor series(Series series) const { return Tokens::instance().series(m_palette, series); }
    /// Colour and dash of a series.
    QPen seriesPen(Series series, double width) const;
    QFont font(FontRole role) const;
    /// Pixels of so many em of the interface font.
    int em(double ems) const;
    double emF(double ems) const;
    int rowHeight() const;
    QPalette qtPalette() const;

    /// A drawing of resources/icons in a colour of the theme, 1.2 em by default: icon("packages", Color::Text).
    /// The icon follows the theme's colours when it is asked for again: do so in follow().
    QIcon icon(const QString& name, Color role = Color::Text) const;
    QPixmap pixmap(const QString& name, Color role, double ems, double devicePixelRatio) const;

    /// Runs `apply` now, and whenever colours, fonts or measures have changed as long as `context` lives.
    template<typename Apply>
    void follow(QObject* context, Apply apply)
    {
        apply();
        connect(this, &Theme::changed, context, apply);
    }

Q_SIGNALS:
    void changed();

private:
    Theme();
    void refresh();
    Palette resolved() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    Scheme m_scheme = Scheme::System;
    Palette m_palette = Palette::Light;
    Palette m_systemPalette = Palette::Light;
    Density m_density = Density::Normal;
    double m_textScale = 1;
    QApplication* m_application = nullptr;
};

/// "Unisono Sans", the family of the embedded fonts.
QString fontFamily();
/// Makes the embedded fonts known to Qt; true when all are there. Needs a QGuiApplication.
bool loadFonts();

} // namespace unisono::theme

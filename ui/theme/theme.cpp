// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "resources.h"
#include "theme/focus_ring.h"
#include "theme/icon_engine.h"
#include "theme/system_look.h"
#include "theme/unisono_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPen>
#include <QToolTip>

namespace unisono::theme {
namespace {

struct PaletteRole
{
    QPalette::ColorRole role;
    Color color;
};

constexpr PaletteRole paletteRoles[] = {
    { QPalette::Window, Color::Background },      { QPalette::WindowText, Color::Text },
    { QPalette::Base, Color::Surface },           { QPalette::AlternateBase, Color::SurfaceAlt },
    { QPalette::Text, Color::Text },              { QPalette::PlaceholderText, Color::TextMuted },
    { QPalette::Button, Color::Surface },         { QPalette::ButtonText, Color::Text },
    { QPalette::ToolTipBase, Color::SurfaceAlt }, { QPalette::ToolTipText, Color::Text },
    { QPalette::Highlight, Color::Selection },    { QPalette::HighlightedText, Color::Text },
    { QPalette::Link, Color::Accent },            { QPalette::LinkVisited, Color::Accent },
    { QPalette::Light, Color::Surface },          { QPalette::Midlight, Color::Hover },
    { QPalette::Mid, Color::Border },             { QPalette::Dark, Color::BorderStrong },
    { QPalette::Shadow, Color::BorderStrong },    { QPalette::BrightText, Color::Critical },
};

} // namespace

QString fontFamily()
{
    return QStringLiteral("Unisono Sans");
}

bool loadFonts()
{
    useResources();
    static const bool loaded = [] {
        bool all = true;
        for (const char* face : { "Regular", "Medium", "SemiBold", "Bold" }) {
            const QString path = QStringLiteral(":/unisono/fonts/UnisonoSans-%1.ttf").arg(QLatin1String(face));
            all = QFontDatabase::addApplicationFont(path) >= 0 && all;
        }
        return all;
    }();
    return loaded;
}

Theme::Theme() = default;

Theme& Theme::current()
{
    static Theme theme;
    return theme;
}

bool Theme::applyTo(QApplication& application)
{
    const bool complete = loadFonts();
    m_application = &application;
    m_systemPalette = systemPrefersDark(application.palette()) ? Palette::Dark : Palette::Light;
    m_palette = resolved();
    application.setStyle(new UnisonoStyle);
    new FocusRing(application);
    application.installEventFilter(this);
    refresh();
    return complete;
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    if (resolved() == m_palette)
        return;
    m_palette = resolved();
    refresh();
}

void Theme::setTextScale(double scale)
{
    const double clamped = std::clamp(scale, 0.75, 3.0);
    if (qFuzzyCompare(clamped, m_textScale))
        return;
    m_textScale = clamped;
    refresh();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    Q_EMIT changed();
    // Heights come from the style, which no widget asks again by itself.
    if (m_application) {
        const auto widgets = QApplication::allWidgets();
        for (QWidget* widget : widgets)
            widget->updateGeometry();
    }
}

void Theme::refresh()
{
    if (m_application) {
        QApplication::setFont(font(FontRole::Body));
        for (const char* name : { "QPushButton", "QToolButton" }) {
            QFont medium = font(FontRole::Body);
            medium.setWeight(QFont::Medium);
            QApplication::setFont(medium, name);
        }
        QApplication::setFont(font(FontRole::Label), "QHeaderView");
        const QPalette colors = qtPalette();
        QApplication::setPalette(colors);
        QToolTip::setPalette(colors);
        QToolTip::setFont(font(FontRole::Label));
    }
    Q_EMIT changed();
}

Palette Theme::resolved() const
{
    switch (m_scheme) {
    case Scheme::Light:
        return Palette::Light;
    case Scheme::Dark:
        return Palette::Dark;
    case Scheme::Contrast:
        return Palette::Contrast;
    case Scheme::System:
        break;
    }
    return m_systemPalette;
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The desktop may have turned dark while another program was in front.
    if (watched == m_application && event->type() == QEvent::ApplicationActivate && hasSystemSetting()) {
        m_systemPalette = systemPrefersDark(QPalette()) ? Palette::Dark : Palette::Light;
        setScheme(m_scheme);
    }
    return QObject::eventFilter(watched, event);
}

int Theme::fastMotion() const
{
    return wantsMotion() ? 90 : 0;
}

int Theme::normalMotion() const
{
    return wantsMotion() ? 150 : 0;
}

QPen Theme::seriesPen(Series series, double width) const
{
    QPen pen(this->series(series), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dash = Tokens::instance().dash(series);
    for (qreal& length : dash)
        length = length * m_textScale / width;
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

QFont Theme::font(FontRole role) const
{
    const FontMeasure& measure = Tokens::instance().font(role);
    QFont font(fontFamily());
    font.setPixelSize(std::max(1, em(measure.em)));
    font.setWeight(static_cast<QFont::Weight>(measure.weight));
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (measure.em >= 1.5)
        font.setLetterSpacing(QFont::PercentageSpacing, measure.em >= 2 ? 98 : 98.5);
    return font;
}

double Theme::emF(double ems) const
{
    return ems * Tokens::instance().basePixels() * m_textScale;
}

int Theme::em(double ems) const
{
    return qRound(emF(ems));
}

int Theme::rowHeight() const
{
    return em(Tokens::instance().rowEm(m_density));
}

QPalette Theme::qtPalette() const
{
    QPalette palette;
    for (const PaletteRole& entry : paletteRoles)
        palette.setColor(entry.role, color(entry.color));
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, color(Color::TextDisabled));
    return palette;
}

QIcon Theme::icon(const QString& name, Color role) const
{
    return QIcon(new IconEngine(name, role));
}

QPixmap Theme::pixmap(const QString& name, Color role, double ems, double devicePixelRatio) const
{
    const int side = qRound(emF(ems) * devicePixelRatio);
    QPixmap pixmap = renderedIcon(name, QSize(side, side), color(role));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace unisono::theme

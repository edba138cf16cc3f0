// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <QTest>

using namespace unisono::theme;

/// The colours that meet each other can be told apart by everyone (WCAG 2.1 AA: text 4.5, marks 3).
class ThemeTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsSet();
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void marksAreSeenOnTheirGround_data();
    void marksAreSeenOnTheirGround();
    void everySeriesIsSeenOnTheSurface();
    void seriesDifferWithoutColour();
    void contrastIsComputedAsWcagDoes();
    void typeNeverFallsBelowTheAxis();
};

namespace {

constexpr std::array palettes { Palette::Light, Palette::Dark, Palette::Contrast };

void addPairs(std::initializer_list<std::pair<Color, std::initializer_list<Color>>> pairs)
{
    QTest::addColumn<int>("front");
    QTest::addColumn<int>("ground");
    for (const auto& [front, grounds] : pairs) {
        for (Color ground : grounds)
            QTest::addRow("%d on %d", int(front), int(ground)) << int(front) << int(ground);
    }
}

void checkPair(double least)
{
    QFETCH(int, front);
    QFETCH(int, ground);
    for (Palette palette : palettes) {
        const Tokens& tokens = Tokens::instance();
        const double ratio = contrastRatio(tokens.color(palette, Color(front)), tokens.color(palette, Color(ground)));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("palette %1: %2").arg(int(palette)).arg(ratio)));
    }
}

} // namespace

void ThemeTokensTest::everyColourIsSet()
{
    for (Palette palette : palettes) {
        for (int i = 0; i < colorCount; ++i)
            QVERIFY2(Tokens::instance().color(palette, Color(i)).isValid(), qPrintable(QString::number(i)));
        for (int i = 0; i < seriesCount; ++i)
            QVERIFY(Tokens::instance().series(palette, Series(i)).isValid());
    }
}

void ThemeTokensTest::textIsReadableOnItsGround_data()
{
    const auto grounds = { Color::Surface, Color::Background, Color::SurfaceAlt, Color::Hover, Color::Selection };
    addPairs({
        { Color::Text, grounds },
        { Color::TextMuted, grounds },
        { Color::Accent, { Color::Surface, Color::Background, Color::Selection, Color::AccentTint } },
        { Color::OnAccent, { Color::Accent } },
        { Color::Positive, { Color::Surface, Color::PositiveTint, Color::Selection } },
        { Color::Warning, { Color::Surface, Color::WarningTint, Color::Selection } },
        { Color::Critical, { Color::Surface, Color::CriticalTint, Color::Selection } },
        { Color::Info, { Color::Surface, Color::InfoTint } },
        { Color::Text, { Color::WarningTint, Color::CriticalTint, Color::InfoTint, Color::PositiveTint } },
    });
}

void ThemeTokensTest::textIsReadableOnItsGround()
{
    checkPair(4.5);
}

void ThemeTokensTest::marksAreSeenOnTheirGround_data()
{
    addPairs({ { Color::BorderStrong, { Color::Surface, Color::Background } },
               { Color::WarningMark, { Color::Surface, Color::Background } } });
}

void ThemeTokensTest::marksAreSeenOnTheirGround()
{
    checkPair(3);
}

void ThemeTokensTest::everySeriesIsSeenOnTheSurface()
{
    for (Palette palette : palettes) {
        const QColor surface = Tokens::instance().color(palette, Color::Surface);
        for (int i = 0; i < seriesCount; ++i)
            QVERIFY(contrastRatio(Tokens::instance().series(palette, Series(i)), surface) >= 3);
    }
}

void ThemeTokensTest::seriesDifferWithoutColour()
{
    QSet<QString> looks;
    for (int i = 0; i < seriesCount; ++i) {
        QString look = QString::number(int(Tokens::instance().marker(Series(i))));
        for (qreal length : Tokens::instance().dash(Series(i)))
            look += QStringLiteral(" %1").arg(length);
        looks.insert(look);
    }
    QCOMPARE(looks.size(), seriesCount);
}

void ThemeTokensTest::contrastIsComputedAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    const Tokens& tokens = Tokens::instance();
    const auto light = [&](Color color) { return tokens.color(Palette::Light, color); };
    QVERIFY(std::abs(contrastRatio(light(Color::Text), light(Color::Surface)) - 16.73) < 0.01);
    QVERIFY(std::abs(contrastRatio(light(Color::BorderStrong), light(Color::Background)) - 3.08) < 0.01);
}

void ThemeTokensTest::typeNeverFallsBelowTheAxis()
{
    for (int i = 0; i < fontRoleCount; ++i)
        QVERIFY(Tokens::instance().font(FontRole(i)).em >= 0.85);
    QCOMPARE(Tokens::instance().basePixels(), 13.0);
    QVERIFY(Tokens::instance().rowEm(Density::Compact) < Tokens::instance().rowEm(Density::Normal));
    // 44 px is what a finger needs.
    QVERIFY(Tokens::instance().rowEm(Density::Comfortable) * 13 >= 44);
}

QTEST_GUILESS_MAIN(ThemeTokensTest)
#include "tst_theme_tokens.moc"

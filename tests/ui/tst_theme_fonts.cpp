// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPushButton>
#include <QRawFont>
#include <QSignalSpy>
#include <QTest>

using namespace unisono::theme;

class ThemeFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFamilyIsEmbedded();
    void theThreeWeightsAreDifferentFaces();
    void digitsHaveOneWidthInEveryFace();
    void everyCharacterThatIsNeededIsThere();
    void measuresFollowTheTextScale();
    void aSchemeChangeReachesTheWidgets();
    void iconsFollowTheTheme();
};

void ThemeFontsTest::initTestCase()
{
    QVERIFY(Theme::current().applyTo(*qApp));
    Theme::current().setScheme(Scheme::Light);
}

void ThemeFontsTest::theFamilyIsEmbedded()
{
    QVERIFY(QFontDatabase::families().contains(fontFamily()));
    QCOMPARE(QFontInfo(Theme::current().font(FontRole::Body)).family(), fontFamily());
}

void ThemeFontsTest::theThreeWeightsAreDifferentFaces()
{
    QSet<QString> faces;
    for (int weight : { 400, 500, 600 }) {
        QFont font = Theme::current().font(FontRole::Body);
        font.setWeight(static_cast<QFont::Weight>(weight));
        faces.insert(QRawFont::fromFont(font).styleName());
    }
    QCOMPARE(faces.size(), 3);
}

void ThemeFontsTest::digitsHaveOneWidthInEveryFace()
{
    for (int weight : { 400, 500, 600 }) {
        QFont font(fontFamily());
        font.setPixelSize(100);
        font.setWeight(static_cast<QFont::Weight>(weight));
        const QFontMetricsF metrics(font);
        const double zero = metrics.horizontalAdvance(QStringLiteral("0"));
        for (QChar digit : QStringLiteral("123456789"))
            QCOMPARE(metrics.horizontalAdvance(digit), zero);
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("11,11")), metrics.horizontalAdvance(QStringLiteral("48,07")));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("11:11")), metrics.horizontalAdvance(QStringLiteral("20:47")));
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char('.')), metrics.horizontalAdvance(QLatin1Char(',')));
    }
}

void ThemeFontsTest::everyCharacterThatIsNeededIsThere()
{
    const QString needed = QStringLiteral("ÀàÂâÇçÈèÉéÊêËëÎîÏïÔôŒœÙùÛûŸÿÌìÒò€£«»‹›“”‘’…–—·•×−±≤≥≈≠Σ∑Δ∆→←↑↓↻▲▼●◇①②③④⑤⑥⑦⑧⑨⑩⑪")
                           + QChar(0x202F) + QChar(0x00A0);
    for (int weight : { 400, 500, 600 }) {
        QFont font = Theme::current().font(FontRole::Body);
        font.setWeight(static_cast<QFont::Weight>(weight));
        const QRawFont raw = QRawFont::fromFont(font);
        for (QChar character : needed)
            QVERIFY2(raw.supportsCharacter(character), qPrintable(QString(character)));
    }
}

void ThemeFontsTest::measuresFollowTheTextScale()
{
    Theme& theme = Theme::current();
    QCOMPARE(theme.em(1), 13);
    QCOMPARE(theme.font(FontRole::Number).pixelSize(), 24);
    theme.setTextScale(1.5);
    QCOMPARE(theme.em(2), 39);
    QCOMPARE(QApplication::font().pixelSize(), 20);
    theme.setTextScale(100);
    QCOMPARE(theme.textScale(), 3.0);
    theme.setTextScale(1);
}

void ThemeFontsTest::aSchemeChangeReachesTheWidgets()
{
    Theme& theme = Theme::current();
    QPushButton button;
    button.show();
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setScheme(Scheme::Dark);
    QCOMPARE(changes.count(), 1);
    QTRY_COMPARE(button.palette().color(QPalette::Window), theme.color(Color::Background));
    QVERIFY(theme.isDark());
    theme.setScheme(Scheme::Dark);
    QCOMPARE(changes.count(), 1);
    theme.setScheme(Scheme::Light);
    QTRY_COMPARE(button.palette().color(QPalette::Text), Tokens::instance().color(Palette::Light, Color::Text));
}

void ThemeFontsTest::iconsFollowTheTheme()
{
    Theme& theme = Theme::current();
    const QIcon icon = theme.icon(QStringLiteral("packages"), Color::Accent);
    const auto strongest = [&] {
        const QImage image = icon.pixmap(QSize(64, 64)).toImage();
        QColor found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    found = image.pixelColor(x, y);
            }
        }
        return found.name();
    };
    QCOMPARE(strongest(), theme.color(Color::Accent).name());
    theme.setScheme(Scheme::Dark);
    QCOMPARE(strongest(), theme.color(Color::Accent).name());
    theme.setScheme(Scheme::Light);
}

QTEST_MAIN(ThemeFontsTest)
#include "tst_theme_fonts.moc"

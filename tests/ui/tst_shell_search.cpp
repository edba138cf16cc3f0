// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"
#include "shell/fuzzy_match.h"
#include "shell/palette_filler.h"
#include "shell/palette_items.h"
#include "shell/sku_index.h"
#include "support/sample_answer.h"
#include "page_shots.h"
#include "sample_region.h"
#include "throwaway_settings.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace unisono;
using namespace unisono::shell;
using Group = PaletteEntry::Group;

class ShellSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accentsAndCaseDoNotMatter();
    void wholeWordsComeBeforePartsAndScatteredLetters();
    void everyWordHasToBeFound();
    void hitsAreThePositionsOfTheLetters();
    void anItemIsFoundByItsCodeAndByItsTitle();
    void aHundredThousandItemsAreSearchedBetweenTwoKeys();
    void placesChannelsAndCommandsAreOffered();
    void theArrowPassesOverHeadings();
    void enterChoosesAndEscapeGivesTheKeyboardBack();
    void tabNarrowsToOneGroup();
    void whatWasChosenComesFirst();

private:
    PaletteContent content() const;
    test::ThrowawaySettings m_settings;
};

void ShellSearchTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(theme::Theme::current().applyTo(*qApp));
}

PaletteContent ShellSearchTest::content() const
{
    const auto region = test::SampleRegion::withItems();
    PaletteContent content{paletteEntries(*region->state(), {}, {}), SkuIndex::of(region->answer())};
    content.entries.push_back({Group::Commands, QStringLiteral("refresh"), QStringLiteral("Refresh all channels"),
                               QStringLiteral("Data"), QKeySequence(Qt::Key_F5), QStringLiteral("command:pullAll")});
    return content;
}

void ShellSearchTest::accentsAndCaseDoNotMatter()
{
    QCOMPARE(folded(QStringLiteral("Cafetière À l’Œil")), QStringLiteral("cafetiere a l’œil"));
    QVERIFY(FuzzyQuery(QStringLiteral("CAFETIERE")).score(folded(QStringLiteral("Cafetière inox"))) > 0);
    QCOMPARE(folded(QString::fromUtf8("a\xF0\x9F\x98\x80z")).size(), 4);
}

void ShellSearchTest::wholeWordsComeBeforePartsAndScatteredLetters()
{
    const FuzzyQuery query(QStringLiteral("caf"));
    const int exact = query.score(u"caf");
    const int prefix = query.score(u"caf-inox-6t");
    const int word = query.score(u"flt-caf-100");
    const int inside = query.score(u"decaf");
    const int scattered = query.score(u"chair f");
    QVERIFY(exact > prefix && prefix > word && word > inside && inside > scattered && scattered > 0);
    QCOMPARE(FuzzyQuery(QStringLiteral("cf")).score(u"caf"), 0);
}

void ShellSearchTest::everyWordHasToBeFound()
{
    QVERIFY(FuzzyQuery(QStringLiteral("inox caf")).score(u"caf-inox-6t") > 0);
    QCOMPARE(FuzzyQuery(QStringLiteral("inox zzz")).score(u"caf-inox-6t"), 0);
    QVERIFY(FuzzyQuery(QStringLiteral("   ")).isEmpty());
}

void ShellSearchTest::hitsAreThePositionsOfTheLetters()
{
    QCOMPARE(FuzzyQuery(QStringLiteral("caf 6t")).hits(u"caf-inox-6t"), (std::vector<int>{0, 1, 2, 9, 10}));
    QCOMPARE(FuzzyQuery(QStringLiteral("cnx")).hits(u"caf-inox-6t"), (std::vector<int>{0, 5, 7}));
}

void ShellSearchTest::anItemIsFoundByItsCodeAndByItsTitle()
{
    const auto index = SkuIndex::of(test::SampleRegion::withItems()->answer());
    QCOMPARE(index->size(), std::size_t(13));
    const auto byCode = index->find(FuzzyQuery(QStringLiteral("caf-inox")), 5);
    QCOMPARE(byCode.matches, std::size_t(1));
    QCOMPARE(index->item(byCode.best.front()).sku, QStringLiteral("CAF-INOX-6T"));
    const auto byTitle = index->find(FuzzyQuery(QStringLiteral("poele fonte")), 5);
    QCOMPARE(index->item(byTitle.best.front()).sku, QStringLiteral("PLT-FON-26"));
    QVERIFY(index->named(QStringLiteral("PLT-FON-26")));
    QVERIFY(!index->named(QStringLiteral("PLT-FON")));
    QCOMPARE(SkuIndex::of(nullptr)->size(), std::size_t(0));
}

void ShellSearchTest::aHundredThousandItemsAreSearchedBetweenTwoKeys()
{
    const test::SampleAnswer sample(100'000, 0);
    PaletteItems items;
    items.setContent({{}, SkuIndex::of(sample.answer())});
    qint64 slowest = 0;
    QString typed;
    for (const QChar key : QStringLiteral("0999 xl art")) {
        typed += key;
        QElapsedTimer timer;
        timer.start();
        items.setQuery(typed);
        slowest = std::max(slowest, timer.elapsed());
    }
    QVERIFY(items.matches() > 0);
    QVERIFY2(slowest < 50 * (qEnvironmentVariableIsSet("ASAN_OPTIONS") ? 10 : 1), qPrintable(QString::number(slowest)));
}

void ShellSearchTest::placesChannelsAndCommandsAreOffered()
{
    PaletteItems items;
    items.setContent(content());
    items.setQuery(QStringLiteral("brest"));
    QCOMPARE(items.rowCount(), 2);
    QVERIFY(!items.entry(0));
    QCOMPARE(items.entry(1)->target, QStringLiteral("view:inventory/places?location=L4"));
    items.setQuery(QStringLiteral("marché"));
    QCOMPARE(items.entry(1)->target, QStringLiteral("view:channels?channel=marketplace"));
    items.setQuery(QStringLiteral("refresh"));
    QCOMPARE(items.index(1, 0).data(PaletteItems::ShortcutRole).toString(), QStringLiteral("F5"));
    items.setQuery(QStringLiteral("qqqqq"));
    QCOMPARE(items.rowCount(), 0);
}

void ShellSearchTest::theArrowPassesOverHeadings()
{
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(&window);
    palette.setContent(content());
    palette.open();
    auto* edit = palette.findChild<QLineEdit*>();
    auto* list = palette.findChild<QListView*>();
    QTest::keyClicks(edit, QStringLiteral("a"));
    QCOMPARE(list->currentIndex().row(), 1);
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(edit, Qt::Key_Down);
        QVERIFY(!list->currentIndex().data(PaletteItems::IsHeadingRole).toBool());
    }
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
}

void ShellSearchTest::enterChoosesAndEscapeGivesTheKeyboardBack()
{
    QWidget window;
    window.resize(1000, 700);
    QLineEdit before(&window);
    window.show();
    window.activateWindow();
    before.setFocus();
    CommandPalette palette(&window);
    palette.setContent(content());
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    palette.open();
    QTest::keyClicks(palette.findChild<QLineEdit*>(), QStringLiteral("moka"));
    QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    palette.findChild<QLineEdit*>()->setText(QStringLiteral("caf-inox"));
    QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<PaletteEntry>().target, QStringLiteral("view:inventory?sku=CAF-INOX-6T"));
    QVERIFY(!palette.isVisible());
    palette.open();
    QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QCOMPARE(window.focusWidget(), &before);
}

void ShellSearchTest::tabNarrowsToOneGroup()
{
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(&window);
    palette.setContent(content());
    palette.open();
    auto* edit = palette.findChild<QLineEdit*>();
    auto* list = palette.findChild<QListView*>();
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(list->model()->rowCount(), 14);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Stores"));
    palette.open(Group::Channels);
    QCOMPARE(list->model()->rowCount(), 6);
}

void ShellSearchTest::whatWasChosenComesFirst()
{
    const PaletteContent all = content();
    PaletteMemory memory;
    memory.remember(all.entries.front());
    memory.remember({Group::Items, {}, QStringLiteral("CAF-INOX-6T"), {}, {}, skuTarget(QStringLiteral("CAF-INOX-6T"))});
    memory.remember({Group::Items, {}, QStringLiteral("GONE"), {}, {}, skuTarget(QStringLiteral("GONE"))});
    const auto recent = memory.recent(all);
    QCOMPARE(recent.size(), std::size_t(2));
    QCOMPARE(recent[0].title, QStringLiteral("CAF-INOX-6T"));
    QCOMPARE(recent[0].context, QStringLiteral("Cafetière inox 6 tasses"));
    QCOMPARE(recent[1].target, all.entries.front().target);
}

QTEST_MAIN(ShellSearchTest)
#include "tst_shell_search.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/configuration_fault.h"
#include "items/table_model.h"
#include "page_shots.h"
#include "pages/overview/channel_freshness_list.h"
#include "pages/overview/overview_figures.h"
#include "pages/overview/overview_page.h"
#include "pages/overview/overview_trend.h"
#include "pages/overview/todo_lines.h"
#include "pages/overview/todo_table.h"
#include "sample_region.h"
#include "widgets/empty_state.h"
#include "widgets/item_table.h"
#include "widgets/kpi_card.h"

#include <QSignalSpy>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::pages;
using test::SampleRegion;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAreThoseOfTheAnswer();
    void amountsOfDifferentCurrenciesAreNotAdded();
    void groupsAreCostliestFirst();
    void aFaultOfSettingsIsAboutNoItem();
    void placesToWatchAreThoseThatFindingsName();
    void changeComparesWithSevenDaysBefore();
    void aSinglePullHasNoChange();
    void theTrendHasAColumnAWeek();
    void everyCardLeadsSomewhere();
    void aRowOfWhatIsToDoLeadsToItsFindings();
    void aSilentChannelIsPulledFromItsLink();
    void theSelectionSurvivesARefresh();
    void withoutChannelsThePageSaysWhatComesHere();
    void withoutFindingsNothingIsToDo();
    void placesAreWrittenInTheLanguageInForce();
    void looksAsDrawn();
};

void OverviewPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(theme::Theme::current().applyTo(*qApp));
    qRegisterMetaType<ViewAddress>();
}

void OverviewPageTest::figuresAreThoseOfTheAnswer()
{
    const auto region = SampleRegion::withItems();
    const OverviewFigures figures = overviewFigures(*region->answer());
    QCOMPARE(figures.discrepancies, 11);
    QCOMPARE(figures.identityConflicts, 1);
    QCOMPARE(figures.silentChannels, 1);
    QCOMPARE(figures.items, std::size_t(13));
    QCOMPARE(figures.unknownItems, std::size_t(1));
    QCOMPARE(figures.freshChannels, 4);
    QCOMPARE(figures.lateChannels, 1);
    QCOMPARE(figures.value.leading(), (Money{Decimal(1198), QStringLiteral("EUR")}));
    QCOMPARE(figures.value.unknown, 2);
}

void OverviewPageTest::amountsOfDifferentCurrenciesAreNotAdded()
{
    AmountSum sum;
    sum.add({Decimal(5), QStringLiteral("CHF")});
    sum.add({Decimal(2), QStringLiteral("EUR")});
    sum.add({Decimal(3), QStringLiteral("EUR")});
    sum.add({});
    sum.arrange(QStringLiteral("EUR"));
    QCOMPARE(sum.amounts.size(), std::size_t(2));
    QCOMPARE(sum.leading(), (Money{Decimal(5), QStringLiteral("EUR")}));
    QCOMPARE(sum.unknown, 1);
}

void OverviewPageTest::groupsAreCostliestFirst()
{
    const auto region = SampleRegion::withItems();
    const auto answer = region->answer();
    const OverviewFigures figures = overviewFigures(*answer);
    const std::vector<TodoLine> lines = todoLines(figures.groups, *answer);
    QCOMPARE(lines.front().title, QStringLiteral("Boutique web publishes the stock on hand"));
    QVERIFY(lines.front().scope.contains(QLatin1String("80 published = 51 available + 20 committed + 9 reserved")));
    QCOMPARE(lines.front().value, QStringLiteral("€619"));
    for (std::size_t i = 1; i < figures.groups.size(); ++i)
        QVERIFY(figures.groups[i - 1].value.leading().amount >= figures.groups[i].value.leading().amount);
    int findings = 0;
    for (const FindingGroup& group : figures.groups)
        findings += group.findings;
    QCOMPARE(findings, static_cast<int>(answer->findings.size()));
}

void OverviewPageTest::aFaultOfSettingsIsAboutNoItem()
{
    const auto region = SampleRegion::withItems();
    const auto answer = region->answer();
    Finding fault;
    fault.kind = FindingKind::Configuration;
    fault.channel = SampleRegion::Web;
    fault.location = region->place(2);
    ConfigurationFault alone;
    alone.kind = ConfigurationFault::Kind::ReservesAlone;
    alone.affected = 24;
    alone.judged = 27;
    alone.quantity = Quantity(30);
    fault.configuration = std::make_shared<ConfigurationFault>(alone);
    answer->findings.push_back(fault);
    for (const TodoLine& line : todoLines(overviewFigures(*answer).groups, *answer)) {
        QVERIFY2(!line.scope.contains(QStringLiteral("()")), qPrintable(line.scope));
        if (line.scope.contains(QStringLiteral("27")))
            return;
    }
    QFAIL("no line of the settings");
}

void OverviewPageTest::placesToWatchAreThoseThatFindingsName()
{
    const auto region = SampleRegion::withItems();
    const OverviewFigures figures = overviewFigures(*region->answer());
    QCOMPARE(figures.places.size(), std::size_t(8));
    QCOMPARE(figures.places.front().location, region->place(4));
    QCOMPARE(figures.places.front().findings, 1);
    QCOMPARE(figures.places.front().value.leading().amount, Decimal(66));
}

void OverviewPageTest::changeComparesWithSevenDaysBefore()
{
    std::vector<workspace::FindingTrendPoint> trend;
    trend.push_back({SampleRegion::ago(20), 50, 0, 0});
    trend.push_back({SampleRegion::ago(8), 10, 5, 1});
    trend.push_back({SampleRegion::ago(2), 30, 0, 0});
    trend.push_back({SampleRegion::ago(0), 8, 3, 1});
    const std::optional<FindingChange> change = findingChange(trend);
    QVERIFY(change);
    QCOMPARE(change->difference, -4);
    QCOMPARE(change->seconds, std::int64_t(8 * 86400));
}

void OverviewPageTest::aSinglePullHasNoChange()
{
    QVERIFY(!findingChange({}));
    QVERIFY(!findingChange({{SampleRegion::ago(0), 8, 3, 1}}));
}

void OverviewPageTest::theTrendHasAColumnAWeek()
{
    const auto state = SampleRegion::withItems()->state();
    const charts::BarData data = findingsBySeverity(state->trend, QTimeZone("Europe/Paris"));
    QCOMPARE(data.categories.size(), 12);
    QCOMPARE(data.parts.size(), std::size_t(3));
    QCOMPARE(data.parts[0].values.size(), std::size_t(12));
    QVERIFY(!data.summary.contains(QLatin1Char('%')));
}

void OverviewPageTest::everyCardLeadsSomewhere()
{
    OverviewPage page;
    page.setState(SampleRegion::withItems()->state());
    test::showAt(page, test::wideSize());
    QSignalSpy wishes(&page, &Page::viewWanted);
    const auto cards = page.findChildren<widgets::KpiCard*>();
    QCOMPARE(cards.size(), 6);
    for (widgets::KpiCard* card : cards) {
        QVERIFY(!card->figure().label.isEmpty());
        card->click();
        const auto address = wishes.takeLast().first().value<ViewAddress>();
        QVERIFY(address.page == QLatin1String("inventory") || address.page == QLatin1String("channels"));
    }
}

void OverviewPageTest::aRowOfWhatIsToDoLeadsToItsFindings()
{
    OverviewPage page;
    page.setState(SampleRegion::withItems()->state());
    QSignalSpy wishes(&page, &Page::viewWanted);
    auto* todo = page.findChild<TodoTable*>();
    Q_EMIT todo->opened(0, false);
    const auto address = wishes.takeLast().first().value<ViewAddress>();
    QCOMPARE(address.toString(), QStringLiteral("inventory/findings?cause=on_hand_published&channel=web"));
}

void OverviewPageTest::aSilentChannelIsPulledFromItsLink()
{
    OverviewPage page;
    const auto state = SampleRegion::withItems()->state();
    page.setState(state);
    const OverviewFigures figures = overviewFigures(*state->inventory);
    int row = 0;
    while (state->inventory->findings[figures.groups[static_cast<std::size_t>(row)].example].kind != FindingKind::StaleChannel)
        ++row;
    QSignalSpy pulls(&page, &Page::pullWanted);
    auto* todo = page.findChild<TodoTable*>();
    Q_EMIT todo->opened(row, true);
    QCOMPARE(pulls.takeFirst().first().toStringList(), QStringList{QStringLiteral("marketplace")});
}

void OverviewPageTest::theSelectionSurvivesARefresh()
{
    OverviewPage page;
    page.setState(SampleRegion::withItems()->state());
    test::showAt(page, test::wideSize());
    auto& todo = *page.findChild<TodoTable*>();
    auto& places = *page.findChild<widgets::ItemTable*>();
    const auto chosen = [](const QTableView& table, int column) {
        return table.currentIndex().isValid() ? table.currentIndex().siblingAtColumn(column).data().toString() : QString();
    };
    todo.setCurrentIndex(todo.model()->index(2, 1));
    QVERIFY(places.selectSourceRow(1));
    const QString toDo = chosen(todo, 1), place = chosen(places, 0);
    const auto other = SampleRegion::withItems();
    std::erase_if(other->answer()->findings, [](const Finding& finding) { return finding.value.isKnown() && finding.value.amount > Decimal(280); });
    page.setState(other->state());
    QCOMPARE(chosen(todo, 1).section(QLatin1Char('\n'), 0, 0), toDo.section(QLatin1Char('\n'), 0, 0));
    QCOMPARE(chosen(places, 0), place);
}

void OverviewPageTest::withoutChannelsThePageSaysWhatComesHere()
{
    OverviewPage page;
    auto state = std::make_shared<PageState>();
    SampleRegion region;
    state->inventory = region.answer();
    state->snapshot = state->inventory->snapshot;
    page.setState(state);
    test::showAt(page, test::wideSize());
    QSignalSpy wishes(&page, &Page::viewWanted);
    for (widgets::EmptyState* empty : page.findChildren<widgets::EmptyState*>()) {
        if (empty->isVisible())
            Q_EMIT empty->buttonPressed();
    }
    QCOMPARE(wishes.takeFirst().first().value<ViewAddress>().page, QStringLiteral("channels"));
    test::shoot(page, QStringLiteral("overview-empty"));
}

void OverviewPageTest::withoutFindingsNothingIsToDo()
{
    const auto region = SampleRegion::withItems();
    region->answer()->findings.clear();
    OverviewPage page;
    page.setState(region->state());
    test::showAt(page, test::wideSize());
    QVERIFY(!page.findChild<TodoTable*>()->isVisible());
    test::shoot(page, QStringLiteral("overview-quiet"));
}

void OverviewPageTest::placesAreWrittenInTheLanguageInForce()
{
    OverviewPage page;
    page.setState(SampleRegion::withItems()->state());
    const auto value = [&page] {
        const items::TableModel* places = page.findChild<widgets::ItemTable*>()->tableModel();
        for (int column = 0; column < places->columnCount(); ++column) {
            if (places->columns()[static_cast<std::size_t>(column)].id == "value")
                return places->index(0, column).data().toString();
        }
        return QString();
    };
    QVERIFY(value().startsWith(u'€'));
    const QLocale english;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QEvent switched(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &switched);
    QVERIFY(value().endsWith(u'€'));
    QLocale::setDefault(english);
}

void OverviewPageTest::looksAsDrawn()
{
    const auto state = SampleRegion::withItems()->state();
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::Theme::current().setScheme(scheme);
        for (const QSize& size : {test::wideSize(), test::smallSize()}) {
            OverviewPage page;
            page.setState(state);
            test::showAt(page, size);
            QCOMPARE(page.size(), size);
            test::shoot(page, QStringLiteral("overview"));
        }
    }
    theme::Theme::current().setScheme(theme::Scheme::Light);
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"

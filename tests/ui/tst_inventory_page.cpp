// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/table_model.h"
#include "page_shots.h"
#include "pages/inventory/explanations.h"
#include "pages/inventory/export_dialog.h"
#include "pages/inventory/history_figures.h"
#include "pages/inventory/inventory_page.h"
#include "pages/inventory/inventory_rows.h"
#include "pages/inventory/inventory_table.h"
#include "pages/inventory/item_pane.h"
#include "pages/inventory/sku_sheet.h"
#include "pages/inventory/sku_timeline.h"
#include "sample_region.h"
#include "support/test_data.h"
#include "widgets/item_table.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::pages;
using test::SampleRegion;

namespace {

HistoryLoader givenHistory()
{
    return [](const QString&, std::function<void(Result<StockHistory>)> done) { done(SampleRegion::history()); };
}

InventoryFilter filterOf(const QString& address)
{
    return InventoryFilter::fromMap(ViewAddress::fromString(QStringLiteral("inventory?") + address).filter);
}

std::size_t kept(const BuiltInView& view, const InventoryFilter& filter, const items::AnswerIndexPtr& index)
{
    const ItemSearch search(*index);
    const InventoryMaterial material{std::shared_ptr<const InventoryAnswer>(index, &index->answer()), nullptr};
    const auto keeps = rowFilter(view, filter, material, index, &search);
    std::size_t rows = 0;
    for (std::size_t row = 0; row < rowCountOf(view.rows, material); ++row)
        rows += !keeps || keeps(row) ? 1 : 0;
    return rows;
}

} // namespace

class InventoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFilterSurvivesItsAddress();
    void filtersKeepWhatTheyName_data();
    void filtersKeepWhatTheyName();
    void causesAreCountedWithoutTheirOwnFilter();
    void hundredThousandItemsAreFilteredAtOnce();
    void aLargeViewIsFilteredBesideTheWindow();
    void viewsShowTheirRows();
    void theSelectedFindingIsInThePane();
    void thePaneOpensAsSoonAsThereIsRoom();
    void aViewIsSavedRenamedAndFoundAgain();
    void whatIsShownIsWhatIsExported();
    void availableToSellIsExplainedWithItsNumbers();
    void theSheetOfAnItemShowsItsHistory();
    void aFailedHistorySaysWhatToDo();
    void movementsAddUp();
    void lateSpansBeginWhereThePromiseEnds();
    void theAnswerMayChangeUnderTheSelection();
    void looksAsDrawn();
};

void InventoryPageTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("UnisonoTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_inventory_page"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(theme::Theme::current().applyTo(*qApp));
    qRegisterMetaType<ViewAddress>();
}

void InventoryPageTest::init()
{
    static QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

void InventoryPageTest::aFilterSurvivesItsAddress()
{
    const InventoryFilter filter = filterOf(QStringLiteral("text=moka&channel=web&location=L3&cause=double_count&severity=high&kind=discrepancy&least=5&only=negative"));
    QCOMPARE(filter.cause, std::optional(Signature::DoubleCount));
    QCOMPARE(filter.leastDifference, Quantity(5));
    QCOMPARE(InventoryFilter::fromMap(filter.toMap()), filter);
    QCOMPARE(filterOf(QStringLiteral("cause=nonsense&least=-3&only=sometimes&severity=")), InventoryFilter());
}

void InventoryPageTest::filtersKeepWhatTheyName_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("discrepancies") << "findings" << "" << 11;
    QTest::newRow("all findings") << "all" << "" << 13;
    QTest::newRow("identity and silent channels") << "identity" << "" << 2;
    QTest::newRow("cause") << "findings" << "cause=on_hand_published" << 2;
    QTest::newRow("channel") << "findings" << "channel=app" << 2;
    QTest::newRow("a channel that is not there") << "findings" << "channel=nowhere" << 0;
    QTest::newRow("severity") << "findings" << "severity=high" << 3;
    QTest::newRow("least difference") << "findings" << "least=20" << 2;
    QTest::newRow("place named by the cause") << "findings" << "location=L6" << 2;
    QTest::newRow("text without accents and case") << "findings" << "text=CAFETIERE" << 1;
    QTest::newRow("two words") << "positions" << "text=lot de" << 2;
    QTest::newRow("code") << "positions" << "text=pld-oue" << 1;
    QTest::newRow("positions") << "positions" << "" << 13;
    QTest::newRow("unknown") << "positions" << "only=unknown" << 1;
    QTest::newRow("below zero") << "positions" << "only=negative" << 1;
    QTest::newRow("items with a finding in a channel") << "positions" << "severity=low&channel=app" << 2;
    QTest::newRow("places") << "places" << "" << 13 * 8;
    QTest::newRow("one place") << "places" << "location=L5" << 13;
    QTest::newRow("one place, one item") << "places" << "location=L5&text=vase" << 1;
}

void InventoryPageTest::filtersKeepWhatTheyName()
{
    QFETCH(QString, view);
    QFETCH(QString, filter);
    QFETCH(int, rows);
    const auto index = std::make_shared<const items::AnswerIndex>(SampleRegion::withItems()->answer());
    QCOMPARE(static_cast<int>(kept(builtInView(view), filterOf(filter), index)), rows);
}

void InventoryPageTest::causesAreCountedWithoutTheirOwnFilter()
{
    const auto index = std::make_shared<const items::AnswerIndex>(SampleRegion::withItems()->answer());
    const std::vector<CauseCount> counts = causeCounts(builtInViews().front(), filterOf(QStringLiteral("cause=unit_or_pack")), index, nullptr);
    int sum = 0;
    for (const CauseCount& count : counts)
        sum += count.findings;
    QCOMPARE(sum, 11);
    QCOMPARE(counts.front().findings, 2);
    for (const CauseCount& count : counts) {
        if (count.cause == Signature::OnHandPublished)
            QCOMPARE(count.channel, int(SampleRegion::Web));
    }
}

void InventoryPageTest::hundredThousandItemsAreFilteredAtOnce()
{
    SampleRegion region;
    for (int i = 0; i < 100'000; ++i)
        region.addItem(QStringLiteral("SKU-%1").arg(i).toUtf8().constData(), i % 3 == 0 ? "Cafetière inox 6 tasses" : "Plaid Ouessant gris", {i % 90, 2, 1, 0, 0}, {i % 80});
    const auto index = std::make_shared<const items::AnswerIndex>(region.answer());
    const ItemSearch search(*index);
    QElapsedTimer timer;
    timer.start();
    const auto keeps = rowFilter(builtInView(QStringLiteral("positions")), filterOf(QStringLiteral("text=cafet inox&only=negative")),
                                 {std::shared_ptr<const InventoryAnswer>(index, &index->answer()), nullptr}, index, &search);
    std::size_t rows = 0;
    for (std::size_t row = 0; row < region.answer()->positions.size(); ++row)
        rows += keeps(row) ? 1 : 0;
    qInfo("100 000 rows filtered in %lld ms, %zu kept", timer.elapsed(), rows);
    QVERIFY(rows > 0);
    // 50 ms on a quiet machine; tests share theirs.
    QVERIFY(timer.elapsed() < 500);
}

void InventoryPageTest::aLargeViewIsFilteredBesideTheWindow()
{
    SampleRegion region;
    for (int i = 0; i < 30'000; ++i)
        region.addItem(QStringLiteral("SKU-%1").arg(i).toUtf8().constData(), i % 3 == 0 ? "Cafetière inox 6 tasses" : "Plaid Ouessant gris", {i % 90, 2, 1, 0, 0}, {i % 80});
    InventoryPage page(givenHistory());
    page.setState(region.state());
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/places")));
    const InventoryTable& table = *page.table();
    const std::size_t all = table.totalRows();
    QVERIFY(all > 200'000);
    QTRY_VERIFY(!table.model()->isArranging());
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/places?text=cafet inox&only=negative")));
    QVERIFY(table.model()->isArranging());
    QTRY_VERIFY(!table.model()->isArranging());
    const auto index = std::make_shared<const items::AnswerIndex>(region.answer());
    const std::size_t expected = kept(builtInView(QStringLiteral("places")), filterOf(QStringLiteral("text=cafet inox&only=negative")), index);
    QVERIFY(expected > 0);
    QCOMPARE(table.shownRows(), expected);
    QVERIFY(page.statusText().contains(QLocale().toString(static_cast<qlonglong>(expected))));
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/places?text=nothing has this name")));
    QTRY_VERIFY(!table.model()->isArranging());
    QVERIFY(table.table()->isHidden());
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/places")));
    QTRY_COMPARE(table.shownRows(), all);
    QVERIFY(!table.table()->isHidden());
}

void InventoryPageTest::viewsShowTheirRows()
{
    InventoryPage page(givenHistory());
    page.setState(SampleRegion::withItems()->state());
    QCOMPARE(page.count(), 11);
    QCOMPARE(page.table()->shownRows(), std::size_t(11));
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/places?location=L5")));
    QCOMPARE(page.table()->shownRows(), std::size_t(13));
    QCOMPARE(page.table()->totalRows(), std::size_t(13 * 8));
    QCOMPARE(page.currentView().toString(), QStringLiteral("inventory/places?location=L5"));
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/findings?sort=-value")));
    QCOMPARE(page.table()->model()->sourceRow(0), std::size_t(0));
    QVERIFY(page.views().size() >= 5);
    QVERIFY(page.statusText().contains(QLatin1String("11 row")));
}

void InventoryPageTest::thePaneOpensAsSoonAsThereIsRoom()
{
    InventoryPage page(givenHistory());
    page.setState(SampleRegion::withItems()->state());
    test::showAt(page, test::smallSize());
    QVERIFY(page.pane()->isHidden());
    page.resize(test::wideSize());
    QVERIFY(!page.pane()->isHidden());
    QCOMPARE(page.pane()->accessibleName(), QStringLiteral("Cafetière inox 6 tasses"));
}

void InventoryPageTest::theSelectedFindingIsInThePane()
{
    InventoryPage page(givenHistory());
    page.setState(SampleRegion::withItems()->state());
    test::showAt(page, test::wideSize());
    QVERIFY(!page.pane()->isHidden());
    QCOMPARE(page.pane()->accessibleName(), QStringLiteral("Cafetière inox 6 tasses"));
    QVERIFY(page.table()->table()->selectSourceRow(1));
    QCOMPARE(page.pane()->accessibleName(), QStringLiteral("Bougies coton, lot de 6"));
    QSignalSpy wishes(&page, &Page::skuWanted);
    Q_EMIT page.table()->rowOpened(1);
    QCOMPARE(wishes.takeFirst().first().toString(), QStringLiteral("BOU-COT-X6"));
}

void InventoryPageTest::aViewIsSavedRenamedAndFoundAgain()
{
    SavedViews views;
    views.open(QStringLiteral("/tmp/a.unisono"));
    const QString id = views.add({{}, QStringLiteral("Brest, classe A"), QStringLiteral("places"), {{QStringLiteral("location"), QStringLiteral("L4")}}, "{}"});
    views.rename(id, QStringLiteral("Brest"));
    views.setColumns(id, "{\"order\":[]}");
    SavedViews again;
    again.open(QStringLiteral("/tmp/a.unisono"));
    QVERIFY(again.find(id));
    QCOMPARE(again.find(id)->title, QStringLiteral("Brest"));
    QCOMPARE(again.find(id)->filter.value(QStringLiteral("location")), QStringLiteral("L4"));
    QCOMPARE(again.columns(id), QByteArray("{\"order\":[]}"));
    SavedViews elsewhere;
    elsewhere.open(QStringLiteral("/tmp/b.unisono"));
    QVERIFY(elsewhere.all().empty());
    again.remove(id);
    QVERIFY(!again.find(id));
}

void InventoryPageTest::whatIsShownIsWhatIsExported()
{
    QTemporaryDir folder;
    InventoryPage page(givenHistory());
    page.setState(SampleRegion::withItems()->state());
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/findings?cause=on_hand_published")));
    QVERIFY(page.canExport());
    QSignalSpy notices(&page, &Page::noticed);
    ExportChoice choice;
    choice.format = ExportChoice::Format::Csv;
    page.exportTo(folder.filePath(QStringLiteral("out.csv")), choice);
    QVERIFY(notices.wait(5000));
    const QStringList lines = QString::fromUtf8(test::readAll(folder.filePath(QStringLiteral("out.csv")))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(QLatin1String("CAF-INOX-6T;")));
    choice.format = ExportChoice::Format::Xlsx;
    page.exportTo(folder.filePath(QStringLiteral("out.xlsx")), choice);
    QVERIFY(notices.wait(5000));
    QVERIFY(test::readAll(folder.filePath(QStringLiteral("out.xlsx"))).startsWith("PK"));
}

void InventoryPageTest::availableToSellIsExplainedWithItsNumbers()
{
    const auto region = SampleRegion::withItems();
    const items::AnswerIndex index(region->answer());
    const Finding& finding = region->answer()->findings.front();
    const Explanation explanation = explainAvailableToSell(index, finding.sku, finding.channel);
    QCOMPARE(explanation.inputs.front().value, QStringLiteral("8"));
    QCOMPARE(explanation.inputs.back().value, QStringLiteral("51"));
    QCOMPARE(explainPosition(index, finding.sku).inputs.back().value, QStringLiteral("51"));
    QCOMPARE(explainDifference(index, finding).inputs[2].value, QStringLiteral("+29"));
    QCOMPARE(explainValue(index, finding).inputs[1].value, QStringLiteral("€12.00"));
}

void InventoryPageTest::theSheetOfAnItemShowsItsHistory()
{
    InventoryPage page(givenHistory());
    page.setState(SampleRegion::withItems()->state());
    page.openView(ViewAddress::fromString(QStringLiteral("inventory?sku=CAF-INOX-6T")));
    QCOMPARE(page.currentView().toString(), QStringLiteral("inventory?sku=CAF-INOX-6T"));
    QVERIFY(page.sheet()->history());
    QVERIFY(page.sheet()->tableModel()->rowCount() > 60);
    QVERIFY(page.statusText().contains(QLatin1String("event")));
    page.openView(ViewAddress::fromString(QStringLiteral("inventory/findings")));
    QCOMPARE(page.currentView().view, QStringLiteral("findings"));
}

void InventoryPageTest::aFailedHistorySaysWhatToDo()
{
    InventoryPage page([](const QString&, auto done) { done(Error{Fault::Locked, QStringLiteral("region.unisono"), {}}); });
    page.setState(SampleRegion::withItems()->state());
    page.openView(ViewAddress::fromString(QStringLiteral("inventory?sku=CAF-INOX-6T")));
    QVERIFY(!page.sheet()->history());
    test::showAt(page, test::wideSize());
    test::shoot(page, QStringLiteral("sku-failed"));
}

void InventoryPageTest::movementsAddUp()
{
    const auto region = SampleRegion::withItems();
    const auto index = std::make_shared<const items::AnswerIndex>(region->answer());
    const StockHistory history = SampleRegion::history();
    const TimelineQuestion question{index, &history, region->answer()->findings.front().sku, SampleRegion::ago(30), SampleRegion::asOf()};
    const QString summary = movementSummary(question);
    QVERIFY2(summary.startsWith(QLatin1String("106 at the start")) && summary.contains(QLatin1String("+ 108 received")), qPrintable(summary));
    QVERIFY2(!summary.contains(QLatin1String("not explained")), qPrintable(summary));
    QCOMPARE(comparedChannel(question), QStringLiteral("web"));
    const widgets::TimelineContent content = timelineContent(question);
    QCOMPARE(content.quantities.size(), std::size_t(4));
    QCOMPARE(content.published, 2);
    const std::vector<widgets::Event> events = timelineEvents(question);
    QVERIFY(std::ranges::is_sorted(events, std::greater<>(), &widgets::Event::instant));
    QCOMPARE(std::ranges::count_if(events, [](const widgets::Event& event) { return event.severity.has_value(); }), 1);
}

void InventoryPageTest::lateSpansBeginWhereThePromiseEnds()
{
    StockHistory history;
    history.pulls = {{QStringLiteral("web"), SampleRegion::ago(5), true}, {QStringLiteral("web"), SampleRegion::ago(4), false},
                     {QStringLiteral("web"), SampleRegion::ago(2), true}};
    const PullGaps gaps = pullGaps(history, QStringLiteral("web"), 86400, SampleRegion::ago(10), SampleRegion::ago(1.5));
    QCOMPARE(gaps.unknown.size(), std::size_t(1));
    QCOMPARE(gaps.unknown.front().second, SampleRegion::ago(5));
    QCOMPARE(gaps.late.size(), std::size_t(1));
    QCOMPARE(gaps.late.front().first, SampleRegion::ago(4));
    QCOMPARE(gaps.late.front().second, SampleRegion::ago(2));
    QVERIFY(pullGaps(history, QStringLiteral("web"), -1, SampleRegion::ago(5), SampleRegion::ago(1)).late.empty());
}

void InventoryPageTest::theAnswerMayChangeUnderTheSelection()
{
    InventoryPage page(givenHistory());
    page.setState(SampleRegion::withItems()->state());
    test::showAt(page, test::wideSize());
    QVERIFY(page.table()->table()->selectSourceRow(2));
    const auto fewer = SampleRegion::withItems();
    fewer->answer()->findings.erase(fewer->answer()->findings.begin());
    page.setState(fewer->state());
    QCOMPARE(page.table()->shownRows(), std::size_t(10));
    QCOMPARE(page.table()->table()->currentSourceRow(), std::optional<std::size_t>(1));
    fewer->answer()->findings.clear();
    page.setState(fewer->state());
    QCOMPARE(page.table()->shownRows(), std::size_t(0));
    test::shoot(page, QStringLiteral("inventory-quiet"));
}

void InventoryPageTest::looksAsDrawn()
{
    const auto state = SampleRegion::withItems()->state();
    const QStringList addresses{QStringLiteral("inventory/findings"), QStringLiteral("inventory/positions"), QStringLiteral("inventory/places"),
                                QStringLiteral("inventory/all?channel=marketplace"), QStringLiteral("inventory/identity"), QStringLiteral("inventory?sku=CAF-INOX-6T")};
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::Theme::current().setScheme(scheme);
        for (const QSize& size : {test::wideSize(), test::smallSize()}) {
            InventoryPage page(givenHistory());
            page.setState(state);
            test::showAt(page, size);
            for (const QString& address : addresses) {
                page.openView(ViewAddress::fromString(address));
                QApplication::processEvents();
                QString name = address;
                test::shoot(page, name.replace(QRegularExpression(QStringLiteral("[/?=&]")), QStringLiteral("-")));
            }
            QCOMPARE(page.size(), size);
        }
    }
    theme::Theme::current().setScheme(theme::Scheme::Light);
    ExportDialog dialog(214, 3, 12, 20, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    test::showAt(dialog, dialog.sizeHint());
    test::shoot(dialog, QStringLiteral("export"));
}

QTEST_MAIN(InventoryPageTest)
#include "tst_inventory_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "demo/demo_region.h"
#include "items/table_model.h"
#include "pages/inventory/assumptions_dialog.h"
#include "pages/inventory/inventory_page.h"
#include "pages/inventory/inventory_table.h"
#include "pages/inventory/item_pane.h"
#include "pages/inventory/row_detail.h"
#include "pages/inventory/what_if_panel.h"
#include "sync/folder_reader.h"
#include "throwaway_settings.h"
#include "widgets/button.h"
#include "widgets/item_table.h"
#include "widgets/link_button.h"
#include "widgets/segmented_control.h"
#include "widgets/timeline_view.h"
#include "wording/assumption_wording.h"
#include "wording/finding_wording.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace unisono;
using namespace unisono::analysis;
using namespace unisono::pages;

/// The views of risk, planning, counting and orders, over the demo region as it is read from its files.
class OperationsViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyViewShowsItsRows_data();
    void everyViewShowsItsRows();
    void rowsAreNarrowedByPlaceChannelAndText();
    void rowsWithoutItemsAreSearchedByTheirTexts();
    void theSentenceTellsTheFigureOfTheTable();
    void assumptionsAreChangedAndTakenBack();
    void theSelectionStaysAmongNewAnswers();
    void whatIsMissingIsAskedFor();
    void sectionsRememberTheirView();
    void aRiskAnswersWhatIf();
    void theLookAheadIsDrawnAsSteps();
    void everyFigureIsExplained();
    void aCountListIsPrinted();
    void aBroughtCountIsTold();

private:
    std::unique_ptr<InventoryPage> pageWith(bool operations, CountBringer bringer = {}) const;
    void open(InventoryPage& page, const QString& view, const QMap<QString, QString>& filter = {}) const
    {
        page.openView({QStringLiteral("inventory"), view, filter});
    }

    std::unique_ptr<test::ThrowawaySettings> m_settings;
    QTemporaryDir m_folder;
    InventoryAnswerPtr m_inventory;
    OperationsAnswerPtr m_operations;
};

void OperationsViewsTest::initTestCase()
{
    demo::DemoOptions options;
    options.folder = m_folder.filePath(QStringLiteral("region"));
    options.size = demo::Size::Small;
    QVERIFY(demo::writeDemoRegion(options));
    const auto reading = sync::readFolder(options.folder, {});
    QVERIFY(reading);
    m_inventory = checkInventory(reading->snapshot);
    m_operations = answerOperations(m_inventory);
}

void OperationsViewsTest::init()
{
    m_settings = std::make_unique<test::ThrowawaySettings>();
}

std::unique_ptr<InventoryPage> OperationsViewsTest::pageWith(bool operations, CountBringer bringer) const
{
    auto page = std::make_unique<InventoryPage>([](const QString&, auto) {}, std::move(bringer));
    page->resize(1400, 800);
    auto state = std::make_shared<PageState>();
    state->snapshot = m_inventory->snapshot;
    state->inventory = m_inventory;
    if (operations)
        state->operations = m_operations;
    page->setState(state);
    return page;
}

void OperationsViewsTest::everyViewShowsItsRows_data()
{
    QTest::addColumn<QString>("view");
    for (const BuiltInView& view : builtInViews())
        if (view.needsOperations())
            QTest::newRow(view.id) << QString::fromLatin1(view.id);
}

void OperationsViewsTest::everyViewShowsItsRows()
{
    QFETCH(QString, view);
    const auto page = pageWith(true);
    const QAbstractItemModelTester tester(page->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(*page, view);
    const BuiltInView& shown = page->table()->view();
    QCOMPARE(QString::fromLatin1(shown.id), view);
    const items::TableModel& model = *page->table()->model();
    QVERIFY(page->table()->shownRows() <= rowCountOf(shown.rows, page->table()->material()));
    if (!shown.goal && shown.rows != InventoryRows::LookAhead && shown.rows != InventoryRows::Promises && shown.rows != InventoryRows::Reservations)
        QCOMPARE(page->table()->shownRows(), rowCountOf(shown.rows, page->table()->material()));
    // The demo region has something for every question but a few, and no cell is a code where there is a name.
    for (int row = 0; row < std::min(20, model.rowCount()); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QByteArray& id = model.columns()[std::size_t(column)].id;
            const QString text = model.cellText(model.sourceRow(row), column);
            if (id == "channel" && !text.isEmpty())
                QVERIFY2(std::ranges::any_of(m_inventory->snapshot->channels, [&](const auto& channel) { return channel->profile.name == text; }),
                         qPrintable(text));
        }
}

void OperationsViewsTest::rowsAreNarrowedByPlaceChannelAndText()
{
    const auto page = pageWith(true);
    open(*page, QStringLiteral("cover"));
    const CoverLine& line = m_operations->planning->cover.front();
    const std::string_view place = m_inventory->snapshot->locations->text(line.location);
    open(*page, QStringLiteral("cover"), {{QStringLiteral("location"), QString::fromUtf8(place.data(), qsizetype(place.size()))}});
    const auto here = std::ranges::count(m_operations->planning->cover, line.location, &CoverLine::location);
    QCOMPARE(page->table()->shownRows(), std::size_t(here));
    const std::string_view sku = m_inventory->snapshot->skus->text(line.sku);
    open(*page, QStringLiteral("cover"), {{QStringLiteral("text"), QString::fromUtf8(sku.data(), qsizetype(sku.size()))}});
    const auto ofItem = std::ranges::count(m_operations->planning->cover, line.sku, &CoverLine::sku);
    QCOMPARE(page->table()->shownRows(), std::size_t(ofItem));
    const OversellRisk& risk = m_operations->planning->risks.front();
    const QString channel = m_inventory->snapshot->channels[std::size_t(risk.channel)]->profile.id;
    open(*page, QStringLiteral("oversell_risk"), {{QStringLiteral("channel"), channel}});
    QCOMPARE(page->table()->shownRows(), std::size_t(std::ranges::count(m_operations->planning->risks, risk.channel, &OversellRisk::channel)));
}

void OperationsViewsTest::rowsWithoutItemsAreSearchedByTheirTexts()
{
    const auto page = pageWith(true);
    open(*page, QStringLiteral("orders_funnel"));
    const std::size_t all = page->table()->shownRows();
    const int channel = m_operations->funnels->front().channel;
    const QString name = page->table()->index()->channelName(channel);
    open(*page, QStringLiteral("orders_funnel"), {{QStringLiteral("text"), name.toUpper()}});
    const auto ofChannel = std::ranges::count(*m_operations->funnels, channel, &FulfilmentFunnel::channel);
    QVERIFY(std::size_t(ofChannel) < all);
    QCOMPARE(page->table()->shownRows(), std::size_t(ofChannel));
    open(*page, QStringLiteral("orders_funnel"), {{QStringLiteral("text"), QStringLiteral("nowhere")}});
    QCOMPARE(page->table()->shownRows(), std::size_t(0));
}

void OperationsViewsTest::assumptionsAreChangedAndTakenBack()
{
    const auto page = pageWith(true);
    page->show();
    auto* button = page->findChild<QAbstractButton*>(QStringLiteral("assumptions"));
    open(*page, QStringLiteral("findings"));
    QVERIFY(!button->isVisible());
    open(*page, QStringLiteral("cover"));
    QVERIFY(button->isVisible());
    QSignalSpy changed(page.get(), &InventoryPage::assumptionsChanged);
    button->click();
    auto* dialog = page->findChild<AssumptionsDialog*>();
    QVERIFY(dialog);
    QLineEdit* level = dialog->field(Assumption::ServiceLevel);
    QCOMPARE(level->text(), QLocale().toString(95));
    QVERIFY(dialog->changes().empty());
    level->setText(QStringLiteral("120"));
    QVERIFY(!dialog->saveButton()->isEnabled());
    QVERIFY(dialog->refusal().contains(wording::assumptionName(Assumption::ServiceLevel, {})));
    level->setText(QLocale().toString(97.5, 'f', 1));
    QVERIFY(dialog->refusal().isEmpty());
    QCOMPARE(dialog->changes(), (AssumptionChanges{{Assumption::ServiceLevel, 0.975}}));
    dialog->field(Assumption::Horizon)->setText(QStringLiteral("many"));
    QVERIFY(!dialog->saveButton()->isEnabled());
    dialog->backLink(Assumption::Horizon)->click();
    dialog->saveButton()->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().value<AssumptionChanges>(), (AssumptionChanges{{Assumption::ServiceLevel, 0.975}}));

    // What was changed once can be taken back.
    Region region = m_inventory->snapshot->region;
    region.chosen = {{Assumption::ServiceLevel, 0.975}};
    AssumptionsDialog again(region, page.get());
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.backLink(Assumption::ServiceLevel)->click();
    QCOMPARE(again.changes(), (AssumptionChanges{{Assumption::ServiceLevel, std::nullopt}}));
}

void OperationsViewsTest::theSelectionStaysAmongNewAnswers()
{
    const auto page = pageWith(true);
    page->show();
    open(*page, QStringLiteral("cover"));
    const std::size_t row = page->table()->model()->sourceRow(300);
    QVERIFY(page->table()->table()->selectSourceRow(row));
    const RowSubject selected = page->table()->subjectOf(row);
    QScrollBar* bar = page->table()->table()->verticalScrollBar();
    bar->setValue(bar->value() + 3);
    const int scrolled = bar->value();
    auto state = std::make_shared<PageState>();
    state->snapshot = m_inventory->snapshot;
    state->inventory = checkInventory(m_inventory->snapshot);
    state->operations = answerOperations(state->inventory);
    page->setState(state);
    const auto now = page->table()->table()->currentSourceRow();
    QVERIFY(now);
    QCOMPARE(page->table()->subjectOf(*now).sku, selected.sku);
    QCOMPARE(page->table()->subjectOf(*now).location, selected.location);
    QCOMPARE(bar->value(), scrolled);
}

void OperationsViewsTest::whatIsMissingIsAskedFor()
{
    const auto page = pageWith(false);
    QSignalSpy wanted(page.get(), &Page::operationsWanted);
    open(*page, QStringLiteral("positions"));
    QCOMPARE(wanted.count(), 0);
    open(*page, QStringLiteral("transfers"));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(page->table()->shownRows(), std::size_t(0));
    auto state = std::make_shared<PageState>(*page->state());
    state->operations = m_operations;
    page->setState(state);
    QCOMPARE(page->table()->shownRows(), m_operations->planning->transfers.size());
}

void OperationsViewsTest::theSentenceTellsTheFigureOfTheTable()
{
    const auto page = pageWith(true);
    open(*page, QStringLiteral("phantom_stock"));
    const items::TableModel& model = *page->table()->model();
    const auto column = std::ranges::find(model.columns(), QByteArray("probability_percent"), &items::Column::id) - model.columns().begin();
    int told = 0;
    for (const Finding& finding : m_inventory->findings) {
        if (finding.kind != FindingKind::PhantomStock)
            continue;
        for (std::size_t row = 0; row < model.sourceRows(); ++row) {
            const PhantomLine& line = m_operations->planning->phantoms[row];
            if (line.sku != finding.sku || line.location != finding.location)
                continue;
            const QString sentence = wording::findingTitle(finding, *m_inventory, wording::Language());
            QVERIFY2(sentence.contains(model.cellText(row, static_cast<int>(column)) + QLatin1Char('%')), qPrintable(sentence));
            ++told;
        }
    }
    QVERIFY(told > 0);
}

void OperationsViewsTest::sectionsRememberTheirView()
{
    const auto page = pageWith(true);
    open(*page, QStringLiteral("record_accuracy"));
    auto* sections = page->findChild<widgets::SegmentedControl*>(QStringLiteral("sections"));
    QCOMPARE(sections->currentIndex(), int(InventorySection::Counting));
    Q_EMIT sections->currentChanged(int(InventorySection::Orders));
    QCOMPARE(page->currentView().view, QStringLiteral("orders_funnel"));
    Q_EMIT sections->currentChanged(int(InventorySection::Counting));
    QCOMPARE(page->currentView().view, QStringLiteral("record_accuracy"));
}

void OperationsViewsTest::aRiskAnswersWhatIf()
{
    const OversellRisk& risk = m_operations->planning->risks.front();
    const WhatIfPanel panel(risk, m_operations->planning->rules);
    QCOMPARE(panel.answer().risk, risk.risk);
    panel.hours()->setValue(48);
    QVERIFY(panel.answer().lambda > risk.lambda);
    QCOMPARE(panel.answer().lambda, risk.lambda + risk.perDay() * 2);
    QVERIFY(panel.answer().expectedOversold > risk.expectedOversold);
    panel.buffer()->setValue(1000);
    QVERIFY(panel.answer().riskWithBuffer < 1e-6);
    QCOMPARE(panel.answer().available, risk.available);
}

void OperationsViewsTest::theLookAheadIsDrawnAsSteps()
{
    const auto page = pageWith(true);
    open(*page, QStringLiteral("lookahead"));
    QVERIFY(page->table()->shownRows() > 0);
    QVERIFY(page->pane()->findChild<widgets::TimelineView*>());
    open(*page, QStringLiteral("cover"));
    QTRY_VERIFY(!page->pane()->findChild<widgets::TimelineView*>());
}

void OperationsViewsTest::everyFigureIsExplained()
{
    const auto page = pageWith(true);
    for (const BuiltInView& view : builtInViews()) {
        if (!view.needsOperations())
            continue;
        open(*page, QString::fromLatin1(view.id));
        if (page->table()->shownRows() == 0)
            continue;
        const Explanation explanation = explainRow(view, *page->table()->model(), page->table()->model()->sourceRow(0));
        QVERIFY2(!explanation.definition.isEmpty(), view.id);
        QVERIFY2(explanation.inputs.size() > 2, view.id);
    }
}

void OperationsViewsTest::aCountListIsPrinted()
{
    const auto page = pageWith(true);
    open(*page, QStringLiteral("count_random"));
    const auto lines = page->table()->shownRows();
    QVERIFY(lines > 0);
    QSignalSpy notices(page.get(), &Page::noticed);
    const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
    page->writeCountSheet(path);
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, 30'000);
    QCOMPARE(notices.front().front().value<Notice>().tone, Notice::Tone::Success);
    QVERIFY(QFile(path).size() > 5'000);
}

void OperationsViewsTest::aBroughtCountIsTold()
{
    QString asked;
    const auto page = pageWith(true, [&asked](const QString& path, const auto& done) {
        asked = path;
        session::CountImport brought;
        brought.fresh = 12;
        brought.notFilledIn = 3;
        done(brought);
    });
    QSignalSpy notices(page.get(), &Page::noticed);
    page->bringCountFrom(QStringLiteral("count.csv"));
    QCOMPARE(asked, QStringLiteral("count.csv"));
    const Notice notice = notices.front().front().value<Notice>();
    QVERIFY(notice.headline.contains(QStringLiteral("12")));
    QVERIFY(notice.text.contains(QLatin1Char('3')));
}

QTEST_MAIN(OperationsViewsTest)
#include "tst_operations_views.moc"

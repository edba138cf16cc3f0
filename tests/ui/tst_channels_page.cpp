// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/table_model.h"
#include "page_shots.h"
#include "pages/channels/age_history.h"
#include "pages/channels/channel_detail.h"
#include "pages/channels/channels_page.h"
#include "pages/channels/connect_wizard.h"
#include "pages/channels/identity_panel.h"
#include "pages/channels/pulls_panel.h"
#include "pages/channels/quarantine_panel.h"
#include "sample_region.h"
#include "throwaway_settings.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/item_table.h"
#include "widgets/progress_row.h"
#include "wording/count_wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace unisono;
using namespace unisono::pages;
using test::SampleRegion;

namespace {

/// Answers like a session would, from what the test laid down.
struct FakeBackEnd
{
    Result<channels::AccessReport> access = channels::AccessReport{QStringLiteral("reader"), {RecordKind::Stock}, {}, false};
    Result<channels::Page> page = channels::Page();
    QStringList asked;

    ConnectQuestions questions()
    {
        ConnectQuestions questions;
        questions.test = [this](const auto& settings, const QString& secret, auto done) {
            asked += settings.kind + u'/' + secret;
            done(access);
        };
        questions.preview = [this](const auto&, const QString&, auto done) { done(page); };
        return questions;
    }
};

channels::Page stockPage()
{
    RecordBatch batch(RecordKind::Stock);
    for (const char* sku : {"CAF-INOX-6T", "PLD-OUE-GR"}) {
        const std::size_t row = batch.addRow();
        batch.setText(row, field::stock::sku, sku);
        batch.setText(row, field::stock::location, row == 0 ? "L1" : "L2");
        batch.setDecimal(row, field::stock::onHand, 80);
    }
    channels::Page page;
    page.batches.push_back(std::move(batch));
    page.rejected.push_back({QStringLiteral("stock.csv"), 1204, QStringLiteral("on_hand"), QStringLiteral("12 pcs"), QStringLiteral("CAF-INOX-6T"), RowReason::NotANumber});
    return page;
}

} // namespace

class ChannelsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyChannelHasItsLine();
    void aLateChannelIsCountedAndToldOnTop();
    void aRunningPullIsShownAndCanBeCancelled();
    void quarantineIsFilteredByChannel();
    void anUnclearCodeIsMappedAndTakenBack();
    void theSelectionSurvivesARefresh();
    void whatIsSelectedBelowSurvivesARefresh();
    void removingAsksFirst();
    void theAgeGrowsUntilAPullBringsNewerFigures();
    void addressesLeadToItsParts();
    void withoutChannelsThePageTeaches();
    void theWizardGoesThroughFourSteps();
    void aRefusedAccessKeepsTheStep();
    void escapeKeepsADraftWithoutTheSecret();
    void idsAreMadeOfNames();
    void looksAsDrawn();

private:
    std::shared_ptr<PageState> richState() const;
    void fillAccess(ConnectWizard& wizard) const;
    widgets::Button* button(QWidget& parent, const QString& text) const;

    test::ThrowawaySettings m_settings;
    FakeBackEnd m_backEnd;
};

void ChannelsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(theme::Theme::current().applyTo(*qApp));
}

void ChannelsPageTest::init()
{
    QSettings().clear();
    m_backEnd = {};
}

std::shared_ptr<PageState> ChannelsPageTest::richState() const
{
    const auto region = SampleRegion::withItems();
    auto state = std::make_shared<PageState>(*region->state());
    state->past = true;
    const char* kinds[]{"vendure", "database", "vendure", "files", "vendure"};
    for (std::size_t i = 0; i < state->channels.size(); ++i)
        state->channels[i].kind = QLatin1String(kinds[i]);
    state->channels[3].options = {{QStringLiteral("path"), QStringLiteral("/srv/tills")}};
    state->channels[2].profile.locationScope = {QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("L3"), QStringLiteral("L4"), QStringLiteral("L5")};
    state->channels[2].profile.defaultBuffer = 5;
    state->channels[2].profile.visibilityThreshold = 2;
    state->channels[2].profile.currency = QStringLiteral("EUR");
    state->channels[2].profile.pricesIncludeTax = true;
    const auto keep = [&](const char* channel, const char* source, qint64 line, const char* column, const char* value, const char* record, RowReason reason) {
        state->quarantine.push_back({static_cast<qint64>(state->quarantine.size()) + 1, QString::fromUtf8(channel), 1,
                                     {QString::fromUtf8(source), line, QString::fromUtf8(column), QString::fromUtf8(value), QString::fromUtf8(record), reason}});
    };
    keep("marketplace", "variants, page 31", 0, "quantity", "98.50505", "SRV-NID-50", RowReason::TooManyDecimals);
    keep("tills", "stock.csv", 1204, "on_hand", "12 pcs", "CAF-INOX-6T", RowReason::NotANumber);
    keep("tills", "stock.csv", 1877, "sku", "", "", RowReason::EmptyKey);
    keep("tills", "prices.csv", 96, "valid_from", "31/06/2026", "LMP-ARC-NO", RowReason::NoSuchDay);
    keep("erp", "product.product", 4, "gtin", "3760000118", "TOR-COT-03", RowReason::DuplicateKey);
    for (int pull = 0; pull < 40; ++pull) {
        workspace::PullRecord record;
        record.id = 100 + pull;
        record.channel = QStringLiteral("marketplace");
        record.finishedAt = SampleRegion::asOf().plusSeconds(-11400 - pull * 1800);
        record.startedAt = record.finishedAt.plusSeconds(-12);
        record.newestFigure = record.finishedAt.plusSeconds(-120);
        record.state = workspace::PullState::Complete;
        record.read = 29400;
        state->pulls.push_back(record);
    }
    return state;
}

widgets::Button* ChannelsPageTest::button(QWidget& parent, const QString& text) const
{
    for (auto* one : parent.findChildren<widgets::Button*>()) {
        if (one->text() == text && one->isVisibleTo(&parent))
            return one;
    }
    return nullptr;
}

void ChannelsPageTest::everyChannelHasItsLine()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    const items::TableModel* table = page.findChild<widgets::ItemTable*>(QStringLiteral("channels"))->tableModel();
    QCOMPARE(table->rowCount(), 5);
    QStringList names;
    for (int row = 0; row < 5; ++row)
        names += table->cellText(static_cast<std::size_t>(row), 1);
    QVERIFY(names.contains(QStringLiteral("Boutique web")));
    QVERIFY(page.statusText().startsWith(wording::countText(5, wording::Counted::Channels, wording::Language())));
}

void ChannelsPageTest::aLateChannelIsCountedAndToldOnTop()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    QCOMPARE(page.count(), 1);
    QSignalSpy pull(&page, &Page::pullWanted);
    test::showAt(page, test::wideSize());
    bool told = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("has been silent for"));
    QVERIFY(told);
}

void ChannelsPageTest::aRunningPullIsShownAndCanBeCancelled()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    QSignalSpy cancelled(&page, &ChannelsPage::cancelWanted);
    page.beginPull(QStringLiteral("marketplace"));
    page.showProgress({QStringLiteral("marketplace"), 18240, 29400, 1260, 45});
    auto* row = page.findChild<widgets::ProgressRow*>();
    QVERIFY(row && row->isVisibleTo(&page));
    row->findChild<widgets::Button*>()->click();
    QCOMPARE(cancelled.first().first().toString(), QStringLiteral("marketplace"));
    workspace::PullRecord ended;
    ended.channel = QStringLiteral("marketplace");
    page.endPull(ended);
    QVERIFY(!page.findChild<widgets::ProgressRow*>());
}

void ChannelsPageTest::quarantineIsFilteredByChannel()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    auto* panel = page.findChild<QuarantinePanel*>();
    QCOMPARE(panel->table()->tableModel()->rowCount(), 5);
    page.openView(ViewAddress::fromString(QStringLiteral("channels/quarantine?channel=tills")));
    QCOMPARE(panel->table()->tableModel()->rowCount(), 3);
    panel->showChannel({});
    QCOMPARE(panel->table()->tableModel()->rowCount(), 5);
}

void ChannelsPageTest::anUnclearCodeIsMappedAndTakenBack()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    page.openView(ViewAddress::fromString(QStringLiteral("channels/identity")));
    test::showAt(page, test::wideSize());
    auto* panel = page.findChild<IdentityPanel*>();
    QCOMPARE(IdentityPanel::waiting(*page.state()), 1);
    QSignalSpy mapped(&page, &ChannelsPage::mappingWanted);
    QSignalSpy noticed(&page, &Page::noticed);
    Q_EMIT panel->table()->rowActivated(0, 0);
    auto* edit = panel->findChild<QLineEdit*>();
    QVERIFY(edit->isVisible());
    edit->setText(QStringLiteral("NO-SUCH"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(mapped.size(), 0);
    edit->setText(QStringLiteral("CAF-INOX-6T"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(mapped.size(), 1);
    const auto mapping = mapped.first().first().value<workspace::IdentityMapping>();
    QCOMPARE(mapping.channel, QStringLiteral("marketplace"));
    QCOMPARE(mapping.own, QStringLiteral("BOU-COT-X6"));
    QCOMPARE(mapping.common, QStringLiteral("CAF-INOX-6T"));
    noticed.first().first().value<Notice>().act();
    QVERIFY(mapped.last().first().value<workspace::IdentityMapping>().common.isEmpty());
}

void ChannelsPageTest::theSelectionSurvivesARefresh()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    page.openView(ViewAddress::fromString(QStringLiteral("channels?channel=web")));
    QCOMPARE(page.findChild<ChannelDetail*>()->channel(), QStringLiteral("web"));
    page.setState(richState());
    QCOMPARE(page.findChild<ChannelDetail*>()->channel(), QStringLiteral("web"));
    QCOMPARE(page.currentView().filter.value(QStringLiteral("channel")), QStringLiteral("web"));
}

void ChannelsPageTest::whatIsSelectedBelowSurvivesARefresh()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    test::showAt(page, test::wideSize());
    const auto cell = [](const widgets::ItemTable& table, const char* column) {
        const std::vector<items::Column>& columns = table.tableModel()->columns();
        const auto place = std::ranges::find(columns, QByteArray(column), &items::Column::id) - columns.begin();
        return table.currentIndex().isValid() ? table.tableModel()->index(table.currentIndex().row(), static_cast<int>(place)).data().toString() : QString();
    };
    widgets::ItemTable& kept = *page.findChild<QuarantinePanel*>()->table();
    widgets::ItemTable& codes = *page.findChild<IdentityPanel*>()->table();
    widgets::ItemTable& pulls = *page.findChild<PullsPanel*>()->table();
    QVERIFY(kept.selectSourceRow(3) && codes.selectSourceRow(0) && pulls.selectSourceRow(6));
    const QString record = cell(kept, "record"), code = cell(codes, "sku"), started = cell(pulls, "started_at");
    QVERIFY(!record.isEmpty() && !code.isEmpty() && !started.isEmpty());
    // A pull has ended meanwhile and kept one more row out.
    const auto later = richState();
    later->quarantine.insert(later->quarantine.begin(), later->quarantine.back());
    later->quarantine.front().row.line = 17;
    later->pulls.insert(later->pulls.begin(), later->pulls.front());
    later->pulls.front().startedAt = SampleRegion::asOf();
    page.setState(later);
    QCOMPARE(cell(kept, "record"), record);
    QCOMPARE(kept.currentSourceRow(), std::optional<std::size_t>(4));
    QCOMPARE(cell(codes, "sku"), code);
    QCOMPARE(cell(pulls, "started_at"), started);
    QCOMPARE(pulls.currentSourceRow(), std::optional<std::size_t>(7));
}

void ChannelsPageTest::removingAsksFirst()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    page.openView(ViewAddress::fromString(QStringLiteral("channels?channel=web")));
    test::showAt(page, test::wideSize());
    QSignalSpy removed(&page, &ChannelsPage::removeWanted);
    auto* detail = page.findChild<ChannelDetail*>();
    QVERIFY(button(*detail, QStringLiteral("Remove")));
    button(*detail, QStringLiteral("Remove"))->click();
    QCOMPARE(removed.size(), 0);
    QVERIFY(button(*detail, QStringLiteral("Keep")));
    button(*detail, QStringLiteral("Keep"))->click();
    QVERIFY(!button(*detail, QStringLiteral("Keep")));
    button(*detail, QStringLiteral("Remove"))->click();
    for (auto* one : detail->findChildren<widgets::Button*>()) {
        if (one->text() == QStringLiteral("Remove") && one->parentWidget()->isVisible())
            one->click();
    }
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("web"));
}

void ChannelsPageTest::theAgeGrowsUntilAPullBringsNewerFigures()
{
    const auto points = ageHistory(*richState(), QStringLiteral("marketplace"), 24 * 3600);
    QVERIFY(points.size() > 40);
    QVERIFY(std::ranges::is_sorted(points, {}, &charts::Point::x));
    QCOMPARE(points.back().y, 11400.0 + 120);
    QVERIFY(std::ranges::all_of(points, [](const charts::Point& point) { return point.y >= 0; }));
    QVERIFY(ageHistory(*richState(), QStringLiteral("erp"), 24 * 3600).empty());
}

void ChannelsPageTest::addressesLeadToItsParts()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(richState());
    for (const Page::View& view : page.views()) {
        page.openView(view.address);
        QVERIFY(!view.title.isEmpty());
    }
    QCOMPARE(page.currentView().view, QStringLiteral("pulls"));
    page.openView(ViewAddress::fromString(QStringLiteral("channels/add")));
    QCOMPARE(page.currentView().view, QStringLiteral("add"));
    QVERIFY(!page.canExport());
}

void ChannelsPageTest::withoutChannelsThePageTeaches()
{
    ChannelsPage page(m_backEnd.questions());
    page.setState(std::make_shared<PageState>());
    test::showAt(page, test::smallSize());
    auto* empty = page.findChild<widgets::EmptyState*>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(empty);
    QVERIFY(button(page, QStringLiteral("Connect a channel")));
    button(page, QStringLiteral("Connect a channel"))->click();
    QCOMPARE(page.currentView().view, QStringLiteral("add"));
    QCOMPARE(page.count(), 0);
}

void ChannelsPageTest::fillAccess(ConnectWizard& wizard) const
{
    for (auto* radio : wizard.findChildren<QRadioButton*>()) {
        if (radio->text().contains(QStringLiteral("Vendure")))
            radio->click();
    }
    button(wizard, QStringLiteral("Next"))->click();
    wizard.findChild<QLineEdit*>(QStringLiteral("connect/url"))->setText(QStringLiteral("https://shop.example"));
    wizard.findChild<QLineEdit*>(QStringLiteral("connect/user"))->setText(QStringLiteral("reader"));
    auto* secret = wizard.findChild<QLineEdit*>(QStringLiteral("connect/secret"));
    QTest::keyClicks(secret, QStringLiteral("s3cret"));
}

void ChannelsPageTest::theWizardGoesThroughFourSteps()
{
    m_backEnd.page = stockPage();
    ConnectWizard wizard(m_backEnd.questions());
    QSignalSpy finished(&wizard, &ConnectWizard::finished);
    wizard.begin({QStringLiteral("web-shop")});
    test::showAt(wizard, test::wideSize());
    test::shoot(wizard, QStringLiteral("wizard-1"));
    QVERIFY(!button(wizard, QStringLiteral("Next"))->isEnabled());
    fillAccess(wizard);
    QVERIFY(!button(wizard, QStringLiteral("Next"))->isEnabled());
    button(wizard, QStringLiteral("Try the access"))->click();
    QCOMPARE(m_backEnd.asked, QStringList{QStringLiteral("vendure/s3cret")});
    test::shoot(wizard, QStringLiteral("wizard-2"));
    button(wizard, QStringLiteral("Next"))->click();
    QCOMPARE(wizard.step(), 2);
    QApplication::processEvents();
    test::shoot(wizard, QStringLiteral("wizard-3"));
    button(wizard, QStringLiteral("Next"))->click();
    wizard.findChild<QLineEdit*>(QStringLiteral("connect/name"))->setText(QStringLiteral("Web shop"));
    wizard.findChild<QSpinBox*>(QStringLiteral("connect/promise"))->setValue(15);
    QApplication::processEvents();
    test::shoot(wizard, QStringLiteral("wizard-4"));
    button(wizard, QStringLiteral("Connect and pull"))->click();
    QCOMPARE(finished.size(), 1);
    const auto settings = finished.first().first().value<channels::ChannelSettings>();
    QCOMPARE(settings.id, QStringLiteral("web-shop-2"));
    QCOMPARE(settings.profile.id, settings.id);
    QCOMPARE(settings.options.value(QStringLiteral("url")).toString(), QStringLiteral("https://shop.example"));
    QCOMPARE(settings.profile.syncSlaMinutes, std::optional(15));
    QCOMPARE(finished.first().at(1).toString(), QStringLiteral("s3cret"));
    QVERIFY(ConnectDraft::load().isEmpty());
}

void ChannelsPageTest::aRefusedAccessKeepsTheStep()
{
    m_backEnd.access = Error{Fault::AccessRefused, QStringLiteral("shop.example"), QStringLiteral("401")};
    ConnectWizard wizard(m_backEnd.questions());
    wizard.begin({});
    test::showAt(wizard, test::smallSize());
    fillAccess(wizard);
    button(wizard, QStringLiteral("Try the access"))->click();
    QVERIFY(!button(wizard, QStringLiteral("Next"))->isEnabled());
    m_backEnd.access = channels::AccessReport{QStringLiteral("reader"), {RecordKind::Stock, RecordKind::Price}, {}, true};
    button(wizard, QStringLiteral("Try the access"))->click();
    QVERIFY(button(wizard, QStringLiteral("Next"))->isEnabled());
    QTest::keyClicks(wizard.findChild<QLineEdit*>(QStringLiteral("connect/user")), QStringLiteral("2"));
    QVERIFY(!button(wizard, QStringLiteral("Next"))->isEnabled());
}

void ChannelsPageTest::escapeKeepsADraftWithoutTheSecret()
{
    {
        ConnectWizard wizard(m_backEnd.questions());
        QSignalSpy left(&wizard, &ConnectWizard::left);
        wizard.begin({});
        test::showAt(wizard, test::smallSize());
        fillAccess(wizard);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
    const ConnectDraft draft = ConnectDraft::load();
    QCOMPARE(draft.settings.kind, QStringLiteral("vendure"));
    QCOMPARE(draft.settings.options.value(QStringLiteral("user")).toString(), QStringLiteral("reader"));
    QVERIFY(draft.secret.isEmpty());
    QFile kept(QSettings().fileName());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("s3cret"));
    ConnectWizard again(m_backEnd.questions());
    again.begin({});
    QCOMPARE(again.step(), 1);
}

void ChannelsPageTest::idsAreMadeOfNames()
{
    QCOMPARE(channelIdFor(QStringLiteral("Boutique d’été – Élégance"), {}), QStringLiteral("boutique-d-ete-elegance"));
    QCOMPARE(channelIdFor(QStringLiteral("…"), {}), QStringLiteral("channel"));
    QCOMPARE(channelIdFor(QStringLiteral("Web"), {QStringLiteral("web"), QStringLiteral("web-2")}), QStringLiteral("web-3"));
}

void ChannelsPageTest::looksAsDrawn()
{
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        theme::Theme::current().setScheme(scheme);
        ChannelsPage page(m_backEnd.questions());
        page.setState(richState());
        page.openView(ViewAddress::fromString(QStringLiteral("channels?channel=marketplace")));
        page.beginPull(QStringLiteral("web"));
        page.showProgress({QStringLiteral("web"), 18240, 29400, 1260, 45});
        test::showAt(page, test::wideSize());
        test::shoot(page, QStringLiteral("channels"));
        page.openView(ViewAddress::fromString(QStringLiteral("channels/identity")));
        QApplication::processEvents();
        test::shoot(page, QStringLiteral("channels-identity"));
        test::showAt(page, test::smallSize());
        test::shoot(page, QStringLiteral("channels"));
    }
    theme::Theme::current().setScheme(theme::Scheme::System);
}

QTEST_MAIN(ChannelsPageTest)
#include "tst_channels_page.moc"

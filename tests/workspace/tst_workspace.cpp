// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"
#include "support/test_data.h"
#include "workspace/calendar_store.h"
#include "workspace/channel_store.h"
#include "workspace/count_store.h"
#include "workspace/pull_store.h"
#include "workspace/record_names.h"
#include "workspace/snapshot_reader.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unisono;
using namespace unisono::workspace;

namespace {

Instant at(int hour, int minute = 0)
{
    return Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(hour, minute), Qt::UTC));
}

struct StockRow
{
    const char* sku;
    int onHand;
    Instant asOf;
};

RecordBatch stockBatch(std::initializer_list<StockRow> rows)
{
    namespace f = field::stock;
    RecordBatch batch(RecordKind::Stock);
    for (const StockRow& row : rows) {
        const std::size_t i = batch.addRow();
        batch.setText(i, f::sku, row.sku);
        batch.setText(i, f::location, "S1");
        batch.setDecimal(i, f::onHand, row.onHand);
        for (const int state : {f::committed, f::reserved, f::unsellable, f::safety})
            batch.setDecimal(i, state, 0);
        batch.setInstant(i, f::asOf, row.asOf);
    }
    return batch;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init_data() {}

    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << "sqlite";
        QTest::newRow("sqlite, prepared statements") << "prepared";
        QTest::newRow("postgresql") << "postgresql";
    }

    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_kind = kind;
        if (kind == QLatin1String("postgresql")) {
            if (!m_server)
                m_server = std::make_unique<test::PostgresServer>();
            if (!m_server->isRunning())
                QSKIP(qPrintable(m_server->reason()));
            const QString name = QStringLiteral("workspace%1").arg(++m_number);
            QVERIFY(m_server->createDatabase(name));
            m_address = m_server->dsn(name);
        } else {
            m_dir = std::make_unique<QTemporaryDir>();
            m_address = m_dir->filePath(QStringLiteral("région d'été.unisono"));
        }
        auto made = Workspace::open(m_address, Workspace::Mode::Create);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_workspace = std::make_unique<Workspace>(std::move(*made));
        if (kind == QLatin1String("prepared"))
            m_workspace->database().avoidNativeHandle();
        QVERIFY(ChannelStore(*m_workspace).add({QStringLiteral("till"), QStringLiteral("files"), {}, {}, {}, 0}));
    }
    void cleanup() { m_workspace.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void holdsEveryDeclaredField()
    {
        for (const RecordKind kind : allRecordKinds()) {
            const RecordNames names(kind);
            QStringList tables{names.table, names.staged};
            if (names.isVersioned)
                tables += names.history;
            for (const QString& table : tables) {
                const auto rows = m_workspace->database().query(
                    QStringLiteral("SELECT %1 FROM %2").arg(RecordNames::list(names.fields), table));
                QVERIFY2(rows, qPrintable(table));
            }
        }
    }

    void keepsTheRegionsOpeningHours()
    {
        namespace f = field::openingHours;
        const auto hours = [](std::initializer_list<int> weekdays) {
            RecordBatch batch(RecordKind::OpeningHours);
            for (const int weekday : weekdays) {
                const std::size_t row = batch.addRow();
                batch.setText(row, f::location, "S1");
                batch.setText(row, f::weekday, std::to_string(weekday));
                batch.setNumber(row, f::opens, 540);
            }
            return batch;
        };
        CalendarStore store(*m_workspace);
        QVERIFY(store.replace({hours({1, 2})}, {}, at(8)));
        QVERIFY(store.replace({hours({2, 3})}, {{QStringLiteral("calendar/opening_hours.csv"), 4, {}, {}, {}, RowReason::NotATimeOfDay}}, at(9)));
        QStringList weekdays;
        QVERIFY(store.read([&](const RecordBatch& batch) {
            for (std::size_t row = 0; row < batch.size(); ++row) {
                weekdays += QString::fromStdString(std::string(batch.text(f::weekday, row)));
                QCOMPARE(batch.number(f::closes, row), RecordBatch::unknown);
                QCOMPARE(batch.number(f::validFrom, row), RecordBatch::unknown);
            }
        }));
        weekdays.sort();
        QCOMPARE(weekdays, (QStringList{"2", "3"}));
        QCOMPARE(PullStore(*m_workspace).quarantine({})->size(), 1u);
        QVERIFY(m_workspace->check()->isEmpty());
    }

    void keepsTheCountsThatPeopleBringIn()
    {
        namespace f = field::count;
        const auto counts = [](std::initializer_list<int> hours, int counted) {
            RecordBatch batch(RecordKind::Count);
            for (const int hour : hours) {
                const std::size_t row = batch.addRow();
                batch.setText(row, f::sku, "A");
                batch.setText(row, f::location, "S1");
                batch.setInstant(row, f::at, at(hour));
                batch.setDecimal(row, f::counted, counted);
            }
            return batch;
        };
        const QString file = QStringLiteral("counts.csv");
        CountStore store(*m_workspace);
        const RejectedRow bad{file, 3, {}, {}, {}, RowReason::NotANumber};
        QCOMPARE(store.add({counts({7, 8}, 5)}, {bad}, file, at(9))->fresh, 2);
        QVERIFY(CalendarStore(*m_workspace).replace({}, {{QStringLiteral("calendar/opening_hours.csv"), 4, {}, {}, {}, RowReason::EmptyKey}}, at(9)));
        QCOMPARE(PullStore(*m_workspace).quarantine({})->size(), 2u); // neither hides the other
        const auto again = store.add({counts({7, 8}, 5)}, {}, file, at(10));
        QVERIFY(again && again->fresh == 0 && again->changed == 0 && again->gone == 0);
        QCOMPARE(PullStore(*m_workspace).quarantine({})->size(), 1u); // the sheet was put right
        QCOMPARE(store.add({counts({8}, 4)}, {}, file, at(11))->changed, 1);
        const auto snapshot = SnapshotReader(*m_workspace).read(nullptr, at(7, 30));
        QVERIFY(snapshot && (*snapshot)->counts);
        QCOMPARE((*snapshot)->counts->size(), 1u); // of later than the instant: not known then
        QCOMPARE((*snapshot)->counts->counted.front(), Quantity(5));
        QVERIFY(m_workspace->check()->isEmpty());
    }

    void knowsItselfAgain()
    {
        const QString id = m_workspace->id();
        Region region;
        region.name = QStringLiteral("Grand Ouest");
        region.languages = {QStringLiteral("fr"), QStringLiteral("it")};
        region.asOf = at(8);
        region.assumptions = {{Assumption::LeadTime, 12.5}, {Assumption::ServiceLevel, 0.975}, {Assumption::Horizon, 45}};
        QVERIFY(m_workspace->setRegion(region));
        region.assumptions.erase(Assumption::Horizon); // what the region assumes no longer is gone
        QVERIFY(m_workspace->setRegion(region));
        m_workspace.reset();
        auto again = Workspace::open(m_address, Workspace::Mode::Open);
        QVERIFY(again);
        QCOMPARE(again->id(), id);
        QCOMPARE(*again->region(), region);
        QCOMPARE(Workspace::open(m_address, Workspace::Mode::Create).error().fault, Fault::AlreadyExists);
    }

    void keepsWhatPeopleAssumeApartFromWhatTheRegionSays()
    {
        Region region;
        region.assumptions = {{Assumption::ServiceLevel, 0.9}};
        QVERIFY(m_workspace->setRegion(region));
        QVERIFY(m_workspace->changeAssumptions({{Assumption::ServiceLevel, 0.97}, {Assumption::LeadTime, 12.5}}));
        QVERIFY(m_workspace->setRegion(region)); // a region that is imported again leaves them
        m_workspace.reset();
        auto again = Workspace::open(m_address, Workspace::Mode::Open);
        QVERIFY(again);
        QCOMPARE(again->region()->assumptions, region.assumptions);
        QCOMPARE(again->region()->chosen, (Assumptions{{Assumption::LeadTime, 12.5}, {Assumption::ServiceLevel, 0.97}}));
        QVERIFY(again->changeAssumptions({{Assumption::ServiceLevel, std::nullopt}}));
        QCOMPARE(again->region()->chosen, (Assumptions{{Assumption::LeadTime, 12.5}}));
        const auto refused = again->changeAssumptions({{Assumption::LeadTime, 3}, {Assumption::Horizon, 1.5}});
        QCOMPARE(refused.error().fault, Fault::WrongUse);
        QCOMPARE(again->region()->chosen, (Assumptions{{Assumption::LeadTime, 12.5}})); // all or none
    }

    void hasAnotherRevisionWhereReadersWouldSeeSomethingNew()
    {
        QByteArray last = *m_workspace->revision();
        const auto isNew = [&] {
            const QByteArray now = *m_workspace->revision();
            return std::exchange(last, now) != now;
        };
        QVERIFY(!isNew());
        pull({stockBatch({{"A", 5, at(8)}})});
        QVERIFY(isNew());
        PullStore store(*m_workspace);
        const auto open = store.begin(QStringLiteral("till"), true, at(12));
        QVERIFY(open && store.stage(open->record, {stockBatch({{"A", 6, at(9)}})}, {}, "next", {RecordKind::Stock}));
        QVERIFY(!isNew()); // staged, and not the truth yet
        QVERIFY(store.complete(open->record.id, at(12)));
        QVERIFY(isNew());
        QVERIFY(store.mapIdentity({QStringLiteral("till"), IdentityMapping::Entity::Sku, QStringLiteral("own"), QStringLiteral("A")}, at(13)));
        QVERIFY(isNew());
        QVERIFY(CountStore(*m_workspace).add({RecordBatch(RecordKind::Count)}, {}, QStringLiteral("counts.csv"), at(9)));
        QVERIFY(isNew());
        QVERIFY(m_workspace->changeAssumptions({{Assumption::LeadTime, 3}}));
        QVERIFY(isNew());
        QVERIFY(!isNew());
    }

    void refusesANewerSchema()
    {
        QVERIFY(m_workspace->database().run(QStringLiteral("UPDATE workspace SET value = '99' WHERE name = 'schema_version'")));
        QCOMPARE(Workspace::open(m_address, Workspace::Mode::Open).error().fault, Fault::NewerWorkspace);
    }

    void countsWhatAPullBrings()
    {
        PullRecord first = pull({stockBatch({{"A", 5, at(8)}, {"B", 7, at(8)}})});
        QCOMPARE(first.fresh, 2);
        const PullRecord same = pull({stockBatch({{"A", 5, at(9)}, {"B", 7, at(9)}})});
        QCOMPARE(same.fresh + same.changed + same.gone, 0);
        const PullRecord third = pull({stockBatch({{"A", 4, at(10)}, {"C", 1, at(10)}})});
        QCOMPARE(third.fresh, 1);
        QCOMPARE(third.changed, 1);
        QCOMPARE(third.gone, 1);
        QCOMPARE(onHand("A"), Quantity(4));
        QCOMPARE(onHand("B"), Quantity());
        QVERIFY(m_workspace->check()->isEmpty());
    }

    void remembersEveryInstantOfThePast()
    {
        pull({stockBatch({{"A", 5, at(8)}, {"B", 7, at(8)}})});
        pull({stockBatch({{"A", 5, at(9)}, {"B", 6, at(9)}})});
        pull({stockBatch({{"A", 4, at(10)}})}, at(10));
        QCOMPARE(onHand("A", at(7)), Quantity());
        QCOMPARE(onHand("A", at(8, 30)), Quantity(5));
        QCOMPARE(onHand("A", at(9, 30)), Quantity(5));
        QCOMPARE(onHand("A", at(10, 30)), Quantity(4));
        QCOMPARE(onHand("B", at(8, 30)), Quantity(7));
        QCOMPARE(onHand("B", at(9, 30)), Quantity(6));
        QCOMPARE(onHand("B", at(10, 30)), Quantity());
    }

    void takesAHistoryThatTheSourceItselfLists()
    {
        const PullRecord first = pull({stockBatch({{"A", 9, at(6)}, {"A", 5, at(8)}, {"A", 7, at(7)}})});
        QCOMPARE(first.fresh, 1);
        QCOMPARE(onHand("A"), Quantity(5));
        QCOMPARE(onHand("A", at(6, 30)), Quantity(9));
        QCOMPARE(onHand("A", at(7, 30)), Quantity(7));
        pull({stockBatch({{"A", 9, at(6)}, {"A", 5, at(8)}, {"A", 7, at(7)}})});
        QCOMPARE(m_workspace->database().value(QStringLiteral("SELECT COUNT(*) FROM stock_history"))->toInt(), 2);
    }

    void takesOverlappingPagesOnce()
    {
        const PullRecord first = pull({stockBatch({{"A", 5, at(8)}, {"B", 7, at(8)}}), stockBatch({{"B", 7, at(8)}, {"C", 1, at(8)}})});
        QCOMPARE(first.fresh, 3);
        QCOMPARE(first.read, 4);
    }

    void showsNothingOfAPullThatIsNotComplete()
    {
        pull({stockBatch({{"A", 5, at(8)}})});
        PullStore store(*m_workspace);
        const auto open = store.begin(QStringLiteral("till"), true, at(9));
        QVERIFY(store.stage(open->record, {stockBatch({{"A", 1, at(9)}})}, {}, "page 1", {RecordKind::Stock}));
        QCOMPARE(onHand("A"), Quantity(5));
        QVERIFY(m_workspace->check()->isEmpty());
    }

    void continuesAnInterruptedPullBehindItsLastPage()
    {
        PullStore store(*m_workspace);
        const auto open = store.begin(QStringLiteral("till"), false, at(9));
        QVERIFY(store.stage(open->record, {stockBatch({{"A", 1, at(9)}})}, {}, "page 1", {RecordKind::Stock}));
        m_workspace.reset(); // as after a power cut
        m_workspace = std::make_unique<Workspace>(std::move(*Workspace::open(m_address, Workspace::Mode::Open)));
        PullStore again(*m_workspace);
        const auto resumed = again.begin(QStringLiteral("till"), false, at(10));
        QVERIFY(resumed->isResumed);
        QCOMPARE(resumed->cursor, QByteArray("page 1"));
        QVERIFY(again.stage(resumed->record, {stockBatch({{"B", 2, at(9)}})}, {}, "end", {RecordKind::Stock}));
        const auto done = again.complete(resumed->record.id, at(10));
        QCOMPARE(done->fresh, 2);
        QCOMPARE(onHand("A"), Quantity(1));
        QCOMPARE(again.begin(QStringLiteral("till"), false, at(11))->cursor, QByteArray("end"));
    }

    void twoProgramsEndAPullOnce()
    {
        auto elsewhere = Workspace::open(m_address, Workspace::Mode::Open);
        QVERIFY(elsewhere);
        PullStore first(*m_workspace), second(*elsewhere);
        const auto mine = first.begin("till", false, at(8));
        const auto theirs = second.begin("till", false, at(8));
        QCOMPARE(theirs->record.id, mine->record.id);
        const auto page = [](PullStore& store, const PullStore::Open& open) {
            return store.stage(open.record, {stockBatch({{"A", 1, at(9)}})}, {}, "end", {RecordKind::Stock});
        };
        QVERIFY(page(second, *theirs));
        QVERIFY(page(first, *mine));
        QVERIFY(first.complete(mine->record.id, at(10)));
        QCOMPARE(page(second, *theirs).error().fault, Fault::Locked);
        QCOMPARE(second.complete(theirs->record.id, at(10)).error().fault, Fault::Locked);
        QVERIFY(second.interrupt(theirs->record.id, PullState::Failed, Error{Fault::Locked, {}, {}}, at(10)));
        QCOMPARE(first.latest(1)->front().state, PullState::Complete);
        QVERIFY(m_workspace->check()->isEmpty());
        QVERIFY(second.begin("till", false, at(11))->record.id > mine->record.id);
    }

    void aFullPullForgetsAnInterruptedIncrementalOne()
    {
        pull({stockBatch({{"A", 5, at(8)}})});
        PullStore store(*m_workspace);
        const auto open = store.begin(QStringLiteral("till"), false, at(9));
        QVERIFY(!open->record.full);
        QVERIFY(store.stage(open->record, {stockBatch({{"Z", 1, at(9)}})}, {}, "page 1", {}));
        const auto full = store.begin(QStringLiteral("till"), true, at(10));
        QVERIFY(full->cursor.isEmpty());
        QVERIFY(!full->isResumed);
        QVERIFY(store.complete(full->record.id, at(10)));
        QCOMPARE(onHand("Z"), Quantity());
    }

    void keepsUnknownApartFromZero()
    {
        RecordBatch batch(RecordKind::Stock);
        batch.addRow();
        batch.setText(0, field::stock::sku, "A");
        batch.setText(0, field::stock::location, "S1");
        pull({std::move(batch)});
        const auto snapshot = SnapshotReader(*m_workspace).read(nullptr);
        QVERIFY((*snapshot)->channels.front()->stock->onHand.front().isUnknown());
    }

    void readsWhatIsOnPromotion()
    {
        namespace price = field::price;
        RecordBatch prices(RecordKind::Price);
        const auto add = [&](std::string_view sku, std::string_view kind, Instant from, Instant to) {
            const std::size_t row = prices.addRow();
            prices.setText(row, price::sku, sku);
            prices.setText(row, price::kind, kind);
            prices.setDecimal(row, price::price, 8);
            prices.setInstant(row, price::validFrom, from);
            if (to.isKnown())
                prices.setInstant(row, price::validTo, to);
        };
        add("A", "regular", at(1), {});
        add("A", "promotion", at(2), at(20));
        add("B", "promotion", at(0).plusSeconds(-400 * 86'400), at(0).plusSeconds(-390 * 86'400)); // long over
        namespace promotion = field::promotion;
        RecordBatch announced(RecordKind::Promotion);
        announced.addRow();
        announced.setText(0, promotion::promotion, "P1");
        announced.setText(0, promotion::scopeSkus, "B|C");
        announced.setText(0, promotion::locations, "S1");
        announced.setInstant(0, promotion::startsAt, at(3));
        pull({std::move(prices), std::move(announced)});

        const auto snapshot = SnapshotReader(*m_workspace).read(nullptr, at(21));
        const auto& channel = *(*snapshot)->channels.front();
        QCOMPARE(channel.prices->size(), 1u);
        QVERIFY(channel.promotions);
        QCOMPARE(channel.promotions->size(), 3u);
        const tables::SkuId a = (*snapshot)->skus->find("A"), c = (*snapshot)->skus->find("C");
        const std::uint32_t ofA = channel.promotions->index.begin(a), ofC = channel.promotions->index.begin(c);
        QCOMPARE(channel.promotions->to[ofA], at(20));
        QCOMPARE(channel.promotions->location[ofA], tables::Dictionary::none);
        QVERIFY(!channel.promotions->to[ofC].isKnown());
        QCOMPARE((*snapshot)->locations->text(channel.promotions->location[ofC]), std::string_view("S1"));
    }

    void knowsAPromotionThatTheSourceForgot()
    {
        namespace price = field::price;
        const auto told = [](std::initializer_list<std::pair<std::string_view, Instant>> promotions) {
            RecordBatch prices(RecordKind::Price);
            for (const auto& [sku, to] : promotions) {
                const std::size_t row = prices.addRow();
                prices.setText(row, price::sku, sku);
                prices.setText(row, price::kind, "promotion");
                prices.setInstant(row, price::validFrom, at(2));
                prices.setInstant(row, price::validTo, to);
                prices.setInstant(row, price::seenAt, at(3));
            }
            std::vector<RecordBatch> batches;
            batches.push_back(std::move(prices));
            return batches;
        };
        pull(told({{"A", at(9)}, {"B", at(20)}, {"C", at(20)}}), at(8), QStringLiteral("till"), RecordKind::Price);
        pull(told({{"C", at(20)}}), at(10), QStringLiteral("till"), RecordKind::Price); // A was over, B was ended early
        for (const Instant asOf : {Instant(), at(21)}) {
            const auto snapshot = SnapshotReader(*m_workspace).read(nullptr, asOf);
            const auto& table = *(*snapshot)->channels.front()->promotions;
            QCOMPARE(table.size(), 3u);
            const auto end = [&](std::string_view sku) { return table.to[table.index.begin((*snapshot)->skus->find(sku))]; };
            QCOMPARE(end("A"), at(9));
            QCOMPARE(end("B"), at(10));
            QCOMPARE(end("C"), at(20));
        }
        const auto before = SnapshotReader(*m_workspace).read(nullptr, at(9)); // nobody knew yet
        const auto& table = *(*before)->channels.front()->promotions;
        QCOMPARE(table.to[table.index.begin((*before)->skus->find("B"))], at(20));
    }

    void keepsWhatHappenedThoughTheSourceForgetsIt()
    {
        namespace f = field::movement;
        RecordBatch batch(RecordKind::Movement);
        batch.addRow();
        batch.setText(0, f::reference, "M1");
        batch.setInstant(0, f::at, at(8));
        PullStore store(*m_workspace);
        const auto open = store.begin(QStringLiteral("till"), true, at(9));
        QVERIFY(store.stage(open->record, {batch}, {}, {}, {RecordKind::Movement}));
        QVERIFY(store.complete(open->record.id, at(9)));
        const auto next = store.begin(QStringLiteral("till"), true, at(10));
        QVERIFY(store.stage(next->record, {}, {}, {}, {RecordKind::Movement}));
        QCOMPARE(store.complete(next->record.id, at(10))->gone, 0);
        QCOMPARE(m_workspace->database().value(QStringLiteral("SELECT COUNT(*) FROM movements"))->toInt(), 1);
    }

    void keepsQuarantinedRowsOfTheLastPull()
    {
        PullStore store(*m_workspace);
        const RejectedRow row{QStringLiteral("stock.csv"), 12, QStringLiteral("on_hand"), QStringLiteral("12 pcs"),
                              QStringLiteral("A"), RowReason::NotANumber};
        const auto open = store.begin(QStringLiteral("till"), true, at(9));
        QVERIFY(store.stage(open->record, {}, {row}, {}, {}));
        QCOMPARE(store.complete(open->record.id, at(9))->quarantined, 1);
        QCOMPARE(store.quarantine({})->front().row, row);
        QVERIFY(store.quarantine(QStringLiteral("other"))->empty());
    }

    void whatCouldNotBeReadIsNotGone_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<RowReason>("reason");
        QTest::addColumn<std::vector<RecordKind>>("kinds");
        QTest::addColumn<int>("gone");   // of A, B and C, of which the next pull names C
        const std::vector<RecordKind> stock{RecordKind::Stock};
        QTest::newRow("one that is named") << "A" << RowReason::NotANumber << stock << 1;
        QTest::newRow("one that the channel never told") << "Z" << RowReason::NotANumber << stock << 2;
        QTest::newRow("one that nobody can name") << "" << RowReason::UnclosedQuote << stock << 0;
        QTest::newRow("a row without key") << "" << RowReason::EmptyKey << stock << 2;
        QTest::newRow("a second row of one key") << "A" << RowReason::DuplicateKey << stock << 2;
        QTest::newRow("a remark") << "A" << RowReason::LocalTimeAssumed << stock << 2;
        QTest::newRow("a record of another kind") << "A" << RowReason::NotANumber << std::vector<RecordKind>{RecordKind::Price} << 2;
        QTest::newRow("one record of several kinds") << "A" << RowReason::NotANumber
                                                     << std::vector<RecordKind>{RecordKind::Price, RecordKind::Stock} << 1;
    }
    void whatCouldNotBeReadIsNotGone()
    {
        QFETCH(QString, record);
        QFETCH(RowReason, reason);
        QFETCH(std::vector<RecordKind>, kinds);
        QFETCH(int, gone);
        pull({stockBatch({{"A", 5, at(8)}, {"B", 7, at(8)}, {"C", 1, at(8)}})});
        PullStore store(*m_workspace);
        const auto open = store.begin(QStringLiteral("till"), true, at(12));
        const RejectedRow row{QStringLiteral("stock.csv"), 2, {}, {}, record, reason, kinds};
        QVERIFY(store.stage(open->record, {stockBatch({{"C", 1, at(11)}})}, {row}, "next", {RecordKind::Stock}));
        QCOMPARE(store.complete(open->record.id, at(12))->gone, gone);
        QCOMPARE(onHand("A"), gone == 2 ? Quantity() : Quantity(5));
        // Once it is readable again, or left out, the channel is believed.
        QCOMPARE(pull({stockBatch({{"C", 1, at(13)}})}, at(14)).gone, 2 - gone);
        QVERIFY(m_workspace->check()->isEmpty());
    }

    void bringsAnOlderSchemaForward()
    {
        pull({stockBatch({{"A", 5, at(8)}})});
        for (const char* sql : {"ALTER TABLE quarantine DROP COLUMN hides", "DROP TABLE opening_hours", "DROP TABLE staged_opening_hours",
                                "DROP TABLE product_texts", "DROP TABLE staged_product_texts",
                                "UPDATE workspace SET value = '1' WHERE name = 'schema_version'"})
            QVERIFY(m_workspace->database().run(QLatin1String(sql)));
        m_workspace.reset();
        auto again = Workspace::open(m_address, Workspace::Mode::Open);
        QVERIFY(again);
        QVERIFY(again->database().value(QStringLiteral("SELECT COUNT(hides) FROM quarantine")));
        QCOMPARE(again->database().value(QStringLiteral("SELECT COUNT(*) FROM stock"))->toInt(), 1);
        QVERIFY(CalendarStore(*again).replace({}, {}, at(9)));
        QVERIFY(again->check()->isEmpty());
    }

    void forgetsARemovedChannelWholly()
    {
        pull({stockBatch({{"A", 5, at(8)}})});
        pull({stockBatch({{"A", 6, at(9)}})});
        QVERIFY(ChannelStore(*m_workspace).remove(QStringLiteral("till")));
        for (const char* table : {"stock", "stock_history", "pull", "channel"})
            QCOMPARE(m_workspace->database().value(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table))->toInt(), 0);
        QCOMPARE(ChannelStore(*m_workspace).remove(QStringLiteral("till")).error().fault, Fault::UnknownChannel);
    }

    void keepsTheTablesOfChannelsThatDidNotChange()
    {
        QVERIFY(ChannelStore(*m_workspace).add({QStringLiteral("web"), QStringLiteral("files"), {}, {}, {}, 0}));
        pull({stockBatch({{"A", 5, at(8)}})});
        const auto first = SnapshotReader(*m_workspace).read(nullptr);
        pull({stockBatch({{"A", 5, at(8)}, {"N", 5, at(8)}})}, at(9), QStringLiteral("web"));
        const auto second = SnapshotReader(*m_workspace).read(*first);
        QCOMPARE((*second)->channels[0], (*first)->channels[0]);
        QVERIFY((*second)->channels[1] != (*first)->channels[1]);
        QVERIFY((*second)->skus->find("N") != tables::Dictionary::none);
    }

    void roundTripsAChannelProfile()
    {
        ChannelProfile profile;
        profile.id = QStringLiteral("web");
        profile.name = QStringLiteral("Boutique « web »");
        profile.role = ChannelRole::WebStore;
        profile.bufferBySku[QStringLiteral("A")] = Decimal::fromRaw(12345);
        profile.cap = 7;
        profile.pricesIncludeTax = true;
        profile.syncSlaMinutes = 15;
        profile.locationScope = {QStringLiteral("S1"), QStringLiteral("S2")};
        QVERIFY(ChannelStore(*m_workspace).add({QStringLiteral("web"), QStringLiteral("files"), {}, profile, {}, 0}));
        QCOMPARE(ChannelStore(*m_workspace).one(QStringLiteral("web"))->profile, profile);
    }

private:
    PullRecord pull(std::vector<RecordBatch> batches, Instant now = at(12), const QString& channel = QStringLiteral("till"),
                    RecordKind whole = RecordKind::Stock)
    {
        PullStore store(*m_workspace);
        const auto open = store.begin(channel, true, now);
        if (!open)
            return {};
        for (const RecordBatch& batch : batches)
            if (!store.stage(open->record, {batch}, {}, "next", {whole}))
                return {};
        const auto done = store.complete(open->record.id, now);
        if (!done)
            qWarning() << done.error().detail;
        return done ? *done : PullRecord();
    }

    Quantity onHand(std::string_view sku, Instant asOf = {})
    {
        const auto snapshot = SnapshotReader(*m_workspace).read(nullptr, asOf);
        if (!snapshot)
            return Quantity(-1);
        const tables::SkuId id = (*snapshot)->skus->find(sku);
        const auto& stock = (*snapshot)->channels.front()->stock;
        if (id == tables::Dictionary::none || !stock || stock->index.begin(id) == stock->index.end(id))
            return {};
        return stock->onHand[stock->index.begin(id)];
    }

    QString m_kind, m_address;
    int m_number = 0;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::PostgresServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"

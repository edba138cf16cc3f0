// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "demo/demo_region.h"
#include "items/inventory_items.h"
#include "items/row_arrangement.h"
#include "session/answer_job.h"
#include "stock_floor.h"
#include "stock_region.h"
#include "support/postgres_server.h"
#include "sync/folder_reader.h"
#include "sync/pull_job.h"
#include "sync/region_import.h"
#include "workspace/bulk.h"
#include "workspace/channel_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace unisono;

namespace {

/// The region that is measured: UNISONO_BENCH_SIZE = small, region (default) or chain; written once.
QString regionFolder()
{
    static const QTemporaryDir dir;
    static const QString folder = [] {
        demo::DemoOptions options;
        options.folder = dir.filePath(QStringLiteral("region"));
        const QString size = qEnvironmentVariable("UNISONO_BENCH_SIZE", QStringLiteral("region"));
        options.size = size == QLatin1String("chain")   ? demo::Size::Chain
                       : size == QLatin1String("small") ? demo::Size::Small
                                                        : demo::Size::Region;
        if (!demo::writeDemoRegion(options))
            qFatal("the demo region could not be written");
        return options.folder;
    }();
    return folder;
}

tables::SnapshotPtr snapshot()
{
    static const tables::SnapshotPtr read = sync::readFolder(regionFolder(), {})->snapshot;
    return read;
}

/// A folder of one channel with a million stock levels.
QString millionFolder()
{
    static const QTemporaryDir dir;
    static const QString folder = [] {
        QFile file(dir.filePath(QStringLiteral("stock.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for the rows");
        QByteArray csv = "sku,location,on_hand,committed,reserved,unsellable,safety,as_of\n";
        for (int i = 0; i < 1'000'000; ++i)
            csv += "SKU-" + QByteArray::number(100'000 + i / 20) + ",L" + QByteArray::number(100 + i % 20) + ','
                   + QByteArray::number(i % 97) + ",1,0,0,2,2026-06-16T07:45:00Z\n";
        file.write(csv);
        return dir.path();
    }();
    return folder;
}

void checkFromFiles(benchmark::State& state)
{
    const QString folder = regionFolder();
    for (auto run : state)
        benchmark::DoNotOptimize(analysis::checkInventory(sync::readFolder(folder, {})->snapshot));
}

void checkOfASnapshot(benchmark::State& state)
{
    const tables::SnapshotPtr read = snapshot();
    for (auto run : state)
        benchmark::DoNotOptimize(analysis::checkInventory(read));
}

void stockFloor(benchmark::State& state)
{
    const QString folder = bench::stockRegion();
    for (auto run : state)
        benchmark::DoNotOptimize(bench::stockFloor(folder));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(bench::stockRows()));
}

void checkOfStockRows(benchmark::State& state)
{
    const QString folder = bench::stockRegion();
    for (auto run : state) {
        const auto answer = analysis::checkInventory(sync::readFolder(folder, {})->snapshot);
        if (answer->findings.empty())
            state.SkipWithError("nothing was found");
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(bench::stockRows()));
}

/// Pulls everything of the workspace's channels into it; what it makes of that is not measured.
void pullWhole(benchmark::State& state, workspace::Workspace& workspace, const QStringList& channels)
{
    sync::Credentials credentials(workspace.id());
    state.ResumeTiming();
    const auto pulls = sync::pullChannels(workspace, credentials, channels, true, std::make_shared<sync::PullCancel>(channels), {});
    state.PauseTiming();
    if (!pulls || pulls->front().fresh != 1'000'000)
        state.SkipWithError("the pull is not complete");
}

void pullAMillionRows(benchmark::State& state)
{
    const QString folder = millionFolder();
    for (auto run : state) {
        state.PauseTiming();
        const QTemporaryDir dir;
        auto workspace = workspace::Workspace::open(dir.filePath(QStringLiteral("w")), workspace::Workspace::Mode::Create);
        const QString region = dir.filePath(QStringLiteral("region/channels/till"));
        QDir().mkpath(region);
        QFile::link(folder + QStringLiteral("/stock.csv"), region + QStringLiteral("/stock.csv"));
        pullWhole(state, *workspace, *sync::importRegion(*workspace, dir.filePath(QStringLiteral("region"))));
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}

/// The same rows from a database server.
void pullAMillionRowsFromPostgres(benchmark::State& state)
{
    test::PostgresServer server;
    if (!server.isRunning()
        || !server.run(QStringLiteral("CREATE TABLE stock AS SELECT 'SKU-' || (100000 + i / 20) AS sku, 'L' || (100 + i % 20) AS location, "
                                      "i % 97 AS on_hand, 1 AS committed, 0 AS reserved, 0 AS unsellable, 2 AS safety, "
                                      "timestamptz '2026-06-16 07:45:00Z' AS as_of FROM generate_series(0, 999999) i")))
        return state.SkipWithError(qPrintable(server.reason()));
    for (auto run : state) {
        state.PauseTiming();
        const QTemporaryDir dir;
        auto workspace = workspace::Workspace::open(dir.filePath(QStringLiteral("w")), workspace::Workspace::Mode::Create);
        workspace::ChannelRecord till{QStringLiteral("till"), QStringLiteral("database"), {}, {}, {}, 0};
        till.options = {{QStringLiteral("dsn"), server.dsn()},
                        {QStringLiteral("mapping"), QJsonObject{{QStringLiteral("stock"), QStringLiteral("SELECT * FROM stock")}}}};
        till.profile.id = till.id;
        if (!workspace::ChannelStore(*workspace).add(till))
            return state.SkipWithError("the channel could not be added");
        pullWhole(state, *workspace, {till.id});
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}

void snapshotOfAMillionRows(benchmark::State& state)
{
    const QTemporaryDir dir;
    auto workspace = workspace::Workspace::open(dir.filePath(QStringLiteral("w")), workspace::Workspace::Mode::Create);
    const QString region = dir.filePath(QStringLiteral("region/channels/till"));
    QDir().mkpath(region);
    QFile::link(millionFolder() + QStringLiteral("/stock.csv"), region + QStringLiteral("/stock.csv"));
    const QStringList channels = *sync::importRegion(*workspace, dir.filePath(QStringLiteral("region")));
    sync::Credentials credentials(workspace->id());
    (void)sync::pullChannels(*workspace, credentials, channels, true, std::make_shared<sync::PullCancel>(channels), {});
    for (auto run : state)
        benchmark::DoNotOptimize(session::answerInventory(*workspace, nullptr));
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}

/// The floor of every pull: SQLite's own interface, one transaction, four columns.
void rawInserts(benchmark::State& state)
{
    for (auto run : state) {
        const QTemporaryDir dir;
        sqlite3* handle = nullptr;
        sqlite3_open(dir.filePath(QStringLiteral("raw")).toUtf8().constData(), &handle);
        sqlite3_exec(handle, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE t (a, b, c, d); BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(handle, "INSERT INTO t VALUES (?, ?, ?, ?)", -1, &insert, nullptr);
        for (int i = 0; i < 1'000'000; ++i) {
            const std::string sku = "SKU-" + std::to_string(i);
            sqlite3_bind_text(insert, 1, sku.data(), static_cast<int>(sku.size()), SQLITE_STATIC);
            sqlite3_bind_text(insert, 2, "L100", 4, SQLITE_STATIC);
            sqlite3_bind_int64(insert, 3, i);
            sqlite3_bind_int64(insert, 4, 7);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_close(handle);
    }
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}

/// The rows of the stock region by place, a fifth of its rows.
analysis::InventoryAnswerPtr stockAnswer()
{
    static const analysis::InventoryAnswerPtr answer = analysis::checkInventory(sync::readFolder(bench::stockRegion(), {})->snapshot);
    return answer;
}

class PositionsTable : public benchmark::Fixture
{
public:
    void SetUp(const benchmark::State&) override
    {
        const auto answer = stockAnswer();
        columns = items::positionAtLocationItems(answer);
        arrangement = items::RowArrangement(answer->atLocation.size());
    }
    void sortBy(benchmark::State& state, int column)
    {
        items::RowWish wish;
        for (auto run : state) {
            wish.sort = {column, wish.sort.direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder, QLocale()};
            arrangement = arrangement.next(columns, wish);
        }
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(arrangement.shown().size()));
    }
    std::vector<items::Column> columns;
    items::RowArrangement arrangement;
};

BENCHMARK_DEFINE_F(PositionsTable, filterByText)(benchmark::State& state)
{
    items::RowWish wish;
    wish.filter = [text = columns.front().utf8] { return [text](std::size_t row) { return text(row).find("9921") != std::string_view::npos; }; };
    for (auto run : state) {
        ++wish.filterNumber;
        benchmark::DoNotOptimize(arrangement.next(columns, wish));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(arrangement.shown().size()));
}

BENCHMARK_DEFINE_F(PositionsTable, sortByText)(benchmark::State& state)
{
    sortBy(state, 0);
}

BENCHMARK_DEFINE_F(PositionsTable, sortByNumber)(benchmark::State& state)
{
    sortBy(state, 2);
}

} // namespace

BENCHMARK(stockFloor)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(checkOfStockRows)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(checkFromFiles)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(checkOfASnapshot)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pullAMillionRows)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(pullAMillionRowsFromPostgres)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(snapshotOfAMillionRows)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(rawInserts)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK_REGISTER_F(PositionsTable, filterByText)->Unit(benchmark::kMillisecond);
BENCHMARK_REGISTER_F(PositionsTable, sortByText)->Unit(benchmark::kMillisecond);
BENCHMARK_REGISTER_F(PositionsTable, sortByNumber)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/file_preview.h"
#include "channels/files/files_channel.h"
#include "support/test_data.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace unisono;
using namespace unisono::channels;

namespace {

const QByteArray stockHeadings = "sku,location,on_hand,as_of\n";

struct Pulled
{
    QMap<QString, int> rows;          ///< by table
    std::vector<RejectedRow> rejected;
    QStringList skus;                 ///< of stock, in order
    std::vector<RecordKind> enumerated;
    std::optional<ChannelProfile> profile;
    QByteArray cursor;
    int pages = 0;
};

void addPage(Pulled& pulled, const Page& page)
{
    for (const RecordBatch& batch : page.batches) {
        const std::string name(batch.shape().name);
        pulled.rows[QString::fromStdString(name)] += static_cast<int>(batch.size());
        for (std::size_t row = 0; batch.kind() == RecordKind::Stock && row < batch.size(); ++row)
            pulled.skus.append(QString::fromStdString(std::string(batch.text(field::stock::sku, row))));
    }
    pulled.rejected.insert(pulled.rejected.end(), page.rejected.begin(), page.rejected.end());
    pulled.enumerated.insert(pulled.enumerated.end(), page.enumerated.begin(), page.enumerated.end());
    if (page.profile)
        pulled.profile = page.profile;
    pulled.cursor = page.next;
    ++pulled.pages;
}

} // namespace

class FilesChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTableOfTheFolderIsRead();
    void missingFolderIsAnError();
    void unchangedFilesAreSkippedAndChangedOnesReadWhole();
    void newMappingReadsEverythingAgain();
    void unreadableTableIsToldAndItsKindNotEnumerated();
    void brokenProfileIsTheChannelsError_data();
    void brokenProfileIsTheChannelsError();
    void profileIsRead();
    void localTimesTakeTheProfilesTimeZone();
    void hugeFileComesInPagesThatResumeElsewhere();
    void duplicateKeysAreFoundAcrossPages();
    void duplicateKeysAreFoundAcrossFiles();
    void keyThatAppearsLateIsTaken();
    void cellOfTenMillionCharactersIsKeptOut_data();
    void cellOfTenMillionCharactersIsKeptOut();
    void lineWithoutEndIsGivenUp();
    void unclosedQuoteCostsOneRowOfAHugeFile();
    void manyUnclosedRecordsTakeLinearTime();
    void filesOfOtherNamesAreGuessed();
    void tablesOfOthersAreLeftAlone();
    void workbookHoldsSeveralTables();
    void testTellsWhatIsThere();
    void previewShowsTheGuess();
    void cancelStopsAndThePullGoesOn();
    void strangeCursorIsAnError();

private:
    void put(const QString& name, const QByteArray& content) { QVERIFY(test::writeAll(m_folder->filePath(name), content)); }
    FilesChannel channel(const QJsonObject& more = {}) const;
    Pulled pullAll(FilesChannel& channel, const QByteArray& cursor = {});
    Pulled pullAll(const QByteArray& cursor = {});
    QByteArray manyRows(int from, int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    CancelFlag m_cancel{false};
};

void FilesChannelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cancel = false;
}

FilesChannel FilesChannelTest::channel(const QJsonObject& more) const
{
    ChannelSettings settings;
    settings.id = QStringLiteral("shop");
    settings.options = more;
    settings.options.insert(QStringLiteral("path"), m_folder->path());
    return FilesChannel(settings);
}

Pulled FilesChannelTest::pullAll(FilesChannel& files, const QByteArray& cursor)
{
    Pulled pulled;
    pulled.cursor = cursor;
    for (bool last = false; !last;) {
        const Result<Page> page = files.pull(pulled.cursor, m_cancel);
        if (!page) {
            qWarning() << page.error().subject << page.error().detail;
            return pulled;
        }
        addPage(pulled, *page);
        last = page->last;
    }
    return pulled;
}

Pulled FilesChannelTest::pullAll(const QByteArray& cursor)
{
    FilesChannel files = channel();
    return pullAll(files, cursor);
}

QByteArray FilesChannelTest::manyRows(int from, int count) const
{
    QByteArray rows;
    for (int i = from; i < from + count; ++i)
        rows += "SKU-" + QByteArray::number(i) + ",S" + QByteArray::number(i % 7) + ',' + QByteArray::number(i % 50)
            + ",2026-06-16T07:45:00Z\n";
    return rows;
}

void FilesChannelTest::everyTableOfTheFolderIsRead()
{
    put(QStringLiteral("STOCK.CSV"), stockHeadings + "A-1,S1,5,2026-06-16T07:45:00Z\n");
    put(QStringLiteral("products.tsv"), "sku\ttitle\nA-1\tTee\n");
    put(QStringLiteral("published.ndjson"), "{\"sku\":\"A-1\",\"quantity\":5}\n");
    put(QStringLiteral("orders.json"), "[{\"order\":\"1\",\"customer\":\"x\"}]");
    put(QStringLiteral("readme.txt"), "hello");
    const Pulled pulled = pullAll();
    const QMap<QString, int> expected{
        {QStringLiteral("stock"), 1}, {QStringLiteral("products"), 1}, {QStringLiteral("published"), 1}, {QStringLiteral("orders"), 1}};
    QCOMPARE(pulled.rows, expected);
    QVERIFY(pulled.rejected.empty());
    QCOMPARE(pulled.enumerated.size(), 4U);
    QVERIFY(!pulled.profile);
}

void FilesChannelTest::missingFolderIsAnError()
{
    ChannelSettings settings;
    settings.options.insert(QStringLiteral("path"), m_folder->filePath(QStringLiteral("nowhere")));
    FilesChannel files(settings);
    QCOMPARE(files.pull({}, m_cancel).error().fault, Fault::NotFound);
    QCOMPARE(files.test(m_cancel).error().fault, Fault::NotFound);
    FilesChannel unset{ChannelSettings()};
    QCOMPARE(unset.pull({}, m_cancel).error().fault, Fault::NotFound);
    const Pulled empty = pullAll();
    QVERIFY(empty.rows.isEmpty() && empty.enumerated.empty() && empty.pages == 1);
}

void FilesChannelTest::unchangedFilesAreSkippedAndChangedOnesReadWhole()
{
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,\nA-2,S1,6,\n");
    put(QStringLiteral("products.csv"), "sku,title\nA-1,Tee\n");
    const Pulled first = pullAll();
    const Pulled second = pullAll(first.cursor);
    QVERIFY(second.rows.isEmpty() && second.enumerated.empty());
    QCOMPARE(second.cursor, first.cursor);
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,\nA-3,S1,6,\n");
    const Pulled third = pullAll(second.cursor);
    QCOMPARE(third.skus, QStringList({QStringLiteral("A-1"), QStringLiteral("A-3")}));
    QVERIFY(third.enumerated == std::vector{RecordKind::Stock});
    put(QStringLiteral("stock.json"), "[{\"sku\":\"A-4\",\"location\":\"S1\"}]");
    const Pulled fourth = pullAll(third.cursor);
    QCOMPARE(fourth.skus.size(), 3);
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("stock.json"))));
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("stock.csv"))));
    const Pulled fifth = pullAll(fourth.cursor);
    QVERIFY(fifth.rows.isEmpty() && fifth.enumerated.empty());
}

void FilesChannelTest::newMappingReadsEverythingAgain()
{
    put(QStringLiteral("stock.csv"), "sku,location,Pieces there\nA-1,S1,5\n");
    const Pulled first = pullAll();
    QCOMPARE(first.rows.value(QStringLiteral("stock")), 1);
    const QJsonObject mapping{{QStringLiteral("stock"), QJsonObject{{QStringLiteral("Pieces there"), QStringLiteral("on_hand")}}}};
    FilesChannel mapped = channel({{QStringLiteral("mapping"), mapping}});
    const Result<Page> page = mapped.pull(first.cursor, m_cancel);
    QVERIFY(page && page->batches.size() == 1);
    QCOMPARE(page->batches.front().decimal(field::stock::onHand, 0), Decimal(5));
}

void FilesChannelTest::unreadableTableIsToldAndItsKindNotEnumerated()
{
    put(QStringLiteral("stock.csv"), "\x89PNG\r\n\x1a\n0000");
    put(QStringLiteral("prices.xlsx"), "no workbook");
    put(QStringLiteral("products.csv"), "sku,title\nA-1,Tee\n");
    const Pulled pulled = pullAll();
    QCOMPARE(pulled.rejected.size(), 2U);
    for (const RejectedRow& row : pulled.rejected)
        QCOMPARE(row.reason, RowReason::FileNotReadable);
    QVERIFY(pulled.enumerated == std::vector{RecordKind::Product});
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,\n");
    const Pulled again = pullAll(pulled.cursor);
    QCOMPARE(again.rows.value(QStringLiteral("stock")), 1);
    QCOMPARE(again.rejected.size(), 1U);
}

void FilesChannelTest::brokenProfileIsTheChannelsError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("subject");
    const std::pair<const char*, const char*> cases[] = {
        {"{\"id\": \"web\",", ""}, {"[]", ""}, {"", ""}, {"{\"sync_sla_minutes\": NaN}", ""},
        {"{\"sync_sla_minutes\": -5}", ": sync_sla_minutes"}, {"{\"sync_sla_minutes\": \"soon\"}", ": sync_sla_minutes"},
        {"{\"sync_sla_minutes\": 1.5}", ": sync_sla_minutes"}, {"{\"sync_sla_minutes\": 1e400}", ""},
        {"{\"kind\": \"shop\"}", ": kind"}, {"{\"name\": 5}", ": name"}, {"{\"timezone\": \"Europe/Atlantis\"}", ": timezone"},
        {"{\"prices_include_tax\": \"yes\"}", ": prices_include_tax"}, {"{\"location_scope\": \"S1\"}", ": location_scope"},
        {"{\"location_scope\": [1]}", ": location_scope"}, {"{\"buffer\": 3}", ": buffer"}, {"{\"buffer\": {\"default\": -1}}", ": buffer.default"},
        {"{\"buffer\": {\"by_sku\": {\"A-1\": \"x\"}}}", ": buffer.by_sku.A-1"}, {"{\"cap\": \"many\"}", ": cap"},
        {"{\"visibility_threshold\": -1}", ": visibility_threshold"}};
    for (const auto& [content, subject] : cases)
        QTest::newRow(content) << QByteArray(content) << QStringLiteral("channel.json") + QString::fromLatin1(subject);
}

void FilesChannelTest::brokenProfileIsTheChannelsError()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, subject);
    put(QStringLiteral("channel.json"), content);
    put(QStringLiteral("stock.csv"), stockHeadings);
    FilesChannel files = channel();
    const Result<Page> page = files.pull({}, m_cancel);
    QVERIFY(!page);
    QVERIFY(page.error().fault == Fault::Malformed);
    QVERIFY(page.error().subject == subject || page.error().subject == u"channel.json");
    QVERIFY(!files.test(m_cancel));
}

void FilesChannelTest::profileIsRead()
{
    put(QStringLiteral("channel.json"), R"({"id": "web-fr", "name": "Web", "kind": "web_store", "country": "FR", "currency": "EUR",
        "timezone": "Europe/Paris", "prices_include_tax": true, "sync_sla_minutes": 15, "location_scope": ["S1", "W1"],
        "buffer": {"default": 2, "by_sku": {"A-1": 5}}, "cap": 99, "visibility_threshold": null, "unknown": {"x": 1}})");
    const Pulled pulled = pullAll();
    QVERIFY(pulled.profile);
    ChannelProfile expected;
    expected.id = QStringLiteral("web-fr");
    expected.name = QStringLiteral("Web");
    expected.role = ChannelRole::WebStore;
    expected.country = QStringLiteral("FR");
    expected.currency = QStringLiteral("EUR");
    expected.timezone = QStringLiteral("Europe/Paris");
    expected.pricesIncludeTax = true;
    expected.syncSlaMinutes = 15;
    expected.locationScope = QStringList{QStringLiteral("S1"), QStringLiteral("W1")};
    expected.defaultBuffer = 2;
    expected.bufferBySku.insert(QStringLiteral("A-1"), 5);
    expected.cap = 99;
    QVERIFY(*pulled.profile == expected);
    QVERIFY(pullAll(pulled.cursor).profile);
}

void FilesChannelTest::localTimesTakeTheProfilesTimeZone()
{
    put(QStringLiteral("channel.json"), R"({"timezone": "Europe/Rome"})");
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,2026-06-16 07:45\nA-2,S1,5,2026-06-16 07:46\nA-3,S1,5,2026-10-25 02:10\n");
    FilesChannel files = channel();
    const Result<Page> page = files.pull({}, m_cancel);
    QVERIFY(page);
    QCOMPARE(page->batches.front().instant(field::stock::asOf, 0).toIso(), QStringLiteral("2026-06-16T05:45:00Z"));
    QCOMPARE(page->rejected.size(), 2U);
    QCOMPARE(page->rejected[0].reason, RowReason::LocalTimeAssumed);
    QCOMPARE(page->rejected[0].line, 2);
    QCOMPARE(page->rejected[1].reason, RowReason::LocalTimeRepeated);
    QCOMPARE(page->rejected[1].line, 4);
    FilesChannel chosen = channel({{QStringLiteral("timezone"), QStringLiteral("Europe/London")}});
    const Result<Page> other = chosen.pull({}, m_cancel);
    QVERIFY(other);
    QCOMPARE(other->batches.front().instant(field::stock::asOf, 0).toIso(), QStringLiteral("2026-06-16T06:45:00Z"));
}

void FilesChannelTest::hugeFileComesInPagesThatResumeElsewhere()
{
    constexpr int rows = 260'000;
    put(QStringLiteral("products.csv"), "sku,title\nA-1,Tee\n");
    put(QStringLiteral("stock.csv"), stockHeadings + manyRows(0, rows) + "SKU-0,S0,7,2026-06-16T07:45:00Z\n");
    const Pulled whole = pullAll();
    QVERIFY(whole.pages >= 3);
    QCOMPARE(whole.skus.size(), rows);
    QCOMPARE(whole.rejected.size(), 1U);
    QCOMPARE(whole.rejected.front().line, rows + 2);
    Pulled resumed;
    for (bool last = false; !last;) {
        FilesChannel fresh = channel();
        const Result<Page> page = fresh.pull(resumed.cursor, m_cancel);
        QVERIFY(page);
        QVERIFY(page->batches.empty() || page->batches.back().size() <= 200'000);
        addPage(resumed, *page);
        last = page->last;
    }
    QCOMPARE(resumed.pages, whole.pages);
    QCOMPARE(resumed.skus, whole.skus);
    QVERIFY(resumed.rejected == whole.rejected);
    QCOMPARE(resumed.cursor, whole.cursor);
    QVERIFY(resumed.enumerated == whole.enumerated);
}

void FilesChannelTest::duplicateKeysAreFoundAcrossPages()
{
    constexpr int rows = 150'000;
    put(QStringLiteral("stock.csv"), stockHeadings + manyRows(0, rows) + manyRows(0, rows) + "SKU-5,S5,77,2026-06-16T07:45:00Z\n"
            + "SKU-5,S5,77,2026-06-17T07:45:00Z\n");
    const Pulled pulled = pullAll();
    QVERIFY(pulled.pages > 1);
    QCOMPARE(pulled.skus.size(), rows + 1);
    QCOMPARE(pulled.rejected.size(), 1U);
    QCOMPARE(pulled.rejected.front().reason, RowReason::DuplicateKey);
    QCOMPARE(pulled.rejected.front().record, QStringLiteral("SKU-5"));
    QCOMPARE(pulled.rejected.front().line, 2 * rows + 2);
}

void FilesChannelTest::duplicateKeysAreFoundAcrossFiles()
{
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,\nA-2,S1,6,\n");
    put(QStringLiteral("stock.json"), R"([{"sku":"A-1","location":"S1","on_hand":5},{"sku":"A-2","location":"S1","on_hand":7}])");
    const Pulled pulled = pullAll();
    QCOMPARE(pulled.skus.size(), 2);
    QCOMPARE(pulled.rejected.size(), 1U);
    QCOMPARE(pulled.rejected.front().source, QStringLiteral("stock.json"));
}

void FilesChannelTest::keyThatAppearsLateIsTaken()
{
    QByteArray json = "[";
    for (int i = 0; i < 500; ++i)
        json += "{\"sku\":\"A-" + QByteArray::number(i) + "\",\"location\":\"S1\"},\n";
    json += "{\"sku\":\"B-1\",\"location\":\"S1\",\"on_hand\":\"many\"}]";
    put(QStringLiteral("stock.json"), json);
    const Pulled pulled = pullAll();
    QCOMPARE(pulled.skus.size(), 500);
    QCOMPARE(pulled.rejected.size(), 1U);
    QCOMPARE(pulled.rejected.front().record, QStringLiteral("B-1"));
}

void FilesChannelTest::cellOfTenMillionCharactersIsKeptOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("plain") << "products.csv" << QByteArray("sku,title\nA-1,Tee\nA-2,") << QByteArray("\nA-3,Cap\n");
    QTest::newRow("quoted") << "products.csv" << QByteArray("sku,title\nA-1,Tee\nA-2,\"") << QByteArray("\"\nA-3,Cap\n");
    QTest::newRow("ndjson") << "products.ndjson" << QByteArray("{\"sku\":\"A-1\"}\n{\"sku\":\"A-2\",\"title\":\"") << QByteArray("\"}\n{\"sku\":\"A-3\"}\n");
    QTest::newRow("json") << "products.json" << QByteArray("[{\"sku\":\"A-1\"},\n{\"sku\":\"A-2\",\"title\":\"") << QByteArray("\"},\n{\"sku\":\"A-3\"}]\n");
}

void FilesChannelTest::cellOfTenMillionCharactersIsKeptOut()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    put(name, before + QByteArray(10'000'000, 'x') + behind);
    const Pulled pulled = pullAll();
    QCOMPARE(pulled.rows.value(QStringLiteral("products")), 2);
    QCOMPARE(pulled.rejected.size(), 1U);
    QCOMPARE(pulled.rejected.front().reason, RowReason::CellTooLong);
    QVERIFY(pulled.rejected.front().value.size() <= 200);
    QVERIFY(pulled.enumerated == std::vector{RecordKind::Product});
}

void FilesChannelTest::lineWithoutEndIsGivenUp()
{
    put(QStringLiteral("products.csv"), "sku,title\nA-1,Tee\nA-2," + QByteArray(90'000'000, 'x') + "\nA-3,Cap\n");
    const Pulled pulled = pullAll();
    QCOMPARE(pulled.rows.value(QStringLiteral("products")), 2);
    QCOMPARE(pulled.rejected.size(), 1U);
    QCOMPARE(pulled.rejected.front().reason, RowReason::CellTooLong);
    QCOMPARE(pulled.rejected.front().line, 3);
}

void FilesChannelTest::unclosedQuoteCostsOneRowOfAHugeFile()
{
    constexpr int rows = 200'000;
    put(QStringLiteral("stock.csv"), stockHeadings + manyRows(0, 10) + "\"A-1,S1,5,\n" + manyRows(10, rows));
    const Pulled pulled = pullAll();
    QCOMPARE(pulled.skus.size(), rows + 10);
    QCOMPARE(pulled.rejected.size(), 1U);
    QCOMPARE(pulled.rejected.front().reason, RowReason::UnclosedQuote);
    QCOMPARE(pulled.rejected.front().line, 12);
}

void FilesChannelTest::manyUnclosedRecordsTakeLinearTime()
{
    QByteArray csv = stockHeadings;
    QByteArray json = "[";
    for (int i = 0; i < 100'000; ++i) {
        csv += "A-" + QByteArray::number(i) + ",\"S1,5,\n";
        json += "{\"sku\": \"A-" + QByteArray::number(i) + "\", \"location\": [\"S1\", \"on_hand\": 5},\n";
    }
    put(QStringLiteral("stock.csv"), csv);
    put(QStringLiteral("supply.json"), json);
    QElapsedTimer timer;
    timer.start();
    const Pulled pulled = pullAll();
    QVERIFY(pulled.rows.isEmpty());
    QVERIFY(pulled.rejected.size() >= 100'000U);
    QVERIFY(timer.elapsed() < 60'000);
}

void FilesChannelTest::filesOfOtherNamesAreGuessed()
{
    put(QStringLiteral("Giacenze_2026-06-16.csv"), "Codice articolo;Negozio;Giacenza;Aggiornato il\nA-1;S1;5;16/06/2026 07:45\n");
    put(QStringLiteral("export.csv"), "N° commande;Client;Date de commande;Magasin;Total;Devise\n77;c1;16/06/2026;S1;19,90;EUR\n");
    put(QStringLiteral("letters.csv"), "to,from,text\na,b,c\n");
    const Pulled pulled = pullAll();
    const QMap<QString, int> expected{{QStringLiteral("stock"), 1}, {QStringLiteral("orders"), 1}};
    QCOMPARE(pulled.rows, expected);
    put(QStringLiteral("stock.csv"), stockHeadings + "A-9,S1,5,\n");
    QCOMPARE(pullAll().skus, QStringList{QStringLiteral("A-9")});
}

void FilesChannelTest::tablesOfOthersAreLeftAlone()
{
    put(QStringLiteral("feedback.csv"), "id,customer,at,activity,channel,location,source\n1,x,2026-06-16T07:45:00Z,y,z,S1,w\n");
    put(QStringLiteral("costs.csv"), "month,channel,kind,amount\n2026-06,web,media,5\n");
    put(QStringLiteral(".stock.csv"), stockHeadings);
    const Pulled pulled = pullAll();
    QVERIFY(pulled.rows.isEmpty() && pulled.rejected.empty() && pulled.enumerated.empty());
}

void FilesChannelTest::workbookHoldsSeveralTables()
{
    QVERIFY(QFile::copy(test::dataPath(QStringLiteral("channels/files/workbooks/region.xlsx")), m_folder->filePath(QStringLiteral("region.xlsx"))));
    const Pulled pulled = pullAll();
    const QMap<QString, int> expected{{QStringLiteral("stock"), 1}, {QStringLiteral("products"), 1}};
    QCOMPARE(pulled.rows, expected);
    QVERIFY(pulled.rejected.empty());
}

void FilesChannelTest::testTellsWhatIsThere()
{
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,\nA-2,S1,x,\n");
    put(QStringLiteral("products.csv"), "hello");
    FilesChannel files = channel();
    const Result<AccessReport> report = files.test(m_cancel);
    QVERIFY(report);
    QVERIFY(!report->mayWrite);
    QVERIFY(report->readable == std::vector{RecordKind::Stock});
    QCOMPARE(report->places, QStringList({QStringLiteral("products.csv: 0"), QStringLiteral("stock.csv: 1")}));
}

void FilesChannelTest::previewShowsTheGuess()
{
    put(QStringLiteral("stock.csv"), "Référence;Magasin;Quantité en stock;Couleur\nA-1;S1;5;red\nA-2;S1;6;blue\n");
    const auto previews = previewTables(m_folder->path());
    QVERIFY(previews && previews->size() == 1);
    const TablePreview& stock = previews->front();
    QCOMPARE(stock.source, QStringLiteral("stock.csv"));
    QVERIFY(stock.missingKeys.isEmpty());
    QCOMPARE(stock.columns.size(), 4U);
    QCOMPARE(stock.columns[0].field, QStringLiteral("sku"));
    QCOMPARE(stock.columns[2].field, QStringLiteral("on_hand"));
    QCOMPARE(stock.columns[2].match, HeadingMatch::Guessed);
    QCOMPARE(stock.columns[2].samples, QStringList({QStringLiteral("5"), QStringLiteral("6")}));
    QVERIFY(stock.columns[3].field.isEmpty());
    const QJsonObject mapping = mappingOf(*previews);
    QCOMPARE(mapping.value(QStringLiteral("stock")).toObject().value(QStringLiteral("Magasin")).toString(), QStringLiteral("location"));
    const auto confirmed = previewTables(m_folder->path(), mapping);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->front().columns[0].match, HeadingMatch::Mapped);
    QCOMPARE(confirmed->front().columns[2].field, QStringLiteral("on_hand"));
}

void FilesChannelTest::cancelStopsAndThePullGoesOn()
{
    put(QStringLiteral("stock.csv"), stockHeadings + manyRows(0, 250'000));
    FilesChannel files = channel();
    const Result<Page> first = files.pull({}, m_cancel);
    QVERIFY(first && !first->last);
    m_cancel = true;
    QCOMPARE(files.pull(first->next, m_cancel).error().fault, Fault::Cancelled);
    m_cancel = false;
    const Pulled rest = pullAll(files, first->next);
    QCOMPARE(rest.skus.size() + static_cast<int>(first->batches.front().size()), 250'000);
}

void FilesChannelTest::strangeCursorIsAnError()
{
    put(QStringLiteral("stock.csv"), stockHeadings + "A-1,S1,5,\n");
    FilesChannel files = channel();
    QCOMPARE(files.pull("what", m_cancel).error().fault, Fault::Malformed);
    QVERIFY(files.pull({}, m_cancel));
}

QTEST_GUILESS_MAIN(FilesChannelTest)
#include "tst_files_channel.moc"

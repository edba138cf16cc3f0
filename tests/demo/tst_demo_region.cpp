// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_region.h"
#include "demo_reading.h"
#include "support/test_data.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace unisono;
using namespace unisono::demo;
using namespace unisono::test;

namespace {

const QString asOf = QStringLiteral("2026-06-16T07:45:00Z");

Result<DemoSummary> write(const QString& folder, Size size, std::uint64_t seed = 2026)
{
    return writeDemoRegion({folder, seed, size});
}

/// Relative path → hash of the bytes.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content[QDir(folder).relativeFilePath(path)] =
            QCryptographicHash::hash(readAll(path), QCryptographicHash::Sha1);
    }
    return content;
}

qint64 secondsFrom(const QString& earlier, const QString& later)
{
    return QDateTime::fromString(earlier, Qt::ISODate).secsTo(QDateTime::fromString(later, Qt::ISODate));
}

int tolerance(int availableToSell)
{
    return std::max(1, (availableToSell + 19) / 20);
}

int changeOf(const Row& movement)
{
    static const QStringList in = {QStringLiteral("receipt"), QStringLiteral("return"), QStringLiteral("transfer_in")};
    const int quantity = movement[QStringLiteral("quantity")].toInt();
    if (movement[QStringLiteral("kind")] == QLatin1String("count"))
        return 0;
    return in.contains(movement[QStringLiteral("kind")]) ? quantity : -quantity;
}

/// One additive term: the signature and what it adds.
using Term = std::pair<QString, int>;

/// All terms of D1 that could explain a difference in this cell, in its order.
QList<Term> additiveTerms(const DemoFigures& figures, const Cell& cell)
{
    const QSet<QString>& scope = figures.scope(cell.second);
    int held = 0, twice = 0;
    QList<Term> places;
    for (const auto& [place, level] : figures.stock.at(cell.first)) {
        const bool inScope = scope.contains(place);
        if (inScope) {
            held += level.held();
            twice += (level.reporters - 1) * level.available();
        }
        places += {QStringLiteral("location_scope"), inScope ? -level.available() : level.available()};
    }
    QList<Term> terms = {{QStringLiteral("on_hand_published"), held},
                         {QStringLiteral("buffer_not_applied"), figures.buffer(cell)},
                         {QStringLiteral("double_count"), twice}};
    terms += places;
    if (const auto lines = figures.openLines.find(cell); lines != figures.openLines.end())
        for (const auto& [place, quantity] : lines->second)
            terms += {{QStringLiteral("lost_or_duplicate_order"), quantity},
                      {QStringLiteral("lost_or_duplicate_order"), -quantity}};
    terms.removeIf([](const Term& term) { return term.second == 0; });
    return terms;
}

/// The first signature that explains the figure: alone, or else as the first of a pair.
QString firstSignature(const DemoFigures& figures, const Cell& cell, const Published& figure, int availableToSell)
{
    const QJsonObject profile = figures.profile(cell.second);
    const int difference = figure.quantity - availableToSell;
    const int pack = figures.packSize.value(cell.first, 1);
    if (secondsFrom(figure.asOf, asOf) > profile[QLatin1String("sync_sla_minutes")].toInt() * 60)
        return QStringLiteral("stale_channel");
    if (figure.quantity == 0)
        return QStringLiteral("zero_overwrite");
    const QList<Term> terms = additiveTerms(figures, cell);
    for (const Term& term : terms)
        if (term.second == difference && term.first != QLatin1String("lost_or_duplicate_order"))
            return term.first;
    if (pack > 1 && (figure.quantity == availableToSell * pack || figure.quantity * pack == availableToSell))
        return QStringLiteral("unit_or_pack");
    for (const Term& term : terms)
        if (term.second == difference)
            return term.first;
    for (qsizetype i = 0; i < terms.size(); ++i)
        for (qsizetype j = i + 1; j < terms.size(); ++j)
            if (terms[i].second + terms[j].second == difference)
                return terms[i].first;
    return QStringLiteral("unexplained");
}

/// What moved at the channel's places after the figure was published.
int inFlight(const QMultiHash<QString, const Row*>& movements, const DemoFigures& figures, const Cell& cell,
             const QString& since)
{
    int net = 0;
    const QSet<QString>& scope = figures.scope(cell.second);
    for (auto at = movements.constFind(cell.first); at != movements.constEnd() && at.key() == cell.first; ++at)
        if ((**at)[QStringLiteral("at")] > since && scope.contains((**at)[QStringLiteral("location")]))
            net += changeOf(**at);
    return net;
}

QMultiHash<QString, const Row*> bySku(const std::vector<Row>& rows)
{
    QMultiHash<QString, const Row*> index;
    for (const Row& row : rows)
        index.insert(row[QStringLiteral("sku")], &row);
    return index;
}

} // namespace

class TestDemoRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheSizeItPromises();
    void givesTheSameBytesForTheSameSeed();
    void givesOtherBytesForAnotherSeed();
    void leavesOtherFoldersAlone();
    void replacesAnEarlierDemo();
    void differsExactlyWhereTheTruthSays_data() { sizes(); }
    void differsExactlyWhereTheTruthSays();
    void hasEveryFaultExplainedFirstAsTheTruthSays_data() { sizes(); }
    void hasEveryFaultExplainedFirstAsTheTruthSays();
    void hasFaultsOfEverySignature_data() { sizes(); }
    void hasFaultsOfEverySignature();
    void holdsTheEquationOfEveryFault();
    void publishesItemsNobodyStocks();
    void sharesGtinsOnlyWhereTheTruthSays();
    void isLateInOneChannelOnly_data() { sizes(); }
    void isLateInOneChannelOnly();
    void setsTraps();
    void movesTheStockToWhereItIs();
    void commitsWhatIsOrdered();
    void divergesFromTheDayTheTruthSays();
    void announcesTheReductionItGives();
    void knowsNoRealPerson();
    void tellsEveryRecordOnce();
    void callsEveryItemInThreeLanguages_data() { sizes(); }
    void callsEveryItemInThreeLanguages();

private:
    void sizes();
    const QString& folder(Size size) const { return size == Size::Small ? m_small : m_region; }

    QTemporaryDir m_place;
    QString m_small, m_region;
    DemoSummary m_summary; ///< of the region
    std::map<Size, DemoFigures> m_figures;
};

void TestDemoRegion::sizes()
{
    QTest::addColumn<Size>("size");
    QTest::newRow("small") << Size::Small;
    QTest::newRow("region") << Size::Region;
}

void TestDemoRegion::initTestCase()
{
    m_small = m_place.filePath(QStringLiteral("small"));
    m_region = m_place.filePath(QStringLiteral("region"));
    QVERIFY(write(m_small, Size::Small).has_value());
    const auto summary = write(m_region, Size::Region);
    QVERIFY(summary.has_value());
    m_summary = *summary;
    for (const Size size : {Size::Small, Size::Region})
        m_figures.emplace(size, DemoFigures(DemoFolder(folder(size))));
}

void TestDemoRegion::hasTheSizeItPromises()
{
    const DemoFolder region(m_region);
    QCOMPARE(region.channels().size(), 6);
    QCOMPARE(DemoFolder(m_small).channels(),
             QStringList({QStringLiteral("marche"), QStringLiteral("tills"), QStringLiteral("web-fr")}));
    QCOMPARE(region.rows(QStringLiteral("tills"), QStringLiteral("locations")).size(), 40u);
    QCOMPARE(region.rows(QStringLiteral("erp"), QStringLiteral("products")).size(), 8000u);
    QCOMPARE(m_figures.at(Size::Region).stock.size(), 8000u);
    QCOMPARE(m_figures.at(Size::Small).stock.size(), 400u);
    QVERIFY(std::abs(m_summary.events - 400'000) < 100);
    QCOMPARE(m_summary.stores, 40);
    QCOMPARE(m_summary.faults, 335);
    const auto stockRows = static_cast<qint64>(region.rows(QStringLiteral("stock")).size());
    QCOMPARE(m_summary.stockRows, stockRows);
    const QJsonArray all = jsonObject(region.path(QStringLiteral("truth.json")))[QLatin1String("faults")].toArray();
    QCOMPARE(all.size(), m_summary.faults);
    const QJsonObject file = jsonObject(region.path(QStringLiteral("region.json")));
    QCOMPARE(file[QLatin1String("as_of")].toString(), asOf);
    QVERIFY(file[QLatin1String("sample")].toBool());
}

void TestDemoRegion::callsEveryItemInThreeLanguages()
{
    QFETCH(demo::Size, size);
    const DemoFolder region(folder(size));
    const QString central = size == Size::Small ? QStringLiteral("web-fr") : QStringLiteral("erp");
    QMap<QString, QMap<QString, QString>> titles;
    for (const Row& row : region.rows(central, QStringLiteral("product_texts")))
    {
        titles[row[QStringLiteral("sku")]][row[QStringLiteral("language")]] = row[QStringLiteral("title")];
        QVERIFY(!row[QStringLiteral("category")].isEmpty());
    }
    QCOMPARE(titles.size(), size == Size::Small ? 400 : 8000);
    for (const auto& title : titles) {
        QCOMPARE(title.keys(), QStringList({QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("it")}));
        for (const QString& text : title)
            QVERIFY(!text.isEmpty());
    }
    for (const Row& product : region.rows(central, QStringLiteral("products")))
        if (const auto known = titles.constFind(product[QStringLiteral("sku")]); known != titles.cend())
            QCOMPARE(product[QStringLiteral("title")], (*known)[QStringLiteral("fr")]);
}

void TestDemoRegion::givesTheSameBytesForTheSameSeed()
{
    const QString again = m_place.filePath(QStringLiteral("again"));
    const auto summary = write(again, Size::Small);
    QVERIFY(summary.has_value());
    QCOMPARE(contentOf(again), contentOf(m_small));
    QCOMPARE(summary->stores, 6);
    QCOMPARE(summary->channels, 3);
    QCOMPARE(summary->skus, 400);
}

void TestDemoRegion::givesOtherBytesForAnotherSeed()
{
    const QString other = m_place.filePath(QStringLiteral("other"));
    QVERIFY(write(other, Size::Small, 7).has_value());
    const auto ours = contentOf(m_small), theirs = contentOf(other);
    QCOMPARE(ours.keys(), theirs.keys());
    for (const char* file :
         {"truth.json", "till/tills.sqlite", "channels/web-fr/published.csv", "channels/web-fr/events.csv"})
        QVERIFY2(ours[QLatin1String(file)] != theirs[QLatin1String(file)], file);
}

void TestDemoRegion::leavesOtherFoldersAlone()
{
    const QString other = m_place.filePath(QStringLiteral("letters"));
    QVERIFY(QDir().mkpath(other));
    QVERIFY(writeAll(other + QLatin1String("/letter.txt"), "Dear aunt"));
    const auto refused = write(other, Size::Small);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().fault, Fault::AlreadyExists);
    QCOMPARE(contentOf(other).keys(), QStringList(QStringLiteral("letter.txt")));
}

void TestDemoRegion::replacesAnEarlierDemo()
{
    const QString folder = m_place.filePath(QStringLiteral("replaced"));
    QVERIFY(write(folder, Size::Region).has_value());
    const QString note = folder + QLatin1String("/channels/erp/my note.txt");
    QVERIFY(writeAll(note, "mine"));
    QVERIFY(write(folder, Size::Small).has_value());
    QCOMPARE(readAll(note), QByteArray("mine"));
    QVERIFY(QFile::remove(note));
    QCOMPARE(contentOf(folder), contentOf(m_small));
}

void TestDemoRegion::differsExactlyWhereTheTruthSays()
{
    QFETCH(Size, size);
    const DemoFigures& figures = m_figures.at(size);
    const auto movements = bySku(figures.movements);
    QMap<Cell, QJsonValue> truth;
    for (const QJsonValue& fault : DemoFolder(folder(size)).faults(QStringLiteral("discrepancy")))
        truth[{fault[QLatin1String("sku")].toString(), fault[QLatin1String("channel")].toString()}] = fault;
    QVERIFY(figures.unequalReports.isEmpty());

    for (const auto& [cell, history] : figures.published) {
        if (!figures.stock.contains(cell.first))
            continue;
        const Published& figure = history.back();
        const std::optional<int> right = figures.availableToSell(cell);
        const std::string name = (cell.first + QLatin1Char(' ') + cell.second).toStdString();
        const char* what = name.c_str();
        if (truth.contains(cell)) {
            const QJsonValue fault = truth.take(cell);
            QVERIFY2(right.has_value(), what);
            QCOMPARE(fault[QLatin1String("published")].toString(), QString::number(figure.quantity));
            QCOMPARE(fault[QLatin1String("available_to_sell")].toString(), QString::number(*right));
            QVERIFY2(std::abs(figure.quantity - *right) > tolerance(*right), what);
            const int sla = figures.profile(cell.second)[QLatin1String("sync_sla_minutes")].toInt() * 60;
            QVERIFY2(secondsFrom(figures.newestStock(cell), figure.asOf) > sla, what);
        } else if (right && figure.quantity != *right) {
            const int difference = figure.quantity - *right;
            QVERIFY2(std::abs(difference) == 1 || difference == -inFlight(movements, figures, cell, figure.asOf), what);
        }
    }
    QVERIFY(truth.isEmpty());
}

void TestDemoRegion::hasEveryFaultExplainedFirstAsTheTruthSays()
{
    QFETCH(Size, size);
    const DemoFigures& figures = m_figures.at(size);
    for (const QJsonValue& fault : DemoFolder(folder(size)).faults(QStringLiteral("discrepancy"))) {
        const Cell cell{fault[QLatin1String("sku")].toString(), fault[QLatin1String("channel")].toString()};
        const Published& figure = figures.published.at(cell).back();
        const QString found = firstSignature(figures, cell, figure, *figures.availableToSell(cell));
        QVERIFY2(found == fault[QLatin1String("signature")].toString(),
                 qPrintable(cell.first + QLatin1Char(' ') + found));
    }
}

void TestDemoRegion::hasFaultsOfEverySignature()
{
    QFETCH(Size, size);
    const int times = size == Size::Small ? 1 : 5;
    QMap<QString, int> counts;
    for (const QJsonValue& fault : DemoFolder(folder(size)).faults(QStringLiteral("discrepancy")))
        ++counts[fault[QLatin1String("signature")].toString()];
    const QMap<QString, int> expected = {
        {QStringLiteral("stale_channel"), 5 * times},     {QStringLiteral("zero_overwrite"), 4 * times},
        {QStringLiteral("on_hand_published"), 6 * times}, {QStringLiteral("buffer_not_applied"), 6 * times},
        {QStringLiteral("double_count"), 5 * times},      {QStringLiteral("location_scope"), 5 * times},
        {QStringLiteral("unit_or_pack"), 4 * times},      {QStringLiteral("lost_or_duplicate_order"), 4 * times},
        {QStringLiteral("unexplained"), 3 * times}};
    QCOMPARE(counts, expected);
    QCOMPARE(DemoFolder(folder(size)).faults(QStringLiteral("stale_channel")).size(), 1);
    QVERIFY(DemoFolder(folder(size)).faults(QStringLiteral("identity")).size() >= 3);
}

void TestDemoRegion::holdsTheEquationOfEveryFault()
{
    int pairs = 0;
    for (const QJsonValue& fault : DemoFolder(m_region).faults(QStringLiteral("discrepancy"))) {
        const QJsonArray terms = fault[QLatin1String("terms")].toArray();
        if (terms.isEmpty())
            continue;
        int sum = fault[QLatin1String("available_to_sell")].toString().toInt();
        for (const QJsonValue& term : terms)
            sum += term[QLatin1String("amount")].toString().toInt();
        QCOMPARE(QString::number(sum), fault[QLatin1String("published")].toString());
        QCOMPARE(terms.first()[QLatin1String("signature")], fault[QLatin1String("signature")]);
        pairs += terms.size() == 2 ? 1 : 0;
    }
    QCOMPARE(pairs, 25);
}

void TestDemoRegion::publishesItemsNobodyStocks()
{
    const DemoFigures& figures = m_figures.at(Size::Region);
    QSet<Cell> expected, found;
    for (const QJsonValue& fault : DemoFolder(m_region).faults(QStringLiteral("identity")))
        if (!fault[QLatin1String("published")].isNull())
            expected += {fault[QLatin1String("sku")].toString(), fault[QLatin1String("channel")].toString()};
    for (const auto& [cell, history] : figures.published)
        if (!figures.stock.contains(cell.first))
            found += cell;
    QCOMPARE(found, expected);
    QCOMPARE(found.size(), 8);
}

void TestDemoRegion::sharesGtinsOnlyWhereTheTruthSays()
{
    const DemoFolder region(m_region);
    QSet<Cell> expected, found;
    for (const QJsonValue& fault : region.faults(QStringLiteral("identity")))
        if (fault[QLatin1String("published")].isNull())
            expected += {fault[QLatin1String("sku")].toString(), fault[QLatin1String("channel")].toString()};
    QMap<Cell, QString> owner;
    for (const Row& product : region.rows(QStringLiteral("products"))) {
        const QString gtin = product[QStringLiteral("gtin")], sku = product[QStringLiteral("sku")];
        int sum = 0;
        for (qsizetype i = 0; i < gtin.size(); ++i)
            sum += gtin[i].digitValue() * (i % 2 == 0 ? 1 : 3);
        QVERIFY2(gtin.size() == 13 && sum % 10 == 0, qPrintable(gtin));
        const Cell claim{gtin, product.toldBy};
        if (owner.contains(claim))
            found += {std::min(owner[claim], sku), claim.second};
        owner[claim] = sku;
    }
    QCOMPARE(found, expected);
    QCOMPARE(found.size(), 3);
}

void TestDemoRegion::isLateInOneChannelOnly()
{
    QFETCH(Size, size);
    const DemoFolder region(folder(size));
    const QString late = region.faults(QStringLiteral("stale_channel")).first()[QLatin1String("channel")].toString();
    QMap<QString, QString> newest;
    for (const char* table : {"published", "stock"})
        for (const Row& row : region.rows(QLatin1String(table)))
            newest[row.toldBy] = std::max(newest[row.toldBy], row[QStringLiteral("as_of")]);
    QCOMPARE(newest.keys(), region.channels());
    for (const QString& channel : region.channels()) {
        const qint64 age = secondsFrom(newest[channel], asOf);
        const bool isLate = age > region.profile(channel)[QLatin1String("sync_sla_minutes")].toInt() * 60;
        QVERIFY2(age >= 0 && isLate == (channel == late), qPrintable(channel));
    }
    for (const Row& row : region.rows(late, QStringLiteral("orders")))
        QVERIFY(row[QStringLiteral("placed_at")] <= newest[late] &&
                row[QStringLiteral("completed_at")] <= newest[late]);
    for (const Row& row : region.rows(late, QStringLiteral("events")))
        QVERIFY(row[QStringLiteral("at")] <= newest[late]);
}

void TestDemoRegion::setsTraps()
{
    const DemoFigures& figures = m_figures.at(Size::Small);
    const auto movements = bySku(figures.movements);
    int capped = 0, drifted = 0, moving = 0, unknown = 0, negative = 0, hidden = 0;
    for (const auto& [sku, places] : m_figures.at(Size::Region).stock)
        for (const auto& [place, level] : places)
            negative += level.onHand.value_or(0) < 0 ? 1 : 0;
    for (const auto& [cell, history] : figures.published) {
        if (!figures.stock.contains(cell.first))
            continue;
        const int published = history.back().quantity;
        const std::optional<int> right = figures.availableToSell(cell);
        const QJsonObject profile = figures.profile(cell.second);
        unknown += right ? 0 : 1;
        capped += right && *right == profile[QLatin1String("cap")].toInt(-1) ? 1 : 0;
        hidden += right && *right > 0 && published == *right &&
                          *right <= profile[QLatin1String("visibility_threshold")].toInt(-1)
                      ? 1
                      : 0;
        drifted += right && std::abs(published - *right) == 1 ? 1 : 0;
        const int net = inFlight(movements, figures, cell, history.back().asOf);
        moving += right && net != 0 && std::abs(net) > tolerance(*right) && published - *right == -net ? 1 : 0;
    }
    QVERIFY2(capped >= 20 && drifted >= 20 && moving >= 20 && unknown >= 6 && negative >= 20 && hidden >= 1,
             qPrintable(QStringLiteral("%1 %2 %3 %4 %5 %6")
                            .arg(capped)
                            .arg(drifted)
                            .arg(moving)
                            .arg(unknown)
                            .arg(negative)
                            .arg(hidden)));
}

void TestDemoRegion::movesTheStockToWhereItIs()
{
    const DemoFigures& figures = m_figures.at(Size::Region);
    std::map<Cell, std::pair<QString, int>> counts;
    for (const Row& movement : figures.movements)
        if (movement[QStringLiteral("kind")] == QLatin1String("count"))
            counts[{movement[QStringLiteral("sku")], movement[QStringLiteral("location")]}] = {
                movement[QStringLiteral("at")], movement[QStringLiteral("quantity")].toInt()};
    QVERIFY(counts.size() > 3000);
    for (const Row& movement : figures.movements) {
        auto& [at, level] = counts.at({movement[QStringLiteral("sku")], movement[QStringLiteral("location")]});
        QVERIFY(movement[QStringLiteral("at")] >= at && movement[QStringLiteral("at")] <= asOf);
        level += changeOf(movement);
    }
    for (const auto& [cell, counted] : counts)
        QVERIFY2(figures.stock.at(cell.first).at(cell.second).onHand == counted.second,
                 qPrintable(cell.first + QLatin1Char(' ') + cell.second));
}

void TestDemoRegion::commitsWhatIsOrdered()
{
    const DemoFigures& figures = m_figures.at(Size::Region);
    // The truth names the one channel whose orders at one place never reach the stock.
    Cell lonely;
    for (const QJsonValue& fault : DemoFolder(m_region).faults(QStringLiteral("configuration")))
        if (fault[QLatin1String("fault")].toString() == QLatin1String("reserves_alone"))
            lonely = {fault[QLatin1String("channel")].toString(), fault[QLatin1String("location")].toString()};
    QVERIFY(!lonely.first.isEmpty());
    std::map<Cell, int> ordered;
    int notHeld = 0;
    for (const auto& [cell, lines] : figures.openLines)
        for (const auto& [place, quantity] : lines)
            (Cell(cell.second, place) == lonely ? notHeld : ordered[{cell.first, place}]) += quantity;
    QVERIFY(notHeld > 100);
    for (const auto& [sku, places] : figures.stock)
        for (const auto& [place, level] : places) {
            const Cell cell{sku, place};
            QVERIFY2(ordered[cell] == level.committed, qPrintable(sku + QLatin1Char(' ') + place));
        }
}

void TestDemoRegion::divergesFromTheDayTheTruthSays()
{
    const DemoFigures& figures = m_figures.at(Size::Region);
    const auto movements = bySku(figures.movements);
    for (const QJsonValue& fault : DemoFolder(m_region).faults(QStringLiteral("discrepancy"))) {
        const Cell cell{fault[QLatin1String("sku")].toString(), fault[QLatin1String("channel")].toString()};
        const auto& history = figures.published.at(cell);
        QVERIFY2(history.size() >= 29, qPrintable(cell.first));
        const QSet<QString>& scope = figures.scope(cell.second);
        QString firstWrong;
        for (const Published& figure : history) {
            std::map<QString, int> levels;
            for (const auto& [place, level] : figures.stock.at(cell.first))
                if (scope.contains(place))
                    levels[place] = level.available();
            for (auto at = movements.constFind(cell.first); at != movements.constEnd() && at.key() == cell.first; ++at)
                if ((**at)[QStringLiteral("at")] > figure.asOf && levels.contains((**at)[QStringLiteral("location")]))
                    levels[(**at)[QStringLiteral("location")]] -= changeOf(**at);
            int sum = -figures.buffer(cell);
            for (const auto& [place, available] : levels)
                sum += std::max(0, available);
            const int right =
                std::min(std::max(0, sum), figures.profile(cell.second)[QLatin1String("cap")].toInt(1 << 30));
            if (figure.quantity != right && firstWrong.isEmpty())
                firstWrong = figure.asOf;
        }
        QVERIFY2(firstWrong == fault[QLatin1String("since")].toString() ||
                     firstWrong > fault[QLatin1String("since")].toString(),
                 qPrintable(cell.first + QLatin1Char(' ') + firstWrong));
        QVERIFY(!firstWrong.isEmpty());
    }
}

void TestDemoRegion::announcesTheReductionItGives()
{
    const DemoFolder region(m_region);
    QMap<QString, int> percent;
    for (const Row& promotion : csvRows(region.path(QStringLiteral("plan/promotions.csv"))))
        percent[promotion[QStringLiteral("starts_at")]] = promotion[QStringLiteral("announced_percent")].toInt();
    int reductions = 0;
    for (const Row& price : region.rows(QStringLiteral("prices"))) {
        if (price[QStringLiteral("kind")] != QLatin1String("promotion"))
            continue;
        ++reductions;
        const double struck = price[QStringLiteral("struck_price")].toDouble(),
                     reduced = price[QStringLiteral("price")].toDouble();
        QVERIFY(percent.contains(price[QStringLiteral("valid_from")]));
        const int announced = percent[price[QStringLiteral("valid_from")]];
        QVERIFY(reduced < struck && (announced == 0 || std::abs(announced - 100 * (1 - reduced / struck)) < 0.05));
    }
    QVERIFY(reductions > 300);
    for (const char* language : {"fr", "it", "en"})
        QCOMPARE(std::ranges::count_if(
                     csvRows(region.path(QStringLiteral("plan/promotion_texts.csv"))),
                     [&](const Row& text) { return text[QStringLiteral("language")] == QLatin1String(language); }),
                 11);
}

void TestDemoRegion::knowsNoRealPerson()
{
    const DemoFolder small(m_small);
    for (const char* table : {"events", "orders"})
        for (const Row& row : small.rows(QLatin1String(table))) {
            const QString customer = row[QStringLiteral("customer")];
            QVERIFY2(customer.isEmpty() || customer.endsWith(QLatin1String("@example.com")) ||
                         customer.startsWith(QLatin1String("CARTE-")),
                     qPrintable(customer));
        }
}

void TestDemoRegion::tellsEveryRecordOnce()
{
    const DemoFolder small(m_small);
    const QMap<QString, QStringList> keys = {
        {QStringLiteral("products"), {QStringLiteral("sku")}},
        {QStringLiteral("published"), {QStringLiteral("sku"), QStringLiteral("as_of")}},
        {QStringLiteral("movements"),
         {QStringLiteral("reference"), QStringLiteral("sku"), QStringLiteral("location"), QStringLiteral("kind")}},
        {QStringLiteral("counts"), {QStringLiteral("sku"), QStringLiteral("location"), QStringLiteral("at")}},
        {QStringLiteral("prices"),
         {QStringLiteral("sku"), QStringLiteral("location"), QStringLiteral("kind"), QStringLiteral("valid_from")}},
        {QStringLiteral("orders"), {QStringLiteral("order")}},
        {QStringLiteral("order_lines"), {QStringLiteral("order"), QStringLiteral("line")}},
        {QStringLiteral("supply"), {QStringLiteral("sku"), QStringLiteral("location"), QStringLiteral("due_at")}},
        {QStringLiteral("events"),
         {QStringLiteral("customer"), QStringLiteral("at"), QStringLiteral("activity"), QStringLiteral("order"),
          QStringLiteral("source")}}};
    for (auto table = keys.begin(); table != keys.end(); ++table) {
        QSet<QString> seen;
        for (const Row& row : small.rows(table.key())) {
            QString key = row.toldBy;
            for (const QString& field : table.value())
                key += QLatin1Char('\n') + row[field];
            QVERIFY2(!seen.contains(key), qPrintable(table.key() + key));
            seen += key;
        }
        QVERIFY2(!seen.isEmpty(), qPrintable(table.key()));
    }
}

QTEST_GUILESS_MAIN(TestDemoRegion)
#include "tst_demo_region.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "support/region_writer.h"
#include "sync/folder_reader.h"

#include <QTest>

#include <map>
#include <random>

using namespace unisono;
using namespace unisono::analysis;
using test::RegionWriter;

namespace {

const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
constexpr char old[] = "2026-11-22T05:00:00Z";
constexpr char fresh[] = "2026-11-22T07:59:00Z";
constexpr int regions = 25;
constexpr int itemCount = 30, placeCount = 5;

/// What there is of one item at one place; the last one may be untold.
struct Level
{
    int onHand, committed, reserved, unsellable, safety;
    bool isTold;

    QByteArray row(int item, int place) const
    {
        QByteArray row = "K" + QByteArray::number(item) + ",S" + QByteArray::number(place) + ',';
        for (const int state : {onHand, committed, reserved, unsellable})
            row += QByteArray::number(state) + ',';
        return row + (isTold ? QByteArray::number(safety) : QByteArray()) + ',' + old + '\n';
    }
};

/// A region drawn by chance: items at places, told by a till and partly by a second system, sold by channels with rules of all kinds.
class DrawnRegion
{
public:
    explicit DrawnRegion(unsigned seed) : m_random(seed)
    {
        for (int item = 0; item < itemCount; ++item)
            for (int place = 0; place < placeCount; ++place)
                if (chance(70))
                    m_levels[{item, place}] = {between(-3, 40), between(0, 6), between(0, 4), between(0, 3), between(0, 2), !chance(6)};
        writer.channel("till", "store_pos", 600).stock("till", stockOfAll());
        writer.channel("shop", "web_store", 60, rules());
        writer.channel("market", "marketplace", 60, rules());
        writer.published("shop", anything()).published("market", anything());
    }

    const std::map<std::pair<int, int>, Level>& levels() const { return m_levels; }
    QByteArray stockOfAll() const
    {
        QByteArray rows;
        for (const auto& [where, level] : m_levels)
            rows += level.row(where.first, where.second);
        return rows;
    }
    QByteArray anything()
    {
        QByteArray rows;
        for (int item = 0; item < itemCount; ++item)
            rows += "K" + QByteArray::number(item) + ',' + QByteArray::number(between(0, 60)) + ',' + fresh + '\n';
        return rows;
    }
    /// Every figure that the same system or another one may tell again.
    QByteArray someOfTheStock()
    {
        QByteArray rows;
        for (const auto& [where, level] : m_levels)
            if (chance(50))
                rows += level.row(where.first, where.second);
        return rows;
    }
    InventoryAnswerPtr checked() const { return checkInventory(sync::readFolder(writer.path(), now)->snapshot); }

    RegionWriter writer;

private:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    QByteArray rules()
    {
        QByteArray rules = "\"buffer\":{\"default\":" + QByteArray::number(between(0, 3)) + ",\"by_sku\":{\"K1\":" + QByteArray::number(between(0, 9)) + "}}";
        if (chance(40))
            rules += ",\"cap\":" + QByteArray::number(between(5, 40));
        if (chance(40))
            rules += ",\"visibility_threshold\":" + QByteArray::number(between(1, 5));
        if (chance(60))
            rules += chance(50) ? R"(,"location_scope":["S0","S2","S4"])" : R"(,"location_scope":["S1"])";
        return rules;
    }

    std::mt19937 m_random;
    std::map<std::pair<int, int>, Level> m_levels;
};

/// Positions and what they are made of, as text.
QStringList positionsOf(const InventoryAnswer& answer)
{
    QStringList lines;
    const auto text = [](std::string_view view) { return QString::fromStdString(std::string(view)); };
    const auto states = [&](const StockStates& told) {
        QString line;
        for (const Quantity quantity : {told.onHand, told.committed, told.reserved, told.unsellable, told.safety, told.available()})
            line += QLatin1Char(' ') + text(quantity.toString());
        return line;
    };
    for (const Position& position : answer.positions) {
        lines += text(answer.snapshot->skus->text(position.sku)) + states(position.states);
        QStringList places; // whose ids come as channels name them
        for (std::uint32_t row = position.firstRow; row < position.firstRow + position.rowCount; ++row)
            places += text(answer.snapshot->locations->text(answer.atLocation[row].location)) + states(answer.atLocation[row].states);
        places.sort();
        lines += places;
    }
    return lines;
}

} // namespace

/// What holds of every region, whatever its channels tell.
class InventoryPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countEachPlaceOnce()
    {
        for (unsigned seed = 0; seed < regions; ++seed) {
            DrawnRegion region(seed);
            region.writer.channel("erp", "erp", 600).stock("erp", region.someOfTheStock());
            const InventoryAnswerPtr answer = region.checked();
            std::map<int, Quantity> onHand;
            for (const auto& [where, level] : region.levels())
                onHand.emplace(where.first, Quantity(0)).first->second += Quantity(level.onHand);
            QCOMPARE(answer->positions.size(), onHand.size());
            QCOMPARE(answer->atLocation.size(), region.levels().size());
            for (const Position& position : answer->positions) {
                const int item = std::stoi(std::string(answer->snapshot->skus->text(position.sku).substr(1)));
                QCOMPARE(position.states.onHand, onHand.at(item));
            }
        }
    }

    void addUpTheStates()
    {
        for (unsigned seed = 0; seed < regions; ++seed) {
            const DrawnRegion region(seed);
            const InventoryAnswerPtr answer = region.checked();
            const auto addsUp = [](const StockStates& states) {
                const Quantity rest = states.available() + states.committed + states.reserved + states.unsellable + states.safety;
                return states.safety.isKnown() ? rest == states.onHand : states.available().isUnknown();
            };
            for (const PositionAtLocation& place : answer->atLocation)
                QVERIFY(addsUp(place.states));
            for (const Position& position : answer->positions) {
                QVERIFY(addsUp(position.states));
                StockStates sum{0, 0, 0, 0, 0};
                for (std::uint32_t row = position.firstRow; row < position.firstRow + position.rowCount; ++row) {
                    const StockStates& place = answer->atLocation[row].states;
                    sum = {sum.onHand + place.onHand, sum.committed + place.committed, sum.reserved + place.reserved,
                           sum.unsellable + place.unsellable, sum.safety + place.safety};
                }
                QCOMPARE(position.states.onHand, sum.onHand);
                QCOMPARE(position.states.available(), sum.available()); // unknown where one place's is
            }
        }
    }

    void findNothingWhereAChannelShowsWhatItCanSell()
    {
        int shown = 0, unknown = 0;
        for (unsigned seed = 0; seed < regions; ++seed) {
            DrawnRegion region(seed);
            std::map<int, QByteArray> right;
            const InventoryAnswerPtr before = region.checked();
            for (const Availability& row : before->availability) {
                unknown += row.availableToSell.isUnknown();
                shown += row.availableToSell.isKnown();
                const Quantity quantity = row.availableToSell.isKnown() ? row.availableToSell : row.published;
                right[row.channel] += QByteArray::fromStdString(std::string(before->snapshot->skus->text(row.sku)) + ',' + quantity.toString())
                                      + ',' + fresh + '\n';
            }
            for (const auto& [channel, rows] : right)
                region.writer.published(before->snapshot->channels[static_cast<std::size_t>(channel)]->profile.id, rows);
            const InventoryAnswerPtr after = region.checked();
            QCOMPARE(after->availability.size(), before->availability.size());
            for (const Availability& row : after->availability)
                QVERIFY(row.availableToSell.isUnknown() || row.difference() == Quantity(0));
            for (const Finding& finding : after->findings)
                QVERIFY2(finding.kind != FindingKind::Discrepancy, qPrintable(QStringLiteral("region %1").arg(seed)));
        }
        QVERIFY(shown > 500 && unknown > 20); // the regions show both
    }

    void keepThePositionWhenAChannelIsAdded()
    {
        for (unsigned seed = 0; seed < regions; ++seed) {
            DrawnRegion region(seed);
            const QStringList before = positionsOf(*region.checked());
            region.writer.channel("app", "mobile_app", 60, R"("location_scope":["S0","S3"])").published("app", region.anything());
            QCOMPARE(positionsOf(*region.checked()), before);
            region.writer.channel("another", "erp", 600).stock("another", region.someOfTheStock());
            QCOMPARE(positionsOf(*region.checked()), before);
        }
    }
};

QTEST_GUILESS_MAIN(InventoryPropertiesTest)
#include "tst_inventory_properties.moc"

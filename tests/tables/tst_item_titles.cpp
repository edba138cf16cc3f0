// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/item_titles.h"
#include "tables/snapshot_builder.h"

#include <QTest>

using namespace unisono;
using namespace unisono::tables;

namespace {

RecordBatch products(const std::vector<std::pair<const char*, const char*>>& rows)
{
    RecordBatch batch(RecordKind::Product);
    for (const auto& [sku, title] : rows) {
        const std::size_t row = batch.addRow();
        batch.setText(row, field::product::sku, sku);
        batch.setText(row, field::product::title, title);
        batch.setText(row, field::product::category, "bouilloires");
    }
    return batch;
}

RecordBatch texts(const std::vector<std::array<const char*, 3>>& rows)
{
    RecordBatch batch(RecordKind::ProductText);
    for (const auto& [sku, language, title] : rows) {
        const std::size_t row = batch.addRow();
        batch.setText(row, field::productText::sku, sku);
        batch.setText(row, field::productText::language, language);
        batch.setText(row, field::productText::title, title);
        batch.setText(row, field::productText::category, qstrcmp(language, "it") == 0 ? "Bollitori" : "");
    }
    return batch;
}

SnapshotPtr snapshot()
{
    Region region;
    region.languages = {QStringLiteral("fr"), QStringLiteral("it")};
    SnapshotBuilder builder(nullptr, region, {});
    const auto add = [&](const char* id, const char* country, const RecordBatch& first, const RecordBatch& second) {
        ChannelProfile profile;
        profile.id = QString::fromLatin1(id);
        profile.country = QString::fromLatin1(country);
        ChannelCollector collector(profile, QStringLiteral("files"), {});
        collector.add(first);
        collector.add(second);
        builder.add(std::move(collector));
    };
    add("erp", "FR", products({{"A", "Théière"}, {"B", "Bouilloire"}, {"C", ""}}),
        texts({{"A", "fr", "Théière"}, {"A", "it", "Teiera"}, {"A", "en_GB", "Teapot"}, {"C", "de", "Krug"}, {"C", "it", "Caraffa"}, {"D", "en", ""}}));
    add("web-it", "IT", products({{"B", "Bollitore"}, {"D", "Vaso"}}), texts({}));
    return builder.finish({});
}

} // namespace

/// What an item is called, for whom.
class ItemTitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheLanguageAskedForWhereItIsTold_data()
    {
        QTest::addColumn<QString>("sku");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("told in it") << "A" << "it" << "Teiera";
        QTest::newRow("told in a country's form") << "A" << "en_US" << "Teapot";
        QTest::newRow("of the country's channel, though another comes first") << "B" << "it_IT" << "Bollitore";
        QTest::newRow("of the first channel") << "B" << "en" << "Bouilloire";
        QTest::newRow("in a language of the region before any other") << "C" << "fr" << "Caraffa";
        QTest::newRow("an empty text says nothing") << "D" << "en" << "Vaso";
    }
    void areInTheLanguageAskedForWhereItIsTold()
    {
        QFETCH(QString, sku);
        QFETCH(QString, language);
        QFETCH(QString, title);
        const SnapshotPtr told = snapshot();
        const SkuId id = told->skus->find(sku.toStdString());
        const auto titles = itemTitles(*told, language);
        QCOMPARE(QString::fromStdString(std::string(told->texts->text(titles[id]))), title);
    }

    void callTheCategoryInTheLanguageToo()
    {
        const SnapshotPtr told = snapshot();
        const SkuId id = told->skus->find("A");
        QCOMPARE(itemCategory(*told, id, QStringLiteral("it_IT")), std::string_view("Bollitori"));
        QCOMPARE(itemCategory(*told, id, QStringLiteral("en")), std::string_view("bouilloires"));
        QVERIFY(itemCategory(*told, Dictionary::none, QStringLiteral("it")).empty());
    }

    void areEmptyWhereNobodyTellsOne()
    {
        const Snapshot nothing;
        QVERIFY(itemTitles(nothing, QStringLiteral("it")).empty());
    }
};

QTEST_GUILESS_MAIN(ItemTitlesTest)
#include "tst_item_titles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/inventory/inventory_check.h"
#include "demo/catalogue.h"
#include "demo/demo_region.h"
#include "sync/folder_reader.h"
#include "tables/item_titles.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace unisono;

/// What the categories of the sample region are called by who reads French, Italian or English: read as a user's region is.
class DemoCategoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCategoryHasANameInEveryLanguage_data();
    void everyCategoryHasANameInEveryLanguage();

private:
    QTemporaryDir m_folder;
    tables::SnapshotPtr m_snapshot;
    std::set<tables::SkuId> m_stocked;
};

void DemoCategoriesTest::initTestCase()
{
    const QString folder = m_folder.filePath(QStringLiteral("region"));
    QVERIFY(demo::writeDemoRegion({folder, 2026, demo::Size::Small}));
    const auto reading = sync::readFolder(folder, {});
    QVERIFY(reading);
    m_snapshot = reading->snapshot;
    const analysis::InventoryAnswerPtr answer = analysis::checkInventory(m_snapshot);
    for (const analysis::Position& position : answer->positions)
        m_stocked.insert(position.sku);
    QVERIFY(m_stocked.size() >= 400);
}

void DemoCategoriesTest::everyCategoryHasANameInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("groceries");
    QTest::newRow("French") << "fr_FR" << QByteArray("Épicerie");
    QTest::newRow("Italian") << "it_IT" << QByteArray("Alimentari");
    QTest::newRow("English") << "en_GB" << QByteArray("Groceries");
}

void DemoCategoriesTest::everyCategoryHasANameInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, groceries);
    std::map<std::string_view, std::set<std::string_view>> names; // by the code that the products tell
    for (std::size_t place = 0; place < m_snapshot->channels.size(); ++place) {
        const tables::ProductTable& products = *m_snapshot->channels[place]->products;
        for (std::size_t row = 0; row < products.size(); ++row) {
            const tables::SkuId sku = m_snapshot->identity.commonSku(place, products.sku[row]);
            if (m_stocked.contains(sku)) // codes that nobody stocks are among its faults
                names[m_snapshot->texts->text(products.category[row])].insert(tables::itemCategory(*m_snapshot, sku, language));
        }
    }
    std::set<std::string_view> all;
    for (const auto& [code, called] : names) {
        const QByteArray where(code.data(), static_cast<qsizetype>(code.size()));
        QVERIFY2(called.size() == 1, where.constData());
        QVERIFY2(!called.begin()->empty() && *called.begin() != code, where.constData());
        all.insert(*called.begin());
    }
    QCOMPARE(names.size(), demo::productCategories().size());
    QCOMPARE(all.size(), names.size());
    QCOMPARE(QByteArray(names.at("epicerie").begin()->data(), static_cast<qsizetype>(names.at("epicerie").begin()->size())), groceries);
}

QTEST_GUILESS_MAIN(DemoCategoriesTest)
#include "tst_demo_categories.moc"

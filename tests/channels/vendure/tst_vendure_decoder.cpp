// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"

#include "channels/vendure/vendure_cursor.h"
#include "channels/vendure/vendure_decoder.h"
#include "channels/vendure/vendure_shop_decoder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unisono;
using namespace unisono::channels;

namespace {

VendureShop shopOf(const QJsonObject& told)
{
    VendureShop shop;
    shop.channel = told.value(QLatin1String("channel")).toString();
    shop.code = told.value(QLatin1String("code")).toString();
    shop.isDefault = shop.code == QLatin1String("__default_channel__");
    shop.currency = told.value(QLatin1String("currency")).toString();
    shop.pricesIncludeTax = told.value(QLatin1String("pricesIncludeTax")).toBool();
    shop.gtinField = told.value(QLatin1String("gtinField")).toString();
    shop.outOfStockThreshold = Decimal(told.value(QLatin1String("outOfStockThreshold")).toString().toInt());
    const QJsonObject locations = told.value(QLatin1String("locations")).toObject();
    for (auto location = locations.begin(); location != locations.end(); ++location)
        shop.locations.push_back({location.key().toStdString(), location.value().toString().toStdString()});
    return shop;
}

QString cell(const RecordBatch& batch, int field, std::size_t row)
{
    const FieldType type = batch.shape().fields[static_cast<std::size_t>(field)].type;
    if (RecordBatch::holdsText(type))
        return QString::fromUtf8(batch.text(field, row).data(), static_cast<qsizetype>(batch.text(field, row).size()));
    if (type == FieldType::Instant)
        return batch.instant(field, row).isKnown() ? batch.instant(field, row).toDateTime().toString(Qt::ISODateWithMs) : QString();
    if (type == FieldType::Decimal)
        return QString::fromStdString(batch.decimal(field, row).toString());
    return batch.number(field, row) == RecordBatch::unknown ? QString() : QString::number(batch.number(field, row));
}

QJsonArray rowsOf(const RecordBatch& batch)
{
    QJsonArray rows;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        QJsonObject object;
        for (std::size_t at = 0; at < batch.shape().fields.size(); ++at)
            if (const QString text = cell(batch, static_cast<int>(at), row); !text.isEmpty())
                object.insert(QLatin1String(batch.shape().fields[at].name.data()), text);
        rows.append(object);
    }
    return rows;
}

QJsonObject described(const Result<VendureRows>& rows)
{
    if (!rows)
        return {{QStringLiteral("fault"), static_cast<int>(rows.error().fault)}, {QStringLiteral("detail"), rows.error().detail}};
    QJsonObject object{{QStringLiteral("items"), rows->items}, {QStringLiteral("total"), rows->total}};
    for (const RecordBatch& batch : rows->batches)
        if (!batch.isEmpty())
            object.insert(QLatin1String(batch.shape().name.data()), rowsOf(batch));
    QJsonArray rejected;
    for (const RejectedRow& row : rows->rejected)
        rejected.append(QStringLiteral("%1 %2 [%3] %4=%5 %6").arg(row.source).arg(row.line).arg(row.record, row.column, row.value)
                            .arg(rowReasonName(row.reason)));
    if (!rejected.isEmpty())
        object.insert(QStringLiteral("rejected"), rejected);
    if (!rows->openOrders.isEmpty())
        object.insert(QStringLiteral("open"), QJsonArray::fromStringList(rows->openOrders));
    return object;
}

Result<VendureRows> decoded(const QJsonObject& told)
{
    const QByteArray body = told.contains(QLatin1String("text"))
        ? told.value(QLatin1String("text")).toString().toUtf8()
        : QJsonDocument(told.value(QLatin1String("answer")).toObject()).toJson(QJsonDocument::Compact);
    VendureShop shop = shopOf(told.value(QLatin1String("shop")).toObject());
    const QString list = told.value(QLatin1String("list")).toString();
    if (list == QLatin1String("locations")) {
        if (const auto read = vendure_shop_decoder::locations(body, shop); !read)
            return read.error();
        return VendureDecoder(shop).locations();
    }
    const VendureDecoder decoder(shop);
    if (list == QLatin1String("orders"))
        return decoder.orders(body);
    if (list == QLatin1String("variants"))
        return decoder.variants(
            body, Instant::fromDateTime(QDateTime::fromString(told.value(QLatin1String("at")).toString(), Qt::ISODate)));
    QHash<QString, QString> skus;
    const QJsonObject named = told.value(QLatin1String("skus")).toObject();
    for (auto sku = named.begin(); sku != named.end(); ++sku)
        skus.insert(sku.key(), sku.value().toString());
    return decoder.promotions(body, skus);
}

} // namespace

/// Answers of Vendure and what is understood of them: tests/data/channels/vendure/*.in.json → *.out.json.
/// UNISONO_REWRITE_FIXTURES=1 writes the latter anew, to be read before they are committed.
class TestVendureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(test::dataPath(QStringLiteral("channels/vendure")));
        for (const QString& file : folder.entryList({QStringLiteral("*.in.json")}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file.chopped(8));
        QVERIFY(folder.entryList({QStringLiteral("*.in.json")}).size() > 10);
    }
    void anAnswerIsUnderstood()
    {
        QFETCH(QString, name);
        const QJsonObject told = QJsonDocument::fromJson(test::readAll(name + QStringLiteral(".in.json"))).object();
        const QByteArray got = QJsonDocument(described(decoded(told))).toJson();
        if (qEnvironmentVariableIsSet("UNISONO_REWRITE_FIXTURES"))
            QVERIFY(test::writeAll(name + QStringLiteral(".out.json"), got));
        QCOMPARE(QString::fromUtf8(got), QString::fromUtf8(test::readAll(name + QStringLiteral(".out.json"))));
    }

    void anAnswerThatClosesWhatItDidNotOpenIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {R"({"data":{"orders":{"items":[}]}})", R"({"data":{"orders":{"items":[{"":}}]}})",
                                 R"({"data":{"orders":{"items":[{"code":}],"totalItems":1}}})", R"({"data":{"orders":{"items":[{"a" "b":1}]}}})",
                                 R"({"data":{"orders":{"items":[{"a":1,}]}}})", R"({"data":{"orders":{"items":[{"a":[1,2}]]}}})",
                                 R"({"data":{"orders":{"items":[{"code":"A":"B"}]}}})", R"({"data":{"orders":{"items":[]}}}})",
                                 R"({"data":{"orders":{"items":[\"a]}}})"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("deep") << "{\"data\":{\"orders\":{\"items\":[" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "]}}}";
    }
    /// The parser's search for fields would trust what it passes over, and read beyond it.
    void anAnswerThatClosesWhatItDidNotOpenIsNone()
    {
        QFETCH(QByteArray, body);
        const auto orders = VendureDecoder(VendureShop()).orders(body);
        QVERIFY(!orders);
        QCOMPARE(orders.error().fault, Fault::UnexpectedAnswer);
    }

    void everyTruncationIsFoundOut()
    {
        const QJsonObject told =
            QJsonDocument::fromJson(test::readAll(test::dataPath(QStringLiteral("channels/vendure/stock_levels.in.json")))).object();
        const QByteArray body = QJsonDocument(told.value(QLatin1String("answer")).toObject()).toJson(QJsonDocument::Compact);
        const VendureDecoder decoder(shopOf(told.value(QLatin1String("shop")).toObject()));
        QVERIFY(decoder.variants(body, Instant()));
        for (qsizetype length = 0; length < body.size(); ++length) {
            const auto rows = decoder.variants(body.left(length), Instant());
            QVERIFY2(!rows, qPrintable(QString::number(length)));
            QCOMPARE(rows.error().fault, Fault::UnexpectedAnswer);
        }
    }

    void twoLocationsOfOneNameAreToldApart()
    {
        VendureShop shop;
        const QByteArray body = R"({"data":{"stockLocations":{"items":[{"id":"1","name":"Store"},{"id":"2","name":" Store "},
            {"id":"3","name":""},{"id":"1","name":"Store"}]}}})";
        const auto rows = vendure_shop_decoder::locations(body, shop);
        QVERIFY(rows);
        QCOMPARE(*rows, 4);
        QCOMPARE(shop.locations.size(), std::size_t(3));
        QCOMPARE(*shop.locationName("1"), std::string("Store"));
        QCOMPARE(*shop.locationName("2"), std::string("Store (2)"));
        QCOMPARE(*shop.locationName("3"), std::string("3"));
    }

    void theAccountIsRead()
    {
        const auto account = vendure_shop_decoder::account(
            R"({"data":{"login":{"identifier":"reader","channels":[{"code":"__default_channel__","token":"t",
                "permissions":["Authenticated","ReadCatalog"]},{"code":"b","token":"u","permissions":["UpdateProduct"]}]}}})");
        QVERIFY(account);
        QCOMPARE(account->name, QStringLiteral("reader"));
        QCOMPARE(account->channels.size(), std::size_t(2));
        QVERIFY(account->channels[0].isDefault());
        QVERIFY(account->channels[0].mayAny({"ReadProduct", "ReadCatalog"}));
        QVERIFY(!account->channels[0].mayWrite());
        QVERIFY(account->channels[1].mayWrite());
    }

    void wrongCredentialsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("password") << QByteArray(R"({"data":{"login":{"errorCode":"INVALID_CREDENTIALS_ERROR"}}})");
        QTest::newRow("nobody") << QByteArray(R"({"data":{"me":null}})");
        QTest::newRow("key") << QByteArray(R"({"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}],"data":{"me":null}})");
    }
    void wrongCredentialsAreRefused()
    {
        QFETCH(QByteArray, body);
        const auto account = vendure_shop_decoder::account(body);
        QVERIFY(!account);
        QCOMPARE(account.error().fault, Fault::AccessRefused);
    }

    void aCursorSurvivesItsBytes()
    {
        VendureCursor cursor;
        cursor.enter(VendureCursor::Phase::PlacedOrders);
        cursor.isFull = false;
        cursor.skip = 40;
        cursor.begunAt = Instant::fromMilliseconds(1'795'300'000'123);
        cursor.placedAfter = cursor.begunAt.plusSeconds(-10);
        cursor.noteOpen({QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("7")});
        const auto read = VendureCursor::fromBytes(cursor.toBytes());
        QVERIFY(read);
        QCOMPARE(read->phase, cursor.phase);
        QCOMPARE(read->isFull, false);
        QCOMPARE(read->skip, 40);
        QCOMPARE(read->begunAt, cursor.begunAt);
        QCOMPARE(read->updatedAfter, Instant());
        QCOMPARE(read->placedAfter, cursor.placedAfter);
        QCOMPARE(read->openNow, QStringList({QStringLiteral("7"), QStringLiteral("8")}));
        QCOMPARE(read->following().openBefore, read->openNow);
        QVERIFY(!VendureCursor::fromBytes("{}"));
        QVERIFY(!VendureCursor::fromBytes("not a cursor"));
        QVERIFY(VendureCursor::fromBytes({})->isFull);
    }
};

QTEST_GUILESS_MAIN(TestVendureDecoder)
#include "tst_vendure_decoder.moc"

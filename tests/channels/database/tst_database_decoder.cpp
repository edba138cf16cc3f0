// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"

#include "channels/database/database_decoder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unisono;
using namespace unisono::channels;

namespace {

QString reasonName(RowReason reason)
{
    static const QMap<RowReason, QString> names = {
        {RowReason::NotANumber, "not a number"}, {RowReason::NumberTooLarge, "number too large"},
        {RowReason::TooManyDecimals, "too many decimals"}, {RowReason::NotAnInstant, "not an instant"},
        {RowReason::NoSuchDay, "no such day"}, {RowReason::NotAFlag, "not a flag"},
        {RowReason::UnknownChoice, "unknown choice"}, {RowReason::EmptyKey, "empty key"},
        {RowReason::LocalTimeRepeated, "local time repeated"}, {RowReason::LocalTimeAssumed, "local time assumed"}};
    return names.value(reason, "another reason");
}

QJsonValue fieldText(const RecordBatch& batch, int field, std::size_t row)
{
    const FieldType type = batch.shape().fields[static_cast<std::size_t>(field)].type;
    if (RecordBatch::holdsText(type))
        return QString::fromStdString(std::string(batch.text(field, row)));
    if (batch.number(field, row) == RecordBatch::unknown)
        return QJsonValue::Null;
    if (type == FieldType::Decimal)
        return QString::fromStdString(batch.decimal(field, row).toString());
    if (type == FieldType::Instant)
        return batch.instant(field, row).toDateTime().toString(Qt::ISODateWithMs);
    return static_cast<qint64>(batch.number(field, row));
}

QJsonObject rowObject(const RecordBatch& batch, std::size_t row)
{
    QJsonObject object;
    for (std::size_t i = 0; i < batch.shape().fields.size(); ++i) {
        const std::string_view name = batch.shape().fields[i].name;
        const QJsonValue value = fieldText(batch, static_cast<int>(i), row);
        if (!value.isNull() && value != QJsonValue(QString()))
            object.insert(QString::fromStdString(std::string(name)), value);
    }
    return object;
}

QJsonObject decoded(const QJsonObject& input)
{
    QStringList columns;
    for (const QJsonValue& column : input["columns"].toArray())
        columns << column.toString();
    const RecordKind kind = recordKindFromName(input["kind"].toString().toStdString()).value();
    DatabaseDecoder decoder(kind, columns, input["timezone"].toString());
    RecordBatch batch(kind);
    std::vector<RejectedRow> rejected;
    qint64 row = 0;
    for (const QJsonValue& values : input["rows"].toArray()) {
        const QVariantList list = values.toArray().toVariantList();
        decoder.decode(std::vector<QVariant>(list.begin(), list.end()), ++row, batch, rejected);
    }
    QJsonArray rows;
    for (std::size_t i = 0; i < batch.size(); ++i)
        rows.append(rowObject(batch, i));
    QJsonArray refusals;
    for (const RejectedRow& refusal : rejected)
        refusals.append(QJsonObject{{"line", refusal.line}, {"column", refusal.column}, {"value", refusal.value},
                                    {"record", refusal.record}, {"source", refusal.source},
                                    {"reason", reasonName(refusal.reason)}});
    return {{"rows", rows}, {"rejected", refusals}};
}

} // namespace

class TestDatabaseDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesAsExpected_data()
    {
        QTest::addColumn<QString>("input");
        const QDir folder(test::dataPath("channels/database"));
        for (const QString& name : folder.entryList({"*.in.json"}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void decodesAsExpected()
    {
        QFETCH(QString, input);
        const QString output = QString(input).replace(".in.json", ".out.json");
        const QJsonObject actual = decoded(QJsonDocument::fromJson(test::readAll(input)).object());
        if (qEnvironmentVariableIsSet("UNISONO_REWRITE"))
            QVERIFY(test::writeAll(output, QJsonDocument(actual).toJson()));
        QCOMPARE(QJsonDocument(actual).toJson(), QJsonDocument::fromJson(test::readAll(output)).toJson());
    }

    void typesOfDatabasesAreRead()
    {
        DatabaseDecoder decoder(RecordKind::Order, {"order", "placed_at", "promised_at", "total"}, "Europe/Paris");
        RecordBatch batch(RecordKind::Order);
        std::vector<RejectedRow> rejected;
        const QDateTime utc(QDate(2026, 7, 1), QTime(8, 0, 0, 250), Qt::UTC);
        const QDateTime wall(QDate(2026, 7, 1), QTime(10, 0));
        decoder.decode(std::vector<QVariant>{QByteArray("O1"), utc, wall, 0.1F}, 1, batch, rejected);
        QCOMPARE(batch.size(), std::size_t(1));
        QCOMPARE(batch.instant(field::order::placedAt, 0), Instant::fromDateTime(utc));
        QCOMPARE(batch.instant(field::order::promisedAt, 0).toIso(), QString("2026-07-01T08:00:00Z"));
        QCOMPARE(batch.decimal(field::order::total, 0), Decimal::fromRaw(1000));
        QCOMPARE(rejected.size(), std::size_t(1));
        QCOMPARE(rejected[0].reason, RowReason::LocalTimeAssumed);
    }

    void bytesThatAreNoTextAreRefused()
    {
        DatabaseDecoder decoder(RecordKind::Published, {"sku", "quantity"}, {});
        RecordBatch batch(RecordKind::Published);
        std::vector<RejectedRow> rejected;
        decoder.decode(std::vector<QVariant>{QByteArray("A\xff"), 1}, 1, batch, rejected);
        decoder.decode(std::vector<QVariant>{QString("A%1B").arg(QChar(0)), 1}, 2, batch, rejected);
        decoder.decode(std::vector<QVariant>{QString(2'000'000, 'x'), 1}, 3, batch, rejected);
        QVERIFY(batch.isEmpty());
        QCOMPARE(rejected.size(), std::size_t(3));
        QCOMPARE(rejected[0].reason, RowReason::NotText);
        QCOMPARE(rejected[1].reason, RowReason::NotText);
        QCOMPARE(rejected[2].reason, RowReason::CellTooLong);
        QVERIFY(rejected[2].value.size() <= 200);
    }

    void keysThatNoColumnGivesAreNamed()
    {
        QCOMPARE(DatabaseDecoder(RecordKind::Stock, {"on_hand", "SKU"}, {}).missingKeys(), QStringList("location"));
        QCOMPARE(DatabaseDecoder(RecordKind::Price, {"sku", "price"}, {}).missingKeys(), QStringList());
    }

    void theSameKeyWithOtherFiguresIsRefused()
    {
        DatabaseDecoder decoder(RecordKind::Stock, {"sku", "location", "on_hand", "as_of"}, {});
        RecordBatch batch(RecordKind::Stock);
        std::vector<RejectedRow> rejected;
        auto decode = [&, row = 0](int quantity, const QString& asOf) mutable {
            decoder.decode(std::vector<QVariant>{"A", "S1", quantity, asOf}, ++row, batch, rejected);
        };
        decode(1, "2026-01-01T00:00:00Z");
        decode(1, "2026-01-01T00:00:00Z");
        decode(2, "2026-01-01T00:00:00Z");
        decode(2, "2026-01-02T00:00:00Z");
        QCOMPARE(batch.size(), std::size_t(2));
        QCOMPARE(batch.decimal(field::stock::onHand, 0), Quantity(1));
        QCOMPARE(rejected.size(), std::size_t(1));
        QCOMPARE(rejected[0].reason, RowReason::DuplicateKey);
        QCOMPARE(rejected[0].line, 3);
        QCOMPARE(rejected[0].record, QString("A"));
    }

    void aRejectedRowNamesNoCustomer()
    {
        DatabaseDecoder decoder(RecordKind::Event, {"customer", "at", "activity"}, {});
        RecordBatch batch(RecordKind::Event);
        std::vector<RejectedRow> rejected;
        decoder.decode(std::vector<QVariant>{"a@example.fr", "no time", "visit"}, 1, batch, rejected);
        QCOMPARE(rejected.size(), std::size_t(1));
        QVERIFY(!rejected[0].record.contains('@'));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseDecoder)
#include "tst_database_decoder.moc"

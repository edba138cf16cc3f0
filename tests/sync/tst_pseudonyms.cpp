// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_keychain.h"
#include "sync/credentials.h"
#include "sync/pseudonyms.h"

#include <QTest>

using namespace unisono;
using namespace unisono::sync;
using unisono::test::AbsentKeychain;
using unisono::test::MemoryKeychain;

namespace {

RecordBatch ordersOf(const QStringList& customers)
{
    RecordBatch batch(RecordKind::Order);
    for (const QString& customer : customers) {
        const std::size_t row = batch.addRow();
        batch.setText(row, field::order::order, "O" + std::to_string(row));
        batch.setText(row, field::order::customer, customer.toStdString());
        batch.setText(row, field::order::cancelReason, "asked by <" + customer.toStdString() + "> on the phone");
    }
    return batch;
}

std::string customerOf(const RecordBatch& batch, std::size_t row)
{
    return std::string(batch.text(field::order::customer, row));
}

} // namespace

class TestPseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("UNISONO_PSEUDONYM_KEY"); }

    void theSamePersonHasTheSamePseudonymEverywhere()
    {
        const Pseudonyms first(QByteArray(32, 'k'));
        const Pseudonyms second(QByteArray(32, 'k'));
        const QString pseudonym = first.of("jeanne.martin@example.fr");
        QCOMPARE(pseudonym.size(), 32);
        QCOMPARE(second.of("  Jeanne.MARTIN@Example.fr\n"), pseudonym);
        QVERIFY(first.of("jeanne.martin@example.it") != pseudonym);
        QVERIFY(!pseudonym.contains("jeanne"));
    }

    void cardNumbersKeepTheirCase()
    {
        const Pseudonyms pseudonyms(QByteArray(32, 'k'));
        QVERIFY(pseudonyms.of("AbC1") != pseudonyms.of("abc1"));
        QCOMPARE(pseudonyms.of(" AbC1 "), pseudonyms.of("AbC1"));
    }

    void composedAndDecomposedLettersAreTheSame()
    {
        const Pseudonyms pseudonyms(QByteArray(32, 'k'));
        QCOMPARE(pseudonyms.of(QString::fromUtf8("ren\u00e9e@example.fr")), pseudonyms.of(QString::fromUtf8("rene\u0301e@example.fr")));
    }

    void differentKeysDiffer()
    {
        const Pseudonyms one(QByteArray(32, '1'));
        const Pseudonyms other(QByteArray(32, '2'));
        QVERIFY(one.of("a@example.fr") != other.of("a@example.fr"));
        QVERIFY(one.fingerprint() != other.fingerprint());
        QCOMPARE(one.fingerprint(), Pseudonyms(QByteArray(32, '1')).fingerprint());
    }

    void isTheKeyedHashOfTheStandard()
    {
        // RFC 4231, test case 2.
        QCOMPARE(Pseudonyms("Jefe").of("what do ya want for nothing?"), QString("5bdcc146bf60754e6a042426089575c7"));
    }

    void nothingOfACustomerRemainsInTheBatch()
    {
        RecordBatch batch = ordersOf({"a@example.fr", "B@Example.fr", "", " a@EXAMPLE.fr ", "card 12"});
        Pseudonyms pseudonyms(QByteArray(32, 'k'));
        pseudonyms.applyTo(batch);
        for (std::size_t row = 0; row < batch.size(); ++row)
            for (int field : {field::order::order, field::order::customer, field::order::cancelReason})
                QVERIFY2(batch.text(field, row).find('@') == std::string_view::npos, std::string(batch.text(field, row)).c_str());
        QCOMPARE(customerOf(batch, 0), customerOf(batch, 3));
        QVERIFY(customerOf(batch, 0) != customerOf(batch, 1));
        QCOMPARE(customerOf(batch, 2), std::string());
        QCOMPARE(customerOf(batch, 4), pseudonyms.of("card 12").toStdString());
        QCOMPARE(batch.text(field::order::cancelReason, 0), "asked by <" + customerOf(batch, 0) + "> on the phone");
    }

    void theBatchOutlivesThePseudonyms()
    {
        RecordBatch batch = ordersOf({"a@example.fr"});
        const QString expected = [&] {
            Pseudonyms pseudonyms(QByteArray(32, 'k'));
            pseudonyms.applyTo(batch);
            return pseudonyms.of("a@example.fr");
        }();
        QCOMPARE(customerOf(batch, 0), expected.toStdString());
    }

    void kindsWithoutCustomersAreLeftAlone()
    {
        RecordBatch batch(RecordKind::PromotionText);
        const std::size_t row = batch.addRow();
        batch.setText(row, field::promotionText::body, "Write to shop@example.fr");
        Pseudonyms(QByteArray(32, 'k')).applyTo(batch);
        QCOMPARE(batch.text(field::promotionText::body, row), std::string_view("Write to shop@example.fr"));
    }

    void rejectedRowsShowNoCustomer()
    {
        const Pseudonyms pseudonyms(QByteArray(32, 'k'));
        std::vector<RejectedRow> rows = {
            {"orders.csv", 3, "customer", "a@example.fr", "O1", RowReason::CellTooLong},
            {"orders.csv", 4, "total", "12;b@example.fr;x", "b@example.fr", RowReason::NotANumber},
            {"orders.csv", 5, "total", "12 pcs", "O3", RowReason::NotANumber}};
        pseudonyms.applyTo(rows);
        QCOMPARE(rows[0].value, pseudonyms.of("a@example.fr"));
        QCOMPARE(rows[1].value, "12;" + pseudonyms.of("b@example.fr") + ";x");
        QCOMPARE(rows[1].record, pseudonyms.of("b@example.fr"));
        QCOMPARE(rows[2].value, QString("12 pcs"));
    }

    void manyRowsAreQuick()
    {
        RecordBatch batch(RecordKind::Event);
        for (int i = 0; i < 300'000; ++i)
            batch.setText(batch.addRow(), field::event::customer, "customer" + std::to_string(i % 50'000) + "@example.fr");
        Pseudonyms pseudonyms(QByteArray(32, 'k'));
        QElapsedTimer elapsed;
        elapsed.start();
        pseudonyms.applyTo(batch);
        QVERIFY2(elapsed.elapsed() < 60'000, qPrintable(QString::number(elapsed.elapsed())));
    }

    void aHugeCellTakesNoHugeTime()
    {
        RecordBatch batch(RecordKind::Order);
        const QByteArray cell = QByteArray(5'000'000, 'a').append(" x@y");
        batch.setText(batch.addRow(), field::order::cancelReason, cell.toStdString());
        Pseudonyms pseudonyms(QByteArray(32, 'k'));
        QElapsedTimer elapsed;
        elapsed.start();
        pseudonyms.applyTo(batch);
        QVERIFY(batch.text(field::order::cancelReason, 0).find('@') == std::string_view::npos);
        QVERIFY2(elapsed.elapsed() < 60'000, qPrintable(QString::number(elapsed.elapsed())));
    }

    void theKeyIsMadeOnceAndRestsInTheKeychain()
    {
        const auto keychain = std::make_shared<MemoryKeychain>();
        Credentials today("w1", keychain);
        Credentials tomorrow("w1", keychain);
        const auto first = Pseudonyms::open(today);
        const auto second = Pseudonyms::open(tomorrow);
        QVERIFY(first && second);
        QVERIFY(first->isLasting() && second->isLasting());
        QCOMPARE(first->fingerprint(), second->fingerprint());
        Credentials elsewhere("w2", keychain);
        QVERIFY(Pseudonyms::open(elsewhere)->fingerprint() != first->fingerprint());
    }

    void withoutKeychainTheKeyLastsForTheSessionAndSaysSo()
    {
        Credentials credentials("w1", std::make_shared<AbsentKeychain>());
        const auto first = Pseudonyms::open(credentials);
        const auto second = Pseudonyms::open(credentials);
        QVERIFY(first && second);
        QVERIFY(!first->isLasting() && !second->isLasting());
        QCOMPARE(first->fingerprint(), second->fingerprint());
        Credentials nextSession("w1", std::make_shared<AbsentKeychain>());
        QVERIFY(Pseudonyms::open(nextSession)->fingerprint() != first->fingerprint());
    }

    void aKeychainThatDoesNotAnswerMakesNoNewKey()
    {
        Credentials credentials("w1", std::make_shared<AbsentKeychain>(Fault::TimedOut));
        const auto pseudonyms = Pseudonyms::open(credentials);
        QVERIFY(!pseudonyms);
        QCOMPARE(pseudonyms.error().fault, Fault::TimedOut);
    }

    void theEnvironmentMayGiveTheKey()
    {
        const QByteArray key(32, 'k');
        Credentials credentials("w1", std::make_shared<AbsentKeychain>());
        qputenv("UNISONO_PSEUDONYM_KEY", key.toHex());
        const auto given = Pseudonyms::open(credentials);
        QVERIFY(given && given->isLasting());
        QCOMPARE(given->fingerprint(), Pseudonyms(key).fingerprint());
        qputenv("UNISONO_PSEUDONYM_KEY", "a pass phrase");
        QVERIFY(Pseudonyms::open(credentials)->fingerprint() != given->fingerprint());
    }
};

QTEST_GUILESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"

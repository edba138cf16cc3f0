// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/signing_key.h"
#include "support/test_data.h"
#include "updates/signature.h"
#include "updates/signature_parts.h"
#include "updates/update_source.h"

#include <QTest>

using namespace unisono::updates;
using unisono::test::derSignature;
using unisono::test::SigningKey;

namespace {

QByteArray kept(const char* name)
{
    return unisono::test::readAll(unisono::test::dataPath(QStringLiteral("updates/") + QLatin1String(name)));
}

} // namespace

class TestUpdateSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Made once by the very commands of CONTRIBUTING.md: every system takes what openssl writes.
    void takesWhatOpensslWrote()
    {
        const UpdateSource source = UpdateSource::of(QStringLiteral("https://unisono.example/notice.json"), kept("key.txt"));
        QVERIFY(source.isOffered());
        QVERIFY(isSigned(kept("notice.json"), kept("notice.json.sig"), source.key));
        QByteArray changed = kept("notice.json");
        changed.replace("1.2.0", "1.3.0");
        QVERIFY(!isSigned(changed, kept("notice.json.sig"), source.key));
    }

    void takesWhatTheOwnerOfTheKeySigned()
    {
        const SigningKey owner;
        for (int i = 0; i < 20; ++i) { // numbers of a signature are of several lengths
            const QByteArray bytes = "notice " + QByteArray::number(i);
            QVERIFY(isSigned(bytes, owner.sign(bytes), owner.publicKey()));
        }
        QVERIFY(isSigned({}, owner.sign({}), owner.publicKey()));
    }

    void refusesTheRest()
    {
        const SigningKey owner, other;
        const QByteArray bytes = "{\"version\":\"1.2.0\"}";
        const QByteArray signature = owner.sign(bytes);
        QVERIFY(!isSigned(bytes, signature, other.publicKey()));
        QVERIFY(!isSigned(bytes, other.sign(bytes), owner.publicKey()));
        QVERIFY(!isSigned(bytes + '\n', signature, owner.publicKey()));
        QVERIFY(!isSigned(bytes, {}, owner.publicKey()));
        QVERIFY(!isSigned(bytes, signature, {}));
        QVERIFY(!isSigned(bytes, signature + char(0), owner.publicKey()));
        QVERIFY(!isSigned(bytes, signature.chopped(1), owner.publicKey()));
        QVERIFY(!isSigned(bytes, signature.toBase64(), owner.publicKey()));
        QVERIFY(!isSigned(bytes, signature, owner.publicKey().toBase64()));
        QVERIFY(!isSigned(bytes, derSignature(QByteArray(1, 0), QByteArray(1, 0)), owner.publicKey()));
        QByteArray offTheCurve = owner.publicKey();
        offTheCurve.replace(offTheCurve.size() - 32, 32, QByteArray(32, 1));
        QVERIFY(!isSigned(bytes, signature, offTheCurve));
    }

    void bringsNumbersToTheirLength()
    {
        const QByteArray fixed = fixedForm(QByteArray::fromHex("30090201050204" "00ff0001"));
        QCOMPARE(fixed, QByteArray(31, 0) + char(5) + QByteArray(29, 0) + QByteArray::fromHex("ff0001"));
        QCOMPARE(fixedForm(derSignature(QByteArray(32, char(0xff)), QByteArray(32, 1))), QByteArray(32, char(0xff)) + QByteArray(32, 1));
    }

    void refusesWhatIsNoStrictDer_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no sequence") << QByteArray("3106020105020105");
        QTest::newRow("longer than it says") << QByteArray("300602010502010500");
        QTest::newRow("shorter than it says") << QByteArray("30070201050201");
        QTest::newRow("negative") << QByteArray("3006020185020105");
        QTest::newRow("a zero too many") << QByteArray("300702020005020105");
        QTest::newRow("an empty number") << QByteArray("30050200020105");
        QTest::newRow("one number") << QByteArray("3003020105");
        QTest::newRow("three numbers") << QByteArray("3009020105020105020105");
        QTest::newRow("33 bytes") << "3026" "0221" + QByteArray("01").repeated(33) + "020105";
        QTest::newRow("a number beyond the end") << QByteArray("3006020105027f05");
    }
    void refusesWhatIsNoStrictDer()
    {
        QFETCH(QByteArray, hex);
        QCOMPARE(fixedForm(QByteArray::fromHex(hex)), QByteArray());
    }

    void knowsNoKeyButItsOwnKind()
    {
        QVERIFY(!UpdateSource::of(QStringLiteral("https://unisono.example/n"), "not base64!").isOffered());
        QVERIFY(!UpdateSource::of({}, kept("key.txt")).isOffered());
        QCOMPARE(pointOf(SigningKey().publicKey()).size(), 64);
        // Ed25519
        QCOMPARE(pointOf(QByteArray::fromHex("302a300506032b6570032100") + QByteArray(32, 7)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestUpdateSignature)
#include "tst_update_signature.moc"

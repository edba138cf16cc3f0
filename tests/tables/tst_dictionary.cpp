// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/dictionary.h"

#include <QTest>

using unisono::tables::Dictionary;

class DictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachTextOneId()
    {
        Dictionary dictionary;
        QCOMPARE(dictionary.find("A"), Dictionary::none);
        for (int round = 0; round < 2; ++round)
            for (int i = 0; i < 5000; ++i)
                QCOMPARE(dictionary.add(std::to_string(i)), Dictionary::Id(i));
        QCOMPARE(dictionary.size(), std::size_t(5000));
        QCOMPARE(dictionary.find("4999"), Dictionary::Id(4999));
    }

    void tellsTextsApartThatDifferInZerosOnly()
    {
        Dictionary dictionary;
        const Dictionary::Id empty = dictionary.add("");
        QVERIFY(dictionary.add(std::string_view("\0", 1)) != empty);
        QVERIFY(dictionary.add(std::string_view("\0\0", 2)) != dictionary.find(std::string_view("\0", 1)));
        QCOMPARE(dictionary.add(""), empty);
    }

    void aCopyContinuesWhereTheOriginalStands()
    {
        Dictionary original;
        original.add("A");
        Dictionary copy(original);
        QCOMPARE(copy.find("A"), original.find("A"));
        QCOMPARE(copy.add("B"), Dictionary::Id(1));
        QCOMPARE(original.find("B"), Dictionary::none);
    }
};

QTEST_GUILESS_MAIN(DictionaryTest)
#include "tst_dictionary.moc"

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

    void tellsLongTextsApartThatDifferInTheMiddleOnly()
    {
        Dictionary dictionary;
        const std::string begin(12, 'a'), end(12, 'z');
        for (int i = 0; i < 500; ++i)
            QCOMPARE(dictionary.add(begin + std::to_string(1000 + i) + end), Dictionary::Id(i));
        QCOMPARE(dictionary.find(begin + "1499" + end), Dictionary::Id(499));
        QCOMPARE(dictionary.find(begin + "1500" + end), Dictionary::none);
        QCOMPARE(dictionary.find(begin + end), Dictionary::none);
    }

    void tellsTextsOfEveryLengthApart()
    {
        Dictionary dictionary;
        const std::string letters(40, 'x');
        for (std::size_t length = 0; length <= letters.size(); ++length)
            QCOMPARE(dictionary.add(std::string_view(letters).substr(0, length)), Dictionary::Id(length));
        for (std::size_t length = 0; length <= letters.size(); ++length)
            QCOMPARE(dictionary.text(dictionary.find(letters.substr(0, length))), std::string_view(letters).substr(0, length));
    }

    void givesManyTextsTheIdsThatOneByOneGetsThem()
    {
        std::vector<std::string> kept;
        for (int i = 0; i < 3000; ++i)
            kept.push_back((i % 3 == 0 ? "a rather long code " : "c") + std::to_string(i % 700));
        const std::vector<std::string_view> texts(kept.begin(), kept.end());
        Dictionary oneByOne;
        Dictionary together;
        std::vector<Dictionary::Id> ids(texts.size());
        together.addAll(texts, ids);
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(ids[i], oneByOne.add(texts[i]));
        QCOMPARE(together.size(), oneByOne.size());
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

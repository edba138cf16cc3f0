// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command_run.h"
#include "support/pdf_reading.h"
#include "support/test_data.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using unisono::test::CommandRun;

namespace {

using Key = std::tuple<QString, QString, QString>;

std::map<Key, QString> faultsOf(const QString& truth)
{
    std::map<Key, QString> faults;
    const QJsonObject json = QJsonDocument::fromJson(unisono::test::readAll(truth)).object();
    for (const QJsonValue& fault : json["faults"].toArray())
        faults[{fault["kind"].toString(), fault["sku"].toString(), fault["channel"].toString()}] = fault["signature"].toString();
    return faults;
}

std::map<Key, QString> findingsOf(const QJsonObject& answer)
{
    std::map<Key, QString> findings;
    for (const QJsonValue& finding : answer["findings"].toArray())
        findings[{finding["kind"].toString(), finding["sku"].toString(), finding["channel"].toString()}] =
            finding["causes"][0]["signature"].toString();
    return findings;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.run({"demo", "--to", "region", "--size", "small", "--language", "en"}), 0);
        QCOMPARE(m_cli.run({"region", "import", "--from", "region", "--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.run({"pull", "--workspace", "w.unisono", "--format", "json"}), 0);
        for (const QJsonValue& pull : m_cli.json()["pulls"].toArray()) {
            QCOMPARE(pull["state"].toString(), QString("complete"));
            QCOMPARE(pull["quarantined"].toInt(), 0);
        }
    }

    void findsExactlyWhatTheTruthNames_data()
    {
        QTest::addColumn<QStringList>("source");
        QTest::newRow("from the folder") << QStringList{"--from", "region"};
        QTest::newRow("from the workspace") << QStringList{"--workspace", "w.unisono"};
    }
    void findsExactlyWhatTheTruthNames()
    {
        QFETCH(QStringList, source);
        QCOMPARE(m_cli.run(QStringList{"check", "inventory", "--format", "json"} + source), 0);
        const auto truth = faultsOf(m_cli.path("region/truth.json"));
        const auto found = findingsOf(m_cli.json());
        QVERIFY(truth.size() >= 20);
        std::size_t hits = 0;
        for (const auto& [key, signature] : found)
            hits += truth.contains(key) && truth.at(key) == signature;
        qInfo("precision %.2f, recall %.2f", double(hits) / double(found.size()), double(hits) / double(truth.size()));
        QCOMPARE(hits, found.size());
        QCOMPARE(hits, truth.size());
    }

    void changesWhatPlanningAssumes()
    {
        const auto made = [this](const char* name) {
            m_cli.run({"region", "assumptions", "list", "--workspace", "w.unisono", "--format", "json"});
            for (const QJsonValue& assumption : m_cli.jsonList())
                if (assumption["name"].toString() == QLatin1String(name))
                    return std::pair(assumption["value"].toDouble(), assumption["source"].toString());
            return std::pair(-1.0, QString());
        };
        QCOMPARE(made("service_level"), std::pair(0.95, QString("region")));
        QCOMPARE(m_cli.run({"region", "assumptions", "set", "service_level", "0.99", "--workspace", "w.unisono"}), 0);
        QCOMPARE(made("service_level"), std::pair(0.99, QString("workspace")));
        QCOMPARE(m_cli.run({"region", "assumptions", "set", "service_level", "99", "--workspace", "w.unisono", "--language", "en"}), 1);
        QVERIFY(m_cli.error.contains("service_level takes a number from 0.5 to 0.99999."));
        QCOMPARE(m_cli.run({"region", "assumptions", "set", "horizon_days", "1.5", "--workspace", "w.unisono"}), 1);
        QCOMPARE(m_cli.run({"region", "assumptions", "set", "mood", "1", "--workspace", "w.unisono"}), 1);
        QCOMPARE(made("service_level").first, 0.99);
        QCOMPARE(m_cli.run({"region", "assumptions", "unset", "service_level", "--workspace", "w.unisono"}), 0);
        QCOMPARE(made("service_level"), std::pair(0.95, QString("region")));
        QCOMPARE(m_cli.run({"region", "assumptions", "--workspace", "w.unisono", "--format", "csv"}), 0);
        QVERIFY(m_cli.out.startsWith("name,value,source,default,least,most,unit\noversell_level,0.01,default,0.01,"));
    }

    void speaksTheShapesThatScriptsRelyOn()
    {
        QCOMPARE(m_cli.run({"check", "inventory", "--from", "region", "--format", "json"}), 0);
        const QJsonObject answer = m_cli.json();
        QCOMPARE(answer["as_of"].toString(), QString("2026-06-16T07:45:00Z"));
        QCOMPARE(answer["checks"][0].toString(), QString("inventory"));
        const QJsonObject finding = answer["findings"][0].toObject();
        for (const char* key : {"kind", "severity", "sku", "channel", "location", "promotion", "expected", "observed", "difference",
                                "causes", "value", "since", "data_age_s", "class", "detail"})
            QVERIFY2(finding.contains(QLatin1String(key)), key);
        QVERIFY(finding["observed"].isString());
        QVERIFY(finding["promotion"].isNull());
    }

    void exportsTablesWithTheAgreedHeadings_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("heading");
        QTest::newRow("positions") << QStringList{"positions"}
                                   << QByteArray("sku,locations,on_hand,committed,reserved,unsellable,safety,available,incoming,data_age_s");
        QTest::newRow("by location") << QStringList{"positions", "--by", "location"}
                                     << QByteArray("sku,location,on_hand,committed,reserved,unsellable,safety,available,incoming,data_age_s");
        QTest::newRow("availability") << QStringList{"availability"}
                                      << QByteArray("sku,channel,published,available_to_sell,difference,data_age_s");
        QTest::newRow("cover") << QStringList{"cover"}
                               << QByteArray("sku,location,abc,on_hand,available,incoming,per_day,deviation,days_counted,days_of_cover,"
                                             "days_without_sale,safety_stock,reorder_point,overstock,overstock_cost,shortage,"
                                             "sell_through_percent,stock_out_percent,empty_days,age_days,first_receipt_days,"
                                             "last_receipt_days,days_promoted,promotion_uplift");
        QTest::newRow("lookahead") << QStringList{"lookahead"}
                                   << QByteArray("sku,location,at,supply,commitments,projected,available,overdue");
    }
    void exportsTablesWithTheAgreedHeadings()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, heading);
        QCOMPARE(m_cli.run(QStringList{"export"} + words + QStringList{"--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.out.left(m_cli.out.indexOf('\n')), heading);
        QVERIFY(m_cli.out.count('\n') > 300);
    }

    void exportsHowOrdersWent()
    {
        QCOMPARE(m_cli.run({"export", "orders_funnel", "--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.out.left(m_cli.out.indexOf('\n')),
                 QByteArray("channel,fulfilment,ordered,allocated,ready,completed,cancelled,open,lines,cancelled_for_stock,"
                            "cancelled_for_stock_rate,units_ordered,units_supplied,fill_rate,due,on_time_in_full,on_time_in_full_rate,"
                            "ready_p90_s,ready_counted"));
        QVERIFY(m_cli.out.contains("\nweb-fr,collect,"));
        QCOMPARE(m_cli.run({"export", "pickup_promises", "--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.out.left(m_cli.out.indexOf('\n')), QByteArray("order,channel,location,sku,quantity,placed_at,promised_at,ready_at,"
                                                                     "verdict,on_hand,promised_before,left,opens_at"));
        for (const char* verdict : {",kept,", ",no_stock,", ",overdue,", ",closed_until,", ",pending,"})
            QVERIFY2(m_cli.out.contains(verdict), verdict);
        QCOMPARE(m_cli.run({"export", "reservations", "--workspace", "w.unisono"}), 0);
        QVERIFY(m_cli.out.startsWith("sku,location,told_by,committed,reserved,ordered,lines,cancelled,difference,verdict,channel\n"));
        QVERIFY(m_cli.out.contains(",agrees,\n") && m_cli.out.contains(",channel_not_held,marche\n"));
        QCOMPARE(m_cli.run({"export", "collection_offers", "--workspace", "w.unisono"}), 0);
        QVERIFY(m_cli.out.startsWith("channel,location,offered,can_keep,cannot_keep,unknown\n"));
        QVERIFY(m_cli.out.contains("\nweb-fr,MAG-001,"));
        QCOMPARE(m_cli.run({"export", "order_conflicts", "--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.out, QByteArray("order,channel,state,other_channel,other_state,conflict,placed_at\n"));
        QCOMPARE(m_cli.run({"export", "configuration", "--from", "region"}), 0);
        QCOMPARE(m_cli.out, QByteArray("fault,severity,channel,location,other_channel,affected,judged,quantity,promised_s,rhythm_s,tax_rate\n")
                                + m_cli.out.mid(m_cli.out.indexOf('\n') + 1));
        QVERIFY(m_cli.out.contains("\nreserves_alone,medium,marche,MAG-002,"));
        QVERIFY(m_cli.out.contains("\nthreshold_equals_buffer,low,web-fr,"));
    }

    void tellsTheFiguresBehindAFinding()
    {
        QCOMPARE(m_cli.run({"check", "inventory", "--from", "region", "--format", "json"}), 0);
        int promises = 0, configurations = 0;
        for (const QJsonValue& finding : m_cli.json()["findings"].toArray()) {
            const QJsonObject detail = finding["detail"].toObject();
            if (finding["kind"] == QString("pickup_promise")) {
                ++promises;
                QVERIFY(detail["order"].isString() && detail["promised"].isString() && detail["promised_at"].isString());
                QVERIFY(finding["location"].isString() && finding["causes"].toArray().isEmpty());
            }
            if (finding["kind"] == QString("configuration")) {
                ++configurations;
                QVERIFY(detail["fault"].isString() && detail["judged"].isDouble());
            }
        }
        QCOMPARE(promises, 7);
        QCOMPARE(configurations, 2);
    }

    void rowsOfTheCalendarThatCannotBeReadAreInQuarantine()
    {
        QCOMPARE(m_cli.run({"demo", "--to", "hours/region", "--size", "small"}), 0);
        QFile file(m_cli.path("hours/region/calendar/opening_hours.csv"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("MAG-001,8,09:00,19:00,,\nMAG-001,1,noon,19:00,,\n");
        file.close();
        QCOMPARE(m_cli.run({"region", "import", "--from", "hours/region", "--workspace", "hours.unisono"}), 0);
        QCOMPARE(m_cli.run({"quarantine", "list", "--workspace", "hours.unisono", "--format", "csv"}), 0);
        QVERIFY(m_cli.out.contains("calendar/opening_hours.csv"));
        QVERIFY(m_cli.out.contains("unknown_choice") && m_cli.out.contains("not_a_time_of_day"));
    }

    void exportsWhatDemandMakesOfStock()
    {
        for (const auto& [table, kind, column] :
             {std::tuple("oversell_risk", "oversell_risk", "channel"), std::tuple("phantom_stock", "phantom_stock", "location"),
              std::tuple("lost_sales", "stock_out", "location"), std::tuple("cover", "overstock", "location"),
              std::tuple("transfers", "imbalance", "sku")}) {
            const auto rows = rowsOf({table});
            QVERIFY2(!rows.isEmpty(), table);
            const QJsonObject truth =
                QJsonDocument::fromJson(unisono::test::readAll(m_cli.path("region/truth.json"))).object();
            int known = 0;
            for (const QJsonValue& fault : truth["faults"].toArray()) {
                if (fault["kind"].toString() != QLatin1String(kind))
                    continue;
                ++known;
                QVERIFY2(std::ranges::any_of(rows, [&](const auto& row) {
                             return row["sku"] == fault["sku"].toString()
                                    && row[QLatin1String(column)] == fault[QLatin1String(column)].toString();
                         }),
                         kind);
            }
            QVERIFY2(known > 0, kind);
        }
    }

    void answersWhatIf()
    {
        const auto asItIs = rowsOf({"oversell_risk"}), later = rowsOf({"oversell_risk", "--lag", "24"});
        QCOMPARE(asItIs.size(), later.size());
        QVERIFY(later.front()["risk_percent"].toDouble() >= asItIs.front()["risk_percent"].toDouble());
        QVERIFY(later.front()["recommended_buffer"].toInt() > asItIs.front()["recommended_buffer"].toInt());
        for (const auto& row : rowsOf({"transfers"}))
            QVERIFY(row["net"].toDouble() > 0 && row["quantity"].toInt() > 0);
        QVERIFY(rowsOf({"transfers", "--transfer-cost", "100000"}).isEmpty());
        for (const auto& row : rowsOf({"cover"})) // days, or since when nothing was sold; never both, never without end
            QVERIFY(row["days_of_cover"].isEmpty() || row["days_without_sale"].isEmpty());
        QCOMPARE(m_cli.run({"export", "oversell_risk", "--from", "region", "--lag", "much"}), 1);
    }

    void namesItemsInTheLanguageAskedFor()
    {
        QMap<QString, QMap<QString, QString>> titles;
        for (const char* language : {"fr", "it", "en"})
            for (const auto& row : rowsOf({"count_list", "--goal", "discrepancy", "--language", language}))
                titles[row["sku"]][QLatin1String(language)] = row["title"];
        QVERIFY(!titles.isEmpty());
        int different = 0;
        for (const auto& title : titles) {
            QVERIFY(!title["fr"].isEmpty() && !title["it"].isEmpty() && !title["en"].isEmpty());
            different += title["fr"] != title["it"] && title["it"] != title["en"];
        }
        QVERIFY(different * 10 > titles.size() * 8); // a wok is a wok
    }

    void plansWithWhatTheRegionAssumesUnlessToldOtherwise()
    {
        const auto reorder = [this](const QStringList& more) {
            double sum = 0;
            for (const auto& row : rowsOf(QStringList{"cover"} + more))
                sum += row["reorder_point"].toDouble();
            return sum;
        };
        const double asSaid = reorder({}), slower = reorder({"--lead-time", "21"});
        QVERIFY(asSaid > 0 && slower > asSaid);
        const QByteArray file = unisono::test::readAll(m_cli.path("region/region.json"));
        QByteArray changed = file;
        QVERIFY(changed.replace("\"lead_time_days\": 7", "\"lead_time_days\": 21") != file);
        QVERIFY(unisono::test::writeAll(m_cli.path("region/region.json"), changed));
        QCOMPARE(reorder({}), slower);
        QCOMPARE(reorder({"--lead-time", "7"}), asSaid);
        QVERIFY(unisono::test::writeAll(m_cli.path("region/region.json"), file));
    }

    void tellsTheFiguresOfAJudgement()
    {
        QCOMPARE(m_cli.run({"check", "inventory", "--from", "region", "--format", "json"}), 0);
        int risks = 0;
        for (const QJsonValue& finding : m_cli.json()["findings"].toArray()) {
            const QJsonObject detail = finding["detail"].toObject();
            if (finding["kind"].toString() == QLatin1String("oversell_risk")) {
                ++risks;
                QVERIFY(detail["lambda"].toDouble() > 0 && detail["risk"].toDouble() >= 0.05);
                QVERIFY(detail["recommended_buffer"].isString());
            }
            if (finding["kind"].toString() == QLatin1String("imbalance"))
                QVERIFY(!detail["transfers"].toArray().isEmpty());
        }
        QVERIFY(risks > 0);
    }

    void exportsWhatToCountAndHowRightTheBooksAre()
    {
        QCOMPARE(m_cli.run({"export", "record_accuracy", "--from", "region"}), 0);
        QVERIFY(m_cli.out.startsWith("location,counted,right,accuracy,low,high,unit_accuracy,a_records,a_counted,a_right,"));
        QVERIFY(m_cli.out.contains("\nMAG-004,") && m_cli.out.contains("\n,")); // a place, and the region
        for (const char* goal : {"discrepancy", "hidden_stock_out", "random"}) {
            QCOMPARE(m_cli.run({"export", "count_list", "--from", "region", "--goal", goal, "--length", "4"}), 0);
            QVERIFY(m_cli.out.startsWith("location,goal,rank,sku,title,class,recorded,sold,counts,wrong_counts,error_rate,"));
            QVERIFY2(m_cli.out.contains(QByteArray(",") + goal + ",1,"), goal);
            QVERIFY2(!m_cli.out.contains(QByteArray(",") + goal + ",5,"), goal);
        }
        QCOMPARE(m_cli.run({"export", "count_list", "--from", "region", "--goal", "all"}), 1);
        QCOMPARE(m_cli.run({"export", "count_list", "--from", "region", "--location", "nowhere"}), 2);
    }

    void takesInWhatWasCounted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::newRow("csv") << "sheet.csv" << "en";
        QTest::newRow("xlsx in English") << "sheet-en.xlsx" << "en";
        QTest::newRow("xlsx in French") << "sheet-fr.xlsx" << "fr";
        QTest::newRow("xlsx in Italian") << "sheet-it.xlsx" << "it";
    }
    void takesInWhatWasCounted()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFile::remove(m_cli.path("counted.unisono"));
        QVERIFY(QFile::copy(m_cli.path("w.unisono"), m_cli.path("counted.unisono")));
        const QStringList sheet{"counts", "sheet", "--workspace", "counted.unisono", "--location", "MAG-002", "--goal", "random", "--length", "6"};
        QCOMPARE(m_cli.run(sheet + QStringList{"--output", file, "--language", language}), 0);
        const QStringList import{"counts", "import", file, "--workspace", "counted.unisono", "--language", "en"};
        QCOMPARE(m_cli.run(import), 0); // nobody filled it in
        QVERIFY2(m_cli.out.contains("not filled in 6"), m_cli.out.constData());
        if (!file.endsWith(".csv"))
            return;
        QFile csv(m_cli.path(file));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QByteArrayList lines = csv.readAll().trimmed().split('\n');
        csv.close();
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], QByteArray("sku,title,gtin,location,place,reason,at,counted")); // blind
        for (int line = 1; line < 6; ++line)
            lines[line] += line == 1 ? "12 boxes" : "3";
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(lines.join('\n') + '\n');
        csv.close();
        QCOMPARE(m_cli.run(import), 0);
        QVERIFY2(m_cli.out.contains("new 4, changed 0, known already 0, not filled in 1, without a record 0, in quarantine 1"), m_cli.out.constData());
        QCOMPARE(m_cli.run(import), 0);
        QVERIFY2(m_cli.out.contains("new 0, changed 0, known already 4"), m_cli.out.constData());
        QCOMPARE(m_cli.run({"quarantine", "list", "--workspace", "counted.unisono", "--format", "csv"}), 0);
        QVERIFY(m_cli.out.contains("sheet.csv,2,counted,12 boxes"));
        QCOMPARE(m_cli.run({"export", "record_accuracy", "--workspace", "counted.unisono"}), 0);
        const QByteArray after = m_cli.out;
        QCOMPARE(m_cli.run({"export", "record_accuracy", "--from", "region"}), 0);
        const auto countedAt = [](const QByteArray& table) {
            const qsizetype at = table.indexOf("\nMAG-002,");
            return table.mid(at + 9, table.indexOf(',', at + 9) - at - 9).toInt();
        };
        QCOMPARE(countedAt(after), countedAt(m_cli.out) + 4);
        QCOMPARE(m_cli.run({"counts", "import", "region/region.json", "--workspace", "counted.unisono"}), 2);
        QCOMPARE(m_cli.run({"counts", "import", "nothing.csv", "--workspace", "counted.unisono"}), 2);
    }

    void printsACountSheet()
    {
        const QStringList sheet{"counts", "sheet", "--from", "region", "--goal", "discrepancy", "--language", "fr"};
        QCOMPARE(m_cli.run(sheet + QStringList{"--output", "count.pdf"}), 0);
        QVERIFY(unisono::test::readAll(m_cli.path("count.pdf")).startsWith("%PDF-"));
        QCOMPARE(m_cli.run(sheet + QStringList{"--output", "count.doc"}), 1);
        QCOMPARE(m_cli.run(sheet), 1);
        QCOMPARE(m_cli.run({"counts", "sheet", "--from", "region", "--output", "count.pdf"}), 1);
    }

    void answersEveryMistakeWithASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no such command") << QStringList{"dance"} << 1;
        QTest::newRow("no such option") << QStringList{"pull", "--dance"} << 1;
        QTest::newRow("no such language") << QStringList{"check", "inventory", "--from", "region", "--language", "de"} << 1;
        QTest::newRow("no such table") << QStringList{"export", "dreams", "--from", "region"} << 1;
        QTest::newRow("no such check") << QStringList{"check", "weather", "--from", "region"} << 1;
        QTest::newRow("no such instant") << QStringList{"check", "inventory", "--from", "region", "--as-of", "yesterday"} << 1;
        QTest::newRow("no such channel") << QStringList{"pull", "--channel", "nobody", "--workspace", "w.unisono"} << 1;
        QTest::newRow("no such kind") << QStringList{"channel", "add", "telex", "--workspace", "w.unisono"} << 1;
        QTest::newRow("no such folder") << QStringList{"check", "inventory", "--from", "nowhere"} << 2;
        QTest::newRow("no such workspace") << QStringList{"pull", "--workspace", "nowhere.unisono"} << 2;
        QTest::newRow("findings") << QStringList{"check", "inventory", "--from", "region", "--fail-on", "high"} << 4;
    }
    void answersEveryMistakeWithASentence()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QCOMPARE(m_cli.run(words), code);
        QVERIFY(m_cli.error.trimmed().size() > 10);
    }

    void aFailingChannelStopsNoOther()
    {
        QCOMPARE(m_cli.run({"region", "import", "--from", "region", "--workspace", "broken.unisono"}), 0);
        QCOMPARE(m_cli.run({"channel", "add", "files", "--id", "lost", "--path", "no/such/folder", "--workspace", "broken.unisono"}), 0);
        QCOMPARE(m_cli.run({"pull", "--workspace", "broken.unisono", "--format", "json"}), 3);
        int complete = 0;
        for (const QJsonValue& pull : m_cli.json()["pulls"].toArray())
            complete += pull["state"].toString() == "complete";
        QCOMPARE(complete, 3);
        QVERIFY(m_cli.error.contains("lost"));
    }

    void asOfAnInstantBeforeAnythingWasTold()
    {
        QCOMPARE(m_cli.run({"export", "positions", "--workspace", "w.unisono", "--as-of", "2020-01-01T00:00:00Z"}), 0);
        for (const QByteArray& line : m_cli.out.split('\n').mid(1))
            QVERIFY2(line.isEmpty() || line.split(',').value(2).isEmpty(), line.constData());
    }

    void keepsNoNameOfACustomerAndNoSecret()
    {
        m_cli.set("UNISONO_SECRET_SHOP", "very-secret-word");
        QCOMPARE(m_cli.run({"channel", "add", "vendure", "--id", "shop", "--url", "http://127.0.0.1:9/admin-api", "--user", "boss",
                            "--workspace", "w.unisono"}), 0);
        QCOMPARE(m_cli.run({"pull", "--channel", "shop", "--workspace", "w.unisono"}), 3);
        QVERIFY(!m_cli.error.contains("very-secret-word"));
        QVERIFY(unisono::test::readAll(m_cli.path("region/channels/web-fr/orders.csv")).contains("@example.com"));
        QDirIterator files(m_cli.home(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.contains("/region/"))
                continue;
            const QByteArray content = unisono::test::readAll(file);
            QVERIFY2(!content.contains("very-secret-word"), qPrintable(file));
            QVERIFY2(!content.contains("@example.com"), qPrintable(file));
        }
        QCOMPARE(m_cli.run({"channel", "remove", "shop", "--workspace", "w.unisono"}), 0);
    }

    void saysThatPseudonymsChangeWithEveryPull()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows always has a keychain");
#endif
        CommandRun cli(QStringLiteral(UNISONO_CLI));
        cli.set("UNISONO_PSEUDONYM_KEY", "");
        cli.set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
        QCOMPARE(cli.run({"channel", "add", "files", "--id", "web-fr", "--path", m_cli.path("region/channels/web-fr"), "--workspace", "w"}), 0);
        QCOMPARE(cli.run({"pull", "--workspace", "w", "--language", "en"}), 0);
        QVERIFY2(cli.out.contains("UNISONO_PSEUDONYM_KEY"), cli.out.constData());
        QCOMPARE(cli.run({"pull", "--full", "--workspace", "w", "--format", "json"}), 0);
        QVERIFY(!cli.json()["pseudonyms_last"].toBool(true));
        cli.set("UNISONO_PSEUDONYM_KEY", "only for tests");
        QCOMPARE(cli.run({"pull", "--full", "--workspace", "w", "--language", "en"}), 0);
        QVERIFY(!cli.out.contains("UNISONO_PSEUDONYM_KEY"));
    }

    void everyCommandHelpsItself()
    {
        for (const char* command : {"demo", "workspace", "region", "channel", "pull", "quarantine", "check", "export", "counts", "report"}) {
            QCOMPARE(m_cli.run({QLatin1String(command), "--help"}), 0);
            QVERIFY2(m_cli.out.contains(QByteArray("unisono-cli ") + command), command);
        }
        QCOMPARE(m_cli.run({"--version"}), 0);
        const QByteArrayList lines = m_cli.out.trimmed().split('\n');
        const QRegularExpression number(QStringLiteral("^\\d+\\.\\d+\\.\\d+(\\+\\d+\\.g[0-9a-f]+)?$"));
        QVERIFY2(number.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0].constData());
        QCOMPARE(lines.value(1), QByteArray("Qt ") + qVersion());
        QVERIFY2(lines.value(2).startsWith("SQL drivers: ") && lines.value(2).contains("QSQLITE (SQLite 3."), lines.value(2).constData());
    }

    void theManualSaysWhatHelpSays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("heading");
        QTest::newRow("en") << "en" << "EXIT STATUS";
        QTest::newRow("fr") << "fr" << "CODE DE RETOUR";
        QTest::newRow("it") << "it" << "STATO D’USCITA";
    }
    void theManualSaysWhatHelpSays()
    {
        QFETCH(QString, language);
        QFETCH(QString, heading);
        QCOMPARE(m_cli.run({"--manual", "unisono-cli", "--language", language}), 0);
        const QString manual = QString::fromUtf8(m_cli.out).replace(QLatin1String("\\-"), QLatin1String("-"));
        QVERIFY2(manual.contains(QStringLiteral(".SH \"%1\"").arg(heading)), qPrintable(manual));
        const QRegularExpression option(QStringLiteral("^  (?:-\\w, )?--([a-z-]+)"), QRegularExpression::MultilineOption);
        for (const char* command : {"demo", "workspace", "region", "channel", "pull", "quarantine", "check", "export", "report"}) {
            QVERIFY2(manual.contains(QStringLiteral(".SS \"") + QLatin1String(command)), command);
            QCOMPARE(m_cli.run({command, "--help", "--language", language}), 0);
            auto found = option.globalMatch(QString::fromUtf8(m_cli.out));
            QVERIFY(found.hasNext());
            while (found.hasNext())
                QVERIFY(manual.contains(QStringLiteral("--") + found.next().captured(1)));
        }
        QCOMPARE(m_cli.run({"--manual", "unisono", "--language", language}), 0);
        for (const char* part : {".TH \"UNISONO\" 1", "screenshots", "\\-\\-version"})
            QVERIFY2(m_cli.out.contains(part), m_cli.out.constData());
    }

    void speaksTheLanguageOfThePersonInHelp_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("heading");
        QTest::newRow("fr") << "fr" << "Options\u00a0:";
        QTest::newRow("it") << "it" << "Opzioni:";
    }
    void speaksTheLanguageOfThePersonInHelp()
    {
        QFETCH(QString, language);
        QFETCH(QString, heading);
        // "  --output <file>  Write to this file …": the words behind the option
        const QRegularExpression line(QStringLiteral("^  -\\S.*?  +(\\S.*)$"), QRegularExpression::MultilineOption);
        for (const char* command : {"demo", "workspace", "region", "channel", "pull", "quarantine", "check", "export", "counts", "report"}) {
            QCOMPARE(m_cli.run({command, "--help", "--language", "en"}), 0);
            const QString english = QString::fromUtf8(m_cli.out);
            QCOMPARE(m_cli.run({command, "--help", "--language", language}), 0);
            const QString told = QString::fromUtf8(m_cli.out);
            QVERIFY2(told.contains(heading), command);
            auto found = line.globalMatch(english);
            QVERIFY2(found.hasNext(), command);
            while (found.hasNext()) {
                const QString words = found.next().captured(1);
                QVERIFY2(!told.contains(words), qPrintable(words));
            }
            for (const QString& printed : told.split(u'\n'))
                QVERIFY2(printed.size() < 100 || printed.contains(QStringLiteral("unisono-cli")), qPrintable(printed));
        }
    }

    void namesTheArgumentItCannotTake_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("unknown") << QStringList{"pull", "--fast", "--workspace", "w.unisono"} << QByteArray("--fast");
        QTest::newRow("no value") << QStringList{"pull", "--workspace"} << QByteArray("--workspace");
        QTest::newRow("a value too many") << QStringList{"pull", "--full=yes", "--workspace", "w.unisono"} << QByteArray("--full=yes");
    }
    void namesTheArgumentItCannotTake()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        QCOMPARE(m_cli.run(QStringList{arguments.front(), "--language", "it"} + arguments.mid(1)), 1);
        QVERIFY2(m_cli.error.contains(QByteArray("«") + named + "»"), m_cli.error.constData());
        QVERIFY(m_cli.error.contains("esempio"));
    }

    void printsTheReportInThreeLanguages()
    {
        const QMap<QString, QString> chapters{{"fr", "Disponibilité à venir"}, {"it", "Disponibilità futura"}, {"en", "Look-ahead"}};
        for (const QString& language : chapters.keys()) {
            const QString file = QStringLiteral("report_%1.pdf").arg(language);
            QCOMPARE(m_cli.run({"report", "inventory", "--workspace", "w.unisono", "--language", language, "--output", file}), 0);
            QVERIFY(unisono::test::readAll(m_cli.path(file)).startsWith("%PDF"));
            if (unisono::test::canReadPdf())
                QVERIFY2(unisono::test::textOfPdf(m_cli.path(file)).contains(chapters[language]), qPrintable(language));
        }
    }

private:
    /// The rows of an exported table by heading.
    QList<QMap<QString, QString>> rowsOf(const QStringList& words)
    {
        QList<QMap<QString, QString>> rows;
        if (m_cli.run(QStringList{"export"} + words + QStringList{"--from", "region"}) != 0)
            return rows;
        const QList<QByteArray> lines = m_cli.out.trimmed().split('\n');
        const QList<QByteArray> headings = lines.front().split(',');
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            QMap<QString, QString> row;
            for (qsizetype i = 0; i < headings.size(); ++i)
                row[headings[i]] = cells.value(i);
            rows += row;
        }
        return rows;
    }

    CommandRun m_cli{QStringLiteral(UNISONO_CLI)};
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"

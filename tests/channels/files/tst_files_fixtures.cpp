// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/table_files.h"
#include "channels/files/table_to_json.h"
#include "support/test_data.h"

#include <QDir>
#include <QJsonDocument>
#include <QtTest>

using namespace unisono;
using namespace unisono::channels;

/// tests/data/channels/files/<table>-<case>.in.<ending> is read as <table>-<case>.out.json says.
class FilesFixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsReadAsWrittenDown_data();
    void fileIsReadAsWrittenDown();
};

void FilesFixturesTest::fileIsReadAsWrittenDown_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::dataPath(QStringLiteral("channels/files")));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.in.*")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.absoluteFilePath();
}

void FilesFixturesTest::fileIsReadAsWrittenDown()
{
    QFETCH(QString, path);
    const QFileInfo file(path);
    const QString name = file.fileName();
    const auto kind = recordKindFromName(name.section(u'-', 0, 0).toStdString());
    QVERIFY2(kind, "the file's name begins with its table");
    const QString ending = file.suffix();
    const TableFormat format = ending == u"xlsx" ? TableFormat::Xlsx
        : ending == u"csv" || ending == u"tsv"   ? TableFormat::Csv
                                                 : TableFormat::Json;
    const LocalClock clock(QStringLiteral("Europe/Paris"));
    SeenKeys seen;
    TableContext context;
    context.clock = &clock;
    context.seen = &seen;
    context.country = QStringLiteral("FR");
    const std::unique_ptr<TableReader> reader = openTable({path, name, {}, *kind, format}, context);
    QJsonArray rows;
    QJsonArray rejected;
    const CancelFlag cancel{false};
    while (!reader->atEnd()) {
        const Result<TablePage> page = reader->next(cancel);
        QVERIFY(page);
        for (const QJsonValue& row : test::toJson(page->batch))
            rows.append(row);
        for (const QJsonValue& row : test::toJson(page->rejected))
            rejected.append(row);
    }
    const QJsonObject found{{QStringLiteral("rows"), rows}, {QStringLiteral("rejected"), rejected}};
    const QString expectedPath = path.left(path.lastIndexOf(QLatin1String(".in."))) + QStringLiteral(".out.json");
    if (qEnvironmentVariableIsSet("UNISONO_WRITE_FIXTURES"))
        QVERIFY(test::writeAll(expectedPath, QJsonDocument(found).toJson()));
    const QJsonObject expected = QJsonDocument::fromJson(test::readAll(expectedPath)).object();
    QVERIFY2(!expected.isEmpty(), "the expected answer is missing");
    QCOMPARE(QString::fromUtf8(QJsonDocument(found).toJson()), QString::fromUtf8(QJsonDocument(expected).toJson()));
}

QTEST_GUILESS_MAIN(FilesFixturesTest)
#include "tst_files_fixtures.moc"

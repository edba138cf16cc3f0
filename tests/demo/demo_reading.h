// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <map>
#include <memory>
#include <optional>
#include <vector>

/// A demo region read back by the simplest means, apart from the program's own readers and analyses.
namespace unisono::test {

/// One row of a table, by the headings it shares with the other rows.
struct Row
{
    std::shared_ptr<const QStringList> headings;
    QStringList cells;
    QString toldBy; ///< the channel

    bool contains(const QString& heading) const { return headings->contains(heading); }
    QString operator[](const QString& heading) const { return cells.value(headings->indexOf(heading)); }
};

inline QStringList cellsOf(const QString& line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (const QChar letter : line) {
        if (letter == QLatin1Char('"'))
            quoted = !quoted;
        else if (letter == QLatin1Char(',') && !quoted)
            cells += QString();
        else
            cells.back() += letter;
    }
    return cells;
}

/// Every row of a CSV file; a file that is not there has none.
inline std::vector<Row> csvRows(const QString& path)
{
    std::vector<Row> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto headings = std::make_shared<QStringList>(cellsOf(QString::fromUtf8(file.readLine()).trimmed()));
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(1);
        rows.push_back({headings, cellsOf(QString::fromUtf8(line)), {}});
    }
    return rows;
}

inline QJsonObject jsonObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A demo region's folder; the tills' rows come through their mapping.
class DemoFolder
{
public:
    explicit DemoFolder(const QString& path) : m_path(path)
    {
        m_channels = QDir(path + QLatin1String("/channels")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    const QStringList& channels() const { return m_channels; }
    QString path(const QString& relative) const { return m_path + QLatin1Char('/') + relative; }
    QJsonObject profile(const QString& channel) const
    {
        return jsonObject(path(QStringLiteral("channels/%1/channel.json").arg(channel)));
    }
    std::vector<Row> rows(const QString& channel, const QString& table) const
    {
        if (profile(channel).contains(QLatin1String("source")))
            return tillRows(table);
        return csvRows(path(QStringLiteral("channels/%1/%2.csv").arg(channel, table)));
    }
    /// The table of all channels.
    std::vector<Row> rows(const QString& table) const
    {
        std::vector<Row> all;
        for (const QString& channel : m_channels)
            for (Row& row : rows(channel, table)) {
                row.toldBy = channel;
                all.push_back(std::move(row));
            }
        return all;
    }
    QJsonArray faults(const QString& kind) const
    {
        QJsonArray chosen;
        for (const QJsonValue& fault :
             jsonObject(path(QStringLiteral("truth.json")))[QLatin1String("faults")].toArray())
            if (fault[QLatin1String("kind")].toString() == kind)
                chosen += fault;
        return chosen;
    }

private:
    std::vector<Row> tillRows(const QString& table) const
    {
        std::vector<Row> rows;
        const QString sql =
            jsonObject(path(QStringLiteral("till/mapping.json")))[table][QLatin1String("query")].toString();
        if (sql.isEmpty())
            return rows;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tills"));
            database.setDatabaseName(path(QStringLiteral("till/tills.sqlite")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            if (!database.open())
                qFatal("the till database cannot be opened");
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
            const auto headings = std::make_shared<QStringList>();
            for (int i = 0; i < query.record().count(); ++i)
                *headings += query.record().fieldName(i);
            while (query.next()) {
                QStringList cells;
                for (int i = 0; i < headings->size(); ++i)
                    cells += query.value(i).toString();
                rows.push_back({headings, cells, {}});
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tills"));
        return rows;
    }

    QString m_path;
    QStringList m_channels;
};

/// The stock of one SKU at one place.
struct ToldLevel
{
    std::optional<int> onHand;
    int committed = 0, reserved = 0, unsellable = 0, safety = 0, reporters = 1;
    QString asOf;

    int held() const { return committed + reserved + unsellable + safety; }
    int available() const { return onHand.value_or(0) - held(); }
    bool operator==(const ToldLevel&) const = default;
};

using Cell = std::pair<QString, QString>; ///< SKU and channel or SKU and place

struct Published
{
    int quantity = 0;
    QString asOf;
};

/// Instants as text compare like instants: all are UTC to the second.
class DemoFigures
{
public:
    explicit DemoFigures(const DemoFolder& folder)
    {
        for (const QString& channel : folder.channels()) {
            m_profiles[channel] = folder.profile(channel);
            for (const QJsonValue& place : m_profiles[channel][QLatin1String("location_scope")].toArray())
                m_scopes[channel] += place.toString();
        }
        readStock(folder);
        readPublished(folder);
        for (const Row& line : folder.rows(QStringLiteral("order_lines")))
            if (line[QStringLiteral("status")] == QLatin1String("open"))
                openLines[{line[QStringLiteral("sku")], line.toldBy}] += lineOf(line);
        for (const Row& product : folder.rows(QStringLiteral("products")))
            if (product.contains(QStringLiteral("pack_size")))
                packSize[product[QStringLiteral("sku")]] = product[QStringLiteral("pack_size")].toInt();
        movements = folder.rows(QStringLiteral("movements"));
    }

    std::map<QString, std::map<QString, ToldLevel>> stock;    ///< by SKU and place
    std::map<Cell, std::vector<Published>> published;         ///< by SKU and channel, oldest first
    std::map<Cell, QList<std::pair<QString, int>>> openLines; ///< place and quantity
    QHash<QString, int> packSize;
    std::vector<Row> movements;
    QStringList unequalReports; ///< places whose two reporters disagree

    const QJsonObject& profile(const QString& channel) const { return m_profiles.at(channel); }
    const QSet<QString>& scope(const QString& channel) const { return m_scopes.at(channel); }
    int buffer(const Cell& cell) const
    {
        const QJsonObject rule = profile(cell.second)[QLatin1String("buffer")].toObject();
        return rule[QLatin1String("by_sku")].toObject().value(cell.first).toInt(rule[QLatin1String("default")].toInt());
    }
    /// Nothing where a part of the scope is unknown.
    std::optional<int> availableToSell(const Cell& cell) const
    {
        int sum = 0;
        const QSet<QString>& places = scope(cell.second);
        for (const auto& [place, level] : stock.at(cell.first)) {
            if (!places.contains(place))
                continue;
            if (!level.onHand)
                return std::nullopt;
            sum += std::max(0, level.available());
        }
        const int cap = profile(cell.second)[QLatin1String("cap")].toInt(1 << 30);
        return std::min(cap, std::max(0, sum - buffer(cell)));
    }
    QString newestStock(const Cell& cell) const
    {
        QString newest;
        const QSet<QString>& places = scope(cell.second);
        for (const auto& [place, level] : stock.at(cell.first))
            if (places.contains(place))
                newest = std::max(newest, level.asOf);
        return newest;
    }

private:
    static std::pair<QString, int> lineOf(const Row& line)
    {
        return {line[QStringLiteral("location")], line[QStringLiteral("quantity")].toInt()};
    }
    void readStock(const DemoFolder& folder)
    {
        for (const Row& row : folder.rows(QStringLiteral("stock"))) {
            const auto number = [&row](const char* name) { return row[QLatin1String(name)].toInt(); };
            ToldLevel level{std::nullopt,
                            number("committed"),
                            number("reserved"),
                            number("unsellable"),
                            number("safety"),
                            1,
                            row[QStringLiteral("as_of")]};
            if (!row[QStringLiteral("on_hand")].isEmpty())
                level.onHand = number("on_hand");
            const auto [place, isNew] =
                stock[row[QStringLiteral("sku")]].try_emplace(row[QStringLiteral("location")], level);
            if (isNew)
                continue;
            level.reporters = ++place->second.reporters;
            if (place->second != level)
                unequalReports += row[QStringLiteral("sku")];
        }
    }
    void readPublished(const DemoFolder& folder)
    {
        for (const Row& row : folder.rows(QStringLiteral("published")))
            published[{row[QStringLiteral("sku")], row.toldBy}].push_back(
                {row[QStringLiteral("quantity")].toInt(), row[QStringLiteral("as_of")]});
    }

    std::map<QString, QJsonObject> m_profiles;
    std::map<QString, QSet<QString>> m_scopes;
};

} // namespace unisono::test

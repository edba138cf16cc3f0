// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_region.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace unisono::bench {

namespace {

constexpr const char* channels[] = {"warehouse", "store", "web", "app", "marketplace"};
constexpr std::uint32_t rowsAnItem = 20;

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no place for the rows");
}

QByteArray sku(std::uint32_t item)
{
    return "SKU-" + QByteArray::number(100'000 + item);
}

int onHand(std::uint32_t pair)
{
    return static_cast<int>(pair * 2'654'435'761U >> 16) % 60;
}

QByteArray stockOf(std::uint32_t pairs, std::mt19937& random)
{
    std::vector<std::uint32_t> order(pairs);
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), random);
    QByteArray csv = "sku,location,on_hand,reserved,as_of\n";
    csv.reserve(static_cast<qsizetype>(pairs) * 48);
    for (const std::uint32_t pair : order)
        csv += sku(pair / rowsAnItem) + ",L" + QByteArray::number(100 + pair % rowsAnItem * 17 % 400) + ','
               + QByteArray::number(onHand(pair)) + ",0,2026-06-16T0" + QByteArray::number(pair % 10) + ":45:00Z\n";
    return csv;
}

QByteArray publishedOf(std::uint32_t pairs, std::mt19937& random)
{
    QByteArray csv = "sku,quantity,as_of\n";
    for (std::uint32_t item = 0; item * rowsAnItem < pairs; ++item) {
        int sum = random() % 65 == 0 ? 100 : 0;
        for (std::uint32_t pair = item * rowsAnItem; pair < std::min(pairs, (item + 1) * rowsAnItem); ++pair)
            sum += onHand(pair);
        csv += sku(item) + ',' + QByteArray::number(sum) + ",2026-06-16T11:00:00Z\n";
    }
    return csv;
}

} // namespace

std::size_t stockRows()
{
    static const auto rows = static_cast<std::size_t>(qEnvironmentVariable("UNISONO_BENCH_ROWS", QStringLiteral("5000000")).toULongLong());
    return rows;
}

QString stockRegion()
{
    static const QTemporaryDir dir;
    static const QString folder = [] {
        std::mt19937 random(7);
        const auto pairs = static_cast<std::uint32_t>(stockRows() / std::size(channels));
        write(dir.filePath(QStringLiteral("region.json")), R"({"name":"Bench","timezone":"Europe/Paris","as_of":"2026-06-16T12:00:00Z"})");
        for (const char* id : channels) {
            const QString channel = dir.filePath(QStringLiteral("channels/%1/").arg(QLatin1String(id)));
            write(channel + QStringLiteral("channel.json"), R"({"kind":"erp","states_not_kept":["committed","unsellable","safety"]})");
            write(channel + QStringLiteral("stock.csv"), stockOf(pairs, random));
            if (id != channels[0])
                write(channel + QStringLiteral("published.csv"), publishedOf(pairs, random));
        }
        return dir.path();
    }();
    return folder;
}

} // namespace unisono::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_floor.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstring>
#include <thread>
#include <vector>

namespace unisono::bench {

namespace {

constexpr std::size_t parts = 64;
constexpr std::size_t workers = 2;

struct Row
{
    std::uint64_t key;
    std::int64_t available;
};
using Rows = std::array<std::vector<Row>, parts>;

std::uint64_t hashOf(const char* at, std::size_t size)
{
    std::uint64_t hash = size;
    for (; size > 0;) {
        std::uint64_t word = 0;
        const std::size_t step = std::min<std::size_t>(size, 8);
        std::memcpy(&word, at, step);
        hash = (hash ^ word) * 0xd6e8'feb8'6659'fd93U;
        hash ^= hash >> 32;
        at += step;
        size -= step;
    }
    return hash | 1U;
}

std::int64_t number(const char*& at)
{
    std::int64_t value = 0;
    for (; *at >= '0' && *at <= '9'; ++at)
        value = value * 10 + (*at - '0');
    ++at;
    return value;
}

/// sku,location,on_hand,reserved,as_of
void readRows(const char* at, const char* end, Rows& rows)
{
    while (at < end) {
        const char* comma = static_cast<const char*>(std::memchr(at, ',', static_cast<std::size_t>(end - at)));
        comma = static_cast<const char*>(std::memchr(comma + 1, ',', static_cast<std::size_t>(end - comma - 1)));
        const std::uint64_t key = hashOf(at, static_cast<std::size_t>(comma - at));
        at = comma + 1;
        const std::int64_t onHand = number(at);
        rows[key >> 58].push_back({key, onHand - number(at)});
        at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at))) + 1;
    }
}

std::size_t pairsIn(const std::vector<const Rows*>& all, std::size_t part)
{
    std::size_t count = 0;
    for (const Rows* rows : all)
        count += (*rows)[part].size();
    std::size_t capacity = 1024;
    while (capacity < count)
        capacity *= 2;
    std::vector<Row> sums(capacity, Row{0, 0});
    std::size_t pairs = 0;
    for (const Rows* rows : all)
        for (const Row& row : (*rows)[part]) {
            std::size_t at = row.key & (capacity - 1);
            while (sums[at].key != 0 && sums[at].key != row.key)
                at = (at + 1) & (capacity - 1);
            pairs += sums[at].key == 0;
            sums[at] = {row.key, sums[at].available + row.available};
        }
    return pairs;
}

template<typename Work>
void byWorkers(Work&& work)
{
    std::array<std::thread, workers> threads;
    for (std::size_t worker = 0; worker < workers; ++worker)
        threads[worker] = std::thread([&work, worker] { work(worker); });
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

std::size_t stockFloor(const QString& region)
{
    std::vector<Rows> rows(workers);
    const QDir channels(region + QStringLiteral("/channels"));
    for (const QString& id : channels.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(channels.filePath(id + QStringLiteral("/stock.csv")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the region is gone");
        const auto size = static_cast<std::size_t>(file.size());
        const char* const text = reinterpret_cast<const char*>(file.map(0, file.size()));
        const auto lineBehind = [&](std::size_t at) {
            return static_cast<const char*>(std::memchr(text + at, '\n', size - at)) + 1;
        };
        const char* const middle = lineBehind(size / 2);
        byWorkers([&](std::size_t worker) {
            worker == 0 ? readRows(lineBehind(0), middle, rows[0]) : readRows(middle, text + size, rows[1]);
        });
    }
    std::vector<const Rows*> all;
    for (const Rows& part : rows)
        all.push_back(&part);
    std::array<std::size_t, workers> pairs{};
    byWorkers([&](std::size_t worker) {
        for (std::size_t part = worker; part < parts; part += workers)
            pairs[worker] += pairsIn(all, part);
    });
    return pairs[0] + pairs[1];
}

} // namespace unisono::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// The longest turn of the event loop while a table of millions of rows is shown, filtered, sorted and scrolled.
#include "analysis/inventory/inventory_check.h"
#include "items/answer_index.h"
#include "items/inventory_items.h"
#include "items/table_model.h"
#include "stock_region.h"
#include "sync/folder_reader.h"
#include "widgets/item_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <utility>

using namespace unisono;

namespace {

qint64 processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

template<typename Value>
void repeat(std::function<Value(std::size_t)>& value, std::size_t rows)
{
    if (value)
        value = [first = std::move(value), rows](std::size_t row) { return first(row % rows); };
}

/// The rows there are, again and again.
void repeat(items::Column& column, std::size_t rows)
{
    repeat(column.number, rows);
    repeat(column.text, rows);
    repeat(column.rank, rows);
    repeat(column.utf8, rows);
    repeat(column.mark, rows);
    repeat(column.instant, rows);
    repeat(column.applies, rows);
}

/// One act of the user: how long it holds the window's thread in one piece, and when its result is on the screen.
class Act
{
public:
    Act(const char* name, const std::function<void()>& act, const std::function<bool()>& isDone)
    {
        QElapsedTimer clock;
        clock.start();
        turn(act);
        do
            turn([] { QCoreApplication::processEvents(QEventLoop::AllEvents); });
        while (!isDone() && clock.elapsed() < 20'000);
        turn([] { QCoreApplication::processEvents(QEventLoop::AllEvents); });
        std::printf("%-24s longest turn %7.1f ms (processor %7.1f ms)   shown after %7.1f ms\n", name, double(m_longest) / 1e6, double(m_processor) / 1e6,
                    double(clock.nsecsElapsed()) / 1e6);
    }

private:
    void turn(const std::function<void()>& work)
    {
        QElapsedTimer clock;
        clock.start();
        const qint64 before = processorTime();
        work();
        m_longest = std::max(m_longest, clock.nsecsElapsed());
        m_processor = std::max(m_processor, processorTime() - before);
    }

    qint64 m_longest = 0;
    qint64 m_processor = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto answer = analysis::checkInventory(sync::readFolder(bench::stockRegion(), {})->snapshot);
    const std::size_t rows = qEnvironmentVariable("UNISONO_BENCH_TABLE", QStringLiteral("5000000")).toULongLong();
    std::vector<items::Column> columns = items::unifiedAtLocationItems(std::make_shared<const items::AnswerIndex>(answer));
    for (items::Column& column : columns)
        repeat(column, answer->atLocation.size());
    items::TableModel model;
    widgets::ItemTable table;
    table.setTableModel(&model);
    table.resize(1200, 800);
    table.show();
    bool arranged = false;
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, [&] { arranged = true; });
    const auto idle = [] { return true; };
    const auto isArranged = [&] { return std::exchange(arranged, false); };
    const auto text = columns.front().utf8;
    Act("index the answer", [&] { [[maybe_unused]] const items::AnswerIndex index(answer); }, idle);
    Act("show", [&] { model.setTable(columns, rows, answer); }, idle);
    Act("scroll to the middle", [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2); }, idle);
    Act("filter by text", [&] { model.setFilter([text](std::size_t row) { return text(row).find("9921") != std::string_view::npos; }); }, isArranged);
    Act("no filter", [&] { model.setFilter({}); }, isArranged);
    Act("select", [&] { table.selectSourceRow(rows / 3); }, idle);
    Act("sort by text", [&] { table.sortByColumn(0, Qt::DescendingOrder); }, isArranged);
    Act("sort by number", [&] { table.sortByColumn(3, Qt::DescendingOrder); }, isArranged);
    Act("scroll by a page", [&] { table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); }, idle);
    return 0;
}

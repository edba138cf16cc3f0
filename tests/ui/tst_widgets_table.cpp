// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/table_model.h"
#include "theme/theme.h"
#include "widgets/cell_copy.h"
#include "widgets/group_header.h"
#include "widgets/item_table.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace unisono;
using namespace unisono::widgets;

class WidgetsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_table.reset(); }
    void columnsOfTextShareTheRoom();
    void columnStateComesBack();
    void aBrokenColumnStateChangesNothing();
    void columnsSurviveANewTable();
    void hiddenColumnsCanBeChosenAndReset();
    void copyIsForSpreadsheets();
    void copyKeepsFormulasAsText();
    void tabLeavesTheTable();
    void enterOpensTheRow();
    void selectionFollowsTheSourceRow();
    void groupsEndWhereAnotherBegins();
    void numbersGrowTheirColumn();
    void linksAreClicked();
    void theCurrentRowStaysInSight();
    void fiveMillionRowsOpenAtOnce();

private:
    void fill(std::size_t rows);

    std::unique_ptr<items::TableModel> m_model;
    std::unique_ptr<ItemTable> m_table;
};

namespace {

items::Column text(const char* id, std::function<QString(std::size_t)> value)
{
    items::Column column;
    column.id = id;
    column.title = id;
    column.text = std::move(value);
    return column;
}

items::Column number(const char* id, const char* group, std::function<Decimal(std::size_t)> value)
{
    items::Column column;
    column.id = id;
    column.title = id;
    column.group = group;
    column.type = items::Column::Type::Number;
    column.number = std::move(value);
    return column;
}

int columnNamed(const items::TableModel& model, const char* id)
{
    for (std::size_t i = 0; i < model.columns().size(); ++i) {
        if (model.columns()[i].id == id)
            return int(i);
    }
    return -1;
}

} // namespace

void WidgetsTableTest::initTestCase()
{
    QVERIFY(theme::Theme::current().applyTo(*qApp));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
}

void WidgetsTableTest::fill(std::size_t rows)
{
    std::vector<items::Column> columns;
    columns.push_back(text("sku", [](std::size_t row) { return QStringLiteral("SKU-%1").arg(row); }));
    columns.push_back(text("note", [](std::size_t row) { return row == 0 ? QStringLiteral("=1+1") : QStringLiteral("a\tb"); }));
    columns.push_back(number("on_hand", "truth", [](std::size_t row) { return Decimal(int(row % 1000) - 2); }));
    columns.push_back(number("price", "truth", [](std::size_t) { return Decimal::fromRaw(12'345'000); }));
    columns.push_back(number("web", "published", [](std::size_t) { return Decimal(); }));
    columns.push_back(number("rare", nullptr, [](std::size_t) { return Decimal(1); }));
    columns.back().hiddenAtFirst = true;
    m_model->setTable(std::move(columns), rows, nullptr);
}

void WidgetsTableTest::init()
{
    m_model = std::make_unique<items::TableModel>();
    fill(50);
    m_table = std::make_unique<ItemTable>();
    m_table->setTableModel(m_model.get());
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void WidgetsTableTest::columnsOfTextShareTheRoom()
{
    const int room = m_table->viewport()->width();
    int used = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        used += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    QVERIFY(room - used >= 0 && room - used < 2);
    QVERIFY(m_table->columnWidth(0) < 3 * m_table->columnWidth(1));
    QVERIFY(m_table->columnWidth(1) < 3 * m_table->columnWidth(0));
    m_table->setStretchColumn("note");
    m_table->resetColumns();
    QVERIFY(m_table->columnWidth(1) > 3 * m_table->columnWidth(0));
}

void WidgetsTableTest::columnStateComesBack()
{
    QSignalSpy changes(m_table.get(), &ItemTable::columnsChanged);
    QHeaderView* header = m_table->horizontalHeader();
    header->moveSection(0, 2);
    header->resizeSection(3, 130);
    m_table->setColumnHidden(4, true);
    m_table->sortByColumn(2, Qt::DescendingOrder);
    QVERIFY(changes.count() >= 2);
    const QByteArray state = m_table->columnState();
    m_table->resetColumns();
    QCOMPARE(header->visualIndex(0), 0);
    QVERIFY(!m_table->isColumnHidden(4));
    m_table->restoreColumnState(state);
    QCOMPARE(header->visualIndex(0), 2);
    QCOMPARE(header->sectionSize(3), 130);
    QVERIFY(m_table->isColumnHidden(4));
    QCOMPARE(header->sortIndicatorSection(), 2);
    QCOMPARE(m_model->sourceRow(0), 49U);
    QCOMPARE(m_table->columnState(), state);
}

void WidgetsTableTest::aBrokenColumnStateChangesNothing()
{
    const QByteArray before = m_table->columnState();
    for (const char* broken : { "", "{", "[1]", "{\"columns\":[{\"id\":\"nobody\",\"em\":5}]}",
                                "{\"columns\":[{\"id\":7,\"em\":\"x\"}],\"sort\":3}" })
        m_table->restoreColumnState(broken);
    QCOMPARE(m_table->columnState(), before);
}

void WidgetsTableTest::columnsSurviveANewTable()
{
    m_table->horizontalHeader()->moveSection(3, 0);
    m_table->sortByColumn(2, Qt::DescendingOrder);
    const QByteArray before = m_table->columnState();
    fill(80);
    QCOMPARE(m_table->columnState(), before);
    QCOMPARE(m_model->sourceRow(0), 79U);
}

void WidgetsTableTest::hiddenColumnsCanBeChosenAndReset()
{
    const int rare = columnNamed(*m_model, "rare");
    QVERIFY(m_table->isColumnHidden(rare));
    QMenu menu;
    m_table->fillColumnMenu(menu);
    const auto actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](QAction* a) { return a->text() == QLatin1String("rare"); });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    QVERIFY(!m_table->isColumnHidden(rare));
    QVERIFY(m_table->columnWidth(rare) > 10);
    m_table->resetColumns();
    QVERIFY(m_table->isColumnHidden(rare));
}

void WidgetsTableTest::copyIsForSpreadsheets()
{
    m_table->selectionModel()->select(QItemSelection(m_model->index(1, 0), m_model->index(2, 4)), QItemSelectionModel::ClearAndSelect);
    QSignalSpy copied(m_table.get(), &ItemTable::cellsCopied);
    m_table->setFocus();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.takeFirst(), QVariantList({ 10, false }));
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("SKU-1\ta b\t-1\t1234,5\t\nSKU-2\ta b\t0\t1234,5\t\n"));
    QVERIFY(data->html().contains(QStringLiteral("<td>1234,5</td>")));
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied.takeFirst(), QVariantList({ 10, true }));
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("sku\tnote\ton_hand")));
}

void WidgetsTableTest::copyKeepsFormulasAsText()
{
    const QItemSelection all(m_model->index(0, 0), m_model->index(0, 1));
    const CellCopy copy = copyCells(*m_model, all, { 1 }, false);
    QCOMPARE(copy.cells, 1);
    QCOMPARE(copy.data->text(), QStringLiteral("'=1+1\n"));
}

void WidgetsTableTest::tabLeavesTheTable()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* table = new ItemTable;
    table->setTableModel(m_model.get());
    auto* after = new QLineEdit;
    layout->addWidget(table);
    layout->addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void WidgetsTableTest::enterOpensTheRow()
{
    QSignalSpy opened(m_table.get(), &ItemTable::rowActivated);
    m_table->setCurrentIndex(m_model->index(3, 1));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(0).toULongLong(), 3ULL);
}

void WidgetsTableTest::selectionFollowsTheSourceRow()
{
    QVERIFY(m_table->selectSourceRow(7));
    m_table->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(m_table->currentSourceRow(), std::optional<std::size_t>(7));
    QCOMPARE(m_table->currentIndex().row(), 42);
    QVERIFY(!m_table->selectSourceRow(5000));
    m_model->setFilter([](std::size_t row) { return row != 7; });
    QVERIFY(!m_table->selectSourceRow(7));
}

void WidgetsTableTest::groupsEndWhereAnotherBegins()
{
    const auto* header = static_cast<const GroupHeader*>(m_table->horizontalHeader());
    QCOMPARE(header->groupEnds(), std::vector<bool>({ false, false, false, true, false, false }));
    QCOMPARE(header->outerColumns(), std::pair(0, 4));
    m_table->setColumnHidden(0, true);
    QCOMPARE(header->outerColumns(), std::pair(1, 4));
}

void WidgetsTableTest::numbersGrowTheirColumn()
{
    m_table->setColumnWidth(3, 30);
    m_table->viewport()->repaint();
    QTRY_VERIFY(m_table->columnWidth(3) > 40);
}

void WidgetsTableTest::linksAreClicked()
{
    m_table->setLinkColumn("sku");
    QSignalSpy pressed(m_table.get(), &ItemTable::linkPressed);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_model->index(2, 0)).center());
    QCOMPARE(pressed.count(), 1);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_model->index(2, 2)).center());
    QCOMPARE(pressed.count(), 1);
}

void WidgetsTableTest::theCurrentRowStaysInSight()
{
    for (const std::size_t rows : {std::size_t(5'000), std::size_t(300'000)}) {
        fill(rows);
        QVERIFY(m_table->selectSourceRow(3'998));
        QSignalSpy arranged(m_model.get(), &QAbstractItemModel::layoutChanged);
        m_table->sortByColumn(2, Qt::DescendingOrder);
        QVERIFY(!m_model->isArranging() || arranged.wait());
        QCOMPARE(m_table->currentSourceRow(), std::optional<std::size_t>(3'998));
        QVERIFY(m_table->currentIndex().row() < 1'000);
        QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex()).center()));
        m_table->scrollToBottom();
        m_table->sortByColumn(0, Qt::AscendingOrder);
        QVERIFY(!m_model->isArranging() || arranged.wait());
        QVERIFY(!m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
    }
}

void WidgetsTableTest::fiveMillionRowsOpenAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    {
        items::TableModel alone;
        alone.setTable({ text("sku", [](std::size_t) { return QString(); }) }, 5'000'000, nullptr);
    }
    const qint64 model = timer.restart();
    fill(5'000'000);
    const qint64 filled = timer.restart();
    m_table->grab();
    const qint64 painted = timer.restart();
    m_table->scrollToBottom();
    m_table->grab();
    const qint64 scrolled = timer.elapsed();
    qInfo("model alone %lld ms, with its table %lld ms, first paint %lld ms, last row %lld ms", model, filled, painted, scrolled);
    // Far above what is reached, so that a busy machine does not fail it; per-row work would take many seconds.
    QVERIFY(filled + painted + scrolled < 3000);
    QCOMPARE(m_table->indexAt(QPoint(5, m_table->viewport()->height() - 5)).row(), 4'999'999);
}

QTEST_MAIN(WidgetsTableTest)
#include "tst_widgets_table.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/column_parts.h"
#include "items/table_model.h"
#include "page_shots.h"
#include "theme/theme.h"
#include "widgets/group_header.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace unisono;
using namespace unisono::widgets;

/// What a table does with the room it has, and that the eye finds again what it looked at.
class WidgetsTableRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_table.reset(); }
    void namesGiveRoomUpOnlyToSpareScrolling();
    void aWidthGivenByHandStays();
    void whatARowIsAboutStaysInSight();
    void aColumnIsNotHiddenByThosePinned();
    void headingsOfPinnedColumnsArePressed();
    void pinnedColumnsLeaveRoomForOthers();
    void theSelectionOutlivesARefresh();
    void theRowLookedAtStaysAtItsHeight();
    void theBeginningStaysTheBeginning();

private:
    void fill(int figures, int firstItem = 0, int rows = 200);
    int narrowest() const { return theme::Theme::current().em(12); }

    std::unique_ptr<items::TableModel> m_model;
    std::unique_ptr<ItemTable> m_table;
};

void WidgetsTableRoomTest::initTestCase()
{
    QVERIFY(theme::Theme::current().applyTo(*qApp));
}

/// Code, name and so many figures of items.
void WidgetsTableRoomTest::fill(int figures, int firstItem, int rows)
{
    std::vector<items::Column> columns;
    columns.push_back(items::textColumn("sku", "sku", [firstItem](std::size_t row) { return QStringLiteral("ART-%1").arg(static_cast<int>(row) + firstItem); }));
    columns.push_back(items::textColumn("title", "title", [](std::size_t) { return QStringLiteral("Cafetière à piston Campagne 6"); }));
    for (int figure = 0; figure < figures; ++figure) {
        columns.push_back(items::numberColumn("", "a figure", [](std::size_t row) { return Decimal(static_cast<int>(row % 100) + 1000); }));
        columns.back().id = "f" + QByteArray::number(figure);
    }
    m_model->setTable(std::move(columns), static_cast<std::size_t>(rows), nullptr);
}

void WidgetsTableRoomTest::init()
{
    m_model = std::make_unique<items::TableModel>();
    fill(4);
    m_table = std::make_unique<ItemTable>();
    m_table->setTableModel(m_model.get());
    m_table->setStretchColumn("title");
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void WidgetsTableRoomTest::namesGiveRoomUpOnlyToSpareScrolling()
{
    fill(30);
    const int natural = m_table->columnWidth(1);
    QVERIFY(natural > narrowest());
    fill(8);
    int roomy = 0, shortened = 0, scrolled = 0;
    for (int width = 500; width < 1400; width += 15) {
        m_table->resize(width, 400);
        const int names = m_table->columnWidth(1);
        if (m_table->horizontalHeader()->length() > m_table->viewport()->width()) {
            ++scrolled;
            QCOMPARE(names, natural); // what the names ask for is what they get where everything is scrolled all the same
        } else {
            ++(names < natural ? shortened : roomy);
            QVERIFY(names >= narrowest());
        }
    }
    QVERIFY(roomy > 0 && shortened > 0 && scrolled > 0);
}

void WidgetsTableRoomTest::aWidthGivenByHandStays()
{
    m_table->horizontalHeader()->resizeSection(1, 300);
    m_table->resize(1200, 400);
    QCOMPARE(m_table->columnWidth(1), 300);
    const QByteArray state = m_table->columnState();
    m_table->resetColumns();
    QVERIFY(m_table->columnWidth(1) > 400);
    m_table->restoreColumnState(state);
    m_table->resize(1000, 400);
    QCOMPARE(m_table->columnWidth(1), 300);
}

void WidgetsTableRoomTest::whatARowIsAboutStaysInSight()
{
    fill(30);
    m_table->setLinkColumn("sku");
    const auto pinned = [this](const QImage& of) {
        const auto* header = static_cast<const GroupHeader*>(m_table->horizontalHeader());
        return of.copy(0, 0, header->pinnedWidth() - 1, of.height());
    };
    const QModelIndex name = m_model->index(3, 1);
    const QRect place = m_table->visualRect(name);
    const QImage cells = pinned(m_table->viewport()->grab().toImage());
    const QImage headings = pinned(m_table->horizontalHeader()->viewport()->grab().toImage());
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QCOMPARE(m_table->visualRect(name), place);
    QCOMPARE(m_table->indexAt(place.center()), name);
    QCOMPARE(pinned(m_table->viewport()->grab().toImage()), cells);
    QCOMPARE(pinned(m_table->horizontalHeader()->viewport()->grab().toImage()), headings);
    test::shoot(*m_table, QStringLiteral("table-scrolled"));
    QSignalSpy pressed(m_table.get(), &ItemTable::linkPressed);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_model->index(2, 0)).center());
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(m_table->currentIndex(), m_model->index(2, 0));
    QCOMPARE(m_table->horizontalScrollBar()->value(), m_table->horizontalScrollBar()->maximum());
}

void WidgetsTableRoomTest::aColumnIsNotHiddenByThosePinned()
{
    fill(30);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    m_table->setCurrentIndex(m_model->index(0, 4));
    QVERIFY(m_table->visualRect(m_model->index(0, 4)).left() > m_table->visualRect(m_model->index(0, 1)).right());
    m_table->setCurrentIndex(m_model->index(0, 20));
    const int before = m_table->horizontalScrollBar()->value();
    QVERIFY(before > 0);
    m_table->setCurrentIndex(m_model->index(0, 1));
    QCOMPARE(m_table->horizontalScrollBar()->value(), before);
}

void WidgetsTableRoomTest::headingsOfPinnedColumnsArePressed()
{
    fill(30);
    m_table->horizontalScrollBar()->setValue(400);
    QHeaderView& header = *m_table->horizontalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(m_table->columnWidth(0) + 40, header.height() - 8));
    QCOMPARE(header.sortIndicatorSection(), 1);
    const int width = m_table->columnWidth(0);
    const QPoint edge(width, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header.viewport(), edge + QPoint(25, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(25, 0));
    QCOMPARE(m_table->columnWidth(0), width + 25);
    QCOMPARE(header.sortIndicatorSection(), 1);
}

void WidgetsTableRoomTest::pinnedColumnsLeaveRoomForOthers()
{
    fill(30);
    const auto* header = static_cast<const GroupHeader*>(m_table->horizontalHeader());
    QVERIFY(header->isPinned(1));
    m_table->resize(400, 400);
    QVERIFY(header->isPinned(0) && !header->isPinned(1));
    m_table->resize(900, 400);
    QVERIFY(header->isPinned(1) && !header->isPinned(2));
}

void WidgetsTableRoomTest::theSelectionOutlivesARefresh()
{
    m_table->setCurrentIndex(m_model->index(21, 3));
    m_table->selectionModel()->select(QItemSelection(m_model->index(20, 0), m_model->index(22, 5)), QItemSelectionModel::ClearAndSelect);
    {
        const HeldPlace place(*m_table, {"sku"});
        fill(4, 5); // five are gone
    }
    QCOMPARE(m_table->currentIndex(), m_model->index(16, 3));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 3);
    QVERIFY(m_table->selectionModel()->isRowSelected(15) && m_table->selectionModel()->isRowSelected(17));
    {
        const HeldPlace place(*m_table, {"sku"});
        fill(4, 5, 16); // the current one is gone, too
    }
    QVERIFY(!m_table->currentIndex().isValid());
    QVERIFY(m_table->selectionModel()->isRowSelected(15));
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

void WidgetsTableRoomTest::theRowLookedAtStaysAtItsHeight()
{
    fill(30);
    m_table->verticalScrollBar()->setValue(1'007);
    m_table->horizontalScrollBar()->setValue(123);
    const int first = m_table->rowAt(0), height = m_table->rowViewportPosition(first);
    {
        const HeldPlace place(*m_table, {"sku"});
        fill(30, -7); // seven more stand before it
    }
    QCOMPARE(m_table->rowViewportPosition(first + 7), height);
    QCOMPARE(m_table->horizontalScrollBar()->value(), 123);
    m_table->setCurrentIndex(m_model->index(first + 9, 0));
    const int chosen = m_table->rowViewportPosition(first + 9);
    {
        const HeldPlace place(*m_table);
        fill(30, -7);
        m_table->selectSourceRow(static_cast<std::size_t>(first + 9));
    }
    QCOMPARE(m_table->rowViewportPosition(first + 9), chosen);
}

void WidgetsTableRoomTest::theBeginningStaysTheBeginning()
{
    m_table->setCurrentIndex(m_model->index(2, 0));
    {
        const HeldPlace place(*m_table, {"sku"});
        fill(4, -7);
    }
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    QCOMPARE(m_table->currentIndex().row(), 9);
}

QTEST_MAIN(WidgetsTableRoomTest)
#include "tst_widgets_table_room.moc"

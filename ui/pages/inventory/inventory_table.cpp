// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_table.h"

#include "pages/inventory/cause_row.h"
#include "pages/inventory/filter_menu.h"
#include "pages/inventory/inventory_columns.h"
#include "pages/inventory/inventory_rows.h"
#include "pages/inventory/row_search.h"
#include "theme/theme.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "widgets/item_table.h"
#include "wording/age_wording.h"
#include "wording/count_wording.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace unisono::pages {

using namespace analysis;
using theme::Theme;
using wording::Language;

namespace {

constexpr int typingPause = 60;   // milliseconds after the last key

QString nameOfSorted(const items::TableModel& model, int column)
{
    return column < 0 || column >= model.columnCount() ? QString() : model.columnTitle(column);
}

std::size_t countKept(const items::RowFilter& keeps, std::size_t rows)
{
    std::size_t kept = keeps ? 0 : rows;
    for (std::size_t row = 0; keeps && row < rows; ++row)
        kept += keeps(row) ? 1 : 0;
    return kept;
}

} // namespace

InventoryTable::InventoryTable(QWidget* parent) : QWidget(parent), m_view(builtInViews().front())
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        InventoryFilter filter = m_filter;
        filter.text = m_searchField->text().trimmed();
        changeFilter(filter);
    });
    retranslate();
}

InventoryTable::~InventoryTable()
{
    m_search.waitForFinished();
}

void InventoryTable::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_causes = new CauseRow;
    m_causeLine = new QWidget;
    auto* causeLayout = new QHBoxLayout(m_causeLine);
    causeLayout->addWidget(m_causes);
    layout->addWidget(m_causeLine);
    m_searchField = new QLineEdit;
    m_searchField->setClearButtonEnabled(true);
    m_filters = new widgets::FilterBar;
    auto* filterLine = new QHBoxLayout;
    filterLine->addWidget(m_searchField);
    filterLine->addWidget(m_filters, 1);
    layout->addLayout(filterLine);
    m_items = new items::TableModel(this);
    m_table = new widgets::ItemTable;
    m_table->setTableModel(m_items);
    m_table->setEdgePadding(1.5);
    m_table->setStretchColumn("title");
    m_table->setLinkColumn("sku");
    m_table->setRowMenu([this](QMenu& menu, std::size_t row) { fillRowMenu(menu, row); });
    layout->addWidget(m_table, 1);
    m_empty = new widgets::EmptyState;
    auto* emptyLine = new QVBoxLayout;
    emptyLine->addWidget(m_empty);
    emptyLine->addStretch();
    layout->addLayout(emptyLine, 0);
    Theme::current().follow(this, [this, causeLayout, filterLine, emptyLine] {
        const Theme& look = Theme::current();
        causeLayout->setContentsMargins(look.em(1.5), look.em(0.3), look.em(0.6), look.em(0.3));
        filterLine->setContentsMargins(look.em(1.5), look.em(0.6), look.em(1.5), look.em(0.6));
        filterLine->setSpacing(look.em(0.9));
        emptyLine->setContentsMargins(look.em(1.5), 0, look.em(1.5), 0);
        m_searchField->setFixedWidth(look.em(15));
    });
    connect(m_causes, &CauseRow::causeChosen, this, [this](std::optional<Signature> cause) {
        InventoryFilter filter = m_filter;
        filter.cause = cause;
        changeFilter(filter);
    });
    connect(m_searchField, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_searchField, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_filters, &widgets::FilterBar::addRequested, this, [this](const QPoint& position) { openFilterMenu({}, position); });
    connect(m_filters, &widgets::FilterBar::editRequested, this, &InventoryTable::openFilterMenu);
    connect(m_filters, &widgets::FilterBar::removeRequested, this, [this](const QString& word) {
        InventoryFilter filter = m_filter;
        filter.remove(word);
        changeFilter(filter);
    });
    connect(m_table, &widgets::ItemTable::currentRowChanged, this, &InventoryTable::rowChosen);
    connect(m_table, &widgets::ItemTable::rowActivated, this, [this](std::size_t row) { Q_EMIT rowOpened(row); });
    connect(m_table, &widgets::ItemTable::linkPressed, this, [this](std::size_t row) { Q_EMIT rowOpened(row); });
    connect(m_table, &widgets::ItemTable::columnsChanged, this, &InventoryTable::columnsChanged);
    connect(m_table, &widgets::ItemTable::sortingChanged, this, [this] {
        showTexts();
        Q_EMIT columnsChanged();
    });
    connect(m_table, &widgets::ItemTable::cellsCopied, this, &InventoryTable::cellsCopied);
    connect(m_items, &items::TableModel::layoutChanged, this, [this] {
        showTexts();
        Q_EMIT arranged();
    });
    connect(m_empty, &widgets::EmptyState::buttonPressed, this, [this] { changeFilter({}); });
}

void InventoryTable::show(const InventoryMaterial& material, const BuiltInView& view, const InventoryFilter& filter, const QByteArray& columns)
{
    const bool isNew = material.inventory != m_material.inventory;
    m_material = material;
    if (isNew)
        indexAnew();
    m_view = view;
    m_filter = filter;
    if (m_searchField->text().trimmed() != filter.text)
        m_searchField->setText(filter.text);
    fill(columns);
}

/// Items are found by what they are called in the current language.
void InventoryTable::indexAnew()
{
    m_index = std::make_shared<const items::AnswerIndex>(m_material.inventory);
    m_found.reset();
    m_search = QtConcurrent::run([index = m_index] { return std::make_shared<const ItemSearch>(*index); });
}

void InventoryTable::fill(const QByteArray& columns)
{
    m_table->setAccessibleName(builtInViewTitle(m_view));
    nameSearch();
    m_items->setLocale(QLocale());
    m_items->setTimeZone(QTimeZone(m_material.inventory->snapshot->region.timezone.toUtf8()));
    m_total = 0;
    if (!m_material.holds(m_view)) {
        m_items->setTable({}, 0, nullptr);
        return narrow();
    }
    m_items->setTable(inventoryColumns(m_view, m_material, m_index), rowCountOf(m_view.rows, m_material),
                      std::make_shared<const InventoryMaterial>(m_material));
    m_total = countKept(rowFilter(m_view, {}, m_material, m_index, nullptr), m_items->sourceRows());
    if (columns.isEmpty()) {
        m_table->resetColumns();
        m_table->sortByColumn(-1, Qt::AscendingOrder);
        if (m_view.sort)
            sortBy(m_view.sort, Qt::AscendingOrder);
    } else {
        m_table->restoreColumnState(columns);
    }
    narrow();
}

const ItemSearch* InventoryTable::search() const
{
    if (!m_found && m_search.isValid())
        m_found = m_search.result();
    return m_found.get();
}

/// The filter of the view, and where its rows are no items, the search in their texts. It may be made elsewhere, so it takes along what it reads.
std::function<items::RowFilter()> InventoryTable::wholeFilter() const
{
    if (!m_material.holds(m_view))
        return nullptr;
    const bool inTexts = !m_filter.text.isEmpty() && !m_view.hasItems();
    const bool inItems = !m_filter.text.isEmpty() && m_view.hasItems();
    return [view = m_view, filter = m_filter, material = m_material, index = m_index, search = inItems ? m_search : QFuture<ItemSearchPtr>(),
            columns = inTexts ? m_items->columns() : std::vector<items::Column>(), rows = m_items->sourceRows()]() -> items::RowFilter {
        const ItemSearchPtr found = search.isValid() ? search.result() : nullptr;
        items::RowFilter keeps = rowFilter(view, filter, material, index, found.get());
        if (columns.empty())
            return keeps;
        return [keeps, matches = rowsMatching(columns, rows, filter.text)](std::size_t row) {
            return (matches.empty() || matches[row]) && (!keeps || keeps(row));
        };
    };
}

void InventoryTable::narrow()
{
    m_items->setFilterFrom(wholeFilter());
    const bool withCauses = m_view.findings == FindingScope::Discrepancies || m_view.findings == FindingScope::All;
    const ItemSearch* text = withCauses && !m_filter.text.isEmpty() ? search() : nullptr;
    const std::vector<CauseCount> causes = withCauses ? causeCounts(m_view, m_filter, m_index, text) : std::vector<CauseCount>();
    m_causes->setCauses(causes, *m_index, m_filter.cause);
    m_causeLine->setVisible(!causes.empty());
    showTexts();
}

void InventoryTable::showTexts()
{
    if (!m_material.inventory)
        return;
    const Language language;
    std::vector<widgets::FilterBar::Filter> chips;
    for (const FilterText& text : filterTexts(m_filter, *m_material.inventory->snapshot))
        chips.push_back({text.word, text.name, text.value});
    m_filters->setFilters(chips);
    const QString rows = wording::shownOfText(static_cast<qint64>(shownRows()), static_cast<qint64>(totalRows()), language);
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    const QString by = nameOfSorted(*m_items, sorted);
    const QString arrow = m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("↓") : QStringLiteral("↑");
    //: %1 a number of rows, %2 the title of the column they are sorted by, %3 an arrow
    m_filters->setCountText(by.isEmpty() ? rows : tr("%1 · sorted by %2 %3").arg(rows, by, arrow));
    const bool nothing = shownRows() == 0;
    m_empty->setVisible(nothing);
    m_table->setVisible(!nothing);
    if (nothing)
        showEmpty();
}

void InventoryTable::showEmpty()
{
    const tables::Snapshot& snapshot = *m_material.inventory->snapshot;
    const QTimeZone zone(snapshot.region.timezone.toUtf8());
    if (!m_material.holds(m_view))
        m_empty->setContent(QStringLiteral("clock"), tr("This is being worked out"), tr("The rows stand here in a moment."));
    else if (totalRows() > 0)
        m_empty->setContent(QStringLiteral("filter"), tr("No row matches these filters"),
                            tr("%Ln row(s) are left out.", nullptr, static_cast<int>(totalRows())), tr("Remove all filters"));
    else if (m_view.nothing)
        m_empty->setContent(QStringLiteral("check"), builtInViewTitle(m_view), builtInViewNothing(m_view));
    else if (m_view.rows == InventoryRows::Findings)
        m_empty->setContent(QStringLiteral("check"), m_view.findings == FindingScope::Discrepancies ? tr("No real discrepancy") : tr("Every code and every channel is in order"),
                            wording::comparedText(snapshot.asOf, zone, Language(), Instant::now()));
    else
        m_empty->setContent(QStringLiteral("packages"), tr("No stock yet"), tr("The items stand here once a channel has told its stock."));
}

std::size_t InventoryTable::shownRows() const
{
    return static_cast<std::size_t>(m_items->rowCount());
}

std::size_t InventoryTable::totalRows() const
{
    return m_total;
}

RowSubject InventoryTable::subjectOf(std::size_t row) const
{
    return pages::subjectOf(m_view.rows, row, m_material);
}

const Finding* InventoryTable::findingOf(std::size_t row) const
{
    return pages::findingOf(m_view.rows, row, m_material);
}

std::pair<std::size_t, std::size_t> InventoryTable::rowsThatMayBeAbout(SkuId sku) const
{
    if (m_view.rows != InventoryRows::Places)
        return {0, m_items->sourceRows()};
    const Position* position = sku == noId ? nullptr : m_index->position(sku);
    return position ? std::pair<std::size_t, std::size_t>(position->firstRow, position->firstRow + position->rowCount) : std::pair<std::size_t, std::size_t>();
}

void InventoryTable::sortBy(const QByteArray& column, Qt::SortOrder order)
{
    const std::vector<items::Column>& columns = m_items->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].id == column)
            m_table->sortByColumn(static_cast<int>(i), order);
    }
    showTexts();
}

void InventoryTable::setFilter(const InventoryFilter& filter)
{
    m_filter = filter;
    if (m_searchField->text().trimmed() != filter.text)
        m_searchField->setText(filter.text);
    narrow();
}

void InventoryTable::changeFilter(const InventoryFilter& filter)
{
    if (filter == m_filter || !m_material.inventory)
        return;
    setFilter(filter);
    Q_EMIT filterChanged();
}

void InventoryTable::openFilterMenu(const QString& word, const QPoint& position)
{
    const FilterMenu menus(m_index, m_view, m_filter, [this](const InventoryFilter& filter) { changeFilter(filter); });
    QMenu* menu = word.isEmpty() ? menus.all(this) : menus.forWord(word, this);
    if (menu)
        menu->popup(position);
}

void InventoryTable::fillRowMenu(QMenu& menu, std::size_t row)
{
    if (skuOf(row) != noId) {
        QAction* open = menu.addAction(Theme::current().icon(QStringLiteral("history")), tr("Show timeline"));
        connect(open, &QAction::triggered, this, [this, row] { Q_EMIT rowOpened(row); });
    }
    const int column = m_table->currentIndex().column();
    if (column >= 0) {
        QAction* explain = menu.addAction(Theme::current().icon(QStringLiteral("info-circle")), tr("How is this computed?"));
        const QByteArray id = m_items->columns()[static_cast<std::size_t>(column)].id;
        connect(explain, &QAction::triggered, this, [this, row, id] { Q_EMIT explanationWanted(row, id); });
    }
}

void InventoryTable::focusSearch()
{
    m_searchField->setFocus();
    m_searchField->selectAll();
}

void InventoryTable::nameSearch()
{
    m_searchField->setPlaceholderText(m_view.hasItems() ? tr("Code or name") : tr("Search the rows"));
    m_searchField->setToolTip(m_view.hasItems() ? tr("Every word must be in the code or the name (Ctrl+F).") : tr("Every word must be in the row (Ctrl+F)."));
}

void InventoryTable::retranslate()
{
    m_searchField->setAccessibleName(tr("Search among the rows"));
    nameSearch();
    m_items->setLocale(QLocale());
    if (m_material.inventory) {
        const QByteArray columns = m_table->columnState();
        indexAnew();
        fill(columns);
    }
}

} // namespace unisono::pages

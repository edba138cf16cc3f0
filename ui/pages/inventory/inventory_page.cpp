// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_page.h"

#include "items/table_model.h"
#include "pages/inventory/inventory_table.h"
#include "pages/inventory/item_pane.h"
#include "pages/inventory/row_detail.h"
#include "pages/inventory/sku_sheet.h"
#include "pages/rule.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"
#include "widgets/view_tabs.h"
#include "wording/count_wording.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace unisono::pages {

using namespace analysis;
using theme::Theme;
using wording::Language;

namespace {

enum Shown { ListShown, SheetShown, NothingShown };
/// Below this many em the pane takes the place of the table.
constexpr double narrowBelow = 86;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

InventoryPage::InventoryPage(HistoryLoader loadHistory, CountBringer bringCount, QWidget* parent)
    : Page(QStringLiteral("inventory"), QStringLiteral("packages"), parent), m_bringCount(std::move(bringCount))
{
    m_sheet = new SkuSheet(std::move(loadHistory));
    build();
    connectParts();
    addCommands();
    retranslate();
}

InventoryPage::~InventoryPage() = default;

void InventoryPage::build()
{
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_sheet);
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    m_empty = new widgets::EmptyState;
    layout->addWidget(m_empty);
    layout->addStretch();
    Theme::current().follow(holder, [layout] {
        const Theme& look = Theme::current();
        layout->setContentsMargins(look.em(1.5), look.em(2.5), look.em(1.5), look.em(1.5));
    });
    m_stack->addWidget(holder);
}

QWidget* InventoryPage::buildList()
{
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new widgets::PageHeader;
    m_columns = m_header->addButton(QStringLiteral("columns"), {});
    m_export = m_header->addButton(QStringLiteral("download"), {}, QStringLiteral("Ctrl+E"));
    m_report = m_header->addButton(QStringLiteral("file-text"), {}, QStringLiteral("Ctrl+P"));
    layout->addWidget(m_header);
    m_sections = new widgets::SegmentedControl;
    m_sections->setObjectName(QStringLiteral("sections"));
    m_tabs = new widgets::ViewTabs;
    auto* tabLine = new QHBoxLayout;
    tabLine->addWidget(m_sections);
    tabLine->addWidget(m_tabs, 1);
    m_assumptions = new widgets::Button({}, widgets::Button::Kind::Plain);
    m_assumptions->setIconName(QStringLiteral("adjustments-horizontal"));
    m_assumptions->setObjectName(QStringLiteral("assumptions"));
    tabLine->addWidget(m_assumptions);
    layout->addLayout(tabLine);
    layout->addWidget(new Rule(Qt::Horizontal));
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_table = new InventoryTable;
    m_pane = new ItemPane;
    setFocusProxy(m_table->table());
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_pane->hide();
    layout->addWidget(m_splitter, 1);
    Theme::current().follow(list, [this, tabLine] {
        const Theme& look = Theme::current();
        tabLine->setContentsMargins(look.em(1.5), 0, look.em(1.5), 0);
        tabLine->setSpacing(look.em(1.85));
        m_pane->setMaximumWidth(isNarrow() ? QWIDGETSIZE_MAX : look.em(36));
    });
    return list;
}

void InventoryPage::connectParts()
{
    connect(m_columns, &QAbstractButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->table()->fillColumnMenu(*menu);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_export, &QAbstractButton::clicked, this, &InventoryPage::exportTable);
    connect(m_assumptions, &QAbstractButton::clicked, this, &InventoryPage::askAssumptions);
    connect(m_report, &QAbstractButton::clicked, this, [this] {
        if (showsCountList())
            printCountSheet();
        else
            Q_EMIT reportWanted();
    });
    connect(m_sections, &widgets::SegmentedControl::currentChanged, this, [this](int section) { showSection(static_cast<InventorySection>(section)); });
    connect(m_tabs, &widgets::ViewTabs::currentChanged, this, [this](const QString& id) {
        showView(id, savedFilter(id));
        Q_EMIT viewChanged();
    });
    connect(m_tabs, &widgets::ViewTabs::saveRequested, this, &InventoryPage::saveAs);
    connect(m_tabs, &widgets::ViewTabs::menuRequested, this, &InventoryPage::openTabMenu);
    connect(m_table, &InventoryTable::filterChanged, this, [this] {
        InventoryFilter before = std::exchange(m_lastFilter, m_table->filter());
        before.text = m_lastFilter.text;
        showTabs();
        Q_EMIT statusChanged();
        // A step back takes a chip away, not a letter.
        if (before != m_lastFilter)
            Q_EMIT viewChanged();
    });
    connect(m_table, &InventoryTable::columnsChanged, this, [this] {
        if (!m_arranging)
            m_saved.setColumns(m_view, m_table->table()->columnState());
        showTabs();
    });
    connect(m_table, &InventoryTable::arranged, this, &Page::statusChanged);
    connect(m_table, &InventoryTable::rowChosen, this, &InventoryPage::choose);
    connect(m_table, &InventoryTable::rowOpened, this, &InventoryPage::open);
    connect(m_table, &InventoryTable::explanationWanted, this, &InventoryPage::explain);
    connect(m_table, &InventoryTable::cellsCopied, this, &InventoryPage::tellCopied);
    connect(m_sheet->table(), &widgets::ItemTable::cellsCopied, this, &InventoryPage::tellCopied);
    connect(m_pane, &ItemPane::closeRequested, this, [this] { openPane(false); });
    connect(m_pane, &ItemPane::timelineWanted, this, &Page::skuWanted);
    const auto pull = [this](const QString& channel) { Q_EMIT pullWanted(channel.isEmpty() ? QStringList() : QStringList(channel), false); };
    connect(m_pane, &ItemPane::recheckWanted, this, pull);
    connect(m_sheet, &SkuSheet::recheckWanted, this, pull);
    connect(m_pane, &ItemPane::copied, this, [this] {
        Q_EMIT noticed({QStringLiteral("copy"), Notice::Tone::Success, tr("The finding is copied as text."), {}, {}, {}, {}});
    });
    connect(m_sheet, &SkuSheet::backWanted, this, &InventoryPage::leaveSheet);
    connect(m_sheet, &SkuSheet::exportWanted, this, &InventoryPage::exportTable);
    connect(m_sheet, &SkuSheet::reportWanted, this, &Page::reportWanted);
    connect(m_sheet, &SkuSheet::statusChanged, this, &Page::statusChanged);
    // The pane's content takes its measures when it is made.
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (const std::optional<std::size_t> row = m_table->table()->currentSourceRow(); row && m_table->index())
            showPane(*row);
        arrange();
    });
    connect(m_empty, &widgets::EmptyState::buttonPressed, this, [this] {
        if (state()->channels.empty())
            Q_EMIT viewWanted({QStringLiteral("channels"), QStringLiteral("add"), {}});
        else
            Q_EMIT pullWanted({}, false);
    });
}

void InventoryPage::addCommands()
{
    m_saveAction = addCommand(Menu::View, QStringLiteral("bookmark"), QKeySequence::Save);
    m_saveAction->setObjectName(QStringLiteral("saveView"));
    connect(m_saveAction, &QAction::triggered, this, &InventoryPage::saveView);
    m_detailsAction = addCommand(Menu::View, QStringLiteral("layout-sidebar-left-expand"), Qt::CTRL | Qt::Key_D);
    m_detailsAction->setObjectName(QStringLiteral("details"));
    m_detailsAction->setCheckable(true);
    m_sheetAction = addCommand(Menu::Reports, QStringLiteral("printer"));
    m_sheetAction->setObjectName(QStringLiteral("countSheet"));
    connect(m_sheetAction, &QAction::triggered, this, &InventoryPage::printCountSheet);
    m_bringAction = addCommand(Menu::Data, QStringLiteral("clipboard-check"));
    m_bringAction->setObjectName(QStringLiteral("bringCount"));
    m_bringAction->setEnabled(m_bringCount != nullptr);
    connect(m_bringAction, &QAction::triggered, this, &InventoryPage::bringCountIn);
    m_assumeAction = addCommand(Menu::Data, QStringLiteral("adjustments-horizontal"));
    m_assumeAction->setObjectName(QStringLiteral("assume"));
    connect(m_assumeAction, &QAction::triggered, this, &InventoryPage::askAssumptions);
    connect(m_detailsAction, &QAction::triggered, this, [this](bool on) {
        const std::optional<std::size_t> row = m_table->table()->currentSourceRow();
        m_paneClosed = !on;
        if (on && row)
            choose(*row);
        openPane(on && row);
    });
}

QString InventoryPage::title() const
{
    return tr("Inventory");
}

int InventoryPage::count() const
{
    if (!state()->isRead())
        return 0;
    return static_cast<int>(std::ranges::count(state()->inventory->findings, FindingKind::Discrepancy, &Finding::kind));
}

QString InventoryPage::statusText() const
{
    if (m_stack->currentIndex() == SheetShown)
        return m_sheet->statusText();
    if (m_stack->currentIndex() != ListShown)
        return {};
    const Language language;
    const QString rows = wording::shownOfText(static_cast<qint64>(m_table->shownRows()), static_cast<qint64>(m_table->totalRows()), language);
    const auto selectedRows = m_table->table()->selectionModel() ? m_table->table()->selectionModel()->selectedRows().size() : 0;
    if (selectedRows == 0)
        return rows;
    //: %1 a number of rows, %n rows that are selected
    return tr("%1 · %Ln selected", nullptr, static_cast<int>(selectedRows)).arg(rows);
}

void InventoryPage::retranslate()
{
    m_header->setTitle(title());
    m_columns->setText(tr("Columns"));
    m_export->setText(tr("Export"));
    m_saveAction->setText(tr("&Save the view"));
    m_detailsAction->setText(tr("&Details of the row"));
    m_sheetAction->setText(tr("Print the &count sheet…"));
    m_bringAction->setText(tr("&Bring a count in…"));
    m_assumeAction->setText(tr("Planning &assumptions…"));
    m_assumptions->setText(tr("Assumptions"));
    m_assumptions->setToolTip(tr("Service level, lead time and whatever else planning assumes"));
    QStringList sections;
    for (std::size_t section = 0; section < inventorySectionCount; ++section)
        sections += inventorySectionTitle(static_cast<InventorySection>(section));
    m_sections->setChoices(sections);
    m_sheet->retranslate();
    if (!state()->isRead() || state()->inventory->positions.empty())
        return showEmpty();
    const std::optional<Selected> kept = selected();
    m_table->retranslate();
    showTabs();
    if (kept)
        reselect(*kept);
}

void InventoryPage::showState()
{
    if (!state()->isRead() || state()->inventory->positions.empty())
        return showEmpty();
    m_saved.open(state()->address);
    const bool onSheet = m_stack->currentIndex() == SheetShown;
    // What was worked out meanwhile changes nothing in a table of stock or findings.
    const bool isWorkedOut = m_table->material().inventory == state()->inventory && m_table->material().operations != state()->operations;
    if (isWorkedOut && m_stack->currentIndex() != NothingShown && !m_table->view().needsOperations())
        return;
    const std::optional<Selected> kept = m_table->index() ? selected() : std::nullopt;
    {
        const widgets::HeldPlace place(*m_table->table());
        showView(m_view, m_table->filter());
        if (kept)
            reselect(*kept);
    }
    if (onSheet)
        showSheet(m_sheet->sku());
}

void InventoryPage::showEmpty()
{
    m_stack->setCurrentIndex(NothingShown);
    if (!state()->isRead())
        m_empty->setContent(QStringLiteral("database"), tr("The workspace is being read"), tr("Its figures will stand here in a moment."));
    else if (state()->channels.empty())
        m_empty->setContent(QStringLiteral("plug-connected"), tr("No channel yet"),
                            tr("Every item will stand here, with what there is and what each channel shows. Connect a first channel."),
                            tr("Connect a channel"));
    else
        m_empty->setContent(QStringLiteral("refresh"), tr("No stock yet"), tr("The channels are connected, but none has told its stock so far."),
                            tr("Pull all channels"));
}

bool InventoryPage::isNarrow() const
{
    return width() < Theme::current().em(narrowBelow);
}

void InventoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!std::exchange(m_narrow, isNarrow()) && isNarrow())
        m_pane->hide();
    arrange();
    // What was chosen while there was no room for the pane has it now.
    const std::optional<std::size_t> row = m_table->table()->currentSourceRow();
    if (row && m_table->index() && m_pane->isHidden() && !m_paneClosed)
        choose(*row);
}

/// Side by side where there is room, else one in the place of the other.
void InventoryPage::arrange()
{
    const bool narrow = isNarrow();
    m_pane->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : Theme::current().em(36));
    m_table->setVisible(!narrow || m_pane->isHidden());
    m_detailsAction->setChecked(!m_pane->isHidden());
}

void InventoryPage::openPane(bool open)
{
    const bool wasOpen = !m_pane->isHidden();
    m_pane->setVisible(open);
    if (!open)
        m_paneClosed = true;
    arrange();
    if (open && !wasOpen && !isNarrow()) {
        const int pane = Theme::current().em(27);
        m_splitter->setSizes({m_splitter->width() - pane, pane});
    }
    if (!open)
        m_table->table()->setFocus();
}

void InventoryPage::showPane(std::size_t row)
{
    const BuiltInView& view = m_table->view();
    const SkuId sku = m_table->skuOf(row);
    const Finding* finding = m_table->findingOf(row);
    if (!view.needsOperations())
        return m_pane->show(m_table->index(), sku, finding);
    m_pane->show(m_table->index(), sku, finding, rowName(*m_table->model(), row), rowDetail(view, *m_table->model(), row, m_table->material()));
}

void InventoryPage::choose(std::size_t row)
{
    Q_EMIT statusChanged();
    showPane(row);
    if (!isNarrow() && m_pane->isHidden() && (!m_paneClosed || m_table->table()->hasFocus())) {
        m_paneClosed = false;
        openPane(true);
    }
}

void InventoryPage::open(std::size_t row)
{
    const SkuId sku = m_table->skuOf(row);
    if (isNarrow()) {
        showPane(row);
        openPane(true);
    } else if (sku != noId) {
        Q_EMIT skuWanted(toQString(m_table->index()->sku(sku)));
    }
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_page.h"

#include "items/table_model.h"
#include "pages/inventory/inventory_table.h"
#include "pages/inventory/name_dialog.h"
#include "pages/inventory/sku_sheet.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/item_table.h"
#include "widgets/page_header.h"
#include "widgets/segmented_control.h"
#include "widgets/view_tabs.h"

#include <QMenu>
#include <QStackedLayout>

namespace unisono::pages {

namespace {

const QString skuWord = QStringLiteral("sku");
const QString sortWord = QStringLiteral("sort");

} // namespace

QList<Page::View> InventoryPage::views() const
{
    QList<View> all;
    for (const BuiltInView& view : builtInViews())
        all.append({{id(), QString::fromLatin1(view.id), {}}, builtInViewTitle(view)});
    for (const SavedView& view : m_saved.all())
        all.append({{id(), view.id, {}}, view.title});
    return all;
}

ViewAddress InventoryPage::currentView() const
{
    if (m_stack->currentWidget() == m_sheet)
        return {id(), {}, {{skuWord, m_sheet->sku()}}};
    return {id(), m_view, m_table->filter().toMap()};
}

void InventoryPage::openView(const ViewAddress& address)
{
    if (!state()->isRead() || state()->inventory->positions.empty())
        return;
    const QString sku = address.filter.value(skuWord);
    if (!sku.isEmpty())
        return showSheet(sku);
    const QString view = address.view.isEmpty() ? m_view : address.view;
    const bool asSaved = address.filter.isEmpty() && m_saved.find(view);
    showView(view, asSaved ? savedFilter(view) : InventoryFilter::fromMap(address.filter));
    const QString sort = address.filter.value(sortWord);
    if (!sort.isEmpty()) {
        const bool falling = sort.startsWith(QLatin1Char('-'));
        m_table->sortBy((falling ? sort.mid(1) : sort).toUtf8(), falling ? Qt::DescendingOrder : Qt::AscendingOrder);
        selectFirst();
    }
}

QString InventoryPage::baseOf(const QString& view) const
{
    const SavedView* saved = m_saved.find(view);
    return saved ? saved->base : view;
}

InventoryFilter InventoryPage::savedFilter(const QString& view) const
{
    const SavedView* saved = m_saved.find(view);
    return saved ? InventoryFilter::fromMap(saved->filter) : InventoryFilter();
}

void InventoryPage::showView(const QString& view, const InventoryFilter& filter)
{
    const BuiltInView& base = builtInView(baseOf(view));
    m_view = m_saved.find(view) ? view : QString::fromLatin1(base.id);
    m_lastFilter = filter;
    m_arranging = true;
    m_lastViews[static_cast<std::size_t>(base.section)] = m_view;
    m_table->show(material(), base, filter, m_saved.columns(m_view));
    m_arranging = false;
    m_stack->setCurrentIndex(0);
    showTabs();
    selectFirst();
    Q_EMIT statusChanged();
    if (base.needsOperations() && !state()->operations)
        Q_EMIT operationsWanted();
}

InventoryMaterial InventoryPage::material() const
{
    return {state()->inventory, state()->operations};
}

void InventoryPage::showSection(InventorySection section)
{
    const QString& last = m_lastViews[static_cast<std::size_t>(section)];
    const QString view = last.isEmpty() ? QString::fromLatin1(firstView(section).id) : last;
    showView(view, savedFilter(view));
    Q_EMIT viewChanged();
}

bool InventoryPage::isChanged() const
{
    const SavedView* saved = m_saved.find(m_view);
    if (m_table->filter() != savedFilter(m_view))
        return true;
    return saved && m_saved.columns(m_view) != saved->columns;
}

void InventoryPage::showTabs()
{
    const BuiltInView& current = m_table->view();
    std::vector<widgets::ViewTabs::Tab> tabs;
    for (const BuiltInView& view : builtInViews())
        if (view.section == current.section)
            tabs.push_back({QString::fromLatin1(view.id), builtInViewTitle(view), false});
    for (const SavedView& view : m_saved.all())
        if (builtInView(view.base).section == current.section)
            tabs.push_back({view.id, view.title, false});
    m_sections->setCurrentIndex(static_cast<int>(current.section));
    m_header->setSentence(builtInViewQuestion(current));
    m_report->setText(showsCountList() ? tr("Count sheet") : tr("Report"));
    m_report->setIconName(showsCountList() ? QStringLiteral("printer") : QStringLiteral("file-text"));
    m_sheetAction->setEnabled(showsCountList());
    m_assumptions->setVisible(current.section == InventorySection::Risk || current.section == InventorySection::Planning);
    m_tabs->setTabs(tabs);
    m_tabs->setCurrent(m_view);
    m_tabs->setChanged(m_view, isChanged());
    m_tabs->setCanSave(isChanged());
    m_saveAction->setEnabled(isChanged());
}

void InventoryPage::saveView()
{
    const SavedView* saved = m_saved.find(m_view);
    if (!saved)
        return saveAs();
    SavedView view = *saved;
    view.filter = m_table->filter().toMap();
    view.columns = m_table->table()->columnState();
    m_saved.setColumns(view.id, view.columns);
    m_saved.replace(view);
    showTabs();
    Q_EMIT noticed({QStringLiteral("view"), Notice::Tone::Success, tr("View “%1” is saved.").arg(view.title), {}, {}, {}, {}});
}

void InventoryPage::askName(const QString& heading, const QString& name, const QString& button, std::function<void(const QString&)> named)
{
    auto* dialog = new NameDialog(heading, name, button, this);
    connect(dialog, &NameDialog::named, this, std::move(named));
    dialog->open();
}

void InventoryPage::saveAs()
{
    askName(tr("Save the view"), {}, tr("Save"), [this](const QString& name) {
        const QString base = baseOf(m_view);
        const QByteArray columns = m_table->table()->columnState();
        m_view = m_saved.add({{}, name, base, m_table->filter().toMap(), columns});
        m_saved.setColumns(m_view, columns);
        showTabs();
        Q_EMIT viewChanged();
        Q_EMIT noticed({QStringLiteral("view"), Notice::Tone::Success, tr("View “%1” is saved.").arg(name), {}, {}, {}, {}});
    });
}

void InventoryPage::renameView(const QString& view)
{
    const SavedView* saved = m_saved.find(view);
    if (!saved)
        return;
    askName(tr("Rename the view"), saved->title, tr("Rename"), [this, view](const QString& name) {
        m_saved.rename(view, name);
        showTabs();
    });
}

void InventoryPage::deleteView(const QString& view)
{
    const SavedView* saved = m_saved.find(view);
    if (!saved)
        return;
    const SavedView removed = *saved;
    m_saved.remove(view);
    if (m_view == view)
        showView(removed.base, {});
    showTabs();
    Notice notice{QStringLiteral("view"), Notice::Tone::Info, tr("View “%1” is deleted.").arg(removed.title), {}, tr("Undo"), {}, {}};
    notice.act = [this, removed] {
        const QString again = m_saved.add(removed);
        showView(again, savedFilter(again));
    };
    Q_EMIT noticed(notice);
}

void InventoryPage::openTabMenu(const QString& view, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool own = m_saved.find(view);
    if (view == m_view && isChanged()) {
        if (own)
            connect(menu->addAction(tr("Save")), &QAction::triggered, this, &InventoryPage::saveView);
        connect(menu->addAction(tr("Save as…")), &QAction::triggered, this, &InventoryPage::saveAs);
        connect(menu->addAction(own ? tr("Back to what was saved") : tr("Remove all filters")), &QAction::triggered, this, [this] {
            if (const SavedView* saved = m_saved.find(m_view))
                m_saved.setColumns(m_view, saved->columns);
            showView(m_view, savedFilter(m_view));
        });
        menu->addSeparator();
    }
    if (own) {
        connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, view] { renameView(view); });
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, view] { deleteView(view); });
    }
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this, view] {
        m_saved.setColumns(view, {});
        if (view == m_view)
            m_table->table()->resetColumns();
    });
    menu->popup(position);
}

void InventoryPage::resetLayout()
{
    m_saved.forgetColumns();
    m_paneClosed = false;
    if (state()->isRead() && !state()->inventory->positions.empty())
        showView(m_view, m_table->filter());
}

void InventoryPage::showSheet(const QString& sku)
{
    if (!state()->isRead())
        return;
    const SavedView* saved = m_saved.find(m_view);
    m_sheet->show(m_table->index(), sku, saved ? saved->title : builtInViewTitle(builtInView(m_view)));
    m_stack->setCurrentWidget(m_sheet);
    Q_EMIT statusChanged();
}

void InventoryPage::leaveSheet(int step)
{
    if (step == 0)
        showView(QStringLiteral("findings"), {});
    m_stack->setCurrentIndex(0);
    Q_EMIT statusChanged();
    Q_EMIT viewChanged();
}

} // namespace unisono::pages

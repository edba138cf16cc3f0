// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"
#include "shell/header_bar.h"
#include "shell/main_window.h"
#include "shell/navigation_rail.h"
#include "shell/palette_filler.h"
#include "shell/report_desk.h"
#include "shell/session_desk.h"
#include "shell/status_strip.h"
#include "shell/window_commands.h"

#include <QStackedWidget>

#include <algorithm>

namespace unisono::shell {

using pages::Page;

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::viewWanted, this, &MainWindow::goTo);
    connect(page, &Page::skuWanted, this,
            [this](const QString& sku) { goTo({QStringLiteral("inventory"), {}, {{QStringLiteral("sku"), sku}}}); });
    connect(page, &Page::viewChanged, this, [this, page] {
        if (page == currentPage())
            m_history.enter(page->currentView());
        updateCommands();
    });
    connect(page, &Page::pullWanted, m_desk, &SessionDesk::pull);
    connect(page, &Page::operationsWanted, m_desk, &SessionDesk::wantOperations);
    connect(page, &Page::noticed, this, &MainWindow::notice);
    connect(page, &Page::reportWanted, m_commands->report, &QAction::trigger);
    connect(page, &Page::statusChanged, this, [this, page] {
        m_rail->setCount(page->id(), page->count());
        if (page == currentPage())
            showPageStatus();
    });
}

Page* MainWindow::page(const QString& id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? nullptr : *found;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

MainWindow::ViewAddress MainWindow::currentView() const
{
    return currentPage() ? currentPage()->currentView() : ViewAddress();
}

void MainWindow::goTo(const ViewAddress& address)
{
    Page* wanted = page(address.page);
    if (!wanted)
        return;
    if (currentPage() && !m_history.canGoForward())
        m_history.enter(currentPage()->currentView());
    enter(address);
    m_history.enter(wanted->currentView());
    updateCommands();
}

void MainWindow::goWhenOpen(const ViewAddress& address)
{
    if (m_outer->currentIndex() == 1)
        goTo(address);
    else
        m_afterOpening = address;
}

void MainWindow::enter(const ViewAddress& address)
{
    Page* wanted = page(address.page);
    if (!wanted)
        return;
    wanted->setState(m_desk->state());
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(wanted->id());
    m_commands->showPage(wanted);
    if (!address.view.isEmpty() || !address.filter.isEmpty())
        wanted->openView(address);
    wanted->setFocus();
    updateCommands();
    retranslate();
}

void MainWindow::showPageStatus()
{
    if (currentPage())
        m_status->setPageText(currentPage()->statusText());
}

PaletteContent MainWindow::paletteContent() const
{
    return {paletteEntries(*m_desk->state(), m_pages, m_commands->all()), m_items};
}

void MainWindow::openPalette(bool storesOnly)
{
    PaletteContent content = paletteContent();
    m_palette->setRecent(PaletteMemory().recent(content));
    m_palette->setContent(std::move(content));
    m_palette->open(storesOnly ? std::optional(PaletteEntry::Group::Stores) : std::nullopt);
}

void MainWindow::choose(const PaletteEntry& entry)
{
    PaletteMemory().remember(entry);
    const QString name = entry.target.section(u':', 1);
    if (entry.target.startsWith(QLatin1String("view:")))
        return goTo(ViewAddress::fromString(name));
    for (const WindowCommands::Listed& menu : m_commands->all()) {
        for (QAction* action : menu.actions) {
            if (action->objectName() == name)
                return action->trigger();
        }
    }
}

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/pulls_panel.h"

#include "items/table_model.h"
#include "pages/channels/channel_lines.h"
#include "theme/theme.h"
#include "widgets/empty_state.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"

#include <QVBoxLayout>

namespace unisono::pages {

using theme::Theme;

PullsPanel::PullsPanel(QWidget* parent)
    : QWidget(parent), m_state(std::make_shared<PageState>()), m_table(new widgets::ItemTable),
      m_empty(new widgets::EmptyState), m_items(new items::TableModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_table->setTableModel(m_items);
    Theme::current().follow(this, [layout] {
        layout->setContentsMargins(Theme::current().em(1.5), Theme::current().em(0.7), Theme::current().em(1.5), 0);
    });
    retranslate();
}

void PullsPanel::setState(const PageStatePtr& state)
{
    m_state = state;
    fill();
}

void PullsPanel::fill()
{
    const items::PullLines lines = pullLines(*m_state);
    const widgets::HeldPlace place(*m_table, {"channel", "started_at"});
    m_items->setLocale(QLocale());
    m_items->setTimeZone(zoneOf(*m_state));
    m_items->setTable(items::pullItems(lines), lines->size(), lines);
    m_table->setVisible(!lines->empty());
    m_empty->setVisible(lines->empty());
}

void PullsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Pulls, newest first"));
    m_empty->setContent(QStringLiteral("history"), tr("Nothing was pulled yet."),
                        tr("Every pull leaves a line here: what was read, new, changed, gone, and how long it took."));
    fill();
}

} // namespace unisono::pages

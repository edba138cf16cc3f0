// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/identity_panel.h"

#include "items/column_parts.h"
#include "items/table_model.h"
#include "pages/channels/map_strip.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"
#include "wording/channel_wording.h"
#include "wording/item_names.h"

#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace unisono::pages {

using analysis::Finding;
using analysis::FindingKind;
using analysis::IdentityConflict;
using theme::Theme;

namespace {

/// The codes that are items of the region: those with a position.
QStringList stockedSkus(const PageState& state)
{
    QStringList skus;
    if (!state.inventory)
        return skus;
    for (const analysis::Position& position : state.inventory->positions)
        skus += wording::itemCode(*state.snapshot, position.sku);
    std::ranges::sort(skus);
    return skus;
}

} // namespace

IdentityPanel::IdentityPanel(QWidget* parent)
    : QWidget(parent), m_state(std::make_shared<PageState>()), m_lines(std::make_shared<std::vector<Line>>()),
      m_sentence(new widgets::ElidedLabel(theme::FontRole::Label, theme::Color::TextMuted)),
      m_table(new widgets::ItemTable), m_empty(new widgets::EmptyState), m_strip(new MapStrip),
      m_items(new items::TableModel(this))
{
    build();
    retranslate();
}

int IdentityPanel::waiting(const PageState& state)
{
    if (!state.inventory)
        return 0;
    return static_cast<int>(std::ranges::count(state.inventory->findings, FindingKind::Identity, &Finding::kind));
}

void IdentityPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_table->setTableModel(m_items);
    m_table->setStretchColumn("problem");
    m_table->setLinkColumn("action");
    Theme::current().follow(this, [layout] {
        const Theme& theme = Theme::current();
        layout->setContentsMargins(theme.em(1.5), theme.em(0.7), theme.em(1.5), 0);
        layout->setSpacing(theme.em(0.5));
    });
    connect(m_table, &widgets::ItemTable::linkPressed, this, [this](std::size_t row, int) { ask(row); });
    connect(m_table, &widgets::ItemTable::rowActivated, this, [this](std::size_t row, int) { ask(row); });
    connect(m_strip, &MapStrip::answered, this, &IdentityPanel::mappingWanted);
}

void IdentityPanel::ask(std::size_t row)
{
    const Line& line = (*m_lines)[row];
    if (!line.mappable)
        return;
    m_strip->setItems(stockedSkus(*m_state));
    m_strip->ask(line.channel, line.channelName, line.code);
}

void IdentityPanel::setState(const PageStatePtr& state)
{
    m_state = state;
    fill();
}

void IdentityPanel::fill()
{
    auto lines = std::make_shared<std::vector<Line>>();
    const PageState& state = *m_state;
    std::optional<wording::ItemNames> names;
    for (const Finding& finding : state.inventory ? state.inventory->findings : std::vector<Finding>()) {
        if (finding.kind != FindingKind::Identity)
            continue;
        Line line;
        line.code = wording::itemCode(*state.snapshot, finding.sku);
        if (!names)
            names.emplace(*state.snapshot);
        line.title = names->title(finding.sku);
        if (finding.channel >= 0) {
            line.channel = state.snapshot->channels[static_cast<std::size_t>(finding.channel)]->profile.id;
            line.channelName = wording::channelName(*state.snapshot, finding.channel);
        }
        QStringList others;
        for (const analysis::SkuId other : finding.otherSkus)
            others += wording::itemCode(*state.snapshot, other);
        const bool shared = finding.conflict == IdentityConflict::SharedGtin;
        line.problem = shared ? tr("Another item carries the same GTIN: %1").arg(QLocale().createSeparatedList(others))
                              : tr("Offered here, but nobody stocks it");
        line.mappable = !line.channel.isEmpty();
        lines->push_back(std::move(line));
    }
    m_lines = lines;
    const auto text = [lines](QString Line::*member) {
        return [lines, member](std::size_t row) { return (*lines)[row].*member; };
    };
    std::vector<items::Column> columns{
        items::textColumn("channel", QT_TRANSLATE_NOOP("items", "Channel"), text(&Line::channelName)),
        items::textColumn("sku", QT_TRANSLATE_NOOP("items", "Code"), text(&Line::code)),
        items::textColumn("title", QT_TRANSLATE_NOOP("items", "Name"), text(&Line::title)),
        items::textColumn("problem", QT_TRANSLATE_NOOP("items", "What is unclear"), text(&Line::problem)),
        items::textColumn("action", "", [lines](std::size_t row) { return (*lines)[row].mappable ? tr("Map it") : QString(); }),
    };
    columns.back().literalTitle = tr("Decide");
    const widgets::HeldPlace place(*m_table, {"channel", "sku"});
    m_items->setLocale(QLocale());
    m_items->setTable(std::move(columns), lines->size(), lines);
    const bool any = !lines->empty();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_sentence->setVisible(any);
    m_sentence->setText(tr("%Ln codes wait for a decision; mapping one changes nothing in the back-end", nullptr,
                           static_cast<int>(lines->size())));
}

void IdentityPanel::retranslate()
{
    m_strip->retranslate();
    m_table->setAccessibleName(tr("Codes that are unclear"));
    m_empty->setContent(QStringLiteral("check"), tr("Every code is understood."),
                        tr("A code that a channel offers and nobody stocks, or that two items share, is shown here, so that "
                           "you can say which item it means."));
    fill();
}

} // namespace unisono::pages

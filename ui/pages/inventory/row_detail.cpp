// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/row_detail.h"

#include "items/table_model.h"
#include "pages/inventory/look_ahead_chart.h"
#include "pages/inventory/view_definitions.h"
#include "pages/inventory/what_if_panel.h"
#include "theme/theme.h"
#include "widgets/fact_list.h"
#include "widgets/themed_label.h"
#include "widgets/timeline_view.h"
#include "wording/channel_wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using Rows = InventoryRows;
using theme::Color;
using theme::FontRole;
using widgets::FactList;

namespace {

/// What the pane tells elsewhere: item and goal above, the parts of a risk below.
bool isToldApart(const QByteArray& column)
{
    return column == "sku" || column == "title" || column == "parts" || column == "goal";
}

std::vector<Explanation::Input> cellsOf(const items::TableModel& table, std::size_t row)
{
    std::vector<Explanation::Input> cells;
    for (int column = 0; column < table.columnCount(); ++column) {
        const items::Column& of = table.columns()[static_cast<std::size_t>(column)];
        const QString text = isToldApart(of.id) ? QString() : table.cellText(row, column);
        if (text.isEmpty())
            continue;
        const QString title = table.columnTitle(column);
        //: %1 the heading over several columns ("Class A"), %2 one of them ("Records")
        cells.push_back({of.group ? WhatIfPanel::tr("%1: %2", "heading and column").arg(items::columnGroup(of, table.style()), title) : title, text});
    }
    return cells;
}

QWidget* heading(const QString& text)
{
    auto* label = new widgets::ThemedLabel(FontRole::Strong, Color::TextMuted);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

/// Λ, channel by channel.
QWidget* partsOf(const OversellRisk& risk, const InventoryMaterial& material)
{
    const QLocale locale;
    auto* facts = new FactList(FactList::Layout::Opposite);
    for (const DemandPart& part : risk.parts)
        //: %1 units a day, %2 hours, %3 units
        facts->addFact(wording::channelName(*material.inventory->snapshot, part.channel),
                       WhatIfPanel::tr("%1 a day × %2 h = %3")
                           .arg(locale.toString(part.perDay, 'f', 2), locale.toString(part.hours, 'f', 1), locale.toString(part.units(), 'f', 2)));
    return facts;
}

QWidget* stepChart(SkuId sku, const InventoryMaterial& material)
{
    std::vector<LookAheadLine> lines;
    std::ranges::copy_if(*material.operations->lookAhead, std::back_inserter(lines),
                         [sku](const LookAheadLine& line) { return line.sku == sku; });
    auto* chart = new widgets::TimelineView;
    chart->setTimeZone(QTimeZone(material.inventory->snapshot->region.timezone.toUtf8()));
    chart->setContent(lookAheadContent(lines));
    chart->setSummary(lookAheadSummary(lines));
    chart->setMinimumWidth(theme::Theme::current().em(18));
    chart->setFixedHeight(theme::Theme::current().em(19));
    return chart;
}

} // namespace

Explanation explainRow(const BuiltInView& view, const items::TableModel& table, std::size_t row)
{
    const ViewDefinition definition = definitionOf(view);
    return {builtInViewTitle(view), definition.meaning, definition.formula, cellsOf(table, row), {}};
}

QWidget* rowDetail(const BuiltInView& view, const items::TableModel& table, std::size_t row, const InventoryMaterial& material)
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Theme::current().em(0.9));
    layout->addWidget(heading(builtInViewTitle(view)));
    if (view.rows == Rows::LookAhead)
        layout->addWidget(stepChart(subjectOf(view.rows, row, material).sku, material));
    auto* facts = new FactList(FactList::Layout::Opposite);
    for (const Explanation::Input& cell : cellsOf(table, row))
        facts->addFact(cell.name, cell.value);
    layout->addWidget(facts);
    if (view.rows == Rows::OversellRisk) {
        const PlanningAnswer& planning = *material.operations->planning;
        layout->addWidget(heading(WhatIfPanel::tr("Sold unseen, by channel")));
        layout->addWidget(partsOf(planning.risks[row], material));
        layout->addWidget(heading(WhatIfPanel::tr("What if")));
        layout->addWidget(new WhatIfPanel(planning.risks[row], planning.rules));
    }
    return panel;
}

QString rowName(const items::TableModel& table, std::size_t row)
{
    for (const QByteArray& id : {QByteArray("order"), QByteArray("location"), QByteArray("channel")})
        for (int column = 0; column < table.columnCount(); ++column)
            if (table.columns()[static_cast<std::size_t>(column)].id == id)
                if (const QString name = table.cellText(row, column); !name.isEmpty())
                    return name;
    return {};
}

} // namespace unisono::pages

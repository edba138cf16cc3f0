// SPDX-License-Identifier: GPL-3.0-or-later
// Which row of the inventory page is selected, and the same row among new answers.
#include "items/table_model.h"
#include "pages/inventory/inventory_page.h"
#include "pages/inventory/inventory_table.h"
#include "pages/inventory/row_detail.h"
#include "widgets/item_table.h"

namespace unisono::pages {

using namespace analysis;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void InventoryPage::selectFirst()
{
    if (m_table->shownRows() > 0)
        m_table->table()->selectSourceRow(m_table->model()->sourceRow(0));
    else
        openPane(false), m_paneClosed = false;
}

std::optional<InventoryPage::Selected> InventoryPage::selected() const
{
    const std::optional<std::size_t> row = m_table->table()->currentSourceRow();
    if (!row || !m_table->index())
        return {};
    return selectedAt(*row);
}

InventoryPage::Selected InventoryPage::selectedAt(std::size_t row) const
{
    const RowSubject about = m_table->subjectOf(row);
    const items::AnswerIndex& index = *m_table->index();
    const auto channel = [&index](int of) { return of < 0 ? QString() : index.channelId(of); };
    const auto location = [&index](LocationId of) { return of == noId ? QString() : toQString(index.location(of)); };
    return {about.sku == noId ? QString() : toQString(index.sku(about.sku)), location(about.location), location(about.otherLocation),
            channel(about.channel), channel(about.otherChannel), rowName(*m_table->model(), row)};
}

void InventoryPage::reselect(const Selected& selected)
{
    const tables::SkuId sku = selected.sku.isEmpty() ? noId : m_table->index()->answer().snapshot->skus->find(selected.sku.toStdString());
    const auto [first, last] = m_table->rowsThatMayBeAbout(sku);
    for (std::size_t row = first; row < last; ++row)
        if (m_table->skuOf(row) == sku && selectedAt(row) == selected && m_table->table()->selectSourceRow(row))
            return;
}

} // namespace unisono::pages

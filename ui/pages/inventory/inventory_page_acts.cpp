// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_page.h"

#include "domain/answered.h"
#include "items/table_model.h"
#include "pages/file_question.h"
#include "pages/inventory/assumptions_dialog.h"
#include "pages/inventory/explanations.h"
#include "pages/inventory/export_dialog.h"
#include "pages/inventory/inventory_table.h"
#include "pages/inventory/row_detail.h"
#include "pages/inventory/sku_sheet.h"
#include "pages/inventory/table_export.h"
#include "widgets/item_table.h"
#include "wording/error_wording.h"

#include <QStackedLayout>
#include <QUrl>
#include <QDesktopServices>

namespace unisono::pages {

using namespace analysis;
using widgets::ItemTable;

namespace {

Explanation explanationOf(const items::AnswerIndex& index, SkuId sku, const Finding* finding, const QByteArray& column)
{
    if (finding && (column == "difference" || column == "cause" || column == "observed" || column == "severity"))
        return explainDifference(index, *finding);
    if (finding && column == "value" && finding->value.isKnown())
        return explainValue(index, *finding);
    if (finding && (column == "data_age_s" || sku == noId))
        return explainAge(index, finding->asOf, finding->channel);
    if (finding && column == "expected" && finding->channel >= 0)
        return explainAvailableToSell(index, sku, finding->channel);
    const qsizetype colon = column.indexOf(':');
    for (std::size_t channel = 0; colon > 0 && channel < index.channelCount(); ++channel) {
        if (index.channelId(static_cast<int>(channel)).toUtf8() == column.mid(colon + 1))
            return explainAvailableToSell(index, sku, static_cast<int>(channel));
    }
    return explainPosition(index, sku);
}

} // namespace

void InventoryPage::explain(std::size_t row, const QByteArray& column)
{
    const ItemTable* table = m_table->table();
    const QRect cell = table->visualRect(table->currentIndex());
    const QPoint anchor = table->viewport()->mapToGlobal(cell.bottomLeft());
    const BuiltInView& view = m_table->view();
    const items::AnswerIndex& index = *m_table->index();
    if (view.needsOperations()) {
        ExplanationPopup::open(explainRow(view, *m_table->model(), row), anchor, this);
        return;
    }
    if (view.rows == InventoryRows::Places && column != "sku" && column != "title") {
        ExplanationPopup::open(explainPlace(index, state()->inventory->atLocation[row]), anchor, this);
        return;
    }
    const SkuId sku = m_table->skuOf(row);
    const Finding* finding = m_table->findingOf(row);
    if (!finding && sku != noId)
        finding = index.finding(sku);
    ExplanationPopup::open(explanationOf(index, sku, finding, column), anchor, this);
}

ItemTable* InventoryPage::tableShown() const
{
    return m_stack->currentWidget() == m_sheet ? m_sheet->table() : m_table->table();
}

bool InventoryPage::canExport() const
{
    if (!state()->isRead())
        return false;
    return tableShown()->tableModel()->rowCount() > 0;
}

void InventoryPage::exportTable()
{
    if (!canExport())
        return;
    const ItemTable* table = tableShown();
    const auto selectedRows = static_cast<qint64>(selectedSourceRows(*table).size());
    auto* dialog = new ExportDialog(table->tableModel()->rowCount(), selectedRows, visibleColumnCount(*table),
                                    table->tableModel()->columnCount(), this);
    connect(dialog, &ExportDialog::chosen, this, &InventoryPage::askWhereTo);
    dialog->open();
}

void InventoryPage::askWhereTo(const ExportChoice& choice)
{
    const bool csv = choice.format == ExportChoice::Format::Csv;
    const QString suffix = csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    const QString filter = csv ? tr("Text with separators (*.csv)") : tr("Excel workbook (*.xlsx)");
    const QString name = m_stack->currentWidget() == m_sheet ? m_sheet->sku() : m_view;
    askFileToSave(this, tr("Export the table"), filter, QStringLiteral("%1.%2").arg(name, suffix), suffix,
                  [this, choice](const QString& path) { exportTo(path, choice); });
}

void InventoryPage::exportTo(const QString& path, const ExportChoice& choice)
{
    const bool onSheet = m_stack->currentWidget() == m_sheet;
    TableExport table = takeForExport(*tableShown(), choice, onSheet ? nullptr : std::make_shared<const InventoryMaterial>(material()));
    table.path = path;
    table.title = onSheet ? m_sheet->sku() : title();
    answered(writeTable(std::move(table)), this, [this, path](const Result<qint64>& written) {
        Notice notice;
        notice.cause = QStringLiteral("export");
        if (!written) {
            notice.tone = Notice::Tone::Critical;
            notice.headline = wording::whatHappened(written.error(), {});
            notice.text = wording::whatToDo(written.error(), {});
            notice.detail = written.error().detail;
        } else {
            notice.tone = Notice::Tone::Success;
            notice.headline = tr("%Ln row(s) exported.", nullptr, static_cast<int>(written.value()));
            notice.text = path;
            notice.button = tr("Open");
            notice.act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        }
        Q_EMIT noticed(notice);
    });
}

void InventoryPage::find()
{
    if (m_stack->currentWidget() == m_sheet)
        leaveSheet(1);
    m_table->focusSearch();
}

void InventoryPage::tellCopied(int cells, bool withHeadings)
{
    const QString headline = withHeadings ? tr("%Ln cell(s) copied, with headings.", nullptr, cells) : tr("%Ln cell(s) copied.", nullptr, cells);
    Q_EMIT noticed({QStringLiteral("copy"), Notice::Tone::Success, headline, {}, {}, {}, {}});
}

void InventoryPage::askAssumptions()
{
    if (!state()->isRead())
        return;
    auto* dialog = new AssumptionsDialog(state()->snapshot->region, this);
    connect(dialog, &AssumptionsDialog::changed, this, [this](const AssumptionChanges& changes) {
        if (changes.empty())
            return;
        Q_EMIT assumptionsChanged(changes);
        Q_EMIT noticed({QStringLiteral("assumptions"), Notice::Tone::Success, tr("The assumptions are saved. What follows is worked out anew."), {}, {}, {}, {}});
    });
    dialog->open();
}

} // namespace unisono::pages

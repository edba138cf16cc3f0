// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/export_question.h"

#include "domain/answered.h"
#include "items/table_model.h"
#include "pages/file_question.h"
#include "pages/inventory/export_dialog.h"
#include "pages/inventory/table_export.h"
#include "widgets/item_table.h"
#include "wording/count_wording.h"
#include "wording/error_wording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace unisono::pages {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(unisono::pages::ExportWords)
};

using Noticed = std::function<void(const Notice&)>;

Notice outcome(const Result<qint64>& written, const QString& path)
{
    const wording::Language language;
    Notice notice;
    notice.cause = QStringLiteral("export");
    if (!written) {
        notice.tone = Notice::Tone::Critical;
        notice.headline = wording::whatHappened(written.error(), language);
        notice.text = wording::whatToDo(written.error(), language);
        notice.detail = written.error().detail;
        return notice;
    }
    notice.tone = Notice::Tone::Success;
    notice.headline = ExportWords::tr("Exported: %1.", "number of rows")
                          .arg(wording::countText(written.value(), wording::Counted::Rows, language));
    notice.text = QDir::toNativeSeparators(path);
    notice.button = ExportWords::tr("Open");
    notice.act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    return notice;
}

void writeTo(const QString& path, TableExport wanted, widgets::ItemTable* context, const Noticed& noticed)
{
    wanted.path = path;
    answered(writeTable(std::move(wanted)), context, [path, noticed](const Result<qint64>& written) { noticed(outcome(written, path)); });
}

} // namespace

void exportShown(widgets::ItemTable* table, std::shared_ptr<const void> keep, const QString& name, Noticed noticed)
{
    const auto selected = static_cast<qint64>(selectedSourceRows(*table).size());
    auto* dialog = new ExportDialog(table->tableModel()->rowCount(), selected, visibleColumnCount(*table),
                                    table->tableModel()->columnCount(), table->window());
    QObject::connect(dialog, &ExportDialog::chosen, table, [table, keep, name, noticed](const ExportChoice& choice) {
        TableExport wanted = takeForExport(*table, choice, keep);
        wanted.title = name;
        const bool csv = choice.format == ExportChoice::Format::Csv;
        const QString suffix = csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
        const QString filter = csv ? ExportWords::tr("Text with separators (*.csv)") : ExportWords::tr("Excel workbook (*.xlsx)");
        askFileToSave(table, ExportWords::tr("Export the table"), filter, name + u'.' + suffix, suffix,
                      [table, wanted, noticed](const QString& path) { writeTo(path, wanted, table, noticed); });
    });
    dialog->open();
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_page.h"

#include "items/table_model.h"
#include "pages/file_question.h"
#include "pages/inventory/inventory_table.h"
#include "reports/count_sheet.h"
#include "reports/pdf_writing.h"
#include "wording/count_wording.h"
#include "wording/error_wording.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using wording::Counted;
using wording::Language;

namespace {

constexpr auto countCause = "count";

Notice noticeOfFault(const Error& error)
{
    Notice notice{QString::fromLatin1(countCause), Notice::Tone::Critical, {}, {}, {}, {}, {}};
    notice.headline = wording::whatHappened(error, {});
    notice.text = wording::whatToDo(error, {});
    notice.detail = error.detail;
    return notice;
}

} // namespace

bool InventoryPage::showsCountList() const
{
    return m_table->view().goal.has_value();
}

void InventoryPage::printCountSheet()
{
    if (!showsCountList() || m_table->shownRows() == 0)
        return;
    const QString day = state()->inventory->snapshot->asOf.toDateTime().date().toString(Qt::ISODate);
    //: file name, %1 a day
    const QString file = tr("count-%1").arg(day) + QStringLiteral(".pdf");
    askFileToSave(this, tr("Save the count sheet"), tr("PDF document (*.pdf)"), file, QStringLiteral("pdf"),
                  [this](const QString& path) { writeCountSheet(path); });
}

void InventoryPage::writeCountSheet(const QString& path)
{
    // On paper every place keeps its own order, however the table is sorted.
    std::vector<std::uint32_t> rows = m_table->model()->order().numbers();
    std::ranges::sort(rows);
    auto lines = std::make_shared<std::vector<CountLine>>();
    for (const std::uint32_t row : rows)
        lines->push_back((*state()->operations->counts)[row]);
    reports::CountSheetRequest request;
    request.answer = state()->inventory;
    request.lines = std::move(lines);
    request.goal = *m_table->view().goal;
    reports::writePdfLater(std::make_shared<reports::CountSheet>(std::move(request)), path, this, [this, path](const Result<reports::ReportSummary>& written) {
        if (!written)
            return Q_EMIT noticed(noticeOfFault(written.error()));
        Notice notice{QString::fromLatin1(countCause), Notice::Tone::Success, {}, {}, {}, {}, {}};
        notice.headline = tr("Count sheet saved: %Ln page(s), %1.", "%1 is a number of rows", written->pages)
                              .arg(wording::countText(written->rows, Counted::Rows, {}));
        notice.text = QDir::toNativeSeparators(path);
        notice.button = tr("Open");
        notice.act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        Q_EMIT noticed(notice);
    });
}

void InventoryPage::bringCountIn()
{
    askFileToOpen(this, tr("Bring a count in"), tr("Filled-in count sheets (*.csv *.xlsx)"), {}, [this](const QString& path) { bringCountFrom(path); });
}

void InventoryPage::bringCountFrom(const QString& path)
{
    m_bringCount(path, [this](const Result<session::CountImport>& brought) {
        if (!brought)
            return Q_EMIT noticed(noticeOfFault(brought.error()));
        const Language language;
        const auto part = [&language](const QString& text, qint64 number) { return text.arg(language.locale().toString(number)); };
        const auto refused = std::ranges::count_if(brought->rejected, [](const RejectedRow& row) { return !isRemark(row.reason); });
        QStringList parts;
        if (brought->changed > 0)
            parts += part(tr("counted again: %1"), brought->changed);
        if (brought->known > 0)
            parts += part(tr("known already: %1"), brought->known);
        if (brought->notFilledIn > 0)
            parts += part(tr("not filled in: %1"), brought->notFilledIn);
        if (brought->withoutRecord > 0)
            parts += part(tr("without a record: %1"), brought->withoutRecord);
        if (refused > 0)
            parts += part(tr("in quarantine: %1"), refused);
        Notice notice{QString::fromLatin1(countCause), refused > 0 ? Notice::Tone::Warning : Notice::Tone::Success, {}, {}, {}, {}, {}};
        notice.headline = tr("%Ln new count(s) brought in.", nullptr, wording::pluralNumber(brought->fresh));
        notice.text = parts.join(QStringLiteral(" · "));
        if (refused > 0) {
            notice.button = tr("Show the quarantine");
            notice.act = [this] { Q_EMIT viewWanted({QStringLiteral("channels"), QStringLiteral("quarantine"), {}}); };
        }
        Q_EMIT noticed(notice);
    });
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/report_desk.h"

#include "domain/answered.h"
#include "pages/file_question.h"
#include "reports/inventory_report.h"
#include "reports/pdf_writing.h"
#include "shell/report_question.h"
#include "shell/session_desk.h"
#include "theme/theme.h"
#include "wording/count_wording.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

namespace unisono::shell {

using pages::Notice;

namespace {

const QString cause = QStringLiteral("report");

QString reportFolder()
{
    return QSettings().value(QStringLiteral("reportFolder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

} // namespace

ReportDesk::ReportDesk(QWidget* window) : QObject(window), m_window(window), m_state(std::make_shared<pages::PageState>())
{
}

void ReportDesk::withReport(const QString& language, std::function<void(const ReportPtr&)> use)
{
    const Result<wording::Language> spoken = wording::Language::load(language);
    if (!spoken || !m_state->inventory)
        return;
    reports::InventoryReportRequest request;
    request.answer = m_state->inventory;
    request.operations = m_state->operations;
    request.language = *spoken;
    request.trend = m_state->trend;
    if (request.operations) {
        use(std::make_shared<const reports::InventoryReport>(std::move(request)));
        return;
    }
    const auto job = QtConcurrent::run([inventory = request.answer] { return analysis::answerOperations(inventory); });
    answered(job, this, [request, use = std::move(use)](const analysis::OperationsAnswerPtr& operations) mutable {
        request.operations = operations;
        use(std::make_shared<const reports::InventoryReport>(std::move(request)));
    });
}

void ReportDesk::ask()
{
    if (!m_state->isRead())
        return;
    auto* question = new ReportQuestion(m_window);
    connect(question, &ReportQuestion::saveWanted, this, &ReportDesk::askFile);
    connect(question, &ReportQuestion::previewWanted, this, &ReportDesk::preview);
    question->open();
}

void ReportDesk::askFile(const QString& language)
{
    const QString day = m_state->snapshot->asOf.toDateTime().date().toString(Qt::ISODate);
    const QString file = QDir(reportFolder()).filePath(tr("inventory-%1", "file name, a day").arg(day) + QStringLiteral(".pdf"));
    pages::askFileToSave(m_window, tr("Save the report"), tr("PDF document (*.pdf)"), file, QStringLiteral("pdf"),
                         [this, language](const QString& path) { write(path, language); });
}

void ReportDesk::write(const QString& path, const QString& language)
{
    QSettings().setValue(QStringLiteral("reportFolder"), QFileInfo(path).absolutePath());
    withReport(language, [this, path](const ReportPtr& report) { save(report, path); });
}

void ReportDesk::save(const ReportPtr& report, const QString& path)
{
    reports::writePdfLater(report, path, this, [this, path](const Result<reports::ReportSummary>& written) {
        if (!written) {
            Q_EMIT noticed(noticeOf(written.error(), cause));
            return;
        }
        Notice notice{cause, Notice::Tone::Success, {}, {}, {}, {}, {}};
        notice.headline = tr("Report saved: %Ln pages, %1.", "%1 is a number of rows", written->pages)
                              .arg(wording::countText(written->rows, wording::Counted::Rows, {}));
        notice.text = QDir::toNativeSeparators(path);
        notice.button = tr("Open");
        notice.act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        Q_EMIT noticed(notice);
    });
}

void ReportDesk::preview()
{
    withReport(QSettings().value(QStringLiteral("reportLanguage"), QLocale().name().left(2)).toString(),
               [this](const ReportPtr& report) { show(report); });
}

void ReportDesk::show(const ReportPtr& report)
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintPreviewDialog(printer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(report->title());
    dialog->resize(m_window->size() * 0.85);
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [report](QPrinter* device) {
        reports::ReportSummary summary;
        reports::printReport(*report, *device, summary);
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

} // namespace unisono::shell

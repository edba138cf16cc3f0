// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf_writing.h"

#include "domain/answered.h"
#include "reports/page_printer.h"
#include "reports/pdf_file.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace unisono::reports {

namespace {

/// One PDF that is being painted; dies with its context, or when it is done.
class PdfWriting : public QObject
{
public:
    using Done = std::function<void(Result<ReportSummary>)>;

    PdfWriting(ReportPtr report, std::shared_ptr<PdfFile> file, QObject* context, Done done)
        : QObject(context), m_report(std::move(report)), m_file(std::move(file)), m_done(std::move(done))
    {
    }

    void start()
    {
        preparePaper(m_file->device());
        const auto layOut = [report = m_report, file = m_file] { return std::make_shared<PagePrinter>(*report, file->device()); };
        answered(QtConcurrent::run(layOut), this, [this](std::shared_ptr<PagePrinter> pages) {
            m_pages = std::move(pages);
            if (m_pages->begin())
                paintOn();
            else
                finish(false);
        });
    }

private:
    void paintOn()
    {
        if (m_pages->isDone())
            return finish(m_pages->end());
        if (!m_pages->paintNext())
            return finish(false);
        QTimer::singleShot(0, this, [this] { paintOn(); });
    }

    void finish(bool painted)
    {
        const ReportSummary summary = m_pages->summary();
        m_pages.reset();
        const Result<void> written = m_file->finish(painted);
        deleteLater();
        m_done(written ? Result<ReportSummary>(summary) : Result<ReportSummary>(written.error()));
    }

    ReportPtr m_report;
    std::shared_ptr<PdfFile> m_file;
    std::shared_ptr<PagePrinter> m_pages;
    Done m_done;
};

} // namespace

void writePdfLater(const ReportPtr& report, const QString& path, QObject* context, std::function<void(Result<ReportSummary>)> done)
{
    Result<std::unique_ptr<PdfFile>> file = PdfFile::begin(path, report->title());
    if (!file)
        return done(file.error());
    (new PdfWriting(report, std::move(*file), context, std::move(done)))->start();
}

} // namespace unisono::reports

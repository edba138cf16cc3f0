// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QObject>

#include <functional>

class QWidget;

namespace unisono::reports {
class Report;
}

namespace unisono::shell {

/// The inventory report from the window: asks for language and file, writes the PDF elsewhere, and shows the same pages
/// as a preview.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    explicit ReportDesk(QWidget* window);

    void setState(const pages::PageStatePtr& state) { m_state = state; }

public Q_SLOTS:
    void ask();
    void preview();
    /// Writes the report without asking; the outcome comes as a notice.
    void write(const QString& path, const QString& language);

Q_SIGNALS:
    void noticed(const unisono::pages::Notice& notice);

private:
    using ReportPtr = std::shared_ptr<const reports::Report>;

    /// Hands the report over, at once or when what it rests on has been worked out elsewhere. Nothing where there is nothing to report.
    void withReport(const QString& language, std::function<void(const ReportPtr&)> use);
    void save(const ReportPtr& report, const QString& path);
    void show(const ReportPtr& report);
    void askFile(const QString& language);

    QWidget* m_window = nullptr;
    pages::PageStatePtr m_state;
};

} // namespace unisono::shell

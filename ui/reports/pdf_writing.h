// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QObject>

#include <functional>
#include <memory>

namespace unisono::reports {

using ReportPtr = std::shared_ptr<const Report>;

/// Writes the report while the window lives on: laid out in another thread, painted page by page between the events of this one, which is the
/// QApplication's. `done` is called with the summary or why there is no PDF (errors of writePdf); never after the context's death, and then no
/// file is left.
void writePdfLater(const ReportPtr& report, const QString& path, QObject* context, std::function<void(Result<ReportSummary>)> done);

} // namespace unisono::reports

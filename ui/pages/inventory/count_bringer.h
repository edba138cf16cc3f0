// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "session/count_job.h"

#include <QString>

#include <functional>

namespace unisono::pages {

/// Brings a filled-in count sheet into the workspace; `done` is called in the caller's thread.
using CountBringer = std::function<void(const QString& path, std::function<void(Result<session::CountImport>)> done)>;

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "cli/json_text.h"

namespace unisono::cli {

/// The members of `detail` for a finding about a promise to collect; nothing for any other.
void writePromiseDetail(JsonText& json, const analysis::Finding& finding, const tables::Snapshot& snapshot);
/// The same for a finding about how a channel is set up.
void writeConfigurationDetail(JsonText& json, const analysis::Finding& finding, const tables::Snapshot& snapshot);

} // namespace unisono::cli

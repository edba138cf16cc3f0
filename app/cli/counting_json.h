// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json_text.h"

#include "analysis/inventory/inventory_answer.h"

namespace unisono::cli {

/// What a finding about the books rests on; nothing for any other finding.
void writeAccuracyDetail(JsonText& json, const analysis::Finding& finding);

} // namespace unisono::cli

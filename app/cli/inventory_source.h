// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "cli/command.h"

namespace unisono::cli {

/// The inventory answer a command speaks of: from --from DIR straight out of an exchange folder, else from the workspace.
struct InventorySource
{
    analysis::InventoryAnswerPtr answer;
    bool someChannelFailed = false;   ///< said on standard error already
};

Result<InventorySource> readInventory(const Invocation& call);

} // namespace unisono::cli

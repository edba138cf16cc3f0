// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "workspace/workspace.h"

namespace unisono::cli {

/// The workspace that the command line names, opened and remembered; `create` makes it where there is none yet.
Result<workspace::Workspace> openWorkspace(const Invocation& invocation, bool create = false);

} // namespace unisono::cli

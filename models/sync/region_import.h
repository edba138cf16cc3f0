// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/workspace.h"

#include <QStringList>

namespace unisono::sync {

/// Takes the region of an exchange folder and its calendar into the workspace and adds its channels; known ones get the folder as
/// their new place, and what their channel.json says now. Rows of the calendar that cannot be read are in quarantine.
/// Nothing is pulled yet. Answers the ids of the channels.
Result<QStringList> importRegion(workspace::Workspace& workspace, const QString& folder);

} // namespace unisono::sync

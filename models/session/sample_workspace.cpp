// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sample_workspace.h"

#include "demo/demo_region.h"
#include "sync/region_import.h"
#include "workspace/workspace.h"

#include <QFileInfo>

namespace unisono::session {

Result<QString> writeSampleWorkspace(const QString& address)
{
    const QString folder = QFileInfo(address).absolutePath() + QLatin1Char('/') + QFileInfo(address).completeBaseName()
                           + QStringLiteral("-sample");
    demo::DemoOptions options;
    options.folder = folder;
    options.size = demo::Size::Small;
    if (const auto written = demo::writeDemoRegion(options); !written)
        return written.error();
    Result<workspace::Workspace> workspace = workspace::Workspace::open(address, workspace::Workspace::Mode::Create);
    if (!workspace)
        return workspace.error();
    const Result<QStringList> channels = sync::importRegion(*workspace, folder);
    if (!channels)
        return channels.error();
    return address;
}

} // namespace unisono::session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opened_workspace.h"

namespace unisono::cli {

Result<workspace::Workspace> openWorkspace(const Invocation& invocation, bool create)
{
    using workspace::Workspace;
    const Result<QString> address = invocation.workspace();
    if (!address)
        return address.error();
    Result<Workspace> opened = Workspace::open(*address, Workspace::Mode::Open);
    const bool isMissing = !opened
                           && (opened.error().fault == Fault::NotFound
                               || (opened.error().fault == Fault::NotAWorkspace && address->contains(QLatin1String("://"))));
    if (isMissing && create)
        opened = Workspace::open(*address, Workspace::Mode::Create);
    if (opened)
        rememberWorkspace(opened->address());
    return opened;
}

} // namespace unisono::cli

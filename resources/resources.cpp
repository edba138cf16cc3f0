// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources.h"

#include <QtGlobal>

// The macro declares a function of the global namespace.
static void initialise()
{
    Q_INIT_RESOURCE(unisono);
}

namespace unisono {

void useResources()
{
    initialise();
}

} // namespace unisono

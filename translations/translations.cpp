// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QtGlobal>

// The macro declares a function of the global namespace.
static void initialise()
{
    Q_INIT_RESOURCE(translations);
}

namespace unisono {

void useTranslations()
{
    initialise();
}

} // namespace unisono

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inventory/inventory_view.h"

namespace unisono::pages {

/// How the figures of a view are defined (D1), in the words of the current language. The formula may be empty.
struct ViewDefinition
{
    QString meaning;
    QString formula;
};

ViewDefinition definitionOf(const BuiltInView& view);

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <span>

namespace unisono::shell {

/// A page of the window, in the order of the rail.
struct CataloguedPage
{
    const char* id;
    bool atFoot;
    /// Makes it and connects the wishes that only this page has.
    pages::Page* (*make)(session::Session& session);
};

std::span<const CataloguedPage> pageCatalogue();

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/view_address.h"

#include <vector>

namespace unisono::shell {

/// Where one has been, for Back and Forward. At most 100 steps are kept.
class ViewHistory
{
public:
    using ViewAddress = pages::ViewAddress;

    /// One is now here: forgets what lay ahead. The same place twice is one step.
    void enter(const ViewAddress& address);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < static_cast<int>(m_steps.size()); }
    /// The place that lies behind or ahead, which then is the current one; only where one can go.
    ViewAddress back() { return m_steps[static_cast<std::size_t>(--m_current)]; }
    ViewAddress forward() { return m_steps[static_cast<std::size_t>(++m_current)]; }
    void clear();

private:
    std::vector<ViewAddress> m_steps;
    int m_current = -1;
};

} // namespace unisono::shell

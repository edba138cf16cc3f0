// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/view_history.h"

namespace unisono::shell {

void ViewHistory::enter(const ViewAddress& address)
{
    if (m_current >= 0 && m_steps[static_cast<std::size_t>(m_current)] == address)
        return;
    m_steps.resize(static_cast<std::size_t>(m_current + 1));
    m_steps.push_back(address);
    if (m_steps.size() > 100)
        m_steps.erase(m_steps.begin());
    m_current = static_cast<int>(m_steps.size()) - 1;
}

void ViewHistory::clear()
{
    m_steps.clear();
    m_current = -1;
}

} // namespace unisono::shell

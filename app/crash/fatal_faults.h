// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace unisono {

/// What a program dies of: the number of a signal, also on Windows, and the return addresses of the thread that died, innermost first;
/// none where the system does not tell them, or the stack has run over.
struct FatalFault
{
    int signal;
    std::span<void* const> places;
};

/// From now on `report` is called before the program dies as it would have. It may neither take memory nor wait for a lock.
void watchForFatalFaults(void (*report)(const FatalFault&));

} // namespace unisono

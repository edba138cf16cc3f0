// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/fatal_faults.h"

#include <array>
#include <csignal>

#if __has_include(<execinfo.h>)
#define UNISONO_HAS_BACKTRACE
#include <execinfo.h>
#endif

namespace unisono {

namespace {

void (*reportFault)(const FatalFault&) = nullptr;

extern "C" void onFatalSignal(int signal)
{
    std::array<void*, 64> frames{};
    std::size_t count = 0;
#ifdef UNISONO_HAS_BACKTRACE
    count = static_cast<std::size_t>(backtrace(frames.data(), static_cast<int>(frames.size())));
#endif
    reportFault({signal, std::span(frames).first(count)});
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

void watchForFatalFaults(void (*report)(const FatalFault&))
{
    reportFault = report;
#ifdef UNISONO_HAS_BACKTRACE
    std::array<void*, 1> frame{};
    backtrace(frame.data(), 1); // loads what it needs now
#endif
    static std::array<char, 64 * 1024> stack; // a stack that has run over is no place for a handler
    stack_t alternative{};
    alternative.ss_sp = stack.data();
    alternative.ss_size = stack.size();
    sigaltstack(&alternative, nullptr);
    struct sigaction action{};
    action.sa_handler = onFatalSignal;
    action.sa_flags = SA_ONSTACK;
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        sigaction(signal, &action, nullptr);
}

} // namespace unisono

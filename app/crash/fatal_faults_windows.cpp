// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/fatal_faults.h"

#include <QMessageLogContext>
#include <QString>

#include <array>
#include <csignal>
#include <process.h>
#include <windows.h>

namespace unisono {

namespace {

void (*reportFault)(const FatalFault&) = nullptr;
LPTOP_LEVEL_EXCEPTION_FILTER formerFilter = nullptr;
QtMessageHandler formerHandler = nullptr;
HANDLE wanted = nullptr;
HANDLE written = nullptr;
std::array<void*, 62> frames;
std::size_t frameCount = 0;
int faultSignal = 0;

void rememberStack()
{
    frameCount = CaptureStackBackTrace(0, static_cast<DWORD>(frames.size()), frames.data(), nullptr);
}

void reportHere(int signal)
{
    rememberStack();
    reportFault({signal, std::span(frames).first(frameCount)});
}

/// The thread that reports for those whose stack has run over: it has one of its own.
unsigned __stdcall waitForFault(void*)
{
    WaitForSingleObject(wanted, INFINITE);
    reportFault({faultSignal, std::span(frames).first(frameCount)});
    SetEvent(written);
    return 0;
}

/// 0 for what is no fault of the processor: the compiler's own exceptions come by here, too.
int signalOf(DWORD exception)
{
    switch (exception) {
    case EXCEPTION_ACCESS_VIOLATION:
    case EXCEPTION_STACK_OVERFLOW:
    case EXCEPTION_IN_PAGE_ERROR:
    case EXCEPTION_DATATYPE_MISALIGNMENT:
        return SIGSEGV;
    case EXCEPTION_INT_DIVIDE_BY_ZERO:
    case EXCEPTION_INT_OVERFLOW:
    case EXCEPTION_FLT_DIVIDE_BY_ZERO:
    case EXCEPTION_FLT_INVALID_OPERATION:
        return SIGFPE;
    case EXCEPTION_ILLEGAL_INSTRUCTION:
    case EXCEPTION_PRIV_INSTRUCTION:
        return SIGILL;
    default:
        return 0;
    }
}

LONG WINAPI onUnhandledException(EXCEPTION_POINTERS* exception)
{
    const DWORD code = exception->ExceptionRecord->ExceptionCode;
    if (const int signal = signalOf(code)) {
        faultSignal = signal;
        if (code != EXCEPTION_STACK_OVERFLOW)
            rememberStack();
        SetEvent(wanted);
        WaitForSingleObject(written, 10'000);
    }
    return formerFilter ? formerFilter(exception) : EXCEPTION_CONTINUE_SEARCH;
}

extern "C" void onAbort(int)
{
    reportHere(SIGABRT);
    std::signal(SIGABRT, SIG_DFL);
    std::raise(SIGABRT);
}

/// Qt ends a program here without a signal.
void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    formerHandler(type, context, message);
    if (type == QtFatalMsg)
        reportHere(SIGABRT);
}

} // namespace

/// The processor's faults are not taken as signals, so that Windows sees them, too, and the program dies with their code.
void watchForFatalFaults(void (*report)(const FatalFault&))
{
    reportFault = report;
    wanted = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    written = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    const auto thread = _beginthreadex(nullptr, 128 * 1024, waitForFault, nullptr, STACK_SIZE_PARAM_IS_A_RESERVATION, nullptr);
    if (thread != 0)
        CloseHandle(reinterpret_cast<HANDLE>(thread));
    else
        SetEvent(written); // nobody to wait for
    formerFilter = SetUnhandledExceptionFilter(onUnhandledException);
    std::signal(SIGABRT, onAbort);
    formerHandler = qInstallMessageHandler(onMessage);
}

} // namespace unisono

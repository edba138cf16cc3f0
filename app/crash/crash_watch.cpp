// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crash_watch.h"

#include "crash/crash_reports.h"
#include "log/last_lines.h"
#include "log/log.h"
#include "version/version.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <exception>
#include <fcntl.h>

#ifdef Q_OS_WIN
#include <io.h>
#include <sys/stat.h>
#include <windows.h>

extern "C" IMAGE_DOS_HEADER __ImageBase; // from the linker: where the program begins
#else
#include <unistd.h>
#if __has_include(<execinfo.h>)
#define UNISONO_HAS_BACKTRACE
#include <execinfo.h>
#endif
#endif

namespace unisono {

namespace {

// All that a handler touches is made ready here: it may neither take memory nor wait for a lock.
std::array<char, 1024> reportPath;
std::array<char, 1024> heading;
std::time_t startedAt = 0;
std::atomic_flag reporting = ATOMIC_FLAG_INIT;

#ifdef Q_OS_WIN
int openReport() { return _open(reportPath.data(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE); }
void put(int file, const char* text, std::size_t size) { (void)!_write(file, text, static_cast<unsigned>(size)); }
void closeReport(int file) { _close(file); }
#else
int openReport() { return ::open(reportPath.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600); }
void put(int file, const char* text, std::size_t size) { (void)!::write(file, text, size); }
void closeReport(int file) { ::close(file); }
#endif

void put(int file, const char* text)
{
    put(file, text, std::strlen(text));
}

void putNumber(int file, unsigned long long number)
{
    std::array<char, 20> digits{};
    std::size_t at = digits.size();
    do {
        digits[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number != 0);
    put(file, digits.data() + at, digits.size() - at);
}

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGABRT:
        return "SIGABRT (the program gave up)";
    case SIGSEGV:
        return "SIGSEGV (memory that is not the program's)";
    case SIGFPE:
        return "SIGFPE (arithmetic)";
    case SIGILL:
        return "SIGILL (instruction)";
#ifdef SIGBUS
    case SIGBUS:
        return "SIGBUS (memory that is not there)";
#endif
    default:
        return "unknown";
    }
}

#ifdef Q_OS_WIN
void putHexadecimal(int file, std::uintptr_t number)
{
    std::array<char, 2 * sizeof number> digits{};
    std::size_t at = digits.size();
    do {
        digits[--at] = "0123456789abcdef"[number % 16];
        number /= 16;
    } while (number != 0);
    put(file, "0x");
    put(file, digits.data() + at, digits.size() - at);
}

/// Places in the program are counted from its beginning, which lies elsewhere at every start.
void putStack(int file)
{
    const auto begin = reinterpret_cast<std::uintptr_t>(&__ImageBase);
    const auto* headers = reinterpret_cast<const IMAGE_NT_HEADERS*>(begin + static_cast<std::uintptr_t>(__ImageBase.e_lfanew));
    std::array<void*, 62> frames{};
    const int count = CaptureStackBackTrace(0, static_cast<DWORD>(frames.size()), frames.data(), nullptr);
    put(file, "\nWhere:\n");
    for (int i = 0; i < count; ++i) {
        const auto place = reinterpret_cast<std::uintptr_t>(frames[static_cast<std::size_t>(i)]);
        const bool isOurs = place >= begin && place - begin < headers->OptionalHeader.SizeOfImage;
        put(file, isOurs ? "program + " : "elsewhere ");
        putHexadecimal(file, isOurs ? place - begin : place);
        put(file, "\n");
    }
}
#else
void putStack([[maybe_unused]] int file)
{
#ifdef UNISONO_HAS_BACKTRACE
    std::array<void*, 64> frames{};
    put(file, "\nWhere:\n");
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), static_cast<int>(frames.size())), file);
#endif
}
#endif

void report(int signal)
{
    if (reporting.test_and_set())
        return;
    const int file = openReport();
    if (file < 0)
        return;
    put(file, heading.data());
    put(file, "Signal: ");
    put(file, nameOf(signal));
    put(file, "\nEnded after: ");
    putNumber(file, static_cast<unsigned long long>(std::time(nullptr) - startedAt));
    put(file, " s\n");
    putStack(file);
    put(file, "\nThe last lines of the log:\n");
    LastLines::instance().forEach([file](const char* text, std::size_t size) { put(file, text, size); });
    closeReport(file);
}

extern "C" void onFatalSignal(int signal)
{
    report(signal);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

#ifdef Q_OS_WIN
LPTOP_LEVEL_EXCEPTION_FILTER formerFilter = nullptr;
QtMessageHandler formerHandler = nullptr;

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
    if (const int signal = signalOf(exception->ExceptionRecord->ExceptionCode))
        report(signal);
    return formerFilter ? formerFilter(exception) : EXCEPTION_CONTINUE_SEARCH;
}

/// Qt ends a program here without a signal.
void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    formerHandler(type, context, message);
    if (type == QtFatalMsg)
        report(SIGABRT);
}

/// The processor's faults are no signals, so that Windows sees them, too, and the program dies with their code.
void catchSignals()
{
    std::signal(SIGABRT, onFatalSignal);
    formerFilter = SetUnhandledExceptionFilter(onUnhandledException);
    formerHandler = qInstallMessageHandler(onMessage);
    ULONG spare = 64 * 1024; // a stack that has run over keeps so much for the filter
    SetThreadStackGuarantee(&spare);
}
#else
void catchSignals()
{
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
#endif

/// The exception's own words go to the log, and with it into the report.
[[noreturn]] void onTerminate()
{
    try {
        if (const std::exception_ptr current = std::current_exception())
            std::rethrow_exception(current);
    } catch (const std::exception& exception) {
        qCritical("Nobody took an exception: %s", exception.what());
    } catch (...) {
        qCritical("Nobody took an exception of unknown type");
    }
    std::abort();
}

template<std::size_t size>
void keep(std::array<char, size>& place, const QByteArray& text)
{
    qstrncpy(place.data(), text.constData(), size);
}

} // namespace

void watchForCrashes(const QString& program)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    startedAt = now.toSecsSinceEpoch();
    keep(reportPath, QFile::encodeName(crashReports::pathFor(program, now)));
    keep(heading, QStringLiteral("%1 ended unexpectedly. This report lies on this computer alone; nothing was sent.\n\n"
                                 "Version: %2\nQt: %3\nSystem: %4, %5\nStarted: %6\n")
                      .arg(program, programVersion(), QLatin1String(qVersion()), QSysInfo::prettyProductName(),
                           QSysInfo::buildAbi(), now.toString(Qt::ISODate))
                      .toUtf8());
#ifdef UNISONO_HAS_BACKTRACE
    std::array<void*, 1> frame{};
    backtrace(frame.data(), 1); // loads what it needs now
#endif
    LastLines::instance();
    crashReports::thinOut();
    std::set_terminate(onTerminate);
    catchSignals();
}

} // namespace unisono

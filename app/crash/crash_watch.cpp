// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crash_watch.h"

#include "crash/crash_reports.h"
#include "crash/fatal_faults.h"
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
void putPlaces(int file, std::span<void* const> places)
{
    const auto begin = reinterpret_cast<std::uintptr_t>(&__ImageBase);
    const auto* headers = reinterpret_cast<const IMAGE_NT_HEADERS*>(begin + static_cast<std::uintptr_t>(__ImageBase.e_lfanew));
    for (void* const frame : places) {
        const auto place = reinterpret_cast<std::uintptr_t>(frame);
        const bool isOurs = place >= begin && place - begin < headers->OptionalHeader.SizeOfImage;
        put(file, isOurs ? "program + " : "elsewhere ");
        putHexadecimal(file, isOurs ? place - begin : place);
        put(file, "\n");
    }
}
#elif defined(UNISONO_HAS_BACKTRACE)
void putPlaces(int file, std::span<void* const> places)
{
    backtrace_symbols_fd(places.data(), static_cast<int>(places.size()), file);
}
#else
void putPlaces(int, std::span<void* const>) {}
#endif

void report(const FatalFault& fault)
{
    if (reporting.test_and_set())
        return;
    const int file = openReport();
    if (file < 0)
        return;
    put(file, heading.data());
    put(file, "Signal: ");
    put(file, nameOf(fault.signal));
    put(file, "\nEnded after: ");
    putNumber(file, static_cast<unsigned long long>(std::time(nullptr) - startedAt));
    put(file, " s\n");
    if (!fault.places.empty()) {
        put(file, "\nWhere:\n");
        putPlaces(file, fault.places);
    }
    put(file, "\nThe last lines of the log:\n");
    LastLines::instance().forEach([file](const char* text, std::size_t size) { put(file, text, size); });
    closeReport(file);
}

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
    LastLines::instance();
    crashReports::thinOut();
    std::set_terminate(onTerminate);
    watchForFatalFaults(report);
}

} // namespace unisono

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace unisono::cli {

#ifdef Q_OS_WIN

StandardStreams::StandardStreams() : m_codePage(GetConsoleOutputCP())
{
    for (std::FILE* stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

StandardStreams::~StandardStreams()
{
    std::fflush(stdout);
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

bool StandardStreams::errorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

#else

StandardStreams::StandardStreams() = default;
StandardStreams::~StandardStreams() = default;

bool StandardStreams::errorIsTerminal()
{
    return isatty(fileno(stderr)) != 0;
}

#endif

} // namespace unisono::cli

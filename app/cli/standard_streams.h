// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono::cli {

/// As long as it lives, what is written arrives byte for byte, and a console shows it as UTF-8. Both go without saying
/// everywhere but on Windows, where "\n" would become "\r\n" and a console speaks the code page of the country.
class StandardStreams
{
public:
    StandardStreams();
    ~StandardStreams();
    StandardStreams(const StandardStreams&) = delete;
    StandardStreams& operator=(const StandardStreams&) = delete;

    static bool errorIsTerminal();

private:
    unsigned m_codePage = 0; ///< the console's, to be put back; 0: none
};

} // namespace unisono::cli

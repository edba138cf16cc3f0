// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every program that MinGW builds; happens before main.
#include <cstdlib>

namespace {

/// MinGW's runtime gives a thread's variables back to the heap before it destroys what they hold (the keys of emulated
/// thread-local storage end in the order of their making). The one such variable with something to destroy is the stack of
/// Qt's compiled regular expressions, so that a thread that has matched one may crash as it ends. Interpreted ones have none.
const int interpretedExpressions = std::getenv("QT_ENABLE_REGEXP_JIT") ? 0 : _putenv_s("QT_ENABLE_REGEXP_JIT", "0");

} // namespace

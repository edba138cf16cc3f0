// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(_MSC_VER) && defined(_M_X64)
#include <xmmintrin.h>
#endif

namespace unisono {

/// Brings the memory that will be read soon near, so that walks through large tables need not wait for every step.
inline void prefetch([[maybe_unused]] const void* place)
{
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(place);
#elif defined(_MSC_VER) && defined(_M_X64)
    _mm_prefetch(static_cast<const char*>(place), _MM_HINT_T0);
#endif
}

} // namespace unisono

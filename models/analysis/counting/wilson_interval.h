// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

/// Between which shares the true one lies, both ends within 0 … 1.
struct ShareInterval
{
    double low = 0, high = 1;
};

/// Wilson's score interval of a share that was seen in `size` draws, 95 % (Wilson 1927). 8 of 40 → 0.10500 … 0.34757.
/// The size may be an effective one, so it need not be whole; it must be above 0.
inline ShareInterval wilsonInterval(double share, double size)
{
    constexpr double z = 1.959963984540054;
    const double spread = z * std::sqrt(share * (1 - share) / size + z * z / (4 * size * size));
    const double centre = share + z * z / (2 * size);
    const double scale = 1 + z * z / size;
    return {std::clamp((centre - spread) / scale, 0.0, 1.0), std::clamp((centre + spread) / scale, 0.0, 1.0)};
}

} // namespace unisono::analysis

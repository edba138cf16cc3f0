// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/probability.h"

#include <algorithm>
#include <cmath>

namespace unisono {

double toldPercent(double probability, int decimals)
{
    const double steps = std::pow(10.0, decimals);
    if (!(probability > 0 && probability < 1))
        return 100 * probability;
    return std::clamp(std::round(100 * probability * steps), 1.0, 100 * steps - 1) / steps;
}

} // namespace unisono

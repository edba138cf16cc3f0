// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono {

/// A probability (0 to 1) in per cent, as it is told with so many decimals: only impossible and certain themselves read 0 and 100, whatever
/// lies between stays a step away from them. Not finite where the probability is not.
double toldPercent(double probability, int decimals);

} // namespace unisono

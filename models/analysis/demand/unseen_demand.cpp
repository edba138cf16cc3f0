// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/unseen_demand.h"

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace unisono::analysis {

namespace {

namespace math = boost::math;
using NoThrow = math::policies::policy<
    math::policies::domain_error<math::policies::ignore_error>, math::policies::pole_error<math::policies::ignore_error>,
    math::policies::overflow_error<math::policies::ignore_error>, math::policies::underflow_error<math::policies::ignore_error>,
    math::policies::evaluation_error<math::policies::ignore_error>,
    math::policies::rounding_error<math::policies::ignore_error>>;

} // namespace

/// P(D > atMost) for a whole number atMost ≥ 0; `extraSize` lengthens the negative binomial's size (0 or 1).
double UnseenDemand::upperTail(double atMost, double extraSize) const
{
    if (m_dispersion <= 1)
        return math::cdf(math::complement(math::poisson_distribution<double, NoThrow>(m_lambda), atMost));
    const double size = m_lambda / (m_dispersion - 1) + extraSize;
    return math::cdf(math::complement(math::negative_binomial_distribution<double, NoThrow>(size, 1 / m_dispersion), atMost));
}

double UnseenDemand::above(double quantity) const
{
    if (quantity < 0)
        return 1;
    return m_lambda > 0 ? upperTail(std::floor(quantity), 0) : 0;
}

double UnseenDemand::expectedAbove(double available) const
{
    if (available <= 0)
        return m_lambda - available;
    if (m_lambda <= 0)
        return 0;
    // Σ d·P(d) above A is Λ·P(D' > ⌊A⌋ − 1), with D' of the same kind and, negative binomial, one size larger.
    const double whole = std::floor(available);
    const double units = whole >= 1 ? m_lambda * upperTail(whole - 1, 1) : m_lambda;
    return std::max(0.0, units - available * upperTail(whole, 0));
}

int UnseenDemand::buffer(double level) const
{
    if (m_lambda <= 0)
        return 0;
    int most = 1;
    while (above(most) > level && most < (1 << 30))
        most *= 2;
    int least = -1; // above(least) > level, above(most) ≤ level
    while (most - least > 1) {
        const int middle = least + (most - least) / 2;
        (above(middle) > level ? least : most) = middle;
    }
    return most;
}

double normalQuantile(double level)
{
    return math::quantile(math::normal_distribution<double, NoThrow>(), std::clamp(level, 1e-12, 1 - 1e-12));
}

double upperRate(double units, double days, double certainty)
{
    return math::gamma_p_inv(units + 1, certainty, NoThrow()) / days;
}

} // namespace unisono::analysis

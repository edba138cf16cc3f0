// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/demand_estimate.h"

#include <algorithm>

namespace unisono::analysis {

void WeightedMean::add(double units, double weight)
{
    ++m_days;
    m_weights += weight;
    m_squaredWeights += weight * weight;
    m_units += weight * units;
    m_squaredUnits += weight * units * units;
}

std::optional<double> WeightedMean::mean() const
{
    return m_days > 0 ? std::optional(m_units / m_weights) : std::nullopt;
}

std::optional<double> WeightedMean::variance() const
{
    if (m_days < 2)
        return std::nullopt;
    const double mean = m_units / m_weights;
    const double spread = std::max(0.0, m_squaredUnits / m_weights - mean * mean);
    const double days = m_weights * m_weights / m_squaredWeights; // as many as would weigh alike
    return days > 1 ? std::optional(spread * days / (days - 1)) : std::nullopt;
}

} // namespace unisono::analysis

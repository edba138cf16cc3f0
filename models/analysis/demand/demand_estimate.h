// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace unisono::analysis {

/// A mean and a variance of units a day; days that weigh more count more.
class WeightedMean
{
public:
    void add(double units, double weight);

    int days() const { return m_days; }
    /// Unknown where no day was counted: never 0.
    std::optional<double> mean() const;
    /// Between days, corrected for their number; unknown below two days.
    std::optional<double> variance() const;

private:
    int m_days = 0;
    double m_weights = 0, m_squaredWeights = 0, m_units = 0, m_squaredUnits = 0;
};

/// What one item sells at one place on an open day on which it is there: d̄ of D1.
///
/// Weighted mean of the units sold a day (returns are no negative sales), half-life 28 days. Days on which the place was closed or had
/// nothing to sell are left out (censored), not taken as zero. The level of a past day is today's stock less the movements since; a day
/// counts as in stock where something sellable was there at any time of it. Today is not over, so it does
/// not count. Unknown (no mean) where nothing is told.
struct DemandEstimate
{
    std::optional<double> mean;      ///< units per open in-stock day
    std::optional<double> variance;
    int daysCounted = 0;             ///< open days in stock
    int daysOutOfStock = 0;          ///< open days with nothing to sell, after the first in stock
    double sold = 0;                 ///< units in the window
    double soldByPromotion = 0;      ///< of those: what promotion added; all of a day that was left out
    int firstDay = 0;                ///< first day of the window (DayClock)

    /// 1 (Poisson) where the variance is unknown or not above the limit.
    double dispersion(double poissonLimit) const
    {
        if (!mean || !variance || *mean <= 0 || *variance / *mean <= poissonLimit)
            return 1;
        return *variance / *mean;
    }
};

} // namespace unisono::analysis

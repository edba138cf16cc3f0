// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono::analysis {

/// D: what is sold while nobody sees it. Poisson with mean Λ; negative binomial with variance Λ · dispersion where that is above 1 (D1).
/// Λ 0 sells nothing.
class UnseenDemand
{
public:
    explicit UnseenDemand(double lambda, double dispersion = 1) : m_lambda(lambda), m_dispersion(dispersion) {}

    double lambda() const { return m_lambda; }
    double dispersion() const { return m_dispersion; }
    /// P(D > quantity); 1 where the quantity is below zero.
    double above(double quantity) const;
    /// E[max(0, D − available)] = Λ(1 − F(A−1)) − A(1 − F(A)) and its like for the negative binomial.
    double expectedAbove(double available) const;
    /// The smallest whole b with P(D > b) ≤ level.
    int buffer(double level) const;

private:
    double upperTail(double atMost, double extraSize) const;

    double m_lambda;
    double m_dispersion;
};

/// z with P(Z ≤ z) = level, 0 < level < 1.
double normalQuantile(double level);

/// The rate that is above the true one with that certainty, when so many units were seen in so many days (Garwood 1936, Poisson).
double upperRate(double units, double days, double certainty);

} // namespace unisono::analysis

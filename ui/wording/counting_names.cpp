// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/counting_names.h"

#include <array>

namespace unisono::wording {

using namespace analysis;

namespace {

constexpr std::array goalNames{"discrepancy", "hidden_stock_out", "random"};
constexpr std::array causeNames{"unexplained", "sales_stock_errors", "silent_stock", "drawn"};
constexpr std::array abcNames{"A", "B", "C", ""};
static_assert(goalNames.size() == static_cast<std::size_t>(CountGoal::Random) + 1);
static_assert(causeNames.size() == static_cast<std::size_t>(CountCause::Drawn) + 1);
static_assert(abcNames.size() == static_cast<std::size_t>(AbcClass::Unknown) + 1);

} // namespace

QString goalName(CountGoal goal)
{
    return QString::fromLatin1(goalNames.at(static_cast<std::size_t>(goal)));
}

QString countCauseName(CountCause cause)
{
    return QString::fromLatin1(causeNames.at(static_cast<std::size_t>(cause)));
}

QString abcName(AbcClass abc)
{
    return QString::fromLatin1(abcNames.at(static_cast<std::size_t>(abc)));
}

std::optional<CountGoal> goalFromName(const QString& name)
{
    for (std::size_t i = 0; i < goalNames.size(); ++i)
        if (name == QLatin1String(goalNames[i]))
            return static_cast<CountGoal>(i);
    return {};
}

} // namespace unisono::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customers.h"

#include "demo/demo_random.h"

namespace unisono::demo {

namespace {

constexpr std::string_view firstNames[] = {"claire", "luc",  "amina", "paul",  "nadia",  "hugo",
                                           "ines",   "marc", "lea",   "theo",  "giulia", "marco",
                                           "sara",   "luca", "elena", "paolo", "chiara", "davide"};
constexpr std::string_view lastNames[] = {"fontaine", "rivoire",  "benali", "chabert", "morel", "savoie",
                                          "perrin",   "gaillard", "rossi",  "ferrero", "conti", "bianchi",
                                          "moretti",  "gallo",    "fabre",  "duport"};

} // namespace

bool isItalianCustomer(std::uint64_t seed, int customer)
{
    return Random(seed, Stream::Customer, static_cast<std::uint64_t>(customer)).chance(35);
}

std::string customerId(std::uint64_t seed, int customer)
{
    Random random(seed, Stream::Customer, static_cast<std::uint64_t>(customer), 1);
    const std::string number = std::to_string(customer);
    if (random.chance(30))
        return "CARTE-" + std::to_string(10'000'000 + customer);
    std::string text(firstNames[static_cast<std::size_t>(random.below(static_cast<int>(std::size(firstNames))))]);
    text.append(1, '.').append(
        lastNames[static_cast<std::size_t>(random.below(static_cast<int>(std::size(lastNames))))]);
    return text.append(number).append("@example.com");
}

std::string_view customerSegment(std::uint64_t seed, int customer)
{
    static constexpr std::string_view segments[] = {"new", "regular", "regular", "loyal"};
    Random random(seed, Stream::Customer, static_cast<std::uint64_t>(customer), 2);
    return segments[static_cast<std::size_t>(random.below(static_cast<int>(std::size(segments))))];
}

} // namespace unisono::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace unisono::demo {

/// How an invented customer is known: an address at example.com, or a loyalty card.
std::string customerId(std::uint64_t seed, int customer);
std::string_view customerSegment(std::uint64_t seed, int customer);
bool isItalianCustomer(std::uint64_t seed, int customer);

} // namespace unisono::demo

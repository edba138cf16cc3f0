// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace unisono::demo {

/// Seconds since 1970-01-01T00:00Z.
using Second = std::int64_t;

inline constexpr Second minute = 60;
inline constexpr Second hour = 3600;
inline constexpr Second day = 86'400;

Second utc(int year, int month, int dayOfMonth, int hours = 0, int minutes = 0);
/// The clock on the wall in Paris and Rome, by the European rule of summer time.
Second localTime(int year, int month, int dayOfMonth, int hours = 0, int minutes = 0);

/// The sample's fixed present, a Tuesday morning before the shops open.
Second present();
/// Midnight UTC at the beginning of the present day.
Second today();
/// When the late channel published for the last time.
Second lastWordOfLateChannel();

/// "2026-06-16T07:45:00Z"
void appendInstant(std::string& text, Second instant);
/// "2026-06-16"
void appendDate(std::string& text, Second instant);
std::string instantText(Second instant);

} // namespace unisono::demo

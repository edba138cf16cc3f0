// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "wording/language.h"

namespace unisono::wording {

/// What happened: one whole sentence naming the subject where there is one.
QString whatHappened(const Error& error, const Language& language);
/// What it means and what to do: one or two whole sentences.
QString whatToDo(const Error& error, const Language& language);
/// Both, for a message bar or a terminal. The error's detail is for the log and never in it.
QString errorText(const Error& error, const Language& language);

/// Stable English name of the fault: "access_refused".
QString faultName(Fault fault);

} // namespace unisono::wording

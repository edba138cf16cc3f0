// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace unisono::cli {

std::vector<QCommandLineOption> demoOptions();
int runDemo(const Invocation& call);

std::vector<QCommandLineOption> workspaceOptions();
int runWorkspace(const Invocation& call);

std::vector<QCommandLineOption> regionOptions();
int runRegion(const Invocation& call);

std::vector<QCommandLineOption> channelOptions();
int runChannel(const Invocation& call);

std::vector<QCommandLineOption> pullOptions();
int runPull(const Invocation& call);

std::vector<QCommandLineOption> quarantineOptions();
int runQuarantine(const Invocation& call);

std::vector<QCommandLineOption> checkOptions();
int runCheck(const Invocation& call);

std::vector<QCommandLineOption> exportOptions();
int runExport(const Invocation& call);

std::vector<QCommandLineOption> countsOptions();
int runCounts(const Invocation& call);

std::vector<QCommandLineOption> reportOptions();
int runReport(const Invocation& call);

std::vector<QCommandLineOption> updateOptions();
int runUpdate(const Invocation& call);

} // namespace unisono::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts of the program for the screen; chart_print.h has them for paper.
#include "charts/bar_chart.h"
#include "charts/trend_chart.h"

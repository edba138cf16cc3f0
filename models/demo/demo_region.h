// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <cstdint>

namespace unisono::demo {

/// How large the region is: stores, channels, SKUs.
enum class Size {
    Small,  ///< 6, 3, 400
    Region, ///< 40, 6, 8 000
    Chain,  ///< 300, 8, 100 000
};

struct DemoOptions
{
    QString folder;
    std::uint64_t seed = 2026;
    Size size = Size::Region;
};

struct DemoSummary
{
    int stores = 0;
    int channels = 0;
    int skus = 0;
    qint64 stockRows = 0; ///< over all channels; a place that two channels report counts twice
    qint64 events = 0;
    int faults = 0; ///< entries of truth.json
};

/// Writes an invented French–Italian region as an exchange folder with a till database (SQLite), and truth.json with
/// every fault that was put in. The same options give the same bytes on every machine. An earlier demo region in the
/// folder is replaced; any other content is left alone and refused with Fault::AlreadyExists.
Result<DemoSummary> writeDemoRegion(const DemoOptions& options);

} // namespace unisono::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/flag_cell.h"
#include "channels/cells/instant_cell.h"
#include "channels/cells/number_cell.h"

using namespace unisono::channels;

/// Whatever stands in a cell: a value or a reason; and the quick way says what the careful one says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view cell(reinterpret_cast<const char*>(data), size);
    for (const DecimalMark mark : {DecimalMark::Either, DecimalMark::Point, DecimalMark::Comma})
        (void)readNumber(cell, mark);
    std::int64_t quick = 0;
    if (readPlainNumber(cell, quick) && readNumber(cell, DecimalMark::Point).raw != quick)
        std::abort();
    static const LocalClock paris(QStringLiteral("Europe/Paris"));
    (void)readInstant(cell, paris);
    (void)readFlag(cell);
    return 0;
}

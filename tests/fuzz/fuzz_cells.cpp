// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/cells/flag_cell.h"
#include "channels/cells/instant_cell.h"
#include "channels/cells/number_cell.h"

#include <cstdlib>

using namespace unisono;
using namespace unisono::channels;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void checkNumber(std::string_view cell)
{
    std::int64_t quick = 0;
    const CellReading either = readNumber(cell);
    if (readPlainNumber(cell, quick))
        must(!either.hasReason() && either.raw == quick);
    must(either.isRefused() == readNumber(cell, DecimalMark::Point).isRefused() || isAmbiguousNumber(cell));
    if (!isAmbiguousNumber(cell))
        must(either.raw == readNumber(cell, DecimalMark::Comma).raw);
    // A number written down again is the same number.
    if (!either.isRefused() && either.raw != RecordBatch::unknown)
        must(readNumber(Decimal::fromRaw(either.raw).toString(), DecimalMark::Either).raw == either.raw);
}

void checkInstant(std::string_view cell)
{
    static const LocalClock clock(QStringLiteral("Europe/Rome"));
    std::int64_t quick = 0;
    const CellReading instant = readInstant(cell, clock);
    if (readPlainInstant(cell, quick))
        must(!instant.hasReason() && instant.raw == quick);
    const CellReading date = readDate(cell);
    must(date.isRefused() == instant.isRefused());
    must(!date.hasReason() || date.isRefused());
}

} // namespace

/// Whatever stands in a cell: a value or a reason; the quick way says what the careful one says, and a number written down again is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view cell(reinterpret_cast<const char*>(data), size);
    checkNumber(cell);
    checkInstant(cell);
    must(cellExcerpt(cell).size() <= 200);
    must(withoutBlanks(withoutBlanks(cell)) == withoutBlanks(cell));
    (void)readFlag(cell);
    return 0;
}

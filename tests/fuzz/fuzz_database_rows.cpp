// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/database_decoder.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>
#include <fuzzer/FuzzedDataProvider.h>

using namespace unisono;
using namespace unisono::channels;

namespace {

constexpr int mostRows = 64;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A value as a driver would give it.
QVariant valueOf(FuzzedDataProvider& input)
{
    const auto moment = [&input] { return QDateTime::fromMSecsSinceEpoch(input.ConsumeIntegral<qint64>(), Qt::UTC); };
    switch (input.ConsumeIntegralInRange(0, 11)) {
    case 0: return {};
    case 1: return input.ConsumeIntegral<int>();
    case 2: return input.ConsumeIntegral<unsigned>();
    case 3: return qlonglong{input.ConsumeIntegral<qint64>()};
    case 4: return input.ConsumeFloatingPoint<double>();
    case 5: return input.ConsumeFloatingPoint<float>();
    case 6: return input.ConsumeBool();
    case 7: return moment().date();
    case 8: return moment();
    case 9: return QDateTime(moment().date(), moment().time(), Qt::LocalTime);
    case 10: return QByteArray::fromStdString(input.ConsumeRandomLengthString(64));
    default: return textOf(input.ConsumeRandomLengthString(64));
    }
}

void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Whatever values the rows of a query hold: records and rejected rows, and no row is both taken and refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    const RecordKind kind = input.PickValueInArray({RecordKind::Product, RecordKind::Stock, RecordKind::Price, RecordKind::Movement,
                                                    RecordKind::Promotion, RecordKind::Order, RecordKind::Event, RecordKind::OpeningHours});
    QStringList columns{QStringLiteral("no field")};
    for (const FieldShape& field : shapeOf(kind).fields)
        columns << textOf(field.name);
    DatabaseDecoder decoder(kind, columns, QStringLiteral("Europe/Paris"));
    must(decoder.missingKeys().isEmpty());
    RecordBatch batch(kind);
    std::vector<RejectedRow> rejected;
    std::vector<QVariant> values(static_cast<std::size_t>(columns.size()));
    std::size_t rows = 0;
    for (; rows < mostRows && input.remaining_bytes() > 0; ++rows) {
        for (QVariant& value : values)
            value = valueOf(input);
        decoder.decode(values, static_cast<qint64>(rows), batch, rejected);
    }
    const auto refused = static_cast<std::size_t>(
        std::ranges::count_if(rejected, [](const RejectedRow& row) { return !isRemark(row.reason); }));
    must(batch.size() + refused <= rows);
    for (const RejectedRow& row : rejected)
        must(row.value.size() <= 200 && row.line < static_cast<qint64>(rows));
    return 0;
}

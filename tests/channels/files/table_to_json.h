// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/files/table_reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace unisono::test {

/// A batch row by row, as people would write it down: exact decimals, ISO instants and days, nothing where unknown.
inline QJsonArray toJson(const RecordBatch& batch)
{
    QJsonArray rows;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        QJsonObject object;
        for (int field = 0; field < static_cast<int>(batch.shape().fields.size()); ++field) {
            const FieldShape& shape = batch.shape().fields[static_cast<std::size_t>(field)];
            const QString name = QString::fromStdString(std::string(shape.name));
            if (RecordBatch::holdsText(shape.type)) {
                const std::string_view text = batch.text(field, row);
                if (!text.empty())
                    object.insert(name, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
                continue;
            }
            const std::int64_t number = batch.number(field, row);
            if (number == RecordBatch::unknown)
                continue;
            if (shape.type == FieldType::Decimal)
                object.insert(name, QString::fromStdString(batch.decimal(field, row).toString()));
            else if (shape.type == FieldType::Instant)
                object.insert(name, batch.instant(field, row).toIso());
            else if (shape.type == FieldType::Date)
                object.insert(name, QDate(1970, 1, 1).addDays(number).toString(Qt::ISODate));
            else if (shape.type == FieldType::TimeOfDay)
                object.insert(name, QTime(0, 0).addSecs(static_cast<int>(number) * 60).toString(QStringLiteral("HH:mm")));
            else
                object.insert(name, number == 1);
        }
        rows.append(object);
    }
    return rows;
}

inline QJsonArray toJson(const std::vector<RejectedRow>& rejected)
{
    QJsonArray rows;
    for (const RejectedRow& row : rejected) {
        QJsonObject object{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), rowReasonName(row.reason)}};
        if (!row.column.isEmpty())
            object.insert(QStringLiteral("column"), row.column);
        if (!row.value.isEmpty())
            object.insert(QStringLiteral("value"), row.value);
        if (!row.record.isEmpty())
            object.insert(QStringLiteral("record"), row.record);
        rows.append(object);
    }
    return rows;
}

} // namespace unisono::test

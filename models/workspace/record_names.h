// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>
#include <QStringList>

namespace unisono::workspace {

/// Table and column names of one kind of record, quoted where SQL needs it; all from the declaration in domain/record_kind.
struct RecordNames
{
    explicit RecordNames(RecordKind kind)
    {
        const RecordShape& shape = shapeOf(kind);
        table = latin(shape.name);
        history = table + QStringLiteral("_history");
        staged = QStringLiteral("staged_") + table;
        isVersioned = shape.keeping == Keeping::Versioned;
        for (const FieldShape& field : shape.fields) {
            fields += latin(field.name);
            (field.key ? keys : values) += latin(field.name);
            if (naming.isEmpty() && field.key && field.type == FieldType::Text)
                naming = latin(field.name);
        }
        if (shape.versionField >= 0)
            versionField = latin(shape.fields[static_cast<std::size_t>(shape.versionField)].name);
    }

    static QString latin(std::string_view name)
    {
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    static QString list(const QStringList& columns, const QString& prefix = {})
    {
        QStringList quoted;
        for (const QString& column : columns)
            quoted += QStringLiteral("%1\"%2\"").arg(prefix, column);
        return quoted.join(QStringLiteral(", "));
    }
    /// a."x" = b."x" AND …
    static QString same(const QStringList& columns, const QString& a, const QString& b)
    {
        QStringList terms;
        for (const QString& column : columns)
            terms += QStringLiteral("%2.\"%1\" = %3.\"%1\"").arg(column, a, b);
        return terms.join(QStringLiteral(" AND "));
    }
    /// a."x" IS DISTINCT FROM b."x" OR …; the version field itself makes no difference.
    QString differ(const QString& a, const QString& b) const
    {
        QStringList terms;
        for (const QString& column : values)
            if (column != versionField)
                terms += QStringLiteral("%2.\"%1\" IS DISTINCT FROM %3.\"%1\"").arg(column, a, b);
        return terms.isEmpty() ? QStringLiteral("1 = 0") : QLatin1Char('(') + terms.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    }

    QString table, history, staged, versionField;
    QString naming;   ///< the key that names a record to people, and in quarantine
    QStringList fields, keys, values;
    bool isVersioned = false;
};

} // namespace unisono::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace unisono::channels {

/// How sure it is that a column holds a field.
enum class HeadingMatch { None, Guessed, Mapped, Exact };

/// The field of every column of a table; -1 where it is left out.
struct ColumnFields
{
    std::vector<int> fieldByColumn;
    std::vector<HeadingMatch> matchByColumn;
    std::vector<int> missingKeys;   ///< key fields that no column holds
    QStringList contested;          ///< headings that name a field twice: which of them is meant cannot be known
};

/// Which columns hold which fields of a kind. The manager's mapping (heading → field) comes first, then the field names of the
/// exchange folder; only where those do not name every key, the headings are guessed in French, Italian and English.
/// Case, accents, blanks and underscores do not matter.
ColumnFields fieldsOfHeadings(RecordKind kind, const QStringList& headings, const QJsonObject& mapping = {});

/// The kind a file or sheet of that name holds: by its exact name, case aside.
std::optional<RecordKind> kindNamed(const QString& name);
/// The kind a name means in French, Italian or English, digits and dates aside ("Giacenze_2026-06-16").
std::optional<RecordKind> kindMeantBy(const QString& name);
/// The one kind all of whose keys and most of whose fields the headings hold.
std::optional<RecordKind> kindOfHeadings(const QStringList& headings);
/// Tables of the exchange folder that are no records of a channel kind: enquiries, feedback, costs, …
bool isOtherTable(const QString& name);

/// Lower case letters and digits only, without accents.
QString plainWord(const QString& text);

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace unisono::pages {

/// What the rows of the inventory are narrowed to. Everything empty: all rows.
struct InventoryFilter
{
    enum class Only { All, Unknown, Negative };

    QString text;                                   ///< words that SKU or title contain, in any case, without accents
    QString channel;                                ///< id
    QString location;                               ///< common code
    std::optional<analysis::Signature> cause;       ///< the first one of a finding
    std::optional<analysis::Severity> severity;
    std::optional<analysis::FindingKind> kind;
    Quantity leastDifference;                       ///< at least so many, in either direction; unknown: any
    Only only = Only::All;

    bool operator==(const InventoryFilter&) const = default;
    bool asksFindings() const { return cause || severity || kind; }

    /// The words of an address: text, channel, location, cause, severity, kind, least, only. Unknown words and values are passed over.
    static InventoryFilter fromMap(const QMap<QString, QString>& words);
    QMap<QString, QString> toMap() const;
    /// Takes one of those words away.
    void remove(const QString& word);
};

/// A set filter as a chip says it, in the current language.
struct FilterText
{
    QString word;    ///< of the address
    QString name;
    QString value;
};
/// In a fixed order; the text search has a field of its own and is not among them.
std::vector<FilterText> filterTexts(const InventoryFilter& filter, const tables::Snapshot& snapshot);

} // namespace unisono::pages

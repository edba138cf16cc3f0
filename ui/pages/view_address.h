// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace unisono::pages {

/// Where in the window one can be: a page, one of its views and a filter. History, palette and links speak in addresses;
/// written as "inventory/findings?channel=web-fr&kind=discrepancy". Words are the stable English ones of the command line.
struct ViewAddress
{
    QString page;                    ///< "overview", "inventory", "channels", "settings"
    QString view;                    ///< of that page, empty: its first
    QMap<QString, QString> filter;

    static ViewAddress fromString(const QString& text);
    QString toString() const;

    bool operator==(const ViewAddress&) const = default;
};

} // namespace unisono::pages

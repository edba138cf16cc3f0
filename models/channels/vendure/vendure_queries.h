// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/vendure_shop.h"

#include <QJsonObject>

/// What Vendure is asked, in its own language. Values travel as variables, never inside the text. Lists come by id.
namespace unisono::channels::vendure_queries {

struct Query
{
    QString text;
    QJsonObject variables;

    QByteArray body() const;
};

Query login(const QString& user, const QString& password);
Query activeChannel();
Query channels();
/// Whether a list may be read at all.
Query probe(const char* list);
Query settings();
Query extras();
Query saleable();
Query thresholds(int skip, int take);
Query locations(int skip, int take);
Query variants(const VendureShop& shop, qint64 skip, int take);
Query promotions(qint64 skip, int take);
Query skus(qint64 skip, int take);
Query skusOf(const QStringList& variantIds);
/// Orders whose date field ("updatedAt", "orderPlacedAt") lies after an instant (empty: all).
Query ordersSince(const QString& dateField, const QString& after, qint64 skip, int take);
Query ordersById(const QStringList& ids);

} // namespace unisono::channels::vendure_queries

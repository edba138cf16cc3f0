// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/vendure_channel.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace unisono::test {

using namespace unisono::channels;

/// Everything a pull brought; a record that came twice counts as it came last.
struct Pulled
{
    QHash<QString, QString> stock;      ///< "sku @ location" → "on hand/committed"
    QHash<QString, QString> published;
    QHash<QString, QString> prices;     ///< sku → "price currency taxed"
    QHash<QString, QString> orders;     ///< code → "status total"
    QHash<QString, QString> lines;      ///< "code/line" → "sku quantity unit price"
    QSet<QString> products;
    QSet<QString> locations;
    QSet<QString> promotions;
    QSet<QString> carts;                ///< codes of orders with a cart event
    QSet<QString> activities;
    QList<QByteArray> cursors;
    std::vector<RejectedRow> rejected;
    std::vector<RecordKind> enumerated;
    std::optional<ChannelProfile> profile;
    std::optional<Error> error;
    int pages = 0;

    QByteArray next() const { return cursors.isEmpty() ? QByteArray() : cursors.last(); }
};

inline QString text(const RecordBatch& batch, int field, std::size_t row)
{
    return QString::fromUtf8(batch.text(field, row).data(), static_cast<qsizetype>(batch.text(field, row).size()));
}

inline QString number(const RecordBatch& batch, int field, std::size_t row)
{
    const Decimal value = batch.decimal(field, row);
    return value.isKnown() ? QString::fromStdString(value.toString()) : QStringLiteral("?");
}

inline void take(const RecordBatch& batch, std::size_t row, Pulled& pulled)
{
    namespace f = field;
    const QString key = text(batch, 0, row);
    switch (batch.kind()) {
    case RecordKind::Product: pulled.products.insert(key); break;
    case RecordKind::Location: pulled.locations.insert(key); break;
    case RecordKind::Promotion: pulled.promotions.insert(text(batch, f::promotion::campaign, row)); break;
    case RecordKind::Stock:
        pulled.stock.insert(key + QStringLiteral(" @ ") + text(batch, f::stock::location, row),
                            number(batch, f::stock::onHand, row) + QLatin1Char('/') + number(batch, f::stock::committed, row));
        break;
    case RecordKind::Published: pulled.published.insert(key, number(batch, f::published::quantity, row)); break;
    case RecordKind::Price:
        pulled.prices.insert(key, QStringLiteral("%1 %2 %3").arg(number(batch, f::price::price, row), text(batch, f::price::currency, row))
                                      .arg(batch.number(f::price::taxIncluded, row)));
        break;
    case RecordKind::Order:
        pulled.orders.insert(key, text(batch, f::order::status, row) + QLatin1Char(' ') + number(batch, f::order::total, row));
        break;
    case RecordKind::OrderLine:
        pulled.lines.insert(key + QLatin1Char('/') + text(batch, f::orderLine::line, row),
                            QStringLiteral("%1 %2 %3").arg(text(batch, f::orderLine::sku, row), number(batch, f::orderLine::quantity, row),
                                                           number(batch, f::orderLine::unitPrice, row)));
        break;
    case RecordKind::Event:
        pulled.activities.insert(text(batch, f::event::activity, row));
        if (text(batch, f::event::activity, row) == QLatin1String("cart"))
            pulled.carts.insert(text(batch, f::event::order, row));
        break;
    default: break;
    }
}

/// What one page adds.
inline void takePage(const Page& page, Pulled& pulled)
{
    for (const RecordBatch& batch : page.batches)
        for (std::size_t row = 0; row < batch.size(); ++row)
            take(batch, row, pulled);
    pulled.rejected.insert(pulled.rejected.end(), page.rejected.begin(), page.rejected.end());
    pulled.enumerated = page.enumerated;
    if (page.profile)
        pulled.profile = page.profile;
    pulled.cursors.append(page.next);
    ++pulled.pages;
}

/// Pulls to the end; `between` is called after every page with its number, from 1.
inline Pulled pullAll(VendureChannel& channel, QByteArray cursor = {}, const std::function<void(int page)>& between = {})
{
    const CancelFlag cancel = false;
    Pulled pulled;
    for (bool last = false; !last && pulled.pages < 1000;) {
        const auto page = channel.pull(cursor, cancel);
        if (!page) {
            pulled.error = page.error();
            break;
        }
        takePage(*page, pulled);
        cursor = page->next;
        last = page->last;
        if (between)
            between(pulled.pages);
    }
    return pulled;
}

} // namespace unisono::test

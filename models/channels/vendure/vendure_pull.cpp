// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_channel.h"

namespace unisono::channels {

namespace {

using Phase = VendureCursor::Phase;

/// Read twice at the seam of two pages, because entries move up when an earlier one is deleted meanwhile.
constexpr qint64 overlap = 10;
constexpr int fewestAtOnce = 10;

/// Moves the cursor on to the next page; false where the list is through. Where entries were deleted since the last look, others may
/// have moved up into what we had passed: back by as many.
bool moveOn(VendureCursor& cursor, const VendureRows& rows)
{
    const qint64 deleted = cursor.total - rows.total;
    cursor.total = rows.total;
    if (deleted > 0) {
        cursor.skip = std::max<qint64>(0, cursor.skip - deleted);
        cursor.again = 0;
        return true;
    }
    if (rows.items == 0 || cursor.skip + rows.items >= rows.total)
        return false;
    const qint64 step = std::max<qint64>(1, rows.items - overlap);
    cursor.skip += step;
    cursor.again = rows.items - step;
    return true;
}

/// Bad entries are named by their place in the whole list, and those of the overlap once only.
void nameByPlace(VendureRows& rows, const VendureCursor& cursor)
{
    std::erase_if(rows.rejected, [&](const RejectedRow& row) { return row.line <= cursor.again; });
    for (RejectedRow& row : rows.rejected)
        row.line += cursor.skip;
}

QString text(Instant instant)
{
    return instant.isKnown() ? instant.toDateTime().toString(Qt::ISODateWithMs) : QString();
}

/// The shop allows fewer entries a page than we asked for.
bool isTooMany(const Error& error)
{
    return error.fault == Fault::UnexpectedAnswer && error.detail.contains(QLatin1String("USER_INPUT_ERROR"));
}

} // namespace

Result<Page> VendureChannel::pull(const QByteArray& cursor, const CancelFlag& cancel)
{
    const auto where = VendureCursor::fromBytes(cursor);
    if (!where)
        return where.error();
    const auto pageOf = [&]() -> Result<Page> {
        if (!m_decoder && where->phase != Phase::Shop)
            if (const auto learned = learnShop(cancel); !learned)
                return learned.error();
        switch (where->phase) {
        case Phase::Variants: return variantsPage(*where, cancel);
        case Phase::Promotions: return promotionsPage(*where, cancel);
        case Phase::UpdatedOrders:
        case Phase::PlacedOrders: return ordersPage(*where, cancel);
        case Phase::OpenOrders: return openOrdersPage(*where, cancel);
        case Phase::Shop: break;
        }
        return shopPage(*where, cancel);
    };
    auto page = pageOf();
    while (!page && isTooMany(page.error()) && m_take / 2 >= fewestAtOnce) {
        m_take /= 2;
        page = pageOf();
    }
    return page;
}

/// Phases of what the account may not read are left out.
VendureCursor::Phase VendureChannel::allowed(Phase phase) const
{
    if (phase == Phase::Variants && !m_rights.catalogue)
        phase = Phase::Promotions;
    if (phase == Phase::Promotions && !m_rights.promotions)
        phase = Phase::UpdatedOrders;
    return phase;
}

Page VendureChannel::page(VendureRows rows, VendureCursor next) const
{
    Page page;
    for (RecordBatch& batch : rows.batches)
        if (!batch.isEmpty())
            page.batches.push_back(std::move(batch));
    page.rejected = std::move(rows.rejected);
    page.enumerated = enumerated(next.isFull);
    const bool wantsOrders = next.phase >= Phase::UpdatedOrders;
    page.last = wantsOrders && (!m_rights.orders || (next.phase == Phase::OpenOrders && next.openBefore.isEmpty()));
    page.next = page.last ? next.following().toBytes() : next.toBytes();
    return page;
}

Result<Page> VendureChannel::shopPage(VendureCursor cursor, const CancelFlag& cancel)
{
    const auto begunAt = learnShop(cancel);
    if (!begunAt)
        return begunAt.error();
    cursor.begunAt = *begunAt;
    cursor.openNow.clear();
    cursor.enter(allowed(Phase::Variants));
    m_skus = {};
    const VendureShop& shop = m_decoder->shop();
    Page first = page(m_decoder->locations(), cursor);
    first.profile = profile();
    const auto locations = static_cast<qint64>(shop.locations.size());
    if (shop.variants > 0)
        first.expectedRows = locations + shop.variants * (3 + locations);
    return first;
}

Result<Page> VendureChannel::variantsPage(VendureCursor cursor, const CancelFlag& cancel)
{
    if (const auto learned = learnSkus(cursor.skip, cancel); !learned)
        return learned.error();
    const auto reply = ask(vendure_queries::variants(m_decoder->shop(), cursor.skip, m_take), cancel);
    if (!reply)
        return reply.error();
    auto rows = m_decoder->variants(reply->body, reply->answeredAt, m_skus.variants);
    if (!rows)
        return rows.error();
    m_skus.variants.merge(rows->variantBySku);
    m_skus.upTo = std::max(m_skus.upTo, cursor.skip + rows->items);
    nameByPlace(*rows, cursor);
    if (!moveOn(cursor, *rows))
        cursor.enter(allowed(Phase::Promotions));
    return page(std::move(*rows), cursor);
}

/// The SKUs that stand before a page: known from the pages themselves, unless another process read them.
Result<void> VendureChannel::learnSkus(qint64 before, const CancelFlag& cancel)
{
    while (m_skus.upTo < before) {
        const auto reply = ask(vendure_queries::skus(m_skus.upTo, m_take), cancel);
        if (!reply)
            return reply.error();
        const auto variants = VendureDecoder::variantsBySku(reply->body);
        if (!variants)
            return variants.error();
        m_skus.variants.insert(variants->begin(), variants->end());
        m_skus.upTo += m_take;
    }
    return {};
}

Result<QHash<QString, QString>> VendureChannel::promotedSkus(const QByteArray& promotions, const CancelFlag& cancel)
{
    const auto ids = VendureDecoder::promotedVariants(promotions);
    if (!ids)
        return ids.error();
    QHash<QString, QString> skus;
    for (qsizetype at = 0; m_rights.catalogue && at < ids->size(); at += m_take) {
        const auto reply = ask(vendure_queries::skusOf(ids->mid(at, m_take)), cancel);
        if (!reply)
            return reply.error();
        const auto named = VendureDecoder::skus(reply->body);
        if (!named)
            return named.error();
        skus.insert(*named);
    }
    return skus;
}

Result<Page> VendureChannel::promotionsPage(VendureCursor cursor, const CancelFlag& cancel)
{
    const auto reply = ask(vendure_queries::promotions(cursor.skip, m_take), cancel);
    if (!reply)
        return reply.error();
    const auto skus = promotedSkus(reply->body, cancel);
    if (!skus)
        return skus.error();
    auto rows = m_decoder->promotions(reply->body, *skus);
    if (!rows)
        return rows.error();
    nameByPlace(*rows, cursor);
    if (!moveOn(cursor, *rows))
        cursor.enter(Phase::UpdatedOrders);
    return page(std::move(*rows), cursor);
}

Result<Page> VendureChannel::ordersPage(VendureCursor cursor, const CancelFlag& cancel)
{
    const bool byUpdate = cursor.phase == Phase::UpdatedOrders;
    if (!byUpdate && !cursor.placedAfter.isKnown())
        cursor.placedAfter = cursor.following().placedAfter;
    const Instant after = byUpdate ? cursor.updatedAfter : cursor.placedAfter;
    const int take = std::max(fewestAtOnce, m_take / 2);
    const QString dateField = byUpdate ? QStringLiteral("updatedAt") : QStringLiteral("orderPlacedAt");
    const auto reply = ask(vendure_queries::ordersSince(dateField, text(after), cursor.skip, take), cancel);
    if (!reply)
        return reply.error();
    auto rows = m_decoder->orders(reply->body);
    if (!rows)
        return rows.error();
    cursor.noteOpen(rows->openOrders);
    nameByPlace(*rows, cursor);
    if (!moveOn(cursor, *rows))
        cursor.enter(byUpdate ? Phase::PlacedOrders : Phase::OpenOrders);
    for (const QString& read : std::as_const(cursor.openNow))
        cursor.openBefore.removeAll(read);
    return page(std::move(*rows), cursor);
}

Result<Page> VendureChannel::openOrdersPage(VendureCursor cursor, const CancelFlag& cancel)
{
    const int take = std::max(fewestAtOnce, m_take / 2);
    const QStringList ids = cursor.openBefore.first(std::min<qsizetype>(take, cursor.openBefore.size()));
    const auto reply = ask(vendure_queries::ordersById(ids), cancel);
    if (!reply)
        return reply.error();
    auto rows = m_decoder->orders(reply->body);
    if (!rows)
        return rows.error();
    cursor.openBefore.remove(0, ids.size());
    cursor.noteOpen(rows->openOrders);
    return page(std::move(*rows), cursor);
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/vendure/vendure_cursor.h"
#include "channels/vendure/vendure_decoder.h"
#include "channels/vendure/vendure_session.h"

#include <optional>

namespace unisono::channels {

/// A Vendure channel as somebody may add it.
struct VendureOffer
{
    QString code;
    QString currency;
    bool pricesIncludeTax = false;
    bool isDefault = false;
};

/// One Vendure channel of a Vendure server is one channel here. Options: "url" of the shop or of its admin API, "user" (without one
/// the secret is an API key), "channel" (the Vendure channel's code, or its token where an API key may not list channels; without
/// one the default channel, or the only one there is).
///
/// Products, stock, published quantities, prices and promotions are read completely at every pull, because a sale moves none of the
/// dates that could tell; orders are read completely at a full pull, and as VendureCursor says afterwards.
class VendureChannel : public Channel
{
public:
    VendureChannel(const ChannelSettings& settings, const QString& secret, TransportLimits limits = {});

    Result<AccessReport> test(const CancelFlag& cancel) override;
    Result<Page> pull(const QByteArray& cursor, const CancelFlag& cancel) override;

    /// Every Vendure channel that the account may see.
    static Result<std::vector<VendureOffer>> discover(const ChannelSettings& settings, const QString& secret, const CancelFlag& cancel);

private:
    struct Rights
    {
        bool catalogue = false;
        bool locations = false;
        bool promotions = false;
        bool orders = false;

        bool any() const { return catalogue || promotions || orders; }
    };
    using Query = vendure_queries::Query;

    Result<HttpReply> ask(const Query& query, const CancelFlag& cancel);
    Result<void> enterChannel(const CancelFlag& cancel);
    std::optional<VendureChannelAccess> wantedChannel(const VendureAccount& account) const;
    Result<void> probeRights(const CancelFlag& cancel);
    Result<Instant> learnShop(const CancelFlag& cancel);
    Result<void> learnLocations(VendureShop& shop, const CancelFlag& cancel);
    Result<void> learnThresholds(VendureShop& shop, const CancelFlag& cancel);
    Result<void> learnSkus(qint64 before, const CancelFlag& cancel);

    Result<Page> shopPage(VendureCursor cursor, const CancelFlag& cancel);
    Result<Page> variantsPage(VendureCursor cursor, const CancelFlag& cancel);
    Result<Page> promotionsPage(VendureCursor cursor, const CancelFlag& cancel);
    Result<Page> ordersPage(VendureCursor cursor, const CancelFlag& cancel);
    Result<Page> openOrdersPage(VendureCursor cursor, const CancelFlag& cancel);

    Result<QHash<QString, QString>> promotedSkus(const QByteArray& promotions, const CancelFlag& cancel);
    Page page(VendureRows rows, VendureCursor next) const;
    std::vector<RecordKind> enumerated(bool isFull) const;
    ChannelProfile profile() const;
    VendureCursor::Phase allowed(VendureCursor::Phase phase) const;

    ChannelSettings m_settings;
    VendureSession m_session;
    std::optional<VendureChannelAccess> m_access;
    Rights m_rights;
    std::optional<VendureDecoder> m_decoder;
    struct
    {
        VariantBySku variants;
        qint64 upTo = 0;   ///< of how many variants, from the first on
    } m_skus;
    int m_take;
};

} // namespace unisono::channels

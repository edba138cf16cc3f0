// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_channel.h"

#include "channels/vendure/vendure_shop_decoder.h"

#include <algorithm>

namespace unisono::channels {

namespace {

constexpr int entriesAtOnce = 200;

/// A question that older or stricter shops do not answer is left open; anything else is a failure.
Result<void> unlessUnanswered(const Result<void>& asked)
{
    if (asked || asked.error().fault == Fault::UnexpectedAnswer || asked.error().fault == Fault::AccessRefused)
        return {};
    return asked.error();
}

} // namespace

VendureChannel::VendureChannel(const ChannelSettings& settings, const QString& secret, TransportLimits limits)
    : m_settings(settings), m_session(settings, secret, limits), m_take(entriesAtOnce)
{
}

Result<HttpReply> VendureChannel::ask(const Query& query, const CancelFlag& cancel)
{
    return m_session.ask(query, m_access ? m_access->token : QString(), cancel);
}

std::optional<VendureChannelAccess> VendureChannel::wantedChannel(const VendureAccount& account) const
{
    const QString wanted = m_settings.options.value(QLatin1String("channel")).toString().trimmed();
    for (const VendureChannelAccess& access : account.channels)
        if (wanted.isEmpty() ? access.isDefault() : access.code == wanted || access.token == wanted)
            return access;
    if (wanted.isEmpty() && account.channels.size() == 1)
        return account.channels.front();
    if (!wanted.isEmpty() && !account.tellsPermissions)
        return VendureChannelAccess{wanted, wanted, {}};
    return std::nullopt;
}

Result<void> VendureChannel::enterChannel(const CancelFlag& cancel)
{
    const auto account = m_session.account(cancel);
    if (!account)
        return account.error();
    m_access = wantedChannel(*account);
    if (!m_access)
        return Error{Fault::NotFound, m_settings.options.value(QLatin1String("channel")).toString(),
                     QStringLiteral("no such Vendure channel for this account")};
    m_rights.catalogue = m_access->mayAny({"ReadCatalog", "ReadProduct"});
    m_rights.locations = m_access->mayAny({"ReadCatalog", "ReadStockLocation"});
    m_rights.promotions = m_access->mayAny({"ReadPromotion"});
    m_rights.orders = m_access->mayAny({"ReadOrder"});
    if (!account->tellsPermissions)
        if (const auto probed = probeRights(cancel); !probed)
            return probed;
    if (!m_rights.any())
        return Error{Fault::AccessRefused, account->name, QStringLiteral("no right to read catalogue, promotions or orders")};
    return {};
}

Result<void> VendureChannel::probeRights(const CancelFlag& cancel)
{
    const std::pair<const char*, bool Rights::*> lists[] = {{"productVariants", &Rights::catalogue},
                                                            {"stockLocations", &Rights::locations},
                                                            {"promotions", &Rights::promotions},
                                                            {"orders", &Rights::orders}};
    for (const auto& [list, right] : lists) {
        const auto reply = ask(vendure_queries::probe(list), cancel);
        if (!reply && reply.error().fault != Fault::AccessRefused)
            return reply.error();
        m_rights.*right = reply.has_value();
    }
    return {};
}

Result<Instant> VendureChannel::learnShop(const CancelFlag& cancel)
{
    if (const auto entered = enterChannel(cancel); !entered)
        return entered.error();
    VendureShop shop;
    shop.channel = m_settings.id;
    const auto reply = ask(vendure_queries::settings(), cancel);
    if (!reply)
        return reply.error();
    if (const auto read = vendure_shop_decoder::settings(reply->body, shop); !read)
        return read.error();
    const auto learn = [&](const Query& query, auto&& read) -> Result<void> {
        const auto answer = ask(query, cancel);
        return answer ? Result<void>(read(answer->body, shop)) : Result<void>(answer.error());
    };
    if (const auto told = unlessUnanswered(learn(vendure_queries::extras(), vendure_shop_decoder::extras)); !told)
        return told.error();
    if (m_rights.catalogue)
        if (const auto told = unlessUnanswered(learn(vendure_queries::saleable(), vendure_shop_decoder::saleable)); !told)
            return told.error();
    for (const auto step : {&VendureChannel::learnLocations, &VendureChannel::learnThresholds})
        if (const auto learned = (this->*step)(shop, cancel); !learned)
            return learned.error();
    m_decoder.emplace(std::move(shop));
    return reply->answeredAt;
}

Result<void> VendureChannel::learnLocations(VendureShop& shop, const CancelFlag& cancel)
{
    for (int skip = 0; m_rights.locations;) {
        const auto reply = ask(vendure_queries::locations(skip, m_take), cancel);
        if (!reply)
            return reply.error();
        const auto rows = vendure_shop_decoder::locations(reply->body, shop);
        if (!rows)
            return rows.error();
        if (*rows < m_take)
            break;
        skip += *rows;
    }
    return {};
}

Result<void> VendureChannel::learnThresholds(VendureShop& shop, const CancelFlag& cancel)
{
    for (int skip = 0; m_rights.catalogue;) {
        const auto reply = ask(vendure_queries::thresholds(skip, m_take), cancel);
        if (!reply)
            return reply.error();
        const auto rows = vendure_shop_decoder::thresholds(reply->body, shop);
        if (!rows)
            return rows.error();
        if (*rows < m_take)
            break;
        skip += *rows;
    }
    return {};
}

Result<AccessReport> VendureChannel::test(const CancelFlag& cancel)
{
    if (const auto entered = enterChannel(cancel); !entered)
        return entered.error();
    if (const auto reply = ask(vendure_queries::settings(), cancel); !reply)
        return reply.error();
    const auto account = m_session.account(cancel);
    if (!account)
        return account.error();
    AccessReport report;
    report.account = account->name;
    for (const RecordKind kind : enumerated(true))
        report.readable.push_back(kind);
    if (m_rights.orders)
        report.readable.push_back(RecordKind::Event);
    for (const VendureChannelAccess& access : account->channels)
        report.places.append(access.code);
    report.mayWrite = m_access->mayWrite();
    return report;
}

Result<std::vector<VendureOffer>> VendureChannel::discover(const ChannelSettings& settings, const QString& secret,
                                                           const CancelFlag& cancel)
{
    VendureSession session(settings, secret);
    const auto account = session.account(cancel);
    if (!account)
        return account.error();
    std::vector<VendureOffer> offers;
    for (const VendureChannelAccess& access : account->channels) {
        const auto reply = session.ask(vendure_queries::settings(), access.token, cancel);
        if (!reply)
            return reply.error();
        VendureShop shop;
        if (const auto read = vendure_shop_decoder::settings(reply->body, shop); !read)
            return read.error();
        offers.push_back({shop.code, shop.currency, shop.pricesIncludeTax, shop.isDefault});
    }
    return offers;
}

std::vector<RecordKind> VendureChannel::enumerated(bool isFull) const
{
    std::vector<RecordKind> kinds;
    if (m_rights.locations)
        kinds.push_back(RecordKind::Location);
    if (m_rights.catalogue)
        kinds.insert(kinds.end(), {RecordKind::Product, RecordKind::Stock, RecordKind::Published, RecordKind::Price});
    if (m_rights.promotions)
        kinds.insert(kinds.end(), {RecordKind::Promotion, RecordKind::PromotionText});
    if (m_rights.orders && isFull)
        kinds.insert(kinds.end(), {RecordKind::Order, RecordKind::OrderLine});
    return kinds;
}

ChannelProfile VendureChannel::profile() const
{
    const VendureShop& shop = m_decoder->shop();
    ChannelProfile profile;
    profile.currency = shop.currency;
    profile.pricesIncludeTax = shop.pricesIncludeTax;
    profile.defaultBuffer = shop.outOfStockThreshold.orZero();
    profile.bufferBySku = shop.thresholdBySku;
    profile.statesNotKept = {QStringLiteral("reserved"), QStringLiteral("unsellable"), QStringLiteral("safety")};
    for (const VendureShop::Location& location : shop.locations)
        profile.locationScope.append(QString::fromStdString(location.name));
    return profile;
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_shop_decoder.h"

#include "channels/vendure/vendure_answer.h"

#include <algorithm>

namespace unisono::channels::vendure_shop_decoder {

namespace {

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

Error unexpected(const char* what)
{
    return {Fault::UnexpectedAnswer, {}, QStringLiteral("the answer has no %1").arg(QLatin1String(what))};
}

QStringList wordsOf(std::string_view list)
{
    QString text = textOf(list);
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']')).remove(QLatin1Char('"'));
    QStringList words;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

VendureChannelAccess accessIn(JsonRow& row)
{
    VendureChannelAccess access;
    access.code = textOf(row.text("code"));
    access.token = textOf(row.text("token"));
    access.permissions = wordsOf(row.list("permissions"));
    return access;
}

VendureAccount accountOf(JsonRow& row)
{
    VendureAccount account;
    account.name = textOf(row.text("identifier"));
    row.each("channels", [&](JsonRow& channel) { account.channels.push_back(accessIn(channel)); });
    return account;
}

/// Names under which shops keep the article number of the trade.
bool isGtinName(QString name)
{
    name = name.toLower();
    name.remove(QLatin1Char('_'));
    for (const char* known : {"gtin", "gtin13", "gtin14", "ean", "ean13", "eancode", "barcode", "upc", "gtinean", "eangtin"})
        if (name == QLatin1String(known))
            return true;
    return false;
}

/// Pasted into a query, so nothing but a GraphQL name will do.
bool isGraphQlName(const QString& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c == QLatin1Char('_') || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

} // namespace

Result<VendureAccount> account(const QByteArray& body)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    std::optional<VendureAccount> account;
    QString refusal;
    const auto read = (*answer)->data([&](JsonRow& data) {
        const auto take = [&](JsonRow& user) {
            refusal = textOf(user.text("errorCode"));
            if (refusal.isEmpty())
                account = accountOf(user);
        };
        if (!data.object("login", take))
            data.object("me", take);
    });
    if (!read)
        return read.error();
    if (!account || account->channels.empty())
        return Error{Fault::AccessRefused, {}, refusal};
    return *account;
}

Result<VendureAccount> keyAccount(const QByteArray& body)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    VendureAccount account;
    account.tellsPermissions = false;
    const auto read = (*answer)->data([&](JsonRow& data) {
        data.object("activeChannel", [&](JsonRow& channel) { account.channels.push_back(accessIn(channel)); });
    });
    if (!read)
        return read.error();
    if (account.channels.empty())
        return unexpected("channel");
    return account;
}

Result<void> channels(const QByteArray& body, VendureAccount& account)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    return (*answer)->data([&](JsonRow& data) {
        data.object("channels", [&](JsonRow& list) {
            account.channels.clear();
            list.each("items", [&](JsonRow& channel) { account.channels.push_back(accessIn(channel)); });
        });
    });
}

Result<void> settings(const QByteArray& body, VendureShop& shop)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    bool isThere = false;
    const auto read = (*answer)->data([&](JsonRow& data) {
        isThere = data.object("activeChannel", [&](JsonRow& channel) {
            shop.code = textOf(channel.text("code"));
            shop.currency = textOf(channel.text("defaultCurrencyCode"));
            shop.pricesIncludeTax = channel.flag("pricesIncludeTax").value_or(false);
        });
        isThere &= data.object("globalSettings", [&](JsonRow& settings) {
            shop.tracksInventory = settings.flag("trackInventory").value_or(true);
            shop.outOfStockThreshold = settings.number("outOfStockThreshold");
        });
    });
    if (!read)
        return read.error();
    shop.isDefault = shop.code == QLatin1String("__default_channel__");
    if (!isThere || shop.code.isEmpty() || shop.currency.isEmpty())
        return unexpected("channel");
    return {};
}

Result<void> extras(const QByteArray& body, VendureShop& shop)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    const auto takeFields = [&](JsonRow& entity) {
        const bool isVariant = entity.text("entityName") == "ProductVariant";
        entity.each("customFields", [&](JsonRow& customField) {
            const QString name = textOf(customField.text("name"));
            if (isVariant && shop.gtinField.isEmpty() && isGtinName(name) && isGraphQlName(name)
                && customField.text("type") == "string")
                shop.gtinField = name;
        });
    };
    return (*answer)->data([&](JsonRow& data) {
        data.object("globalSettings", [&](JsonRow& settings) {
            settings.object("serverConfig", [&](JsonRow& server) {
                const Decimal decimals = server.number("moneyStrategyPrecision");
                if (decimals >= Decimal(0) && decimals <= Decimal(8) && decimals.isWhole())
                    shop.moneyDecimals = static_cast<int>(decimals.raw() / Decimal::scale);
                server.each("entityCustomFields", takeFields);
            });
        });
    });
}

Result<void> saleable(const QByteArray& body, VendureShop& shop)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    return (*answer)->data([&](JsonRow& data) {
        data.object("productVariants", [&](JsonRow& list) {
            shop.tellsSaleable = true;
            const Decimal total = list.number("totalItems");
            shop.variants = total > Decimal(0) ? total.raw() / Decimal::scale : 0;
        });
    });
}

Result<int> thresholds(const QByteArray& body, VendureShop& shop)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    int rows = 0;
    const auto read = (*answer)->data([&](JsonRow& data) {
        data.object("productVariants", [&](JsonRow& list) {
            list.each("items", [&](JsonRow& variant) {
                ++rows;
                const QString sku = textOf(variant.text("sku"));
                const Decimal threshold = variant.number("outOfStockThreshold");
                if (!sku.isEmpty() && threshold.isKnown())
                    shop.thresholdBySku.insert(sku, threshold);
            });
        });
    });
    if (!read)
        return read.error();
    return rows;
}

Result<int> locations(const QByteArray& body, VendureShop& shop)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    int rows = 0;
    bool isThere = false;
    const auto read = (*answer)->data([&](JsonRow& data) {
        isThere = data.object("stockLocations", [&](JsonRow& list) {
            list.each("items", [&](JsonRow& location) {
                ++rows;
                const std::string id(location.text("id"));
                std::string name = textOf(location.text("name")).trimmed().toStdString();
                if (id.empty() || shop.locationName(id))
                    return;
                const bool isTaken = std::ranges::find(shop.locations, name, &VendureShop::Location::name) != shop.locations.end();
                if (name.empty() || isTaken)
                    name += name.empty() ? id : " (" + id + ')';
                shop.locations.push_back({id, name});
            });
        });
    });
    if (!read)
        return read.error();
    if (!isThere)
        return unexpected("stock location");
    return rows;
}

} // namespace unisono::channels::vendure_shop_decoder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace unisono::channels::vendure_queries {

namespace {

constexpr char account[] = "identifier channels{code token permissions}";

constexpr char variantFields[] =
    "id sku name enabled price priceWithTax currencyCode taxRateApplied{value} "
    "trackInventory outOfStockThreshold useGlobalOutOfStockThreshold "
    "stockLevels{stockLocationId stockOnHand stockAllocated} "
    "product{enabled facetValues{id name facet{code}}}";

constexpr char promotionFields[] =
    "id name enabled startsAt endsAt couponCode conditions{code args{name value}} actions{code args{name value}} "
    "translations{languageCode name description}";

constexpr char orderFields[] =
    "id code state active createdAt orderPlacedAt currencyCode totalWithTax "
    "customer{id emailAddress} channels{code} shippingLines{shippingMethod{code}} "
    "lines{id quantity unitPriceWithTax linePriceWithTax proratedLinePriceWithTax productVariant{sku} "
    "discounts{adjustmentSource} fulfillmentLines{quantity fulfillment{state}}} "
    "history(options:{take:50,sort:{createdAt:ASC}}){items{type createdAt data}}";

/// A list query whose options come as one variable.
Query list(const char* name, const char* optionsType, const QString& fields, const QJsonObject& options)
{
    const QString text = QStringLiteral("query($o:%1){%2(options:$o){totalItems items{%3}}}")
                             .arg(QLatin1String(optionsType), QLatin1String(name), fields);
    return {text, {{QStringLiteral("o"), options}}};
}

/// Always by id: it never changes, and of several sort fields Vendure takes the id first, in whatever order they are named.
QJsonObject page(qint64 skip, int take)
{
    return {{QStringLiteral("skip"), skip},
            {QStringLiteral("take"), take},
            {QStringLiteral("sort"), QJsonObject{{QStringLiteral("id"), QStringLiteral("ASC")}}}};
}

QJsonObject filter(const QString& field, const QString& test, const QJsonValue& value)
{
    return {{field, QJsonObject{{test, value}}}};
}

} // namespace

QByteArray Query::body() const
{
    const QJsonObject whole{{QStringLiteral("query"), text}, {QStringLiteral("variables"), variables}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Query login(const QString& user, const QString& password)
{
    const QString text = QStringLiteral("mutation($u:String!,$p:String!){login(username:$u,password:$p)"
                                        "{... on CurrentUser{%1} ... on ErrorResult{errorCode}}}");
    return {text.arg(QLatin1String(account)), {{QStringLiteral("u"), user}, {QStringLiteral("p"), password}}};
}

Query activeChannel()
{
    return {QStringLiteral("{activeChannel{code token}}"), {}};
}

Query channels()
{
    return {QStringLiteral("{channels(options:{take:500}){items{code token}}}"), {}};
}

Query probe(const char* list)
{
    return {QStringLiteral("{%1(options:{take:1}){totalItems}}").arg(QLatin1String(list)), {}};
}

Query settings()
{
    return {QStringLiteral("{activeChannel{code defaultCurrencyCode pricesIncludeTax} "
                           "globalSettings{trackInventory outOfStockThreshold}}"),
            {}};
}

Query extras()
{
    return {QStringLiteral("{globalSettings{serverConfig{moneyStrategyPrecision "
                           "entityCustomFields{entityName customFields{... on CustomField{name type}}}}}}"),
            {}};
}

Query saleable()
{
    return list("productVariants", "ProductVariantListOptions", QStringLiteral("stockOnHand stockAllocated"), page(0, 1));
}

Query thresholds(int skip, int take)
{
    QJsonObject options = page(skip, take);
    options.insert(QStringLiteral("filter"), filter(QStringLiteral("useGlobalOutOfStockThreshold"), QStringLiteral("eq"), false));
    return list("productVariants", "ProductVariantListOptions", QStringLiteral("sku outOfStockThreshold"), options);
}

Query locations(int skip, int take)
{
    return list("stockLocations", "StockLocationListOptions", QStringLiteral("id name"), page(skip, take));
}

Query variants(const VendureShop& shop, qint64 skip, int take)
{
    QString fields = QLatin1String(variantFields);
    if (shop.tellsSaleable)
        fields += QStringLiteral(" stockOnHand stockAllocated");
    if (!shop.gtinField.isEmpty())
        fields += QStringLiteral(" customFields{%1}").arg(shop.gtinField);
    return list("productVariants", "ProductVariantListOptions", fields, page(skip, take));
}

Query promotions(qint64 skip, int take)
{
    return list("promotions", "PromotionListOptions", QLatin1String(promotionFields), page(skip, take));
}

Query skus(qint64 skip, int take)
{
    return list("productVariants", "ProductVariantListOptions", QStringLiteral("id sku"), page(skip, take));
}

Query skusOf(const QStringList& variantIds)
{
    QJsonObject options = page(0, static_cast<int>(variantIds.size()));
    options.insert(QStringLiteral("filter"),
                   filter(QStringLiteral("id"), QStringLiteral("in"), QJsonArray::fromStringList(variantIds)));
    return list("productVariants", "ProductVariantListOptions", QStringLiteral("id sku"), options);
}

Query ordersSince(const QString& dateField, const QString& after, qint64 skip, int take)
{
    QJsonObject options = page(skip, take);
    if (!after.isEmpty())
        options.insert(QStringLiteral("filter"), filter(dateField, QStringLiteral("after"), after));
    return list("orders", "OrderListOptions", QLatin1String(orderFields), options);
}

Query ordersById(const QStringList& ids)
{
    QJsonObject options = page(0, static_cast<int>(ids.size()));
    options.insert(QStringLiteral("filter"), filter(QStringLiteral("id"), QStringLiteral("in"), QJsonArray::fromStringList(ids)));
    return list("orders", "OrderListOptions", QLatin1String(orderFields), options);
}

} // namespace unisono::channels::vendure_queries

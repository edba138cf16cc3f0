// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample catalogue lacks: stores, a marketplace, promotions, customers' carts and orders, a reader's account.
'use strict';

let state = 7;
const random = limit => (state = (state * 1103515245 + 12345) % 2147483648) % limit;

function client(address, extraHeaders = {}) {
    let token = '';
    return async (query, variables = {}) => {
        const response = await fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...extraHeaders },
            body: JSON.stringify({ query, variables }),
        });
        token = response.headers.get('vendure-auth-token') || token;
        const answer = await response.json();
        if (answer.errors)
            throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
        for (const [name, value] of Object.entries(answer.data))
            if (value?.errorCode)
                throw new Error(`${name}: ${value.errorCode} ${value.message}`);
        return answer.data;
    };
}

const failure = '... on ErrorResult{errorCode message}';
const args = values => Object.entries(values).map(([name, value]) => ({ name, value: JSON.stringify(value) }));

async function addStores(admin, variants) {
    const ids = [];
    for (const name of ['Store 101 Lyon', 'Store 102 Lille', 'Marketplace FC'])
        ids.push((await admin('mutation($i:CreateStockLocationInput!){createStockLocation(input:$i){id}}', { i: { name } })).createStockLocation.id);
    const input = variants.map(({ id, sku }, index) => ({
        id, customFields: { gtin: index % 4 ? String(4006381000000 + index) : null },
        stockLevels: ids.map(stockLocationId => ({ stockLocationId, stockOnHand: random(41) })),
    }));
    await admin('mutation($i:[UpdateProductVariantInput!]!){updateProductVariants(input:$i){id}}', { i: input });
    return ids;
}

async function addOddVariants(admin, variants) {
    const odd = [
        { id: variants[10].id, trackInventory: 'FALSE' },
        { id: variants[11].id, useGlobalOutOfStockThreshold: false, outOfStockThreshold: 5 },
        { id: variants[12].id, useGlobalOutOfStockThreshold: false, outOfStockThreshold: -3 },
        { id: variants[13].id, enabled: false },
    ];
    await admin('mutation($i:[UpdateProductVariantInput!]!){updateProductVariants(input:$i){id}}', { i: odd });
}

async function addMarketplace(admin, variants, location) {
    const { taxRates, sellers } = await admin('{taxRates{items{zone{id name}}} sellers{items{id}}}');
    const zone = taxRates.items.find(rate => rate.zone.name === 'Europe').zone.id;
    const { createChannel } = await admin(`mutation($i:CreateChannelInput!){createChannel(input:$i){... on Channel{id} ${failure}}}`, { i: {
        code: 'marketplace', token: 'marketplace-token', defaultLanguageCode: 'en', availableLanguageCodes: ['en'],
        pricesIncludeTax: true, defaultCurrencyCode: 'EUR', availableCurrencyCodes: ['EUR', 'USD'],
        defaultTaxZoneId: zone, defaultShippingZoneId: zone, sellerId: sellers.items[0].id, trackInventory: true } });
    const channelId = createChannel.id;
    const productIds = [...new Set(variants.map(variant => variant.productId))];
    await admin('mutation($i:AssignProductsToChannelInput!){assignProductsToChannel(input:$i){id}}', { i: { productIds, channelId, priceFactor: 0.95 } });
    await admin('mutation($i:AssignStockLocationsToChannelInput!){assignStockLocationsToChannel(input:$i){id}}', { i: { stockLocationIds: [location], channelId } });
    const { shippingMethods, paymentMethods } = await admin('{shippingMethods{items{id}} paymentMethods{items{id}}}');
    await admin('mutation($i:AssignShippingMethodsToChannelInput!){assignShippingMethodsToChannel(input:$i){id}}', { i: { shippingMethodIds: shippingMethods.items.map(item => item.id), channelId } });
    await admin('mutation($i:AssignPaymentMethodsToChannelInput!){assignPaymentMethodsToChannel(input:$i){id}}', { i: { paymentMethodIds: paymentMethods.items.map(item => item.id), channelId } });
}

async function addPromotion(admin, name, more) {
    await admin(`mutation($i:CreatePromotionInput!){createPromotion(input:$i){... on Promotion{id} ${failure}}}`, { i: {
        enabled: true, conditions: [], translations: [{ languageCode: 'en', name, description: `${name}, while stocks last` }], ...more } });
}

async function addPromotions(admin, variants) {
    const some = variants.slice(0, 4).map(variant => variant.id);
    await addPromotion(admin, '10% over 100', {
        conditions: [{ code: 'minimum_order_amount', arguments: args({ amount: 10000, taxInclusive: true }) }],
        actions: [{ code: 'order_percentage_discount', arguments: args({ discount: 10 }) }] });
    await addPromotion(admin, 'Welcome', {
        couponCode: 'WELCOME15', startsAt: '2026-11-01T00:00:00Z', endsAt: '2036-12-31T23:59:59Z',
        actions: [{ code: 'order_percentage_discount', arguments: args({ discount: 15 }) }] });
    await addPromotion(admin, 'Laptop week', {
        startsAt: '2026-11-20T00:00:00Z', endsAt: '2026-11-27T00:00:00Z',
        conditions: [{ code: 'contains_products', arguments: args({ minimum: 1, productVariantIds: some }) }],
        actions: [{ code: 'products_percentage_discount', arguments: args({ discount: 20, productVariantIds: some }) }] });
    await addPromotion(admin, 'Free shipping', { couponCode: 'SHIP', actions: [{ code: 'free_shipping', arguments: [] }] });
    await addPromotion(admin, '3 for 2', {
        couponCode: 'THREE',
        conditions: [{ code: 'buy_x_get_y_free', arguments: args({ amountX: 3, variantIdsX: some, amountY: 1, variantIdsY: some }) }],
        actions: [{ code: 'buy_x_get_y_free', arguments: [] }] });
    await addPromotion(admin, 'Switched off', { enabled: false, couponCode: 'OFF', actions: [{ code: 'order_fixed_discount', arguments: args({ discount: 500 }) }] });
}

async function shop(address, variants, index, headers) {
    const buyer = client(address, headers);
    for (let line = random(3) + 1; line > 0; --line)
        await buyer(`mutation($v:ID!,$n:Int!){addItemToOrder(productVariantId:$v,quantity:$n){... on Order{id} ${failure}}}`,
            { v: variants[20 + random(60)].id, n: random(3) + 1 });
    if (index % 5 === 0 && !headers)
        await buyer(`mutation{applyCouponCode(couponCode:"WELCOME15"){... on Order{id} ${failure}}}`);
    if (index % 7 === 6)
        return;
    await buyer(`mutation($i:CreateCustomerInput!){setCustomerForOrder(input:$i){... on Order{id} ${failure}}}`,
        { i: { firstName: `C${index}`, lastName: 'Test', emailAddress: `c${index % 12}@example.com` } });
    await buyer('mutation($i:CreateAddressInput!){setOrderShippingAddress(input:$i){__typename}}',
        { i: { fullName: 'C', streetLine1: '1 rue', city: 'Lyon', postalCode: '69001', countryCode: 'FR' } });
    const { eligibleShippingMethods } = await buyer('{eligibleShippingMethods{id}}');
    await buyer(`mutation($i:[ID!]!){setOrderShippingMethod(shippingMethodId:$i){... on Order{id} ${failure}}}`, { i: [eligibleShippingMethods[0].id] });
    if (index % 7 === 5)
        return;
    await buyer(`mutation{transitionOrderToState(state:"ArrangingPayment"){... on Order{id} ${failure}}}`);
    await buyer(`mutation{addPaymentToOrder(input:{method:"standard-payment",metadata:{}}){... on Order{id} ${failure}}}`);
}

async function settleSome(admin) {
    const { orders } = await admin('{orders(options:{filter:{state:{eq:"PaymentAuthorized"}},sort:{id:ASC},take:8}){items{id payments{id} lines{id quantity}}}}');
    for (const [index, order] of orders.items.entries()) {
        await admin(`mutation($i:ID!){settlePayment(id:$i){... on Payment{id} ${failure}}}`, { i: order.payments[0].id });
        if (index < 3)
            await fulfil(admin, order, ['Shipped', 'Delivered'].slice(0, index));
        else if (index < 5)
            await admin(`mutation($i:CancelOrderInput!){cancelOrder(input:$i){... on Order{id} ${failure}}}`,
                { i: { orderId: order.id, reason: 'customer changed mind' } });
    }
}

async function fulfil(admin, order, states) {
    const lines = order.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
    const handler = { code: 'manual-fulfillment', arguments: args({ method: 'Carrier', trackingCode: 'T1' }) };
    const { addFulfillmentToOrder } = await admin(`mutation($i:FulfillOrderInput!){addFulfillmentToOrder(input:$i){... on Fulfillment{id} ${failure}}}`, { i: { lines, handler } });
    for (const to of states)
        await admin(`mutation($i:ID!,$s:String!){transitionFulfillmentToState(id:$i,state:$s){... on Fulfillment{id} ${failure}}}`, { i: addFulfillmentToOrder.id, s: to });
}

async function addReader(admin) {
    const { channels } = await admin('{channels{items{id}}}');
    const { createRole } = await admin('mutation($i:CreateRoleInput!){createRole(input:$i){id}}', { i: {
        code: 'reader', description: 'Reads, writes nothing', channelIds: channels.items.map(channel => channel.id),
        permissions: ['ReadCatalog', 'ReadOrder', 'ReadPromotion'] } });
    await admin('mutation($i:CreateAdministratorInput!){createAdministrator(input:$i){id}}', { i: {
        firstName: 'R', lastName: 'Reader', emailAddress: 'reader@example.com', password: 'reads-only', roleIds: [createRole.id] } });
}

module.exports = async base => {
    const admin = client(`${base}/admin-api`);
    await admin(`mutation{login(username:"superadmin",password:"superadmin"){... on CurrentUser{id} ${failure}}}`);
    const variants = (await admin('{productVariants(options:{take:200,sort:{id:ASC}}){items{id sku productId}}}')).productVariants.items;
    const locations = await addStores(admin, variants);
    await addOddVariants(admin, variants);
    await addMarketplace(admin, variants, locations[2]);
    await addPromotions(admin, variants);
    for (let index = 0; index < 24; ++index)
        await shop(`${base}/shop-api`, variants, index);
    for (let index = 0; index < 4; ++index)
        await shop(`${base}/shop-api`, variants, index, { 'vendure-token': 'marketplace-token' });
    await settleSome(admin);
    await addReader(admin);
};

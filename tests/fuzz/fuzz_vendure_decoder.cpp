// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_cursor.h"
#include "channels/vendure/vendure_decoder.h"
#include "channels/vendure/vendure_shop_decoder.h"

using namespace unisono;
using namespace unisono::channels;

/// Whatever a server answers: rows or a fault, and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    VendureShop shop;
    shop.code = QStringLiteral("__default_channel__");
    shop.gtinField = QStringLiteral("gtin");
    shop.locations = {{"1", "Store"}};
    (void)vendure_shop_decoder::account(body);
    (void)vendure_shop_decoder::settings(body, shop);
    (void)vendure_shop_decoder::extras(body, shop);
    (void)vendure_shop_decoder::saleable(body, shop);
    (void)vendure_shop_decoder::thresholds(body, shop);
    (void)vendure_shop_decoder::locations(body, shop);
    const VendureDecoder decoder(shop);
    (void)decoder.locations();
    (void)decoder.variants(body, Instant::fromMilliseconds(0));
    (void)decoder.promotions(body, {{QStringLiteral("1"), QStringLiteral("A")}});
    (void)decoder.orders(body);
    (void)VendureDecoder::promotedVariants(body);
    (void)VendureDecoder::skus(body);
    (void)VendureCursor::fromBytes(body);
    return 0;
}

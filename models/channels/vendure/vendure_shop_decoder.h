// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/vendure_shop.h"
#include "domain/result.h"

#include <QByteArray>

namespace unisono::channels {

/// Understands what Vendure says of the account and of the shop. Pure: bytes in, values out.
namespace vendure_shop_decoder {

/// The answer to `login` or `me`. Fault::AccessRefused where Vendure does not let us in.
Result<VendureAccount> account(const QByteArray& body);
/// The answer to `activeChannel`, which is all that an API key may ask of itself.
Result<VendureAccount> keyAccount(const QByteArray& body);
/// The answer to `channels`, for an account that may list them.
Result<void> channels(const QByteArray& body, VendureAccount& account);
/// Currency, taxes, stock settings of the active channel.
Result<void> settings(const QByteArray& body, VendureShop& shop);
/// Decimals of money and the custom field for GTINs; answered by recent versions only.
Result<void> extras(const QByteArray& body, VendureShop& shop);
/// Whether variants tell what is saleable, and how many there are.
Result<void> saleable(const QByteArray& body, VendureShop& shop);
/// The variants with a threshold of their own; answers how many rows came.
Result<int> thresholds(const QByteArray& body, VendureShop& shop);
/// One page of stock locations; answers how many came. A name that is taken is told apart by the location's id.
Result<int> locations(const QByteArray& body, VendureShop& shop);

} // namespace vendure_shop_decoder

} // namespace unisono::channels

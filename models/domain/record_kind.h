// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace unisono {

/// The kinds of record a channel can give. Each is declared once, in record_kind.cpp: its fields, their types and its key.
/// Decoders, database, export and column guessing all read that declaration.
enum class RecordKind {
    Product, Location, Stock, Supply, Published, Movement, Count, Price,
    Promotion, PromotionText, Order, OrderLine, Event, OpeningHours, ProductText,
};
inline constexpr std::size_t recordKindCount = 15;
std::span<const RecordKind> allRecordKinds();

enum class FieldType {
    Text,     ///< kept as written, surrounding blanks removed
    Customer, ///< text that names a person: leaves the sync room only as a keyed pseudonym
    Decimal,  ///< quantity, amount or rate
    Instant,  ///< UTC milliseconds
    Date,     ///< days since 1970-01-01
    Flag,     ///< 0 or 1
    TimeOfDay, ///< minutes since midnight, 0 to 1440
};

struct FieldShape
{
    std::string_view name;  ///< as in the exchange folder, e.g. "on_hand"
    FieldType type = FieldType::Text;
    bool key = false;       ///< part of what tells two records of one channel apart; key texts may be empty only where optionalKey
    bool optionalKey = false;
};

/// How the versions of a record are kept.
enum class Keeping {
    Latest,     ///< the last one told is the truth
    Versioned,  ///< append-only: the version field tells which figure is the newer one, the older stay readable
    Log,        ///< something that happened: never gone because a source no longer lists it
};

struct RecordShape
{
    RecordKind kind;
    std::string_view name;  ///< table and file name: "stock"
    std::span<const FieldShape> fields;
    Keeping keeping = Keeping::Latest;
    int versionField = -1;  ///< index of the instant that orders versions; -1: the instant of the pull

    std::optional<int> indexOf(std::string_view fieldName) const;
};

const RecordShape& shapeOf(RecordKind kind);
std::optional<RecordKind> recordKindFromName(std::string_view name);

/// Field positions, so that code reads batch.decimal(field::stock::onHand, row) instead of searching by name.
namespace field {
namespace product { enum : int { sku, gtin, title, brand, category, unitCost, currency, vatRate, packSize, perishable, launchedOn, firstReceivedOn, firstPaidOn }; }
namespace location { enum : int { location, name, kind, country, region, department, timezone }; }
namespace stock { enum : int { sku, location, onHand, committed, reserved, unsellable, safety, asOf }; }
namespace supply { enum : int { sku, location, dueAt, quantity }; }
namespace published { enum : int { sku, quantity, asOf }; }
namespace movement { enum : int { reference, sku, location, kind, quantity, at }; }
namespace count { enum : int { sku, location, at, counted, recorded, reason }; }
namespace price { enum : int { sku, location, kind, validFrom, price, struckPrice, currency, taxIncluded, vatRate, validTo, seenAt }; }
namespace promotion { enum : int { promotion, code, mechanics, value, currency, n, m, threshold, startsAt, endsAt, stackingGroup, exclusive, priority, audience, locations, scopeSkus, scopeCategories, excludedSkus, announcedPercent, campaign }; }
namespace promotionText { enum : int { promotion, language, title, body, imageHash }; }
namespace order { enum : int { order, customer, placedAt, status, fulfilment, location, total, currency, promisedAt, readyAt, completedAt, cancelReason }; }
namespace orderLine { enum : int { order, line, sku, quantity, unitPrice, discount, promotion, location, status }; }
namespace event { enum : int { customer, at, activity, kind, channel, location, order, value, cost, category, segment, source }; }
namespace openingHours { enum : int { location, weekday, validFrom, opens, closes, validTo }; }
namespace productText { enum : int { sku, language, title, category }; }
} // namespace field

} // namespace unisono

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_clock.h"
#include "demo/demo_scale.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unisono::demo {

/// A word in the languages of the product sheets, with its place in the SKU.
struct Word
{
    std::string_view code, french, italian, english;

    std::string_view in(std::string_view language) const { return language == "fr" ? french : language == "it" ? italian : english; }
};

enum class TaxClass { Standard, Food };

/// A family of products: materials × sizes × shades × collections.
struct ProductFamily
{
    std::string_view code, french, italian, english, category;
    int baseCents; ///< shelf price of the plainest item, tax included
    std::span<const Word> materials;
    std::span<const Word> sizes;
    int packSize; ///< units in a case
    TaxClass tax = TaxClass::Standard;

    /// Colours; flavours for what is eaten.
    std::span<const Word> shades() const;
};

std::span<const ProductFamily> productFamilies();
std::span<const Word> productCollections();
/// Categories in the order of the product tree.
std::span<const std::string_view> productCategories();
/// What they are called, in the same order.
std::span<const Word> productCategoryNames();

/// How well an item sells.
enum class SalesClass : std::uint8_t { Best, Good, Slow };

struct Product
{
    std::string sku;
    std::string gtin; ///< GTIN-13 with a valid check digit, in the range kept for use inside a company
    std::uint16_t family = 0;
    std::uint16_t variant = 0;
    int priceCents = 0; ///< French shelf price, tax included
    int costCents = 0;
    int packSize = 1;
    SalesClass sales = SalesClass::Slow;
    Second launchedOn = 0;

    const ProductFamily& familyOf() const { return productFamilies()[family]; }
    std::string_view category() const { return familyOf().category; }
    std::string_view categoryName(std::string_view language) const; ///< as title
    bool isFood() const { return familyOf().tax == TaxClass::Food; }
    /// "fr", "it" or "en"
    std::string title(std::string_view language) const;
    std::string_view brand() const;
    /// Per cent, as written in a table.
    std::string_view vatRate(bool inFrance) const;
};

/// All items of the region, ordered by SKU.
std::vector<Product> makeCatalogue(const Scale& scale, std::uint64_t seed);

/// The nearest price that a shelf would show: it ends in 90 or 50 hundredths.
int shelfPrice(int cents);
/// Twelve digits and their check digit.
std::string gtinOf(std::uint64_t number);

} // namespace unisono::demo

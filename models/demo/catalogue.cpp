// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/catalogue.h"

#include "demo/demo_random.h"

#include <algorithm>

namespace unisono::demo {

namespace {

/// A variant's number taken apart: which material, size, shade and collection.
struct Variant
{
    std::size_t material, size, shade, collection;
};

Variant variantOf(const ProductFamily& family, std::size_t number)
{
    const std::size_t materials = family.materials.size();
    const std::size_t sizes = family.sizes.size();
    const std::size_t shades = family.shades().size();
    return {number % materials, number / materials % sizes, number / materials / sizes % shades,
            number / materials / sizes / shades};
}

std::string skuOf(const ProductFamily& family, std::size_t number)
{
    const Variant variant = variantOf(family, number);
    std::string sku(family.code);
    for (const std::string_view code :
         {family.materials[variant.material].code, family.sizes[variant.size].code, family.shades()[variant.shade].code,
          productCollections()[variant.collection].code})
        if (!code.empty())
            sku.append(1, '-').append(code);
    return sku;
}

SalesClass salesClass(Random& random)
{
    const int draw = random.below(100);
    return draw < 6 ? SalesClass::Best : draw < 26 ? SalesClass::Good : SalesClass::Slow;
}

Product makeProduct(std::size_t number, std::uint64_t seed)
{
    const std::size_t families = productFamilies().size();
    Product product;
    product.family = static_cast<std::uint16_t>(number % families);
    product.variant = static_cast<std::uint16_t>(number / families);
    const ProductFamily& family = product.familyOf();
    product.sku = skuOf(family, product.variant);
    constexpr std::uint64_t scatter = 618'033'989, range = 1'000'000'000;
    product.gtin = gtinOf(290 * range + number * scatter % range);

    Random random(seed, Stream::Product, number);
    const Variant variant = variantOf(family, product.variant);
    const int factor = 85 + 12 * static_cast<int>(variant.material) + 18 * static_cast<int>(variant.size) +
                       6 * static_cast<int>(variant.collection) + random.below(20);
    product.priceCents = shelfPrice(family.baseCents * factor / 100);
    product.costCents = product.priceCents * random.between(34, 52) / 100;
    product.packSize = random.chance(70) ? family.packSize : 1;
    product.sales = salesClass(random);
    product.launchedOn = today() - random.between(420, 1600) * day;
    return product;
}

void appendWord(std::string& text, std::string_view word)
{
    if (!word.empty())
        text.append(1, ' ').append(word);
}

} // namespace

int shelfPrice(int cents)
{
    const int whole = std::max(1, cents / 100);
    return cents % 100 < 50 ? whole * 100 - 10 : whole * 100 + 50;
}

std::string gtinOf(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * ((digits.size() - i) % 2 == 1 ? 3 : 1);
    digits += static_cast<char>('0' + (10 - sum % 10) % 10);
    return digits;
}

std::string Product::title(std::string_view language) const
{
    const ProductFamily& family = familyOf();
    const Variant parts = variantOf(family, variant);
    std::string text(Word{{}, family.french, family.italian, family.english}.in(language));
    appendWord(text, productCollections()[parts.collection].in(language));
    appendWord(text, family.materials[parts.material].in(language));
    appendWord(text, family.sizes[parts.size].in(language));
    appendWord(text, family.shades()[parts.shade].in(language));
    return text;
}

std::string_view Product::categoryName(std::string_view language) const
{
    return std::ranges::find(productCategoryNames(), category(), &Word::code)->in(language);
}

std::string_view Product::brand() const
{
    static constexpr std::string_view brands[] = {"Casa Duo",       "Maison Valloire", "Officina Dora",
                                                  "Atelier Savoie", "Ponte Antico",    "Les Halles d'Aix"};
    return brands[family % std::size(brands)];
}

std::string_view Product::vatRate(bool inFrance) const
{
    if (isFood())
        return inFrance ? "5.5" : "10";
    return inFrance ? "20" : "22";
}

std::vector<Product> makeCatalogue(const Scale& scale, std::uint64_t seed)
{
    std::vector<Product> products;
    products.reserve(static_cast<std::size_t>(scale.skus));
    for (int number = 0; number < scale.skus; ++number)
        products.push_back(makeProduct(static_cast<std::size_t>(number), seed));
    std::ranges::sort(products, {}, &Product::sku);
    return products;
}

} // namespace unisono::demo

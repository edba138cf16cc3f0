// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/radix_sort.h"

#include "items/slices.h"

#include <numeric>
#include <type_traits>
#include <utility>

namespace unisono::items {

namespace {

constexpr int widestDigit = 8;
constexpr int rowBits = 32;

/// A few bits of an element: key in the upper half, row in the lower.
struct Digit
{
    int shift;
    int width;
    std::size_t count() const { return std::size_t(1) << width; }
    std::size_t operator()(std::uint64_t element) const { return element >> shift & (count() - 1); }
};

/// Where the elements with each digit go, for each slice: earlier slices before later ones, so that order is kept.
using Starts = std::vector<std::vector<std::size_t>>;

Starts startsOf(const Keys& elements, const Slices& slices, Digit digit)
{
    Starts starts(slices.count(), std::vector<std::size_t>(digit.count()));
    slices.each([&](std::size_t slice, std::size_t begin, std::size_t end) {
        for (std::uint64_t element : elements.slice(begin, end))
            ++starts[slice][digit(element)];
    });
    std::size_t next = 0;
    for (std::size_t value = 0; value < digit.count(); ++value)
        for (std::vector<std::size_t>& ofSlice : starts)
            next += std::exchange(ofSlice[value], next);
    return starts;
}

template<typename Target>
void scatter(const Keys& elements, const Slices& slices, Digit digit, Target& target)
{
    Starts starts = startsOf(elements, slices, digit);
    slices.each([&](std::size_t slice, std::size_t begin, std::size_t end) {
        std::size_t* const places = starts[slice].data();
        for (std::uint64_t element : elements.slice(begin, end))
            target[places[digit(element)]++] = static_cast<std::remove_cvref_t<decltype(target[0])>>(element);
    });
}

/// The last pass writes the rows alone.
void sortElements(Keys elements, int bits, std::vector<std::uint32_t>& rows)
{
    const Slices slices(elements.size());
    const int passes = std::max(1, (bits + widestDigit - 1) / widestDigit);
    const int width = (bits + passes - 1) / passes;
    Keys other(passes > 1 ? elements.size() : 0);
    for (int pass = 0; pass < passes - 1; ++pass) {
        scatter(elements, slices, {rowBits + pass * width, width}, other);
        std::swap(elements, other);
    }
    scatter(elements, slices, {rowBits + (passes - 1) * width, width}, rows);
}

} // namespace

void sortRows(Keys keys, int bits, std::vector<std::uint32_t>& rows)
{
    rows.resize(keys.size());
    if (bits <= rowBits) {
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] = keys[row] << rowBits | row;
        sortElements(std::move(keys), bits, rows);
        return;
    }
    // First by the lower half of the key, then by the upper one.
    std::iota(rows.begin(), rows.end(), 0);
    for (const int shift : {0, rowBits}) {
        Keys elements(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            elements[i] = keys[rows[i]] >> shift << rowBits | rows[i];
        sortElements(std::move(elements), shift == 0 ? rowBits : bits - rowBits, rows);
    }
}

} // namespace unisono::items

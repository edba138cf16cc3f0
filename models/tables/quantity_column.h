// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/prefetch.h"

#include <vector>

namespace unisono::tables {

/// Quantities by row. A column of which no quantity is known takes no memory.
class QuantityColumn
{
public:
    Quantity operator[](std::size_t row) const { return m_known.empty() ? Quantity() : m_known[row]; }
    Quantity front() const { return (*this)[0]; }
    std::size_t size() const { return m_rows; }

    /// New rows are unknown.
    void resize(std::size_t rows)
    {
        m_rows = rows;
        if (!m_known.empty())
            m_known.resize(rows);
    }
    void put(std::size_t row, Quantity quantity)
    {
        if (m_known.empty()) {
            if (quantity.isUnknown())
                return;
            m_known.resize(m_rows);
        }
        m_known[row] = quantity;
    }
    /// Brings the row near that will be read soon.
    void prepare(std::size_t row) const
    {
        if (!m_known.empty())
            prefetch(&m_known[row]);
    }

private:
    std::vector<Quantity> m_known; ///< of all rows, or empty
    std::size_t m_rows = 0;
};

} // namespace unisono::tables

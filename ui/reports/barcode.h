// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace unisono::reports {

/// A barcode as alternating widths of bars and gaps in modules, a bar first; empty where the text has none.
struct Barcode
{
    std::vector<int> widths;

    bool isEmpty() const { return widths.empty(); }
    int modules() const;
};

/// Code 128 (ISO/IEC 15417) of printable ASCII, at most 80 letters: digits in pairs (set C) where that is shorter, else set B.
Barcode code128(const QString& text);
/// EAN-13 (ISO/IEC 15420) of thirteen digits with the right check digit, or of twelve (UPC-A).
Barcode ean13(const QString& digits);
/// What a till would scan: the EAN-13 of the number on the product where it is one, else the Code 128 of that number or of the code.
Barcode barcodeOf(const QString& gtin, const QString& sku);

/// Black bars over the whole rectangle, with a quiet zone of ten modules on either side, as filled vectors.
void paintBarcode(QPainter& painter, const QRectF& area, const Barcode& barcode);

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/barcode.h"
#include "reports/page_flow.h"

namespace unisono::reports {

/// One record on a count sheet, in words.
struct CountRow
{
    QString number;
    QString sku;
    QString title;
    QString why;
    QString gtin;     ///< printed under its bars; empty: the code
    QString recorded; ///< printed where the count is not blind
    Barcode barcode;
};

struct CountHeadings
{
    QString item, recorded, counted;
    bool withRecord = false;
};

/// Lines to write on: who counted, when, and a signature.
void addCountFields(PageFlow& flow, const QStringList& labels);

/// Rows with a barcode and an empty box each; the headings on every page, no row split.
void addCountRows(PageFlow& flow, const CountHeadings& headings, const std::vector<CountRow>& rows);

} // namespace unisono::reports

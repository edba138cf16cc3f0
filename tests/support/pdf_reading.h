// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unisono::test {

/// Whether poppler's programs are there. Under Wine those of the system around it serve.
bool canReadPdf();
/// What a reader sees, line by line; a form feed ends a page. Empty where it could not be read, as below.
QString textOfPdf(const QString& pdf);
/// Poppler's tables of the fonts and of the images in it, one a line below a heading of two.
QStringList fontsOfPdf(const QString& pdf);
QStringList imagesOfPdf(const QString& pdf);

} // namespace unisono::test

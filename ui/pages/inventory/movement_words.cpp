// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/movement_words.h"

#include "wording/number_wording.h"

#include <QCoreApplication>

#include <array>

namespace unisono::pages {

using wording::Language;

namespace {

struct KindWords
{
    const char* kind;
    const char* icon;
    const char* title;   ///< %1 the quantity
    const char* label;   ///< %1 the signed quantity
    const char* sum;     ///< %1 the quantity
};

constexpr std::array kindWords{
    KindWords{"sale", "shopping-cart", QT_TRANSLATE_NOOP("MovementWords", "Sold: %1"), QT_TRANSLATE_NOOP("MovementWords", "%1 sold"),
              QT_TRANSLATE_NOOP("MovementWords", "%1 sold")},
    KindWords{"return", "arrow-left", QT_TRANSLATE_NOOP("MovementWords", "Returned by customers: %1"),
              QT_TRANSLATE_NOOP("MovementWords", "%1 returned"), QT_TRANSLATE_NOOP("MovementWords", "%1 returned")},
    KindWords{"receipt", "truck-delivery", QT_TRANSLATE_NOOP("MovementWords", "Received: %1"),
              QT_TRANSLATE_NOOP("MovementWords", "%1 received"), QT_TRANSLATE_NOOP("MovementWords", "%1 received")},
    KindWords{"transfer_in", "arrows-exchange", QT_TRANSLATE_NOOP("MovementWords", "Transferred in: %1"),
              QT_TRANSLATE_NOOP("MovementWords", "%1 transferred in"), QT_TRANSLATE_NOOP("MovementWords", "%1 transferred in")},
    KindWords{"transfer_out", "arrows-exchange", QT_TRANSLATE_NOOP("MovementWords", "Transferred out: %1"),
              QT_TRANSLATE_NOOP("MovementWords", "%1 transferred out"), QT_TRANSLATE_NOOP("MovementWords", "%1 transferred out")},
    KindWords{"write_off", "trash", QT_TRANSLATE_NOOP("MovementWords", "Written off: %1"),
              QT_TRANSLATE_NOOP("MovementWords", "%1 written off"), QT_TRANSLATE_NOOP("MovementWords", "%1 written off")},
    KindWords{"count", "clipboard-check", QT_TRANSLATE_NOOP("MovementWords", "Counted: %1"),
              QT_TRANSLATE_NOOP("MovementWords", "counted %1"), QT_TRANSLATE_NOOP("MovementWords", "%1 counted")},
};
constexpr KindWords otherWords{"", "package", QT_TRANSLATE_NOOP("MovementWords", "Moved: %1"),
                               QT_TRANSLATE_NOOP("MovementWords", "%1 moved"), QT_TRANSLATE_NOOP("MovementWords", "%1 moved otherwise")};

const KindWords& wordsOf(const QString& kind)
{
    for (const KindWords& words : kindWords) {
        if (kind == QLatin1String(words.kind))
            return words;
    }
    return otherWords;
}

QString words(const char* text)
{
    return QCoreApplication::translate("MovementWords", text);
}

} // namespace

QString movementTitle(const DayMovement& movement)
{
    const bool isCount = movement.kind == QLatin1String("count");
    const Quantity shown = isCount ? movement.quantity : absolute(movement.quantity);
    return words(wordsOf(movement.kind).title).arg(wording::quantityText(shown, Language()));
}

QString movementLabel(const DayMovement& movement)
{
    const bool isCount = movement.kind == QLatin1String("count");
    const QString quantity = isCount ? wording::quantityText(movement.quantity, Language()) : wording::signedText(movement.quantity, Language());
    return words(wordsOf(movement.kind).label).arg(quantity);
}

QString movementSumWords(const QString& kind)
{
    return words(wordsOf(kind).sum);
}

QString movementIcon(const QString& kind)
{
    return QString::fromLatin1(wordsOf(kind).icon);
}

} // namespace unisono::pages

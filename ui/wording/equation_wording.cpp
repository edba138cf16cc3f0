// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/equation_wording.h"

#include "wording/channel_wording.h"
#include "wording/number_wording.h"

#include <array>

namespace unisono::wording {

using analysis::Cause;
using analysis::EquationTerm;

namespace {

struct TermWords
{
    EquationTerm::Kind kind;
    const char* name;      ///< for programs
    const char* caption;   ///< below a number
    const char* phrase;    ///< %1 the number, %2 the place where the term speaks of one
};

constexpr std::array termWords{
    TermWords{EquationTerm::Kind::AvailableToSell, "", QT_TRANSLATE_NOOP("wording", "available"),
              QT_TRANSLATE_NOOP("wording", "%1 available")},
    TermWords{EquationTerm::Kind::Committed, "committed", QT_TRANSLATE_NOOP("wording", "committed"),
              QT_TRANSLATE_NOOP("wording", "%1 committed")},
    TermWords{EquationTerm::Kind::Reserved, "reserved", QT_TRANSLATE_NOOP("wording", "reserved"),
              QT_TRANSLATE_NOOP("wording", "%1 reserved")},
    TermWords{EquationTerm::Kind::Unsellable, "unsellable", QT_TRANSLATE_NOOP("wording", "unsellable"),
              QT_TRANSLATE_NOOP("wording", "%1 unsellable")},
    TermWords{EquationTerm::Kind::Safety, "safety", QT_TRANSLATE_NOOP("wording", "safety stock"),
              QT_TRANSLATE_NOOP("wording", "%1 safety stock")},
    TermWords{EquationTerm::Kind::Buffer, "buffer", QT_TRANSLATE_NOOP("wording", "buffer"),
              QT_TRANSLATE_NOOP("wording", "%1 buffer")},
    TermWords{EquationTerm::Kind::CountedTwice, "counted twice", QT_TRANSLATE_NOOP("wording", "counted twice"),
              QT_TRANSLATE_NOOP("wording", "%1 counted twice at %2")},
    TermWords{EquationTerm::Kind::MissingLocation, "missing location", QT_TRANSLATE_NOOP("wording", "left out"),
              QT_TRANSLATE_NOOP("wording", "%1 left out at %2")},
    TermWords{EquationTerm::Kind::ExtraLocation, "extra location", QT_TRANSLATE_NOOP("wording", "not its own"),
              QT_TRANSLATE_NOOP("wording", "%1 at %2, not its own")},
    TermWords{EquationTerm::Kind::PackFactor, "", QT_TRANSLATE_NOOP("wording", "per pack"),
              QT_TRANSLATE_NOOP("wording", "%1 per pack")},
    TermWords{EquationTerm::Kind::PackDivisor, "", QT_TRANSLATE_NOOP("wording", "per pack"),
              QT_TRANSLATE_NOOP("wording", "%1 per pack")},
    TermWords{EquationTerm::Kind::OpenOrder, "open order", QT_TRANSLATE_NOOP("wording", "open order"),
              QT_TRANSLATE_NOOP("wording", "%1 of an open order")},
    TermWords{EquationTerm::Kind::InFlight, "in flight", QT_TRANSLATE_NOOP("wording", "in flight"),
              QT_TRANSLATE_NOOP("wording", "%1 in flight")},
    TermWords{EquationTerm::Kind::Unexplained, "unexplained", QT_TRANSLATE_NOOP("wording", "unexplained"),
              QT_TRANSLATE_NOOP("wording", "%1 unexplained")},
};
static_assert(termWords.size() == static_cast<std::size_t>(EquationTerm::Kind::Unexplained) + 1);

const TermWords& wordsOf(EquationTerm::Kind kind)
{
    return termWords.at(static_cast<std::size_t>(kind));
}

bool isFirst(const EquationTerm& term)
{
    return term.kind == EquationTerm::Kind::AvailableToSell;
}

QString signOf(const EquationTerm& term, QChar minus, QChar divided)
{
    if (term.kind == EquationTerm::Kind::PackFactor)
        return QString(QChar(0x00D7));
    if (term.kind == EquationTerm::Kind::PackDivisor)
        return QString(divided);
    return term.amount.isKnown() && term.amount < Decimal(0) ? QString(minus) : QStringLiteral("+");
}

/// The place's name for people: nothing where the term speaks of none.
QString placeOf(const EquationTerm& term, const tables::Snapshot& snapshot)
{
    return locationName(snapshot, term.location);
}

QString phraseOf(const EquationTerm& term, const QString& amount, const tables::Snapshot& snapshot, const Language& language)
{
    const QString place = placeOf(term, snapshot);
    const TermWords& words = wordsOf(term.kind);
    const QString phrase = language.translate("wording", words.phrase);
    if (!phrase.contains(QLatin1String("%2")))
        return phrase.arg(amount);
    if (!place.isEmpty())
        return phrase.arg(amount, place);
    //: a number and its caption in a line of text, e.g. “8 counted twice”
    return language.translate("wording", "%1 %2", "equation").arg(amount, language.translate("wording", words.caption));
}

QString machineTerm(const EquationTerm& term, const tables::Snapshot& snapshot)
{
    QString text = QString::fromStdString((isFirst(term) ? term.amount : absolute(term.amount)).toString());
    if (term.amount.isUnknown())
        text = QStringLiteral("?");
    const QLatin1String name(wordsOf(term.kind).name);
    if (!name.isEmpty())
        text += QLatin1Char(' ') + name;
    const QString place = placeOf(term, snapshot);
    return place.isEmpty() ? text : text + QLatin1Char(' ') + place;
}

} // namespace

std::vector<EquationPart> equationParts(Quantity published, const Cause& cause, const tables::Snapshot& snapshot,
                                        const Language& language)
{
    std::vector<EquationPart> parts;
    //: below the quantity a channel shows its customers
    parts.push_back({{}, {}, quantityText(published, language), language.translate("wording", "published"), {}, published});
    for (const EquationTerm& term : cause.terms) {
        EquationPart part;
        part.kind = term.kind;
        part.sign = parts.size() == 1 ? QStringLiteral("=") : signOf(term, QChar(0x2212), QChar(0x00F7));
        part.amount = quantityText(isFirst(term) ? term.amount : absolute(term.amount), language);
        part.caption = language.translate("wording", wordsOf(term.kind).caption);
        part.place = placeOf(term, snapshot);
        part.quantity = term.amount;
        parts.push_back(part);
    }
    return parts;
}

QString equationText(Quantity published, const Cause& cause, const tables::Snapshot& snapshot, const Language& language)
{
    QString text = language.translate("wording", "%1 published").arg(quantityText(published, language));
    QString sign = QStringLiteral("=");
    for (std::size_t i = 0; i < cause.terms.size(); ++i) {
        const EquationTerm& term = cause.terms[i];
        if (i > 0)
            sign = signOf(term, QChar(0x2212), QChar(0x00F7));
        const QString amount = quantityText(isFirst(term) ? term.amount : absolute(term.amount), language);
        text += QLatin1Char(' ') + sign + QLatin1Char(' ') + phraseOf(term, amount, snapshot, language);
    }
    return text;
}

QString machineEquation(Quantity published, const Cause& cause, const tables::Snapshot& snapshot)
{
    QString text = published.isKnown() ? QString::fromStdString(published.toString()) : QStringLiteral("?");
    QString sign = QStringLiteral("=");
    for (std::size_t i = 0; i < cause.terms.size(); ++i) {
        if (i > 0)
            sign = signOf(cause.terms[i], QLatin1Char('-'), QLatin1Char('/'));
        text += QLatin1Char(' ') + sign + QLatin1Char(' ') + machineTerm(cause.terms[i], snapshot);
    }
    return text;
}

} // namespace unisono::wording

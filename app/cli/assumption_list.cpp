// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assumption_list.h"

#include "analysis/demand/planning_rules.h"
#include "cli/json_text.h"
#include "wording/assumption_wording.h"

namespace unisono::cli {

namespace {

using wording::Language;

QString plain(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString nameOf(const AssumptionShape& shape)
{
    return QString::fromLatin1(shape.name.data(), static_cast<qsizetype>(shape.name.size()));
}

/// One assumption as the region makes it now.
struct Made
{
    Made(Assumption of, const Region& region)
        : shape(shapeOf(of)), value(analysis::assumed(analysis::planningRulesOf(region), of)), usual(analysis::assumed({}, of)),
          source(wording::sourceOf(of, region))
    {
    }

    const AssumptionShape& shape;
    double value, usual;
    wording::AssumptionSource source;
};

QByteArray asJson(const Region& region)
{
    JsonText json;
    json.openArray();
    for (const AssumptionShape& shape : allAssumptions()) {
        const Made made(shape.assumption, region);
        json.openObject().key("name").text(shape.name).key("value").figure(made.value);
        json.key("source").text(wording::assumptionSourceName(made.source)).key("default").figure(made.usual);
        json.key("least").figure(shape.least).key("most").figure(shape.most);
        json.key("unit").text(wording::assumptionUnitName(shape.unit)).closeObject();
    }
    return json.closeArray().take();
}

QByteArray asCsv(const Region& region)
{
    QString text = QStringLiteral("name,value,source,default,least,most,unit\n");
    for (const AssumptionShape& shape : allAssumptions()) {
        const Made made(shape.assumption, region);
        text += QStringList{nameOf(shape), plain(made.value), wording::assumptionSourceName(made.source), plain(made.usual), plain(shape.least),
                            plain(shape.most), wording::assumptionUnitName(shape.unit)}
                    .join(QLatin1Char(','))
                + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace

QByteArray assumptionList(const Region& region, Format format, const Language& language)
{
    if (format == Format::Json)
        return asJson(region);
    if (format == Format::Csv)
        return asCsv(region);
    QString text;
    for (const AssumptionShape& shape : allAssumptions())
        text += assumptionLine(shape.assumption, region, language);
    return text.toUtf8();
}

QString assumptionLine(Assumption assumption, const Region& region, const Language& language)
{
    const Made made(assumption, region);
    return QStringLiteral("%1 = %2 · %3 · %4 · %5\n")
        .arg(nameOf(made.shape), plain(made.value), wording::assumptionName(assumption, language),
             wording::assumptionText(assumption, made.value, region.currency, language), wording::assumptionSourceWord(made.source, language));
}

QString assumptionLimits(Assumption assumption, const Language& language)
{
    const AssumptionShape& shape = shapeOf(assumption);
    const QString least = plain(shape.least), most = plain(shape.most);
    //: %1 the name of an assumption, %2 and %3 numbers
    return (shape.isWhole ? language.translate("cli", "%1 takes a whole number from %2 to %3.") : language.translate("cli", "%1 takes a number from %2 to %3."))
        .arg(nameOf(shape), least, most);
}

} // namespace unisono::cli

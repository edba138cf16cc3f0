// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/counting_wording.h"

#include "analysis/counting/record_accuracy.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/counting_names.h"
#include "wording/number_wording.h"

namespace unisono::wording {

using namespace analysis;

QString goalWord(CountGoal goal, const Language& language)
{
    switch (goal) {
    case CountGoal::Discrepancy:
        return language.translate("wording", "Find discrepancies");
    case CountGoal::HiddenStockOut:
        return language.translate("wording", "Find hidden stock-outs");
    case CountGoal::Random:
        break;
    }
    //: What a count is for: to know how far the stock records can be believed.
    return language.translate("wording", "Measure accuracy");
}

QString goalTitle(CountGoal goal, const Language& language)
{
    switch (goal) {
    case CountGoal::Discrepancy:
        return language.translate("wording", "What to count to find discrepancies");
    case CountGoal::HiddenStockOut:
        return language.translate("wording", "What to count to find hidden stock-outs");
    case CountGoal::Random:
        break;
    }
    return language.translate("wording", "What to count to know how right the records are");
}

QString countCauseText(const CountLine& line, const tables::Snapshot& snapshot, const Language& language)
{
    switch (line.cause) {
    case CountCause::Unexplained:
        //: %1 a channel, %2 a signed quantity
        return language.translate("wording", "%1 differs by %2, and nothing explains it")
            .arg(channelName(snapshot, line.channel), signedText(line.difference, language));
    case CountCause::SalesStockErrors:
        if (line.counts == 0)
            //: %1 units sold
            return language.translate("wording", "%1 sold, never counted").arg(quantityText(line.sold, language));
        //: %1 units sold, %2 of %3 counts
        return language.translate("wording", "%1 sold, %2 of %3 counts differed")
            .arg(quantityText(line.sold, language), wholeText(line.wrong, language), wholeText(line.counts, language));
    case CountCause::SilentStock:
        if (line.phantom) {
            const int days = line.phantom->silentDays;
            //: %1 a probability
            return language.translate("wording", "%Ln open day(s) without a sale, phantom at %1", nullptr, days)
                .arg(probabilityText(line.phantom->probability, language));
        }
        break;
    case CountCause::Drawn:
        break;
    }
    if (line.abc == AbcClass::Unknown)
        return language.translate("wording", "Drawn by lot");
    //: %1 an ABC class
    return language.translate("wording", "Drawn by lot, class %1").arg(abcName(line.abc));
}

QString accuracyTitle(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.accuracy || !finding.accuracy->accuracy)
        return {};
    const QString share = probabilityText(*finding.accuracy->accuracy, language);
    if (finding.location == noId)
        //: %1 a percentage
        return language.translate("wording", "Over the whole region, only %1 of the stock records are right").arg(share);
    //: %1 a percentage, %2 a place
    return language.translate("wording", "Only %1 of the stock records of %2 are right")
        .arg(share, locationName(*answer.snapshot, finding.location));
}

QString accuracyFact(const Finding& finding, const Language& language)
{
    if (!finding.accuracy || !finding.accuracy->interval)
        return {};
    const RecordAccuracy& row = *finding.accuracy;
    //: %1 of %2 records, %3 and %4 percentages
    return language.translate("wording", "%1 of %2 counted records right, so between %3 and %4 of all")
        .arg(wholeText(row.right, language), wholeText(row.counted, language), probabilityText(row.interval->low, language),
             probabilityText(row.interval->high, language));
}

QString accuracyStep(const Finding& finding, const InventoryAnswer& answer, const Language& language)
{
    if (!finding.accuracy)
        return {};
    const QString proof = language.translate("wording", "Fixed when the next random count proves it.");
    if (finding.location == noId)
        return language.translate("wording", "Begin with the places that are furthest from the target.") + QLatin1Char(' ') + proof;
    return language.translate("wording", "Correct what was found in %1, and see how receipts and write-offs are recorded there.")
               .arg(locationName(*answer.snapshot, finding.location))
           + QLatin1Char(' ') + proof;
}

} // namespace unisono::wording

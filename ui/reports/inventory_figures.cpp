// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/inventory_figures.h"

#include "items/channel_summary_items.h"
#include "reports/chapter_words.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <algorithm>
#include <array>

namespace unisono::reports {

using namespace analysis;
using wording::Language;

namespace {

struct Counts
{
    int real = 0;
    std::array<int, 3> bySeverity{};
    items::MoneyTotals value;
};

Counts countsOf(const FindingList& findings)
{
    Counts counts;
    for (const Finding* finding : findings) {
        if (!items::isRealDiscrepancy(*finding))
            continue;
        ++counts.real;
        ++counts.bySeverity[static_cast<std::size_t>(finding->severity)];
        counts.value.add(finding->value);
    }
    return counts;
}

KeyFigure discrepancies(const Counts& counts, const Language& language)
{
    //: Key figure of the inventory report: number of real discrepancies between what there is and what channels show.
    KeyFigure figure{
        language.translate("reports", "Real discrepancies"), wording::wholeText(counts.real, language), {}, {}};
    const auto number = [&](Severity severity) {
        return wording::wholeText(counts.bySeverity[static_cast<std::size_t>(severity)], language);
    };
    //: Below the number of discrepancies: by severity.
    figure.note = language.translate("reports", "%1 critical, %2 warning, %3 note")
                      .arg(number(Severity::High), number(Severity::Medium), number(Severity::Low));
    return figure;
}

KeyFigure atStake(const Counts& counts, const Language& language)
{
    //: Key figure of the inventory report: value of the discrepancies.
    KeyFigure figure{language.translate("reports", "At stake"), QStringLiteral("?"), {}, {}};
    const auto& amounts = counts.value.amounts;
    if (counts.real == 0)
        figure.number = wording::wholeText(0, language);
    else if (!amounts.empty())
        figure.number = wording::moneyText(amounts.front(), language, 0);
    if (amounts.size() > 1)
        //: Below the value at stake: the value in the second currency.
        figure.note = language.translate("reports", "and %1").arg(wording::moneyText(amounts[1], language, 0));
    else if (counts.value.unknown > 0)
        //: Below the value at stake: for how many discrepancies price or cost are not known.
        figure.note = language.translate("reports", "%Ln without known margin", nullptr, counts.value.unknown);
    else
        figure.note = language.translate("reports", "difference × margin per unit");
    return figure;
}

KeyFigure lateFigure(const InventoryAnswer& answer, const Language& language)
{
    const auto late =
        std::count_if(answer.freshness.begin(), answer.freshness.end(), [](const ChannelFreshness& freshness) {
            return freshness.state == ChannelFreshness::State::Late;
        });
    KeyFigure figure;
    //: Key figure: number of channels whose figures are older than they promise.
    figure.label = language.translate("reports", "Late channels");
    figure.number = wording::wholeText(late, language);
    figure.unit = ofText(answer.freshness.size(), language);
    figure.note =
        late > 0 ? lateChannels(answer, language) : language.translate("reports", "all within their promised time");
    return figure;
}

KeyFigure checked(const InventoryAnswer& answer, const Language& language)
{
    //: Key figure: number of items whose stock was compared with the channels.
    KeyFigure figure{language.translate("reports", "Items checked"),
                     wording::wholeText(static_cast<qint64>(answer.positions.size()), language),
                     {},
                     {}};
    //: Below the number of items: how many figures of channels were compared.
    figure.note = language.translate("reports", "%1 pairs item × channel")
                      .arg(wording::wholeText(static_cast<qint64>(answer.availability.size()), language));
    return figure;
}

QString causeOf(const Finding& finding, const Language& language)
{
    const Signature signature = wording::firstSignature(finding);
    return QStringLiteral("%1 %2").arg(wording::signatureNumber(signature),
                                       wording::signatureWord(signature, language));
}

} // namespace

std::vector<KeyFigure> inventoryFigures(const InventoryAnswer& answer, const FindingList& findings,
                                        const Language& language)
{
    const Counts counts = countsOf(findings);
    return {discrepancies(counts, language), atStake(counts, language), lateFigure(answer, language),
            checked(answer, language)};
}

std::vector<BarLine> causeBars(const FindingList& findings, const Language& language)
{
    struct Group
    {
        QString cause;
        qint64 count = 0;
        items::MoneyTotals value;
    };
    std::vector<Group> groups;
    for (const Finding* finding : findings) {
        if (!items::isRealDiscrepancy(*finding))
            continue;
        const QString cause = causeOf(*finding, language);
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const Group& known) { return known.cause == cause; });
        if (group == groups.end())
            group = groups.insert(group, Group{cause, 0, {}});
        ++group->count;
        group->value.add(finding->value);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.count > b.count; });
    std::vector<BarLine> lines;
    for (const Group& group : groups) {
        const QString value =
            group.value.amounts.empty() ? QString() : wording::moneyText(group.value.amounts.front(), language, 0);
        lines.push_back({group.cause, static_cast<double>(group.count), wording::wholeText(group.count, language),
                         value, theme::Series::Truth});
    }
    return lines;
}

QString lateChannels(const InventoryAnswer& answer, const Language& language)
{
    QStringList late;
    for (std::size_t i = 0; i < answer.freshness.size(); ++i)
        if (answer.freshness[i].state == ChannelFreshness::State::Late)
            //: A late channel and the age of its figures: "Marketplace (3 h 10)".
            late << language.translate("reports", "%1 (%2)")
                        .arg(wording::channelName(*answer.snapshot, static_cast<int>(i)),
                             wording::ageText(answer.freshness[i].ageSeconds, language));
    return late.join(QStringLiteral(", "));
}

} // namespace unisono::reports

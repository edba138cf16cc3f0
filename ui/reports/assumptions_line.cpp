// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/demand/planning_rules.h"
#include "reports/headline_block.h"
#include "reports/inventory_chapters.h"
#include "wording/assumption_wording.h"

namespace unisono::reports {

using wording::Language;

namespace {

QString partText(Assumption assumption, const analysis::PlanningRules& rules, const Region& region, const Language& language)
{
    const double value = analysis::assumed(rules, assumption), usual = analysis::assumed({}, assumption);
    const auto text = [&](double of) { return wording::assumptionText(assumption, of, region.currency, language); };
    const QString name = wording::assumptionName(assumption, language);
    if (value == usual)
        //: %1 what is assumed, %2 its value
        return language.translate("reports", "%1 %2", "assumption").arg(name, text(value));
    //: %1 what is assumed, %2 its value, %3 what it is where nobody says otherwise
    return language.translate("reports", "%1 %2 (default %3)", "assumption").arg(name, text(value), text(usual));
}

} // namespace

void addAssumptions(PageFlow& flow, const ChapterSource& source, std::initializer_list<Assumption> assumptions)
{
    const Region& region = source.operations->inventory->snapshot->region;
    QStringList parts;
    for (const Assumption assumption : assumptions)
        parts += partText(assumption, source.operations->planning->rules, region, source.language);
    //: Under a chapter: what its figures assume.
    addParagraph(flow, source.language.translate("reports", "Assumed: %1.").arg(parts.join(QStringLiteral(" · "))));
    flow.space(flow.paper().pt(18));
}

} // namespace unisono::reports

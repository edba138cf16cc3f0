// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/headline_block.h"
#include "reports/inventory_chapters.h"
#include "reports/step_block.h"
#include "wording/count_wording.h"
#include "wording/finding_wording.h"
#include "wording/order_wording.h"

namespace unisono::reports {

using namespace analysis;

void addConfigurationChapter(PageFlow& flow, const ChapterSource& source)
{
    const wording::Language& language = source.language;
    const InventoryAnswer& inventory = *source.operations->inventory;
    const std::vector<std::uint32_t>& faults = *source.operations->configuration;
    addChapter(flow, language.translate("reports", "Configuration"),
               language.translate("reports", "Which settings of the channels make their figures wrong again and again."));
    if (faults.empty()) {
        addParagraph(flow, language.translate("reports", "The settings of the channels are in order, as far as their figures show."));
        return;
    }
    std::vector<Step> steps;
    for (std::size_t i = 0; i < faults.size() && i < mostChapterRows; ++i) {
        const Finding& finding = inventory.findings[faults[i]];
        Step step;
        step.subject = wording::severityWord(finding.severity, language);
        step.sentence = wording::configurationTitle(finding, inventory, language);
        step.equation = wording::configurationFact(finding, language);
        step.advice = wording::nextStep(finding, inventory, language);
        steps.push_back(std::move(step));
    }
    addSteps(flow, language.translate("reports", "What to set right"),
             wording::shownOfText(static_cast<qint64>(steps.size()), static_cast<qint64>(faults.size()), language), steps);
}

} // namespace unisono::reports

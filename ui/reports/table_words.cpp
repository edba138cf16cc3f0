// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_words.h"

#include "wording/counting_names.h"
#include "wording/counting_wording.h"
#include "wording/finding_wording.h"
#include "wording/order_words.h"

namespace unisono::reports {

using namespace analysis;
using wording::Language;

items::OrderWords orderWords(const Language& language)
{
    items::OrderWords words;
    words.fulfilment = [language](tables::Fulfilment fulfilment) { return wording::fulfilmentWord(fulfilment, language); };
    words.promise = [language](PromiseVerdict verdict) { return wording::promiseWord(verdict, language); };
    words.reservation = [language](ReservationVerdict verdict) { return wording::reservationWord(verdict, language); };
    words.conflict = [language](OrderConflict::Kind kind) { return wording::orderConflictWord(kind, language); };
    words.state = [language](tables::OrderState state) { return wording::orderStateWord(state, language); };
    return words;
}

items::CountWords countWords(const InventoryAnswerPtr& answer, const Language& language)
{
    return {[language](CountGoal goal) { return wording::goalWord(goal, language); },
            [language, answer](const CountLine& line) { return wording::countCauseText(line, *answer->snapshot, language); },
            wording::abcName};
}

items::ConfigurationWords configurationWords(const Language& language)
{
    return {[language](ConfigurationFault::Kind kind) { return wording::configurationFaultWord(kind, language); },
            [language](Severity severity) { return wording::severityWord(severity, language); }};
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/counting_json.h"

#include "analysis/counting/record_accuracy.h"
#include "wording/counting_names.h"

namespace unisono::cli {

using namespace analysis;

namespace {

void writeShare(JsonText& json, std::string_view key, std::optional<double> share)
{
    json.key(key);
    share ? json.figure(*share) : json.null();
}

} // namespace

void writeAccuracyDetail(JsonText& json, const Finding& finding)
{
    if (!finding.accuracy)
        return;
    const RecordAccuracy& row = *finding.accuracy;
    json.key("counted").number(row.counted).key("right").number(row.right);
    writeShare(json, "accuracy", row.accuracy);
    writeShare(json, "low", row.interval ? std::optional(row.interval->low) : std::nullopt);
    writeShare(json, "high", row.interval ? std::optional(row.interval->high) : std::nullopt);
    writeShare(json, "unit_accuracy", row.unitAccuracy());
    json.key("targeted").number(row.targeted).key("incomplete").number(row.incomplete);
    json.key("classes").openArray();
    for (const AbcClass abc : {AbcClass::A, AbcClass::B, AbcClass::C, AbcClass::Unknown}) {
        const ClassAccuracy& stratum = row.of(abc);
        if (stratum.records > 0 || stratum.counted > 0)
            json.openObject().key("class").textOrNull(wording::abcName(abc)).key("records").number(stratum.records)
                .key("counted").number(stratum.counted).key("right").number(stratum.right).closeObject();
    }
    json.closeArray();
}

} // namespace unisono::cli

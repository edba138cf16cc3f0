// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findings_json.h"

#include "cli/counting_json.h"
#include "cli/json_text.h"
#include "cli/order_json.h"
#include "wording/equation_wording.h"
#include "wording/finding_names.h"

namespace unisono::cli {

namespace {

using analysis::Finding;
using analysis::FindingFigure;
using analysis::InventoryAnswer;

void writeCauses(JsonText& json, const Finding& finding, const tables::Snapshot& snapshot)
{
    json.key("causes").openArray();
    for (const analysis::Cause& cause : finding.causes) {
        json.openObject().key("signature").text(wording::signatureName(cause.signature));
        json.key("equation").text(wording::machineEquation(finding.observed, cause, snapshot)).closeObject();
    }
    json.closeArray();
}

/// Quantities and money are exact decimals, everything else a number.
void writeFigure(JsonText& json, const FindingFigure& figure)
{
    using Name = FindingFigure::Name;
    const QByteArray name = wording::figureName(figure.name).toLatin1();
    json.key({name.constData(), static_cast<std::size_t>(name.size())});
    switch (figure.name) {
    case Name::RecommendedBuffer:
    case Name::Buffer:
    case Name::Published:
    case Name::Available:
    case Name::OnHand:
    case Name::TransferUnits:
        json.decimal(Decimal::nearest(figure.amount));
        break;
    case Name::Benefit:
    case Name::Cost:
        json.decimal(Decimal::nearest(figure.amount), 2);
        break;
    default:
        json.figure(figure.amount);
    }
}

/// The proposals of an imbalance: pairs of a place that gives and one that receives.
void writeTransfers(JsonText& json, const std::vector<FindingFigure>& figures, const tables::Snapshot& snapshot)
{
    json.key("transfers").openArray();
    for (std::size_t at = 0; at + 1 < figures.size(); ++at)
        if (figures[at].name == FindingFigure::Name::TransferFrom)
            json.openObject()
                .key("from").text(snapshot.locations->text(figures[at].location))
                .key("to").text(snapshot.locations->text(figures[at + 1].location))
                .key("quantity").decimal(Decimal::nearest(figures[at].amount))
                .closeObject();
    json.closeArray();
}

void writeFigures(JsonText& json, const Finding& finding, const tables::Snapshot& snapshot)
{
    for (const FindingFigure& figure : finding.figures)
        if (figure.location == analysis::noId)
            writeFigure(json, figure);
    if (finding.kind == analysis::FindingKind::Imbalance)
        writeTransfers(json, finding.figures, snapshot);
}

void writeDetail(JsonText& json, const Finding& finding, const tables::Snapshot& snapshot)
{
    json.key("detail").openObject();
    if (finding.conflict != analysis::IdentityConflict::None)
        json.key("conflict").text(wording::conflictName(finding.conflict));
    if (!finding.otherSkus.empty()) {
        json.key("other_skus").openArray();
        for (const analysis::SkuId sku : finding.otherSkus)
            json.text(snapshot.skus->text(sku));
        json.closeArray();
    }
    writePromiseDetail(json, finding, snapshot);
    writeConfigurationDetail(json, finding, snapshot);
    writeFigures(json, finding, snapshot);
    writeAccuracyDetail(json, finding);
    json.closeObject();
}

void writeFinding(JsonText& json, const Finding& finding, const InventoryAnswer& answer)
{
    const tables::Snapshot& snapshot = *answer.snapshot;
    json.openObject().key("kind").text(wording::kindName(finding.kind));
    json.key("severity").text(wording::severityName(finding.severity));
    json.key("sku").textOrNull(finding.sku == analysis::noId ? std::string_view() : snapshot.skus->text(finding.sku));
    json.key("channel").textOrNull(finding.channel == analysis::noChannel
                                       ? QString()
                                       : snapshot.channels[static_cast<std::size_t>(finding.channel)]->profile.id);
    json.key("location").textOrNull(finding.location == analysis::noId ? std::string_view()
                                                                      : snapshot.locations->text(finding.location));
    json.key("promotion").null();
    json.key("expected").decimal(finding.expected).key("observed").decimal(finding.observed);
    json.key("difference").decimal(finding.difference());
    writeCauses(json, finding, snapshot);
    json.key("value");
    if (finding.value.isKnown())
        json.openObject().key("amount").decimal(finding.value.amount, 2).key("currency").textOrNull(finding.value.currency).closeObject();
    else
        json.null();
    json.key("since").instant(finding.since).key("data_age_s");
    const std::int64_t age = answer.ageSeconds(finding.asOf);
    finding.asOf.isKnown() ? json.number(age) : json.null();
    json.key("class").text(wording::failureClassName(finding.failureClass));
    writeDetail(json, finding, snapshot);
    json.closeObject();
}

} // namespace

QByteArray findingsAsJson(const InventoryAnswer& answer)
{
    int counts[3] = {};
    for (const Finding& finding : answer.findings)
        ++counts[static_cast<int>(finding.severity)];
    JsonText json;
    json.openObject().key("as_of").instant(answer.snapshot->asOf).key("checks").openArray().text(std::string_view("inventory")).closeArray();
    json.key("counts").openObject().key("high").number(counts[2]).key("medium").number(counts[1]).key("low").number(counts[0]).closeObject();
    json.key("findings").openArray();
    for (const Finding& finding : answer.findings)
        writeFinding(json, finding, answer);
    json.closeArray().closeObject();
    return json.take();
}

} // namespace unisono::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/inventory_report.h"

#include "items/channel_summary_items.h"
#include "items/finding_items.h"
#include "items/inventory_items.h"
#include "reports/inventory_chapters.h"
#include "reports/inventory_figures.h"
#include "reports/spoken_columns.h"
#include "reports/step_block.h"
#include "reports/table_block.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/finding_wording.h"
#include "wording/item_names.h"
#include "wording/number_wording.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace unisono::reports {

using namespace analysis;
using items::Column;
using wording::Counted;
using wording::Language;

namespace {

/// A column of these is left out where it is zero in every row.
std::vector<Column> withoutZeros(std::vector<Column> columns, const std::vector<QByteArray>& ids,
                                 const std::vector<std::size_t>& rows)
{
    std::erase_if(columns, [&](const Column& column) {
        return std::find(ids.begin(), ids.end(), column.id) != ids.end() &&
               std::all_of(rows.begin(), rows.end(), [&](std::size_t row) { return column.number(row).isZero(); });
    });
    return columns;
}

FindingList listOf(const InventoryAnswer& answer, const std::vector<std::size_t>& indices)
{
    FindingList list;
    for (std::size_t index : indices)
        list.push_back(&answer.findings[index]);
    return list;
}

charts::Line lineOf(const QString& name, theme::Series style, const std::vector<workspace::FindingTrendPoint>& trend,
                    int workspace::FindingTrendPoint::*count)
{
    charts::Line line{name, style, {}, true};
    for (const workspace::FindingTrendPoint& point : trend)
        line.points.push_back({static_cast<double>(point.at.raw()), static_cast<double>(point.*count)});
    return line;
}

} // namespace

InventoryReport::InventoryReport(InventoryReportRequest request) : m_request(std::move(request))
{
    if (m_request.findings) {
        m_findings = *m_request.findings;
        return;
    }
    m_findings.resize(m_request.answer->findings.size());
    std::iota(m_findings.begin(), m_findings.end(), 0);
}

QTimeZone InventoryReport::zone() const
{
    const QTimeZone zone(m_request.answer->snapshot->region.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString InventoryReport::title() const
{
    return m_request.language.translate("reports", "What we really have, and who shows something else");
}

ReportFrame InventoryReport::frame() const
{
    const Language& language = m_request.language;
    const InventoryAnswer& answer = *m_request.answer;
    std::set<LocationId> places;
    for (const PositionAtLocation& row : answer.atLocation)
        places.insert(row.location);
    ReportFrame frame;
    frame.owner = answer.snapshot->region.name;
    //: Header of a report: number of places, number of channels.
    frame.extent = language.translate("reports", "%1, %2")
                       .arg(wording::countText(static_cast<qint64>(places.size()), Counted::Places, language),
                            wording::countText(static_cast<qint64>(answer.snapshot->channels.size()), Counted::Channels,
                                               language));
    //: Header of the inventory report: its subject.
    frame.subject = m_request.operations ? language.translate("reports", "Inventory in full")
                                         : language.translate("reports", "Inventory: discrepancies");
    frame.period = wording::dayText(answer.snapshot->asOf, zone(), language);
    frame.data = dataLine();
    frame.filter = filterLine();
    frame.watermark = m_request.watermark;
    return frame;
}

QString InventoryReport::dataLine() const
{
    const Language& language = m_request.language;
    const QString moment = wording::exactMomentText(m_request.answer->snapshot->asOf, zone(), language);
    const QString late = lateChannels(*m_request.answer, language);
    if (late.isEmpty())
        //: Footer, behind "Data": instant and zone of the data.
        return language.translate("reports", "as of %1; all channels within their promised time").arg(moment);
    //: Footer, behind "Data": instant and zone of the data, then the channels that are late.
    return language.translate("reports", "as of %1; late: %2").arg(moment, late);
}

QString InventoryReport::filterLine() const
{
    const Language& language = m_request.language;
    const qint64 total = static_cast<qint64>(m_request.answer->findings.size());
    QString rows = wording::countText(this->rows(), Counted::Rows, language);
    if (this->rows() != total)
        //: Footer of a report: "96 rows of 12,340", the rows printed and all there are.
        rows = language.translate("reports", "%1 of %2").arg(rows, wording::wholeText(total, language));
    QString name = language.locale().nativeLanguageName();
    // Regional names are longer than the language itself.
    name = name.section(QLatin1Char(' '), -1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    const QString filter =
        m_request.filter.isEmpty() ? language.translate("reports", "none, all findings") : m_request.filter;
    //: Footer, behind "Filter": the filter, the number of rows, the report's language.
    return language.translate("reports", "%1 · %2 · %3").arg(filter, rows, name);
}

void InventoryReport::compose(PageFlow& flow) const
{
    addHeadline(flow, {title(), m_request.audience});
    addFigures(flow);
    addTrendOfFindings(flow);
    addCauses(flow);
    addFirstSteps(flow);
    addChannels(flow);
    addFindings(flow);
    addPositions(flow);
    addChapters(flow);
}

void InventoryReport::addFigures(PageFlow& flow) const
{
    addKeyFigures(flow, inventoryFigures(*m_request.answer, listOf(*m_request.answer, m_findings), m_request.language));
}

void InventoryReport::addTrendOfFindings(PageFlow& flow) const
{
    if (m_request.trend.size() < 2)
        return;
    const Language& language = m_request.language;
    using Point = workspace::FindingTrendPoint;
    charts::TrendData data;
    data.lines = {
        lineOf(wording::severityWord(Severity::High, language), theme::Series::Published, m_request.trend,
               &Point::high),
        lineOf(wording::severityWord(Severity::Medium, language), theme::Series::Price, m_request.trend,
               &Point::medium),
        lineOf(wording::severityWord(Severity::Low, language), theme::Series::Truth, m_request.trend, &Point::low)};
    const QTimeZone here = zone();
    //: Beside a chart's title: first and last day.
    const QString period = language.translate("reports", "%1 – %2")
                               .arg(wording::dayText(m_request.trend.front().at, here, language),
                                    wording::dayText(m_request.trend.back().at, here, language));
    addTrend(flow, language.translate("reports", "Findings over time"), period, std::move(data));
}

void InventoryReport::addCauses(PageFlow& flow) const
{
    const Language& language = m_request.language;
    const std::vector<BarLine> lines = causeBars(listOf(*m_request.answer, m_findings), language);
    if (!lines.empty())
        addBarList(flow, language.translate("reports", "Why they differ"),
                   language.translate("reports", "real discrepancies by their first cause, and what is at stake"), lines);
}

void InventoryReport::addFirstSteps(PageFlow& flow) const
{
    constexpr std::size_t most = 4;
    constexpr std::size_t worthwhile = 10; // fewer findings are seen at a glance in their table
    if (m_findings.size() < worthwhile)
        return;
    const Language& language = m_request.language;
    const InventoryAnswer& answer = *m_request.answer;
    const wording::ItemNames names(*answer.snapshot, language.code());
    std::vector<Step> steps;
    for (std::size_t i = 0; i < m_findings.size() && steps.size() < most; ++i) {
        if (!items::isRealDiscrepancy(finding(i)))
            continue;
        Step step;
        step.subject = wording::itemCode(*answer.snapshot, finding(i).sku) + QStringLiteral("  ") + names.title(finding(i).sku);
        step.sentence = wording::findingTitle(finding(i), answer, language);
        step.equation = wording::findingEquation(finding(i), answer, language);
        step.advice = wording::nextStep(finding(i), answer, language);
        step.value = finding(i).value.isKnown() ? wording::moneyText(finding(i).value, language, 0) : QString();
        steps.push_back(std::move(step));
    }
    addSteps(flow, language.translate("reports", "Where to begin"),
             language.translate("reports", "the gravest of them, and what proves them fixed"), steps);
}

void InventoryReport::addChannels(PageFlow& flow) const
{
    const Language& language = m_request.language;
    const auto summaries = items::summariseChannels(*m_request.answer);
    auto table = std::make_shared<ReportTable>();
    table->title = language.translate("reports", "The channels and the age of their figures");
    table->columns = items::channelSummaryItems(m_request.answer, summaries, [language](const QString& kind) {
        return wording::channelKindWord(kind, language);
    });
    table->rows.resize(summaries->size());
    std::iota(table->rows.begin(), table->rows.end(), 0);
    table->flexible = {"kind"};
    addTable(flow, table);
}

void InventoryReport::addFindings(PageFlow& flow) const
{
    const Language& language = m_request.language;
    auto table = std::make_shared<ReportTable>();
    table->title = language.translate("reports", "All findings");
    if (m_findings.empty()) {
        addNote(flow, table->title, language.translate("reports", "No discrepancy: every channel shows what there is."));
        return;
    }
    if (!m_request.findings)
        //: Above the table of findings: their order.
        table->order = language.translate("reports", "the gravest first, then by what is at stake");
    items::FindingWords words;
    words.cause = [language](const Finding& finding) {
        const QString cause = wording::causeText(finding, language);
        return cause.isEmpty() ? wording::kindWord(finding.kind, language) : cause;
    };
    words.severity = [language](Severity severity) { return wording::severityWord(severity, language); };
    table->columns =
        chosen(items::findingItems(m_request.answer, words, language.code()),
               {"sku", "title", "severity", "channel", "expected", "observed", "difference", "cause", "value"});
    for (Column& column : table->columns)
        column.decimals = 0;
    table->rows = m_findings;
    table->flexible = {"title", "channel", "cause"};
    addTable(flow, table);
}

void InventoryReport::addPositions(PageFlow& flow) const
{
    constexpr std::size_t mostChannels = 6;
    const Language& language = m_request.language;
    const InventoryAnswer& answer = *m_request.answer;
    std::set<SkuId> concerned;
    for (std::size_t index : m_findings)
        concerned.insert(answer.findings[index].sku);
    auto table = std::make_shared<ReportTable>();
    for (std::size_t row = 0; row < answer.positions.size(); ++row)
        if (concerned.count(answer.positions[row].sku))
            table->rows.push_back(row);
    if (table->rows.empty())
        return;
    table->title = language.translate("reports", "Stock of these items, all places together");
    //: Above the table of stock: its order.
    table->order = language.translate("reports", "by item");
    const auto index = std::make_shared<const items::AnswerIndex>(m_request.answer, language.code());
    std::vector<Column> columns = items::unifiedPositionItems(index, [](const Finding&) { return QString(); });
    std::vector<QByteArray> ids{"sku",      "title",      "on_hand", "committed",
                                "reserved", "unsellable", "safety",  "available"};
    std::size_t channels = 0;
    for (const Column& column : columns)
        if (column.id.startsWith("published:") && channels++ < mostChannels)
            ids.push_back(column.id);
    ids.push_back("data_age_s");
    table->columns = withoutZeros(chosen(std::move(columns), ids), {"unsellable", "safety"}, table->rows);
    table->flexible = {"title"};
    addTable(flow, table);
}

void InventoryReport::addChapters(PageFlow& flow) const
{
    if (!m_request.operations)
        return;
    const ChapterSource source{m_request.operations, m_request.language, zone(), SpokenColumns(m_request.answer, m_request.language.code())};
    addRiskChapter(flow, source);
    addPlanningChapter(flow, source);
    addLookAheadChapter(flow, source);
    addCountingChapter(flow, source);
    addOrdersChapter(flow, source);
    addConfigurationChapter(flow, source);
}

} // namespace unisono::reports

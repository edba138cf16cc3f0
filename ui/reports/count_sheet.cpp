// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/count_sheet.h"

#include "reports/headline_block.h"
#include "tables/item_titles.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/counting_wording.h"
#include "wording/number_wording.h"

#include <set>

namespace unisono::reports {

using namespace analysis;
using wording::Counted;
using wording::Language;

CountSheet::CountSheet(CountSheetRequest request) : m_request(std::move(request)) {}

QTimeZone CountSheet::zone() const
{
    const QTimeZone zone(m_request.answer->snapshot->region.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString CountSheet::title() const
{
    return wording::goalTitle(m_request.goal, m_request.language);
}

ReportFrame CountSheet::frame() const
{
    const Language& language = m_request.language;
    const tables::Snapshot& snapshot = *m_request.answer->snapshot;
    std::set<LocationId> places;
    for (const CountLine& line : *m_request.lines)
        places.insert(line.location);
    ReportFrame frame;
    frame.owner = snapshot.region.name;
    frame.extent = wording::countText(static_cast<qint64>(places.size()), Counted::Places, language);
    //: Header of a count sheet: its subject.
    frame.subject = language.translate("reports", "Count sheet");
    frame.period = wording::dayText(snapshot.asOf, zone(), language);
    //: Footer, behind "Data": instant and zone of the data.
    frame.data = language.translate("reports", "as of %1").arg(wording::exactMomentText(snapshot.asOf, zone(), language));
    //: Footer of a count sheet, behind "Filter": what is counted, the number of rows.
    frame.filter = language.translate("reports", "%1, %2", "count sheet")
                       .arg(wording::goalWord(m_request.goal, language), wording::countText(rows(), Counted::Rows, language));
    return frame;
}

void CountSheet::compose(PageFlow& flow) const
{
    const std::vector<CountLine>& lines = *m_request.lines;
    if (lines.empty()) {
        addHeadline(flow, {title(), m_request.audience});
        addParagraph(flow, m_request.language.translate("reports", "Nothing to count today."));
        return;
    }
    const tables::SnapshotPtr& snapshot = m_request.answer->snapshot;
    const ItemFacts facts{items::ItemGtins(snapshot), tables::itemTitles(*snapshot, m_request.language.code())};
    for (std::size_t first = 0, last = 0; first < lines.size(); first = last) {
        for (last = first; last < lines.size() && lines[last].location == lines[first].location;)
            ++last;
        if (!flow.atTop())
            flow.breakPage();
        addPlace(flow, first, last, facts);
    }
}

void CountSheet::addPlace(PageFlow& flow, std::size_t first, std::size_t last, const ItemFacts& facts) const
{
    const Language& language = m_request.language;
    const tables::Snapshot& snapshot = *m_request.answer->snapshot;
    const LocationId location = (*m_request.lines)[first].location;
    const std::string_view code = snapshot.locations->text(location);
    //: Title of a count sheet: the name of a place, its code.
    const QString place = language.translate("reports", "%1 (%2)", "count sheet")
                              .arg(wording::locationName(snapshot, location), QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
    //: Under the title of a count sheet: what is counted, for whom and by whom.
    const QString purpose = m_request.audience.isEmpty() ? title() : language.translate("reports", "%1. %2", "count sheet").arg(title(), m_request.audience);
    addHeadline(flow, {place, purpose});
    //: Fields of a count sheet that are filled in by hand.
    addCountFields(flow, {language.translate("reports", "Counted by"), language.translate("reports", "On"),
                          language.translate("reports", "Begun at"), language.translate("reports", "Ended at")});
    std::vector<CountRow> rows;
    for (std::size_t i = first; i < last; ++i)
        rows.push_back(rowOf((*m_request.lines)[i], facts));
    //: Headings of a count sheet.
    addCountRows(flow, {language.translate("reports", "Item"), language.translate("reports", "Recorded"),
                        language.translate("reports", "Counted"), m_request.withRecord},
                 rows);
}

CountRow CountSheet::rowOf(const CountLine& line, const ItemFacts& facts) const
{
    const Language& language = m_request.language;
    const tables::Snapshot& snapshot = *m_request.answer->snapshot;
    const auto decoded = [](std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); };
    const tables::TextId title = line.sku < facts.titles.size() ? facts.titles[line.sku] : tables::Dictionary::none;
    CountRow row;
    row.number = wording::wholeText(line.rank, language);
    row.sku = wording::itemCode(snapshot, line.sku);
    row.title = title == tables::Dictionary::none ? QString() : decoded(snapshot.texts->text(title));
    row.why = wording::countCauseText(line, snapshot, language);
    row.gtin = decoded(facts.gtins.of(line.sku));
    row.recorded = wording::quantityText(line.recorded, language);
    row.barcode = barcodeOf(row.gtin, row.sku);
    return row;
}

} // namespace unisono::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/item_pane.h"

#include "pages/inventory/explanations.h"
#include "pages/inventory/finding_panel.h"
#include "pages/inventory/item_facts.h"
#include "pages/inventory/stock_series.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/fact_list.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::FactList;
using wording::Language;

namespace {

constexpr std::size_t mostPlaces = 5, mostSupply = 4;

bool isNegative(const StockStates& states)
{
    const Quantity available = states.available();
    return (states.onHand.isKnown() && states.onHand < Decimal(0)) || (available.isKnown() && available < Decimal(0));
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "1 piece"; pieces that are no whole number, or not known, are many.
QString piecesText(Quantity quantity)
{
    const int pieces = wording::pluralNumber(static_cast<qint64>(quantity.orZero().toDouble()));
    return quantity.isWhole() ? ItemPane::tr("%Ln piece(s)", nullptr, pieces) : ItemPane::tr("%1 pieces").arg(wording::quantityText(quantity, {}));
}

} // namespace

ItemPane::ItemPane(QWidget* parent) : DetailPane(parent)
{
}

void ItemPane::showNothing()
{
    m_index.reset();
    setContext({});
    setTitle({});
    clearBody();
}

void ItemPane::begin(const items::AnswerIndexPtr& index, SkuId sku, const QString& name)
{
    m_index = index;
    clearBody();
    const QString code = sku == noId ? QString() : fromUtf8(index->sku(sku));
    const QString title = sku == noId ? QString() : fromUtf8(index->title(sku));
    QStringList context{code, sku == noId ? QString() : itemCategory(*index->answer().snapshot, sku)};
    context.removeAll(QString());
    setContext(title.isEmpty() && sku != noId ? context.mid(1).join(QStringLiteral(" · ")) : context.join(QStringLiteral(" · ")));
    setTitle(!title.isEmpty() ? title : sku != noId ? code : name);
}

void ItemPane::addItem(SkuId sku)
{
    const Position* position = sku == noId ? nullptr : m_index->position(sku);
    if (position) {
        addPlaces(*position);
        addSupply(sku);
    }
    if (sku != noId) {
        addChannels(sku);
        addBehind(sku);
    }
    body()->addStretch();
}

void ItemPane::show(const items::AnswerIndexPtr& index, SkuId sku, const Finding* finding)
{
    begin(index, sku, finding ? index->channelName(finding->channel) : QString());
    addFindings(sku, finding);
    addItem(sku);
}

void ItemPane::show(const items::AnswerIndexPtr& index, SkuId sku, const Finding* finding, const QString& name, QWidget* detail)
{
    begin(index, sku, name);
    if (finding) {
        addFinding(*finding);
        addRule();
    }
    body()->addWidget(detail);
    if (!finding && sku != noId && index->finding(sku)) {
        addRule();
        addFindings(sku, nullptr);
    }
    addItem(sku);
}

void ItemPane::addFindings(SkuId sku, const Finding* finding)
{
    const Finding* first = finding ? finding : sku == noId ? nullptr : m_index->finding(sku);
    if (!first) {
        auto* quiet = new widgets::ThemedLabel(FontRole::Body, Color::TextMuted);
        quiet->setWordWrap(true);
        quiet->setText(tr("Every channel shows what it can sell."));
        body()->addWidget(quiet);
        return;
    }
    addFinding(*first);
    if (sku == noId)
        return;
    for (const Finding& other : m_index->answer().findings) {
        if (other.sku != sku || &other == first)
            continue;
        const QString title = wording::findingTitle(other, m_index->answer(), {});
        const Quantity difference = other.difference();
        //: %1 what differs, %2 a signed number
        auto* link = new widgets::LinkButton(difference.isKnown() ? tr("Also: %1 (%2)").arg(title, wording::signedText(difference, {}))
                                                                  : tr("Also: %1").arg(title));
        connect(link, &QAbstractButton::clicked, this, [this, sku, &other] { show(m_index, sku, &other); });
        body()->addWidget(link);
    }
}

void ItemPane::addFinding(const Finding& finding)
{
    auto* panel = new FindingPanel(m_index, finding);
    const QString code = wording::itemCode(*m_index->answer().snapshot, finding.sku);
    connect(panel, &FindingPanel::timelineWanted, this, [this, code] { Q_EMIT timelineWanted(code); });
    connect(panel, &FindingPanel::recheckWanted, this, &ItemPane::recheckWanted);
    connect(panel, &FindingPanel::copied, this, &ItemPane::copied);
    connect(panel, &FindingPanel::explanationWanted, this, [this, &finding](const QPoint& anchor) {
        const bool differs = finding.kind == FindingKind::Discrepancy;
        ExplanationPopup::open(differs ? explainDifference(*m_index, finding) : explainAge(*m_index, finding.asOf, finding.channel), anchor, this);
    });
    body()->addWidget(panel);
}

void ItemPane::addHeading(const QString& title, std::function<Explanation()> explain)
{
    addRule();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new widgets::ThemedLabel(FontRole::Strong, Color::TextMuted);
    label->setText(title);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    if (explain) {
        auto* info = new widgets::Button({}, widgets::Button::Kind::Plain);
        info->setIconName(QStringLiteral("info-circle"));
        info->setToolTip(tr("How is this computed?"));
        info->setAccessibleName(info->toolTip());
        connect(info, &QAbstractButton::clicked, this, [this, info, explain] {
            ExplanationPopup::open(explain(), info->mapToGlobal(QPoint(0, info->height())), this);
        });
        layout->addWidget(info);
    }
    body()->addWidget(row);
}

std::vector<PlaceBar> ItemPane::placeBars(const Position& position) const
{
    const Language language;
    std::vector<const PositionAtLocation*> rows;
    for (std::uint32_t i = 0; i < position.rowCount; ++i)
        rows.push_back(&m_index->answer().atLocation[position.firstRow + i]);
    std::ranges::stable_sort(rows, std::greater<>(), [](const PositionAtLocation* row) { return absolute(row->states.onHand); });
    std::vector<PlaceBar> bars;
    StockStates rest{0, 0, 0, 0, 0};
    const std::size_t shown = rows.size() > mostPlaces + 1 ? mostPlaces : rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const StockStates& states = rows[i]->states;
        if (i < shown) {
            bars.push_back({fromUtf8(m_index->locationName(rows[i]->location)), barParts(states), wording::quantityText(states.available(), language),
                            wording::quantityText(states.onHand, language), isNegative(states), false});
            continue;
        }
        rest = {rest.onHand + states.onHand, rest.committed + states.committed, rest.reserved + states.reserved,
                rest.unsellable + states.unsellable, rest.safety + states.safety};
    }
    if (shown < rows.size())
        bars.push_back({tr("%n other place(s)", nullptr, static_cast<int>(rows.size() - shown)), barParts(rest),
                        wording::quantityText(rest.available(), language), wording::quantityText(rest.onHand, language), isNegative(rest), false});
    bars.push_back({tr("Total"), {}, wording::quantityText(position.states.available(), language),
                    wording::quantityText(position.states.onHand, language), isNegative(position.states), true});
    return bars;
}

void ItemPane::addPlaces(const Position& position)
{
    const QString pieces = wording::quantityText(position.states.onHand, {});
    addHeading(position.states.onHand.isKnown() ? tr("Where the %1 pieces are").arg(pieces) : tr("Where the pieces are: one place does not say"),
               [index = m_index, sku = position.sku] { return explainPosition(*index, sku); });
    auto* bars = new PlaceBars;
    bars->setPlaces(placeBars(position));
    body()->addWidget(bars);
}

void ItemPane::addSupply(SkuId sku)
{
    const std::vector<IncomingSupply> supply = incomingSupply(*m_index, sku);
    if (supply.empty())
        return;
    const QTimeZone zone(m_index->answer().snapshot->region.timezone.toUtf8());
    addHeading(tr("On its way"), {});
    auto* facts = new FactList(FactList::Layout::Opposite);
    for (std::size_t i = 0; i < std::min(supply.size(), mostSupply); ++i) {
        const QString place = fromUtf8(m_index->locationName(supply[i].location));
        //: %1 a day, %2 a place
        facts->addFact(tr("%1, %2").arg(wording::dayText(supply[i].dueAt, zone, {}), place), wording::signedText(supply[i].quantity, {}));
    }
    if (supply.size() > mostSupply)
        facts->addFact(tr("%n later delivery(s)", nullptr, static_cast<int>(supply.size() - mostSupply)), QString());
    body()->addWidget(facts);
}

void ItemPane::addChannels(SkuId sku)
{
    std::vector<const Availability*> rows;
    for (std::size_t channel = 0; channel < m_index->channelCount(); ++channel) {
        if (const Availability* row = m_index->availability(sku, static_cast<int>(channel)))
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    const Language language;
    addHeading(tr("What the channels show, of what they can sell"),
               [index = m_index, sku, channel = rows.front()->channel] { return explainAvailableToSell(*index, sku, channel); });
    auto* facts = new FactList(FactList::Layout::Opposite);
    for (const Availability* row : rows) {
        const Finding* finding = m_index->finding(sku, row->channel);
        const bool wrong = finding && finding->kind == FindingKind::Discrepancy;
        //: %1 published quantity, %2 quantity the channel could sell
        facts->addFact(m_index->channelName(row->channel),
                       tr("%1 of %2").arg(wording::quantityText(row->published, language), wording::quantityText(row->availableToSell, language)),
                       wrong ? Color::Critical : Color::Text, wrong);
    }
    body()->addWidget(facts);
}

void ItemPane::addBehind(SkuId sku)
{
    addHeading(tr("Behind the figure"), {});
    auto* facts = new FactList(FactList::Layout::Opposite);
    const OpenOrders orders = openOrders(*m_index, sku);
    if (orders.lines > 0)
        facts->addFact(tr("%Ln open order line(s)", nullptr, orders.lines), piecesText(orders.quantity));
    const Position* position = m_index->position(sku);
    if (position && position->states.reserved.isKnown() && !position->states.reserved.isZero())
        facts->addFact(tr("Reserved"), piecesText(position->states.reserved));
    auto* history = new widgets::LinkButton(tr("Show timeline"));
    connect(history, &QAbstractButton::clicked, this, [this, code = fromUtf8(m_index->sku(sku))] { Q_EMIT timelineWanted(code); });
    facts->addFact(tr("History of the item"), history);
    body()->addWidget(facts);
}

} // namespace unisono::pages

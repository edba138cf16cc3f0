// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_page.h"

#include "charts/chart_view.h"
#include "items/table_model.h"
#include "pages/overview/channel_freshness_list.h"
#include "pages/overview/overview_cards.h"
#include "pages/overview/overview_trend.h"
#include "pages/overview/place_items.h"
#include "pages/overview/pull_list.h"
#include "pages/overview/todo_lines.h"
#include "pages/overview/todo_table.h"
#include "pages/rule.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"
#include "widgets/page_header.h"
#include "widgets/section_heading.h"
#include "widgets/themed_label.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/finding_names.h"
#include "wording/number_wording.h"
#include "wording/planning_wording.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace unisono::pages {

using namespace analysis;
using theme::Color;
using theme::FontRole;
using theme::Theme;
using wording::Counted;
using wording::Language;

namespace {

constexpr std::size_t cardCount = 6;
constexpr std::size_t mostPlaces = 7, mostGroups = 7, mostPulls = 5;

QTimeZone zoneOf(const PageState& state)
{
    return QTimeZone(state.snapshot->region.timezone.toUtf8());
}

void onLayoutMeasures(QBoxLayout* layout, double left, double top, double right, double bottom, double spacing)
{
    Theme::current().follow(layout, [=] {
        const Theme& look = Theme::current();
        layout->setContentsMargins(look.em(left), look.em(top), look.em(right), look.em(bottom));
        layout->setSpacing(look.em(spacing));
    });
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent) : Page(QStringLiteral("overview"), QStringLiteral("layout-dashboard"), parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new widgets::PageHeader;
    m_report = m_header->addButton(QStringLiteral("file-text"), {}, QStringLiteral("Ctrl+P"));
    m_pull = m_header->addButton(QStringLiteral("refresh"), {}, QStringLiteral("F5"));
    connect(m_report, &QAbstractButton::clicked, this, &Page::reportWanted);
    connect(m_pull, &QAbstractButton::clicked, this, [this] { Q_EMIT pullWanted({}, false); });
    layout->addWidget(m_header);

    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(buildContent());
    auto* holder = new QWidget;
    auto* holderLayout = new QVBoxLayout(holder);
    m_empty = new widgets::EmptyState;
    connect(m_empty, &widgets::EmptyState::buttonPressed, this, [this] {
        if (state()->channels.empty())
            Q_EMIT viewWanted({QStringLiteral("channels"), QStringLiteral("add"), {}});
        else
            Q_EMIT pullWanted({}, false);
    });
    holderLayout->addWidget(m_empty);
    holderLayout->addStretch();
    onLayoutMeasures(holderLayout, 1.5, 1.85, 1.5, 1.5, 0);
    m_stack->addWidget(holder);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (m_figures.placesToWatch > 0)
            showPlaces();
    });
    retranslate();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::buildContent()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* cards = new QHBoxLayout;
    onLayoutMeasures(cards, 1.5, 0.3, 1.5, 0.9, 0);
    for (std::size_t i = 0; i < cardCount; ++i) {
        auto* card = new widgets::KpiCard;
        card->setFirst(i == 0);
        connect(card, &QAbstractButton::clicked, this, [this, i] { Q_EMIT viewWanted(m_doors.at(i)); });
        connect(card, &widgets::KpiCard::infoRequested, this, [this, i] { explain(static_cast<int>(i)); });
        cards->addWidget(card, 1);
        m_cards.push_back(card);
    }
    layout->addLayout(cards);
    layout->addWidget(new Rule(Qt::Horizontal));

    auto* columns = new QWidget;
    auto* columnLayout = new QHBoxLayout(columns);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(0);
    columnLayout->addWidget(buildMain(), 1);
    columnLayout->addWidget(new Rule(Qt::Vertical));
    columnLayout->addWidget(buildSide());
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(columns);
    layout->addWidget(scroll, 1);
    return content;
}

QWidget* OverviewPage::buildMain()
{
    auto* main = new QWidget;
    auto* layout = new QVBoxLayout(main);
    onLayoutMeasures(layout, 1.5, 0.9, 1.5, 1.25, 0.3);
    m_todoHeading = new widgets::SectionHeading;
    m_todo = new TodoTable;
    setFocusProxy(m_todo);
    m_nothingToDo = new widgets::EmptyState;
    connect(m_todoHeading, &widgets::SectionHeading::linkPressed, this,
            [this] { Q_EMIT viewWanted({QStringLiteral("inventory"), QStringLiteral("findings"), {}}); });
    connect(m_todo, &TodoTable::opened, this, &OverviewPage::openGroup);
    m_placesHeading = new widgets::SectionHeading;
    connect(m_placesHeading, &widgets::SectionHeading::linkPressed, this,
            [this] { Q_EMIT viewWanted({QStringLiteral("inventory"), QStringLiteral("places"), {}}); });
    m_placeItems = new items::TableModel(this);
    m_places = new widgets::ItemTable;
    m_places->setTableModel(m_placeItems);
    m_places->setStretchColumn("location");
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_places, &widgets::ItemTable::rowActivated, this, [this](std::size_t row) { openPlace(row); });
    connect(m_places, &widgets::ItemTable::linkPressed, this, [this](std::size_t row) { openPlace(row); });
    m_places->setLinkColumn("location");
    layout->addWidget(m_todoHeading);
    layout->addWidget(m_todo);
    layout->addWidget(m_nothingToDo);
    layout->addSpacing(Theme::current().em(0.6));
    layout->addWidget(m_placesHeading);
    layout->addWidget(m_places);
    layout->addStretch();
    return main;
}

QWidget* OverviewPage::buildSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    onLayoutMeasures(layout, 1.35, 0.9, 1.5, 1.25, 0.45);
    Theme::current().follow(side, [side] { side->setFixedWidth(Theme::current().em(27.5)); });
    m_freshnessHeading = new widgets::SectionHeading;
    m_freshness = new ChannelFreshnessList;
    connect(m_freshness, &ChannelFreshnessList::channelPressed, this, [this](const QString& id) {
        Q_EMIT viewWanted({QStringLiteral("channels"), {}, {{QStringLiteral("channel"), id}}});
    });
    m_trendHeading = new widgets::SectionHeading;
    m_trend = new charts::BarChart;
    m_noTrend = new widgets::ThemedLabel(FontRole::Body, Color::TextMuted);
    m_noTrend->setWordWrap(true);
    m_pullsHeading = new widgets::SectionHeading;
    connect(m_pullsHeading, &widgets::SectionHeading::linkPressed, this,
            [this] { Q_EMIT viewWanted({QStringLiteral("channels"), QStringLiteral("pulls"), {}}); });
    m_pulls = new PullList;
    for (QWidget* part : std::initializer_list<QWidget*>{m_freshnessHeading, m_freshness})
        layout->addWidget(part);
    layout->addSpacing(Theme::current().em(0.9));
    for (QWidget* part : std::initializer_list<QWidget*>{m_trendHeading, m_trend, m_noTrend})
        layout->addWidget(part);
    layout->addSpacing(Theme::current().em(0.9));
    layout->addWidget(m_pullsHeading);
    layout->addWidget(m_pulls);
    layout->addStretch();
    return side;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::statusText() const
{
    if (!state()->isRead())
        return {};
    const Language language;
    //: %1 a number of findings, %2 a number of items, both with their noun
    return tr("%1, %2").arg(wording::countText(static_cast<qint64>(state()->inventory->findings.size()), Counted::Findings, language),
                            wording::countText(static_cast<qint64>(m_figures.items), Counted::Items, language));
}

void OverviewPage::retranslate()
{
    m_header->setTitle(title());
    //: print the report of the page
    m_report->setText(tr("Report"));
    //: ask all channels for their newest figures
    m_pull->setText(tr("Pull"));
    m_nothingToDo->setContent(QStringLiteral("check"), tr("Nothing to do"), tr("No channel shows anything else than it could sell."));
    m_noTrend->setText(tr("The history begins with the second pull."));
    showState();
}

void OverviewPage::showState()
{
    const bool hasFigures = state()->isRead() && !state()->inventory->positions.empty();
    m_stack->setCurrentIndex(hasFigures ? 0 : 1);
    m_report->setVisible(hasFigures);
    m_pull->setVisible(!state()->channels.empty());
    m_figures = state()->isRead() ? overviewFigures(*state()->inventory) : OverviewFigures();
    if (!hasFigures)
        return showEmpty();
    const QString& region = state()->snapshot->region.name;
    const QString moment = wording::momentText(state()->snapshot->asOf, zoneOf(*state()), Language());
    //: %1 a region, %2 a moment; below, a region without a name
    m_header->setSentence(region.isEmpty() ? tr("As of %1").arg(moment) : tr("%1 · as of %2").arg(region, moment));
    showCards();
    showTodo();
    showPlaces();
    showSide();
}

void OverviewPage::showEmpty()
{
    m_header->setSentence({});
    if (!state()->isRead())
        m_empty->setContent(QStringLiteral("database"), tr("The workspace is being read"), tr("Its figures will stand here in a moment."));
    else if (state()->channels.empty())
        m_empty->setContent(QStringLiteral("plug-connected"), tr("Your stores will appear here"),
                            tr("What there is to sell, and which channel shows something else. Connect a first channel."),
                            tr("Connect a channel"));
    else
        m_empty->setContent(QStringLiteral("refresh"), tr("No figures yet"),
                            tr("The channels are connected, but none has told its stock so far."), tr("Pull all channels"));
}

void OverviewPage::showCards()
{
    const std::vector<OverviewCard> cards = overviewCards(m_figures, *state());
    m_doors.clear();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setFigure(cards[i].figure);
        m_doors.push_back(cards[i].door);
    }
}

void OverviewPage::showTodo()
{
    const Language language;
    std::vector<FindingGroup> shown = m_figures.groups;
    if (shown.size() > mostGroups)
        shown.resize(mostGroups);
    m_todo->setLines(todoLines(shown, *state()->inventory));
    m_todo->setVisible(!shown.empty());
    m_nothingToDo->setVisible(shown.empty());
    m_todoHeading->setTitle(tr("To do, costliest first"));
    const QString findings = wording::countText(static_cast<qint64>(state()->inventory->findings.size()), Counted::Findings, language);
    const Money value = m_figures.value.leading();
    m_todoHeading->setMuted(!value.isKnown() ? findings
                                             //: %1 a number of findings, %2 an amount of money
                                             : tr("%1, %2 at stake").arg(findings, wording::moneyText(value, language, 0)));
    m_todoHeading->setLink(shown.size() < m_figures.groups.size() ? tr("Show all findings") : QString());
}

void OverviewPage::showPlaces()
{
    const bool any = m_figures.placesToWatch > 0;
    m_placesHeading->setVisible(any);
    m_places->setVisible(any);
    if (!any)
        return;
    const auto total = static_cast<int>(m_figures.places.size());
    auto shown = std::make_shared<std::vector<PlaceStanding>>();
    for (const PlaceStanding& place : m_figures.places) {
        if (place.isToWatch() && shown->size() < mostPlaces)
            shown->push_back(place);
    }
    m_placesHeading->setTitle(tr("Places to watch"));
    //: %1 the number of places shown, %n all places of the region
    m_placesHeading->setMuted(tr("%1 of %Ln", nullptr, total).arg(QLocale().toString(static_cast<qulonglong>(shown->size()))));
    m_placesHeading->setLink(tr("Show all %Ln place(s)", nullptr, total));
    const widgets::HeldPlace place(*m_places, {"location"});
    m_placeItems->setLocale(QLocale());
    m_placeItems->setTable(placeItems(shown, state()->inventory), shown->size(), shown);
    const int rows = static_cast<int>(shown->size()) * m_places->verticalHeader()->defaultSectionSize();
    m_places->setFixedHeight(m_places->horizontalHeader()->sizeHint().height() + rows + 2);
}

void OverviewPage::showSide()
{
    const Language language;
    const InventoryAnswer& answer = *state()->inventory;
    m_freshnessHeading->setTitle(tr("Channel freshness"));
    m_freshnessHeading->setMuted(tr("age, promise"));
    m_freshness->setChannels(channelAges(answer));
    const charts::BarData trend = findingsBySeverity(state()->trend, zoneOf(*state()));
    m_trendHeading->setTitle(tr("Open findings by severity"));
    m_trendHeading->setMuted(wording::wholeText(static_cast<qint64>(answer.findings.size()), language));
    const bool hasTrend = trend.categories.size() >= 2;
    m_trend->setVisible(hasTrend);
    m_noTrend->setVisible(!hasTrend);
    if (hasTrend)
        m_trend->setData(trend);
    m_pullsHeading->setTitle(tr("Latest pulls"));
    m_pullsHeading->setLink(tr("Show all"));
    m_pullsHeading->setVisible(!state()->pulls.empty());
    m_pulls->setLines(pullLines(*state(), mostPulls));
}

void OverviewPage::openGroup(int row, bool byAction)
{
    const Finding& example = state()->inventory->findings[m_figures.groups[static_cast<std::size_t>(row)].example];
    const bool known = example.channel >= 0;
    const QString channel = known ? state()->snapshot->channels[static_cast<std::size_t>(example.channel)]->profile.id : QString();
    if (example.kind == FindingKind::StaleChannel) {
        if (byAction)
            Q_EMIT pullWanted({channel}, false);
        else
            Q_EMIT viewWanted({QStringLiteral("channels"), {}, {{QStringLiteral("channel"), channel}}});
        return;
    }
    ViewAddress address{QStringLiteral("inventory"), QStringLiteral("findings"), {}};
    if (example.kind == FindingKind::Identity)
        address.view = QStringLiteral("identity");
    else if (example.kind != FindingKind::Discrepancy) {
        address.view = QStringLiteral("all");
        address.filter.insert(QStringLiteral("kind"), wording::kindName(example.kind));
    } else if (!example.causes.empty())
        address.filter.insert(QStringLiteral("cause"), wording::signatureName(example.causes.front().signature));
    if (known)
        address.filter.insert(QStringLiteral("channel"), channel);
    Q_EMIT viewWanted(address);
}

void OverviewPage::openPlace(std::size_t row)
{
    std::vector<LocationId> shown;
    for (const PlaceStanding& place : m_figures.places) {
        if (place.isToWatch())
            shown.push_back(place.location);
    }
    const std::string_view code = state()->snapshot->locations->text(shown.at(row));
    Q_EMIT viewWanted({QStringLiteral("inventory"), QStringLiteral("places"),
                       {{QStringLiteral("location"), QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))}}});
}

void OverviewPage::explain(int card)
{
    const std::vector<OverviewCard> cards = overviewCards(m_figures, *state());
    const widgets::KpiCard* anchor = m_cards[static_cast<std::size_t>(card)];
    ExplanationPopup::open(cards[static_cast<std::size_t>(card)].explanation,
                           anchor->mapToGlobal(QPoint(0, anchor->height())), this);
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/sku_sheet.h"

#include "items/table_model.h"
#include "pages/inventory/figure_strip.h"
#include "pages/inventory/history_items.h"
#include "pages/inventory/item_facts.h"
#include "pages/inventory/stock_series.h"
#include "pages/rule.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/equation_view.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"
#include "widgets/page_header.h"
#include "widgets/section_heading.h"
#include "widgets/segmented_control.h"
#include "widgets/severity_chip.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/error_wording.h"
#include "wording/number_wording.h"

#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace unisono::pages {

using namespace analysis;
using theme::Color;
using theme::Theme;
using wording::Language;

namespace {

constexpr std::int64_t day = 24 * 3600;
constexpr std::int64_t ranges[]{30 * day, 90 * day, 365 * day};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

widgets::Severity shown(Severity severity)
{
    return severity == Severity::High ? widgets::Severity::Critical : severity == Severity::Medium ? widgets::Severity::Warning : widgets::Severity::Note;
}

} // namespace

SkuSheet::SkuSheet(HistoryLoader load, QWidget* parent) : QWidget(parent), m_load(std::move(load))
{
    build();
    retranslate();
}

SkuSheet::~SkuSheet() = default;

void SkuSheet::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new widgets::PageHeader;
    m_recheck = m_header->addButton(QStringLiteral("refresh"), {});
    m_export = m_header->addButton(QStringLiteral("download"), {}, QStringLiteral("Ctrl+E"));
    m_report = m_header->addButton(QStringLiteral("file-text"), {}, QStringLiteral("Ctrl+P"));
    connect(m_header, &widgets::PageHeader::backRequested, this, [this] { Q_EMIT backWanted(1); });
    connect(m_header, &widgets::PageHeader::breadcrumbPressed, this, &SkuSheet::backWanted);
    connect(m_recheck, &QAbstractButton::clicked, this, [this] {
        const Finding* finding = m_id == noId ? nullptr : m_index->finding(m_id);
        Q_EMIT recheckWanted(finding && finding->channel >= 0 ? m_index->channelId(finding->channel) : QString());
    });
    connect(m_export, &QAbstractButton::clicked, this, &SkuSheet::exportWanted);
    connect(m_report, &QAbstractButton::clicked, this, &SkuSheet::reportWanted);
    layout->addWidget(m_header);
    layout->addWidget(buildStrip());
    layout->addWidget(new Rule(Qt::Horizontal));
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    auto* holder = new QWidget;
    auto* holderLayout = new QVBoxLayout(holder);
    m_empty = new widgets::EmptyState;
    connect(m_empty, &widgets::EmptyState::buttonPressed, this, &SkuSheet::ask);
    holderLayout->addWidget(m_empty);
    holderLayout->addStretch();
    Theme::current().follow(holder, [holderLayout] {
        const Theme& look = Theme::current();
        holderLayout->setContentsMargins(look.em(1.5), look.em(1.85), look.em(1.5), look.em(1.5));
    });
    m_stack->addWidget(holder);
    m_stack->addWidget(buildBody());
}

QWidget* SkuSheet::buildStrip()
{
    auto* strip = new QWidget;
    auto* layout = new QHBoxLayout(strip);
    m_equation = new widgets::EquationView;
    m_equation->setCompact(true);
    m_figures = new FigureStrip;
    m_chip = new widgets::SeverityChip;
    layout->addWidget(m_equation);
    layout->addWidget(new Rule(Qt::Vertical));
    layout->addWidget(m_figures);
    layout->addStretch();
    layout->addWidget(m_chip);
    Theme::current().follow(strip, [layout] {
        const Theme& look = Theme::current();
        layout->setContentsMargins(look.em(1.5), look.em(0.1), look.em(1.5), look.em(0.9));
        layout->setSpacing(look.em(1.7));
    });
    return strip;
}

QWidget* SkuSheet::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    m_summary = new widgets::ElidedLabel(theme::FontRole::Label, Color::TextMuted);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_range = new widgets::SegmentedControl;
    m_form = new widgets::SegmentedControl;
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_range);
    layout->addWidget(m_form);
    connect(m_range, &widgets::SegmentedControl::currentChanged, this, [this] { showHistory(); });
    connect(m_form, &widgets::SegmentedControl::currentChanged, this, [this](int form) { m_views->setCurrentIndex(form); });
    Theme::current().follow(tools, [layout] {
        const Theme& look = Theme::current();
        layout->setContentsMargins(look.em(1.5), look.em(0.75), look.em(1.5), look.em(0.45));
        layout->setSpacing(look.em(0.9));
    });
    return tools;
}

QWidget* SkuSheet::buildBody()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto* views = new QWidget;
    m_views = new QStackedLayout(views);
    m_timeline = new widgets::TimelineView;
    m_items = new items::TableModel(this);
    m_table = new widgets::ItemTable;
    m_table->setTableModel(m_items);
    auto* chart = new QWidget;
    auto* chartLayout = new QHBoxLayout(chart);
    chartLayout->addWidget(m_timeline);
    m_table->setEdgePadding(1.5);
    m_views->addWidget(chart);
    m_views->addWidget(m_table);
    Theme::current().follow(chart, [chartLayout] {
        const Theme& look = Theme::current();
        chartLayout->setContentsMargins(look.em(1.35), 0, look.em(0.9), look.em(0.6));
    });
    columns->addWidget(views, 1);
    columns->addWidget(new Rule(Qt::Vertical));
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    m_eventHeading = new widgets::SectionHeading;
    m_eventList = new widgets::EventList;
    connect(m_eventList, &widgets::EventList::chosen, this, &SkuSheet::jumpTo);
    sideLayout->addWidget(m_eventHeading);
    sideLayout->addWidget(m_eventList, 1);
    columns->addWidget(side);
    layout->addLayout(columns, 1);
    Theme::current().follow(side, [side, sideLayout] {
        const Theme& look = Theme::current();
        side->setFixedWidth(look.em(20));
        sideLayout->setContentsMargins(look.em(1.25), look.em(0.6), look.em(0.9), look.em(0.6));
        sideLayout->setSpacing(look.em(0.45));
    });
    return body;
}

void SkuSheet::show(const items::AnswerIndexPtr& index, const QString& sku, const QString& from)
{
    const bool isShown = m_history && m_sku == sku; // and stays so until its newer history is there
    m_index = index;
    m_sku = sku;
    m_from = from;
    m_id = index->answer().snapshot->skus->find(sku.toUtf8().toStdString());
    if (!isShown)
        m_history.reset();
    showHead();
    ask();
}

void SkuSheet::ask()
{
    m_empty->setContent(QStringLiteral("history"), tr("The history is being read"), tr("It stands here in a moment."));
    m_stack->setCurrentIndex(m_history ? 1 : 0);
    m_load(m_sku, [self = QPointer(this), sku = m_sku](Result<StockHistory> answer) {
        if (!self || self->m_sku != sku)
            return;
        if (!answer)
            return self->showFailure(answer.error());
        self->m_history = std::move(answer).value();
        self->showHistory();
    });
}

void SkuSheet::showHead()
{
    const Language language;
    const QString title = m_id == noId ? QString() : fromUtf8(m_index->title(m_id));
    m_header->setBreadcrumb({tr("Inventory"), m_from});
    m_header->setTitle(title.isEmpty() ? m_sku : title);
    QStringList context{title.isEmpty() ? QString() : m_sku, m_id == noId ? QString() : itemCategory(*m_index->answer().snapshot, m_id)};
    context.removeAll(QString());
    m_header->setSentence(context.join(QStringLiteral(" · ")));
    const Position* position = m_id == noId ? nullptr : m_index->position(m_id);
    m_equation->setTerms(position ? drawnStates(position->states) : std::vector<widgets::EquationTerm>());
    const Finding* finding = m_id == noId ? nullptr : m_index->finding(m_id);
    m_chip->setVisible(finding);
    m_recheck->setVisible(finding && finding->channel >= 0);
    std::vector<FigureStrip::Figure> figures;
    if (finding) {
        m_chip->setSeverity(shown(finding->severity));
        if (finding->kind == FindingKind::Discrepancy) {
            //: %1 a channel
            figures.push_back({tr("Published on %1").arg(m_index->channelName(finding->channel)), wording::quantityText(finding->observed, language), {}, Color::Text, theme::Series::Published});
            figures.push_back({tr("Difference"), wording::signedText(finding->difference(), language), {}, Color::Critical, {}});
        }
        if (finding->value.isKnown())
            figures.push_back({tr("At stake"), wording::moneyText(finding->value, language), {}, Color::Text, {}});
    }
    if (position)
        figures.push_back({tr("Places"), wording::wholeText(position->rowCount, language), {}, Color::Text, {}});
    m_figures->setFigures(std::move(figures));
}

TimelineQuestion SkuSheet::question() const
{
    const Instant to = m_index->answer().snapshot->asOf;
    const auto range = static_cast<std::size_t>(std::clamp(m_range->currentIndex(), 0, 2));
    return {m_index, &*m_history, m_id, to.plusSeconds(-ranges[range]), to};
}

void SkuSheet::showHistory()
{
    if (!m_history)
        return;
    const TimelineQuestion asked = question();
    const QTimeZone zone(m_index->answer().snapshot->region.timezone.toUtf8());
    m_timeline->setTimeZone(zone);
    m_timeline->setContent(timelineContent(asked));
    m_timeline->setSummary(timelineSummary(asked));
    m_summary->setText(timelineSummary(asked));
    m_timeline->setCursorInstant({});
    HistoryTable table = historyItems(asked);
    const widgets::HeldPlace place(*m_table, {"at"});
    m_items->setLocale(QLocale());
    m_items->setTimeZone(zone);
    m_items->setTable(std::move(table.columns), table.rows, std::move(table.keep));
    m_events = timelineEvents(asked);
    m_eventList->setEvents(m_events);
    m_eventHeading->setMuted(wording::wholeText(static_cast<qint64>(m_events.size()), Language()));
    m_stack->setCurrentIndex(1);
    Q_EMIT statusChanged();
}

void SkuSheet::showFailure(const Error& error)
{
    m_empty->setContent(QStringLiteral("cloud-off"), wording::whatHappened(error, {}), wording::whatToDo(error, {}), tr("Try again"));
    m_stack->setCurrentIndex(0);
}

void SkuSheet::jumpTo(int event)
{
    m_timeline->setCursorInstant(m_events[static_cast<std::size_t>(event)].instant);
    Q_EMIT statusChanged();
}

QString SkuSheet::statusText() const
{
    if (!m_history)
        return {};
    const QString events = tr("%Ln event(s)", nullptr, static_cast<int>(m_events.size()));
    const std::optional<qint64> cursor = m_timeline->cursorInstant();
    if (!cursor)
        return events;
    const QTimeZone zone(m_index->answer().snapshot->region.timezone.toUtf8());
    return tr("%1 · cursor: %2").arg(events, wording::momentText(Instant::fromMilliseconds(*cursor), zone, {}));
}

void SkuSheet::retranslate()
{
    m_recheck->setText(tr("Check again"));
    m_export->setText(tr("Export"));
    m_report->setText(tr("Report"));
    const int range = std::max(0, m_range->currentIndex()), form = std::max(0, m_form->currentIndex());
    m_range->setChoices({tr("30 days"), tr("90 days"), tr("1 year")});
    m_range->setCurrentIndex(range);
    m_form->setChoices({tr("Chart"), tr("Table")}, {QStringLiteral("chart-line"), QStringLiteral("table")});
    m_form->setCurrentIndex(form);
    m_eventHeading->setTitle(tr("What happened"));
    m_eventList->setAccessibleName(tr("What happened"));
    if (!m_index)
        return;
    showHead();
    showHistory();
}

} // namespace unisono::pages

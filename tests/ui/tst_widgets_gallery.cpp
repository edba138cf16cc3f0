// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_print.h"
#include "charts/chart_view.h"
#include "items/table_model.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/cause_card.h"
#include "widgets/detail_pane.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/equation_view.h"
#include "widgets/event_list.h"
#include "widgets/fact_list.h"
#include "widgets/filter_bar.h"
#include "widgets/freshness_badge.h"
#include "widgets/freshness_bar.h"
#include "widgets/header_field.h"
#include "widgets/item_table.h"
#include "widgets/kpi_card.h"
#include "widgets/link_button.h"
#include "widgets/message_bar.h"
#include "widgets/next_step_box.h"
#include "widgets/page_header.h"
#include "widgets/progress_row.h"
#include "widgets/search_button.h"
#include "widgets/section_heading.h"
#include "widgets/segmented_control.h"
#include "widgets/severity_chip.h"
#include "widgets/stacked_bar.h"
#include "widgets/themed_label.h"
#include "widgets/timeline_view.h"
#include "widgets/view_tabs.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace unisono;
using namespace unisono::widgets;
using theme::Series;
using theme::Theme;

/// Every part of the look, in every palette: nothing is clipped, everything has a name. With UNISONO_SHOTS set to a folder the
/// pictures are kept there, to be looked at.
class WidgetsGalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Theme::current().setScheme(theme::Scheme::Light); }
    void pages_data();
    void pages();
    void controlsHaveNames();
    void chartsPrintAsVectors();
};

namespace {

constexpr qint64 day = 86'400'000;

items::Column text(const char* id, const char* title, std::vector<QString> values,
                   std::function<items::CellMark(std::size_t)> mark = {}, const char* group = nullptr)
{
    items::Column column;
    column.id = id;
    column.title = title;
    column.group = group;
    column.text = [values = std::move(values)](std::size_t row) { return values[row % values.size()]; };
    column.mark = std::move(mark);
    return column;
}

items::Column number(const char* id, const char* title, std::vector<int> values,
                     std::function<items::CellMark(std::size_t)> mark = {}, const char* group = nullptr)
{
    items::Column column;
    column.id = id;
    column.title = title;
    column.group = group;
    column.type = items::Column::Type::Number;
    column.number = [values = std::move(values)](std::size_t row) {
        const int value = values[row % values.size()];
        return value == 999 ? Decimal() : Decimal(value);
    };
    column.mark = std::move(mark);
    return column;
}

items::TableModel* stockModel(QObject* parent)
{
    using items::CellMark;
    auto* model = new items::TableModel(parent);
    std::vector<items::Column> columns;
    columns.push_back(text("sku", "SKU", { "CAF-INOX-6T", "BOU-COT-X6", "PLD-OUE-GR", "PAR-LIN-240", "PLT-FON-26" },
                           [](std::size_t) { return CellMark::Muted; }));
    columns.push_back(text("name", "Item", { "Stainless coffee maker, 6 cups", "Cotton candles, set of 6",
                                             "Grey Ouessant plaid", "Linen set 240 × 220", "Cast-iron pan 26 cm" }));
    columns.push_back(number("on_hand", "On hand", { 80, 12, 46, 34, -2 }, {}, "Truth: all places"));
    columns.push_back(number("committed", "Committed", { 20, 0, 12, 6, 5 }, {}, "Truth: all places"));
    columns.push_back(number("reserved", "Reserved", { 9, 0, 4, 3, 1 }, {}, "Truth: all places"));
    columns.push_back(number("available", "Available", { 51, 12, 30, 25, -8 },
                             [](std::size_t) { return CellMark::Strong; }, "Truth: all places"));
    columns.push_back(number("web", "Web", { 80, 72, 46, 25, 21 },
                             [](std::size_t row) { return row % 5 < 3 ? CellMark::Wrong : CellMark::None; }, "Published"));
    columns.push_back(number("market", "Market", { 46, 7, 999, 28, 31 },
                             [](std::size_t row) {
                                 return row % 5 == 2 ? CellMark::Unknown : row % 5 > 2 ? CellMark::Wrong : CellMark::None;
                             }, "Published"));
    items::Column difference = number("difference", "Difference", { 29, 60, 16, 8, -15 });
    difference.withSign = true;
    columns.push_back(difference);
    columns.push_back(text("cause", "Cause", { "④ Physical stock", "⑧ Unit or pack", "④ Physical stock",
                                               "⑥ Counted twice", "⑪ To count" }));
    columns.push_back(text("severity", "Severity", { "Critical", "Warning", "Note" }, [](std::size_t row) {
        return std::array { CellMark::SeverityHigh, CellMark::SeverityMedium, CellMark::SeverityLow }[row % 3];
    }));
    columns.push_back(text("age", "Age", { "3 min", "3 min", "3 min", "3 h 10", "3 h 10" }, [](std::size_t row) {
        return row % 5 < 3 ? CellMark::Fresh : CellMark::Late;
    }));
    model->setTable(std::move(columns), 60, nullptr);
    return model;
}

QWidget* surface()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    return page;
}

QWidget* kpiRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    KpiFigure figure { "Real stock discrepancies", "214", "", "of 18,420 items × channels",
                       { 9, 8, 8.5, 7, 7.2, 6, 5, 5.2, 4, 3 }, {}, KpiFigure::Change::Down, true, "38", "in 7 d",
                       Freshness::Fresh, "3 min ago", "16 June 2026, 09:42, Europe/Paris" };
    for (int i = 0; i < 6; ++i) {
        auto* card = new KpiCard;
        card->setFirst(i == 0);
        if (i == 1)
            figure = { "Lost sales, estimated", "€4,380", "", "margin, last 7 days", { 2, 3, 2.4, 4, 3.5, 6 }, {},
                       KpiFigure::Change::Up, false, "6.2%", "in 7 d", Freshness::Fresh, "6 min ago", {} };
        if (i == 3)
            figure = { "Promotion coherence", "97.3%", "", "8 promotions, 42 stores", { 5, 4, 6, 5, 3, 1 }, {},
                       KpiFigure::Change::Down, false, "1.1 pt", "in 7 d", Freshness::Late, "1 late", {} };
        if (i == 5)
            figure = { "Stores ready", "38", "of 42", "gate: 95% of slots", { 1, 2, 3, 3, 5, 6 }, 4.0,
                       KpiFigure::Change::Up, true, "2", "in 30 d", Freshness::NotDue, "yesterday, 18:30", {} };
        card->setFigure(figure);
        layout->addWidget(card);
    }
    return row;
}

QWidget* overviewPage()
{
    QWidget* page = surface();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* header = new PageHeader;
    header->setTitle("Overview");
    header->setSentence("30 days, compared with the 30 before");
    header->addButton("file-text", "Monday report", "Ctrl+P");
    header->addButton("refresh", "Refresh", "F5");
    column->addWidget(header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 10);
    body->addWidget(kpiRow());
    auto* messages = new MessageBar;
    messages->show({ "late", Severity::Warning, "The marketplace has been silent for 3 h 10; 30 min were promised.",
                     "The service answered “too many requests” at 06:35 and 07:35. Until the pull ends, 2,904 items show their 06:35 state.",
                     "Show the answer", true });
    messages->show({ "error", Severity::Critical, "Access is refused.", "The password may have changed.", "", true });
    messages->show({ "note", Severity::Note, "This workspace comes from a newer version.", "It opens read-only.", "", true });
    body->addWidget(messages);
    auto* heading = new SectionHeading("Stores to watch", "7 of 42, by euros at stake");
    heading->setLink("See all 42 stores");
    body->addWidget(heading);
    auto* table = new ItemTable;
    table->setTableModel(stockModel(table));
    table->setStretchColumn("name");
    table->selectRow(1);
    body->addWidget(table, 1);
    auto* charts = new QHBoxLayout;
    auto* bars = new charts::BarChart;
    charts::BarData data;
    data.summary = "Open incidents by class, last 12 weeks";
    for (int week = 13; week <= 24; ++week)
        data.categories << QStringLiteral("W%1").arg(week);
    data.parts = { { "Technological", Series::Truth, { 9, 10, 9, 11, 12, 11, 13, 12, 13, 15, 14, 14 } },
                   { "Execution", Series::Comparison, { 8, 8, 8, 9, 9, 9, 8, 9, 9, 9, 9, 9 } },
                   { "Organisation", Series::Price, { 7, 6, 7, 7, 6, 7, 6, 6, 6, 6, 6, 6 } },
                   { "Strategy", Series::Context, { 2, 3, 3, 2, 3, 2, 3, 3, 2, 2, 2, 2 } } };
    bars->setData(data);
    charts->addWidget(bars);
    auto* trend = new charts::TrendChart;
    charts::TrendData lines;
    lines.summary = "Real discrepancies by week";
    lines.categories = data.categories;
    lines.target = 60;
    lines.targetName = "target 60";
    lines.lines = { { "real", Series::Truth, {}, true }, { "within tolerance", Series::Published, {}, true } };
    for (int i = 0; i < 12; ++i) {
        lines.lines[0].points.push_back({ double(i), 131 - 3.0 * i });
        lines.lines[1].points.push_back({ double(i), i == 5 ? std::nan("") : 88 + 1.3 * i });
    }
    trend->setData(lines);
    charts->addWidget(trend);
    body->addLayout(charts);
    column->addLayout(body, 1);
    return page;
}

QWidget* inventoryDetail()
{
    auto* pane = new DetailPane;
    pane->setContext("CAF-INOX-6T · kitchen · class A");
    pane->setTitle("Stainless coffee maker, 6 cups");
    auto* line = new QHBoxLayout;
    line->addWidget(new SeverityChip(Severity::Critical));
    auto* since = new ThemedLabel(theme::FontRole::Label, theme::Color::TextMuted);
    since->setText("for 5 days");
    line->addWidget(since);
    line->addStretch(1);
    auto* badge = new FreshnessBadge;
    badge->setState(Freshness::Fresh, "3 min ago", "16 June 2026, 09:42, Europe/Paris");
    line->addWidget(badge);
    pane->body()->addLayout(line);
    auto* sentence = new ThemedLabel(theme::FontRole::Strong);
    sentence->setText("The web shop publishes physical stock");
    pane->body()->addWidget(sentence);
    auto* equation = new EquationView;
    equation->setTerms({ { "80", "published", {}, "", 80 },
                         { "51", "available", Series::Truth, "=", 51 },
                         { "20", "committed", Series::Price, "+", 20 },
                         { "9", "reserved", Series::Reserved, "+", 9 } });
    pane->body()->addWidget(equation);
    auto* facts = new FactList;
    facts->addFact("Difference", "+29, entirely explained (cause ④)", theme::Color::Critical, true);
    facts->addFact("Since", "11 June 2026, 14:20, pull of 14:15");
    facts->addFact("At stake", "€96 per day · oversell risk < 0.1%");
    pane->body()->addWidget(facts);
    auto* step = new NextStepBox;
    step->setStep("Ask the site to publish the quantity that can be sold, not physical stock. Fixed when the next pull proves it.");
    pane->body()->addWidget(step);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new Button("Open a case", Button::Kind::Primary));
    auto* check = new Button("Check again");
    check->setIconName("refresh");
    buttons->addWidget(check);
    auto* more = new Button;
    more->setIconName("dots");
    more->setAccessibleName("More");
    buttons->addWidget(more);
    buttons->addStretch(1);
    pane->body()->addLayout(buttons);
    pane->addRule();
    auto* bar = new StackedBar;
    bar->setParts({ { 51, Series::Truth, "available" }, { 20, Series::Price, "committed" }, { 9, Series::Reserved, "reserved" } }, 100);
    pane->body()->addWidget(bar);
    auto* freshness = new FreshnessBar;
    freshness->setAge(300, 900);
    pane->body()->addWidget(freshness);
    auto* late = new FreshnessBar;
    late->setAge(11'400, 1'800);
    pane->body()->addWidget(late);
    pane->body()->addWidget(new LinkButton("14 open orders"));
    return pane;
}

QWidget* inventoryPage()
{
    auto* splitter = new QSplitter;
    QWidget* page = surface();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader;
    header->setTitle("Inventory");
    header->setSentence("What we have, and who shows something else");
    header->addButton("columns", "Columns");
    header->addButton("download", "Export", "Ctrl+E");
    column->addWidget(header);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(20, 0, 20, 8);
    auto* tabs = new ViewTabs;
    tabs->setTabs({ { "real", "Real discrepancies", true }, { "unified", "Unified position", false },
                    { "oversell", "Oversell risk", false }, { "count", "To count", false } });
    inner->addWidget(tabs);
    auto* causes = new QHBoxLayout;
    causes->setSpacing(0);
    const std::vector<CauseCard::Cause> cards { { 2, "96", 1, "Channel is late", "Marketplace" },
                                                { 4, "37", 0.4, "Physical stock is published", "Web shop" },
                                                { 11, "23", 0.25, "To be counted", "9 stores" },
                                                { 3, "4", 0.03, "Zero overwritten", "Web shop" } };
    for (std::size_t i = 0; i < cards.size(); ++i) {
        auto* card = new CauseCard;
        card->setCause(cards[i]);
        card->setFirst(i == 0);
        card->setChecked(i == 1);
        causes->addWidget(card);
    }
    inner->addLayout(causes);
    auto* filters = new FilterBar;
    filters->setFilters({ { "d", "Difference", "real" }, { "t", "Duration", "more than 2 pulls" }, { "c", "Class", "A, B" } });
    filters->setCountText("214 of 18,420 rows · sorted by € per day");
    inner->addWidget(filters);
    column->addLayout(inner);
    auto* table = new ItemTable;
    table->setEdgePadding(1.5);
    table->setTableModel(stockModel(table));
    table->setStretchColumn("name");
    table->setLinkColumn("cause");
    table->sortByColumn(8, Qt::DescendingOrder);
    table->setCurrentIndex(table->model()->index(1, 6));
    column->addWidget(table, 1);
    splitter->addWidget(page);
    splitter->addWidget(inventoryDetail());
    splitter->setSizes({ 1000, 350 });
    return splitter;
}

TimelineContent timeline()
{
    TimelineContent content;
    content.from = 1'779'055'200'000;
    content.to = content.from + 30 * day;
    content.quantityTitle = "Quantity";
    content.quantities = { { "physical", Series::Context, {} }, { "web", Series::Published, {} },
                           { "available", Series::Truth, {} }, { "marketplace", Series::SecondChannel, {} } };
    content.truth = 2;
    content.published = 1;
    double stock = 106;
    for (int i = 0; i < 30; ++i) {
        const qint64 at = content.from + i * day;
        const double sold = 2 + (i * 7) % 9;
        stock -= sold;
        content.movements.push_back({ at, -sold, false, {} });
        if (i == 9 || i == 21) {
            stock += 60;
            content.movements.push_back({ at, 60, false, "+60 received" });
        }
        if (i == 15)
            content.movements.push_back({ at, -2, true, "count −2" });
        content.quantities[0].points.push_back({ at, stock + 18 });
        content.quantities[1].points.push_back({ at, i > 24 ? stock + 20 : stock });
        content.quantities[2].points.push_back({ at, stock });
        content.quantities[3].points.push_back({ at + day / 2, i == 12 ? std::nan("") : stock - 4 });
    }
    content.movementsTitle = "Movements";
    content.movementsSummary = "106 at first − 148 sold + 120 received − 2 counted = 64 today";
    content.inTitle = "in";
    content.outTitle = "sold";
    content.priceTitle = "Price";
    content.prices = { { "price", Series::Price, { { content.from, 34.9 }, { content.from + 4 * day, 27.9 }, { content.from + 17 * day, 34.9 } } } };
    content.priceText = [](double value) { return QLocale().toCurrencyString(value, QStringLiteral("€")); };
    content.freshnessTitle = "Freshness of the channels";
    for (const char* channel : { "Web", "Marketplace", "Tills", "ERP" })
        content.freshness.push_back({ channel, {}, {} });
    content.freshness[1].late.push_back({ content.from + 12 * day, content.from + 13 * day });
    content.freshness[3].unknown.push_back({ content.from + 19 * day, content.from + 20 * day });
    content.gaps.push_back({ content.from + 26 * day, content.from + 27 * day });
    return content;
}

QWidget* timelinePage()
{
    QWidget* page = surface();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* header = new PageHeader;
    header->setTitle("Steel moka, 6 cups");
    header->setSentence("MOKA-ACC-6 · class A");
    header->setBreadcrumb({ "Inventory", "Real discrepancies" });
    header->addButton("note", "Note");
    column->addWidget(header);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(20, 0, 20, 0);
    auto* equation = new EquationView;
    equation->setCompact(true);
    equation->setTerms({ { "64", "physical", {}, "", 64 }, { "41", "available", Series::Truth, "=", 41 },
                         { "15", "committed", Series::Price, "+", 15 }, { "8", "reserved", Series::Reserved, "+", 8 } });
    line->addWidget(equation);
    line->addStretch(1);
    auto* span = new SegmentedControl;
    span->setChoices({ "30 days", "90 days", "1 year" });
    line->addWidget(span);
    auto* kind = new SegmentedControl;
    kind->setChoices({ "Chart", "Table" }, { "chart-line", "table" });
    line->addWidget(kind);
    column->addLayout(line);
    auto* lower = new QHBoxLayout;
    lower->setContentsMargins(20, 10, 10, 10);
    auto* view = new TimelineView;
    view->setContent(timeline());
    view->setSummary("Available falls from 104 to 64; since 12 June the web shows 20 more.");
    view->setCursorInstant(timeline().from + 26 * day + day / 2);
    lower->addWidget(view, 1);
    auto* events = new EventList;
    events->setFixedWidth(260);
    events->setAccessibleName("What happened");
    events->setEvents({ { "shopping-cart", "today, 09:31", "Web order W-104512, 2 pieces", "committed 15", {}, 0 },
                        { "note", "yesterday, 16:05", "Note by Giulia Ferri", "“Called the site’s supplier: correction on Wednesday”", {}, 0 },
                        { "", "11 June, 14:20", "First divergence", "web 87, available 67: +20 = committed + reserved", Severity::Critical, 0 },
                        { "truck-delivery", "8 June, 07:50", "48 pieces received", "Novara warehouse", {}, 0 } });
    lower->addWidget(events);
    column->addLayout(lower, 1);
    return page;
}

QWidget* controlsPage()
{
    QWidget* page = surface();
    auto* column = new QVBoxLayout(page);
    auto* bar = new QMenuBar;
    for (const char* title : { "File", "Edit", "View", "Go", "Data", "Reports", "Help" })
        bar->addMenu(title);
    column->setMenuBar(bar);
    auto* head = new QHBoxLayout;
    const std::vector<std::pair<QString, QString>> fields { { "Workspace", "Maison Verdier" }, { "Region", "Grand Ouest · 42 stores" },
                                                            { "Language", "English" } };
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto* field = new HeaderField;
        field->setLabel(fields[i].first);
        field->setValue(fields[i].second);
        field->setSeparated(i > 0);
        head->addWidget(field);
    }
    head->addStretch(1);
    auto* search = new SearchButton;
    search->setText("Search or run a command");
    search->setKeys("Ctrl+K");
    search->setAccessibleName("Search");
    head->addWidget(search);
    column->addLayout(head);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new Button("Open a case", Button::Kind::Primary));
    buttons->addWidget(new Button("Plain", Button::Kind::Plain));
    auto* disabled = new Button("Disabled");
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    auto* disabledPrimary = new Button("Disabled", Button::Kind::Primary);
    disabledPrimary->setEnabled(false);
    buttons->addWidget(disabledPrimary);
    buttons->addWidget(new QPushButton("Push button"));
    auto* tool = new QToolButton;
    tool->setIcon(Theme::current().icon("player-play"));
    tool->setAccessibleName("Play");
    buttons->addWidget(tool);
    for (Severity severity : { Severity::Critical, Severity::Warning, Severity::Note, Severity::Fixed })
        buttons->addWidget(new SeverityChip(severity));
    buttons->addStretch(1);
    column->addLayout(buttons);

    auto* badges = new QHBoxLayout;
    const std::vector<std::pair<Freshness, QString>> states { { Freshness::Fresh, "3 min ago" }, { Freshness::Late, "3 h 10 ago" },
                                                              { Freshness::Unknown, "unknown" }, { Freshness::NotDue, "not due" },
                                                              { Freshness::Pulling, "pulling" } };
    for (const auto& [state, age] : states) {
        auto* badge = new FreshnessBadge;
        badge->setState(state, age, "16 June 2026");
        badges->addWidget(badge);
    }
    column->addLayout(badges);

    auto* inputs = new QHBoxLayout;
    auto* line = new QLineEdit("Line edit");
    line->setObjectName("focused");
    inputs->addWidget(line);
    auto* placeholder = new QLineEdit;
    placeholder->setPlaceholderText("Placeholder");
    inputs->addWidget(placeholder);
    auto* combo = new QComboBox;
    combo->addItems({ "Combo box", "Second", "Third" });
    inputs->addWidget(combo);
    inputs->addWidget(new QSpinBox);
    inputs->addWidget(new QDateEdit(QDate(2026, 6, 16)));
    column->addLayout(inputs);

    auto* checks = new QHBoxLayout;
    auto* checked = new QCheckBox("Checked");
    checked->setChecked(true);
    checks->addWidget(checked);
    checks->addWidget(new QCheckBox("Not checked"));
    auto* radio = new QRadioButton("Chosen");
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton("Not chosen"));
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(60);
    checks->addWidget(slider);
    auto* progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    checks->addWidget(progress);
    column->addLayout(checks);

    auto* pull = new ProgressRow("Marketplace");
    pull->setState({ 0.62, "62%", "18,240 of 29,400 rows", "1,260 rows/s", "about 9 s left",
                     "Page 46 of 74. Cancelling keeps the 45 whole pages; the next pull resumes from there." });
    column->addWidget(pull);
    auto* unknown = new ProgressRow("Web shop");
    unknown->setState({ -1, "", "1,240 rows", "980 rows/s", "", "" });
    column->addWidget(unknown);

    auto* edit = new QPlainTextEdit("I am sorry for the wait.\nYour code is valid in the store.");
    edit->setMaximumHeight(80);
    column->addWidget(edit);
    auto* tabs = new QTabWidget;
    auto* empty = new EmptyState;
    empty->setContent("database", "Your stores will appear here.", "Connect a first channel. Unisono reads; it never writes.",
                      "Connect a channel");
    tabs->addTab(empty, "First tab");
    tabs->addTab(new QWidget, "Second tab");
    column->addWidget(tabs, 1);
    return page;
}

void keep(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("UNISONO_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace

void WidgetsGalleryTest::initTestCase()
{
    QVERIFY(Theme::current().applyTo(*qApp));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WidgetsGalleryTest::pages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("scheme");
    const std::vector<std::pair<const char*, theme::Scheme>> schemes { { "light", theme::Scheme::Light }, { "dark", theme::Scheme::Dark },
                                                                      { "contrast", theme::Scheme::Contrast } };
    const char* pages[] = { "overview", "inventory", "timeline", "controls" };
    for (int page = 0; page < 4; ++page) {
        for (const auto& [name, scheme] : schemes)
            QTest::addRow("%s-%s", pages[page], name) << page << int(scheme);
    }
}

void WidgetsGalleryTest::pages()
{
    QFETCH(int, page);
    QFETCH(int, scheme);
    Theme::current().setScheme(theme::Scheme::Light);
    const std::array builders { &overviewPage, &inventoryPage, &timelinePage, &controlsPage };
    const std::unique_ptr<QWidget> window(builders[std::size_t(page)]());
    window->resize(1270, page == 0 ? 800 : 740);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    if (auto* focused = window->findChild<QWidget*>(QStringLiteral("focused")))
        focused->setFocus();
    // The switch happens while the window is open: everything has to follow.
    Theme::current().setScheme(theme::Scheme(scheme));
    QCoreApplication::processEvents();
    keep(*window, QString::fromLatin1(QTest::currentDataTag()));
    const QImage picture = window->grab().toImage();
    const QColor ground = Theme::current().color(theme::Color::Surface);
    int same = 0;
    for (int x = 0; x < picture.width(); x += 7) {
        for (int y = 0; y < picture.height(); y += 7)
            same += picture.pixelColor(x, y) == ground ? 1 : 0;
    }
    QVERIFY2(same > picture.width() * picture.height() / 49 / 4, "most of a page is its surface");
}

void WidgetsGalleryTest::controlsHaveNames()
{
    for (auto* build : { &overviewPage, &inventoryPage, &timelinePage, &controlsPage }) {
        const std::unique_ptr<QWidget> window(build());
        const auto buttons = window->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (QString::fromLatin1(button->metaObject()->className()).startsWith(QLatin1String("unisono")))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
        }
    }
}

void WidgetsGalleryTest::chartsPrintAsVectors()
{
    charts::TrendData data;
    data.categories = { "W1", "W2", "W3" };
    data.lines = { { "écarts réels", Series::Truth, { { 0, 3 }, { 1, 5 }, { 2, 4.5 } }, true } };
    charts::BarData bars { "summary", { "W1", "W2" }, { { "part", Series::Truth, { 2, 3 } } }, {} };
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("UNISONO_SHOTS");
    const QString path = (shots.isEmpty() ? folder.path() : shots) + QStringLiteral("/charts.pdf");
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        QPainter painter(&writer);
        const double unit = 1200 / 72.0;
        charts::paintTrend(painter, QRectF(0, 0, 480 * unit, 160 * unit), unit, data, QLocale(QLocale::French));
        charts::paintBars(painter, QRectF(0, 200 * unit, 240 * unit, 140 * unit), unit, bars, QLocale(QLocale::French));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.contains("UnisonoSans"));
    QVERIFY2(!pdf.contains("/Subtype /Image"), "a chart is lines, not pixels");
}

QTEST_MAIN(WidgetsGalleryTest)
#include "tst_widgets_gallery.moc"

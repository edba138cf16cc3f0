// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/channel_detail.h"

#include "charts/chart_view.h"
#include "pages/channels/age_history.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/fact_list.h"
#include "widgets/flow_layout.h"
#include "widgets/freshness_badge.h"
#include "widgets/link_button.h"
#include "widgets/section_heading.h"
#include "widgets/themed_label.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/error_wording.h"
#include "wording/number_wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace unisono::pages {

using analysis::ChannelFreshness;
using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Button;

namespace {

constexpr qint64 day = 24 * 3600;
constexpr qsizetype namedPlaces = 3;

} // namespace

ChannelDetail::ChannelDetail(QWidget* parent) : DetailPane(parent), m_state(std::make_shared<PageState>())
{
    build();
    retranslate();
}

void ChannelDetail::build()
{
    auto* ages = new QWidget;
    auto* agesLayout = new QHBoxLayout(ages);
    agesLayout->setContentsMargins({});
    m_age = new widgets::FreshnessBadge;
    m_running = new widgets::FreshnessBadge;
    agesLayout->addWidget(m_age);
    agesLayout->addWidget(m_running);
    agesLayout->addStretch(1);
    m_problem = new widgets::ThemedLabel(FontRole::Body, Color::Warning);
    m_problem->setWordWrap(true);
    m_chartHeading = new widgets::SectionHeading;
    m_chart = new charts::TrendChart;
    m_factsHeading = new widgets::SectionHeading;
    m_facts = new widgets::FactList(widgets::FactList::Layout::Opposite);
    body()->addWidget(ages);
    body()->addWidget(m_problem);
    body()->addWidget(m_chartHeading);
    body()->addWidget(m_chart);
    body()->addWidget(m_factsHeading);
    body()->addWidget(m_facts);
    addRule();
    body()->addWidget(buildActs());
    body()->addWidget(buildQuestion());
    body()->addStretch(1);
    Theme::current().follow(m_chart, [this] { m_chart->setFixedHeight(Theme::current().em(10)); });
}

QWidget* ChannelDetail::buildActs()
{
    m_acts = new QWidget;
    auto* layout = new widgets::FlowLayout(m_acts);
    Theme::current().follow(layout, [layout] { layout->setSpacing(Theme::current().em(0.6)); });
    m_pull = new Button;
    m_pull->setIconName(QStringLiteral("refresh"));
    m_full = new Button;
    m_remove = new Button({}, Button::Kind::Plain);
    m_remove->setIconName(QStringLiteral("trash"));
    layout->addWidget(m_pull);
    layout->addWidget(m_full);
    layout->addWidget(m_remove);
    connect(m_pull, &Button::clicked, this, [this] { Q_EMIT pullWanted(m_channel, false); });
    connect(m_full, &Button::clicked, this, [this] { Q_EMIT pullWanted(m_channel, true); });
    connect(m_remove, &Button::clicked, this, [this] {
        m_question->show();
        m_keep->setFocus();
    });
    return m_acts;
}

QWidget* ChannelDetail::buildQuestion()
{
    m_question = new QWidget;
    auto* layout = new QVBoxLayout(m_question);
    layout->setContentsMargins({});
    m_questionText = new widgets::ThemedLabel(FontRole::Body);
    m_questionText->setWordWrap(true);
    m_confirm = new Button;
    m_keep = new Button;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    layout->addWidget(m_questionText);
    layout->addLayout(buttons);
    m_question->hide();
    connect(m_keep, &Button::clicked, m_question, &QWidget::hide);
    connect(m_confirm, &Button::clicked, this, [this] {
        m_question->hide();
        Q_EMIT removeWanted(m_channel);
    });
    return m_question;
}

void ChannelDetail::showChannel(const PageStatePtr& state, const QString& channel, bool pulling)
{
    if (channel != m_channel)
        m_question->hide();
    m_state = state;
    m_channel = channel;
    m_pulling = pulling;
    const workspace::ChannelRecord* record = channelRecord(*state, channel);
    if (!record)
        return;
    const QString kind = wording::channelKindWord(record->kind, {});
    setContext(record->profile.role == ChannelRole::Unknown
                   ? kind
                   : tr("%1, %2", "what a channel is, and its system").arg(wording::roleWord(record->profile.role, {}), kind));
    setTitle(nameOfChannel(*state, channel));
    m_questionText->setText(
        tr("Remove %1 from this workspace? Its rows and its history go with it. The back-end itself is not touched.")
            .arg(nameOfChannel(*state, channel)));
    m_pull->setEnabled(!pulling);
    m_full->setEnabled(!pulling);
    m_remove->setEnabled(!pulling);
    showAge(pulling);
    showFacts(*record);
    showChart();
}

void ChannelDetail::showAge(bool pulling)
{
    const wording::Language language;
    const ChannelFreshness freshness = freshnessNow(*m_state, m_channel);
    const bool late = freshness.state == ChannelFreshness::State::Late;
    const bool known = freshness.ageSeconds >= 0;
    const widgets::Freshness mark = late ? widgets::Freshness::Late
                                    : freshness.state == ChannelFreshness::State::WithinPromise ? widgets::Freshness::Fresh
                                                                                                : widgets::Freshness::Unknown;
    m_age->setState(mark, known ? wording::agoText(freshness.ageSeconds, language) : tr("age unknown"),
                    known ? wording::exactMomentText(freshness.newest, zoneOf(*m_state), language) : QString());
    m_running->setVisible(pulling);
    m_running->setState(widgets::Freshness::Pulling, tr("pulling"), {});
    const workspace::PullRecord* last = lastPull(*m_state, m_channel);
    const bool failed = last && last->error && last->error->fault != Fault::Cancelled;
    m_problem->setVisible(failed);
    if (failed)
        m_problem->setText(wording::errorText(*last->error, language));
}

QString ChannelDetail::scopeText(const ChannelProfile& profile) const
{
    if (profile.locationScope.isEmpty())
        return tr("not told");
    QStringList names;
    for (const QString& place : profile.locationScope.mid(0, namedPlaces)) {
        const auto id = m_state->snapshot ? m_state->snapshot->locations->find(place.toStdString()) : tables::Dictionary::none;
        names += id == tables::Dictionary::none ? place : wording::locationName(*m_state->snapshot, id);
    }
    const qsizetype more = profile.locationScope.size() - names.size();
    const QString list = QLocale().createSeparatedList(names);
    return more > 0 ? tr("%1 and %Ln more", "places", static_cast<int>(more)).arg(list) : list;
}

QString ChannelDetail::placeOf(const workspace::ChannelRecord& record) const
{
    for (const char* option : {"path", "url", "dsn"}) {
        const QString value = record.options.value(QLatin1String(option)).toString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

void ChannelDetail::showFacts(const workspace::ChannelRecord& record)
{
    const wording::Language language;
    const ChannelProfile& profile = record.profile;
    const auto quantity = [&](Quantity value, const QString& none) {
        return value.isKnown() ? wording::quantityText(value, language) : none;
    };
    const workspace::PullRecord* complete = lastCompletePull(*m_state, m_channel);
    m_facts->clear();
    m_facts->addFact(tr("Last complete pull"),
                     complete ? wording::momentText(complete->finishedAt, zoneOf(*m_state), language) : tr("none yet"));
    m_facts->addFact(tr("Promised age"), profile.syncSlaMinutes ? wording::ageText(*profile.syncSlaMinutes * 60, language)
                                                                : tr("not promised"));
    m_facts->addFact(tr("Sells from"), scopeText(profile));
    m_facts->addFact(tr("Buffer"), quantity(profile.defaultBuffer, tr("none", "buffer")));
    m_facts->addFact(tr("Cap"), quantity(profile.cap, tr("none", "cap")));
    m_facts->addFact(tr("Visibility threshold"), quantity(profile.visibilityThreshold, tr("none", "threshold")));
    m_facts->addFact(tr("Prices"), !profile.pricesIncludeTax ? tr("not told")
                                   : *profile.pricesIncludeTax ? tr("include tax")
                                                               : tr("without tax"));
    const auto orUnknown = [](const QString& text) { return text.isEmpty() ? tr("not told") : text; };
    m_facts->addFact(tr("Currency"), orUnknown(profile.currency));
    m_facts->addFact(tr("Country"), orUnknown(profile.country));
    m_facts->addFact(tr("Time zone"), orUnknown(profile.timezone));
    auto* place = new widgets::ThemedLabel(FontRole::Body);
    place->setText(placeOf(record));
    place->setWordWrap(true);
    place->setAlignment(Qt::AlignRight);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addFact(tr("Read from"), place);
    int kept = 0;
    for (const workspace::QuarantinedRow& row : m_state->quarantine)
        kept += row.channel == m_channel ? 1 : 0;
    if (kept > 0) {
        auto* link = new widgets::LinkButton(wording::countText(kept, wording::Counted::Rows, language));
        connect(link, &widgets::LinkButton::clicked, this, [this] { Q_EMIT quarantineWanted(m_channel); });
        m_facts->addFact(tr("In quarantine"), link);
    }
}

void ChannelDetail::showChart()
{
    charts::TrendData data;
    const std::vector<charts::Point> points = ageHistory(*m_state, m_channel, day);
    m_chart->setVisible(!points.empty());
    m_chartHeading->setVisible(!points.empty());
    if (points.empty())
        return;
    const ChannelFreshness freshness = freshnessNow(*m_state, m_channel);
    charts::Line line;
    line.points = points;
    line.withMarkers = false;
    data.lines.push_back(std::move(line));
    data.valueText = [](double seconds) { return wording::ageText(qRound64(seconds), {}); };
    if (freshness.promisedSeconds > 0) {
        data.target = static_cast<double>(freshness.promisedSeconds);
        data.targetName = tr("promised %1", "age of the data").arg(wording::ageText(freshness.promisedSeconds, {}));
    }
    const auto oldest = std::ranges::max_element(points, {}, &charts::Point::y);
    data.summary = tr("Age of the data over the last 24 hours: at most %1, now %2.")
                       .arg(wording::ageText(qRound64(oldest->y), {}), wording::ageText(qRound64(points.back().y), {}));
    m_chart->setData(std::move(data));
}

void ChannelDetail::retranslate()
{
    m_chartHeading->setTitle(tr("Age of the data, last 24 hours"));
    m_factsHeading->setTitle(tr("What is known of it"));
    m_pull->setText(tr("Pull now"));
    m_full->setText(tr("Pull in full"));
    m_full->setToolTip(tr("Reads everything from the beginning, and notices what is gone"));
    m_remove->setText(tr("Remove"));
    m_confirm->setText(tr("Remove"));
    m_keep->setText(tr("Keep"));
    if (!m_channel.isEmpty())
        showChannel(m_state, m_channel, m_pulling);
}

} // namespace unisono::pages

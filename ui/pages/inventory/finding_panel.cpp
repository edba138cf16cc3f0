// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/finding_panel.h"

#include "pages/inventory/equation_block.h"
#include "pages/inventory/stock_series.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/fact_list.h"
#include "widgets/flow_layout.h"
#include "widgets/freshness_badge.h"
#include "widgets/next_step_box.h"
#include "widgets/severity_chip.h"
#include "widgets/themed_label.h"
#include "wording/age_wording.h"
#include "wording/channel_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

#include <set>

namespace unisono::pages {

using namespace analysis;
using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Button;
using widgets::ThemedLabel;
using wording::Language;

namespace {

widgets::Severity shown(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return widgets::Severity::Critical;
    case Severity::Medium:
        return widgets::Severity::Warning;
    case Severity::Low:
        break;
    }
    return widgets::Severity::Note;
}

widgets::Freshness shown(const items::AnswerIndex& index, const Finding& finding)
{
    switch (index.ageMark(finding.asOf, finding.channel)) {
    case items::CellMark::Late:
        return widgets::Freshness::Late;
    case items::CellMark::Fresh:
        return widgets::Freshness::Fresh;
    default:
        return widgets::Freshness::Unknown;
    }
}

/// Who told the figures: the channels whose stock counts for the item, then the one that published.
QString sourcesOf(const items::AnswerIndex& index, const Finding& finding)
{
    std::set<int> tellers;
    if (const Position* position = finding.sku == noId ? nullptr : index.position(finding.sku)) {
        for (std::uint32_t i = 0; i < position->rowCount; ++i)
            tellers.insert(index.answer().atLocation[position->firstRow + i].channel);
    }
    QStringList names;
    for (const int channel : tellers) {
        if (channel >= 0)
            names += index.channelName(channel);
    }
    if (names.isEmpty())
        return index.channelName(finding.channel);
    //: %1 the channels that told the stock, %2 the channel that published
    return FindingPanel::tr("stock: %1; published: %2").arg(names.join(QStringLiteral(", ")), index.channelName(finding.channel));
}

QString differenceText(const Finding& finding)
{
    const Language language;
    const QString difference = wording::signedText(finding.difference(), language);
    if (finding.causes.empty())
        return difference;
    const Signature first = finding.causes.front().signature;
    if (first == Signature::Unexplained)
        return FindingPanel::tr("%1, unexplained").arg(difference);
    //: %1 a signed number, %2 the number of a cause in a circle
    return FindingPanel::tr("%1, explained by cause %2").arg(difference, wording::signatureNumber(first));
}

} // namespace

FindingPanel::FindingPanel(const items::AnswerIndexPtr& index, const Finding& finding, QWidget* parent) : QWidget(parent), m_index(index)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().em(0.7));
    layout->addWidget(chips(finding));
    auto* title = new ThemedLabel(FontRole::Strong);
    title->setText(wording::findingTitle(finding, index->answer(), Language()));
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!finding.causes.empty() && finding.causes.front().terms.size() > 1) {
        auto* equation = new EquationBlock;
        equation->setTerms(drawnEquation(finding.observed, finding.causes.front(), *index->answer().snapshot));
        layout->addWidget(equation);
    }
    layout->addWidget(facts(finding));
    auto* step = new widgets::NextStepBox;
    step->setStep(wording::nextStep(finding, index->answer(), Language()));
    layout->addWidget(step);
    layout->addWidget(buttons(finding));
}

QWidget* FindingPanel::chips(const Finding& finding)
{
    const Language language;
    const InventoryAnswer& answer = m_index->answer();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().em(0.7));
    layout->addWidget(new widgets::SeverityChip(shown(finding.severity)));
    auto* since = new ThemedLabel(FontRole::Label, Color::TextMuted);
    if (finding.since.isKnown())
        since->setText(wording::sinceText(answer.ageSeconds(finding.since), language));
    layout->addWidget(since, 1);
    auto* badge = new widgets::FreshnessBadge;
    badge->setState(shown(*m_index, finding), wording::agoText(answer.ageSeconds(finding.asOf), language),
                    wording::exactMomentText(finding.asOf, QTimeZone(answer.snapshot->region.timezone.toUtf8()), language));
    layout->addWidget(badge);
    return row;
}

QWidget* FindingPanel::facts(const Finding& finding)
{
    const Language language;
    const QTimeZone zone(m_index->answer().snapshot->region.timezone.toUtf8());
    auto* facts = new widgets::FactList;
    if (finding.kind == FindingKind::Discrepancy)
        facts->addFact(tr("Difference"), differenceText(finding), Color::Critical, true);
    if (finding.since.isKnown())
        facts->addFact(tr("Since"), wording::momentText(finding.since, zone, language));
    if (finding.kind == FindingKind::Discrepancy) {
        facts->addFact(tr("At stake"), finding.value.isKnown() ? wording::moneyText(finding.value, language)
                                                               : tr("unknown: price or cost is missing"));
        facts->addFact(tr("Sources"), sourcesOf(*m_index, finding));
    }
    for (std::size_t i = 1; i < finding.causes.size(); ++i)
        facts->addFact(tr("Also fits"), wording::signatureNumber(finding.causes[i].signature) + QLatin1Char(' ')
                                            + wording::signatureWord(finding.causes[i].signature, language));
    QStringList others;
    for (const SkuId sku : finding.otherSkus)
        others += wording::itemCode(*m_index->answer().snapshot, sku);
    if (!others.isEmpty())
        facts->addFact(tr("Same barcode"), others.join(QStringLiteral(", ")));
    facts->addFact(tr("Class"), wording::failureClassWord(finding.failureClass, language));
    return facts;
}

QString FindingPanel::channelId(const Finding& finding) const
{
    return finding.channel < 0 ? QString() : m_index->channelId(finding.channel);
}

QWidget* FindingPanel::buttons(const Finding& finding)
{
    auto* row = new QWidget;
    auto* layout = new widgets::FlowLayout(row);
    layout->setSpacing(Theme::current().em(0.6));
    if (finding.sku != noId) {
        auto* timeline = new Button(tr("Show timeline"), Button::Kind::Primary);
        connect(timeline, &Button::clicked, this, &FindingPanel::timelineWanted);
        layout->addWidget(timeline);
    }
    const QString channel = channelId(finding);
    if (!channel.isEmpty()) {
        auto* recheck = new Button(tr("Check again"));
        recheck->setIconName(QStringLiteral("refresh"));
        recheck->setToolTip(tr("Pulls %1 and compares again.").arg(m_index->channelName(finding.channel)));
        connect(recheck, &Button::clicked, this, [this, channel] { Q_EMIT recheckWanted(channel); });
        layout->addWidget(recheck);
    }
    auto* copy = new Button;
    copy->setIconName(QStringLiteral("copy"));
    copy->setToolTip(tr("Copy the finding as text"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &Button::clicked, this, [this, text = wording::findingAsText(finding, m_index->answer(), Language())] {
        QApplication::clipboard()->setText(text);
        Q_EMIT copied();
    });
    auto* explain = new Button;
    explain->setIconName(QStringLiteral("info-circle"));
    explain->setToolTip(tr("How is this computed?"));
    explain->setAccessibleName(explain->toolTip());
    connect(explain, &Button::clicked, this, [this, explain] { Q_EMIT explanationWanted(explain->mapToGlobal(QPoint(0, explain->height()))); });
    layout->addWidget(copy);
    layout->addWidget(explain);
    return row;
}

} // namespace unisono::pages

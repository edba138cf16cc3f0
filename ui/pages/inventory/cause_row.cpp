// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/cause_row.h"

#include "theme/theme.h"
#include "widgets/cause_card.h"
#include "wording/count_wording.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QHBoxLayout>

namespace unisono::pages {

using theme::Theme;
using wording::Language;

namespace {

constexpr std::size_t mostCards = 7;

widgets::CauseCard::Cause cardOf(const CauseCount& count, int most, const items::AnswerIndex& index)
{
    const Language language;
    widgets::CauseCard::Cause card;
    card.number = static_cast<int>(count.cause) + 1;
    card.count = wording::wholeText(count.findings, language);
    card.share = most == 0 ? 0 : double(count.findings) / most;
    card.words = wording::signatureWord(count.cause, language);
    card.detail = count.channel == analysis::noChannel ? wording::countText(count.channels, wording::Counted::Channels, language)
                                                       : index.channelName(count.channel);
    return card;
}

} // namespace

CauseRow::CauseRow(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CauseRow::setCauses(const std::vector<CauseCount>& causes, const items::AnswerIndex& index, std::optional<analysis::Signature> current)
{
    const std::size_t wanted = std::min(causes.size(), mostCards);
    while (m_cards.size() > wanted) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < wanted) {
        m_cards.push_back(new widgets::CauseCard);
        m_cards.back()->setFirst(m_cards.size() == 1);
        m_layout->addWidget(m_cards.back(), 1);
    }
    for (std::size_t i = 0; i < wanted; ++i) {
        const analysis::Signature cause = causes[i].cause;
        m_cards[i]->setCause(cardOf(causes[i], causes.front().findings, index));
        m_cards[i]->setChecked(current == cause);
        m_cards[i]->disconnect(this);
        connect(m_cards[i], &QAbstractButton::clicked, this,
                [this, cause](bool checked) { Q_EMIT causeChosen(checked ? std::optional(cause) : std::nullopt); });
    }
    showWhatFits();
}

void CauseRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

/// The rarest causes give way where there is little room: the filter menu has them all.
void CauseRow::showWhatFits()
{
    if (m_cards.empty())
        return;
    const int least = Theme::current().em(8.2);
    const auto fitting = static_cast<std::size_t>(std::max(2, width() / least));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < fitting || m_cards[i]->isChecked());
}

} // namespace unisono::pages

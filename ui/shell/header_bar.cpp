// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/header_bar.h"

#include "shell/app_mark.h"
#include "shell/freshness_summary.h"
#include "shell/recent_workspaces.h"
#include "shell/region_facts.h"
#include "theme/theme.h"
#include "widgets/header_field.h"
#include "widgets/search_button.h"
#include "wording/age_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace unisono::shell {

using theme::Color;
using theme::Theme;
using widgets::HeaderField;

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent), m_mark(new AppMark), m_markHolder(new QWidget(this)), m_layout(new QHBoxLayout(this)),
      m_workspace(new HeaderField), m_region(new HeaderField), m_asOf(new HeaderField), m_language(new HeaderField),
      m_freshness(new FreshnessSummary), m_search(new widgets::SearchButton),
      m_state(std::make_shared<pages::PageState>())
{
    setObjectName(QStringLiteral("header"));
    auto* holder = new QHBoxLayout(m_markHolder);
    holder->setContentsMargins({});
    holder->addWidget(m_mark);
    holder->addStretch();
    m_layout->addWidget(m_markHolder);
    for (HeaderField* field : {m_workspace, m_region, m_asOf, m_language}) {
        field->setSeparated(field != m_workspace);
        m_layout->addWidget(field);
    }
    // Moment and language are short and never elide; the region gives way.
    for (HeaderField* field : {m_asOf, m_language})
        field->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_layout->addStretch(1);
    m_layout->addWidget(m_freshness);
    m_layout->addWidget(m_search);
    connect(m_region, &HeaderField::clicked, this, &HeaderBar::storesWanted);
    connect(m_freshness, &FreshnessSummary::clicked, this, &HeaderBar::freshnessWanted);
    connect(m_search, &widgets::SearchButton::clicked, this, &HeaderBar::searchWanted);
    Theme::current().follow(this, [this] { restyle(); });
    retranslate();
}

void HeaderBar::restyle()
{
    const Theme& theme = Theme::current();
    setFixedHeight(theme.em(4.15));
    m_layout->setContentsMargins(0, 0, theme.em(1.25), 0);
    m_layout->setSpacing(theme.em(0.2));
    m_markHolder->layout()->setContentsMargins(theme.em(m_folded ? 1 : 1.25), 0, 0, 0);
    m_markHolder->setFixedWidth(theme.em(m_folded ? 4 : 12.4));
    update();
}

void HeaderBar::setMenus(QMenu* workspace, QMenu* asOf, QMenu* language)
{
    m_workspace->setMenu(workspace);
    m_asOf->setMenu(asOf);
    m_language->setMenu(language);
}

void HeaderBar::setLanguageName(const QString& name)
{
    m_language->setValue(name);
}

void HeaderBar::setFolded(bool folded)
{
    m_folded = folded;
    m_mark->setFolded(folded);
    restyle();
    retranslate();
}

void HeaderBar::setState(const pages::PageStatePtr& state)
{
    m_state = state;
    m_freshness->setFreshness(state->inventory ? state->inventory->freshness
                                               : std::vector<analysis::ChannelFreshness>());
    retranslate();
}

QString HeaderBar::regionText() const
{
    if (!m_state->snapshot)
        return QStringLiteral("–");
    const QString name = m_state->snapshot->region.name;
    const int stores = storeCount(placesOf(*m_state->snapshot));
    if (stores < 0)
        return name.isEmpty() ? QStringLiteral("–") : name;
    const QString counted = tr("%Ln stores", nullptr, stores);
    return name.isEmpty() ? counted : tr("%1 · %2", "region and its stores").arg(name, counted);
}

QString HeaderBar::asOfText() const
{
    if (!m_state->snapshot)
        return QStringLiteral("–");
    const auto& snapshot = *m_state->snapshot;
    if (!m_state->past && !snapshot.region.isSample)
        return tr("Now");
    return wording::shortMomentText(snapshot.asOf, zoneOf(&snapshot), {}, Instant());
}

void HeaderBar::retranslate()
{
    m_workspace->setLabel(tr("Workspace"));
    const RecentWorkspace here{m_state->address, {}, -1, {}, false, false};
    m_workspace->setValue(m_state->address.isEmpty() ? tr("None open") : here.name());
    m_workspace->setToolTip(m_state->address);
    m_region->setLabel(tr("Region"));
    m_region->setValue(regionText());
    m_region->setToolTip(tr("Find a store"));
    m_asOf->setLabel(tr("As of", "the moment whose figures are shown"));
    m_asOf->setValue(asOfText());
    m_language->setLabel(tr("Language"));
    m_search->setText(m_folded ? tr("Search") : tr("Search or run a command"));
    m_search->setToolTip(tr("Search or run a command"));
    m_search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

void HeaderBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Color::Background));
    painter.setPen(Theme::current().color(Color::Border));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace unisono::shell

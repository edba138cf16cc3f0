// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/filter_menu.h"

#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace unisono::pages {

using namespace analysis;
using Only = InventoryFilter::Only;
using wording::Language;

namespace {

class FilterMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterMenu)
};

constexpr int differences[]{2, 5, 10, 20, 50, 100};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// An ampersand in a name is not a mnemonic.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterMenu::FilterMenu(items::AnswerIndexPtr index, const BuiltInView& view, const InventoryFilter& filter, Changed changed)
    : m_index(std::move(index)), m_view(view), m_filter(filter), m_changed(std::move(changed))
{
}

void FilterMenu::add(QMenu& menu, const QString& text, bool checked, const std::function<void(InventoryFilter&)>& change) const
{
    QAction* action = menu.addAction(plain(text));
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, action, [filter = m_filter, changed = m_changed, change]() mutable {
        change(filter);
        changed(filter);
    });
}

QMenu* FilterMenu::all(QWidget* parent) const
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChannels(*menu->addMenu(FilterMenuWords::tr("Channel")));
    fillPlaces(*menu->addMenu(FilterMenuWords::tr("Place")));
    if (m_view.needsOperations())
        return menu;
    if (m_view.findings != FindingScope::Discrepancies && m_view.findings != FindingScope::None)
        fillKinds(*menu->addMenu(FilterMenuWords::tr("Kind")));
    fillCauses(*menu->addMenu(FilterMenuWords::tr("Cause")));
    fillSeverities(*menu->addMenu(FilterMenuWords::tr("Severity")));
    fillDifferences(*menu->addMenu(FilterMenuWords::tr("Difference")));
    menu->addSeparator();
    fillOnly(*menu);
    return menu;
}

QMenu* FilterMenu::forWord(const QString& word, QWidget* parent) const
{
    using Fill = void (FilterMenu::*)(QMenu&) const;
    const std::pair<const char*, Fill> fills[]{
        {"channel", &FilterMenu::fillChannels}, {"location", &FilterMenu::fillPlaces}, {"kind", &FilterMenu::fillKinds},
        {"cause", &FilterMenu::fillCauses},     {"severity", &FilterMenu::fillSeverities}, {"least", &FilterMenu::fillDifferences},
        {"only", &FilterMenu::fillOnly},
    };
    for (const auto& [known, fill] : fills) {
        if (word != QLatin1String(known))
            continue;
        auto* menu = new QMenu(parent);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        (this->*fill)(*menu);
        return menu;
    }
    return nullptr;
}

void FilterMenu::fillChannels(QMenu& menu) const
{
    for (std::size_t channel = 0; channel < m_index->channelCount(); ++channel) {
        const QString id = m_index->channelId(static_cast<int>(channel));
        add(menu, m_index->channelName(static_cast<int>(channel)), id == m_filter.channel, [id](InventoryFilter& filter) { filter.channel = id; });
    }
}

void FilterMenu::fillPlaces(QMenu& menu) const
{
    std::vector<bool> used(m_index->answer().snapshot->locations->size(), false);
    for (const PositionAtLocation& row : m_index->answer().atLocation)
        used[row.location] = true;
    std::vector<std::pair<QString, QString>> places;
    for (std::size_t id = 0; id < used.size(); ++id) {
        const auto location = static_cast<LocationId>(id);
        if (used[id])
            places.emplace_back(fromUtf8(m_index->locationName(location)), fromUtf8(m_index->location(location)));
    }
    std::ranges::sort(places, [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto& [name, code] : places)
        add(menu, name, code == m_filter.location, [code = code](InventoryFilter& filter) { filter.location = code; });
}

void FilterMenu::fillCauses(QMenu& menu) const
{
    const Language language;
    for (int i = 0; i <= static_cast<int>(Signature::Unexplained); ++i) {
        const auto cause = static_cast<Signature>(i);
        add(menu, wording::signatureNumber(cause) + QLatin1Char(' ') + wording::signatureWord(cause, language), m_filter.cause == cause,
            [cause](InventoryFilter& filter) { filter.cause = cause; });
    }
}

void FilterMenu::fillSeverities(QMenu& menu) const
{
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        add(menu, wording::severityWord(severity, Language()), m_filter.severity == severity,
            [severity](InventoryFilter& filter) { filter.severity = severity; });
}

void FilterMenu::fillKinds(QMenu& menu) const
{
    for (const FindingKind kind : {FindingKind::Discrepancy, FindingKind::StaleChannel, FindingKind::Identity,
                                   FindingKind::PickupPromise, FindingKind::Configuration, FindingKind::OversellRisk,
                                   FindingKind::PhantomStock, FindingKind::StockOut, FindingKind::Overstock, FindingKind::Imbalance,
                                   FindingKind::RecordAccuracy})
        add(menu, wording::kindWord(kind, Language()), m_filter.kind == kind, [kind](InventoryFilter& filter) { filter.kind = kind; });
}

void FilterMenu::fillDifferences(QMenu& menu) const
{
    for (const int least : differences)
        add(menu, FilterMenuWords::tr("At least %1").arg(wording::wholeText(least, Language())), m_filter.leastDifference == Quantity(least),
            [least](InventoryFilter& filter) { filter.leastDifference = least; });
}

void FilterMenu::fillOnly(QMenu& menu) const
{
    add(menu, FilterMenuWords::tr("Only stock that is unknown"), m_filter.only == Only::Unknown,
        [](InventoryFilter& filter) { filter.only = filter.only == Only::Unknown ? Only::All : Only::Unknown; });
    add(menu, FilterMenuWords::tr("Only stock below zero"), m_filter.only == Only::Negative,
        [](InventoryFilter& filter) { filter.only = filter.only == Only::Negative ? Only::All : Only::Negative; });
}

} // namespace unisono::pages

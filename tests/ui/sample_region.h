// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "analysis/inventory/stock_history.h"
#include "pages/page_state.h"

#include <cmath>

namespace unisono::test {

using namespace analysis;

/// A French region as one has seen it on a Tuesday morning: five channels, eight places, and the faults of a real one.
/// Everything is set by hand, so that a test of a page knows what must stand on it.
class SampleRegion
{
public:
    enum Channel { App, Erp, Marketplace, Tills, Web };

    SampleRegion()
    {
        m_snapshot->region = {QStringLiteral("Grand Ouest"), QStringLiteral("FR"), QStringLiteral("Europe/Paris"), QStringLiteral("EUR"),
                              {QStringLiteral("fr")}, 1, {}, false, {}};
        m_snapshot->asOf = asOf();
        addChannel("app", "Appli mobile", ChannelRole::MobileApp, 15, 180);
        addChannel("erp", "ERP", ChannelRole::Erp, 240, 4320);
        addChannel("marketplace", "Place de marché", ChannelRole::Marketplace, 30, 11400);
        addChannel("tills", "Caisses", ChannelRole::StorePos, 15, 360);
        addChannel("web", "Boutique web", ChannelRole::WebStore, 15, 180);
        addPlaces();
    }

    static Instant asOf() { return Instant::fromDateTime(QDateTime(QDate(2026, 6, 16), QTime(7, 45), Qt::UTC)); }
    static Instant ago(double days) { return asOf().plusSeconds(-static_cast<std::int64_t>(days * 86400)); }

    /// One item: its states over all places, and what web, marketplace and app show (negative: not published there).
    SkuId addItem(const char* sku, const char* title, StockStates states, std::initializer_list<Quantity> webMarketApp)
    {
        const SkuId id = m_skus->add(sku);
        m_products->sku.push_back(id);
        m_products->title.push_back(m_texts->add(title));
        m_products->category.push_back(m_texts->add("Cuisine"));
        for (auto* column : {&m_products->gtin, &m_products->brand, &m_products->currency})
            column->push_back(noId);
        for (auto* column : {&m_products->unitCost, &m_products->vatRate, &m_products->packSize})
            column->push_back(Decimal());
        Position position{id, static_cast<std::uint32_t>(m_answer->atLocation.size()), 0, states, 0, ago(0.01)};
        position.rowCount = spread(id, states);
        m_answer->positions.push_back(position);
        int channels[]{Web, Marketplace, App};
        int place = 0;
        std::vector<Availability> rows;
        for (const Quantity published : webMarketApp) {
            const int channel = channels[place++];
            const bool publishes = published.isUnknown() || published >= Decimal(0);
            if (publishes)
                rows.push_back({id, channel, published, states.available(), figureOf(channel)});
        }
        std::ranges::sort(rows, {}, &Availability::channel);
        m_answer->availability.insert(m_answer->availability.end(), rows.begin(), rows.end());
        return id;
    }

    Finding& addFinding(SkuId sku, Channel channel, Severity severity, Signature signature, std::vector<EquationTerm> terms, int euros, double days)
    {
        Finding finding;
        finding.sku = sku;
        finding.channel = channel;
        finding.severity = severity;
        finding.causes = {{signature, std::move(terms)}};
        for (const Availability& row : m_answer->availability) {
            if (row.sku == sku && row.channel == channel) {
                finding.observed = row.published;
                finding.expected = row.availableToSell;
            }
        }
        finding.value = {Decimal(euros), QStringLiteral("EUR")};
        finding.since = ago(days);
        finding.asOf = figureOf(channel);
        finding.failureClass = FailureClass::Technological;
        m_answer->findings.push_back(std::move(finding));
        return m_answer->findings.back();
    }

    std::shared_ptr<InventoryAnswer> answer()
    {
        m_snapshot->skus = m_skus;
        m_snapshot->locations = m_locations;
        m_snapshot->texts = m_texts;
        m_answer->snapshot = m_snapshot;
        return m_answer;
    }
    LocationId place(int index) const { return static_cast<LocationId>(index); }

    /// The whole, as a page takes it.
    pages::PageStatePtr state()
    {
        auto state = std::make_shared<pages::PageState>();
        state->address = QStringLiteral("/tmp/sample.unisono");
        state->inventory = answer();
        state->snapshot = m_snapshot;
        for (const auto& channel : m_snapshot->channels)
            state->channels.push_back({channel->profile.id, QStringLiteral("files"), {}, channel->profile, {}, 0});
        for (int week = 11; week >= 0; --week)
            state->trend.push_back({ago(7 * week), 14 + (11 - week) % 5, 20 - week, 6 + week % 3});
        addPulls(*state);
        return state;
    }

    static std::shared_ptr<SampleRegion> withItems();
    static StockHistory history();

private:
    void addChannel(const char* id, const char* name, ChannelRole role, int sla, std::int64_t age)
    {
        auto channel = std::make_shared<tables::ChannelTables>();
        channel->profile.id = QString::fromUtf8(id);
        channel->profile.name = QString::fromUtf8(name);
        channel->profile.role = role;
        channel->profile.syncSlaMinutes = sla;
        channel->pulledAt = asOf().plusSeconds(-age);
        if (role == ChannelRole::WebStore || role == ChannelRole::MobileApp || role == ChannelRole::Marketplace) {
            auto published = std::make_shared<tables::PublishedTable>();
            published->sku = {0};
            published->quantity = {Quantity(0)};
            published->asOf = published->unchangedSince = {asOf()};
            channel->published = published;
        }
        if (role == ChannelRole::Erp) {
            channel->products = m_products;
            channel->locations = m_places;
        }
        m_snapshot->channels.push_back(channel);
        using State = ChannelFreshness::State;
        m_answer->freshness.push_back({age > sla * 60 ? State::Late : State::WithinPromise, asOf().plusSeconds(-age), age, sla * 60});
    }
    Instant figureOf(int channel) const { return m_answer->freshness[static_cast<std::size_t>(channel)].newest; }

    void addPlaces()
    {
        const std::pair<const char*, const char*> places[]{
            {"Entrepôt Rennes", "35"}, {"Nantes Crébillon", "44"}, {"Rennes Le Bastard", "35"}, {"Brest Siam", "29"},
            {"Vannes Port", "56"},     {"Lorient Quai", "56"},     {"Laval Centre", "53"},      {"Cholet Sud", "49"}};
        int number = 0;
        for (const auto& [name, department] : places) {
            m_places->location.push_back(m_locations->add(QStringLiteral("L%1").arg(++number).toStdString()));
            m_places->name.push_back(m_texts->add(name));
            m_places->department.push_back(m_texts->add(department));
            for (auto* column : {&m_places->kind, &m_places->country, &m_places->region, &m_places->timezone})
                column->push_back(noId);
        }
    }

    /// The warehouse holds most, the stores share the rest.
    std::uint32_t spread(SkuId sku, const StockStates& states)
    {
        const int places = 8;
        for (int i = 0; i < places; ++i) {
            PositionAtLocation row;
            row.sku = sku;
            row.location = place(i);
            row.channel = i == 0 ? Erp : Tills;
            row.reporters = i == 0 ? 2 : 1;
            row.states = {share(states.onHand, i), share(states.committed, i), share(states.reserved, i), share(states.unsellable, i), share(states.safety, i)};
            row.asOf = ago(0.004);
            m_answer->atLocation.push_back(row);
        }
        return places;
    }
    static Quantity share(Quantity whole, int place)
    {
        if (whole.isUnknown())
            return place == 2 ? Quantity() : Quantity(1);
        const auto units = static_cast<int>(whole.toDouble());
        const int stores = units * 6 / 10 / 7;
        return place == 0 ? units - 7 * stores : stores;
    }

    void addPulls(pages::PageState& state) const
    {
        const struct { const char* channel; double days; workspace::PullState how; qint64 fresh, quarantined; } pulls[]{
            {"web", 0.002, workspace::PullState::Complete, 1284, 3}, {"tills", 0.004, workspace::PullState::Complete, 412, 0},
            {"marketplace", 0.05, workspace::PullState::Failed, 0, 0}, {"app", 0.06, workspace::PullState::Complete, 88, 0}};
        for (const auto& pull : pulls) {
            workspace::PullRecord record;
            record.channel = QString::fromUtf8(pull.channel);
            record.startedAt = ago(pull.days).plusSeconds(-41);
            record.finishedAt = ago(pull.days);
            record.state = pull.how;
            record.fresh = pull.fresh;
            record.changed = pull.fresh / 3;
            record.quarantined = pull.quarantined;
            if (pull.how == workspace::PullState::Failed)
                record.error = Error{Fault::TimedOut, QStringLiteral("place.example"), {}};
            state.pulls.push_back(record);
        }
    }

    std::shared_ptr<tables::Snapshot> m_snapshot = std::make_shared<tables::Snapshot>();
    std::shared_ptr<InventoryAnswer> m_answer = std::make_shared<InventoryAnswer>();
    std::shared_ptr<tables::Dictionary> m_skus = std::make_shared<tables::Dictionary>();
    std::shared_ptr<tables::Dictionary> m_locations = std::make_shared<tables::Dictionary>();
    std::shared_ptr<tables::Dictionary> m_texts = std::make_shared<tables::Dictionary>();
    std::shared_ptr<tables::ProductTable> m_products = std::make_shared<tables::ProductTable>();
    std::shared_ptr<tables::LocationTable> m_places = std::make_shared<tables::LocationTable>();
};

inline std::shared_ptr<SampleRegion> SampleRegion::withItems()
{
    using K = EquationTerm::Kind;
    auto region = std::make_shared<SampleRegion>();
    const auto item = [&](const char* sku, const char* title, int onHand, int committed, int reserved, std::initializer_list<Quantity> shown) {
        return region->addItem(sku, title, {onHand, committed, reserved, 0, 0}, shown);
    };
    const SkuId wax = item("BOU-COT-X6", "Bougies coton, lot de 6", 12, 0, 0, {72, 7, 12});
    const SkuId moka = item("CAF-INOX-6T", "Cafetière inox 6 tasses", 80, 20, 9, {80, 46, 51});
    const SkuId chair = item("CHA-BIS-02", "Chaise bistrot, lot de 2", 19, 4, 3, {12, 13, 12});
    const SkuId cover = item("HOU-COU-60", "Housse de couette", -2, 1, 0, {4, 0, 0});
    const SkuId mirror = item("MIR-RON-60", "Miroir rond laiton 60 cm", 8, 1, 0, {7, 2, 5});
    const SkuId basket = item("PAN-OSI-40", "Panier osier 40 cm", 23, 2, 1, {20, Quantity(), 16});
    const SkuId linen = item("PAR-LIN-240", "Parure lin 240 × 220", 34, 6, 3, {25, 28, 25});
    const SkuId plaid = item("PLD-OUE-GR", "Plaid Ouessant gris", 46, 12, 4, {46, 25, 30});
    const SkuId pan = item("PLT-FON-26", "Poêle fonte 26 cm", 27, 5, 1, {21, 31, 21});
    item("SAL-OLI-30", "Saladier olivier 30 cm", 41, 5, 0, {36, 36, 36});
    const SkuId towel = item("SRV-NID-50", "Serviette nid d’abeille extra-large aux fils de coton biologique", 118, 14, 6, {98, 98, 98});
    const SkuId vase = item("VAS-GRE-28", "Vase grès 28 cm", 9, 2, 0, {0, 2, 7});
    region->addItem("TAP-JUT-160", "Tapis jute 160 × 230", {14, Quantity(), 2, 0, 0}, {9, 9, 9});

    region->addFinding(moka, Web, Severity::High, Signature::OnHandPublished, {{K::AvailableToSell, 51, noId}, {K::Committed, 20, noId}, {K::Reserved, 9, noId}}, 348, 4.7);
    region->addFinding(wax, Web, Severity::High, Signature::UnitOrPack, {{K::AvailableToSell, 12, noId}, {K::PackFactor, 6, noId}}, 284, 3);
    region->addFinding(plaid, Web, Severity::High, Signature::OnHandPublished, {{K::AvailableToSell, 30, noId}, {K::Committed, 12, noId}, {K::Reserved, 4, noId}}, 271, 4.7);
    Finding& silent = region->addFinding(noId, Marketplace, Severity::Medium, Signature::StaleChannel, {}, 0, 0.132);
    silent.kind = FindingKind::StaleChannel;
    silent.causes.clear();
    silent.value = {};
    region->addFinding(linen, Marketplace, Severity::Medium, Signature::DoubleCount, {{K::AvailableToSell, 25, noId}, {K::CountedTwice, 3, region->place(4)}}, 66, 2);
    region->addFinding(pan, Marketplace, Severity::Medium, Signature::StaleChannel, {{K::AvailableToSell, 21, noId}, {K::InFlight, 10, noId}}, 58, 0.2);
    region->addFinding(vase, Web, Severity::Medium, Signature::ZeroOverwrite, {{K::AvailableToSell, 7, noId}, {K::Unexplained, -7, noId}}, 47, 1);
    region->addFinding(cover, Web, Severity::Medium, Signature::Unexplained, {{K::AvailableToSell, 0, noId}, {K::Unexplained, 4, noId}}, 38, 6);
    region->addFinding(towel, Marketplace, Severity::Low, Signature::BufferNotApplied, {{K::AvailableToSell, 93, noId}, {K::Buffer, 5, noId}}, 31, 9);
    region->addFinding(chair, Marketplace, Severity::Low, Signature::DoubleCount, {{K::AvailableToSell, 12, noId}, {K::CountedTwice, 1, region->place(3)}}, 24, 2);
    region->addFinding(mirror, App, Severity::Low, Signature::LocationScope, {{K::AvailableToSell, 7, noId}, {K::MissingLocation, -2, region->place(5)}}, 17, 12);
    region->addFinding(basket, App, Severity::Low, Signature::LocationScope, {{K::AvailableToSell, 20, noId}, {K::MissingLocation, -4, region->place(5)}}, 14, 12);
    Finding& code = region->addFinding(wax, Marketplace, Severity::Low, Signature::UnmappedSku, {}, 0, 20);
    code.kind = FindingKind::Identity;
    code.conflict = IdentityConflict::SharedGtin;
    code.causes.clear();
    code.value = {};
    code.otherSkus = {moka};
    return region;
}

/// 30 days of CAF-INOX-6T, as drawn in the look: sales every day, two deliveries, a count, and the web diverging five days ago.
inline StockHistory SampleRegion::history()
{
    StockHistory history;
    history.sku = QStringLiteral("CAF-INOX-6T");
    history.published = {{QStringLiteral("web"), {}}, {QStringLiteral("marketplace"), {}}};
    int onHand = 106;
    history.onHand.push_back({ago(30), onHand});
    for (int day = 29; day >= 0; --day) {
        const Instant at = ago(day + 0.3);
        const int sold = 3 + (day * 7) % 5;
        onHand -= sold;
        history.movements.push_back({at, QStringLiteral("sale"), -sold, QStringLiteral("L2"), QStringLiteral("tills"), {}});
        if (day == 20 || day == 8) {
            const int received = day == 20 ? 60 : 48;
            onHand += received;
            history.movements.push_back({at.plusSeconds(3600), QStringLiteral("receipt"), received, QStringLiteral("L1"), QStringLiteral("erp"), QStringLiteral("BL-2041")});
        }
        if (day == 14)
            history.movements.push_back({at.plusSeconds(7200), QStringLiteral("count"), 17, QStringLiteral("L4"), QStringLiteral("tills"), {}});
        const int available = onHand - 8 - day % 4;
        history.onHand.push_back({at, onHand});
        history.available.push_back({at, available});
        history.published[0].steps.push_back({at.plusSeconds(600), day > 5 ? available : onHand});
        history.published[1].steps.push_back({at.plusSeconds(14400), available - 1});
    }
    for (int hour = 30 * 24; hour > 0; hour -= 1) {
        history.pulls.push_back({QStringLiteral("web"), ago(hour / 24.0), true});
        if (hour % 3 == 0 && (hour < 200 || hour > 215))
            history.pulls.push_back({QStringLiteral("erp"), ago(hour / 24.0), true});
    }
    history.pulls.push_back({QStringLiteral("marketplace"), ago(0.05), false});
    history.firstDivergence = ago(5.3);
    return history;
}

} // namespace unisono::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

namespace unisono::test {

/// An inventory answer made by hand: `skus` SKUs at two locations, offered by a web shop and a late marketplace; the first `findings`
/// of them differ on one of the two, with causes and values that vary. No analysis is run.
class SampleAnswer
{
public:
    SampleAnswer(int skus, int findings) : m_skus(std::make_shared<tables::Dictionary>())
    {
        auto snapshot = std::make_shared<tables::Snapshot>();
        auto locations = std::make_shared<tables::Dictionary>();
        auto texts = std::make_shared<tables::Dictionary>();
        locations->add("NTE-01");
        locations->add("BRE-02");
        for (int i = 0; i < skus; ++i)
            m_skus->add(skuText(i).toStdString());
        snapshot->region = {QStringLiteral("Grand Ouest"), QStringLiteral("FR"), QStringLiteral("Europe/Paris"), QStringLiteral("EUR"), {}, 1, {}, false, {}};
        snapshot->asOf = m_now;
        snapshot->skus = m_skus;
        snapshot->locations = locations;
        snapshot->channels = {channel("web-fr", "Boutique web", 15), channel("market", "Place de marché", 60), channel("erp", "Siège", 1440)};
        addProducts(*std::const_pointer_cast<tables::ChannelTables>(snapshot->channels[2]), *texts);
        snapshot->texts = texts;
        m_answer->snapshot = snapshot;
        m_answer->freshness = {freshness(180, 900), freshness(11'400, 3'600), freshness(600, 86'400)};
        for (int i = 0; i < skus; ++i)
            addSku(static_cast<std::uint32_t>(i));
        for (int i = 0; i < findings; ++i)
            addFinding(static_cast<std::uint32_t>(i));
    }

    analysis::InventoryAnswerPtr answer() const { return m_answer; }

    static QString skuText(int i) { return QStringLiteral("ART-%1-%2").arg(i, 6, 10, QLatin1Char('0')).arg(QStringLiteral("XL")); }
    Instant now() const { return m_now; }

private:
    using ChannelPtr = std::shared_ptr<const tables::ChannelTables>;

    static ChannelPtr channel(const char* id, const char* name, int sla)
    {
        auto tables = std::make_shared<tables::ChannelTables>();
        tables->profile.id = QString::fromUtf8(id);
        tables->profile.name = QString::fromUtf8(name);
        tables->profile.syncSlaMinutes = sla;
        tables->kind = QStringLiteral("files");
        tables->pull = 1;
        if (tables->profile.id != QLatin1String("erp")) {
            auto published = std::make_shared<tables::PublishedTable>();
            published->sku = {0};
            published->quantity = {Quantity(1)};
            published->asOf = {Instant()};
            published->unchangedSince = {Instant()};
            tables->published = published;
        }
        return tables;
    }

    void addProducts(tables::ChannelTables& channel, tables::Dictionary& texts) const
    {
        static const char* const names[] = {"Cafetière inox 6 tasses", "Bougies coton, lot de 6", "Plaid Ouessant gris",
                                            "Parure lin 240 × 220", "Poêle fonte 26 cm", "Miroir rond laiton 60 cm avec attache murale invisible"};
        auto products = std::make_shared<tables::ProductTable>();
        for (std::uint32_t i = 0; i < m_skus->size(); ++i) {
            products->sku.push_back(i);
            products->title.push_back(texts.add(names[i % 6]));
        }
        channel.products = products;
    }

    analysis::ChannelFreshness freshness(int age, int promised) const
    {
        const auto state = age > promised ? analysis::ChannelFreshness::State::Late : analysis::ChannelFreshness::State::WithinPromise;
        return {state, m_now.plusSeconds(-age), age, promised};
    }

    void addSku(std::uint32_t sku)
    {
        const int n = static_cast<int>(sku);
        const analysis::StockStates nantes{Quantity(n % 90 - 2), Quantity(n % 7), Quantity(n % 3), Quantity(0), Quantity(0)};
        const analysis::StockStates brest{Quantity(12), Quantity(1), Quantity(0), Quantity(0), n % 50 == 49 ? Quantity::unknown() : Quantity(0)};
        const analysis::StockStates both{nantes.onHand + brest.onHand, nantes.committed + brest.committed, nantes.reserved + brest.reserved,
                                         Quantity(0), nantes.safety + brest.safety};
        const auto first = static_cast<std::uint32_t>(m_answer->atLocation.size());
        m_answer->atLocation.push_back({sku, 0, 2, 1, nantes, Quantity(0), m_now.plusSeconds(-600)});
        m_answer->atLocation.push_back({sku, 1, 2, 1, brest, Quantity(n % 4), m_now.plusSeconds(-300)});
        m_answer->positions.push_back({sku, first, 2, both, Quantity(n % 4), m_now.plusSeconds(-600)});
        m_answer->availability.push_back({sku, 0, n % 40 == 39 ? Quantity::unknown() : both.available(), both.available(), m_now.plusSeconds(-180)});
        m_answer->availability.push_back({sku, 1, both.available(), both.available(), m_now.plusSeconds(-11'400)});
    }

    void addFinding(std::uint32_t sku)
    {
        using analysis::EquationTerm;
        const int n = static_cast<int>(sku);
        analysis::Finding finding;
        finding.severity = n % 5 == 0 ? analysis::Severity::High : n % 5 < 3 ? analysis::Severity::Medium : analysis::Severity::Low;
        finding.sku = sku;
        finding.channel = n % 2;
        finding.expected = m_answer->positions[sku].states.available();
        const Quantity difference(n % 3 == 0 ? -3 : n % 29 + 2);
        finding.observed = finding.expected + difference;
        finding.value = {Decimal::fromRaw((2000 - n) * 7'400LL), QStringLiteral("EUR")};
        finding.since = m_now.plusSeconds(-86'400LL * (n % 20));
        finding.asOf = m_now.plusSeconds(n % 2 == 0 ? -180 : -11'400);
        const auto signature = static_cast<analysis::Signature>(n % 11);
        finding.causes.push_back({signature, {{EquationTerm::Kind::AvailableToSell, finding.expected, analysis::noId},
                                              {EquationTerm::Kind::Committed, difference, analysis::noId}}});
        m_answer->availability[sku * 2 + static_cast<std::uint32_t>(n % 2)].published = finding.observed;
        m_answer->findings.push_back(std::move(finding));
    }

    std::shared_ptr<tables::Dictionary> m_skus;
    std::shared_ptr<analysis::InventoryAnswer> m_answer = std::make_shared<analysis::InventoryAnswer>();
    Instant m_now = Instant::fromMilliseconds(1'781'595'720'000); // 2026-06-16T07:42:00Z
};

} // namespace unisono::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/till_database.h"

#include "demo/channel_tables.h"
#include "demo/customers.h"
#include "demo/sqlite_file.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace unisono::demo {

namespace {

/// Fills the tables; ids are the indices of places, items and categories, plus one.
class TillWriter
{
public:
    TillWriter(const SampleRegion& sample, SqliteFile& file) : m_sample(sample), m_file(file) {}

    void writeAll()
    {
        m_file.run(tillSchema());
        writeStores();
        writeArticles();
        writeStock();
        writeMovements();
        writePrices();
        writeOperations();
        writeVisits();
    }
    qint64 stockRows() const { return m_stockRows; }

private:
    void writeStores();
    void writeArticles();
    void writeStock();
    void writeMovements();
    void writeDocument(SqliteRow& documents, SqliteRow& counts, const StockMovement& movement);
    void writeTickets(std::vector<StockMovement> lines);
    void writePrices();
    void writeOperations();
    void writeVisits();
    int tillChannel() const;
    int releve(SqliteRow& releves, int place, Second at);

    const SampleRegion& m_sample;
    SqliteFile& m_file;
    std::map<std::pair<int, Second>, int> m_releves;
    qint64 m_stockRows = 0;
};

int TillWriter::tillChannel() const
{
    return static_cast<int>(std::ranges::find_if(m_sample.channels, &DemoChannel::isTills) - m_sample.channels.begin());
}

void TillWriter::writeStores()
{
    const auto stores = m_file.rows("magasins", 7);
    for (int index = 0; index < m_sample.scale.stores(); ++index) {
        const Place& place = m_sample.place(index);
        stores->number(index + 1).text(place.code).text(place.name).text(place.country).text(place.region);
        stores->text(place.department).text(place.timezone()).add();
    }
}

void TillWriter::writeArticles()
{
    const auto families = m_file.rows("familles", 2);
    for (std::size_t i = 0; i < productCategories().size(); ++i)
        families->number(static_cast<std::int64_t>(i) + 1).text(productCategories()[i]).add();
    const auto articles = m_file.rows("articles", 9);
    for (int sku = 0; sku < m_sample.productCount(); ++sku) {
        const Product& product = m_sample.product(sku);
        const auto category = std::ranges::find(productCategories(), product.category()) - productCategories().begin();
        articles->number(sku + 1).text(product.sku).text(product.gtin).text(product.title("fr")).text(product.brand());
        articles->number(category + 1)
            .number(product.costCents)
            .text(product.vatRate(true))
            .number(product.packSize)
            .add();
    }
}

int TillWriter::releve(SqliteRow& releves, int place, Second at)
{
    const auto [found, isNew] = m_releves.try_emplace({place, at}, static_cast<int>(m_releves.size()) + 1);
    if (isNew)
        releves.number(found->second).number(place + 1).text(instantText(at)).add();
    return found->second;
}

void TillWriter::writeStock()
{
    const auto releves = m_file.rows("releves", 3);
    const auto rows = m_file.rows("stock_magasin", 8);
    for (int place = 0; place < m_sample.scale.stores(); ++place)
        for (int sku = 0; sku < m_sample.productCount(); ++sku) {
            const auto level = m_sample.stock.level(sku, place);
            if (!level)
                continue;
            rows->number(place + 1).number(sku + 1);
            level->onHandKnown ? rows->number(level->onHand) : rows->null();
            rows->number(level->committed).number(level->reserved).number(level->unsellable).number(level->safety);
            rows->number(releve(*releves, place, level->asOf)).add();
            ++m_stockRows;
        }
}

void TillWriter::writeDocument(SqliteRow& documents, SqliteRow& counts, const StockMovement& movement)
{
    static constexpr std::string_view kinds[] = {"INVENTAIRE", "RECEPTION", "ENTREE", "RETOUR",
                                                 "VENTE",      "SORTIE",    "CASSE"};
    const std::string at = instantText(movement.at);
    documents.null().text(m_sample.movements.reference(movement)).number(movement.place + 1).number(movement.sku + 1);
    documents.text(kinds[static_cast<std::size_t>(movement.kind)]).number(movement.quantity).text(at).add();
    if (movement.kind == MovementKind::Count)
        counts.number(movement.place + 1)
            .number(movement.sku + 1)
            .number(movement.quantity)
            .number(movement.recorded)
            .text(at)
            .add();
}

void TillWriter::writeMovements()
{
    const auto documents = m_file.rows("mouvements_stock", 7);
    const auto counts = m_file.rows("inventaires", 5);
    std::vector<StockMovement> lines;
    for (int sku = 0; sku < m_sample.productCount(); ++sku)
        for (const StockMovement& movement : m_sample.movements.movementsOf(sku)) {
            if (m_sample.place(movement.place).isWarehouse)
                continue;
            if (movement.kind == MovementKind::Sale || movement.kind == MovementKind::Return)
                lines.push_back(movement);
            else
                writeDocument(*documents, *counts, movement);
        }
    writeTickets(std::move(lines));
}

/// What one till sold or took back at one instant is one ticket.
void TillWriter::writeTickets(std::vector<StockMovement> lines)
{
    const auto ticketOf = [](const StockMovement& line) { return std::tuple(line.at, line.place, line.kind); };
    const DemoChannel& channel = m_sample.channel(tillChannel());
    std::ranges::sort(lines, {},
                      [](const StockMovement& line) { return std::tuple(line.at, line.place, line.kind, line.sku); });
    const auto tickets = m_file.rows("tickets", 5);
    const auto rows = m_file.rows("lignes_ticket", 6);
    std::int64_t ticket = 0;
    for (std::size_t first = 0, last = 0; first < lines.size(); first = last) {
        ++ticket;
        std::int64_t total = 0;
        for (; last < lines.size() && ticketOf(lines[last]) == ticketOf(lines[first]); ++last) {
            const StockMovement& line = lines[last];
            const int unit = m_sample.prices.regular(line.sku, channel);
            total += -line.change() * std::int64_t(unit);
            rows->number(ticket)
                .number(static_cast<std::int64_t>(last - first) + 1)
                .number(line.sku + 1)
                .number(line.quantity);
            rows->number(unit).number(line.kind == MovementKind::Return ? 1 : 0).add();
        }
        const StockMovement& head = lines[first];
        tickets->number(ticket)
            .text(m_sample.movements.reference(head))
            .number(head.place + 1)
            .text(instantText(head.at));
        tickets->number(total).add();
    }
}

void TillWriter::writePrices()
{
    const DemoChannel& channel = m_sample.channel(tillChannel());
    const std::string seenAt = instantText(present() - 2 * hour);
    const auto rows = m_file.rows("tarifs", 8);
    for (int sku = 0; sku < m_sample.productCount(); ++sku)
        for (const PriceRow& row : m_sample.prices.rows(sku, channel)) {
            rows->number(sku + 1);
            row.place >= 0 ? rows->number(row.place + 1) : rows->null();
            rows->text(row.promotion ? "PROMO" : "NORMAL").number(row.cents);
            row.struckCents ? rows->number(*row.struckCents) : rows->null();
            rows->text(instantText(row.from));
            row.to ? rows->text(instantText(*row.to)) : rows->null();
            rows->text(seenAt).add();
        }
}

void TillWriter::writeOperations()
{
    const auto rows = m_file.rows("operations", 15);
    for (const DemoPromotion& promotion : m_sample.promotions) {
        if (!promotion.inStores)
            continue;
        std::string value, stores, articles;
        promotion.mechanics == Mechanics::Percent ? appendNumber(value, promotion.value)
                                                  : appendCents(value, promotion.value);
        for (const Place& place : m_sample.places)
            if (place.isStore() && place.country == promotion.country)
                stores.append(stores.empty() ? "" : "|").append(place.code);
        for (const int sku : promotion.skus)
            articles.append(articles.empty() ? "" : "|").append(m_sample.product(sku).sku);
        const bool inMoney = promotion.value > 0 && promotion.mechanics != Mechanics::Percent;
        rows->text(promotion.id).text(mechanicsName(promotion.mechanics));
        promotion.value > 0 ? rows->text(value) : rows->null();
        inMoney ? rows->text("EUR") : rows->null();
        promotion.n > 0 ? rows->number(promotion.n).number(promotion.m) : rows->null().null();
        promotion.thresholdCents > 0 ? rows->number(promotion.thresholdCents) : rows->null();
        rows->text(instantText(promotion.startsAt)).text(instantText(promotion.endsAt)).text(promotion.audience);
        rows->text(stores).text(articles).text(promotion.reducesPrices() ? std::string_view() : promotion.category);
        promotion.mechanics == Mechanics::Percent ? rows->number(promotion.value) : rows->null();
        rows->text(promotion.campaign).add();
    }
}

void TillWriter::writeVisits()
{
    const int tills = tillChannel();
    const auto rows = m_file.rows("passages_client", 11);
    for (const DemoEvent& event : m_sample.journeys.events) {
        if (event.channel != tills)
            continue;
        rows->null();
        event.customer < 0 ? rows->null() : rows->text(customerId(m_sample.seed, event.customer));
        rows->text(instantText(event.at))
            .text(activityName(event.activity))
            .text(isInformation(event.activity) ? "INFO" : "CLIENT");
        rows->number(event.place + 1).text(eventSource(m_sample, event));
        if (event.order < 0)
            rows->null();
        else
            rows->text(
                orderNumber(m_sample.channel(m_sample.journeys.orders[static_cast<std::size_t>(event.order)].channel),
                            event.order));
        event.cents > 0 ? rows->number(event.cents) : rows->null();
        rows->number(event.category + 1);
        event.customer < 0 ? rows->null() : rows->text(customerSegment(m_sample.seed, event.customer));
        rows->add();
    }
}

} // namespace

Result<qint64> writeTillDatabase(const SampleRegion& sample)
{
    auto file = SqliteFile::create(sample.folder + QLatin1String("/till/tills.sqlite"));
    if (!file)
        return file.error();
    TillWriter writer(sample, **file);
    writer.writeAll();
    if (const auto closed = (*file)->close(); !closed)
        return closed.error();
    return writer.stockRows();
}

} // namespace unisono::demo

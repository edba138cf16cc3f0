// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/row_writer.h"
#include "demo/till_database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::demo {

namespace {

struct KindQuery
{
    QLatin1String kind;
    const char* sql;
};

/// Hundredths as an exact decimal text, in words that SQLite and PostgreSQL share.
#define UNISONO_MONEY(column)                                                                                          \
    "CASE WHEN " column " < 0 THEN '-' ELSE '' END || CAST(abs(" column ") / 100 AS TEXT) || '.' || "                  \
    "substr(CAST(100 + abs(" column ") % 100 AS TEXT), 2)"

constexpr KindQuery queries[] = {
    {QLatin1String("products"),
     "SELECT a.reference AS sku, a.ean13 AS gtin, a.libelle AS title, a.marque AS brand, f.libelle AS "
     "category, " UNISONO_MONEY(
         "a.prix_achat_centimes") " AS unit_cost, 'EUR' AS currency, a.taux_tva AS vat_rate, a.colisage AS pack_size "
                                  "FROM articles a JOIN familles f ON f.id = a.famille ORDER BY a.id"},
    {QLatin1String("locations"),
     "SELECT code AS location, enseigne AS name, 'store' AS kind, pays AS country, region, departement AS department, "
     "fuseau AS timezone FROM magasins ORDER BY id"},
    {QLatin1String("stock"),
     "SELECT a.reference AS sku, m.code AS location, s.quantite AS on_hand, s.commande_client AS committed, s.reserve "
     "AS reserved, "
     "s.invendable AS unsellable, s.stock_securite AS safety, r.releve_le AS as_of FROM stock_magasin s "
     "CROSS JOIN magasins m CROSS JOIN articles a CROSS JOIN releves r WHERE m.id = s.magasin AND a.id = s.article AND "
     "r.id = s.releve ORDER BY s.magasin, s.article"},
    {QLatin1String("movements"),
     "SELECT t.numero AS reference, a.reference AS sku, m.code AS location, "
     "CASE l.retour WHEN 1 THEN 'return' ELSE 'sale' END AS kind, l.quantite AS quantity, t.emis_le AS at FROM "
     "lignes_ticket l "
     "JOIN tickets t ON t.id = l.ticket JOIN articles a ON a.id = l.article JOIN magasins m ON m.id = t.magasin "
     "UNION ALL SELECT d.piece, a.reference, m.code, CASE d.nature WHEN 'RECEPTION' THEN 'receipt' WHEN 'ENTREE' THEN "
     "'transfer_in' "
     "WHEN 'SORTIE' THEN 'transfer_out' WHEN 'CASSE' THEN 'write_off' WHEN 'INVENTAIRE' THEN 'count' END, d.quantite, "
     "d.effectue_le "
     "FROM mouvements_stock d JOIN articles a ON a.id = d.article JOIN magasins m ON m.id = d.magasin"},
    {QLatin1String("counts"),
     "SELECT a.reference AS sku, m.code AS location, i.compte AS counted, i.theorique AS recorded, i.compte_le AS at, "
     "'random' AS reason FROM inventaires i JOIN articles a ON a.id = i.article JOIN magasins m ON m.id = i.magasin"},
    {QLatin1String("prices"),
     "SELECT a.reference AS sku, m.code AS location, " UNISONO_MONEY(
         "p.prix_centimes") " AS price, "
                            "CASE WHEN p.prix_barre_centimes IS NULL THEN NULL ELSE " UNISONO_MONEY(
                                "p.prix_barre_centimes") " END AS struck_price, "
                                                         "'EUR' AS currency, 1 AS tax_included, a.taux_tva AS "
                                                         "vat_rate, "
                                                         "CASE p.nature WHEN 'PROMO' THEN 'promotion' ELSE 'regular' "
                                                         "END AS kind, p.debut AS valid_from, p.fin AS valid_to, "
                                                         "p.releve_le AS seen_at FROM tarifs p JOIN articles a ON a.id "
                                                         "= p.article LEFT JOIN magasins m ON m.id = p.magasin"},
    {QLatin1String("promotions"),
     "SELECT code AS promotion, mecanique AS mechanics, valeur AS value, devise AS currency, lot_n AS n, lot_m AS m, "
     "CASE WHEN seuil_centimes IS NULL THEN NULL ELSE " UNISONO_MONEY(
         "seuil_centimes") " END AS threshold, debut AS starts_at, "
                           "fin AS ends_at, public AS audience, magasins AS locations, articles AS scope_skus, "
                           "familles AS scope_categories, "
                           "annonce_pourcent AS announced_percent, campagne AS campaign FROM operations"},
    {QLatin1String("orders"),
     "SELECT t.numero AS \"order\", t.emis_le AS placed_at, 'fulfilled' AS status, 'in_store' AS fulfilment, m.code AS "
     "location, " UNISONO_MONEY(
         "t.total_centimes") " AS total, 'EUR' AS currency, t.emis_le AS completed_at FROM tickets t "
                             "JOIN magasins m ON m.id = t.magasin ORDER BY t.id"},
    {QLatin1String("order_lines"),
     "SELECT t.numero AS \"order\", l.ligne AS line, a.reference AS sku, l.quantite AS quantity, " UNISONO_MONEY(
         "l.prix_unitaire_centimes") " AS unit_price, m.code AS location, "
                                     "CASE l.retour WHEN 1 THEN 'returned' ELSE 'fulfilled' END AS status FROM "
                                     "lignes_ticket l JOIN tickets t ON t.id = l.ticket "
                                     "JOIN articles a ON a.id = l.article JOIN magasins m ON m.id = t.magasin"},
    {QLatin1String("events"),
     "SELECT p.client AS customer, p.survenu_le AS at, p.activite AS activity, "
     "CASE p.nature WHEN 'INFO' THEN 'information' ELSE 'customer' END AS kind, 'tills' AS channel, m.code AS "
     "location, "
     "p.commande AS \"order\", CASE WHEN p.montant_centimes IS NULL THEN NULL ELSE " UNISONO_MONEY(
         "p.montant_centimes") " END AS value, f.libelle AS category, p.segment AS segment, p.caisse AS source FROM "
                               "passages_client p "
                               "JOIN magasins m ON m.id = p.magasin JOIN familles f ON f.id = p.famille ORDER BY p.id"},
};

#undef UNISONO_MONEY

} // namespace

Result<void> writeTillMapping(const SampleRegion& sample)
{
    QJsonObject mapping;
    for (const KindQuery& query : queries)
        mapping[query.kind] = QJsonObject{{QStringLiteral("query"), QString::fromLatin1(query.sql)}};
    return writeFile(sample.folder + QLatin1String("/till/mapping.json"), QJsonDocument(mapping).toJson());
}

} // namespace unisono::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/till_database.h"

namespace unisono::demo {

std::string_view tillSchema()
{
    return R"(
CREATE TABLE magasins (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, enseigne TEXT NOT NULL, pays TEXT NOT NULL, region TEXT, departement TEXT,
  fuseau TEXT);
CREATE TABLE familles (id INTEGER PRIMARY KEY, libelle TEXT NOT NULL);
CREATE TABLE articles (
  id INTEGER PRIMARY KEY, reference TEXT NOT NULL, ean13 TEXT, libelle TEXT, marque TEXT, famille INTEGER,
  prix_achat_centimes INTEGER, taux_tva TEXT, colisage INTEGER);
CREATE TABLE releves (id INTEGER PRIMARY KEY, magasin INTEGER NOT NULL, releve_le TEXT NOT NULL);
CREATE TABLE stock_magasin (
  magasin INTEGER NOT NULL, article INTEGER NOT NULL, quantite INTEGER, commande_client INTEGER, reserve INTEGER,
  invendable INTEGER, stock_securite INTEGER, releve INTEGER NOT NULL, PRIMARY KEY (magasin, article)) WITHOUT ROWID;
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY, numero TEXT NOT NULL, magasin INTEGER NOT NULL, emis_le TEXT NOT NULL,
  total_centimes INTEGER NOT NULL);
CREATE TABLE lignes_ticket (
  ticket INTEGER NOT NULL, ligne INTEGER NOT NULL, article INTEGER NOT NULL, quantite INTEGER NOT NULL,
  prix_unitaire_centimes INTEGER NOT NULL, retour INTEGER NOT NULL, PRIMARY KEY (ticket, ligne)) WITHOUT ROWID;
CREATE TABLE mouvements_stock (
  id INTEGER PRIMARY KEY, piece TEXT NOT NULL, magasin INTEGER NOT NULL, article INTEGER NOT NULL, nature TEXT NOT NULL,
  quantite INTEGER NOT NULL, effectue_le TEXT NOT NULL);
CREATE TABLE inventaires (
  magasin INTEGER NOT NULL, article INTEGER NOT NULL, compte INTEGER NOT NULL, theorique INTEGER NOT NULL,
  compte_le TEXT NOT NULL);
CREATE TABLE tarifs (
  article INTEGER NOT NULL, magasin INTEGER, nature TEXT NOT NULL, prix_centimes INTEGER NOT NULL,
  prix_barre_centimes INTEGER, debut TEXT NOT NULL, fin TEXT, releve_le TEXT NOT NULL);
CREATE TABLE operations (
  code TEXT NOT NULL, mecanique TEXT NOT NULL, valeur TEXT, devise TEXT, lot_n INTEGER, lot_m INTEGER,
  seuil_centimes INTEGER, debut TEXT NOT NULL, fin TEXT NOT NULL, public TEXT NOT NULL, magasins TEXT, articles TEXT,
  familles TEXT, annonce_pourcent INTEGER, campagne TEXT);
CREATE TABLE passages_client (
  id INTEGER PRIMARY KEY, client TEXT, survenu_le TEXT NOT NULL, activite TEXT NOT NULL, nature TEXT NOT NULL,
  magasin INTEGER NOT NULL, caisse TEXT NOT NULL, commande TEXT, montant_centimes INTEGER, famille INTEGER, segment TEXT);
)";
}

} // namespace unisono::demo

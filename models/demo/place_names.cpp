// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/places.h"

namespace unisono::demo {

namespace {

constexpr TownList french[] = {
    {"FR-ARA", "69 Lyon Part-Dieu;38 Grenoble;74 Annecy"},
    {"FR-PAC", "06 Nice Masséna;13 Marseille Prado;13 Aix-en-Provence;83 Toulon;06 Cannes;84 Avignon;06 Antibes"},
    {"FR-ARA",
     "73 Chambéry;42 Saint-Étienne;26 Valence;01 Bourg-en-Bresse;69 Villeurbanne;74 Annemasse;38 Vienne;"
     "42 Roanne;63 Clermont-Ferrand;26 Montélimar;74 Thonon-les-Bains;69 Villefranche-sur-Saône;"
     "38 Bourgoin-Jallieu;73 Albertville;07 Annonay;43 Le Puy-en-Velay;03 Moulins;03 Vichy;15 Aurillac;63 Riom;"
     "69 Lyon Confluence"},
    {"FR-PAC", "83 Fréjus;04 Manosque;05 Gap;13 Arles;13 Martigues;84 Orange;83 Draguignan;06 Grasse;13 Aubagne;"
               "83 Hyères;84 Carpentras;13 Salon-de-Provence;06 Menton;13 Marseille Joliette"},
    {"FR-BFC",
     "21 Dijon;25 Besançon;71 Chalon-sur-Saône;90 Belfort;71 Mâcon;89 Auxerre;39 Dole;58 Nevers;25 Montbéliard;"
     "70 Vesoul;39 Lons-le-Saunier;89 Sens"},
    {"FR-GES",
     "67 Strasbourg;54 Nancy;57 Metz;51 Reims;68 Mulhouse;68 Colmar;10 Troyes;88 Épinal;57 Thionville;"
     "08 Charleville-Mézières;51 Châlons-en-Champagne;67 Haguenau;52 Saint-Dizier;55 Bar-le-Duc;57 Sarreguemines;"
     "67 Sélestat"},
    {"FR-IDF",
     "75 Paris Beaugrenelle;75 Paris Rivoli;75 Paris Nation;75 Paris Batignolles;92 Boulogne-Billancourt;"
     "78 Versailles;92 La Défense;94 Créteil;93 Saint-Denis;77 Meaux;91 Évry;95 Cergy;78 Vélizy;93 Noisy-le-Grand;"
     "77 Melun;94 Vincennes;95 Argenteuil;91 Massy;92 Levallois-Perret;78 Saint-Germain-en-Laye;"
     "77 Val d'Europe;75 Paris Italie"},
    {"FR-HDF", "59 Lille;80 Amiens;62 Calais;59 Dunkerque;59 Valenciennes;62 Arras;60 Beauvais;60 Compiègne;"
               "02 Saint-Quentin;59 Roubaix;62 Lens;62 Boulogne-sur-Mer;59 Douai;02 Laon"},
    {"FR-NOR",
     "76 Rouen;14 Caen;76 Le Havre;50 Cherbourg;27 Évreux;61 Alençon;14 Lisieux;76 Dieppe;27 Vernon;50 Saint-Lô"},
    {"FR-BRE", "35 Rennes;29 Brest;29 Quimper;56 Vannes;56 Lorient;22 Saint-Brieuc;35 Saint-Malo;22 Lannion;29 Morlaix;"
               "35 Fougères"},
    {"FR-PDL", "44 Nantes;49 Angers;72 Le Mans;85 La Roche-sur-Yon;53 Laval;44 Saint-Nazaire;49 Cholet;"
               "85 Les Sables-d'Olonne;44 Saint-Herblain;49 Saumur"},
    {"FR-CVL", "37 Tours;45 Orléans;18 Bourges;41 Blois;28 Chartres;36 Châteauroux;28 Dreux;45 Montargis;18 Vierzon"},
    {"FR-NAQ", "33 Bordeaux;87 Limoges;86 Poitiers;17 La Rochelle;64 Pau;64 Bayonne;24 Périgueux;47 Agen;16 Angoulême;"
               "79 Niort;40 Mont-de-Marsan;19 Brive-la-Gaillarde;33 Mérignac;17 Saintes;24 Bergerac;64 Biarritz;"
               "33 Arcachon;23 Guéret;40 Dax"},
    {"FR-OCC", "31 Toulouse;34 Montpellier;30 Nîmes;66 Perpignan;34 Béziers;11 Narbonne;81 Albi;65 Tarbes;82 Montauban;"
               "12 Rodez;11 Carcassonne;30 Alès;34 Sète;81 Castres;32 Auch;46 Cahors;09 Foix;48 Mende;31 Blagnac"},
    {"FR-20R", "2A Ajaccio;2B Bastia"},
};

constexpr TownList italian[] = {
    {"IT-21", "TO Torino Lingotto"},
    {"IT-25", "MI Milano Duomo"},
    {"IT-42", "GE Genova;SV Savona;SP La Spezia;IM Sanremo"},
    {"IT-21", "CN Cuneo;NO Novara;AT Asti;AL Alessandria;BI Biella;TO Moncalieri"},
    {"IT-23", "AO Aosta"},
    {"IT-25",
     "BG Bergamo;BS Brescia;MI Milano Bicocca;VA Varese;CO Como;MB Monza;PV Pavia;CR Cremona;MN Mantova;LC Lecco;"
     "MI Legnano;SO Sondrio;LO Lodi;BS Desenzano del Garda"},
    {"IT-32", "TN Trento;BZ Bolzano;TN Rovereto"},
    {"IT-34", "VE Mestre;VR Verona;PD Padova;VI Vicenza;TV Treviso;RO Rovigo;BL Belluno;VR Legnago"},
    {"IT-36", "UD Udine;TS Trieste;PN Pordenone;GO Gorizia"},
    {"IT-45", "BO Bologna;MO Modena;PR Parma;RE Reggio Emilia;RN Rimini;FE Ferrara;RA Ravenna;FC Forlì;PC Piacenza"},
    {"IT-52", "FI Firenze;PI Pisa;LI Livorno;PO Prato;AR Arezzo;SI Siena;LU Lucca;GR Grosseto"},
    {"IT-55", "PG Perugia;TR Terni"},
    {"IT-57", "AN Ancona;PU Pesaro;MC Macerata"},
    {"IT-62", "RM Roma Eur;RM Roma Prati;RM Roma Tiburtina;LT Latina;VT Viterbo;FR Frosinone"},
    {"IT-65", "PE Pescara;AQ L'Aquila;CH Chieti"},
    {"IT-67", "CB Campobasso"},
    {"IT-72", "NA Napoli;SA Salerno;CE Caserta;NA Pozzuoli;AV Avellino"},
    {"IT-75", "BA Bari;LE Lecce;TA Taranto;FG Foggia;BR Brindisi"},
    {"IT-77", "PZ Potenza;MT Matera"},
    {"IT-78", "CS Cosenza;RC Reggio Calabria;CZ Catanzaro"},
    {"IT-82", "PA Palermo;CT Catania;ME Messina;SR Siracusa;RG Ragusa;TP Trapani"},
    {"IT-88", "CA Cagliari;SS Sassari;SS Olbia"},
};

} // namespace

std::span<const TownList> frenchTowns()
{
    return french;
}

std::span<const TownList> italianTowns()
{
    return italian;
}

} // namespace unisono::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/catalogue.h"

namespace unisono::demo {

namespace {

constexpr Word metals[] = {{"INOX", "inox", "acciaio inox"},
                           {"ALU", "aluminium", "alluminio"},
                           {"FONT", "fonte", "ghisa"},
                           {"CUIV", "cuivre", "rame"},
                           {"EMAI", "émail", "smalto"}};
constexpr Word clays[] = {{"PORC", "porcelaine", "porcellana"},
                          {"GRES", "grès", "gres"},
                          {"FAIE", "faïence", "ceramica"},
                          {"TERR", "terre cuite", "terracotta"},
                          {"OPAL", "opaline", "opalino"}};
constexpr Word glasses[] = {{"VERR", "verre", "vetro"},
                            {"CRIS", "cristallin", "cristallino"},
                            {"BORO", "borosilicate", "borosilicato"},
                            {"RECY", "verre recyclé", "vetro riciclato"},
                            {"TREM", "verre trempé", "vetro temperato"}};
constexpr Word woods[] = {{"BAMB", "bambou", "bambù"},
                          {"HETR", "hêtre", "faggio"},
                          {"CHEN", "chêne", "rovere"},
                          {"ACAC", "acacia", "acacia"},
                          {"OLIV", "olivier", "ulivo"}};
constexpr Word fabrics[] = {{"COTO", "coton", "cotone"},
                            {"LIN", "lin", "lino"},
                            {"MICR", "microfibre", "microfibra"},
                            {"GAZE", "gaze de coton", "garza di cotone"},
                            {"VELO", "velours", "velluto"}};
constexpr Word moulds[] = {{"SILI", "silicone", "silicone"},
                           {"ANTI", "antiadhésif", "antiaderente"},
                           {"INOX", "inox", "acciaio inox"},
                           {"VERR", "verre", "vetro"},
                           {"TRIT", "tritan", "tritan"}};
constexpr Word blades[] = {{"INOX", "inox", "acciaio inox"},
                           {"DAMA", "acier damas", "acciaio damasco"},
                           {"CERA", "céramique", "ceramica"},
                           {"CARB", "acier carbone", "acciaio al carbonio"},
                           {"FORG", "acier forgé", "acciaio forgiato"}};
constexpr Word finishes[] = {{"POLI", "poli", "lucido"},
                             {"MART", "martelé", "martellato"},
                             {"BROS", "brossé", "satinato"},
                             {"DORE", "doré", "dorato"},
                             {"ARGT", "argenté", "argentato"}};
constexpr Word boxes[] = {{"VERR", "verre", "vetro"},
                          {"TRIT", "tritan", "tritan"},
                          {"INOX", "inox", "acciaio inox"},
                          {"BAMB", "bambou", "bambù"},
                          {"GRES", "grès", "gres"}};
constexpr Word tastes[] = {{"BIO", "bio", "bio"},
                           {"TRAD", "tradition", "tradizione"},
                           {"DOUX", "doux", "delicato"},
                           {"FORT", "intense", "intenso"},
                           {"CRU", "grand cru", "gran riserva"}};

constexpr Word cups[] = {{"6T", "6 tasses", "6 tazze"},
                         {"3T", "3 tasses", "3 tazze"},
                         {"9T", "9 tasses", "9 tazze"},
                         {"2T", "2 tasses", "2 tazze"},
                         {"12T", "12 tasses", "12 tazze"}};
constexpr Word pieces[] = {{"6P", "lot de 6", "set da 6"},
                           {"4P", "lot de 4", "set da 4"},
                           {"2P", "lot de 2", "set da 2"},
                           {"8P", "lot de 8", "set da 8"},
                           {"12P", "lot de 12", "set da 12"}};
constexpr Word covers[] = {{"24C", "24 pièces", "24 pezzi"},
                           {"16C", "16 pièces", "16 pezzi"},
                           {"12C", "12 pièces", "12 pezzi"},
                           {"36C", "36 pièces", "36 pezzi"},
                           {"48C", "48 pièces", "48 pezzi"}};
constexpr Word cavities[] = {{"12E", "12 empreintes", "12 forme"},
                             {"6E", "6 empreintes", "6 forme"},
                             {"9E", "9 empreintes", "9 forme"},
                             {"8E", "8 empreintes", "8 forme"},
                             {"24E", "24 empreintes", "24 forme"}};
constexpr Word centilitres[] = {{"30CL", "30 cl", "30 cl"},
                                {"25CL", "25 cl", "25 cl"},
                                {"35CL", "35 cl", "35 cl"},
                                {"20CL", "20 cl", "20 cl"},
                                {"45CL", "45 cl", "45 cl"}};
constexpr Word fits[] = {{"M", "taille M", "taglia M"},
                         {"L", "taille L", "taglia L"},
                         {"S", "taille S", "taglia S"},
                         {"XL", "taille XL", "taglia XL"},
                         {"U", "taille unique", "taglia unica"}};
constexpr Word squares[] = {{"65", "65 cm", "65 cm"},
                            {"60", "60 cm", "60 cm"},
                            {"50", "50 cm", "50 cm"},
                            {"45", "45 cm", "45 cm"},
                            {"70", "70 cm", "70 cm"}};
constexpr Word diameters[] = {{"20", "20 cm", "20 cm"},
                              {"24", "24 cm", "24 cm"},
                              {"28", "28 cm", "28 cm"},
                              {"16", "16 cm", "16 cm"},
                              {"32", "32 cm", "32 cm"}};
constexpr Word litres[] = {{"1L", "1 L", "1 L"},
                           {"15L", "1,5 L", "1,5 L"},
                           {"2L", "2 L", "2 L"},
                           {"05L", "0,5 L", "0,5 L"},
                           {"3L", "3 L", "3 L"}};
constexpr Word lengths[] = {{"30", "30 cm", "30 cm"},
                            {"40", "40 cm", "40 cm"},
                            {"50", "50 cm", "50 cm"},
                            {"60", "60 cm", "60 cm"},
                            {"80", "80 cm", "80 cm"}};
constexpr Word widths[] = {{"140", "140 cm", "140 cm"},
                           {"160", "160 cm", "160 cm"},
                           {"90", "90 cm", "90 cm"},
                           {"180", "180 cm", "180 cm"},
                           {"200", "200 cm", "200 cm"}};
constexpr Word weights[] = {{"250", "250 g", "250 g"},
                            {"500", "500 g", "500 g"},
                            {"750", "750 g", "750 g"},
                            {"1K", "1 kg", "1 kg"},
                            {"100", "100 g", "100 g"}};

constexpr Word colours[] = {{"", "", ""},
                            {"BLC", "blanc", "bianco"},
                            {"NOI", "noir", "nero"},
                            {"RGE", "rouge", "rosso"},
                            {"BLE", "bleu", "blu"},
                            {"VRT", "vert", "verde"},
                            {"GRI", "gris", "grigio"},
                            {"JAU", "jaune", "giallo"},
                            {"COR", "corail", "corallo"},
                            {"CRE", "crème", "crema"}};
constexpr Word flavours[] = {{"", "", ""},
                             {"VAN", "vanille", "vaniglia"},
                             {"CAN", "cannelle", "cannella"},
                             {"ORA", "orange", "arancia"},
                             {"NOI", "noisette", "nocciola"},
                             {"CIT", "citron", "limone"},
                             {"MIE", "miel", "miele"},
                             {"AMA", "amande", "mandorla"},
                             {"FIG", "figue", "fico"},
                             {"PIS", "pistache", "pistacchio"}};
constexpr Word collections[] = {{"", "", ""},
                                {"BIS", "Bistrot", "Bistrot"},
                                {"RIV", "Riviera", "Riviera"},
                                {"ALP", "Alpina", "Alpina"},
                                {"CAM", "Campagne", "Campagna"},
                                {"LIN", "Linea", "Linea"},
                                {"ORI", "Origine", "Origine"},
                                {"LAC", "Lac", "Lago"}};

constexpr std::string_view categories[] = {"cafe-the",   "cuisson",     "table",      "verrerie",
                                           "patisserie", "preparation", "textile",    "linge-de-lit",
                                           "bain",       "rangement",   "decoration", "epicerie"};

constexpr ProductFamily families[] = {
    {"CAF", "Cafetière italienne", "Moka", "cafe-the", 2490, metals, cups, 1},
    {"CPI", "Cafetière à piston", "Caffettiera a pistone", "cafe-the", 2990, glasses, cups, 1},
    {"THE", "Théière", "Teiera", "cafe-the", 3290, clays, litres, 1},
    {"BOU", "Bouilloire", "Bollitore", "cafe-the", 3990, metals, litres, 1},
    {"TAS", "Tasse à espresso", "Tazzina da espresso", "cafe-the", 590, clays, pieces, 6},
    {"MUG", "Mug", "Tazza mug", "cafe-the", 790, clays, centilitres, 6},
    {"CAS", "Casserole", "Casseruola", "cuisson", 2790, metals, diameters, 1},
    {"POE", "Poêle", "Padella", "cuisson", 2490, metals, diameters, 1},
    {"SAU", "Sauteuse", "Tegame", "cuisson", 3990, metals, diameters, 1},
    {"COC", "Cocotte", "Cocotte", "cuisson", 8900, metals, diameters, 1},
    {"FAI", "Faitout", "Pentola", "cuisson", 4490, metals, litres, 1},
    {"WOK", "Wok", "Wok", "cuisson", 3490, metals, diameters, 1},
    {"PLA", "Plat à four", "Pirofila", "cuisson", 1990, clays, lengths, 2},
    {"ASP", "Assiette plate", "Piatto piano", "table", 690, clays, diameters, 6},
    {"ASC", "Assiette creuse", "Piatto fondo", "table", 690, clays, diameters, 6},
    {"ASD", "Assiette à dessert", "Piatto da dessert", "table", 590, clays, diameters, 6},
    {"BOL", "Bol", "Ciotola", "table", 590, clays, diameters, 6},
    {"SAL", "Saladier", "Insalatiera", "table", 1990, clays, diameters, 2},
    {"COU", "Couverts", "Posate", "table", 3490, finishes, covers, 4},
    {"VEA", "Verre à eau", "Bicchiere da acqua", "verrerie", 390, glasses, centilitres, 6},
    {"VIN", "Verre à vin", "Calice da vino", "verrerie", 590, glasses, centilitres, 6},
    {"FLU", "Flûte", "Flûte", "verrerie", 690, glasses, centilitres, 6},
    {"CAR", "Carafe", "Caraffa", "verrerie", 1690, glasses, litres, 1},
    {"BOC", "Bocal", "Barattolo", "verrerie", 490, glasses, litres, 12},
    {"MOU", "Moule à gâteau", "Stampo per torta", "patisserie", 1490, moulds, diameters, 1},
    {"TAR", "Moule à tarte", "Tortiera", "patisserie", 1290, moulds, diameters, 1},
    {"MUF", "Moule à muffins", "Stampo per muffin", "patisserie", 1190, moulds, cavities, 2},
    {"ROU", "Rouleau à pâtisserie", "Mattarello", "patisserie", 1290, woods, lengths, 1},
    {"PLD", "Planche à découper", "Tagliere", "preparation", 1990, woods, lengths, 1},
    {"COT", "Couteau de chef", "Coltello da chef", "preparation", 3990, blades, diameters, 1},
    {"PAS", "Passoire", "Scolapasta", "preparation", 1490, metals, diameters, 1},
    {"SPA", "Spatule", "Spatola", "preparation", 690, woods, lengths, 4},
    {"NAP", "Nappe", "Tovaglia", "textile", 2990, fabrics, widths, 1},
    {"SER", "Serviette de table", "Tovagliolo", "textile", 490, fabrics, lengths, 4},
    {"TOR", "Torchon", "Strofinaccio", "textile", 590, fabrics, squares, 4},
    {"TAB", "Tablier", "Grembiule", "textile", 1990, fabrics, fits, 1},
    {"HOU", "Housse de couette", "Copripiumino", "linge-de-lit", 5990, fabrics, widths, 1},
    {"DRA", "Drap-housse", "Lenzuolo con angoli", "linge-de-lit", 2490, fabrics, widths, 1},
    {"TAI", "Taie d'oreiller", "Federa", "linge-de-lit", 1290, fabrics, squares, 2},
    {"PLI", "Plaid", "Plaid", "linge-de-lit", 3990, fabrics, widths, 1},
    {"SBA", "Serviette de bain", "Asciugamano", "bain", 1290, fabrics, squares, 2},
    {"TBA", "Tapis de bain", "Tappeto da bagno", "bain", 1990, fabrics, lengths, 1},
    {"PAN", "Panier", "Cesto", "rangement", 2290, woods, lengths, 1},
    {"BTE", "Boîte de conservation", "Contenitore ermetico", "rangement", 990, boxes, litres, 4},
    {"VAS", "Vase", "Vaso", "decoration", 2490, glasses, lengths, 1},
    {"BGE", "Bougeoir", "Candeliere", "decoration", 1490, metals, lengths, 2},
    {"CFG", "Café en grains", "Caffè in grani", "epicerie", 990, tastes, weights, 12, TaxClass::Food},
    {"HUI", "Huile d'olive", "Olio d'oliva", "epicerie", 1290, tastes, litres, 6, TaxClass::Food},
    {"CON", "Confiture", "Confettura", "epicerie", 590, tastes, weights, 6, TaxClass::Food},
    {"BIS", "Biscuits", "Biscotti", "epicerie", 490, tastes, weights, 12, TaxClass::Food},
};
static_assert(std::size(flavours) == std::size(colours));
static_assert(std::size(families) * 5 * 5 * std::size(colours) * std::size(collections) >= 100'000);

} // namespace

std::span<const ProductFamily> productFamilies()
{
    return families;
}

std::span<const Word> ProductFamily::shades() const
{
    return tax == TaxClass::Food ? std::span<const Word>(flavours) : std::span<const Word>(colours);
}

std::span<const Word> productCollections()
{
    return collections;
}

std::span<const std::string_view> productCategories()
{
    return categories;
}

} // namespace unisono::demo

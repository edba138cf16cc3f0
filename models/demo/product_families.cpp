// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/catalogue.h"

namespace unisono::demo {

namespace {

constexpr Word metals[] = {{"INOX", "inox", "acciaio inox", "stainless steel"},
                           {"ALU", "aluminium", "alluminio", "aluminium"},
                           {"FONT", "fonte", "ghisa", "cast iron"},
                           {"CUIV", "cuivre", "rame", "copper"},
                           {"EMAI", "émail", "smalto", "enamel"}};
constexpr Word clays[] = {{"PORC", "porcelaine", "porcellana", "porcelain"},
                          {"GRES", "grès", "gres", "stoneware"},
                          {"FAIE", "faïence", "ceramica", "earthenware"},
                          {"TERR", "terre cuite", "terracotta", "terracotta"},
                          {"OPAL", "opaline", "opalino", "opaline"}};
constexpr Word glasses[] = {{"VERR", "verre", "vetro", "glass"},
                            {"CRIS", "cristallin", "cristallino", "crystalline"},
                            {"BORO", "borosilicate", "borosilicato", "borosilicate"},
                            {"RECY", "verre recyclé", "vetro riciclato", "recycled glass"},
                            {"TREM", "verre trempé", "vetro temperato", "tempered glass"}};
constexpr Word woods[] = {{"BAMB", "bambou", "bambù", "bamboo"},
                          {"HETR", "hêtre", "faggio", "beech"},
                          {"CHEN", "chêne", "rovere", "oak"},
                          {"ACAC", "acacia", "acacia", "acacia"},
                          {"OLIV", "olivier", "ulivo", "olive wood"}};
constexpr Word fabrics[] = {{"COTO", "coton", "cotone", "cotton"},
                            {"LIN", "lin", "lino", "linen"},
                            {"MICR", "microfibre", "microfibra", "microfibre"},
                            {"GAZE", "gaze de coton", "garza di cotone", "cotton muslin"},
                            {"VELO", "velours", "velluto", "velvet"}};
constexpr Word moulds[] = {{"SILI", "silicone", "silicone", "silicone"},
                           {"ANTI", "antiadhésif", "antiaderente", "non-stick"},
                           {"INOX", "inox", "acciaio inox", "stainless steel"},
                           {"VERR", "verre", "vetro", "glass"},
                           {"TRIT", "tritan", "tritan", "tritan"}};
constexpr Word blades[] = {{"INOX", "inox", "acciaio inox", "stainless steel"},
                           {"DAMA", "acier damas", "acciaio damasco", "Damascus steel"},
                           {"CERA", "céramique", "ceramica", "ceramic"},
                           {"CARB", "acier carbone", "acciaio al carbonio", "carbon steel"},
                           {"FORG", "acier forgé", "acciaio forgiato", "forged steel"}};
constexpr Word finishes[] = {{"POLI", "poli", "lucido", "polished"},
                             {"MART", "martelé", "martellato", "hammered"},
                             {"BROS", "brossé", "satinato", "brushed"},
                             {"DORE", "doré", "dorato", "gilded"},
                             {"ARGT", "argenté", "argentato", "silver-plated"}};
constexpr Word boxes[] = {{"VERR", "verre", "vetro", "glass"},
                          {"TRIT", "tritan", "tritan", "tritan"},
                          {"INOX", "inox", "acciaio inox", "stainless steel"},
                          {"BAMB", "bambou", "bambù", "bamboo"},
                          {"GRES", "grès", "gres", "stoneware"}};
constexpr Word tastes[] = {{"BIO", "bio", "bio", "organic"},
                           {"TRAD", "tradition", "tradizione", "traditional"},
                           {"DOUX", "doux", "delicato", "mild"},
                           {"FORT", "intense", "intenso", "strong"},
                           {"CRU", "grand cru", "gran riserva", "reserve"}};

constexpr Word cups[] = {{"6T", "6 tasses", "6 tazze", "6 cups"},
                         {"3T", "3 tasses", "3 tazze", "3 cups"},
                         {"9T", "9 tasses", "9 tazze", "9 cups"},
                         {"2T", "2 tasses", "2 tazze", "2 cups"},
                         {"12T", "12 tasses", "12 tazze", "12 cups"}};
constexpr Word pieces[] = {{"6P", "lot de 6", "set da 6", "set of 6"},
                           {"4P", "lot de 4", "set da 4", "set of 4"},
                           {"2P", "lot de 2", "set da 2", "set of 2"},
                           {"8P", "lot de 8", "set da 8", "set of 8"},
                           {"12P", "lot de 12", "set da 12", "set of 12"}};
constexpr Word covers[] = {{"24C", "24 pièces", "24 pezzi", "24 pieces"},
                           {"16C", "16 pièces", "16 pezzi", "16 pieces"},
                           {"12C", "12 pièces", "12 pezzi", "12 pieces"},
                           {"36C", "36 pièces", "36 pezzi", "36 pieces"},
                           {"48C", "48 pièces", "48 pezzi", "48 pieces"}};
constexpr Word cavities[] = {{"12E", "12 empreintes", "12 forme", "12 cavities"},
                             {"6E", "6 empreintes", "6 forme", "6 cavities"},
                             {"9E", "9 empreintes", "9 forme", "9 cavities"},
                             {"8E", "8 empreintes", "8 forme", "8 cavities"},
                             {"24E", "24 empreintes", "24 forme", "24 cavities"}};
constexpr Word centilitres[] = {{"30CL", "30 cl", "30 cl", "30 cl"},
                                {"25CL", "25 cl", "25 cl", "25 cl"},
                                {"35CL", "35 cl", "35 cl", "35 cl"},
                                {"20CL", "20 cl", "20 cl", "20 cl"},
                                {"45CL", "45 cl", "45 cl", "45 cl"}};
constexpr Word fits[] = {{"M", "taille M", "taglia M", "size M"},
                         {"L", "taille L", "taglia L", "size L"},
                         {"S", "taille S", "taglia S", "size S"},
                         {"XL", "taille XL", "taglia XL", "size XL"},
                         {"U", "taille unique", "taglia unica", "one size"}};
constexpr Word squares[] = {{"65", "65 cm", "65 cm", "65 cm"},
                            {"60", "60 cm", "60 cm", "60 cm"},
                            {"50", "50 cm", "50 cm", "50 cm"},
                            {"45", "45 cm", "45 cm", "45 cm"},
                            {"70", "70 cm", "70 cm", "70 cm"}};
constexpr Word diameters[] = {{"20", "20 cm", "20 cm", "20 cm"},
                              {"24", "24 cm", "24 cm", "24 cm"},
                              {"28", "28 cm", "28 cm", "28 cm"},
                              {"16", "16 cm", "16 cm", "16 cm"},
                              {"32", "32 cm", "32 cm", "32 cm"}};
constexpr Word litres[] = {{"1L", "1 L", "1 L", "1 L"},
                           {"15L", "1,5 L", "1,5 L", "1.5 L"},
                           {"2L", "2 L", "2 L", "2 L"},
                           {"05L", "0,5 L", "0,5 L", "0.5 L"},
                           {"3L", "3 L", "3 L", "3 L"}};
constexpr Word lengths[] = {{"30", "30 cm", "30 cm", "30 cm"},
                            {"40", "40 cm", "40 cm", "40 cm"},
                            {"50", "50 cm", "50 cm", "50 cm"},
                            {"60", "60 cm", "60 cm", "60 cm"},
                            {"80", "80 cm", "80 cm", "80 cm"}};
constexpr Word widths[] = {{"140", "140 cm", "140 cm", "140 cm"},
                           {"160", "160 cm", "160 cm", "160 cm"},
                           {"90", "90 cm", "90 cm", "90 cm"},
                           {"180", "180 cm", "180 cm", "180 cm"},
                           {"200", "200 cm", "200 cm", "200 cm"}};
constexpr Word weights[] = {{"250", "250 g", "250 g", "250 g"},
                            {"500", "500 g", "500 g", "500 g"},
                            {"750", "750 g", "750 g", "750 g"},
                            {"1K", "1 kg", "1 kg", "1 kg"},
                            {"100", "100 g", "100 g", "100 g"}};

constexpr Word colours[] = {{"", "", "", ""},
                            {"BLC", "blanc", "bianco", "white"},
                            {"NOI", "noir", "nero", "black"},
                            {"RGE", "rouge", "rosso", "red"},
                            {"BLE", "bleu", "blu", "blue"},
                            {"VRT", "vert", "verde", "green"},
                            {"GRI", "gris", "grigio", "grey"},
                            {"JAU", "jaune", "giallo", "yellow"},
                            {"COR", "corail", "corallo", "coral"},
                            {"CRE", "crème", "crema", "cream"}};
constexpr Word flavours[] = {{"", "", "", ""},
                             {"VAN", "vanille", "vaniglia", "vanilla"},
                             {"CAN", "cannelle", "cannella", "cinnamon"},
                             {"ORA", "orange", "arancia", "orange"},
                             {"NOI", "noisette", "nocciola", "hazelnut"},
                             {"CIT", "citron", "limone", "lemon"},
                             {"MIE", "miel", "miele", "honey"},
                             {"AMA", "amande", "mandorla", "almond"},
                             {"FIG", "figue", "fico", "fig"},
                             {"PIS", "pistache", "pistacchio", "pistachio"}};
constexpr Word collections[] = {{"", "", "", ""},
                                {"BIS", "Bistrot", "Bistrot", "Bistro"},
                                {"RIV", "Riviera", "Riviera", "Riviera"},
                                {"ALP", "Alpina", "Alpina", "Alpina"},
                                {"CAM", "Campagne", "Campagna", "Country"},
                                {"LIN", "Linea", "Linea", "Linea"},
                                {"ORI", "Origine", "Origine", "Origin"},
                                {"LAC", "Lac", "Lago", "Lake"}};

constexpr std::string_view categories[] = {"cafe-the",   "cuisson",     "table",      "verrerie",
                                           "patisserie", "preparation", "textile",    "linge-de-lit",
                                           "bain",       "rangement",   "decoration", "epicerie"};

constexpr Word categoryNames[] = {
    {"cafe-the", "Café et thé", "Caffè e tè", "Coffee and tea"},
    {"cuisson", "Cuisson", "Cottura", "Cookware"},
    {"table", "Table", "Tavola", "Tableware"},
    {"verrerie", "Verrerie", "Bicchieri", "Glassware"},
    {"patisserie", "Pâtisserie", "Pasticceria", "Baking"},
    {"preparation", "Préparation", "Preparazione", "Food preparation"},
    {"textile", "Linge de cuisine", "Tessili da cucina", "Kitchen linen"},
    {"linge-de-lit", "Linge de lit", "Biancheria da letto", "Bed linen"},
    {"bain", "Bain", "Bagno", "Bath"},
    {"rangement", "Rangement", "Contenitori", "Storage"},
    {"decoration", "Décoration", "Decorazione", "Decoration"},
    {"epicerie", "Épicerie", "Alimentari", "Groceries"},
};
static_assert(std::size(categoryNames) == std::size(categories));

constexpr ProductFamily families[] = {
    {"CAF", "Cafetière italienne", "Moka", "Moka pot", "cafe-the", 2490, metals, cups, 1},
    {"CPI", "Cafetière à piston", "Caffettiera a pistone", "French press", "cafe-the", 2990, glasses, cups, 1},
    {"THE", "Théière", "Teiera", "Teapot", "cafe-the", 3290, clays, litres, 1},
    {"BOU", "Bouilloire", "Bollitore", "Kettle", "cafe-the", 3990, metals, litres, 1},
    {"TAS", "Tasse à espresso", "Tazzina da espresso", "Espresso cup", "cafe-the", 590, clays, pieces, 6},
    {"MUG", "Mug", "Tazza mug", "Mug", "cafe-the", 790, clays, centilitres, 6},
    {"CAS", "Casserole", "Casseruola", "Saucepan", "cuisson", 2790, metals, diameters, 1},
    {"POE", "Poêle", "Padella", "Frying pan", "cuisson", 2490, metals, diameters, 1},
    {"SAU", "Sauteuse", "Tegame", "Sauté pan", "cuisson", 3990, metals, diameters, 1},
    {"COC", "Cocotte", "Cocotte", "Casserole dish", "cuisson", 8900, metals, diameters, 1},
    {"FAI", "Faitout", "Pentola", "Stockpot", "cuisson", 4490, metals, litres, 1},
    {"WOK", "Wok", "Wok", "Wok", "cuisson", 3490, metals, diameters, 1},
    {"PLA", "Plat à four", "Pirofila", "Oven dish", "cuisson", 1990, clays, lengths, 2},
    {"ASP", "Assiette plate", "Piatto piano", "Dinner plate", "table", 690, clays, diameters, 6},
    {"ASC", "Assiette creuse", "Piatto fondo", "Soup plate", "table", 690, clays, diameters, 6},
    {"ASD", "Assiette à dessert", "Piatto da dessert", "Dessert plate", "table", 590, clays, diameters, 6},
    {"BOL", "Bol", "Ciotola", "Bowl", "table", 590, clays, diameters, 6},
    {"SAL", "Saladier", "Insalatiera", "Salad bowl", "table", 1990, clays, diameters, 2},
    {"COU", "Couverts", "Posate", "Cutlery set", "table", 3490, finishes, covers, 4},
    {"VEA", "Verre à eau", "Bicchiere da acqua", "Water glass", "verrerie", 390, glasses, centilitres, 6},
    {"VIN", "Verre à vin", "Calice da vino", "Wine glass", "verrerie", 590, glasses, centilitres, 6},
    {"FLU", "Flûte", "Flûte", "Champagne flute", "verrerie", 690, glasses, centilitres, 6},
    {"CAR", "Carafe", "Caraffa", "Carafe", "verrerie", 1690, glasses, litres, 1},
    {"BOC", "Bocal", "Barattolo", "Jar", "verrerie", 490, glasses, litres, 12},
    {"MOU", "Moule à gâteau", "Stampo per torta", "Cake tin", "patisserie", 1490, moulds, diameters, 1},
    {"TAR", "Moule à tarte", "Tortiera", "Tart tin", "patisserie", 1290, moulds, diameters, 1},
    {"MUF", "Moule à muffins", "Stampo per muffin", "Muffin tin", "patisserie", 1190, moulds, cavities, 2},
    {"ROU", "Rouleau à pâtisserie", "Mattarello", "Rolling pin", "patisserie", 1290, woods, lengths, 1},
    {"PLD", "Planche à découper", "Tagliere", "Cutting board", "preparation", 1990, woods, lengths, 1},
    {"COT", "Couteau de chef", "Coltello da chef", "Chef's knife", "preparation", 3990, blades, diameters, 1},
    {"PAS", "Passoire", "Scolapasta", "Colander", "preparation", 1490, metals, diameters, 1},
    {"SPA", "Spatule", "Spatola", "Spatula", "preparation", 690, woods, lengths, 4},
    {"NAP", "Nappe", "Tovaglia", "Tablecloth", "textile", 2990, fabrics, widths, 1},
    {"SER", "Serviette de table", "Tovagliolo", "Napkin", "textile", 490, fabrics, lengths, 4},
    {"TOR", "Torchon", "Strofinaccio", "Tea towel", "textile", 590, fabrics, squares, 4},
    {"TAB", "Tablier", "Grembiule", "Apron", "textile", 1990, fabrics, fits, 1},
    {"HOU", "Housse de couette", "Copripiumino", "Duvet cover", "linge-de-lit", 5990, fabrics, widths, 1},
    {"DRA", "Drap-housse", "Lenzuolo con angoli", "Fitted sheet", "linge-de-lit", 2490, fabrics, widths, 1},
    {"TAI", "Taie d'oreiller", "Federa", "Pillowcase", "linge-de-lit", 1290, fabrics, squares, 2},
    {"PLI", "Plaid", "Plaid", "Throw", "linge-de-lit", 3990, fabrics, widths, 1},
    {"SBA", "Serviette de bain", "Asciugamano", "Bath towel", "bain", 1290, fabrics, squares, 2},
    {"TBA", "Tapis de bain", "Tappeto da bagno", "Bath mat", "bain", 1990, fabrics, lengths, 1},
    {"PAN", "Panier", "Cesto", "Basket", "rangement", 2290, woods, lengths, 1},
    {"BTE", "Boîte de conservation", "Contenitore ermetico", "Storage box", "rangement", 990, boxes, litres, 4},
    {"VAS", "Vase", "Vaso", "Vase", "decoration", 2490, glasses, lengths, 1},
    {"BGE", "Bougeoir", "Candeliere", "Candlestick", "decoration", 1490, metals, lengths, 2},
    {"CFG", "Café en grains", "Caffè in grani", "Coffee beans", "epicerie", 990, tastes, weights, 12, TaxClass::Food},
    {"HUI", "Huile d'olive", "Olio d'oliva", "Olive oil", "epicerie", 1290, tastes, litres, 6, TaxClass::Food},
    {"CON", "Confiture", "Confettura", "Jam", "epicerie", 590, tastes, weights, 6, TaxClass::Food},
    {"BIS", "Biscuits", "Biscotti", "Biscuits", "epicerie", 490, tastes, weights, 12, TaxClass::Food},
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

std::span<const Word> productCategoryNames()
{
    return categoryNames;
}

std::span<const std::string_view> productCategories()
{
    return categories;
}

} // namespace unisono::demo

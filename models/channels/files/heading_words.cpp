// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/heading_words.h"

namespace unisono::channels {

namespace {

constexpr FieldWords general[] = {
    {"sku", "skucode skuid itemcode itemno itemnumber itemid productcode productid articlenumber articleno partnumber variantsku "
            "reference ref refarticle referencearticle referenceproduit refproduit codearticle codeproduit numeroarticle narticle article "
            "codice codicearticolo narticolo codarticolo codart articolo codiceprodotto codprodotto riferimento riferimentoarticolo"},
    {"gtin", "ean ean13 ean8 upc barcode gtin13 gtin14 codebarre codebarres codeean codebarra codiceabarre codiceean barras"},
    {"title", "name productname description designation libelle libellearticle intitule nom nomproduit titre descrizione "
              "descrizionearticolo denominazione nome nomeprodotto titolo"},
    {"brand", "marque marca manufacturer fabricant produttore vendor"},
    {"category", "categorie categoria family famille famiglia rayon reparto productgroup producttype gruppomerce"},
    {"unit_cost", "cost costprice purchaseprice coutunitaire cout prixachat prixdachat costo costounitario prezzoacquisto prezzodiacquisto"},
    {"currency", "devise valuta divisa monnaie currencycode codedevise"},
    {"vat_rate", "vat taxrate vatpercent tva tauxtva tauxdetva iva aliquota aliquotaiva percentualeiva"},
    {"pack_size", "pack unitsperpack casesize packquantity colisage pcb uniteparcolis lotto confezione pezziperconfezione"},
    {"perishable", "perissable deperibile fresh"},
    {"launched_on", "launchdate launched releasedate datelancement datedelancement lancement datalancio datadilancio lancio"},
    {"first_received_on", "firstreceived premierereception datepremierereception primoricevimento dataprimoricevimento"},
    {"first_paid_on", "firstpaid premierreglement datepremierreglement primopagamento dataprimopagamento"},
    {"location", "store storeid storecode shop shopid warehouse warehouseid site siteid branch locationid locationcode place placecode "
                 "magasin codemagasin depot entrepot emplacement boutique pointdevente "
                 "negozio codicenegozio puntovendita magazzino codicemagazzino deposito ubicazione sede filiale "
                 "codelieu codiceluogo"},
    {"name", "storename locationname nom nommagasin libelle nome nomenegozio denominazione descrizione"},
    {"kind", "type typ genre nature tipo tipologia causale"},
    {"country", "pays paese nazione countrycode codepays"},
    {"region", "regione province provincia"},
    {"department", "departement dipartimento departmentcode"},
    {"timezone", "tz fuseau fuseauhoraire fusoorario"},
    {"on_hand", "onhand qtyonhand quantityonhand stockonhand stock stockqty stocklevel inventory inventoryquantity physicalstock soh "
                "quantiteenstock qteenstock qtestock quantitestock stockphysique enstock stockreel "
                "giacenza giacenzafisica giacenze qtagiacenza quantitagiacenza quantitainmagazzino esistenza giacenzaattuale"},
    {"committed", "allocated qtycommitted alloue qtealloue quantiteallouee engage impegnato qtaimpegnata quantitaimpegnata impegnata"},
    {"reserved", "qtyreserved onhold reservations reserve qtereservee quantitereservee reservee "
                 "riservato prenotato qtariservata quantitariservata riservata"},
    {"unsellable", "damaged defective blocked invendable nonvendable abime bloque danneggiato invendibile nonvendibile bloccato difettoso"},
    {"safety", "safetystock buffer bufferstock stockdesecurite stocksecurite securite scortadisicurezza scortasicurezza scortaminima"},
    {"as_of", "asof updated updatedat lastupdated lastupdate lastmodified timestamp dateofstock stockdate snapshotat "
              "datemaj majle miseajour datemiseajour datedemiseajour derniermiseajour dernieremiseajour horodatage datestock "
              "aggiornato aggiornatoil aggiornamento dataaggiornamento ultimoaggiornamento datagiacenza"},
    {"quantity", "qty quantite qte quantita qta pieces pezzi nbpieces units unites unita"},
    {"due_at", "due duedate eta expected expectedat expecteddate arrivaldate deliverydate echeance dateprevue datearrivee datelivraison "
               "livraisonprevue arrivo dataarrivo dataprevista dataconsegna consegnaprevista"},
    {"reference", "ref documentno documentnumber movementid movement numerodocument nodocument ndocument npiece piece numeropiece mouvement "
                  "documento numerodocumento ndocumento riferimento movimento"},
    {"at", "date datetime time timestamp occurredat happenedat when dateheure heure horodatage dateevenement "
           "data dataora dataevento ora momento"},
    {"counted", "countedqty countedquantity physicalcount compte quantitecomptee qtecomptee conteggiato contato qtacontata quantitacontata"},
    {"recorded", "recordedqty bookquantity expectedquantity systemquantity theorique stocktheorique quantitetheorique "
                 "registrato contabile giacenzacontabile quantitateorica teorico"},
    {"reason", "motif raison cause motivo ragione"},
    {"price", "unitprice saleprice sellingprice retailprice pricevalue prix prixttc prixdevente prixvente pv prezzo prezzovendita "
              "prezzodivendita prezzoalpubblico"},
    {"struck_price", "compareatprice listprice wasprice oldprice msrp rrp prixbarre prixdereference ancienprix prezzobarrato "
                     "prezzodilistino prezzoprecedente prezzolistino"},
    {"tax_included", "taxincl pricesincludetax vatincluded inclvat ttc tvaincluse tvacomprise ivainclusa ivacompresa"},
    {"valid_from", "from startdate validsince starts datedebut debut debutvalidite valabledu apartirdu "
                   "datainizio inizio iniziovalidita validodal dal"},
    {"valid_to", "to until enddate validuntil ends datefin fin finvalidite valableau jusquau datafine fine finevalidita validoal al"},
    {"seen_at", "seen observedat capturedat vule releve releveele vistoil rilevato rilevatoil"},
    {"promotion", "promo promotionid promoid promotioncode codepromotion codepromo operation promozione codicepromozione promozioneid"},
    {"code", "coupon couponcode voucher codecoupon bonreduction codesconto codicesconto buono codicebuono"},
    {"mechanics", "mechanic promotiontype typepromotion mecanique meccanica tipopromozione"},
    {"value", "discountvalue amount valeur montant valore importo"},
    {"threshold", "minimum minimumamount seuil soglia minimo"},
    {"starts_at", "start startdate starts from debut datedebut datededebut commence inizio datainizio datadiinizio dal"},
    {"ends_at", "end enddate ends to until fin datefin datedefin fine datafine datadifine al"},
    {"stacking_group", "stackgroup groupecumul groupedecumul cumul gruppocumulo cumulo"},
    {"exclusive", "exclusif esclusivo esclusiva"},
    {"priority", "priorite priorita rank"},
    {"audience", "customergroup publiccible cible pubblico destinatari"},
    {"locations", "stores shops magasins boutiques negozi puntivendita"},
    {"scope_skus", "skus includedskus products articles produits articoli prodotti"},
    {"scope_categories", "categories includedcategories categorie"},
    {"excluded_skus", "exclusions articlesexclus produitsexclus articoliesclusi esclusioni"},
    {"announced_percent", "discountpercent percentoff announceddiscount remise remiseannoncee sconto scontoannunciato percentualesconto"},
    {"campaign", "campaignid campagne operationcommerciale campagna"},
    {"language", "lang locale langue lingua"},
    {"body", "text content message texte contenu corps testo contenuto messaggio corpo"},
    {"image_hash", "imagehash hashimage imagesha"},
    {"order", "orderid orderno ordernumber ordername commande numerocommande nocommande ncommande idcommande refcommande "
              "ordine numeroordine idordine nordine codiceordine"},
    {"customer", "customerid customerno client clientid numeroclient nclient idclient codeclient cliente idcliente ncliente codicecliente email courriel"},
    {"placed_at", "orderdate orderedat createdat placed datecommande datedecommande passeele dataordine datadellordine creatoil"},
    {"status", "state statut etat stato"},
    {"fulfilment", "fulfillment deliverymethod shippingmethod modelivraison modedelivraison livraison modalitaconsegna consegna spedizione"},
    {"total", "ordertotal totalprice grandtotal totalttc montanttotal totale importototale totaleordine"},
    {"promised_at", "promised promiseddate promisele datepromise promessoil dataprom datapromessa"},
    {"ready_at", "ready readydate pretle datepret prontoil dataritiro"},
    {"completed_at", "completed deliveredat closedat termineele livreele dateterminee completatoil consegnatoil datacompletamento"},
    {"cancel_reason", "cancelreason cancellationreason motifannulation raisonannulation motivoannullamento"},
    {"line", "lineno linenumber lineid position ligne noligne nligne numeroligne riga numeroriga nriga posizione"},
    {"unit_price", "price priceperunit prixunitaire pu prix prezzounitario prezzo"},
    {"discount", "discountamount rebate remise rabais reduction sconto importosconto"},
    {"activity", "event eventname action step activite evenement etape attivita evento azione"},
    {"channel", "canal canale saleschannel canaldevente canaledivendita"},
    {"cost", "cout costo"},
    {"segment", "segmento customersegment segmentclient segmentocliente"},
    {"weekday", "dayofweek day jour joursemaine jourdelasemaine giorno giornosettimana giornodellasettimana"},
    {"opens", "opensat openingtime opening ouverture heureouverture ouvrea apertura oraapertura apre"},
    {"closes", "closesat closingtime closing fermeture heurefermeture fermea chiusura orachiusura chiude"},
    {"source", "sourcesystem origin origine fonte sorgente"},
};

constexpr FieldWords ofPublished[] = {
    {"quantity", "available availablequantity availability published publishedquantity online onlinestock stock inventory "
                 "disponible quantitedisponible qtedisponible publie quantitepubliee stockenligne "
                 "disponibile quantitadisponibile disponibilita pubblicato quantitapubblicata giacenzaonline"},
    {"as_of", "date datetime time dateheure data dataora"}};
constexpr FieldWords ofStock[] = {
    {"as_of", "date datetime time dateheure data dataora"}};
constexpr FieldWords ofSupply[] = {
    {"quantity", "incoming incomingquantity ordered onorder attendu quantiteattendue qteattendue enattente "
                 "inarrivo quantitainarrivo quantitaattesa ordinato"}};
constexpr FieldWords ofLocations[] = {
    {"location", "id code identifiant codice identificativo"}};
constexpr FieldWords ofPromotions[] = {
    {"promotion", "id code identifiant nom name title codice nome"}};
constexpr FieldWords ofOrders[] = {
    {"order", "id number numero name"}};
constexpr FieldWords ofCounts[] = {
    {"at", "countedat countdate datecomptage datedecomptage datadiconta dataconta dataconteggio"}};

constexpr KindWords kinds[] = {
    {RecordKind::Product, "product items item articles article produits produit catalogue catalog prodotti prodotto articoli "
                          "articolo anagrafica anagraficaarticoli catalogo"},
    {RecordKind::Location, "location stores shops warehouses magasins depots entrepots emplacements sites negozi puntivendita sedi "
                           "magazzini depositi ubicazioni"},
    {RecordKind::Stock, "stocks inventory stocklevels stockonhand inventaire etatdestock etatdesstocks giacenze giacenza inventario "
                        "magazzino stockmagasin"},
    {RecordKind::Supply, "supplies incoming purchaseorders replenishment approvisionnement approvisionnements reassort arrivages "
                         "forniture rifornimenti arrivi ordinifornitori"},
    {RecordKind::Published, "publishedstock availability onlinestock disponibilite disponibilites stockpublie stockenligne "
                            "disponibilita pubblicato giacenzeonline"},
    {RecordKind::Movement, "movement stockmovements mouvements mouvementsdestock movimenti movimentimagazzino"},
    {RecordKind::Count, "count stockcounts cyclecounts comptages comptage inventairestournants conteggi conte"},
    {RecordKind::Price, "price pricelist tarifs tarif prix prezzi listino listini listinoprezzi"},
    {RecordKind::Promotion, "promotion promos promo promozioni promozione offerte offres"},
    {RecordKind::PromotionText, "promotiontexts promotiontext textespromotions textespromotion testipromozioni testipromozione"},
    {RecordKind::Order, "order salesorders commandes commande ordini ordine"},
    {RecordKind::OrderLine, "orderlines orderitems lineitems lignescommande lignesdecommande lignescommandes righeordine righeordini"},
    {RecordKind::Event, "event eventlog journeys evenements parcours eventi percorsi"},
    {RecordKind::OpeningHours, "openinghours openingtimes storehours horaires horairesouverture horairesdouverture "
                               "orari oraridiapertura orarinegozi"},
    {RecordKind::ProductText, "producttexts producttext producttitles textesarticles textesproduits traductionsarticles testiarticoli "
                              "testiprodotti traduzioniarticoli"},
};

} // namespace

std::span<const FieldWords> fieldWords()
{
    return general;
}

std::span<const FieldWords> fieldWordsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Stock: return ofStock;
    case RecordKind::Published: return ofPublished;
    case RecordKind::Supply: return ofSupply;
    case RecordKind::Location: return ofLocations;
    case RecordKind::Promotion: return ofPromotions;
    case RecordKind::Order: return ofOrders;
    case RecordKind::Count: return ofCounts;
    default: return {};
    }
}

std::span<const KindWords> kindWords()
{
    return kinds;
}

} // namespace unisono::channels

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>CrashNotice</name>
    <message>
        <source>Unisono ended unexpectedly on %1.</source>
        <translation>Unisono si è chiuso in modo imprevisto il %1.</translation>
    </message>
    <message>
        <source>What had been pulled is kept. A report lies on this computer; nothing was sent.</source>
        <translation>Quanto era stato letto è conservato. Un rapporto si trova su questo computer; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Leggere il rapporto</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The sources do not say how old these figures are.</source>
        <translation>Le fonti non dicono di quando sono questi dati.</translation>
    </message>
    <message>
        <source>Oldest figure: %1.</source>
        <translation>Dato più vecchio: %1.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Fisico</translation>
    </message>
    <message>
        <source>− committed</source>
        <translation>− impegnato</translation>
    </message>
    <message>
        <source>− reserved</source>
        <translation>− prenotato</translation>
    </message>
    <message>
        <source>− unsellable</source>
        <translation>− invendibile</translation>
    </message>
    <message>
        <source>− safety stock</source>
        <translation>− scorta di sicurezza</translation>
    </message>
    <message>
        <source>= available</source>
        <translation>= disponibile</translation>
    </message>
    <message>
        <source>Unified position</source>
        <translation>Posizione unificata</translation>
    </message>
    <message>
        <source>All places together. Each place is counted once, however many channels report it; the freshest figure counts.</source>
        <translation>Tutti i luoghi insieme. Ogni luogo conta una volta sola, per quanti canali lo dichiarino; vale il dato più recente.</translation>
    </message>
    <message>
        <source>available = on hand − committed − reserved − unsellable − safety stock</source>
        <translation>disponibile = fisico − impegnato − prenotato − invendibile − scorta di sicurezza</translation>
    </message>
    <message>
        <source>%1, %2 reports. %3</source>
        <extracomment>%1 a number of places, %2 a number of reports, %3 a sentence about the age</extracomment>
        <translation>%1; dichiarazioni: %2. %3</translation>
    </message>
    <message>
        <source>Position at one place</source>
        <translation>Posizione in un luogo</translation>
    </message>
    <message>
        <source>What the place holds, as the freshest of the channels that report it says.</source>
        <translation>Ciò che il luogo contiene, secondo il più recente dei canali che lo dichiarano.</translation>
    </message>
    <message numerus="yes">
        <source>Reported by %n channel(s), counted from %1.</source>
        <translation>
            <numerusform>Dichiarato da %n canale, contato secondo %1.</numerusform>
            <numerusform>Dichiarato da %n canali, contato secondo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Available to sell on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Vendibile su %1</translation>
    </message>
    <message>
        <source>What the channel may offer: the sum over its places, less its buffer, at most its cap. A visibility threshold only hides the item and changes nothing here.</source>
        <translation>Ciò che il canale può proporre: la somma dei suoi luoghi, meno la sua riserva, al massimo il suo tetto. Una soglia di visibilità nasconde soltanto l’articolo e qui non cambia nulla.</translation>
    </message>
    <message>
        <source>smaller of cap and (sum of available at its places − buffer), never below zero</source>
        <translation>il minore tra il tetto e (somma disponibile dei suoi luoghi − riserva), mai negativo</translation>
    </message>
    <message>
        <source>Places in scope</source>
        <translation>Luoghi nel perimetro</translation>
    </message>
    <message>
        <source>Available there</source>
        <translation>Disponibile lì</translation>
    </message>
    <message>
        <source>− buffer</source>
        <translation>− riserva</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tetto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no upper limit</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>= available to sell</source>
        <translation>= vendibile</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Published less available to sell, at the instant the channel published. It is real beyond the tolerance of the item’s class, and once it outlasts the promised interval or two pulls.</source>
        <translation>Pubblicato meno vendibile, nell’istante in cui il canale ha pubblicato. Lo scarto è reale oltre la tolleranza della classe dell’articolo, e quando dura più del tempo promesso o di due letture.</translation>
    </message>
    <message>
        <source>difference = published − available to sell</source>
        <translation>scarto = pubblicato − vendibile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>− available to sell</source>
        <translation>− vendibile</translation>
    </message>
    <message>
        <source>= difference</source>
        <translation>= scarto</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>What the difference is worth at the margin of one unit: the net price less the cost. Unknown where one of them is.</source>
        <translation>Quanto vale lo scarto al margine di un’unità: il prezzo netto meno il costo. Ignoto se uno dei due manca.</translation>
    </message>
    <message>
        <source>| difference | × margin of one unit</source>
        <translation>| scarto | × margine di un’unità</translation>
    </message>
    <message>
        <source>| Difference |</source>
        <translation>| Scarto |</translation>
    </message>
    <message>
        <source>× margin of one unit</source>
        <translation>× margine di un’unità</translation>
    </message>
    <message>
        <source>= at stake</source>
        <translation>= in gioco</translation>
    </message>
    <message>
        <source>Age of the figure</source>
        <translation>Età del dato</translation>
    </message>
    <message>
        <source>The time between the instant the source gave its figure and the instant this page speaks of.</source>
        <translation>Il tempo tra l’istante in cui la fonte ha comunicato il suo dato e l’istante di cui parla questa pagina.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Promesso da %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Almeno %1</translation>
    </message>
    <message>
        <source>Only stock that is unknown</source>
        <translation>Solo giacenze ignote</translation>
    </message>
    <message>
        <source>Only stock below zero</source>
        <translation>Solo giacenze negative</translation>
    </message>
</context>
<context>
    <name>HistoryItems</name>
    <message>
        <source>Instant</source>
        <translation>Istante</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Fisico</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
</context>
<context>
    <name>InventoryFilter</name>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>name of a filter; its value is “unknown” or “below zero”</extracomment>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>negativa</translation>
    </message>
</context>
<context>
    <name>InventoryViews</name>
    <message>
        <source>Real discrepancies</source>
        <translation>Scarti reali</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tutte le segnalazioni</translation>
    </message>
    <message>
        <source>Unified position</source>
        <translation>Posizione unificata</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Per luogo</translation>
    </message>
    <message>
        <source>Identity and freshness</source>
        <translation>Identità e aggiornamento</translation>
    </message>
    <message>
        <source>What we have, and who shows something else</source>
        <translation>Che cosa c’è, e chi mostra altro</translation>
    </message>
    <message>
        <source>Everything that is not as it should be</source>
        <translation>Tutto ciò che non è come dovrebbe essere</translation>
    </message>
    <message>
        <source>What there is over all places, each counted once</source>
        <translation>Le scorte di tutti i luoghi, ciascuno contato una volta</translation>
    </message>
    <message>
        <source>What there is at each place</source>
        <translation>Le scorte di ciascun luogo</translation>
    </message>
    <message>
        <source>Codes that lead to no item or to several, and channels that are late</source>
        <translation>Codici che non portano a nessun articolo o a più di uno, e canali in ritardo</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>Rischio di vendere troppo</translation>
    </message>
    <message>
        <source>How likely a channel sells what is no longer there</source>
        <translation>Quanto è probabile che un canale venda ciò che non c’è più</translation>
    </message>
    <message>
        <source>No channel offers an item whose sales and age are known.</source>
        <translation>Nessun canale propone articoli di cui si conoscono vendite ed età.</translation>
    </message>
    <message>
        <source>Phantom stock</source>
        <translation>Scorta fantasma</translation>
    </message>
    <message>
        <source>What is in the books and is probably not on the shelf</source>
        <translation>Ciò che risulta a magazzino e probabilmente non è sullo scaffale</translation>
    </message>
    <message>
        <source>Every item in stock has sold lately, or sells too rarely to judge.</source>
        <translation>Ogni articolo a magazzino è stato venduto di recente, o si vende troppo di rado per giudicare.</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Vendite perse</translation>
    </message>
    <message>
        <source>What was not sold because it was not there</source>
        <translation>Ciò che non è stato venduto perché non c’era</translation>
    </message>
    <message>
        <source>Nothing that sells was sold out in the last 28 days.</source>
        <translation>Nessun articolo che si vende è stato esaurito negli ultimi 28 giorni.</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Impostazioni dei canali</translation>
    </message>
    <message>
        <source>Where the settings of the channels contradict the stock or each other</source>
        <translation>Dove le impostazioni dei canali contraddicono le scorte o si contraddicono</translation>
    </message>
    <message>
        <source>No setting of a channel contradicts the stock or another channel.</source>
        <translation>Nessuna impostazione contraddice le scorte o un altro canale.</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Giorni di copertura</translation>
    </message>
    <message>
        <source>How long the stock lasts, what to order, and what is too much</source>
        <translation>Quanto durano le scorte, che cosa ordinare e che cosa è di troppo</translation>
    </message>
    <message>
        <source>No place tells what it has in stock.</source>
        <translation>Nessun luogo dichiara le proprie scorte.</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Disponibile futuro</translation>
    </message>
    <message>
        <source>What can still be promised, day by day</source>
        <translation>Ciò che si può ancora promettere, giorno per giorno</translation>
    </message>
    <message>
        <source>Nothing is on its way, and nothing is promised.</source>
        <translation>Niente è in arrivo e niente è promesso.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trasferimenti</translation>
    </message>
    <message>
        <source>What to move between stores, where it brings more than it costs</source>
        <translation>Che cosa spostare tra i negozi, dove rende più di quanto costa</translation>
    </message>
    <message>
        <source>No transfer brings more than it costs.</source>
        <translation>Nessun trasferimento rende più di quanto costa.</translation>
    </message>
    <message>
        <source>Find discrepancies</source>
        <translation>Trovare gli scarti</translation>
    </message>
    <message>
        <source>What to count today where the books are probably wrong</source>
        <translation>Da contare oggi, dove la giacenza contabile è probabilmente errata</translation>
    </message>
    <message>
        <source>Nothing to count today.</source>
        <translation>Niente da contare oggi.</translation>
    </message>
    <message>
        <source>Find hidden stock-outs</source>
        <translation>Trovare gli esauriti nascosti</translation>
    </message>
    <message>
        <source>What to count today where the shelf is probably empty</source>
        <translation>Da contare oggi, dove lo scaffale è probabilmente vuoto</translation>
    </message>
    <message>
        <source>Random count</source>
        <translation>Conteggio a sorte</translation>
    </message>
    <message>
        <source>What to count today to know how right the books are</source>
        <translation>Da contare oggi per sapere quanto è esatta la giacenza contabile</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>Attendibilità delle giacenze</translation>
    </message>
    <message>
        <source>How far the books can be believed, from random counts alone</source>
        <translation>Quanto ci si può fidare delle giacenze, dai soli conteggi a sorte</translation>
    </message>
    <message>
        <source>No place holds a record that can be counted.</source>
        <translation>Nessun luogo ha una giacenza contabile da contare.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Evasione degli ordini</translation>
    </message>
    <message>
        <source>How far the orders of each channel come, and how well</source>
        <translation>Fin dove arrivano gli ordini di ciascun canale, e come</translation>
    </message>
    <message>
        <source>No channel tells its orders.</source>
        <translation>Nessun canale dichiara i propri ordini.</translation>
    </message>
    <message>
        <source>Pickup promises</source>
        <translation>Ritiri promessi</translation>
    </message>
    <message>
        <source>Which orders will not be ready when the customer comes</source>
        <translation>Gli ordini che non saranno pronti all’arrivo del cliente</translation>
    </message>
    <message>
        <source>Every promise to collect is kept.</source>
        <translation>Ogni promessa di ritiro è mantenuta.</translation>
    </message>
    <message>
        <source>Offered for collection</source>
        <translation>Proposti per il ritiro</translation>
    </message>
    <message>
        <source>Whether the stores have what channels offer to collect there</source>
        <translation>Se i negozi hanno ciò che i canali propongono di ritirarvi</translation>
    </message>
    <message>
        <source>No channel offers collection in a store.</source>
        <translation>Nessun canale propone il ritiro in negozio.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Prenotazioni</translation>
    </message>
    <message>
        <source>What is held, against what is ordered</source>
        <translation>Ciò che è trattenuto, a fronte di ciò che è ordinato</translation>
    </message>
    <message>
        <source>Everything that is held is ordered, and everything that is ordered is held.</source>
        <translation>Tutto ciò che è trattenuto è ordinato, e tutto ciò che è ordinato è trattenuto.</translation>
    </message>
    <message>
        <source>Conflicting orders</source>
        <translation>Ordini discordanti</translation>
    </message>
    <message>
        <source>Orders on which two channels do not agree</source>
        <translation>Ordini su cui due canali non concordano</translation>
    </message>
    <message>
        <source>No two channels tell an order differently.</source>
        <translation>Nessun ordine è dichiarato in modo diverso da due canali.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischi</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
</context>
<context>
    <name>LookAhead</name>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <translation>Da promettere</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenze</translation>
    </message>
    <message>
        <source>in</source>
        <comment>pieces that come</comment>
        <translation>entrate</translation>
    </message>
    <message>
        <source>out</source>
        <comment>pieces that go</comment>
        <translation>uscite</translation>
    </message>
    <message>
        <source>%1 can be promised now, %2 in the end.</source>
        <extracomment>%1 and %2 quantities</extracomment>
        <translation>Da promettere: %1 ora, %2 alla fine.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pezzi</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>Sold: %1</source>
        <translation>Venduti: %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 venduti</translation>
    </message>
    <message>
        <source>Returned by customers: %1</source>
        <translation>Resi dai clienti: %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 resi</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Ricevuti: %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 ricevuti</translation>
    </message>
    <message>
        <source>Transferred in: %1</source>
        <translation>Trasferiti in entrata: %1</translation>
    </message>
    <message>
        <source>%1 transferred in</source>
        <translation>%1 trasferiti in entrata</translation>
    </message>
    <message>
        <source>Transferred out: %1</source>
        <translation>Trasferiti in uscita: %1</translation>
    </message>
    <message>
        <source>%1 transferred out</source>
        <translation>%1 trasferiti in uscita</translation>
    </message>
    <message>
        <source>Written off: %1</source>
        <translation>Scaricati per perdita: %1</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 scaricati per perdita</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Contati: %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>%1 al conteggio</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 contati</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Movimento: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 movimentati</translation>
    </message>
    <message>
        <source>%1 moved otherwise</source>
        <translation>%1 movimentati diversamente</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>As of %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln in ritardo</numerusform>
            <numerusform>%Ln in ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stato: %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>the span of a change, e.g. “in 7 d”</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Segnalazioni aperte</translation>
    </message>
    <message>
        <source>Everything that differs from what it should be: discrepancies, silent channels and codes that contradict each other.</source>
        <translation>Tutto ciò che differisce da come dovrebbe essere: scarti, canali muti e codici che si contraddicono.</translation>
    </message>
    <message>
        <source>discrepancies + silent channels + identity conflicts</source>
        <translation>scarti + canali muti + conflitti d’identità</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Scarti</translation>
    </message>
    <message>
        <source>Silent channels</source>
        <translation>Canali muti</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>Conflitti d’identità</translation>
    </message>
    <message>
        <source>Real discrepancies</source>
        <translation>Scarti reali</translation>
    </message>
    <message>
        <source>of %1 items × channels</source>
        <extracomment>%1 a number: published quantities, one for each item and channel</extracomment>
        <translation>su %1 articoli × canali</translation>
    </message>
    <message>
        <source>A channel shows another quantity than it could sell, by more than the tolerance, and for longer than its promised interval or two pulls.</source>
        <translation>Un canale mostra una quantità diversa da quella che potrebbe vendere, oltre la tolleranza, e più a lungo del tempo promesso o di due letture.</translation>
    </message>
    <message>
        <source>difference = published − available to sell; rate = discrepancies ÷ items × channels</source>
        <translation>scarto = pubblicato − vendibile; tasso = scarti ÷ articoli × canali</translation>
    </message>
    <message>
        <source>Items × channels compared</source>
        <translation>Articoli × canali confrontati</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valore a rischio</translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>%1 amounts of other currencies</extracomment>
        <translation>e %1</translation>
    </message>
    <message>
        <source>margin of what differs</source>
        <translation>margine di ciò che differisce</translation>
    </message>
    <message>
        <source>What the discrepancies would cost at the margin of one unit. Amounts of different currencies are not added.</source>
        <translation>Quanto costerebbero gli scarti al margine di un’unità. Importi di valute diverse non si sommano.</translation>
    </message>
    <message>
        <source>sum of | difference | × margin of one unit</source>
        <translation>somma di | scarto | × margine di un’unità</translation>
    </message>
    <message>
        <source>Findings without a known margin</source>
        <translation>Segnalazioni senza margine noto</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Giacenza ignota</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>beside a number: so many of all items</extracomment>
        <translation>su %1</translation>
    </message>
    <message>
        <source>items with a missing figure</source>
        <translation>articoli con un dato mancante</translation>
    </message>
    <message>
        <source>At least one place does not say what it holds, has committed or has reserved. A missing figure is never taken for zero, so the total is unknown.</source>
        <translation>Almeno un luogo non dice che cosa contiene, ha impegnato o prenotato. Un dato mancante non vale mai zero: il totale è quindi ignoto.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Channels up to date</source>
        <translation>Canali aggiornati</translation>
    </message>
    <message>
        <source>within their promised interval</source>
        <translation>entro il tempo promesso</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) without a date</source>
        <translation>
            <numerusform>%n canale senza data</numerusform>
            <numerusform>%n canali senza data</numerusform>
        </translation>
    </message>
    <message>
        <source>A channel is up to date while its newest figure is not older than the interval it promises.</source>
        <translation>Un canale è aggiornato finché il suo dato più recente non supera il tempo che promette.</translation>
    </message>
    <message>
        <source>age = this instant − newest figure; late where age &gt; promise</source>
        <translation>età = questo istante − dato più recente; in ritardo se età &gt; promessa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Without a date or a promise</source>
        <translation>Senza data o promessa</translation>
    </message>
    <message>
        <source>A channel sells a code that nobody stocks, or several items share one barcode. Such figures cannot be compared.</source>
        <translation>Un canale vende un codice che nessuno tiene a magazzino, o più articoli condividono un codice a barre. Questi dati non si possono confrontare.</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln item(s)</source>
        <translation>
            <numerusform>su %Ln articolo</numerusform>
            <numerusform>su %Ln articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>codes to be settled</source>
        <translation>codici da chiarire</translation>
    </message>
</context>
<context>
    <name>OverviewLists</name>
    <message>
        <source>one alert for all its items</source>
        <translation>un solo avviso per tutti i suoi articoli</translation>
    </message>
    <message>
        <source>%1 · for instance %2</source>
        <extracomment>%1 a number of items, %2 the code of one of them</extracomment>
        <translation>%1 · per esempio %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>%1 a number of items, %2 an equation, %3 the code of the item it is about</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without a known margin</source>
        <translation>
            <numerusform>%n segnalazione senza margine noto</numerusform>
            <numerusform>%n segnalazioni senza margine noto</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>Ripetere la lettura</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostrare i codici</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Mostrare gli articoli</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>Dato più recente: %1</translation>
    </message>
    <message>
        <source>The channel does not say how old its figures are.</source>
        <translation>Il canale non dice di quando sono i suoi dati.</translation>
    </message>
</context>
<context>
    <name>OverviewTrend</name>
    <message>
        <source>d MMM</source>
        <extracomment>pattern of a day without year, below a column of a chart</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Open findings at last: %1 critical, %2 warnings, %3 notes.</source>
        <translation>Ultime segnalazioni aperte: %1 critiche, %2 di attenzione, %3 note.</translation>
    </message>
</context>
<context>
    <name>PlaceItems</name>
    <message>
        <source>At stake</source>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>column heading: administrative department or province of a store</extracomment>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Below zero</source>
        <extracomment>column heading: number of items whose stock is below zero</extracomment>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>column heading: number of items whose stock is not known</extracomment>
        <translation>Ignota</translation>
    </message>
</context>
<context>
    <name>SkuTimeline</name>
    <message>
        <source>Available now: %1.</source>
        <translation>Disponibile ora: %1.</translation>
    </message>
    <message>
        <source>No channel diverges.</source>
        <translation>Nessun canale diverge.</translation>
    </message>
    <message>
        <source>First divergence: %1.</source>
        <translation>Prima divergenza: %1.</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <extracomment>%1 a quantity: what there was at the beginning of a span</extracomment>
        <translation>%1 all’inizio</translation>
    </message>
    <message>
        <source>%1 not explained</source>
        <translation>%1 inspiegati</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ora</translation>
    </message>
    <message>
        <source>First divergence</source>
        <translation>Prima divergenza</translation>
    </message>
    <message>
        <source>%1 %2, available %3: %4</source>
        <extracomment>%1 a channel, %2 and %3 quantities, %4 a signed difference</extracomment>
        <translation>%1 %2, disponibile %3: %4</translation>
    </message>
    <message>
        <source>The pull of %1 did not succeed</source>
        <translation>La lettura di %1 non è riuscita</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Fisico</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>at the axis of a chart: what came in</extracomment>
        <translation>entrate</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>at the axis of a chart: what went out</extracomment>
        <translation>uscite</translation>
    </message>
    <message>
        <source>Freshness of the channels</source>
        <translation>Aggiornamento dei canali</translation>
    </message>
    <message>
        <source>Price on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Prezzo su %1</translation>
    </message>
    <message>
        <source>hatched: late, or not known before the first pull</source>
        <translation>tratteggiato: in ritardo, o ignoto prima della prima lettura</translation>
    </message>
</context>
<context>
    <name>StockStates</name>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>impegnato</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>prenotato</translation>
    </message>
    <message>
        <source>unsellable</source>
        <translation>invendibile</translation>
    </message>
    <message>
        <source>safety stock</source>
        <translation>scorta di sicurezza</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>fisico</translation>
    </message>
</context>
<context>
    <name>ViewDefinitions</name>
    <message>
        <source>Records that sell much, lie in numbers and were wrong before come first; before them stand items whose figure differs and nothing explains it. Such counts correct errors; they do not measure accuracy.</source>
        <translation>Prima gli articoli che si vendono molto, sono numerosi e sono già risultati errati; davanti a loro quelli la cui cifra differisce senza spiegazione. Questi conteggi correggono errori; non misurano l’attendibilità.</translation>
    </message>
    <message>
        <source>units sold × units on hand × share of counts that were wrong</source>
        <translation>pezzi venduti × giacenza fisica × quota di conteggi errati</translation>
    </message>
    <message>
        <source>Records above zero that have stopped selling: the fewer pieces and the likelier the phantom, the earlier.</source>
        <translation>Giacenze contabili positive che non si vendono più: meno sono i pezzi e più è probabile il fantasma, prima vengono.</translation>
    </message>
    <message>
        <source>probability of phantom stock ÷ units on hand</source>
        <translation>probabilità di scorta fantasma ÷ giacenza fisica</translation>
    </message>
    <message>
        <source>Records drawn by lot at every place, divided among the classes A, B and C as the records are. Everybody draws the same on one day. Only such counts tell how right the books are.</source>
        <translation>Articoli estratti a sorte in ciascun luogo, ripartiti tra le classi A, B e C come le giacenze. Nello stesso giorno si estraggono gli stessi per tutti. Solo questi conteggi dicono quanto è esatta la giacenza contabile.</translation>
    </message>
    <message>
        <source>P(demand in the unseen hours &gt; available at the channel’s places)</source>
        <translation>P(domanda nelle ore non viste &gt; disponibile nei luoghi del canale)</translation>
    </message>
    <message>
        <source>How likely a record above zero has nothing behind it, after so many open days without a sale.</source>
        <translation>Quanto è probabile che una giacenza contabile positiva sia vuota, dopo tanti giorni di apertura senza vendite.</translation>
    </message>
    <message>
        <source>prior ÷ (prior + (1 − prior) × e^(−expected sales))</source>
        <translation>a priori ÷ (a priori + (1 − a priori) × e^(−vendite attese))</translation>
    </message>
    <message>
        <source>What would have been sold on open days on which nothing was there, less what customers take instead. Days sold out do not count as days without demand.</source>
        <translation>Ciò che si sarebbe venduto nei giorni di apertura senza scorta, meno ciò che i clienti prendono al suo posto. Un giorno di esaurito non conta come giorno senza domanda.</translation>
    </message>
    <message>
        <source>sold a day × days sold out × (1 − substitution) × margin of one unit</source>
        <translation>venduto al giorno × giorni di esaurito × (1 − sostituzione) × margine di un pezzo</translation>
    </message>
    <message>
        <source>reorder point = sold a day × lead time + safety stock; overstock = on hand + incoming − sold a day × horizon − safety stock</source>
        <translation>punto di riordino = venduto al giorno × tempo di consegna + scorta di sicurezza; eccesso = fisico + in arrivo − venduto al giorno × orizzonte − scorta di sicurezza</translation>
    </message>
    <message>
        <source>What can be promised from a day on without breaking a later promise. Supply whose day has passed is told apart and does not count.</source>
        <translation>Ciò che si può promettere da un giorno in poi senza rompere una promessa successiva. Le consegne il cui giorno è passato sono indicate a parte e non contano.</translation>
    </message>
    <message>
        <source>the least, from that day on, of: stock + supply due − commitments due</source>
        <translation>il minimo, da quel giorno in poi, di: scorta + consegne dovute − impegni dovuti</translation>
    </message>
    <message>
        <source>A store with too much gives to a store with too little. Nothing is proposed that costs more than it brings.</source>
        <translation>Un negozio che ha troppo dà a un negozio che ha poco. Non si propone nulla che costi più di quanto rende.</translation>
    </message>
    <message>
        <source>net = margin of the pieces the receiver is expected to sell more − cost of the transfer</source>
        <translation>netto = margine dei pezzi che il ricevente dovrebbe vendere in più − costo del trasferimento</translation>
    </message>
    <message>
        <source>The orders of the last 90 days and how far they have come. On time in full: every line supplied, and ready by the promised time.</source>
        <translation>Gli ordini degli ultimi 90 giorni e fin dove sono arrivati. Puntuali e completi: ogni riga servita e pronta per l’ora promessa.</translation>
    </message>
    <message>
        <source>fill rate = units supplied ÷ units ordered</source>
        <translation>tasso di servizio = pezzi serviti ÷ pezzi ordinati</translation>
    </message>
    <message>
        <source>Orders to be collected that are not ready: whether the stock is there after all earlier orders, and whether the store opens before the promised time.</source>
        <translation>Ordini da ritirare non ancora pronti: se la scorta c’è dopo gli ordini precedenti, e se il negozio apre prima dell’ora promessa.</translation>
    </message>
    <message>
        <source>left = on hand − what earlier orders are to have</source>
        <translation>resta = fisico − ciò che spetta agli ordini precedenti</translation>
    </message>
    <message>
        <source>Of the items that a channel offers for collection in a store, how many are there to be promised.</source>
        <translation>Degli articoli che un canale propone di ritirare in un negozio, quanti vi sono disponibili.</translation>
    </message>
    <message>
        <source>What the stock holds back, against the open order lines of all channels. Only rows that disagree stand here.</source>
        <translation>Ciò che la scorta trattiene, a fronte delle righe d’ordine aperte di tutti i canali. Qui stanno solo le righe discordanti.</translation>
    </message>
    <message>
        <source>difference = held without an order, or ordered and not held</source>
        <translation>differenza = trattenuto senza ordine, o ordinato e non trattenuto</translation>
    </message>
    <message>
        <source>Orders of the last 30 days that two channels know by the same number and tell differently, or that one channel did not pass on.</source>
        <translation>Ordini degli ultimi 30 giorni che due canali conoscono con lo stesso numero e dichiarano in modo diverso, o che un canale non ha trasmesso.</translation>
    </message>
    <message>
        <source>What the settings of a channel say, against what its figures do: the items that could show a contradiction, and those that do.</source>
        <translation>Ciò che dicono le impostazioni di un canale, a fronte di ciò che fanno le sue cifre: gli articoli che potrebbero mostrare una contraddizione, e quelli che la mostrano.</translation>
    </message>
    <message>
        <source>The share of records that a random count finds right, by class: A within 1%, B within 3%, C within 5%. Targeted counts are left out, and errors never cancel each other.</source>
        <translation>La quota di giacenze che un conteggio a sorte trova esatte, per classe: A entro l’1%, B entro il 3%, C entro il 5%. I conteggi mirati sono esclusi e gli errori non si compensano mai.</translation>
    </message>
    <message>
        <source>Σ share of the class × right ÷ counted; the interval is Wilson’s, at 95%</source>
        <translation>Σ quota della classe × esatti ÷ contati; l’intervallo è quello di Wilson, al 95%</translation>
    </message>
    <message>
        <source>How many open days the stock lasts at the mean demand of open days on which it was there. Days of promotion count by what would have been sold without it. Without a sale there is no such number: then the days without a sale are told.</source>
        <translation>Per quanti giorni di apertura basta la scorta, alla domanda media dei giorni in cui c’era. I giorni di promozione contano per quanto si sarebbe venduto senza. Senza vendite questo numero non esiste: si indicano allora i giorni senza vendite.</translation>
    </message>
    <message>
        <source>How likely more is sold than can be promised, in the time for which nobody sees what is sold. Demand is Poisson, or negative binomial where it varies more; what is on promotion now sells more than its mean. The recommended buffer leaves a risk of at most 1%.</source>
        <translation>Quanto è probabile vendere più di quanto si può promettere, nel tempo in cui nessuno vede le vendite. La domanda è di Poisson, o binomiale negativa dove varia di più; un articolo in promozione vende più della sua media. La riserva consigliata lascia un rischio dell’1% al massimo.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no keychain here. Give the secret in the environment, as %1, at every pull.</source>
        <translation>Qui non c’è un portachiavi. Passare la password o la chiave attraverso l’ambiente, come %1, a ogni lettura.</translation>
    </message>
    <message>
        <source>Channel added: %1</source>
        <translation>Canale aggiunto: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Readable: %1</source>
        <translation>Leggibile: %1</translation>
    </message>
    <message>
        <source>The account may also write; one that only reads is safer.</source>
        <translation>L’account può anche scrivere; uno di sola lettura è più sicuro.</translation>
    </message>
    <message>
        <source>The account may only read.</source>
        <translation>L’account può soltanto leggere.</translation>
    </message>
    <message>
        <source>There are findings of the severity asked for with --fail-on.</source>
        <translation>Ci sono segnalazioni della gravità richiesta con --fail-on.</translation>
    </message>
    <message>
        <source>Sample region written: stores %1, channels %2, items %3, stock rows %4, faults %5.</source>
        <translation>Regione di esempio scritta: negozi %1, canali %2, articoli %3, righe di giacenza %4, errori %5.</translation>
    </message>
    <message>
        <source>%1: read %2, new %3, changed %4, gone %5, in quarantine %6, duration %7, age of the data %8</source>
        <translation>%1: lette %2, nuove %3, cambiate %4, scomparse %5, in quarantena %6, durata %7, età dei dati %8</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 rows/s</source>
        <translation>%1: %2 righe, %3 righe/s</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Niente è in quarantena.</translation>
    </message>
    <message>
        <source>Channels of the region: %1</source>
        <translation>Canali della regione: %1</translation>
    </message>
    <message>
        <source>Report saved: pages %1, rows %2.</source>
        <translation>Rapporto salvato: pagine %1, righe %2.</translation>
    </message>
    <message>
        <source>Workspace created: %1</source>
        <translation>Area di lavoro creata: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Area di lavoro: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Regione: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canali: %1</translation>
    </message>
    <message>
        <source>Last pull: %1</source>
        <translation>Ultima lettura: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged; restore a backup:</source>
        <translation>L’area di lavoro è danneggiata; ripristinare una copia:</translation>
    </message>
    <message>
        <source>The workspace is whole, and every figure comes from a pull.</source>
        <translation>L’area di lavoro è integra, e ogni dato proviene da una lettura.</translation>
    </message>
    <message>
        <source>writes a sample region with known faults</source>
        <translation>scrive una regione di esempio con errori noti</translation>
    </message>
    <message>
        <source>makes and keeps the local database of a region</source>
        <translation>crea e mantiene il database locale di una regione</translation>
    </message>
    <message>
        <source>connects the back-ends</source>
        <translation>collega i sistemi</translation>
    </message>
    <message>
        <source>reads the channels into the workspace</source>
        <translation>legge i canali nell’area di lavoro</translation>
    </message>
    <message>
        <source>shows the rows that could not be read, or reads them again</source>
        <translation>mostra le righe illeggibili, o le rilegge</translation>
    </message>
    <message>
        <source>finds what differs, and why</source>
        <translation>trova ciò che differisce, e perché</translation>
    </message>
    <message>
        <source>writes a table as CSV or XLSX</source>
        <translation>scrive una tabella in CSV o XLSX</translation>
    </message>
    <message>
        <source>prints a report as PDF</source>
        <translation>stampa un rapporto in PDF</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>Help on one: %1</source>
        <translation>Aiuto su uno di essi: %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Esempio:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; all others were taken.</source>
        <translation>
            <numerusform>%Ln riga non è leggibile; tutte le altre sono acquisite.</numerusform>
            <numerusform>%Ln righe non sono leggibili; tutte le altre sono acquisite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel’s short name; by default the folder’s or the kind’s.</source>
        <translation>Il nome breve del canale; in mancanza, quello della cartella o del tipo.</translation>
    </message>
    <message>
        <source>The channel’s name for people.</source>
        <translation>Il nome del canale come lo si chiama.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>The age in minutes that the channel promises not to exceed.</source>
        <translation>L’età in minuti che il canale promette di non superare.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>The places it sells from, separated by |.</source>
        <translation>I luoghi da cui vende, separati da |.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>luoghi</translation>
    </message>
    <message>
        <source>The zone of its local times, e.g. Europe/Paris.</source>
        <translation>Il fuso delle sue ore locali, per esempio Europe/Paris.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>fuso</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>code</source>
        <translation>codice</translation>
    </message>
    <message>
        <source>Read the password or key from standard input.</source>
        <translation>Leggere la password o la chiave dallo standard input.</translation>
    </message>
    <message>
        <source>Check an exchange folder straight from its files, without a workspace.</source>
        <translation>Controllare una cartella di scambio direttamente dai suoi file, senza area di lavoro.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>La cartella da scrivere.</translation>
    </message>
    <message>
        <source>Another seed makes another region.</source>
        <translation>Un altro numero dà un’altra regione.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>Read an exchange folder straight from its files, without a workspace.</source>
        <translation>Leggere una cartella di scambio direttamente dai suoi file, senza area di lavoro.</translation>
    </message>
    <message>
        <source>Only this channel; may be given several times.</source>
        <translation>Solo questo canale; si può indicare più volte.</translation>
    </message>
    <message>
        <source>Read everything again, not only what changed.</source>
        <translation>Rileggere tutto, non solo ciò che è cambiato.</translation>
    </message>
    <message>
        <source>The exchange folder of a region.</source>
        <translation>La cartella di scambio di una regione.</translation>
    </message>
    <message>
        <source>Report on an exchange folder straight from its files, without a workspace.</source>
        <translation>Fare il rapporto di una cartella di scambio direttamente dai suoi file, senza area di lavoro.</translation>
    </message>
    <message>
        <source>For whom and by whom, a sentence printed under the title.</source>
        <translation>Per chi e da chi: una frase stampata sotto il titolo.</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>frase</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database; by default the last one used.</source>
        <translation>Un file, oppure postgresql://utente@host/database; in mancanza, l’ultima usata.</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>area</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>Scrivere in questo file invece che sullo standard output.</translation>
    </message>
    <message>
        <source>Everything as it was at this instant, e.g. 2026-06-16T07:45:00Z.</source>
        <translation>Tutto com’era noto in quell’istante, per esempio 2026-06-16T07:45:00Z.</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>istante</translation>
    </message>
    <message>
        <source>Say nothing but what was asked for and what went wrong.</source>
        <translation>Dire soltanto ciò che è richiesto e ciò che non è riuscito.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrare questo aiuto.</translation>
    </message>
    <message>
        <source>What the channel is.</source>
        <translation>Che cos’è il canale.</translation>
    </message>
    <message>
        <source>Exchange folder: where it is.</source>
        <translation>Cartella di scambio: dove si trova.</translation>
    </message>
    <message>
        <source>Database: its address, sqlite:///file, postgresql://user@host/name or odbc:NAME; never with a password.</source>
        <translation>Database: il suo indirizzo, sqlite:///file, postgresql://utente@host/nome oppure odbc:NOME; mai con una password.</translation>
    </message>
    <message>
        <source>Database: the file that names a query per kind of record.</source>
        <translation>Database: il file che indica una query per ogni tipo di record.</translation>
    </message>
    <message>
        <source>Vendure shop: the address of its admin interface.</source>
        <translation>Negozio Vendure: l’indirizzo della sua interfaccia di amministrazione.</translation>
    </message>
    <message>
        <source>Vendure shop, database: the account.</source>
        <translation>Negozio Vendure, database: l’account.</translation>
    </message>
    <message>
        <source>Vendure shop: the code of one of its channels.</source>
        <translation>Negozio Vendure: il codice di uno dei suoi canali.</translation>
    </message>
    <message>
        <source>Exit with 4 where a finding is at least as grave as this.</source>
        <translation>Terminare con il codice 4 se una segnalazione raggiunge questa gravità.</translation>
    </message>
    <message>
        <source>How large the region is.</source>
        <translation>La dimensione della regione.</translation>
    </message>
    <message>
        <source>To back up: the file to write.</source>
        <translation>Per salvare una copia: il file da scrivere.</translation>
    </message>
    <message>
        <source>To restore: the backup to read.</source>
        <translation>Per ripristinare: la copia da leggere.</translation>
    </message>
    <message>
        <source>The language of the answer.</source>
        <translation>La lingua della risposta.</translation>
    </message>
    <message>
        <source>Text for people; JSON or CSV for programs.</source>
        <translation>Testo per le persone; JSON o CSV per i programmi.</translation>
    </message>
    <message>
        <source>There is no keychain here, so every pull gives customers other pseudonyms. Give one key for all pulls in the environment, as %1.</source>
        <translation>Qui non c’è un portachiavi, quindi ogni lettura dà ai clienti altri pseudonimi. Indicare una sola chiave per tutte le letture nell’ambiente, come %1.</translation>
    </message>
    <message>
        <source>Oversell risk: what if the data were so many hours older.</source>
        <translation>Rischio di vendere troppo: e se i dati avessero tante ore in più.</translation>
    </message>
    <message>
        <source>Oversell risk: what if every channel kept so many more back.</source>
        <translation>Rischio di vendere troppo: e se ogni canale tenesse tante unità in più di riserva.</translation>
    </message>
    <message>
        <source>Oversell risk: what the recommended buffer leaves; 0.01 unless given.</source>
        <translation>Rischio di vendere troppo: ciò che lascia la riserva consigliata; 0,01 se non indicato.</translation>
    </message>
    <message>
        <source>Phantom stock: share of records wrong before looking; 0.03 unless given.</source>
        <translation>Scorta fantasma: quota di giacenze contabili errate prima di ogni esame; 0,03 se non indicato.</translation>
    </message>
    <message>
        <source>Phantom stock: days until the next count; 30 unless given.</source>
        <translation>Scorta fantasma: giorni fino al prossimo conteggio; 30 se non indicato.</translation>
    </message>
    <message>
        <source>Lost sales: share of customers who take another item; 0.45 unless given.</source>
        <translation>Vendite perse: quota di clienti che prendono un altro articolo; 0,45 se non indicato.</translation>
    </message>
    <message>
        <source>Lost sales: days looked back on; 28 unless given.</source>
        <translation>Vendite perse: giorni considerati; 28 se non indicato.</translation>
    </message>
    <message>
        <source>Cover: days from order to delivery; 7 unless given.</source>
        <translation>Copertura: giorni dall’ordine alla consegna; 7 se non indicato.</translation>
    </message>
    <message>
        <source>Cover: their standard deviation; 1.5 unless given.</source>
        <translation>Copertura: la loro deviazione; 1,5 se non indicato.</translation>
    </message>
    <message>
        <source>Cover: share of deliveries that come in time; 0.95 unless given.</source>
        <translation>Copertura: quota di consegne puntuali; 0,95 se non indicato.</translation>
    </message>
    <message>
        <source>Cover and transfers: days within which stock should be sold; 60 unless given.</source>
        <translation>Copertura e trasferimenti: giorni in cui la scorta va venduta; 60 se non indicato.</translation>
    </message>
    <message>
        <source>Transfers: cost of each, in the region’s currency; 12 unless given.</source>
        <translation>Trasferimenti: costo di ciascuno, nella valuta della regione; 12 se non indicato.</translation>
    </message>
    <message>
        <source>Transfers: cost of each unit moved; 0.8 unless given.</source>
        <translation>Trasferimenti: costo di ogni unità spostata; 0,8 se non indicato.</translation>
    </message>
    <message>
        <source>Positions, look-ahead: by item, or by item and place.</source>
        <translation>Posizioni, previsione: per articolo, o per articolo e luogo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sintassi</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Stato d’uscita</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>Wrong use.</source>
        <translation>Uso errato.</translation>
    </message>
    <message>
        <source>An input or the workspace could not be read.</source>
        <translation>Un dato in ingresso o l’area di lavoro non è leggibile.</translation>
    </message>
    <message>
        <source>Some channel failed; the others are in.</source>
        <translation>La lettura di qualche canale non è riuscita; gli altri sono acquisiti.</translation>
    </message>
    <message>
        <source>There are findings at or above what --fail-on names.</source>
        <translation>Ci sono segnalazioni al livello di --fail-on o superiore.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>The secret of a channel, in place of the one in the keychain; %1 for web-fr.</source>
        <translation>Il segreto di un canale, al posto di quello del portachiavi; %1 per web-fr.</translation>
    </message>
    <message>
        <source>The password of a postgresql:// workspace.</source>
        <translation>La password di un’area di lavoro postgresql://.</translation>
    </message>
    <message>
        <source>The key of the customers’ pseudonyms, where there is no keychain.</source>
        <translation>La chiave degli pseudonimi dei clienti, dove non c’è un portachiavi.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The settings; %1 where the variable is not set.</source>
        <translation>Le impostazioni; %1 se la variabile non è definita.</translation>
    </message>
    <message>
        <source>The log, and reports of crashes, which nobody sends; %1 where the variable is not set.</source>
        <translation>Il registro e i rapporti di chiusura imprevista, che nessuno invia; %1 se la variabile non è definita.</translation>
    </message>
    <message>
        <source>Pulls the channels of a retail region, checks, exports and reports, without a window.</source>
        <translation>Legge i canali di una regione, controlla, esporta e stampa i rapporti, senza finestra.</translation>
    </message>
    <message>
        <source>command [options]</source>
        <translation>comando [opzioni]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Opzioni di ogni comando</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Vedere anche</translation>
    </message>
    <message>
        <source>unisono [options] [workspace]</source>
        <translation>unisono [opzioni] [area]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Opens the workspace, or the last one where none is named. A window that is open already takes it over.</source>
        <translation>Apre l’area di lavoro indicata, o l’ultima. Una finestra già aperta se ne fa carico.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Show the versions of the program, of Qt and of the database drivers.</source>
        <translation>Mostrare le versioni del programma, di Qt e dei driver di database.</translation>
    </message>
    <message>
        <source>prints what to count, and takes in what was counted</source>
        <translation>stampa ciò che è da contare e riprende ciò che è stato contato</translation>
    </message>
    <message>
        <source>What the count is for.</source>
        <translation>Scopo del conteggio.</translation>
    </message>
    <message>
        <source>Only this place.</source>
        <translation>Solo questo luogo.</translation>
    </message>
    <message>
        <source>At most so many items for each place; 30 by default.</source>
        <translation>Al massimo tanti articoli per luogo; 30 se non indicato.</translation>
    </message>
    <message>
        <source>Days of counts and sales looked back on; 90 by default.</source>
        <translation>Giorni di conteggi e di vendite considerati; 90 se non indicato.</translation>
    </message>
    <message>
        <source>Draws the same items again; by default every day draws anew.</source>
        <translation>Estrae di nuovo gli stessi articoli; se non indicato, ogni giorno ne estrae altri.</translation>
    </message>
    <message>
        <source>Count sheet saved: pages %1, rows %2.</source>
        <translation>Foglio di conteggio salvato: pagine %1, righe %2.</translation>
    </message>
    <message>
        <source>Counts: new %1, changed %2, known already %3, not filled in %4, without a record %5, in quarantine %6</source>
        <translation>Conteggi: nuovi %1, cambiati %2, già noti %3, non compilati %4, senza giacenza contabile %5, in quarantena %6</translation>
    </message>
    <message>
        <source>Print what the books say beside the box; without it the count is blind.</source>
        <translation>Stampare anche la giacenza contabile; altrimenti il conteggio è alla cieca.</translation>
    </message>
    <message>
        <source>Ask there instead of where this build asks.</source>
        <translation>Interroga questo indirizzo invece di quello del programma.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>The public key of the notice there, in base64.</source>
        <translation>La chiave pubblica dell’avviso a quell’indirizzo, in base64.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chiave</translation>
    </message>
    <message>
        <source>asks whether there is a newer version, and installs nothing</source>
        <translation>chiede se c’è una versione più recente e non installa nulla</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1 the name of an assumption, %2 and %3 numbers</extracomment>
        <translation>%1 richiede un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 richiede un numero da %2 a %3.</translation>
    </message>
    <message>
        <source>takes a region from an exchange folder, and changes what its planning assumes</source>
        <translation>riprende una regione da una cartella di scambio, e cambia le sue ipotesi di pianificazione</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>%1 s</source>
        <extracomment>A short age or duration in seconds, in a narrow column.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A short age or duration in minutes, in a narrow column.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and two digits of minutes, in a narrow column: &quot;3 h 10&quot;.</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days, in a narrow column: &quot;2 d&quot;.</extracomment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>An instant: date, time, time zone, e.g. &quot;16 Jun 2026, 09:42 (Europe/Rome)&quot;.</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <extracomment>Tooltip of an age: &quot;3 min: since 16 Jun 2026, 09:42 (Europe/Rome)&quot;.</extracomment>
        <translation>%1: da %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of the item.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column: what software a channel runs on.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <extracomment>Column: instant of a channel&apos;s newest figure.</extracomment>
        <translation>Dato più recente</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column: age of the data.</extracomment>
        <translation>Età</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Column: the age of its data that a channel promises not to exceed.
----------
Column: units due to customers.</extracomment>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>Last pull</source>
        <extracomment>Column: when a channel was read the last time.</extracomment>
        <translation>Ultima lettura</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how the last pull ended.</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Column: number of rows that could not be read.</extracomment>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Column: number of findings.</extracomment>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column: when a pull began.</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: number of rows a pull read.</extracomment>
        <translation>Lette</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: number of rows a pull saw for the first time.</extracomment>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: number of rows that had changed since the pull before.</extracomment>
        <translation>Cambiate</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Column: number of rows that are no longer there.</extracomment>
        <translation>Scomparse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: line of a file.</extracomment>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Column: heading of the cell that could not be read.</extracomment>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Column: the cell as it was found.</extracomment>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Column: key of the record, e.g. the item&apos;s code.</extracomment>
        <translation>Record</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a count sheet, which is read back: why it is counted. A word that the reader of files knows.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>Column: value of the difference in money.</extracomment>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>Items offered</source>
        <extracomment>Column: number of items that a channel offers.
----------
Columns: numbers of items that a channel offers for collection in a store.</extracomment>
        <translation>Articoli proposti</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <extracomment>Column: number of quantities that differ from what there is.</extracomment>
        <translation>Scarti</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>Column: how grave a finding is.</extracomment>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what sort of finding it is.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Column: the item&apos;s code (SKU).</extracomment>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Column: quantity that a channel offers its customers.</extracomment>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Available to sell</source>
        <extracomment>Column: quantity that a channel could offer.</extracomment>
        <translation>Vendibile</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: published minus available to sell.</extracomment>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Publ.</source>
        <extracomment>Narrow column heading, short for Published.</extracomment>
        <translation>Pubbl.</translation>
    </message>
    <message>
        <source>Sellable</source>
        <extracomment>Narrow column heading, short for Available to sell.</extracomment>
        <translation>Vendib.</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Narrow column heading, short for Difference.</extracomment>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when a finding lasts.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: store or warehouse.</extracomment>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Column: number of stores and warehouses that hold the item.</extracomment>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Column: units ordered from suppliers that have not arrived.</extracomment>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Truth: all places</source>
        <extracomment>Heading over the stock states, summed over all stores and warehouses.</extracomment>
        <translation>Verità: tutti i luoghi</translation>
    </message>
    <message>
        <source>Reported by</source>
        <extracomment>Column: how many channels report this item at this place.</extracomment>
        <translation>Dichiarato da</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>Column: units physically there.</extracomment>
        <translation>Fisico</translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>Column: units promised to open orders.</extracomment>
        <translation>Impegnato</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Column: units set aside, e.g. in carts or for store customers.</extracomment>
        <translation>Prenotato</translation>
    </message>
    <message>
        <source>Unsellable</source>
        <extracomment>Column: units that cannot be sold (damaged, on quality hold).</extracomment>
        <translation>Invendibile</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column: units kept back as safety stock.</extracomment>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column: units available to promise.</extracomment>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Comm.</source>
        <extracomment>Narrow column heading, short for Committed.</extracomment>
        <translation>Impegn.</translation>
    </message>
    <message>
        <source>Res.</source>
        <extracomment>Narrow column heading, short for Reserved.</extracomment>
        <translation>Pren.</translation>
    </message>
    <message>
        <source>Unsell.</source>
        <extracomment>Narrow column heading, short for Unsellable.</extracomment>
        <translation>Invend.</translation>
    </message>
    <message>
        <source>Avail.</source>
        <extracomment>Narrow column heading, short for Available.
----------
Narrow headings on paper: units available; days of cover.</extracomment>
        <translation>Disp.</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <extracomment>Read by a screen reader: column title, then that its figure is not known.</extracomment>
        <translation>%1: ignoto</translation>
    </message>
    <message>
        <source>%1: %2, differs</source>
        <extracomment>Read by a screen reader: column title, figure, then that it differs from what it should be.</extracomment>
        <translation>%1: %2, differisce</translation>
    </message>
    <message>
        <source>%1: %2, late</source>
        <extracomment>Read by a screen reader: column title, age, then that it is older than promised.</extracomment>
        <translation>%1: %2, in ritardo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: column title and its content.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>Che cosa non è chiaro</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what was found out about a promise or a reservation.</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column: number of units to move.</extracomment>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Column: number of order lines.</extracomment>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>Column: how an order reaches its customer.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Columns: numbers of orders that came so far.</extracomment>
        <translation>Ordinati</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Assegnati</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Conclusi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Cancelled for stock</source>
        <extracomment>Column: order lines cancelled because the goods were missing.</extracomment>
        <translation>Annullate per mancanza</translation>
    </message>
    <message>
        <source>Share cancelled for stock</source>
        <translation>Quota annullata per mancanza</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Unità ordinate</translation>
    </message>
    <message>
        <source>Units supplied</source>
        <translation>Unità fornite</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <extracomment>Column: units supplied divided by units ordered.</extracomment>
        <translation>Tasso di evasione</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column: number of orders whose promise is due.</extracomment>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>On time in full</source>
        <translation>Puntuali e completi</translation>
    </message>
    <message>
        <source>Share on time in full</source>
        <translation>Quota puntuale e completa</translation>
    </message>
    <message>
        <source>Ready within (9 of 10)</source>
        <extracomment>Column: nine of ten orders are ready for collection within this time.</extracomment>
        <translation>Pronti entro (9 su 10)</translation>
    </message>
    <message>
        <source>Orders counted</source>
        <translation>Ordini contati</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: number of an order.</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Effettuato il</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promesso per</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Pronto il</translation>
    </message>
    <message>
        <source>For earlier orders</source>
        <extracomment>Column: units that earlier orders are to have first.</extracomment>
        <translation>Per ordini precedenti</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: what is left for this order.</extracomment>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: when the store is open next.</extracomment>
        <translation>Apre</translation>
    </message>
    <message>
        <source>Told by</source>
        <extracomment>Column: the channel whose stock figure counts.</extracomment>
        <translation>Dichiarato da</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>Column: units in open order lines.</extracomment>
        <translation>Ordini aperti</translation>
    </message>
    <message>
        <source>Cancelled lately</source>
        <extracomment>Column: units cancelled in the last 30 days.</extracomment>
        <translation>Annullato di recente</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>Column: what is wrong in a channel&apos;s settings.</extracomment>
        <translation>Difetto</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Altro canale</translation>
    </message>
    <message>
        <source>Items affected</source>
        <extracomment>Column: number of items that show a fault.</extracomment>
        <translation>Articoli interessati</translation>
    </message>
    <message>
        <source>Items judged</source>
        <extracomment>Column: number of items that could show a fault.</extracomment>
        <translation>Articoli valutati</translation>
    </message>
    <message>
        <source>Promised every</source>
        <extracomment>Column: the age that a channel promises not to exceed.</extracomment>
        <translation>Promesso ogni</translation>
    </message>
    <message>
        <source>Sold every</source>
        <extracomment>Column: the usual time between two sales of an item.</extracomment>
        <translation>Venduto ogni</translation>
    </message>
    <message>
        <source>Tax (%)</source>
        <translation>Imposta (%)</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Presenti</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Assenti</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ignoti</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how far an order is.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>State there</source>
        <extracomment>Column: how far an order is, as another channel says.</extracomment>
        <translation>Stato dell’altro</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Column: on what two channels disagree.</extracomment>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <extracomment>Column: units sold on an open day on which the item was there.</extracomment>
        <translation>Venduto al giorno</translation>
    </message>
    <message>
        <source>Days counted</source>
        <extracomment>Column: number of days that a mean rests on.</extracomment>
        <translation>Giorni contati</translation>
    </message>
    <message>
        <source>Buffer</source>
        <extracomment>Column: pieces kept back by a channel.</extracomment>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Unseen hours</source>
        <extracomment>Column: hours for which nobody sees what is sold.</extracomment>
        <translation>Ore non viste</translation>
    </message>
    <message>
        <source>Sold unseen</source>
        <extracomment>Column: units expected to be sold in that time.</extracomment>
        <translation>Venduto non visto</translation>
    </message>
    <message>
        <source>Variance / mean</source>
        <extracomment>Column: variance of the sales divided by their mean.</extracomment>
        <translation>Varianza / media</translation>
    </message>
    <message>
        <source>Risk %</source>
        <extracomment>Column: probability that more is sold than there is, in per cent.</extracomment>
        <translation>Rischio %</translation>
    </message>
    <message>
        <source>Oversold units</source>
        <extracomment>Column: units expected to be sold beyond what there is.</extracomment>
        <translation>Unità vendute in più</translation>
    </message>
    <message>
        <source>Risk with buffer %</source>
        <extracomment>Column: probability that the buffer is too small, in per cent.</extracomment>
        <translation>Rischio con riserva %</translation>
    </message>
    <message>
        <source>Recommended buffer</source>
        <extracomment>Column: buffer that leaves a risk of at most 1 %.</extracomment>
        <translation>Riserva consigliata</translation>
    </message>
    <message>
        <source>Made up of</source>
        <extracomment>Column: how a figure is made up.</extracomment>
        <translation>Composto da</translation>
    </message>
    <message>
        <source>Places unknown</source>
        <extracomment>Column: number of places without known sales.</extracomment>
        <translation>Luoghi ignoti</translation>
    </message>
    <message>
        <source>Days silent</source>
        <extracomment>Column: open days without a sale.</extracomment>
        <translation>Giorni senza vendite</translation>
    </message>
    <message>
        <source>Expected sales</source>
        <extracomment>Column: units that should have been sold in the days without a sale.</extracomment>
        <translation>Vendite attese</translation>
    </message>
    <message>
        <source>Prior %</source>
        <extracomment>Column: share of records known to be wrong before looking, in per cent.</extracomment>
        <translation>A priori %</translation>
    </message>
    <message>
        <source>Phantom %</source>
        <extracomment>Column: probability that the stock is not there, in per cent.</extracomment>
        <translation>Fantasma %</translation>
    </message>
    <message>
        <source>ABC</source>
        <extracomment>Column: class A, B or C by the margin earned.</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>Column: standard deviation of the units sold a day.</extracomment>
        <translation>Deviazione</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <extracomment>Column: for how many open days the stock lasts.</extracomment>
        <translation>Giorni di copertura</translation>
    </message>
    <message>
        <source>No sale for (days)</source>
        <extracomment>Column: for how many days nothing has been sold.</extracomment>
        <translation>Senza vendite da (giorni)</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <extracomment>Column: units kept for chance.</extracomment>
        <translation>Scorta di sicurezza</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <extracomment>Column: level at which to order again.</extracomment>
        <translation>Punto di riordino</translation>
    </message>
    <message>
        <source>Overstock</source>
        <extracomment>Column: units more than are sold in the horizon.</extracomment>
        <translation>Eccesso di scorta</translation>
    </message>
    <message>
        <source>Overstock at cost</source>
        <extracomment>Column: value at cost of the units too many.</extracomment>
        <translation>Eccesso al costo</translation>
    </message>
    <message>
        <source>Shortage</source>
        <extracomment>Column: units missing to the reorder point.</extracomment>
        <translation>Mancanza</translation>
    </message>
    <message>
        <source>Sell-through %</source>
        <extracomment>Column: sold of sold and left, in per cent.</extracomment>
        <translation>Tasso di smaltimento %</translation>
    </message>
    <message>
        <source>Stock-out %</source>
        <extracomment>Column: share of open days with nothing to sell, in per cent.</extracomment>
        <translation>Esaurito %</translation>
    </message>
    <message>
        <source>Days sold out</source>
        <extracomment>Column: open days with nothing to sell until now.
----------
Column: open days with nothing to sell.</extracomment>
        <translation>Giorni esauriti</translation>
    </message>
    <message>
        <source>Age in days</source>
        <extracomment>Column: days since the item was first received.</extracomment>
        <translation>Età in giorni</translation>
    </message>
    <message>
        <source>First receipt (days)</source>
        <extracomment>Column: days since the place first received the item, as far as is known.</extracomment>
        <translation>Primo arrivo (giorni)</translation>
    </message>
    <message>
        <source>Last receipt (days)</source>
        <extracomment>Column: days since the place last received the item.</extracomment>
        <translation>Ultimo arrivo (giorni)</translation>
    </message>
    <message>
        <source>Period (days)</source>
        <extracomment>Column: number of days looked back on.</extracomment>
        <translation>Periodo (giorni)</translation>
    </message>
    <message>
        <source>Substitution %</source>
        <extracomment>Column: share of customers who take another item, in per cent.</extracomment>
        <translation>Sostituzione %</translation>
    </message>
    <message>
        <source>Units not sold</source>
        <extracomment>Column: units not sold because they were not there.</extracomment>
        <translation>Unità non vendute</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <extracomment>Column: what one unit earns.</extracomment>
        <translation>Margine unitario</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <extracomment>Column: margin not earned.</extracomment>
        <translation>Margine perso</translation>
    </message>
    <message>
        <source>Sold out now</source>
        <translation>Esaurito ora</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: store that gives.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: store that receives.</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>Column: margin that a transfer is expected to bring.</extracomment>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column: what a transfer costs.</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Column: benefit less cost.</extracomment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>Column: from which instant on a figure holds.</extracomment>
        <translation>Valido da</translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>Column: units due to arrive.</extracomment>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Projected</source>
        <extracomment>Column: units that will be there.</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <extracomment>Column: units that can be promised from then on.</extracomment>
        <translation>Da promettere</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Column: units whose day of arrival has passed.</extracomment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Whole hours, in a narrow column: &quot;4 h&quot;.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Column: records that the books hold.</extracomment>
        <translation>Righe di giacenza</translation>
    </message>
    <message>
        <source>Records counted</source>
        <extracomment>Column: number of records counted.</extracomment>
        <translation>Righe contate</translation>
    </message>
    <message>
        <source>Records right</source>
        <extracomment>Column: number of records that were right.</extracomment>
        <translation>Righe giuste</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>Column: what a count is for.</extracomment>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Column: place on a list, 1 first.</extracomment>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Column: ABC class of an item.</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Column: what the books say is there.</extracomment>
        <translation>Contabile</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: units sold in the period.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Column: how often a record was counted.</extracomment>
        <translation>Conteggi</translation>
    </message>
    <message>
        <source>Counts that differed</source>
        <extracomment>Column: how often a count found the record wrong.</extracomment>
        <translation>Conteggi errati</translation>
    </message>
    <message>
        <source>Expected errors</source>
        <extracomment>Column: share of records expected to be wrong.</extracomment>
        <translation>Errori attesi</translation>
    </message>
    <message>
        <source>Phantom probability</source>
        <extracomment>Column: how likely the stock is only in the books.</extracomment>
        <translation>Probabilità di scorta fantasma</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column: what a list is ordered by.</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why a record is on a list.</extracomment>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Accuracy of records</source>
        <extracomment>Column: share of records that are right.</extracomment>
        <translation>Attendibilità delle giacenze</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Columns: the ends of an interval.</extracomment>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Accuracy of units</source>
        <extracomment>Column: 1 minus the units off divided by the units recorded.</extracomment>
        <translation>Attendibilità in unità</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Classe A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Classe B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Classe C</translation>
    </message>
    <message>
        <source>Without class</source>
        <translation>Senza classe</translation>
    </message>
    <message>
        <source>Targeted counts</source>
        <extracomment>Column: counts that were not drawn by lot.</extracomment>
        <translation>Conteggi mirati</translation>
    </message>
    <message>
        <source>Incomplete counts</source>
        <extracomment>Column: counts without a figure on one side.</extracomment>
        <translation>Conteggi incompleti</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Ultimo conteggio</translation>
    </message>
    <message>
        <source>Item code</source>
        <extracomment>Heading of a count sheet, which is read back: the item&apos;s code. A word that the reader of files knows (models/channels/files/heading_words.cpp).</extracomment>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Codice a barre</translation>
    </message>
    <message>
        <source>Counted at</source>
        <extracomment>Heading of a count sheet, which is read back: when it was counted. A word that the reader of files knows.</extracomment>
        <translation>Data conteggio</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Heading of a count sheet, which is read back: the quantity found. A word that the reader of files knows.</extracomment>
        <translation>Quantità contata</translation>
    </message>
    <message>
        <source>Place code</source>
        <extracomment>Heading of a count sheet, which is read back: the code of the store or warehouse. A word that the reader of files knows.</extracomment>
        <translation>Codice luogo</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, in a column: &quot;96.2%&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cover (d)</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Days on promotion</source>
        <extracomment>Column: number of those days on which the item was on promotion.</extracomment>
        <translation>Giorni in promozione</translation>
    </message>
    <message>
        <source>Promotion uplift</source>
        <extracomment>Column: how many times as much is sold on a day of promotion as on an ordinary one.</extracomment>
        <translation>Moltiplicatore di promozione</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A cell that answers its heading, as in &quot;Sold out now&quot;.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A cell that answers its heading, as in &quot;Sold out now&quot;.</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Narrow heading on paper: quantity.</extracomment>
        <translation>Qtà</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Real discrepancies</source>
        <extracomment>Key figure of the inventory report: number of real discrepancies between what there is and what channels show.</extracomment>
        <translation>Scarti reali</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 note</source>
        <extracomment>Below the number of discrepancies: by severity.</extracomment>
        <translation>%1 critiche, %2 di attenzione, %3 note</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>Key figure of the inventory report: value of the discrepancies.</extracomment>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>Below the value at stake: the value in the second currency.</extracomment>
        <translation>e %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known margin</source>
        <extracomment>Below the value at stake: for how many discrepancies price or cost are not known.</extracomment>
        <translation>
            <numerusform>%Ln senza margine noto</numerusform>
            <numerusform>%Ln senza margine noto</numerusform>
        </translation>
    </message>
    <message>
        <source>difference × margin per unit</source>
        <translation>scarto × margine per unità</translation>
    </message>
    <message>
        <source>Late channels</source>
        <extracomment>Key figure: number of channels whose figures are older than they promise.</extracomment>
        <translation>Canali in ritardo</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Behind a number: of how many.</extracomment>
        <translation>su %1</translation>
    </message>
    <message>
        <source>all within their promised time</source>
        <translation>tutti entro il tempo promesso</translation>
    </message>
    <message>
        <source>Items checked</source>
        <extracomment>Key figure: number of items whose stock was compared with the channels.</extracomment>
        <translation>Articoli controllati</translation>
    </message>
    <message>
        <source>%1 pairs item × channel</source>
        <extracomment>Below the number of items: how many figures of channels were compared.</extracomment>
        <translation>%1 coppie articolo × canale</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A late channel and the age of its figures: &quot;Marketplace (3 h 10)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What we really have, and who shows something else</source>
        <translation>Che cosa abbiamo davvero, e chi mostra altro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Header of a report: number of places, number of channels.
----------
Above a table: the rows shown, then their order.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Inventory: discrepancies</source>
        <translation>Scorte: scarti</translation>
    </message>
    <message>
        <source>as of %1; all channels within their promised time</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data.</extracomment>
        <translation>al %1; tutti i canali entro il tempo promesso</translation>
    </message>
    <message>
        <source>as of %1; late: %2</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data, then the channels that are late.</extracomment>
        <translation>al %1; in ritardo: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Footer of a report: &quot;96 rows of 12,340&quot;, the rows printed and all there are.</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>none, all findings</source>
        <translation>nessuno, tutte le segnalazioni</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Footer, behind &quot;Filter&quot;: the filter, the number of rows, the report&apos;s language.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Beside a chart&apos;s title: first and last day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Findings over time</source>
        <translation>Segnalazioni nel tempo</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Da dove vengono gli scarti</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Da dove cominciare</translation>
    </message>
    <message>
        <source>the gravest of them, and what proves them fixed</source>
        <translation>le più gravi, e che cosa prova che sono risolte</translation>
    </message>
    <message>
        <source>The channels and the age of their figures</source>
        <translation>I canali e l’età dei loro dati</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tutte le segnalazioni</translation>
    </message>
    <message>
        <source>No discrepancy: every channel shows what there is.</source>
        <translation>Nessuno scarto: ogni canale mostra ciò che c’è.</translation>
    </message>
    <message>
        <source>the gravest first, then by what is at stake</source>
        <extracomment>Above the table of findings: their order.</extracomment>
        <translation>dalla più grave alla meno grave, poi per valore in gioco</translation>
    </message>
    <message>
        <source>Stock of these items, all places together</source>
        <translation>Giacenza di questi articoli, tutti i luoghi insieme</translation>
    </message>
    <message>
        <source>by item</source>
        <extracomment>Above the table of stock: its order.</extracomment>
        <translation>per articolo</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Footer of a report, before &quot;as of 16 Jun 2026, 09:42 (Europe/Rome); …&quot;.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Footer of a report, before the filter in force.</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Footer of a report: page %1 of %2.</extracomment>
        <translation>pagina %1 / %2</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <extracomment>Above a page&apos;s part of a table: rows %1 to %2 of %3.</extracomment>
        <translation>righe %1–%2 di %3</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <extracomment>Header of a count sheet: its subject.</extracomment>
        <translation>Foglio di conteggio</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data.</extracomment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count sheet</comment>
        <extracomment>Footer of a count sheet, behind &quot;Filter&quot;: what is counted, the number of rows.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to count today.</source>
        <translation>Niente da contare oggi.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <extracomment>Fields of a count sheet that are filled in by hand.</extracomment>
        <translation>Contato da</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Headings of a count sheet.</extracomment>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Contabile</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count sheet</comment>
        <extracomment>Title of a count sheet: the name of a place, its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>count sheet</comment>
        <extracomment>Under the title of a count sheet: what is counted, for whom and by whom.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Which settings of the channels make their figures wrong again and again.</source>
        <translation>Quali impostazioni dei canali rendono sbagliati i loro dati, ogni volta.</translation>
    </message>
    <message>
        <source>The settings of the channels are in order, as far as their figures show.</source>
        <translation>Le impostazioni dei canali sono in ordine, per quanto mostrano i loro dati.</translation>
    </message>
    <message>
        <source>What to set right</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Records that are right</source>
        <extracomment>Key figure: share of stock records that random counts found right.</extracomment>
        <translation>Attendibilità delle giacenze</translation>
    </message>
    <message>
        <source>between %1 and %2 of all</source>
        <extracomment>Below the share of right records: a 95 % interval, two percentages.</extracomment>
        <translation>fra %1 e %2 del totale</translation>
    </message>
    <message>
        <source>no random count yet</source>
        <translation>nessun conteggio a sorte</translation>
    </message>
    <message>
        <source>Records drawn and counted</source>
        <extracomment>Key figure: number of records that were drawn by lot and counted.</extracomment>
        <translation>Righe estratte e contate</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <extracomment>Below a number: the days looked back on.</extracomment>
        <translation>
            <numerusform>nell’ultimo giorno</numerusform>
            <numerusform>negli ultimi %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Units that are right</source>
        <extracomment>Key figure: 1 − units off ÷ units recorded.</extracomment>
        <translation>Attendibilità in unità</translation>
    </message>
    <message>
        <source>never netted: too many and too few both count</source>
        <translation>senza compensare: contano il troppo e il troppo poco</translation>
    </message>
    <message>
        <source>To count today</source>
        <extracomment>Key figure: number of records on the lists of the day.</extracomment>
        <translation>Da contare oggi</translation>
    </message>
    <message>
        <source>records in %1</source>
        <extracomment>Below the number of records to count: in how many places.</extracomment>
        <translation>righe di giacenza, %1</translation>
    </message>
    <message>
        <source>Accuracy of the records</source>
        <translation>Attendibilità delle giacenze per luogo</translation>
    </message>
    <message>
        <source>Nothing was drawn by lot and counted yet: nobody knows how right the records are.</source>
        <translation>Niente è stato ancora estratto a sorte e contato: nessuno sa quanto siano giuste le giacenze contabili.</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>La regione</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>Beside a place: the share of right records, then the interval it lies in.</extracomment>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>Beside a place: records right of records counted.</extracomment>
        <translation>%1 giuste su %2</translation>
    </message>
    <message>
        <source>%1; the whisker is the 95% interval, the dashed line the target of %2</source>
        <extracomment>Beside a heading: %1 the lines shown, %2 a percentage.</extracomment>
        <translation>%1; tratto: intervallo al 95%, tratteggio: obiettivo del %2</translation>
    </message>
    <message>
        <source>What to count today</source>
        <translation>Da contare oggi</translation>
    </message>
    <message>
        <source>by place and goal</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>per luogo e per scopo</translation>
    </message>
    <message>
        <source>To be counted first</source>
        <translation>Da contare per primi</translation>
    </message>
    <message>
        <source>the first of every place and goal, then the second ones</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>i primi di ogni luogo e scopo, poi i secondi</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Conteggi</translation>
    </message>
    <message>
        <source>How far the records can be believed, and what to count today so that they can be believed more.</source>
        <translation>Quanto si può credere alle giacenze contabili, e che cosa contare oggi per crederci di più.</translation>
    </message>
    <message>
        <source>Inventory in full</source>
        <extracomment>Header of the inventory report: its subject.</extracomment>
        <translation>Scorte: rapporto completo</translation>
    </message>
    <message>
        <source>real discrepancies by their first cause, and what is at stake</source>
        <translation>scarti reali per prima causa, e quanto è in gioco</translation>
    </message>
    <message>
        <source>projected</source>
        <extracomment>Lines of a chart over time: units that will be there, units of it that can still be promised.</extracomment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation>da promettere</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item</comment>
        <extracomment>Title of a chart: code of an item, its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>units over all places</source>
        <translation>unità, tutti i luoghi insieme</translation>
    </message>
    <message>
        <source>Items that run short</source>
        <extracomment>Key figure: items of which more is promised than will be there.</extracomment>
        <translation>Articoli che mancheranno</translation>
    </message>
    <message>
        <source>with dated supply or promises</source>
        <extracomment>Below the items that run short: those that were looked at.</extracomment>
        <translation>con arrivi o promesse datati</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unità</translation>
    </message>
    <message numerus="yes">
        <source>units; %Ln quantity(ies) unknown</source>
        <extracomment>Below a number of units: how many quantities are not in it because nobody tells them.</extracomment>
        <translation>
            <numerusform>unità; %Ln quantità ignota</numerusform>
            <numerusform>unità; %Ln quantità ignote</numerusform>
        </translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>Key figures of the look-ahead: units that are to arrive, that customers are to have, that should have arrived already.</extracomment>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Promised to customers</source>
        <translation>Promesso ai clienti</translation>
    </message>
    <message>
        <source>Supply overdue</source>
        <translation>Arrivi in ritardo</translation>
    </message>
    <message>
        <source>When least is left</source>
        <translation>Quando ne resta di meno</translation>
    </message>
    <message>
        <source>what runs short first, then what has least left</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>prima ciò che mancherà, poi ciò di cui resta meno</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Disponibilità futura</translation>
    </message>
    <message>
        <source>What can still be promised once dated supply has come and dated promises are kept.</source>
        <translation>Che cosa si può ancora promettere quando gli arrivi datati saranno giunti e le promesse datate mantenute.</translation>
    </message>
    <message>
        <source>No supply and no promise has a date: what is available now is what can be promised.</source>
        <translation>Nessun arrivo e nessuna promessa ha una data: ciò che è disponibile ora si può promettere.</translation>
    </message>
    <message>
        <source>On time in full</source>
        <extracomment>Key figure: orders that were supplied whole by the promised time. Below it: %1 of %2 orders.</extracomment>
        <translation>Puntuali e completi</translation>
    </message>
    <message>
        <source>%1 of %2 orders due</source>
        <translation>%1 su %2 ordini giunti a scadenza</translation>
    </message>
    <message>
        <source>Cancelled for stock</source>
        <extracomment>Key figure: order lines cancelled because the goods were missing. Below it: %1 of %2 lines.</extracomment>
        <translation>Annullate per mancanza</translation>
    </message>
    <message>
        <source>%1 of %2 order lines</source>
        <translation>%1 righe d’ordine su %2</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <extracomment>Key figure: promises to collect that cannot be kept. Below it: what was counted.</extracomment>
        <translation>Promesse a rischio</translation>
    </message>
    <message>
        <source>order lines to be collected</source>
        <translation>righe d’ordine da ritirare</translation>
    </message>
    <message>
        <source>Reservations that differ</source>
        <extracomment>Key figure: items at places of which more or less is held than ordered. Below it: what was counted.</extracomment>
        <translation>Prenotazioni con scarto</translation>
    </message>
    <message>
        <source>item × place with orders</source>
        <translation>articolo × luogo con ordini</translation>
    </message>
    <message>
        <source>How far the orders have come</source>
        <extracomment>Bars: numbers of orders that came at least so far.</extracomment>
        <translation>A che punto sono gli ordini</translation>
    </message>
    <message>
        <source>orders of the last 90 days, all channels</source>
        <translation>ordini degli ultimi 90 giorni, tutti i canali</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinati</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Assegnati</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Conclusi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>By channel and way of delivery</source>
        <translation>Per canale e modo di consegna</translation>
    </message>
    <message>
        <source>Collections that cannot be kept</source>
        <translation>Ritiri che non si possono mantenere</translation>
    </message>
    <message>
        <source>the earliest promise first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dalla promessa più vicina alla più lontana</translation>
    </message>
    <message>
        <source>Every collection that is promised can be kept, as far as is known.</source>
        <translation>Ogni ritiro promesso si può mantenere, per quanto si sa.</translation>
    </message>
    <message>
        <source>Offered for collection and not there</source>
        <translation>Proposto per il ritiro e assente</translation>
    </message>
    <message>
        <source>the most items first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dal maggior numero di articoli al minore</translation>
    </message>
    <message>
        <source>What is offered for collection is there.</source>
        <translation>Ciò che si propone per il ritiro è presente.</translation>
    </message>
    <message>
        <source>Reservations that differ from the orders</source>
        <translation>Prenotazioni diverse dagli ordini</translation>
    </message>
    <message>
        <source>the greatest difference first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dallo scarto maggiore al minore</translation>
    </message>
    <message>
        <source>What is held is what was ordered.</source>
        <translation>Ciò che è trattenuto è ciò che è stato ordinato.</translation>
    </message>
    <message>
        <source>Orders on which two channels disagree</source>
        <translation>Ordini su cui due canali non concordano</translation>
    </message>
    <message>
        <source>The channels agree on every order that they share.</source>
        <translation>I canali concordano su ogni ordine che hanno in comune.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>How orders are fulfilled, which promises cannot be kept, and where stock is held for no order or ordered and not held.</source>
        <translation>Come si evadono gli ordini, quali promesse non si possono mantenere, e dove la merce è trattenuta senza ordine o ordinata e non trattenuta.</translation>
    </message>
    <message>
        <source>No channel tells any orders.</source>
        <translation>Nessun canale dichiara ordini.</translation>
    </message>
    <message>
        <source>Overstock in stores, at cost</source>
        <extracomment>Key figure: what the units that stores have too many of have cost.</extracomment>
        <translation>Eccesso nei negozi, al costo</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln pair(s) item × store</source>
        <extracomment>Below the overstock at cost: in how many pairs of item and store.</extracomment>
        <translation>
            <numerusform>%Ln coppia articolo × negozio</numerusform>
            <numerusform>%Ln coppie articolo × negozio</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the reorder point</source>
        <extracomment>Key figure: items at places that are to be ordered again.</extracomment>
        <translation>Sotto il punto di riordino</translation>
    </message>
    <message>
        <source>item × place</source>
        <translation>articolo × luogo</translation>
    </message>
    <message>
        <source>Not selling</source>
        <extracomment>Key figure: items at places that do not sell at all.</extracomment>
        <translation>Senza vendite</translation>
    </message>
    <message numerus="yes">
        <source>no sale for up to %Ln day(s)</source>
        <extracomment>Below the number of items that do not sell: for how many days at most.</extracomment>
        <translation>
            <numerusform>da %Ln giorno al massimo</numerusform>
            <numerusform>da %Ln giorni al massimo</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain by transfers</source>
        <extracomment>Key figure: what the proposed transfers bring, less what they cost.</extracomment>
        <translation>Guadagno dai trasferimenti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s), units: %1</source>
        <extracomment>Below the gain by transfers: how many transfers, how many units.</extracomment>
        <translation>
            <numerusform>%Ln trasferimento, unità: %1</numerusform>
            <numerusform>%Ln trasferimenti, unità: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without class</source>
        <extracomment>A group of items by the margin they earn: A, B or C.</extracomment>
        <translation>Senza classe</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Stock by class</source>
        <translation>Scorta per classe</translation>
    </message>
    <message>
        <source>units on hand; A are the items that earn the first 80% of the margin, B the next 15%</source>
        <translation>unità fisiche; A: articoli che fanno il primo 80% del margine, B: il 15% seguente</translation>
    </message>
    <message>
        <source>To be ordered again</source>
        <translation>Da riordinare</translation>
    </message>
    <message>
        <source>class A first, then the shortest cover</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>prima la classe A, poi la copertura più breve</translation>
    </message>
    <message>
        <source>Every item lasts until it can be supplied again.</source>
        <translation>Ogni articolo basta fino al prossimo rifornimento.</translation>
    </message>
    <message>
        <source>Overstock in stores</source>
        <translation>Eccesso di scorta nei negozi</translation>
    </message>
    <message>
        <source>the dearest first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dal più caro al meno caro</translation>
    </message>
    <message>
        <source>No store holds more than it can sell.</source>
        <translation>Nessun negozio ha più di quanto può vendere.</translation>
    </message>
    <message>
        <source>Proposed transfers</source>
        <translation>Trasferimenti proposti</translation>
    </message>
    <message>
        <source>the most useful first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dal più utile al meno utile</translation>
    </message>
    <message>
        <source>No transfer brings more than it costs.</source>
        <translation>Nessun trasferimento rende più di quanto costa.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Approvvigionamento</translation>
    </message>
    <message>
        <source>How long the stock lasts, what to order again, what is too much, and what is worth moving to another store.</source>
        <translation>Quanto dura la scorta, che cosa riordinare, che cosa è di troppo, e che cosa conviene spostare in un altro negozio.</translation>
    </message>
    <message>
        <source>Oversell risks</source>
        <extracomment>Key figure: pairs of an item and a channel that may sell more than there is.</extracomment>
        <translation>Rischi di vendere troppo</translation>
    </message>
    <message>
        <source>item × channel, risk above %1</source>
        <extracomment>Below the number of oversell risks: what was counted; %1 is a percentage.</extracomment>
        <translation>articolo × canale, rischio oltre %1</translation>
    </message>
    <message>
        <source>Longest time unseen</source>
        <extracomment>Key figure: for how long nobody sees what is sold, in the channel where it is longest.</extracomment>
        <translation>Tempo non visto più lungo</translation>
    </message>
    <message>
        <source>Probably phantom</source>
        <extracomment>Key figure: records of stock that is probably not there.</extracomment>
        <translation>Probabilmente fantasma</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <extracomment>Below a key figure: the money at stake.</extracomment>
        <translation>%1 in gioco</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <extracomment>Key figure: margin not earned because the goods were sold out.</extracomment>
        <translation>Margine perso</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s), sold out</source>
        <extracomment>Below the margin lost: the days looked back on.</extracomment>
        <translation>
            <numerusform>esauriti, nell’ultimo giorno</numerusform>
            <numerusform>esauriti, negli ultimi %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>unseen for %1</source>
        <extracomment>Beside a channel&apos;s bar: for how long nobody sees what is sold.</extracomment>
        <translation>non visto per %1</translation>
    </message>
    <message>
        <source>Oversold units to expect, by channel</source>
        <translation>Unità vendute in più da attendersi, per canale</translation>
    </message>
    <message>
        <source>before the channel hears what was sold elsewhere</source>
        <translation>prima che il canale sappia che cosa si è venduto altrove</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>Rischio di vendere troppo</translation>
    </message>
    <message>
        <source>the greatest risk first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dal rischio maggiore al minore</translation>
    </message>
    <message>
        <source>No channel is likely to sell more than there is.</source>
        <translation>Nessun canale rischia di vendere più di quanto c’è.</translation>
    </message>
    <message>
        <source>Probably phantom stock</source>
        <translation>Scorta probabilmente fantasma</translation>
    </message>
    <message>
        <source>the most probable first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>dalla più probabile alla meno probabile</translation>
    </message>
    <message>
        <source>What the books hold also sells: nothing looks like phantom stock.</source>
        <translation>Ciò che è nei libri si vende: niente sembra scorta fantasma.</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Vendite perse</translation>
    </message>
    <message>
        <source>Nothing that sells was sold out.</source>
        <translation>Niente di ciò che si vende è stato esaurito.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischi</translation>
    </message>
    <message>
        <source>What channels may sell without having it, what is probably only in the books, and what was not sold for want of stock.</source>
        <translation>Che cosa i canali possono vendere senza averlo, che cosa esiste probabilmente solo nei libri, e che cosa non si è venduto per mancanza di scorta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>assumption</comment>
        <extracomment>%1 what is assumed, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (default %3)</source>
        <comment>assumption</comment>
        <extracomment>%1 what is assumed, %2 its value, %3 what it is where nobody says otherwise</extracomment>
        <translation>%1 %2 (predefinito %3)</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <extracomment>Under a chapter: what its figures assume.</extracomment>
        <translation>Ipotesi: %1.</translation>
    </message>
</context>
<context>
    <name>unisono::app::Application</name>
    <message>
        <source>Shows what every channel of a retail region says, and who says something else.</source>
        <translation>Mostra che cosa dice ogni canale di una regione di negozi, e chi dice altro.</translation>
    </message>
    <message>
        <source>The program’s own fonts could not be loaded. Install it again.</source>
        <translation>Non è stato possibile caricare i caratteri del programma. Reinstallarlo.</translation>
    </message>
    <message>
        <source>Leave a picture of every page in this folder, and end.</source>
        <translation>Salvare un’immagine di ogni pagina in questa cartella, poi uscire.</translation>
    </message>
    <message>
        <source>File or postgresql:// address to open, or a unisono:// link to a page.</source>
        <translation>File o indirizzo postgresql:// da aprire, o collegamento unisono:// a una pagina.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::AssumptionsDialog</name>
    <message>
        <source>What planning assumes</source>
        <translation>Ipotesi di pianificazione</translation>
    </message>
    <message>
        <source>These values belong to the workspace and hold for everybody who opens it. What follows from them is worked out at once.</source>
        <translation>Questi valori appartengono all’area di lavoro e valgono per chiunque la apra. Ciò che ne deriva viene ricalcolato subito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischi</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tornare a %1</translation>
    </message>
</context>
<context>
    <name>unisono::pages::BatchPreview</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Also read: %1.</source>
        <comment>names of fields</comment>
        <translation>Letti anche: %1.</translation>
    </message>
    <message>
        <source>Not told, therefore unknown: %1.</source>
        <comment>names of fields</comment>
        <translation>Non dichiarati, quindi ignoti: %1.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelAgeButton</name>
    <message>
        <source>%1: %2</source>
        <comment>channel and age of its data</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, promised %3</source>
        <translation>%1: %2, promesso %3</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelDetail</name>
    <message>
        <source>%1, %2</source>
        <comment>what a channel is, and its system</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove %1 from this workspace? Its rows and its history go with it. The back-end itself is not touched.</source>
        <translation>Togliere %1 da quest’area di lavoro? Vengono eliminate anche le sue righe e il suo storico. Il sistema stesso non viene toccato.</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>età ignota</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>in lettura</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dichiarato</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 e un altro (%Ln)</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation>Ultima lettura completa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Promised age</source>
        <translation>Tempo promesso</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>non promesso</translation>
    </message>
    <message>
        <source>Sells from</source>
        <translation>Vende da</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tetto</translation>
    </message>
    <message>
        <source>Visibility threshold</source>
        <translation>Soglia di visibilità</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>include tax</source>
        <translation>IVA inclusa</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>IVA esclusa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Letto da</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>age of the data</comment>
        <translation>promesso %1</translation>
    </message>
    <message>
        <source>Age of the data over the last 24 hours: at most %1, now %2.</source>
        <translation>Età dei dati nelle ultime 24 ore: al massimo %1, ora %2.</translation>
    </message>
    <message>
        <source>Age of the data, last 24 hours</source>
        <translation>Età dei dati, ultime 24 ore</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Che cosa se ne sa</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leggere ora</translation>
    </message>
    <message>
        <source>Reads everything from the beginning, and notices what is gone</source>
        <translation>Rilegge tutto dall’inizio, e nota ciò che è scomparso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togliere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservare</translation>
    </message>
    <message>
        <source>none</source>
        <comment>buffer</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cap</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>threshold</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Pull in full</source>
        <translation>Rileggere tutto</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelWords</name>
    <message>
        <source>Pulling</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Pulling, %1</source>
        <comment>share in per cent</comment>
        <translation>Lettura, %1</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a pull ended, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channels, rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Unclear codes</source>
        <translation>Codici da chiarire</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Letture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels are older than they promise.</source>
        <translation>
            <numerusform>I dati di %Ln canale sono più vecchi di quanto promesso.</numerusform>
            <numerusform>I dati di %Ln canali sono più vecchi di quanto promesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures stay as they were told last; a pull brings newer ones.</source>
        <translation>I dati restano gli ultimi dichiarati; una lettura ne porta di più recenti.</translation>
    </message>
    <message>
        <source>Pull all now</source>
        <translation>Leggere tutto ora</translation>
    </message>
    <message>
        <source>Until the next pull, its figures stay as of %1.</source>
        <comment>a moment</comment>
        <translation>Fino alla prossima lettura i suoi dati restano quelli in data %1.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Leggere ora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On %1, “%2” now means “%3”.</source>
        <comment>channel, its code, item</comment>
        <translation>Su %1, ora «%2» indica «%3».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>What each back-end tells us, how old it is, and what we could not read</source>
        <translation>Che cosa dice ogni sistema, a quando risale, e che cosa non abbiamo potuto leggere</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Collegare un canale</translation>
    </message>
    <message>
        <source>&amp;Pull the selected channel</source>
        <translation>&amp;Leggere il canale scelto</translation>
    </message>
    <message>
        <source>Your channels will stand here.</source>
        <translation>Qui appariranno i canali.</translation>
    </message>
    <message>
        <source>A channel is a back-end that tells something: a web shop, a till database, a folder of files. Unisono reads it, compares it with the others, and never writes to it.</source>
        <translation>Un canale è un sistema che comunica i suoi dati: un negozio web, il database di una cassa, una cartella di file. Unisono lo legge, lo confronta con gli altri e non vi scrive mai.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; it promised %3.</source>
        <comment>channel, age, promised age</comment>
        <translation>%1: niente di nuovo da %2, tempo promesso %3.</translation>
    </message>
    <message>
        <source>Pull all</source>
        <translation>Leggere tutto</translation>
    </message>
    <message>
        <source>Pull the selected channel in &amp;full</source>
        <translation>Rileggere per i&amp;ntero il canale scelto</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectAccessStep</name>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <translation>Come si accede?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Mapping (*.json);;All files (*)</source>
        <translation>Corrispondenza (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The access is being tried…</source>
        <translation>Prova dell’accesso in corso…</translation>
    </message>
    <message>
        <source>It can be read: %1.</source>
        <comment>kinds of records</comment>
        <translation>Vi si può leggere: %1.</translation>
    </message>
    <message>
        <source>This access could also write. Unisono never does; an account that may only read is safer.</source>
        <translation>Questo accesso potrebbe anche scrivere. Unisono non lo fa mai; un account di sola lettura è più sicuro.</translation>
    </message>
    <message>
        <source>The access works.</source>
        <translation>L’accesso funziona.</translation>
    </message>
    <message>
        <source>The access works, as %1.</source>
        <comment>account</comment>
        <translation>L’accesso funziona, come %1.</translation>
    </message>
    <message>
        <source>Try the access</source>
        <translation>Provare l’accesso</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectKindStep</name>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>What is to be read?</source>
        <translation>Che cosa va letto?</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectPreviewStep</name>
    <message>
        <source>What is read</source>
        <translation>Che cosa si legge</translation>
    </message>
    <message>
        <source>Is this what you expect?</source>
        <translation>È ciò che ci si aspetta?</translation>
    </message>
    <message>
        <source>The first page is being read. Nothing is kept yet.</source>
        <translation>La prima pagina è in lettura. Nulla è ancora conservato.</translation>
    </message>
    <message>
        <source>Everything there is: %1. Nothing is kept yet.</source>
        <comment>number of rows</comment>
        <translation>Tutto ciò che c’è: %1. Nulla è ancora conservato.</translation>
    </message>
    <message>
        <source>The first page: %1. Nothing is kept yet.</source>
        <comment>number of rows</comment>
        <translation>La prima pagina: %1. Nulla è ancora conservato.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectProfileStep</name>
    <message>
        <source>Not told</source>
        <translation>Non dichiarato</translation>
    </message>
    <message>
        <source>Include tax</source>
        <translation>IVA inclusa</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>IVA esclusa</translation>
    </message>
    <message>
        <source>Name and promise</source>
        <translation>Nome e promessa</translation>
    </message>
    <message>
        <source>What is it called, and what does it promise?</source>
        <translation>Come si chiama, e che cosa promette?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As people say it: “Web shop”, “Tills”.</source>
        <translation>Come lo si chiama: «Negozio web», «Casse».</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Promised age</source>
        <translation>Tempo promesso</translation>
    </message>
    <message>
        <source>How old its figures may get. Older ones are shown as late.</source>
        <translation>L’età che i suoi dati possono raggiungere. Oltre, appaiono in ritardo.</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>non promesso</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sells from</source>
        <translation>Vende da</translation>
    </message>
    <message>
        <source>The places whose stock it offers. Nothing chosen: not told.</source>
        <translation>I luoghi di cui propone la giacenza. Nessuna scelta: non dichiarato.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Pieces of every item that it keeps back.</source>
        <translation>I pezzi di ogni articolo che tiene in riserva.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>For times without a zone: “Europe/Paris”.</source>
        <translation>Per le ore senza fuso: «Europe/Paris».</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectWizard</name>
    <message>
        <source>Connect and pull</source>
        <translation>Collegare e leggere</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Collegare un canale</translation>
    </message>
    <message>
        <source>Unisono reads it and never writes to it; nothing is kept before the last step</source>
        <translation>Unisono lo legge e non vi scrive mai; nulla è conservato prima dell’ultimo passo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuare più tardi</translation>
    </message>
    <message>
        <source>Keeps what is filled in, without the password (Esc)</source>
        <translation>Conserva ciò che è compilato, tranne la password (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scartare</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectWords</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>The folder that holds the channel’s files: CSV, TSV, JSON or XLSX, one table each.</source>
        <translation>La cartella dei file del canale: CSV, TSV, JSON o XLSX, una tabella ciascuno.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, sqlite:///file or odbc:name, always without a password.</source>
        <translation>postgresql://utente@host/database, sqlite:///file oppure odbc:nome, sempre senza password.</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>File di corrispondenza</translation>
    </message>
    <message>
        <source>A JSON file that names one query for each kind of record.</source>
        <translation>Un file JSON che indica una query per ogni tipo di record.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Of an account that may only read. Empty where the database asks for none.</source>
        <translation>Di un account di sola lettura. Vuoto se il database non la chiede.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Indirizzo del negozio</translation>
    </message>
    <message>
        <source>The address of the shop or of its admin interface.</source>
        <translation>L’indirizzo del negozio o della sua interfaccia di amministrazione.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Empty where you have an API key instead.</source>
        <translation>Vuoto se si ha invece una chiave API.</translation>
    </message>
    <message>
        <source>Password or API key</source>
        <translation>Password o chiave API</translation>
    </message>
    <message>
        <source>It goes to the system’s keychain and nowhere else.</source>
        <translation>Va nel portachiavi del sistema e in nessun altro posto.</translation>
    </message>
    <message>
        <source>What a till, a spreadsheet or a nightly job drops into a folder.</source>
        <translation>Ciò che una cassa, un foglio di calcolo o un’elaborazione notturna deposita in una cartella.</translation>
    </message>
    <message>
        <source>A till or back-office database, read through queries of your own: PostgreSQL, SQLite or ODBC.</source>
        <translation>Il database di una cassa o di un gestionale, letto con query proprie: PostgreSQL, SQLite o ODBC.</translation>
    </message>
    <message>
        <source>A web shop on Vendure, read through its admin interface.</source>
        <translation>Un negozio web su Vendure, letto dalla sua interfaccia di amministrazione.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>Esportare la tabella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Cartella di lavoro Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (.csv)</source>
        <translation>Testo con separatori (.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Visible columns (%1)</source>
        <translation>Colonne visibili (%1)</translation>
    </message>
    <message>
        <source>All columns (%1)</source>
        <translation>Tutte le colonne (%1)</translation>
    </message>
    <message>
        <source>Only the selection (%1)</source>
        <translation>Solo la selezione (%1)</translation>
    </message>
    <message>
        <source>Only the selection</source>
        <translation>Solo la selezione</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>All rows shown (%1)</source>
        <translation>Tutte le righe mostrate (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto e virgola ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgola ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Indicatore di ordine dei byte (BOM)</translation>
    </message>
    <message>
        <source>Tells spreadsheets that the text is UTF-8.</source>
        <translation>Dice ai fogli di calcolo che il testo è in UTF-8.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ExportWords</name>
    <message>
        <source>Exported: %1.</source>
        <comment>number of rows</comment>
        <translation>Esportazione: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Testo con separatori (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Esportare la tabella</translation>
    </message>
</context>
<context>
    <name>unisono::pages::FindingPanel</name>
    <message>
        <source>stock: %1; published: %2</source>
        <extracomment>%1 the channels that told the stock, %2 the channel that published</extracomment>
        <translation>giacenza: %1; pubblicato: %2</translation>
    </message>
    <message>
        <source>%1, unexplained</source>
        <translation>%1, inspiegato</translation>
    </message>
    <message>
        <source>%1, explained by cause %2</source>
        <extracomment>%1 a signed number, %2 the number of a cause in a circle</extracomment>
        <translation>%1, spiegato dalla causa %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>unknown: price or cost is missing</source>
        <translation>ignoto: manca il prezzo o il costo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Also fits</source>
        <translation>Altra causa</translation>
    </message>
    <message>
        <source>Same barcode</source>
        <translation>Stesso codice a barre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Mostrare la cronologia</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Ricontrollare</translation>
    </message>
    <message>
        <source>Pulls %1 and compares again.</source>
        <translation>Rilegge %1 e confronta di nuovo.</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Copiare la segnalazione come testo</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Come si calcola?</translation>
    </message>
</context>
<context>
    <name>unisono::pages::FreshnessDelegate</name>
    <message>
        <source>unknown</source>
        <comment>age of the data</comment>
        <translation>ignota</translation>
    </message>
</context>
<context>
    <name>unisono::pages::IdentityPanel</name>
    <message>
        <source>Another item carries the same GTIN: %1</source>
        <translation>Un altro articolo porta lo stesso GTIN: %1</translation>
    </message>
    <message>
        <source>Offered here, but nobody stocks it</source>
        <translation>In vendita qui, ma nessuno lo tiene a magazzino</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Associare</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes wait for a decision; mapping one changes nothing in the back-end</source>
        <translation>
            <numerusform>%Ln codice attende una decisione; associarlo non cambia nulla nel sistema</numerusform>
            <numerusform>%Ln codici attendono una decisione; associarli non cambia nulla nel sistema</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that are unclear</source>
        <translation>Codici da chiarire</translation>
    </message>
    <message>
        <source>Every code is understood.</source>
        <translation>Tutti i codici sono chiari.</translation>
    </message>
    <message>
        <source>A code that a channel offers and nobody stocks, or that two items share, is shown here, so that you can say which item it means.</source>
        <translation>Un codice che un canale propone e nessuno tiene a magazzino, o che due articoli condividono, appare qui per indicare a quale articolo corrisponde.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::InventoryPage</name>
    <message>
        <source>The finding is copied as text.</source>
        <translation>La segnalazione è copiata come testo.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportare</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Salvare la vista</translation>
    </message>
    <message>
        <source>&amp;Details of the row</source>
        <translation>Dettagli della ri&amp;ga</translation>
    </message>
    <message>
        <source>The workspace is being read</source>
        <translation>L’area di lavoro è in lettura</translation>
    </message>
    <message>
        <source>Its figures will stand here in a moment.</source>
        <translation>I suoi dati appariranno qui tra un istante.</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Ancora nessun canale</translation>
    </message>
    <message>
        <source>Every item will stand here, with what there is and what each channel shows. Connect a first channel.</source>
        <translation>Qui apparirà ogni articolo, con ciò che c’è e ciò che mostra ogni canale. Collegare un primo canale.</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Collegare un canale</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Ancora nessuna giacenza</translation>
    </message>
    <message>
        <source>The channels are connected, but none has told its stock so far.</source>
        <translation>I canali sono collegati, ma nessuno ha ancora dichiarato le giacenze.</translation>
    </message>
    <message>
        <source>Pull all channels</source>
        <translation>Leggere tutti i canali</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Testo con separatori (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Esportare la tabella</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln riga esportata.</numerusform>
            <numerusform>%Ln righe esportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied, with headings.</source>
        <translation>
            <numerusform>%Ln cella copiata, con le intestazioni.</numerusform>
            <numerusform>%Ln celle copiate, con le intestazioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied.</source>
        <translation>
            <numerusform>%Ln cella copiata.</numerusform>
            <numerusform>%Ln celle copiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>View “%1” is saved.</source>
        <translation>Vista «%1» salvata.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvare la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rinominare la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinominare</translation>
    </message>
    <message>
        <source>View “%1” is deleted.</source>
        <translation>Vista «%1» eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvare con nome…</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Tornare alla vista salvata</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Togliere tutti i filtri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinominare…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ripristinare le colonne</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln selected</source>
        <extracomment>%1 a number of rows, %n rows that are selected</extracomment>
        <translation>
            <numerusform>%1 · %Ln selezionata</numerusform>
            <numerusform>%1 · %Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the &amp;count sheet…</source>
        <translation>Stampare il foglio di &amp;conteggio…</translation>
    </message>
    <message>
        <source>&amp;Bring a count in…</source>
        <translation>&amp;Importare un conteggio…</translation>
    </message>
    <message>
        <source>count-%1</source>
        <extracomment>file name, %1 a day</extracomment>
        <translation>conteggio-%1</translation>
    </message>
    <message>
        <source>Save the count sheet</source>
        <translation>Salvare il foglio di conteggio</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Count sheet saved: %Ln page(s), %1.</source>
        <comment>%1 is a number of rows</comment>
        <translation>
            <numerusform>Foglio di conteggio salvato: %Ln pagina, %1.</numerusform>
            <numerusform>Foglio di conteggio salvato: %Ln pagine, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a count in</source>
        <translation>Importare un conteggio</translation>
    </message>
    <message>
        <source>Filled-in count sheets (*.csv *.xlsx)</source>
        <translation>Fogli di conteggio compilati (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>counted again: %1</source>
        <translation>ricontati: %1</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>già noti: %1</translation>
    </message>
    <message>
        <source>not filled in: %1</source>
        <translation>non compilati: %1</translation>
    </message>
    <message>
        <source>without a record: %1</source>
        <translation>senza giacenza contabile: %1</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>in quarantena: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new count(s) brought in.</source>
        <translation>
            <numerusform>%Ln nuovo conteggio importato.</numerusform>
            <numerusform>%Ln nuovi conteggi importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the quarantine</source>
        <translation>Mostrare la quarantena</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Foglio di conteggio</translation>
    </message>
    <message>
        <source>Planning &amp;assumptions…</source>
        <translation>&amp;Ipotesi di pianificazione…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Service level, lead time and whatever else planning assumes</source>
        <translation>Livello di servizio, tempo di consegna e ogni altra ipotesi di pianificazione</translation>
    </message>
    <message>
        <source>The assumptions are saved. What follows is worked out anew.</source>
        <translation>Le ipotesi sono salvate. Ciò che ne deriva viene ricalcolato.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::InventoryTable</name>
    <message>
        <source>%1 · sorted by %2 %3</source>
        <extracomment>%1 a number of rows, %2 the title of the column they are sorted by, %3 an arrow</extracomment>
        <translation>%1 · ordine: %2 %3</translation>
    </message>
    <message>
        <source>No row matches these filters</source>
        <translation>Nessuna riga corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Togliere tutti i filtri</translation>
    </message>
    <message>
        <source>No real discrepancy</source>
        <translation>Nessuno scarto reale</translation>
    </message>
    <message>
        <source>Every code and every channel is in order</source>
        <translation>Ogni codice e ogni canale è in ordine</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Ancora nessuna giacenza</translation>
    </message>
    <message>
        <source>The items stand here once a channel has told its stock.</source>
        <translation>Gli articoli appariranno qui quando un canale avrà dichiarato le giacenze.</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Mostrare la cronologia</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Come si calcola?</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Codice o nome</translation>
    </message>
    <message>
        <source>Search among the rows</source>
        <translation>Cercare tra le righe</translation>
    </message>
    <message>
        <source>Every word must be in the code or the name (Ctrl+F).</source>
        <translation>Ogni parola deve comparire nel codice o nel nome (Ctrl+F).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln riga è esclusa.</numerusform>
            <numerusform>%Ln righe sono escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is being worked out</source>
        <translation>Calcolo in corso</translation>
    </message>
    <message>
        <source>The rows stand here in a moment.</source>
        <translation>Le righe appariranno qui tra un momento.</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Cercare nelle righe</translation>
    </message>
    <message>
        <source>Every word must be in the row (Ctrl+F).</source>
        <translation>Ogni parola deve comparire nella riga (Ctrl+F).</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ItemPane</name>
    <message>
        <source>Every channel shows what it can sell.</source>
        <translation>Ogni canale mostra ciò che può vendere.</translation>
    </message>
    <message>
        <source>Also: %1 (%2)</source>
        <extracomment>%1 what differs, %2 a signed number</extracomment>
        <translation>Anche: %1 (%2)</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Come si calcola?</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>%n altro luogo</numerusform>
            <numerusform>%n altri luoghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Where the %1 pieces are</source>
        <translation>Dove si trovano i %1 pezzi</translation>
    </message>
    <message>
        <source>Where the pieces are: one place does not say</source>
        <translation>Dove si trovano i pezzi: un luogo non lo dice</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a place</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n later delivery(s)</source>
        <translation>
            <numerusform>%n consegna successiva</numerusform>
            <numerusform>%n consegne successive</numerusform>
        </translation>
    </message>
    <message>
        <source>What the channels show, of what they can sell</source>
        <translation>Ciò che i canali mostrano, su ciò che possono vendere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 published quantity, %2 quantity the channel could sell</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Dietro il dato</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 pezzi</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Prenotato</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Mostrare la cronologia</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Storico dell’articolo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open order line(s)</source>
        <translation>
            <numerusform>%Ln riga d’ordine aperta</numerusform>
            <numerusform>%Ln righe d’ordine aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Anche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pezzo</numerusform>
            <numerusform>%Ln pezzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::MapStrip</name>
    <message>
        <source>On %1, “%2” means</source>
        <comment>channel, its code</comment>
        <translation>Su %1, «%2» indica</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Codice dell’articolo</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Associare</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>unisono::pages::NameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
</context>
<context>
    <name>unisono::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a number of findings, %2 a number of items, both with their noun</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>print the report of the page</extracomment>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>ask all channels for their newest figures</extracomment>
        <translation>Leggere</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da trattare</translation>
    </message>
    <message>
        <source>No channel shows anything else than it could sell.</source>
        <translation>Nessun canale mostra altro da ciò che potrebbe vendere.</translation>
    </message>
    <message>
        <source>The history begins with the second pull.</source>
        <translation>Lo storico comincia con la seconda lettura.</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · stato: %2</translation>
    </message>
    <message>
        <source>The workspace is being read</source>
        <translation>L’area di lavoro è in lettura</translation>
    </message>
    <message>
        <source>Its figures will stand here in a moment.</source>
        <translation>I suoi dati appariranno qui tra un istante.</translation>
    </message>
    <message>
        <source>Your stores will appear here</source>
        <translation>Qui appariranno i negozi</translation>
    </message>
    <message>
        <source>What there is to sell, and which channel shows something else. Connect a first channel.</source>
        <translation>Che cosa c’è da vendere, e quale canale mostra altro. Collegare un primo canale.</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Collegare un canale</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ancora nessun dato</translation>
    </message>
    <message>
        <source>The channels are connected, but none has told its stock so far.</source>
        <translation>I canali sono collegati, ma nessuno ha ancora dichiarato le giacenze.</translation>
    </message>
    <message>
        <source>Pull all channels</source>
        <translation>Leggere tutti i canali</translation>
    </message>
    <message>
        <source>To do, costliest first</source>
        <translation>Da trattare, dalla più costosa alla meno costosa</translation>
    </message>
    <message>
        <source>%1, %2 at stake</source>
        <extracomment>%1 a number of findings, %2 an amount of money</extracomment>
        <translation>%1, %2 in gioco</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Mostrare tutte le segnalazioni</translation>
    </message>
    <message>
        <source>Places to watch</source>
        <translation>Luoghi da seguire</translation>
    </message>
    <message>
        <source>Channel freshness</source>
        <translation>Aggiornamento dei canali</translation>
    </message>
    <message>
        <source>age, promise</source>
        <translation>età, promessa</translation>
    </message>
    <message>
        <source>Open findings by severity</source>
        <translation>Segnalazioni aperte per gravità</translation>
    </message>
    <message>
        <source>Latest pulls</source>
        <translation>Ultime letture</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 the number of places shown, %n all places of the region</extracomment>
        <translation>
            <numerusform>%1 su %Ln</numerusform>
            <numerusform>%1 su %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln place(s)</source>
        <translation>
            <numerusform>Mostrare il luogo (%Ln)</numerusform>
            <numerusform>Mostrare i %Ln luoghi</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a region, %2 a moment; below, a region without a name</extracomment>
        <translation>Stato: %1</translation>
    </message>
</context>
<context>
    <name>unisono::pages::PlaceBars</name>
    <message>
        <source>on hand</source>
        <extracomment>heading over numbers: stock on hand</extracomment>
        <translation>fisico</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 on hand</source>
        <translation>%1: %2 disponibili, %3 fisici</translation>
    </message>
    <message>
        <source>avail.</source>
        <extracomment>heading over numbers, abbreviated: available</extracomment>
        <translation>disp.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::PullingList</name>
    <message>
        <source>Pulling now</source>
        <translation>Lettura in corso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 channels; you can go on working</source>
        <translation>
            <numerusform>%Ln canale su %1; si può continuare a lavorare</numerusform>
            <numerusform>%Ln canali su %1; si può continuare a lavorare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 di %2 righe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 righe/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time</comment>
        <translation>ancora %1 circa</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling keeps the %Ln whole pages; the next pull resumes from there.</source>
        <translation>
            <numerusform>L’interruzione conserva la pagina intera (%Ln); la prossima lettura riprende da lì.</numerusform>
            <numerusform>L’interruzione conserva le %Ln pagine intere; la prossima lettura riprende da lì.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::PullsPanel</name>
    <message>
        <source>Pulls, newest first</source>
        <translation>Letture, le più recenti prima</translation>
    </message>
    <message>
        <source>Nothing was pulled yet.</source>
        <translation>Non si è ancora letto nulla.</translation>
    </message>
    <message>
        <source>Every pull leaves a line here: what was read, new, changed, gone, and how long it took.</source>
        <translation>Ogni lettura lascia qui una riga: che cosa si è letto, che cosa è nuovo, cambiato o scomparso, e quanto tempo ha richiesto.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::QuarantinePanel</name>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tutti i motivi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>all</source>
        <comment>reasons</comment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>%1 kept out; everything else was taken</source>
        <comment>number of rows</comment>
        <translation>In quarantena: %1; tutto il resto è acquisito</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportare</translation>
    </message>
    <message>
        <source>Try these rows once more, for example after a setting was changed</source>
        <translation>Riprovare queste righe, per esempio dopo aver cambiato un’impostazione</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Righe che non è stato possibile leggere</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Niente è in quarantena.</translation>
    </message>
    <message>
        <source>A row that cannot be read is kept out and shown here, with its file, line and reason. The rest of the pull is taken.</source>
        <translation>Una riga illeggibile viene esclusa e mostrata qui, con il suo file, la riga e il motivo. Il resto della lettura è acquisito.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Non è un numero</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>Numero troppo grande</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Troppi decimali</translation>
    </message>
    <message>
        <source>Not a date with a time</source>
        <translation>Non è una data con ora</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Giorno inesistente</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Né sì né no</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Parola sconosciuta</translation>
    </message>
    <message>
        <source>Key empty</source>
        <translation>Chiave vuota</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>Chiave doppia</translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>Troppe poche celle</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>Troppe celle</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Non è un testo</translation>
    </message>
    <message>
        <source>Cell too long</source>
        <translation>Cella troppo lunga</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Virgolette non chiuse</translation>
    </message>
    <message>
        <source>Unexpected shape</source>
        <translation>Forma inattesa</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>File illeggibile</translation>
    </message>
    <message>
        <source>Repeated hour of the clock change</source>
        <translation>Ora ripetuta al cambio dell’ora</translation>
    </message>
    <message>
        <source>Time without a zone</source>
        <translation>Ora senza fuso</translation>
    </message>
    <message>
        <source>Not a time of day</source>
        <translation>Non è un orario</translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>Ripetere la lettura</translation>
    </message>
</context>
<context>
    <name>unisono::pages::SkuSheet</name>
    <message>
        <source>The history is being read</source>
        <translation>Lo storico è in lettura</translation>
    </message>
    <message>
        <source>It stands here in a moment.</source>
        <translation>Apparirà qui tra un istante.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Pubblicato su %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>%1 · cursor: %2</source>
        <translation>%1 · cursore: %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Ricontrollare</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportare</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 giorni</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>unisono::pages::TodoTable</name>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Finding and scope</source>
        <translation>Segnalazione e portata</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>In gioco</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column heading over durations such as “5 d”</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>column heading: the class of a failure, e.g. “Technological”</extracomment>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>unisono::pages::WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Behind a number: hours.</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>If the figures were older by</source>
        <translation>Se le cifre fossero più vecchie di</translation>
    </message>
    <message>
        <source>If the buffer were larger by</source>
        <translation>Se la riserva fosse più grande di</translation>
    </message>
    <message>
        <source>Risk of selling too much</source>
        <translation>Rischio di vendere troppo</translation>
    </message>
    <message>
        <source>Expected pieces too many</source>
        <translation>Pezzi venduti di troppo, attesi</translation>
    </message>
    <message>
        <source>Risk left by the buffer of %1</source>
        <translation>Rischio lasciato dalla riserva di %1</translation>
    </message>
    <message>
        <source>Recommended buffer</source>
        <translation>Riserva consigliata</translation>
    </message>
    <message>
        <source>%1 a day × %2 h = %3</source>
        <extracomment>%1 units a day, %2 hours, %3 units</extracomment>
        <translation>%1 al giorno × %2 h = %3</translation>
    </message>
    <message>
        <source>Sold unseen, by channel</source>
        <translation>Venduto senza essere visto, per canale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and column</comment>
        <extracomment>%1 the heading over several columns (&quot;Class A&quot;), %2 one of them (&quot;Records&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unisono::shell::AsOfMenu</name>
    <message>
        <source>&amp;As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>The sample’s present</source>
        <translation>Il presente dell’esempio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Ieri sera</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Una settimana fa</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Quattro settimane fa</translation>
    </message>
    <message>
        <source>Choose a moment…</source>
        <translation>Scegliere un momento…</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Show everything as it was known at this moment, in the region’s time (%1):</source>
        <translation>Mostrare tutto com’era noto in quel momento, nell’ora della regione (%1):</translation>
    </message>
</context>
<context>
    <name>unisono::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Cercare o eseguire un comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Cercare tra: %1</translation>
    </message>
    <message>
        <source>Item, store, channel, view or command</source>
        <translation>Articolo, negozio, canale, vista o comando</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::shell::FirstRun</name>
    <message>
        <source>The workspaces you open will stand here.</source>
        <translation>Qui appariranno le aree di lavoro aperte.</translation>
    </message>
    <message>
        <source>Your data stays on this computer; passwords go to the system’s keychain.</source>
        <translation>I dati restano su questo computer; le password vanno nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>Customers are replaced by a pseudonym as soon as they are read.</source>
        <translation>I clienti sono sostituiti da uno pseudonimo già alla lettura.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>What do your channels say, and do they say the same?</source>
        <translation>Che cosa dicono i canali, e dicono la stessa cosa?</translation>
    </message>
    <message>
        <source>Unisono reads your stores, your web shop, your marketplaces and your call centre, and compares them on one screen. It reads, it never writes.</source>
        <translation>Unisono legge i negozi, il negozio web, i marketplace e il call center, e li confronta in un’unica schermata. Legge, non scrive mai.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Esplorare l’esempio</translation>
    </message>
    <message>
        <source>A fictitious region with stores and channels, and with faults hidden in it to be found.</source>
        <translation>Una regione fittizia di negozi e canali, con errori nascosti da trovare.</translation>
    </message>
    <message>
        <source>Stock that differs from channel to channel</source>
        <translation>Giacenze che differiscono da un canale all’altro</translation>
    </message>
    <message>
        <source>French and Italian stores, two years of figures</source>
        <translation>Negozi francesi e italiani, due anni di dati</translation>
    </message>
    <message>
        <source>nothing to prepare</source>
        <translation>niente da preparare</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Collegare un canale</translation>
    </message>
    <message>
        <source>A folder, a database or a shop system. The assistant shows what it reads before it keeps it.</source>
        <translation>Una cartella, un database o una piattaforma e-commerce. L’assistente mostra ciò che legge prima di conservarlo.</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Scegliere il canale</translation>
    </message>
    <message>
        <source>Give access, read-only</source>
        <translation>Dare l’accesso, in sola lettura</translation>
    </message>
    <message>
        <source>Check what is read, then keep it</source>
        <translation>Verificare ciò che si legge, poi conservarlo</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>quattro passi</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Aprire un’area di lavoro</translation>
    </message>
    <message>
        <source>A workspace that a colleague sent, or one saved on another computer.</source>
        <translation>Un’area di lavoro ricevuta da un collega, o salvata su un altro computer.</translation>
    </message>
    <message>
        <source>Everything stays readable offline</source>
        <translation>Tutto resta leggibile offline</translation>
    </message>
    <message>
        <source>Every figure with its channel and its pull</source>
        <translation>Ogni dato con il suo canale e la sua lettura</translation>
    </message>
    <message>
        <source>No password in the file</source>
        <translation>Nessuna password nel file</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Che cosa resta qui</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Show in light colours</source>
        <translation>Mostrare in colori chiari</translation>
    </message>
    <message>
        <source>Show in dark colours</source>
        <translation>Mostrare in colori scuri</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Marked as a sample, removed in one click</source>
        <translation>Segnato come esempio, tolto con un clic</translation>
    </message>
</context>
<context>
    <name>unisono::shell::FreshnessSummary</name>
    <message>
        <source>Freshness</source>
        <translation>Aggiornamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up to date</source>
        <translation>
            <numerusform>%Ln aggiornato</numerusform>
            <numerusform>%Ln aggiornati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln in ritardo</numerusform>
            <numerusform>%Ln in ritardo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ignoto</numerusform>
            <numerusform>%Ln ignoti</numerusform>
        </translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>ancora nessun canale</translation>
    </message>
    <message>
        <source>How old each channel’s figures are against what it promises</source>
        <translation>L’età dei dati di ogni canale, rispetto a ciò che promette</translation>
    </message>
</context>
<context>
    <name>unisono::shell::HeaderBar</name>
    <message numerus="yes">
        <source>%Ln stores</source>
        <translation>
            <numerusform>%Ln negozio</numerusform>
            <numerusform>%Ln negozi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>region and its stores</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Nessuna aperta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Find a store</source>
        <translation>Cercare un negozio</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>Al</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cercare o eseguire un comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cercare</translation>
    </message>
</context>
<context>
    <name>unisono::shell::MainWindow</name>
    <message>
        <source>%1 – Unisono</source>
        <comment>page in the window&apos;s title</comment>
        <translation>%1 – Unisono</translation>
    </message>
    <message>
        <source>The layout is as on the first day.</source>
        <translation>La disposizione è quella del primo giorno.</translation>
    </message>
    <message>
        <source>Folder of the region</source>
        <translation>Cartella della regione</translation>
    </message>
    <message>
        <source>My region</source>
        <comment>file name</comment>
        <translation>La mia regione</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuova area di lavoro</translation>
    </message>
    <message>
        <source>Unisono workspaces (*.unisono)</source>
        <translation>Aree di lavoro Unisono (*.unisono)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Aprire un’area di lavoro</translation>
    </message>
    <message>
        <source>Unisono workspaces (*.unisono);;All files (*)</source>
        <translation>Aree di lavoro Unisono (*.unisono);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a team workspace</source>
        <translation>Aprire un’area del team</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database, without a password:</source>
        <translation>Indirizzo del database PostgreSQL, senza password:</translation>
    </message>
    <message>
        <source>The sample is removed.</source>
        <translation>L’esempio è stato tolto.</translation>
    </message>
    <message>
        <source>Your data stays.</source>
        <translation>I dati restano.</translation>
    </message>
    <message>
        <source>The sample could not be removed.</source>
        <translation>Non è stato possibile togliere l’esempio.</translation>
    </message>
    <message>
        <source>A file of it is open in another program: %1. Close it, then try again.</source>
        <translation>Un suo file è aperto in un altro programma: %1. Chiuderlo e riprovare.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>scegliere</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aprire</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>filter: items, stores, channels, views, commands</source>
        <translation>filtrare: articoli, negozi, canali, viste, comandi</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>chiudere</translation>
    </message>
</context>
<context>
    <name>unisono::shell::PaletteItems</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a found line and what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>unisono::shell::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <comment>page name and open things</comment>
        <translation>
            <numerusform>%1, %Ln aperta</numerusform>
            <numerusform>%1, %Ln aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page name and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>unisono::shell::RecentLine</name>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stores</source>
        <translation>
            <numerusform>%Ln negozio</numerusform>
            <numerusform>%Ln negozi</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off this list; the workspace stays</source>
        <translation>Togliere da questo elenco; l’area resta</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <comment>workspace name</comment>
        <translation>Togliere %1 da questo elenco</translation>
    </message>
    <message>
        <source>Remove the sample and its files</source>
        <translation>Togliere l’esempio e i suoi file</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ReportDesk</name>
    <message>
        <source>inventory-%1</source>
        <comment>file name, a day</comment>
        <translation>scorte-%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvare il rapporto</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report saved: %Ln pages, %1.</source>
        <comment>%1 is a number of rows</comment>
        <translation>
            <numerusform>Rapporto salvato: %Ln pagina, %1.</numerusform>
            <numerusform>Rapporto salvato: %Ln pagine, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ReportQuestion</name>
    <message>
        <source>Inventory report</source>
        <translation>Rapporto sulle scorte</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In quale lingua?</translation>
    </message>
    <message>
        <source>The report may speak another language than this window. It prints the figures that are shown now, how old they are, and every finding.</source>
        <translation>Il rapporto può essere in una lingua diversa da questa finestra. Stampa i dati mostrati ora, la loro età e ogni segnalazione.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare come PDF…</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SecretPanel</name>
    <message>
        <source>%1 asks for its password or key.</source>
        <comment>channel name</comment>
        <translation>%1 chiede la sua password o chiave.</translation>
    </message>
    <message>
        <source>It goes to the system’s keychain; where there is none, it is kept until the program ends.</source>
        <translation>Va nel portachiavi del sistema; se non c’è, si conserva fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Password o chiave</translation>
    </message>
    <message>
        <source>Password or key of %1</source>
        <comment>channel name</comment>
        <translation>Password o chiave di %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SessionDesk</name>
    <message>
        <source>The workspace is being made…</source>
        <translation>Creazione dell’area di lavoro…</translation>
    </message>
    <message>
        <source>The workspace is being opened…</source>
        <translation>Apertura dell’area di lavoro…</translation>
    </message>
    <message>
        <source>The sample region is being written and read…</source>
        <translation>Scrittura e lettura della regione di esempio…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>%1 in %2, %3.</source>
        <comment>channels, duration, new rows</comment>
        <translation>%1 in %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels pulled</source>
        <translation>
            <numerusform>%Ln canale letto</numerusform>
            <numerusform>%Ln canali letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>%Ln riga nuova</numerusform>
            <numerusform>%Ln righe nuove</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have these pseudonyms for this session only.</source>
        <translation>I clienti hanno questi pseudonimi solo per questa sessione.</translation>
    </message>
    <message>
        <source>There is no keychain here to keep their key, so the next session will not recognise them. One key for all sessions can be given in the environment, as %1.</source>
        <translation>Qui non c’è un portachiavi che ne conservi la chiave, quindi la prossima sessione non li riconoscerà. Una sola chiave per tutte le sessioni si può indicare nell’ambiente, come %1.</translation>
    </message>
    <message>
        <source>The workspace was changed by another program. Its figures are read again.</source>
        <translation>Un altro programma ha modificato l’area di lavoro. I dati vengono riletti.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SettingsPage</name>
    <message>
        <source>Folder for new workspaces</source>
        <translation>Cartella delle nuove aree di lavoro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Every change takes effect at once and stays on this computer</source>
        <translation>Ogni cambiamento vale subito e resta su questo computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and charts. A report asks for its own language.</source>
        <translation>Testi, numeri, date e grafici. Per un rapporto la lingua si chiede a parte.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Reports are always light, on white.</source>
        <translation>I rapporti sono sempre chiari, su bianco.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densità</translation>
    </message>
    <message>
        <source>Comfortable rows are tall enough for a finger.</source>
        <translation>Le righe comode sono alte abbastanza per un dito.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>From 150% on, a group can read along from the back of the room.</source>
        <translation>Dal 150% un gruppo può leggere dal fondo della sala.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>Columns, widths and panes as on the first day. Saved views stay.</source>
        <translation>Colonne, larghezze e riquadri come il primo giorno. Le viste salvate restano.</translation>
    </message>
    <message>
        <source>New workspaces</source>
        <translation>Nuove aree di lavoro</translation>
    </message>
    <message>
        <source>The folder that is offered for new workspaces.</source>
        <translation>La cartella proposta per le nuove aree di lavoro.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Ripristinare la disposizione</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comoda</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Database drivers</source>
        <translation>Driver di database</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versione 3 o successiva</translation>
    </message>
    <message>
        <source>What it does to channels</source>
        <translation>Che cosa fa Unisono ai canali</translation>
    </message>
    <message>
        <source>It reads them; it never writes to one.</source>
        <translation>Li legge; non scrive in nessuno.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <comment>for newer versions</comment>
        <translation>Non chiedere</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>for newer versions</comment>
        <translation>Chiedere una volta al giorno</translation>
    </message>
    <message>
        <source>Ask now</source>
        <comment>for newer versions</comment>
        <translation>Chiedere ora</translation>
    </message>
    <message>
        <source>Asks %1 and tells it nothing. Nothing is installed by itself.</source>
        <translation>Interroga %1 senza dirgli nulla. Nulla si installa da solo.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ShortcutSheet</name>
    <message>
        <source>In a table</source>
        <translation>In una tabella</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copiare le celle</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Copiare le celle con le intestazioni</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selezionare tutto</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Aprire la riga</translation>
    </message>
    <message>
        <source>Close the pane beside</source>
        <translation>Chiudere il riquadro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>unisono::shell::StatusStrip</name>
    <message>
        <source>Pulling: %1</source>
        <translation>Lettura: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pulling %Ln channels</source>
        <translation>
            <numerusform>Lettura di %Ln canale</numerusform>
            <numerusform>Lettura di %Ln canali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Readable offline</source>
        <translation>Leggibile offline</translation>
    </message>
    <message>
        <source>Everything that was pulled is on this computer and stays readable without a network.</source>
        <translation>Tutto ciò che si è letto è su questo computer e resta leggibile senza rete.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::UpdateDesk</name>
    <message>
        <source>Read about it</source>
        <translation>Leggere di più</translation>
    </message>
</context>
<context>
    <name>unisono::shell::WindowCommands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuova area di lavoro…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Aprire un’area di lavoro…</translation>
    </message>
    <message>
        <source>Open a &amp;team workspace…</source>
        <translation>Aprire un’area del &amp;team…</translation>
    </message>
    <message>
        <source>Explore the &amp;sample region</source>
        <translation>&amp;Esplorare la regione di esempio</translation>
    </message>
    <message>
        <source>&amp;Import a region folder…</source>
        <translation>&amp;Importare una cartella di regione…</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>Es&amp;portare la tabella…</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>&amp;Chiudere l’area di lavoro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Uscire</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;Cercare in questa pagina</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>C&amp;ercare o eseguire un comando</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>Com&amp;primere la navigazione</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testo più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Testo &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Ripristinare la disposizione</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Stop all pulls</source>
        <translation>Interrompere tutte le le&amp;tture</translation>
    </message>
    <message>
        <source>&amp;Connect a channel…</source>
        <translation>&amp;Collegare un canale…</translation>
    </message>
    <message>
        <source>&amp;Inventory report as PDF…</source>
        <translation>Rapporto sulle &amp;scorte in PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview the inventory report</source>
        <translation>&amp;Anteprima del rapporto sulle scorte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Unisono</source>
        <translation>&amp;Informazioni su Unisono</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>V&amp;ai a</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapporti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densità</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Dimensione del &amp;testo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compatta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>Comfortable, for &amp;touch</source>
        <translation>Comoda, per il &amp;tocco</translation>
    </message>
    <message>
        <source>Re&amp;move the sample region</source>
        <translation>&amp;Togliere la regione di esempio</translation>
    </message>
    <message>
        <source>Pull a&amp;ll channels</source>
        <translation>Leggere tutti i can&amp;ali</translation>
    </message>
    <message>
        <source>Pull all channels &amp;in full</source>
        <translation>&amp;Rileggere per intero tutti i canali</translation>
    </message>
    <message>
        <source>Pull the &amp;quarantine again</source>
        <translation>Rileggere la &amp;quarantena</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::DetailPane</name>
    <message>
        <source>Close this pane</source>
        <translation>Chiudere questo riquadro</translation>
    </message>
    <message>
        <source>Close this pane (Esc)</source>
        <translation>Chiudere questo riquadro (Esc)</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::FilterBar</name>
    <message>
        <source>Click to change this filter; Delete removes it.</source>
        <translation>Fare clic per cambiare questo filtro; Canc lo toglie.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button that adds a filter</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Aggiungere un filtro</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ItemTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiare con le intestazioni</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copiare questa cella</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Cercare una colonna</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of a table and the group it stands in.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ripristinare le colonne</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudere questo messaggio</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::NextStepBox</name>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompere</translation>
    </message>
    <message>
        <source>Cancel the pull of %1</source>
        <translation>Interrompere la lettura di %1</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::Severity</name>
    <message>
        <source>Critical</source>
        <translation>Critico</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Risolto</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::StackedBar</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a part of a bar and its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::TimelineView</name>
    <message>
        <source>Difference</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of the cursor on the timeline.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the timeline and its value at the cursor.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ViewTabs</name>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvare la vista</translation>
    </message>
    <message>
        <source>This view has changes that are not saved.</source>
        <translation>Questa vista ha modifiche non salvate.</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Altre viste</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>%1 h</source>
        <extracomment>a duration in whole hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>a duration in hours and minutes, e.g. 3 h 10</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt;&#xa0;1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a duration in days, abbreviated</extracomment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>età ignota</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as “3 min” or “2 d”</extracomment>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>since an unknown instant</source>
        <translation>da una data ignota</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>how long something has lasted; %1 is a duration such as “3 h 10”</extracomment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <translation>&lt;&#xa0;1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>pattern of a date with its time; only letters d, M, y, H, m, quotes and separators</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>pattern of a short date with its time in another year</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>pattern of a short date with its time</extracomment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>pattern of a short date</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>pattern of a time of day</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date with time, %2 the name of a time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Negozio web</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Store tills</source>
        <translation>Casse dei negozi</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Call center</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App mobile</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Role not told</source>
        <translation>Ruolo non dichiarato</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Lettura in corso</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Within the promise</source>
        <translation>Entro il tempo promesso</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>Età ignota</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>Giacenze</translation>
    </message>
    <message>
        <source>Incoming supply</source>
        <translation>Forniture in arrivo</translation>
    </message>
    <message>
        <source>Published quantities</source>
        <translation>Quantità pubblicate</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Movimenti di magazzino</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteggi</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promozioni</translation>
    </message>
    <message>
        <source>Promotion texts</source>
        <translation>Testi delle promozioni</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Righe d’ordine</translation>
    </message>
    <message>
        <source>Journey events</source>
        <translation>Eventi di percorso</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Cartella di scambio</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Vendure shop</source>
        <translation>Negozio Vendure</translation>
    </message>
    <message>
        <source>%1 is being pulled: %2 rows so far.</source>
        <translation>%1 è in lettura. Righe lette: %2.</translation>
    </message>
    <message>
        <source>The pull of %1 was stopped. The whole pages are kept.</source>
        <translation>La lettura di %1 è stata interrotta. Le pagine intere sono conservate.</translation>
    </message>
    <message>
        <source>%1 could not be pulled.</source>
        <translation>Non è stato possibile leggere %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln articolo</numerusform>
            <numerusform>%Ln articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln luogo</numerusform>
            <numerusform>%Ln luoghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canale</numerusform>
            <numerusform>%Ln canali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln segnalazione</numerusform>
            <numerusform>%Ln segnalazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pull(s)</source>
        <translation>
            <numerusform>%Ln lettura</numerusform>
            <numerusform>%Ln letture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cella</numerusform>
            <numerusform>%Ln celle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <extracomment>%1 the rows that are shown, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 di %Ln riga</numerusform>
            <numerusform>%1 di %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibili</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>impegnato</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 impegnati</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>prenotato</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 prenotati</translation>
    </message>
    <message>
        <source>unsellable</source>
        <translation>invendibile</translation>
    </message>
    <message>
        <source>%1 unsellable</source>
        <translation>%1 invendibili</translation>
    </message>
    <message>
        <source>safety stock</source>
        <translation>scorta di sicurezza</translation>
    </message>
    <message>
        <source>%1 safety stock</source>
        <translation>%1 di scorta di sicurezza</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>riserva</translation>
    </message>
    <message>
        <source>%1 buffer</source>
        <translation>%1 di riserva</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>contati due volte</translation>
    </message>
    <message>
        <source>%1 counted twice at %2</source>
        <translation>%1 contati due volte a %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusi</translation>
    </message>
    <message>
        <source>%1 left out at %2</source>
        <translation>%1 esclusi a %2</translation>
    </message>
    <message>
        <source>not its own</source>
        <translation>fuori perimetro</translation>
    </message>
    <message>
        <source>%1 at %2, not its own</source>
        <translation>%1 di %2, fuori perimetro</translation>
    </message>
    <message>
        <source>per pack</source>
        <translation>per confezione</translation>
    </message>
    <message>
        <source>%1 per pack</source>
        <translation>%1 per confezione</translation>
    </message>
    <message>
        <source>open order</source>
        <translation>ordine aperto</translation>
    </message>
    <message>
        <source>%1 of an open order</source>
        <translation>%1 di un ordine aperto</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>non ancora trasmessi</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 non ancora trasmessi</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>inspiegati</translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 inspiegati</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>equation</comment>
        <extracomment>a number and its caption in a line of text, e.g. “8 counted twice”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicati</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 pubblicati</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» non esiste.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Ciò che è richiesto non esiste.</translation>
    </message>
    <message>
        <source>Check the name and the place, then try again.</source>
        <translation>Controllare il nome e la posizione, poi riprovare.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Non è possibile leggere «%1».</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Non è possibile leggere il file.</translation>
    </message>
    <message>
        <source>Check that it is whole and that your account may read it.</source>
        <translation>Controllare che sia integro e che l’account possa leggerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Non è possibile scrivere «%1».</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Non è possibile scrivere il file.</translation>
    </message>
    <message>
        <source>The folder may be read-only. Choose another place.</source>
        <translation>La cartella è forse in sola lettura. Scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be saved.</source>
        <translation>Il disco è pieno: «%1» non è stato salvato.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Il disco è pieno: non si può salvare altro.</translation>
    </message>
    <message>
        <source>What was saved before is intact. Free some space, then try again.</source>
        <translation>Ciò che era salvato è intatto. Liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«%1» è aperto in un altro programma.</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Il file è aperto in un altro programma.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Chiuderlo e riprovare.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace.</source>
        <translation>«%1» non è un’area di lavoro.</translation>
    </message>
    <message>
        <source>This is not a workspace.</source>
        <translation>Non è un’area di lavoro.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another one, or create a new workspace.</source>
        <translation>È rimasto com’era. Sceglierne un altro, o creare un’area di lavoro.</translation>
    </message>
    <message>
        <source>The workspace “%1” comes from a newer version.</source>
        <translation>L’area «%1» proviene da una versione più recente.</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version.</source>
        <translation>Quest’area proviene da una versione più recente.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Unisono to open it.</source>
        <translation>È rimasta com’era. Aggiornare Unisono per aprirla.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or not what its name says.</source>
        <translation>«%1» è danneggiato, o non è ciò che dice il nome.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>Il file è danneggiato, o non è ciò che dice il nome.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for a new copy.</source>
        <translation>Non se ne è preso nulla. Chiedere una nuova copia.</translation>
    </message>
    <message>
        <source>“%1” is larger than is safe to read.</source>
        <translation>«%1» è troppo grande per una lettura sicura.</translation>
    </message>
    <message>
        <source>The input is larger than is safe to read.</source>
        <translation>I dati sono troppo grandi per una lettura sicura.</translation>
    </message>
    <message>
        <source>Check that it is the right one, or split it into smaller files.</source>
        <translation>Controllare che sia quello giusto, o dividerlo in file più piccoli.</translation>
    </message>
    <message>
        <source>The content of “%1” makes no sense here.</source>
        <translation>Il contenuto di «%1» qui non ha senso.</translation>
    </message>
    <message>
        <source>The content makes no sense here.</source>
        <translation>Il contenuto qui non ha senso.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Compare it with the description of the format.</source>
        <translation>Non se ne è preso nulla. Confrontarlo con la descrizione del formato.</translation>
    </message>
    <message>
        <source>The database driver “%1” is not installed.</source>
        <translation>Il driver di database «%1» non è installato.</translation>
    </message>
    <message>
        <source>The database driver is not installed.</source>
        <translation>Il driver di database non è installato.</translation>
    </message>
    <message>
        <source>Install it, or choose another kind of database.</source>
        <translation>Installarlo, o scegliere un altro tipo di database.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached.</source>
        <translation>«%1» non è raggiungibile.</translation>
    </message>
    <message>
        <source>The back-end cannot be reached.</source>
        <translation>Il sistema non è raggiungibile.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Check the address and the network.</source>
        <translation>I dati restano quelli dell’ultima lettura. Controllare l’indirizzo e la rete.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>«%1» non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The back-end did not answer in time.</source>
        <translation>Il sistema non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Pull again later.</source>
        <translation>I dati restano quelli dell’ultima lettura. Ripetere la lettura più tardi.</translation>
    </message>
    <message>
        <source>Access to “%1” is refused.</source>
        <translation>Accesso a «%1» negato.</translation>
    </message>
    <message>
        <source>Access is refused.</source>
        <translation>Accesso negato.</translation>
    </message>
    <message>
        <source>The password may have changed, or the account may lack a right.</source>
        <translation>Forse la password è cambiata, o l’account non ha le autorizzazioni necessarie.</translation>
    </message>
    <message>
        <source>“%1” asks to wait.</source>
        <translation>«%1» chiede di attendere.</translation>
    </message>
    <message>
        <source>The channel asks to wait.</source>
        <translation>Il canale chiede di attendere.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Pull again in an hour.</source>
        <translation>I dati restano quelli dell’ultima lettura. Ripetere la lettura tra un’ora.</translation>
    </message>
    <message>
        <source>“%1” answers that it failed.</source>
        <translation>«%1» segnala un guasto.</translation>
    </message>
    <message>
        <source>The back-end answers that it failed.</source>
        <translation>Il sistema segnala un guasto.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Tell whoever runs it if it lasts.</source>
        <translation>I dati restano quelli dell’ultima lettura. Avvisare chi lo gestisce se dura.</translation>
    </message>
    <message>
        <source>“%1” answers something else than expected.</source>
        <translation>«%1» dà una risposta inattesa.</translation>
    </message>
    <message>
        <source>The back-end answers something else than expected.</source>
        <translation>Il sistema dà una risposta inattesa.</translation>
    </message>
    <message>
        <source>Check that the address is that of the channel’s interface.</source>
        <translation>Controllare che l’indirizzo sia quello dell’interfaccia del canale.</translation>
    </message>
    <message>
        <source>The address “%1” is not protected.</source>
        <translation>L’indirizzo «%1» non è protetto.</translation>
    </message>
    <message>
        <source>The address is not protected.</source>
        <translation>L’indirizzo non è protetto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https.</source>
        <translation>Non si è inviato nulla. Usare un indirizzo che comincia con https.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be trusted.</source>
        <translation>Il certificato di «%1» non è affidabile.</translation>
    </message>
    <message>
        <source>The certificate cannot be trusted.</source>
        <translation>Il certificato non è affidabile.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell whoever runs the site.</source>
        <translation>Non si è inviato nulla. Avvisare chi gestisce il sito.</translation>
    </message>
    <message>
        <source>No password is known for “%1”.</source>
        <translation>Nessuna password è nota per «%1».</translation>
    </message>
    <message>
        <source>No password is known for this channel.</source>
        <translation>Nessuna password è nota per questo canale.</translation>
    </message>
    <message>
        <source>Enter it again; on the command line, pass it through the environment.</source>
        <translation>Inserirla di nuovo; sulla riga di comando, passarla attraverso l’ambiente.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked: “%1” cannot be read from it.</source>
        <translation>Il portachiavi del sistema è chiuso: «%1» non si può leggere.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked.</source>
        <translation>Il portachiavi del sistema è chiuso.</translation>
    </message>
    <message>
        <source>You will be asked again each session; nothing is written.</source>
        <translation>L’accesso sarà richiesto a ogni sessione; non si scrive nulla.</translation>
    </message>
    <message>
        <source>No channel of this workspace is called “%1”.</source>
        <translation>Nessun canale di quest’area si chiama «%1».</translation>
    </message>
    <message>
        <source>This workspace has no such channel.</source>
        <translation>Quest’area non ha questo canale.</translation>
    </message>
    <message>
        <source>The list of channels shows the right names.</source>
        <translation>L’elenco dei canali mostra i nomi esatti.</translation>
    </message>
    <message>
        <source>No kind of channel is called “%1”.</source>
        <translation>Nessun tipo di canale si chiama «%1».</translation>
    </message>
    <message>
        <source>There is no such kind of channel.</source>
        <translation>Questo tipo di canale non esiste.</translation>
    </message>
    <message>
        <source>The help names the kinds that exist.</source>
        <translation>L’aiuto indica i tipi che esistono.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» esiste già.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Questo nome è già preso.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>È rimasto com’era. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» qui non va bene.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>Questi argomenti non vanno insieme.</translation>
    </message>
    <message>
        <source>The help has an example that works as it stands.</source>
        <translation>L’aiuto dà un esempio che funziona così com’è.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>«%1» è stato interrotto.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>What was complete is kept.</source>
        <translation>Ciò che era completo è conservato.</translation>
    </message>
    <message>
        <source>The program’s own font “%1” could not be loaded.</source>
        <translation>Non è stato possibile caricare il carattere «%1» del programma.</translation>
    </message>
    <message>
        <source>The program’s own fonts could not be loaded.</source>
        <translation>Non è stato possibile caricare i caratteri del programma.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Reinstallare il programma.</translation>
    </message>
    <message>
        <source>Item nobody stocks</source>
        <translation>Articolo non tenuto a magazzino</translation>
    </message>
    <message>
        <source>The channel’s code leads to no item, or to several.</source>
        <translation>Il codice del canale non porta a nessun articolo, o a più d’uno.</translation>
    </message>
    <message>
        <source>%1 sells an item that nobody stocks</source>
        <translation>%1 vende un articolo che nessuno tiene a magazzino</translation>
    </message>
    <message>
        <source>Link the code of %1 to the right item, or have it taken off sale.</source>
        <translation>Associare il codice di %1 all’articolo giusto, o farlo togliere dalla vendita.</translation>
    </message>
    <message>
        <source>Channel late</source>
        <translation>Canale in ritardo</translation>
    </message>
    <message>
        <source>The figure is older than the channel promises.</source>
        <translation>Il dato è più vecchio di quanto il canale promette.</translation>
    </message>
    <message>
        <source>%1 shows figures older than it promises</source>
        <translation>%1 mostra dati più vecchi del promesso</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 to restart the exchange of stock.</source>
        <translation>Chiedere a chi gestisce %1 di riavviare lo scambio delle giacenze.</translation>
    </message>
    <message>
        <source>Overwritten with zero</source>
        <translation>Sovrascritto con zero</translation>
    </message>
    <message>
        <source>The channel shows 0, there is stock, and no sale explains it.</source>
        <translation>Il canale mostra 0, la giacenza c’è, e nessuna vendita lo spiega.</translation>
    </message>
    <message>
        <source>%1 shows 0 although there is stock</source>
        <translation>%1 mostra 0 benché ci sia giacenza</translation>
    </message>
    <message>
        <source>Ask %1 which import set the item to 0, and to send the quantity again.</source>
        <translation>Chiedere a %1 quale importazione ha azzerato l’articolo, e un nuovo invio della quantità.</translation>
    </message>
    <message>
        <source>Stock on hand published</source>
        <translation>Giacenza fisica pubblicata</translation>
    </message>
    <message>
        <source>What is committed, reserved, unsellable or kept for safety is offered too.</source>
        <translation>Anche ciò che è impegnato, prenotato, invendibile o tenuto per sicurezza viene messo in vendita.</translation>
    </message>
    <message>
        <source>%1 publishes the stock on hand</source>
        <translation>%1 pubblica la giacenza fisica</translation>
    </message>
    <message>
        <source>Ask %1 to publish the quantity available to sell, not the stock on hand.</source>
        <translation>Chiedere a %1 di pubblicare la quantità vendibile, non la giacenza fisica.</translation>
    </message>
    <message>
        <source>Buffer forgotten</source>
        <translation>Riserva non applicata</translation>
    </message>
    <message>
        <source>The difference is exactly the buffer that should be kept back.</source>
        <translation>Lo scarto è esattamente la riserva da tenere.</translation>
    </message>
    <message>
        <source>%1 does not keep its buffer back</source>
        <translation>%1 non applica la sua riserva</translation>
    </message>
    <message>
        <source>Ask %1 to apply the buffer again, or to confirm that it no longer holds.</source>
        <translation>Chiedere a %1 di applicare di nuovo la riserva, o di confermare che non vale più.</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Contato due volte</translation>
    </message>
    <message>
        <source>A place that several channels report is added more than once.</source>
        <translation>Un luogo dichiarato da più canali viene sommato più di una volta.</translation>
    </message>
    <message>
        <source>%1 counts a place twice</source>
        <translation>%1 conta un luogo due volte</translation>
    </message>
    <message>
        <source>Have the place removed from one of the sources that %1 adds up.</source>
        <translation>Far togliere il luogo da una delle fonti che %1 somma.</translation>
    </message>
    <message>
        <source>Place missing or extra</source>
        <translation>Luogo mancante o in più</translation>
    </message>
    <message>
        <source>The difference is exactly what one place has to sell.</source>
        <translation>Lo scarto è esattamente ciò che un luogo può vendere.</translation>
    </message>
    <message>
        <source>%1 sells from other places than agreed</source>
        <translation>%1 vende da luoghi diversi da quelli concordati</translation>
    </message>
    <message>
        <source>Compare the list of places in %1 with the agreed one, and have it corrected.</source>
        <translation>Confrontare l’elenco dei luoghi di %1 con quello concordato, e farlo correggere.</translation>
    </message>
    <message>
        <source>Unit or pack</source>
        <translation>Unità o confezione</translation>
    </message>
    <message>
        <source>One side counts units, the other packs.</source>
        <translation>Una parte conta unità, l’altra confezioni.</translation>
    </message>
    <message>
        <source>%1 confuses units and packs</source>
        <translation>%1 confonde unità e confezioni</translation>
    </message>
    <message>
        <source>Have the pack size of the item corrected in %1.</source>
        <translation>Far correggere in %1 le unità per confezione.</translation>
    </message>
    <message>
        <source>Order lost or doubled</source>
        <translation>Ordine perso o duplicato</translation>
    </message>
    <message>
        <source>The difference is exactly one open order line.</source>
        <translation>Lo scarto è esattamente una riga d’ordine aperta.</translation>
    </message>
    <message>
        <source>%1 has lost or doubled an order</source>
        <translation>%1 ha perso o duplicato un ordine</translation>
    </message>
    <message>
        <source>Look for the open order in %1, and confirm or cancel it once.</source>
        <translation>Cercare l’ordine aperto in %1; confermarlo o annullarlo una volta sola.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Non ancora trasmesso</translation>
    </message>
    <message>
        <source>Stock moved after the channel published its figure.</source>
        <translation>La giacenza è cambiata dopo che il canale ha pubblicato il suo dato.</translation>
    </message>
    <message>
        <source>%1 does not know the latest movements yet</source>
        <translation>%1 non conosce ancora gli ultimi movimenti</translation>
    </message>
    <message>
        <source>Wait for the next pull of %1: nothing else is to be done.</source>
        <translation>Attendere la prossima lettura di %1: non c’è altro da fare.</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>Da contare</translation>
    </message>
    <message>
        <source>No known cause explains the difference: the stock is to be counted.</source>
        <translation>Nessuna causa nota spiega lo scarto: la giacenza è da contare.</translation>
    </message>
    <message>
        <source>%1 shows something else, and nothing explains it</source>
        <translation>%1 mostra altro, e nulla lo spiega</translation>
    </message>
    <message>
        <source>Have the item counted, beginning where most of it should be.</source>
        <translation>Far contare l’articolo, cominciando da dove dovrebbe essercene di più.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Silent channel</source>
        <translation>Canale muto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critico</translation>
    </message>
    <message>
        <source>Technological</source>
        <translation>Tecnologica</translation>
    </message>
    <message>
        <source>Executional</source>
        <translation>Esecutiva</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organizzativa</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategica</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classificata</translation>
    </message>
    <message>
        <source>%1 does not say how old its figures are</source>
        <translation>%1 non dice di quando sono i suoi dati</translation>
    </message>
    <message>
        <source>%1 has been silent for %2</source>
        <translation>%1 tace da %2</translation>
    </message>
    <message>
        <source>%1 has been silent for %2 (promised: %3)</source>
        <extracomment>%1 a channel, %2 and %3 durations</extracomment>
        <translation>%1 tace da %2 (promesso: %3)</translation>
    </message>
    <message>
        <source>An item is sold that nobody stocks</source>
        <translation>Si vende un articolo che nessuno tiene a magazzino</translation>
    </message>
    <message>
        <source>%1 counts %2 twice</source>
        <translation>%1 conta %2 due volte</translation>
    </message>
    <message>
        <source>%1 leaves %2 out</source>
        <translation>%1 esclude %2</translation>
    </message>
    <message>
        <source>%1 counts %2, which is not its own</source>
        <translation>%1 conta %2, che è fuori dal suo perimetro</translation>
    </message>
    <message>
        <source>Find out which item the barcode belongs to, and have the others corrected.</source>
        <translation>Trovare a quale articolo appartiene il codice a barre, e far correggere gli altri.</translation>
    </message>
    <message>
        <source>Link the code to the right item on the channels page, or have it taken off sale.</source>
        <translation>Associare il codice all’articolo giusto nella pagina dei canali, o farlo togliere dalla vendita.</translation>
    </message>
    <message>
        <source>Shared barcode</source>
        <translation>Codice a barre condiviso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a cause, %2 a detail such as “× 6”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fixed when the next pull proves it.</source>
        <translation>Risolto quando la prossima lettura lo prova.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding</comment>
        <extracomment>%1 the code of an item, %2 what differs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Inizio: %1</translation>
    </message>
    <message>
        <source>At stake: %1</source>
        <translation>In gioco: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in per cent; French puts a no-break space before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» non è un numero.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» è un numero troppo grande.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals.</source>
        <translation>«%1» ha più di quattro decimali.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>«%1» non è una data con ora.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>«%1» non è un giorno del calendario.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» non è né sì né no.</translation>
    </message>
    <message>
        <source>“%1” is not among the words this column knows.</source>
        <translation>«%1» non è tra le parole che questa colonna conosce.</translation>
    </message>
    <message>
        <source>The column “%2” is empty: the row names nothing.</source>
        <translation>La colonna «%2» è vuota: la riga non indica nulla.</translation>
    </message>
    <message>
        <source>“%1” stands twice with different figures.</source>
        <translation>«%1» compare due volte con dati diversi.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the heading.</source>
        <translation>La riga ha meno celle dell’intestazione.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>La riga ha più celle dell’intestazione.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>La riga contiene byte che non sono testo.</translation>
    </message>
    <message>
        <source>A cell is longer than is safe to read.</source>
        <translation>Una cella è troppo lunga per una lettura sicura.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Delle virgolette si aprono e non si chiudono mai.</translation>
    </message>
    <message>
        <source>The record is not what the channel’s interface promises.</source>
        <translation>Il record non è ciò che l’interfaccia del canale promette.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Non è stato possibile leggere il file.</translation>
    </message>
    <message>
        <source>“%1” comes twice that night: read as the earlier instant.</source>
        <translation>«%1» ricorre due volte quella notte: letto come il primo istante.</translation>
    </message>
    <message>
        <source>“%1” names no time zone: read in the channel’s own.</source>
        <translation>«%1» non indica un fuso: letto in quello del canale.</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <extracomment>%1 is the number of a line in a file, %2 a whole sentence that says why the line was not taken</extracomment>
        <translation>Riga %1 · %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 a sentence that begins with a quotation</extracomment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, riga %2, colonna %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonna %2</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <comment>how long something has lasted</comment>
        <translation>
            <numerusform>da %Ln giorno</numerusform>
            <numerusform>da %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other item(s) have the same barcode</source>
        <translation>
            <numerusform>%Ln altro articolo ha lo stesso codice a barre</numerusform>
            <numerusform>%Ln altri articoli hanno lo stesso codice a barre</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«%1» non è un’ora del giorno.</translation>
    </message>
    <message>
        <source>Collection promise</source>
        <translation>Promessa di ritiro</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>%1 promised for collection what the store does not have</source>
        <translation>%1 ha promesso per il ritiro ciò che il negozio non ha</translation>
    </message>
    <message>
        <source>%1 promised a collection while the store is closed</source>
        <translation>%1 ha promesso un ritiro a negozio chiuso</translation>
    </message>
    <message>
        <source>An order of %1 should be ready for collection, and is not</source>
        <translation>Un ordine di %1 dovrebbe essere pronto per il ritiro e non lo è</translation>
    </message>
    <message>
        <source>%1: %2 on hand − %3 for earlier orders = %4, promised: %5</source>
        <extracomment>%1 a place, %2 to %5 quantities</extracomment>
        <translation>%1: %2 in giacenza fisica − %3 per ordini precedenti = %4, promessi: %5</translation>
    </message>
    <message>
        <source>%1: promised for %2, opens %3</source>
        <extracomment>%1 a place, %2 and %3 moments</extracomment>
        <translation>%1: promesso per %2, apre %3</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <extracomment>%1 a place, %2 a moment</extracomment>
        <translation>%1: promesso per %2</translation>
    </message>
    <message>
        <source>Look for the item in %1, else have another place send it and tell the customer.</source>
        <translation>Cercare l’articolo in %1, altrimenti farlo inviare da un altro luogo e avvisare il cliente.</translation>
    </message>
    <message>
        <source>Agree on a later time with the customer, and have the opening hours of %1 corrected.</source>
        <translation>Concordare con il cliente un orario successivo e far correggere gli orari di apertura di %1.</translation>
    </message>
    <message>
        <source>Have the order made ready in %1, and tell the customer when it is.</source>
        <translation>Far preparare l’ordine in %1 e avvisare il cliente quando è pronto.</translation>
    </message>
    <message>
        <source>%1 reserves in %2 without the others knowing</source>
        <extracomment>%1 a channel, %2 a place</extracomment>
        <translation>%1 prenota in %2 senza che gli altri lo sappiano</translation>
    </message>
    <message>
        <source>%1 uses its visibility threshold as a buffer</source>
        <translation>%1 usa la soglia di visibilità come riserva</translation>
    </message>
    <message>
        <source>%1 has the same number as buffer and as visibility threshold</source>
        <translation>%1 ha lo stesso numero come riserva e come soglia di visibilità</translation>
    </message>
    <message>
        <source>%1 does not say from which places it sells</source>
        <translation>%1 non dice da quali luoghi vende</translation>
    </message>
    <message>
        <source>%1 is updated less often than its items are sold</source>
        <translation>%1 è aggiornato meno spesso di quanto si vendano i suoi articoli</translation>
    </message>
    <message>
        <source>%1 contradicts itself on the tax in its prices</source>
        <translation>%1 si contraddice sull’imposta nei suoi prezzi</translation>
    </message>
    <message>
        <source>%1 and %2 disagree on the tax in their prices</source>
        <extracomment>%1 and %2 channels</extracomment>
        <translation>%1 e %2 non concordano sull’imposta nei prezzi</translation>
    </message>
    <message>
        <source>%1 of %2 items: ordered and not held: %3</source>
        <extracomment>%1 and %2 numbers of items, %3 a number of units</extracomment>
        <translation>%1 articoli su %2: ordinati e non impegnati: %3</translation>
    </message>
    <message>
        <source>%1 of %2 items: published = available to sell − %3</source>
        <extracomment>%1 and %2 numbers of items, %3 a quantity</extracomment>
        <translation>%1 articoli su %2: pubblicato = vendibile − %3</translation>
    </message>
    <message>
        <source>Buffer = threshold = %1</source>
        <translation>Riserva = soglia = %1</translation>
    </message>
    <message>
        <source>Promised every %1, sold every %2 (items that move: %3)</source>
        <extracomment>%1 and %2 durations, %3 a number of items</extracomment>
        <translation>Promesso ogni %1, venduto ogni %2 (articoli in movimento: %3)</translation>
    </message>
    <message>
        <source>%1 of %2 prices say the opposite of the channel</source>
        <extracomment>%1 and %2 numbers of prices</extracomment>
        <translation>%1 prezzi su %2 dicono il contrario del canale</translation>
    </message>
    <message>
        <source>%1 of %2 items: price ratio = 1 + tax (%3)</source>
        <extracomment>%1 and %2 numbers of items, %3 a tax rate in per cent</extracomment>
        <translation>%1 articoli su %2: rapporto dei prezzi = 1 + imposta (%3)</translation>
    </message>
    <message>
        <source>Have %1 send its open orders to where the stock of %2 is kept.</source>
        <translation>Far inviare gli ordini aperti di %1 dove si tiene la giacenza di %2.</translation>
    </message>
    <message>
        <source>Decide whether %1 keeps stock back or hides the last pieces, and set the other to 0.</source>
        <translation>Decidere se %1 trattiene pezzi o nasconde gli ultimi pezzi, e mettere l’altro a 0.</translation>
    </message>
    <message>
        <source>Have the places that %1 sells from written into its settings.</source>
        <translation>Far indicare nelle impostazioni di %1 i luoghi da cui vende.</translation>
    </message>
    <message>
        <source>Have %1 updated more often, or keep a larger buffer for it.</source>
        <translation>Far aggiornare %1 più spesso, o tenere per esso una riserva maggiore.</translation>
    </message>
    <message>
        <source>Check whether the prices of %1 include tax, and correct its settings.</source>
        <translation>Verificare se i prezzi di %1 comprendono l’imposta e correggere le impostazioni.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Orari di apertura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) hold stock</source>
        <translation>
            <numerusform>%Ln luogo ha giacenza</numerusform>
            <numerusform>%Ln luoghi hanno giacenza</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sold a day, %2 old, %3 in stock: %4 risk</source>
        <extracomment>an oversell risk: %1 units sold a day, %2 the age of the data, %3 units, %4 a probability</extracomment>
        <translation>Vendite %1 al giorno, %2 di ritardo, %3 in stock: rischio %4</translation>
    </message>
    <message numerus="yes">
        <source>Probably phantom stock: %Ln open day(s) without a sale, %1</source>
        <extracomment>%n open days, %1 a probability</extracomment>
        <translation>
            <numerusform>Scorta forse fantasma: %Ln giorno di apertura senza vendite, %1</numerusform>
            <numerusform>Scorta forse fantasma: %Ln giorni di apertura senza vendite, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been sold out for %Ln open day(s): about %2 not sold</source>
        <extracomment>%1 a store, %n open days, %2 a number of units</extracomment>
        <translation>
            <numerusform>Esaurito in %1 da %Ln giorno di apertura: circa %2 non venduti</numerusform>
            <numerusform>Esaurito in %1 da %Ln giorni di apertura: circa %2 non venduti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2, which is %3 more than it can sell</source>
        <extracomment>%1 a store, %2 and %3 numbers of units</extracomment>
        <translation>%1 ha %2 unità, %3 in più di quante può venderne</translation>
    </message>
    <message>
        <source>%1 lie idle in %2, and %3 runs short</source>
        <extracomment>%1 a number of units, %2 and %3 stores</extracomment>
        <translation>%1 unità ferme in %2, e ne mancano in %3</translation>
    </message>
    <message>
        <source>%1 may sell more than there is</source>
        <extracomment>%1 a channel</extracomment>
        <translation>%1 rischia di vendere più di quanto c’è</translation>
    </message>
    <message>
        <source>Stock that is probably not there</source>
        <translation>Scorta forse fantasma</translation>
    </message>
    <message>
        <source>Stores are sold out of what they sell</source>
        <translation>Articoli esauriti nei negozi che li vendono</translation>
    </message>
    <message>
        <source>Stores hold more than they can sell</source>
        <translation>Negozi con più di quanto possono vendere</translation>
    </message>
    <message>
        <source>One store has too much of what others lack</source>
        <translation>Un negozio ha troppo di ciò che manca ad altri</translation>
    </message>
    <message>
        <source>Have %1 keep a buffer of %2, or send its figures more often.</source>
        <extracomment>%1 a channel, %2 a number of units</extracomment>
        <translation>Far tenere a %1 una riserva di %2, o farle inviare i dati più spesso.</translation>
    </message>
    <message>
        <source>Have the item counted today: %1.</source>
        <extracomment>%1 a store</extracomment>
        <translation>Far contare l’articolo oggi: %1.</translation>
    </message>
    <message>
        <source>Have the item supplied again: %1.</source>
        <translation>Far rifornire l’articolo: %1.</translation>
    </message>
    <message>
        <source>Move it to stores that sell it, send it back, or reduce its price.</source>
        <translation>Spostarlo nei negozi che lo vendono, renderlo o ridurne il prezzo.</translation>
    </message>
    <message>
        <source>Have %1 moved from %2 to %3.</source>
        <extracomment>%1 a number of units, %2 and %3 stores</extracomment>
        <translation>Far spostare %1 unità da %2 a %3.</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <extracomment>a kind of finding: a channel may sell more than there is</extracomment>
        <translation>Rischio di vendere troppo</translation>
    </message>
    <message>
        <source>Phantom stock</source>
        <extracomment>a kind of finding: stock in the books that is probably not on the shelf</extracomment>
        <translation>Scorta fantasma</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>a kind of finding: an item that a store sells and has not got</extracomment>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>Overstock</source>
        <extracomment>a kind of finding: more than is sold</extracomment>
        <translation>Eccesso di scorta</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <extracomment>a kind of finding: one store has too much of what others lack</extracomment>
        <translation>Squilibrio</translation>
    </message>
    <message>
        <source>%1, read in %4. New rows: %2, changed: %3.</source>
        <extracomment>%1 channel, %2 and %3 numbers of rows, %4 a duration</extracomment>
        <translation>%1, lettura in %4. Righe nuove: %2, cambiate: %3.</translation>
    </message>
    <message>
        <source>%1, read in %4. New rows: %2, changed: %3, in quarantine: %5.</source>
        <extracomment>%1 channel, %2, %3 and %5 numbers of rows, %4 a duration</extracomment>
        <translation>%1, lettura in %4. Righe nuove: %2, cambiate: %3, in quarantena: %5.</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <extracomment>Kind of finding: the stock records of a place are wrong too often.</extracomment>
        <translation>Attendibilità delle giacenze</translation>
    </message>
    <message>
        <source>Stock records are wrong too often</source>
        <translation>La giacenza contabile è troppo spesso errata</translation>
    </message>
    <message>
        <source>Find discrepancies</source>
        <translation>Trovare gli scarti</translation>
    </message>
    <message>
        <source>Find hidden stock-outs</source>
        <translation>Trovare gli esauriti nascosti</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>What a count is for: to know how far the stock records can be believed.</extracomment>
        <translation>Misurare l’attendibilità</translation>
    </message>
    <message>
        <source>What to count to find discrepancies</source>
        <translation>Da contare per trovare gli scarti</translation>
    </message>
    <message>
        <source>What to count to find hidden stock-outs</source>
        <translation>Da contare per trovare gli esauriti nascosti</translation>
    </message>
    <message>
        <source>What to count to know how right the records are</source>
        <translation>Da contare per misurare l’attendibilità delle giacenze</translation>
    </message>
    <message>
        <source>%1 differs by %2, and nothing explains it</source>
        <extracomment>%1 a channel, %2 a signed quantity</extracomment>
        <translation>%1 si scosta di %2, e niente lo spiega</translation>
    </message>
    <message>
        <source>%1 sold, never counted</source>
        <extracomment>%1 units sold</extracomment>
        <translation>%1 venduti, mai contato</translation>
    </message>
    <message>
        <source>%1 sold, %2 of %3 counts differed</source>
        <extracomment>%1 units sold, %2 of %3 counts</extracomment>
        <translation>%1 venduti, scarti nei conteggi: %2 su %3</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Estratto a sorte</translation>
    </message>
    <message>
        <source>Drawn by lot, class %1</source>
        <extracomment>%1 an ABC class</extracomment>
        <translation>Estratto a sorte, classe %1</translation>
    </message>
    <message>
        <source>Over the whole region, only %1 of the stock records are right</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>In tutta l’area solo il %1 delle giacenze contabili è giusto</translation>
    </message>
    <message>
        <source>Only %1 of the stock records of %2 are right</source>
        <extracomment>%1 a percentage, %2 a place</extracomment>
        <translation>Solo il %1 delle giacenze contabili di %2 è giusto</translation>
    </message>
    <message>
        <source>%1 of %2 counted records right, so between %3 and %4 of all</source>
        <extracomment>%1 of %2 records, %3 and %4 percentages</extracomment>
        <translation>%1 righe giuste su %2 contate, quindi dal %3 al %4 del totale</translation>
    </message>
    <message>
        <source>Fixed when the next random count proves it.</source>
        <translation>Risolto quando lo prova il prossimo conteggio a sorte.</translation>
    </message>
    <message>
        <source>Begin with the places that are furthest from the target.</source>
        <translation>Iniziare dai luoghi più lontani dall’obiettivo.</translation>
    </message>
    <message>
        <source>Correct what was found in %1, and see how receipts and write-offs are recorded there.</source>
        <translation>Correggere ciò che è stato trovato a %1 e vedere come vi si registrano ricevimenti e scarichi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open day(s) without a sale, phantom at %1</source>
        <extracomment>%1 a probability</extracomment>
        <translation>
            <numerusform>%Ln giorno senza vendite, fantasma al %1</numerusform>
            <numerusform>%Ln giorni senza vendite, fantasma al %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Tutta la regione</translation>
    </message>
    <message>
        <source>Home delivery</source>
        <extracomment>How an order reaches its customer.</extracomment>
        <translation>Consegna a domicilio</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Ritiro in negozio</translation>
    </message>
    <message>
        <source>Reserve in store</source>
        <translation>Prenotazione in negozio</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>Spedizione dal negozio</translation>
    </message>
    <message>
        <source>Sale in store</source>
        <translation>Vendita in negozio</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non dichiarato</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>How it stands with the promise that an order can be collected.</extracomment>
        <translation>Mantenuta</translation>
    </message>
    <message>
        <source>Ready too late</source>
        <translation>Pronto troppo tardi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>No stock left</source>
        <translation>Scorta finita</translation>
    </message>
    <message>
        <source>Closed until then</source>
        <translation>Ancora chiuso</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ignoto</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>What became of the reservations of an item at a place.</extracomment>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Orders of one channel are not held</source>
        <translation>Canale non trattenuto</translation>
    </message>
    <message>
        <source>Ordered and not held</source>
        <translation>Ordinato, non trattenuto</translation>
    </message>
    <message>
        <source>Held twice</source>
        <translation>Trattenuto due volte</translation>
    </message>
    <message>
        <source>Cancelled, still held</source>
        <translation>Annullato, ancora trattenuto</translation>
    </message>
    <message>
        <source>Held without an order</source>
        <translation>Trattenuto senza ordine</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <extracomment>An order that one channel did not hand over to another.</extracomment>
        <translation>Non trasmesso</translation>
    </message>
    <message>
        <source>States differ</source>
        <extracomment>Two channels tell different states of one order.</extracomment>
        <translation>Stati diversi</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an order</comment>
        <extracomment>How far an order is.</extracomment>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Allocated</source>
        <comment>state of an order</comment>
        <translation>Assegnato</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of an order</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of an order</comment>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an order</comment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an order</comment>
        <translation>Reso</translation>
    </message>
    <message>
        <source>Reserves alone</source>
        <extracomment>What is wrong in the settings of a channel.</extracomment>
        <translation>Prenota da solo</translation>
    </message>
    <message>
        <source>Threshold used as a buffer</source>
        <translation>Soglia usata come riserva</translation>
    </message>
    <message>
        <source>Threshold equals buffer</source>
        <translation>Soglia uguale alla riserva</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Senza perimetro</translation>
    </message>
    <message>
        <source>Slower than its sales</source>
        <translation>Più lento delle vendite</translation>
    </message>
    <message>
        <source>Tax in prices contradicts</source>
        <translation>Imposta discordante nei prezzi</translation>
    </message>
    <message>
        <source>%1: %2 a day × %3 h = %4</source>
        <extracomment>%1 a channel, %2 units a day, %3 hours, %4 units</extracomment>
        <translation>%1: %2 al giorno × %3 h = %4</translation>
    </message>
    <message>
        <source>Last compared at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ultimo confronto alle %1.</translation>
    </message>
    <message>
        <source>Last compared on %1.</source>
        <extracomment>%1 is a short date with its time</extracomment>
        <translation>Ultimo confronto il %1.</translation>
    </message>
    <message>
        <source>Product texts</source>
        <translation>Testi degli articoli</translation>
    </message>
    <message>
        <source>Version %1 of %2 is out.</source>
        <translation>È uscita la versione %1 (%2).</translation>
    </message>
    <message>
        <source>This is version %1. Nothing is installed by itself.</source>
        <translation>Questa è la versione %1. Nulla si installa da solo.</translation>
    </message>
    <message>
        <source>There is no newer version than this one, %1.</source>
        <translation>Non c’è una versione più recente di questa, la %1.</translation>
    </message>
    <message>
        <source>This build asks nobody for newer versions. They come from where it came from.</source>
        <translation>Questo programma non cerca da sé nuove versioni. Si ottengono da dove è stato ottenuto.</translation>
    </message>
    <message>
        <source>The notice at “%1” is not signed by whoever made this program.</source>
        <translation>L’avviso all’indirizzo «%1» non è firmato da chi ha prodotto questo programma.</translation>
    </message>
    <message>
        <source>The notice at “%1” cannot be understood by this version.</source>
        <translation>Questa versione non comprende l’avviso all’indirizzo «%1».</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. Everything else works as before.</source>
        <translation>Non si sa se c’è una versione più recente. Tutto il resto funziona come prima.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of an assumption comes from.</extracomment>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>from the region’s file</source>
        <translation>dal file della regione</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modificato qui</translation>
    </message>
    <message>
        <source>Oversell risk accepted</source>
        <extracomment>An assumption of planning.</extracomment>
        <translation>Rischio accettato di vendere troppo</translation>
    </message>
    <message>
        <source>Phantom stock before looking</source>
        <translation>Scorta fantasma prima dell’esame</translation>
    </message>
    <message>
        <source>Time to the next count</source>
        <translation>Tempo fino al prossimo conteggio</translation>
    </message>
    <message>
        <source>Period of lost sales</source>
        <translation>Periodo delle vendite perse</translation>
    </message>
    <message>
        <source>Customers who take another item</source>
        <translation>Clienti che prendono un altro articolo</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Tempo di consegna</translation>
    </message>
    <message>
        <source>Deviation of the lead time</source>
        <translation>Deviazione del tempo di consegna</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Livello di servizio</translation>
    </message>
    <message>
        <source>Horizon of stock</source>
        <translation>Orizzonte della scorta</translation>
    </message>
    <message>
        <source>Age before overstock</source>
        <translation>Età prima dell’eccesso di scorta</translation>
    </message>
    <message>
        <source>Planned sell-through</source>
        <translation>Tasso di smaltimento previsto</translation>
    </message>
    <message>
        <source>Cost of a transfer</source>
        <translation>Costo di un trasferimento</translation>
    </message>
    <message>
        <source>Cost of each unit moved</source>
        <translation>Costo di ogni unità trasferita</translation>
    </message>
    <message>
        <source>The risk of selling too much that the recommended buffer leaves.</source>
        <extracomment>What an assumption of planning means.</extracomment>
        <translation>Il rischio di vendere troppo che la riserva consigliata lascia.</translation>
    </message>
    <message>
        <source>The share of stock records with nothing behind them, before anything is observed.</source>
        <translation>La quota di giacenze contabili senza merce, prima di ogni osservazione.</translation>
    </message>
    <message>
        <source>How long phantom stock stays unnoticed.</source>
        <translation>Per quanto tempo la scorta fantasma resta inosservata.</translation>
    </message>
    <message>
        <source>The days looked back on for what was not sold.</source>
        <translation>I giorni esaminati per ciò che non è stato venduto.</translation>
    </message>
    <message>
        <source>Of those who find an item sold out.</source>
        <translation>Tra chi trova un articolo esaurito.</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>Dall’ordine alla consegna.</translation>
    </message>
    <message>
        <source>How far deliveries stray from the lead time.</source>
        <translation>Di quanto le consegne si scostano dal tempo previsto.</translation>
    </message>
    <message>
        <source>The share of deliveries that come before the item is sold out.</source>
        <translation>La quota di consegne che arrivano prima che l’articolo sia esaurito.</translation>
    </message>
    <message>
        <source>What is not sold within it is too much.</source>
        <translation>Ciò che non si vende entro questo tempo è in eccesso.</translation>
    </message>
    <message>
        <source>Younger stock is never called too much.</source>
        <translation>Una scorta più recente non è mai considerata in eccesso.</translation>
    </message>
    <message>
        <source>An item that sells more than this is never called too much.</source>
        <translation>Un articolo che si smaltisce di più non è mai considerato in eccesso.</translation>
    </message>
    <message>
        <source>What every transfer costs, however many units it moves.</source>
        <translation>Quanto costa ogni trasferimento, qualunque sia il numero di unità.</translation>
    </message>
    <message>
        <source>Added for each unit that a transfer moves.</source>
        <translation>Aggiunto per ogni unità che un trasferimento sposta.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <extracomment>behind a number that is typed</extracomment>
        <translation>giorni</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and unit</comment>
        <extracomment>a figure and its unit: &quot;7 days&quot;, &quot;12 €&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>range</comment>
        <extracomment>what values an assumption may have</extracomment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1: a whole number %2.</source>
        <extracomment>%1 an assumption, %2 &quot;from 1 to 3650 days&quot;</extracomment>
        <translation>%1: un numero intero %2.</translation>
    </message>
    <message>
        <source>%1: a number %2.</source>
        <extracomment>%1 an assumption, %2 &quot;from 50 to 99.999%&quot;</extracomment>
        <translation>%1: un numero %2.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CrashNotice</name>
    <message>
        <source>Unisono ended unexpectedly on %1.</source>
        <translation>Unisono s’est arrêté de façon inattendue le %1.</translation>
    </message>
    <message>
        <source>What had been pulled is kept. A report lies on this computer; nothing was sent.</source>
        <translation>Ce qui avait été lu est gardé. Un rapport se trouve sur cet ordinateur&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The sources do not say how old these figures are.</source>
        <translation>Les sources ne disent pas de quand datent ces chiffres.</translation>
    </message>
    <message>
        <source>Oldest figure: %1.</source>
        <translation>Chiffre le plus ancien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>− committed</source>
        <translation>− engagé</translation>
    </message>
    <message>
        <source>− reserved</source>
        <translation>− réservé</translation>
    </message>
    <message>
        <source>− unsellable</source>
        <translation>− invendable</translation>
    </message>
    <message>
        <source>− safety stock</source>
        <translation>− stock de sécurité</translation>
    </message>
    <message>
        <source>= available</source>
        <translation>= disponible</translation>
    </message>
    <message>
        <source>Unified position</source>
        <translation>Position unifiée</translation>
    </message>
    <message>
        <source>All places together. Each place is counted once, however many channels report it; the freshest figure counts.</source>
        <translation>Tous les lieux ensemble. Chaque lieu compte une fois, quel que soit le nombre de canaux qui le déclarent&#xa0;; le chiffre le plus frais compte.</translation>
    </message>
    <message>
        <source>available = on hand − committed − reserved − unsellable − safety stock</source>
        <translation>disponible = physique − engagé − réservé − invendable − stock de sécurité</translation>
    </message>
    <message>
        <source>%1, %2 reports. %3</source>
        <extracomment>%1 a number of places, %2 a number of reports, %3 a sentence about the age</extracomment>
        <translation>%1&#xa0;; déclarations&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Position at one place</source>
        <translation>Position en un lieu</translation>
    </message>
    <message>
        <source>What the place holds, as the freshest of the channels that report it says.</source>
        <translation>Ce que le lieu contient, selon le plus frais des canaux qui le déclarent.</translation>
    </message>
    <message numerus="yes">
        <source>Reported by %n channel(s), counted from %1.</source>
        <translation>
            <numerusform>Déclaré par %n canal, compté d’après %1.</numerusform>
            <numerusform>Déclaré par %n canaux, compté d’après %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Available to sell on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Vendable sur %1</translation>
    </message>
    <message>
        <source>What the channel may offer: the sum over its places, less its buffer, at most its cap. A visibility threshold only hides the item and changes nothing here.</source>
        <translation>Ce que le canal peut proposer&#xa0;: la somme de ses lieux, moins son stock tampon, au plus son plafond. Un seuil de visibilité ne fait que masquer l’article et ne change rien ici.</translation>
    </message>
    <message>
        <source>smaller of cap and (sum of available at its places − buffer), never below zero</source>
        <translation>le plus petit du plafond et de (somme disponible de ses lieux − tampon), jamais négatif</translation>
    </message>
    <message>
        <source>Places in scope</source>
        <translation>Lieux du périmètre</translation>
    </message>
    <message>
        <source>Available there</source>
        <translation>Disponible là</translation>
    </message>
    <message>
        <source>− buffer</source>
        <translation>− tampon</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no upper limit</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>= available to sell</source>
        <translation>= vendable</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Published less available to sell, at the instant the channel published. It is real beyond the tolerance of the item’s class, and once it outlasts the promised interval or two pulls.</source>
        <translation>Publié moins vendable, à l’instant où le canal a publié. L’écart est réel au-delà de la tolérance de la classe de l’article, et dès qu’il dure plus que le délai promis ou deux lectures.</translation>
    </message>
    <message>
        <source>difference = published − available to sell</source>
        <translation>écart = publié − vendable</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>− available to sell</source>
        <translation>− vendable</translation>
    </message>
    <message>
        <source>= difference</source>
        <translation>= écart</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>What the difference is worth at the margin of one unit: the net price less the cost. Unknown where one of them is.</source>
        <translation>Ce que vaut l’écart à la marge d’une unité&#xa0;: le prix net moins le coût. Inconnu si l’un des deux manque.</translation>
    </message>
    <message>
        <source>| difference | × margin of one unit</source>
        <translation>| écart | × marge d’une unité</translation>
    </message>
    <message>
        <source>| Difference |</source>
        <translation>| Écart |</translation>
    </message>
    <message>
        <source>× margin of one unit</source>
        <translation>× marge d’une unité</translation>
    </message>
    <message>
        <source>= at stake</source>
        <translation>= en jeu</translation>
    </message>
    <message>
        <source>Age of the figure</source>
        <translation>Âge du chiffre</translation>
    </message>
    <message>
        <source>The time between the instant the source gave its figure and the instant this page speaks of.</source>
        <translation>Le temps entre l’instant où la source a donné son chiffre et l’instant dont parle cette page.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Promis par %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>Only stock that is unknown</source>
        <translation>Stock inconnu seulement</translation>
    </message>
    <message>
        <source>Only stock below zero</source>
        <translation>Stock négatif seulement</translation>
    </message>
</context>
<context>
    <name>HistoryItems</name>
    <message>
        <source>Instant</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>InventoryFilter</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>name of a filter; its value is “unknown” or “below zero”</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>négatif</translation>
    </message>
</context>
<context>
    <name>InventoryViews</name>
    <message>
        <source>Real discrepancies</source>
        <translation>Écarts réels</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Unified position</source>
        <translation>Position unifiée</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>Identity and freshness</source>
        <translation>Identité et fraîcheur</translation>
    </message>
    <message>
        <source>What we have, and who shows something else</source>
        <translation>Ce que nous avons, et qui affiche autre chose</translation>
    </message>
    <message>
        <source>Everything that is not as it should be</source>
        <translation>Tout ce qui n’est pas comme il devrait être</translation>
    </message>
    <message>
        <source>What there is over all places, each counted once</source>
        <translation>Le stock de tous les lieux, chacun compté une fois</translation>
    </message>
    <message>
        <source>What there is at each place</source>
        <translation>Le stock de chaque lieu</translation>
    </message>
    <message>
        <source>Codes that lead to no item or to several, and channels that are late</source>
        <translation>Les codes qui ne mènent à aucun article ou à plusieurs, et les canaux en retard</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>Risque de survente</translation>
    </message>
    <message>
        <source>How likely a channel sells what is no longer there</source>
        <translation>La probabilité qu’un canal vende ce qui n’est plus là</translation>
    </message>
    <message>
        <source>No channel offers an item whose sales and age are known.</source>
        <translation>Aucun canal ne propose d’article dont les ventes et l’âge sont connus.</translation>
    </message>
    <message>
        <source>Phantom stock</source>
        <translation>Stock fantôme</translation>
    </message>
    <message>
        <source>What is in the books and is probably not on the shelf</source>
        <translation>Ce qui figure en stock et n’est sans doute pas en rayon</translation>
    </message>
    <message>
        <source>Every item in stock has sold lately, or sells too rarely to judge.</source>
        <translation>Chaque article en stock s’est vendu récemment, ou se vend trop rarement pour en juger.</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Ventes perdues</translation>
    </message>
    <message>
        <source>What was not sold because it was not there</source>
        <translation>Ce qui n’a pas été vendu faute de stock</translation>
    </message>
    <message>
        <source>Nothing that sells was sold out in the last 28 days.</source>
        <translation>Aucun article qui se vend n’a été en rupture ces 28 derniers jours.</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Réglages des canaux</translation>
    </message>
    <message>
        <source>Where the settings of the channels contradict the stock or each other</source>
        <translation>Là où les réglages des canaux contredisent le stock ou se contredisent</translation>
    </message>
    <message>
        <source>No setting of a channel contradicts the stock or another channel.</source>
        <translation>Aucun réglage ne contredit le stock ni un autre canal.</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Jours de couverture</translation>
    </message>
    <message>
        <source>How long the stock lasts, what to order, and what is too much</source>
        <translation>Combien de temps le stock suffit, que commander, et ce qui est de trop</translation>
    </message>
    <message>
        <source>No place tells what it has in stock.</source>
        <translation>Aucun lieu ne communique son stock.</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Disponible à venir</translation>
    </message>
    <message>
        <source>What can still be promised, day by day</source>
        <translation>Ce qui peut encore être promis, jour après jour</translation>
    </message>
    <message>
        <source>Nothing is on its way, and nothing is promised.</source>
        <translation>Rien n’est en route et rien n’est promis.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>What to move between stores, where it brings more than it costs</source>
        <translation>Ce qu’il faut déplacer entre magasins, là où cela rapporte plus que cela ne coûte</translation>
    </message>
    <message>
        <source>No transfer brings more than it costs.</source>
        <translation>Aucun transfert ne rapporte plus qu’il ne coûte.</translation>
    </message>
    <message>
        <source>Find discrepancies</source>
        <translation>Trouver les écarts</translation>
    </message>
    <message>
        <source>What to count today where the books are probably wrong</source>
        <translation>À compter aujourd’hui, là où le stock théorique est sans doute faux</translation>
    </message>
    <message>
        <source>Nothing to count today.</source>
        <translation>Rien à compter aujourd’hui.</translation>
    </message>
    <message>
        <source>Find hidden stock-outs</source>
        <translation>Trouver les ruptures cachées</translation>
    </message>
    <message>
        <source>What to count today where the shelf is probably empty</source>
        <translation>À compter aujourd’hui, là où le rayon est sans doute vide</translation>
    </message>
    <message>
        <source>Random count</source>
        <translation>Comptage tiré au sort</translation>
    </message>
    <message>
        <source>What to count today to know how right the books are</source>
        <translation>À compter aujourd’hui pour savoir si le stock théorique est juste</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>Fiabilité du stock</translation>
    </message>
    <message>
        <source>How far the books can be believed, from random counts alone</source>
        <translation>Jusqu’où croire le stock théorique, d’après les seuls comptages tirés au sort</translation>
    </message>
    <message>
        <source>No place holds a record that can be counted.</source>
        <translation>Aucun lieu n’a de stock théorique à compter.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Traitement des commandes</translation>
    </message>
    <message>
        <source>How far the orders of each channel come, and how well</source>
        <translation>Jusqu’où vont les commandes de chaque canal, et comment</translation>
    </message>
    <message>
        <source>No channel tells its orders.</source>
        <translation>Aucun canal ne communique ses commandes.</translation>
    </message>
    <message>
        <source>Pickup promises</source>
        <translation>Retraits promis</translation>
    </message>
    <message>
        <source>Which orders will not be ready when the customer comes</source>
        <translation>Les commandes qui ne seront pas prêtes à l’arrivée du client</translation>
    </message>
    <message>
        <source>Every promise to collect is kept.</source>
        <translation>Chaque promesse de retrait est tenue.</translation>
    </message>
    <message>
        <source>Offered for collection</source>
        <translation>Proposés au retrait</translation>
    </message>
    <message>
        <source>Whether the stores have what channels offer to collect there</source>
        <translation>Si les magasins ont ce que les canaux y proposent au retrait</translation>
    </message>
    <message>
        <source>No channel offers collection in a store.</source>
        <translation>Aucun canal ne propose de retrait en magasin.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>What is held, against what is ordered</source>
        <translation>Ce qui est retenu, face à ce qui est commandé</translation>
    </message>
    <message>
        <source>Everything that is held is ordered, and everything that is ordered is held.</source>
        <translation>Tout ce qui est retenu est commandé, et tout ce qui est commandé est retenu.</translation>
    </message>
    <message>
        <source>Conflicting orders</source>
        <translation>Commandes contradictoires</translation>
    </message>
    <message>
        <source>Orders on which two channels do not agree</source>
        <translation>Les commandes sur lesquelles deux canaux ne sont pas d’accord</translation>
    </message>
    <message>
        <source>No two channels tell an order differently.</source>
        <translation>Aucune commande n’est présentée différemment par deux canaux.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>LookAhead</name>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <translation>À promettre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>in</source>
        <comment>pieces that come</comment>
        <translation>entrées</translation>
    </message>
    <message>
        <source>out</source>
        <comment>pieces that go</comment>
        <translation>sorties</translation>
    </message>
    <message>
        <source>%1 can be promised now, %2 in the end.</source>
        <extracomment>%1 and %2 quantities</extracomment>
        <translation>%1 à promettre maintenant,&#xa0;%2 à la fin.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>Sold: %1</source>
        <translation>Vendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 vendus</translation>
    </message>
    <message>
        <source>Returned by customers: %1</source>
        <translation>Retourné par des clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 retournés</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>Transferred in: %1</source>
        <translation>Transfert entrant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 transferred in</source>
        <translation>%1 en transfert entrant</translation>
    </message>
    <message>
        <source>Transferred out: %1</source>
        <translation>Transfert sortant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 transferred out</source>
        <translation>%1 en transfert sortant</translation>
    </message>
    <message>
        <source>Written off: %1</source>
        <translation>Mis au rebut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 mis au rebut</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>%1 au comptage</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 comptés</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Mouvement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 déplacés</translation>
    </message>
    <message>
        <source>%1 moved otherwise</source>
        <translation>%1 par un autre mouvement</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Au %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>the span of a change, e.g. “in 7 d”</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>Everything that differs from what it should be: discrepancies, silent channels and codes that contradict each other.</source>
        <translation>Tout ce qui diffère de ce qui devrait être&#xa0;: écarts, canaux muets et codes qui se contredisent.</translation>
    </message>
    <message>
        <source>discrepancies + silent channels + identity conflicts</source>
        <translation>écarts + canaux muets + conflits d’identité</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Silent channels</source>
        <translation>Canaux muets</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>Conflits d’identité</translation>
    </message>
    <message>
        <source>Real discrepancies</source>
        <translation>Écarts réels</translation>
    </message>
    <message>
        <source>of %1 items × channels</source>
        <extracomment>%1 a number: published quantities, one for each item and channel</extracomment>
        <translation>sur %1 articles × canaux</translation>
    </message>
    <message>
        <source>A channel shows another quantity than it could sell, by more than the tolerance, and for longer than its promised interval or two pulls.</source>
        <translation>Un canal affiche une autre quantité que ce qu’il pourrait vendre, au-delà de la tolérance, et plus longtemps que son délai promis ou deux lectures.</translation>
    </message>
    <message>
        <source>difference = published − available to sell; rate = discrepancies ÷ items × channels</source>
        <translation>écart = publié − vendable&#xa0;; taux = écarts ÷ articles × canaux</translation>
    </message>
    <message>
        <source>Items × channels compared</source>
        <translation>Articles × canaux comparés</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valeur en jeu</translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>%1 amounts of other currencies</extracomment>
        <translation>et %1</translation>
    </message>
    <message>
        <source>margin of what differs</source>
        <translation>marge de ce qui diffère</translation>
    </message>
    <message>
        <source>What the discrepancies would cost at the margin of one unit. Amounts of different currencies are not added.</source>
        <translation>Ce que coûteraient les écarts à la marge d’une unité. Des montants de monnaies différentes ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>sum of | difference | × margin of one unit</source>
        <translation>somme de | écart | × marge d’une unité</translation>
    </message>
    <message>
        <source>Findings without a known margin</source>
        <translation>Constats sans marge connue</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Stock inconnu</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>beside a number: so many of all items</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>items with a missing figure</source>
        <translation>articles dont un chiffre manque</translation>
    </message>
    <message>
        <source>At least one place does not say what it holds, has committed or has reserved. A missing figure is never taken for zero, so the total is unknown.</source>
        <translation>Au moins un lieu ne dit pas ce qu’il contient, a engagé ou réservé. Un chiffre manquant n’est jamais pris pour zéro&#xa0;: le total est donc inconnu.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Channels up to date</source>
        <translation>Canaux à jour</translation>
    </message>
    <message>
        <source>within their promised interval</source>
        <translation>dans leur délai promis</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) without a date</source>
        <translation>
            <numerusform>%n canal sans date</numerusform>
            <numerusform>%n canaux sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>A channel is up to date while its newest figure is not older than the interval it promises.</source>
        <translation>Un canal est à jour tant que son chiffre le plus récent n’est pas plus ancien que le délai qu’il promet.</translation>
    </message>
    <message>
        <source>age = this instant − newest figure; late where age &gt; promise</source>
        <translation>âge = cet instant − chiffre le plus récent&#xa0;; en retard si âge &gt; promesse</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Without a date or a promise</source>
        <translation>Sans date ni promesse</translation>
    </message>
    <message>
        <source>A channel sells a code that nobody stocks, or several items share one barcode. Such figures cannot be compared.</source>
        <translation>Un canal vend un code que personne ne stocke, ou plusieurs articles partagent un code-barres. De tels chiffres ne se comparent pas.</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln item(s)</source>
        <translation>
            <numerusform>sur %Ln article</numerusform>
            <numerusform>sur %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>codes to be settled</source>
        <translation>codes à trancher</translation>
    </message>
</context>
<context>
    <name>OverviewLists</name>
    <message>
        <source>one alert for all its items</source>
        <translation>une seule alerte pour tous ses articles</translation>
    </message>
    <message>
        <source>%1 · for instance %2</source>
        <extracomment>%1 a number of items, %2 the code of one of them</extracomment>
        <translation>%1 · par exemple %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>%1 a number of items, %2 an equation, %3 the code of the item it is about</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without a known margin</source>
        <translation>
            <numerusform>%n constat sans marge connue</numerusform>
            <numerusform>%n constats sans marge connue</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>Relancer la lecture</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Voir les codes</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Voir les articles</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>Chiffre le plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The channel does not say how old its figures are.</source>
        <translation>Le canal ne dit pas de quand datent ses chiffres.</translation>
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
        <translation>Derniers constats ouverts&#xa0;: %1 critiques, %2 avertissements, %3 à noter.</translation>
    </message>
</context>
<context>
    <name>PlaceItems</name>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>column heading: administrative department or province of a store</extracomment>
        <translation>Dépt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Below zero</source>
        <extracomment>column heading: number of items whose stock is below zero</extracomment>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>column heading: number of items whose stock is not known</extracomment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>SkuTimeline</name>
    <message>
        <source>Available now: %1.</source>
        <translation>Disponible maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No channel diverges.</source>
        <translation>Aucun canal ne diverge.</translation>
    </message>
    <message>
        <source>First divergence: %1.</source>
        <translation>Première divergence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <extracomment>%1 a quantity: what there was at the beginning of a span</extracomment>
        <translation>%1 au début</translation>
    </message>
    <message>
        <source>%1 not explained</source>
        <translation>%1 inexpliqués</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>First divergence</source>
        <translation>Première divergence</translation>
    </message>
    <message>
        <source>%1 %2, available %3: %4</source>
        <extracomment>%1 a channel, %2 and %3 quantities, %4 a signed difference</extracomment>
        <translation>%1 %2, disponible %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The pull of %1 did not succeed</source>
        <translation>La lecture de %1 n’a pas abouti</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>at the axis of a chart: what came in</extracomment>
        <translation>entrées</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>at the axis of a chart: what went out</extracomment>
        <translation>sorties</translation>
    </message>
    <message>
        <source>Freshness of the channels</source>
        <translation>Fraîcheur des canaux</translation>
    </message>
    <message>
        <source>Price on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Prix sur %1</translation>
    </message>
    <message>
        <source>hatched: late, or not known before the first pull</source>
        <translation>hachuré&#xa0;: en retard, ou inconnu avant la première lecture</translation>
    </message>
</context>
<context>
    <name>StockStates</name>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>engagé</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>unsellable</source>
        <translation>invendable</translation>
    </message>
    <message>
        <source>safety stock</source>
        <translation>stock de sécurité</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>physique</translation>
    </message>
</context>
<context>
    <name>ViewDefinitions</name>
    <message>
        <source>Records that sell much, lie in numbers and were wrong before come first; before them stand items whose figure differs and nothing explains it. Such counts correct errors; they do not measure accuracy.</source>
        <translation>D’abord les articles qui se vendent beaucoup, sont nombreux et ont déjà été faux&#xa0;; avant eux, ceux dont le chiffre diffère sans explication. Ces comptages corrigent des erreurs&#xa0;; ils ne mesurent pas la fiabilité.</translation>
    </message>
    <message>
        <source>units sold × units on hand × share of counts that were wrong</source>
        <translation>pièces vendues × stock physique × part des comptages faux</translation>
    </message>
    <message>
        <source>Records above zero that have stopped selling: the fewer pieces and the likelier the phantom, the earlier.</source>
        <translation>Les stocks théoriques positifs qui ne se vendent plus&#xa0;: moins il y a de pièces et plus le fantôme est probable, plus ils viennent tôt.</translation>
    </message>
    <message>
        <source>probability of phantom stock ÷ units on hand</source>
        <translation>probabilité de stock fantôme ÷ stock physique</translation>
    </message>
    <message>
        <source>Records drawn by lot at every place, divided among the classes A, B and C as the records are. Everybody draws the same on one day. Only such counts tell how right the books are.</source>
        <translation>Des articles tirés au sort dans chaque lieu, répartis entre les classes A, B et C comme l’est le stock. Le même jour, chacun tire les mêmes. Seuls ces comptages disent si le stock théorique est juste.</translation>
    </message>
    <message>
        <source>P(demand in the unseen hours &gt; available at the channel’s places)</source>
        <translation>P(demande pendant les heures non vues &gt; disponible dans les lieux du canal)</translation>
    </message>
    <message>
        <source>How likely a record above zero has nothing behind it, after so many open days without a sale.</source>
        <translation>La probabilité qu’un stock théorique positif ne recouvre plus rien, après autant de jours ouverts sans vente.</translation>
    </message>
    <message>
        <source>prior ÷ (prior + (1 − prior) × e^(−expected sales))</source>
        <translation>a priori ÷ (a priori + (1 − a priori) × e^(−ventes attendues))</translation>
    </message>
    <message>
        <source>What would have been sold on open days on which nothing was there, less what customers take instead. Days sold out do not count as days without demand.</source>
        <translation>Ce qui se serait vendu les jours ouverts sans stock, moins ce que les clients prennent à la place. Un jour de rupture ne compte pas comme un jour sans demande.</translation>
    </message>
    <message>
        <source>sold a day × days sold out × (1 − substitution) × margin of one unit</source>
        <translation>vendu par jour × jours de rupture × (1 − report) × marge d’une pièce</translation>
    </message>
    <message>
        <source>reorder point = sold a day × lead time + safety stock; overstock = on hand + incoming − sold a day × horizon − safety stock</source>
        <translation>point de commande = vendu par jour × délai + stock de sécurité&#xa0;; surstock = physique + attendu − vendu par jour × horizon − stock de sécurité</translation>
    </message>
    <message>
        <source>What can be promised from a day on without breaking a later promise. Supply whose day has passed is told apart and does not count.</source>
        <translation>Ce qui peut être promis à partir d’un jour sans rompre une promesse ultérieure. Les livraisons dont le jour est passé sont indiquées à part et ne comptent pas.</translation>
    </message>
    <message>
        <source>the least, from that day on, of: stock + supply due − commitments due</source>
        <translation>le minimum, à partir de ce jour, de&#xa0;: stock + livraisons dues − engagements dus</translation>
    </message>
    <message>
        <source>A store with too much gives to a store with too little. Nothing is proposed that costs more than it brings.</source>
        <translation>Un magasin qui a trop donne à un magasin qui n’a pas assez. Rien n’est proposé qui coûte plus que cela ne rapporte.</translation>
    </message>
    <message>
        <source>net = margin of the pieces the receiver is expected to sell more − cost of the transfer</source>
        <translation>net = marge des pièces que le receveur devrait vendre en plus − coût du transfert</translation>
    </message>
    <message>
        <source>The orders of the last 90 days and how far they have come. On time in full: every line supplied, and ready by the promised time.</source>
        <translation>Les commandes des 90 derniers jours et jusqu’où elles sont allées. À temps et complètes&#xa0;: chaque ligne servie, et prête à l’heure promise.</translation>
    </message>
    <message>
        <source>fill rate = units supplied ÷ units ordered</source>
        <translation>taux de service = pièces servies ÷ pièces commandées</translation>
    </message>
    <message>
        <source>Orders to be collected that are not ready: whether the stock is there after all earlier orders, and whether the store opens before the promised time.</source>
        <translation>Les commandes à retirer qui ne sont pas prêtes&#xa0;: si le stock est là après les commandes antérieures, et si le magasin ouvre avant l’heure promise.</translation>
    </message>
    <message>
        <source>left = on hand − what earlier orders are to have</source>
        <translation>reste = physique − ce qui revient aux commandes antérieures</translation>
    </message>
    <message>
        <source>Of the items that a channel offers for collection in a store, how many are there to be promised.</source>
        <translation>Parmi les articles qu’un canal propose au retrait dans un magasin, combien y sont disponibles.</translation>
    </message>
    <message>
        <source>What the stock holds back, against the open order lines of all channels. Only rows that disagree stand here.</source>
        <translation>Ce que le stock retient, face aux lignes de commande ouvertes de tous les canaux. Seules les lignes en désaccord figurent ici.</translation>
    </message>
    <message>
        <source>difference = held without an order, or ordered and not held</source>
        <translation>différence = retenu sans commande, ou commandé et non retenu</translation>
    </message>
    <message>
        <source>Orders of the last 30 days that two channels know by the same number and tell differently, or that one channel did not pass on.</source>
        <translation>Les commandes des 30 derniers jours que deux canaux connaissent sous le même numéro et présentent différemment, ou qu’un canal n’a pas transmises.</translation>
    </message>
    <message>
        <source>What the settings of a channel say, against what its figures do: the items that could show a contradiction, and those that do.</source>
        <translation>Ce que disent les réglages d’un canal, face à ce que font ses chiffres&#xa0;: les articles qui pourraient révéler une contradiction, et ceux qui la révèlent.</translation>
    </message>
    <message>
        <source>The share of records that a random count finds right, by class: A within 1%, B within 3%, C within 5%. Targeted counts are left out, and errors never cancel each other.</source>
        <translation>La part du stock théorique qu’un comptage tiré au sort trouve juste, par classe&#xa0;: A à 1&#xa0;% près, B à 3&#xa0;%, C à 5&#xa0;%. Les comptages ciblés sont exclus et les erreurs ne se compensent jamais.</translation>
    </message>
    <message>
        <source>Σ share of the class × right ÷ counted; the interval is Wilson’s, at 95%</source>
        <translation>Σ part de la classe × justes ÷ comptés&#xa0;; l’intervalle est celui de Wilson, à 95&#xa0;%</translation>
    </message>
    <message>
        <source>How many open days the stock lasts at the mean demand of open days on which it was there. Days of promotion count by what would have been sold without it. Without a sale there is no such number: then the days without a sale are told.</source>
        <translation>Combien de jours ouverts le stock suffit, à la demande moyenne des jours ouverts où il était là. Les jours de promotion comptent pour ce qui aurait été vendu sans elle. Sans vente, ce nombre n’existe pas&#xa0;: les jours sans vente sont alors indiqués.</translation>
    </message>
    <message>
        <source>How likely more is sold than can be promised, in the time for which nobody sees what is sold. Demand is Poisson, or negative binomial where it varies more; what is on promotion now sells more than its mean. The recommended buffer leaves a risk of at most 1%.</source>
        <translation>La probabilité de vendre plus que ce qui peut être promis, pendant que personne ne voit les ventes. La demande suit une loi de Poisson, ou binomiale négative si elle varie davantage&#xa0;; un article en promotion se vend plus que sa moyenne. Le tampon conseillé laisse un risque de 1&#xa0;% au plus.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no keychain here. Give the secret in the environment, as %1, at every pull.</source>
        <translation>Il n’y a pas de trousseau ici. Passez le mot de passe ou la clé par l’environnement, sous %1, à chaque lecture.</translation>
    </message>
    <message>
        <source>Channel added: %1</source>
        <translation>Canal ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Readable: %1</source>
        <translation>Lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account may also write; one that only reads is safer.</source>
        <translation>Le compte peut aussi écrire&#xa0;; un compte qui ne fait que lire est plus sûr.</translation>
    </message>
    <message>
        <source>The account may only read.</source>
        <translation>Le compte ne peut que lire.</translation>
    </message>
    <message>
        <source>There are findings of the severity asked for with --fail-on.</source>
        <translation>Il y a des constats de la gravité demandée par --fail-on.</translation>
    </message>
    <message>
        <source>Sample region written: stores %1, channels %2, items %3, stock rows %4, faults %5.</source>
        <translation>Région d’exemple écrite&#xa0;: magasins %1, canaux %2, articles %3, lignes de stock %4, erreurs %5.</translation>
    </message>
    <message>
        <source>%1: read %2, new %3, changed %4, gone %5, in quarantine %6, duration %7, age of the data %8</source>
        <translation>%1&#xa0;: lues %2, nouvelles %3, changées %4, disparues %5, en quarantaine %6, durée %7, âge des données %8</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 rows/s</source>
        <translation>%1&#xa0;: %2 lignes, %3 lignes/s</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Rien n’est en quarantaine.</translation>
    </message>
    <message>
        <source>Channels of the region: %1</source>
        <translation>Canaux de la région&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report saved: pages %1, rows %2.</source>
        <translation>Rapport enregistré&#xa0;: pages %1, lignes %2.</translation>
    </message>
    <message>
        <source>Workspace created: %1</source>
        <translation>Espace de travail créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Région&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last pull: %1</source>
        <translation>Dernière lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged; restore a backup:</source>
        <translation>L’espace de travail est endommagé&#xa0;; restaurer une sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>The workspace is whole, and every figure comes from a pull.</source>
        <translation>L’espace de travail est entier, et chaque chiffre vient d’une lecture.</translation>
    </message>
    <message>
        <source>writes a sample region with known faults</source>
        <translation>écrit une région d’exemple aux erreurs connues</translation>
    </message>
    <message>
        <source>makes and keeps the local database of a region</source>
        <translation>crée et entretient la base locale d’une région</translation>
    </message>
    <message>
        <source>connects the back-ends</source>
        <translation>connecte les systèmes</translation>
    </message>
    <message>
        <source>reads the channels into the workspace</source>
        <translation>lit les canaux dans l’espace de travail</translation>
    </message>
    <message>
        <source>shows the rows that could not be read, or reads them again</source>
        <translation>montre les lignes illisibles, ou les relit</translation>
    </message>
    <message>
        <source>finds what differs, and why</source>
        <translation>trouve ce qui diffère, et pourquoi</translation>
    </message>
    <message>
        <source>writes a table as CSV or XLSX</source>
        <translation>écrit un tableau en CSV ou XLSX</translation>
    </message>
    <message>
        <source>prints a report as PDF</source>
        <translation>imprime un rapport en PDF</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Help on one: %1</source>
        <translation>Aide sur l’une d’elles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; all others were taken.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue&#xa0;; toutes les autres sont prises.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues&#xa0;; toutes les autres sont prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel’s short name; by default the folder’s or the kind’s.</source>
        <translation>Le nom court du canal&#xa0;; par défaut celui du dossier ou du type.</translation>
    </message>
    <message>
        <source>The channel’s name for people.</source>
        <translation>Le nom du canal tel qu’on le dit.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The age in minutes that the channel promises not to exceed.</source>
        <translation>L’âge en minutes que le canal promet de ne pas dépasser.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>The places it sells from, separated by |.</source>
        <translation>Les lieux depuis lesquels il vend, séparés par |.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>The zone of its local times, e.g. Europe/Paris.</source>
        <translation>Le fuseau de ses heures locales, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>fuseau</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Read the password or key from standard input.</source>
        <translation>Lire le mot de passe ou la clé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Check an exchange folder straight from its files, without a workspace.</source>
        <translation>Contrôler un dossier d’échange directement d’après ses fichiers, sans espace de travail.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>Le dossier à écrire.</translation>
    </message>
    <message>
        <source>Another seed makes another region.</source>
        <translation>Un autre nombre donne une autre région.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Read an exchange folder straight from its files, without a workspace.</source>
        <translation>Lire un dossier d’échange directement d’après ses fichiers, sans espace de travail.</translation>
    </message>
    <message>
        <source>Only this channel; may be given several times.</source>
        <translation>Ce canal seulement&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Read everything again, not only what changed.</source>
        <translation>Tout relire, pas seulement ce qui a changé.</translation>
    </message>
    <message>
        <source>The exchange folder of a region.</source>
        <translation>Le dossier d’échange d’une région.</translation>
    </message>
    <message>
        <source>Report on an exchange folder straight from its files, without a workspace.</source>
        <translation>Faire le rapport d’un dossier d’échange directement d’après ses fichiers, sans espace de travail.</translation>
    </message>
    <message>
        <source>For whom and by whom, a sentence printed under the title.</source>
        <translation>Pour qui et par qui&#xa0;: une phrase imprimée sous le titre.</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database; by default the last one used.</source>
        <translation>Un fichier, ou postgresql://compte@hôte/base&#xa0;; par défaut le dernier utilisé.</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>Écrire dans ce fichier plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>Everything as it was at this instant, e.g. 2026-06-16T07:45:00Z.</source>
        <translation>Tout tel qu’on le savait à cet instant, par exemple 2026-06-16T07:45:00Z.</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>Say nothing but what was asked for and what went wrong.</source>
        <translation>Ne dire que ce qui est demandé et ce qui a échoué.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>What the channel is.</source>
        <translation>Ce qu’est le canal.</translation>
    </message>
    <message>
        <source>Exchange folder: where it is.</source>
        <translation>Dossier d’échange&#xa0;: où il se trouve.</translation>
    </message>
    <message>
        <source>Database: its address, sqlite:///file, postgresql://user@host/name or odbc:NAME; never with a password.</source>
        <translation>Base de données&#xa0;: son adresse, sqlite:///fichier, postgresql://compte@hôte/nom ou odbc:NOM&#xa0;; jamais avec un mot de passe.</translation>
    </message>
    <message>
        <source>Database: the file that names a query per kind of record.</source>
        <translation>Base de données&#xa0;: le fichier qui nomme une requête par type d’enregistrement.</translation>
    </message>
    <message>
        <source>Vendure shop: the address of its admin interface.</source>
        <translation>Boutique Vendure&#xa0;: l’adresse de son interface d’administration.</translation>
    </message>
    <message>
        <source>Vendure shop, database: the account.</source>
        <translation>Boutique Vendure, base de données&#xa0;: le compte.</translation>
    </message>
    <message>
        <source>Vendure shop: the code of one of its channels.</source>
        <translation>Boutique Vendure&#xa0;: le code de l’un de ses canaux.</translation>
    </message>
    <message>
        <source>Exit with 4 where a finding is at least as grave as this.</source>
        <translation>Finir avec le code 4 dès qu’un constat atteint cette gravité.</translation>
    </message>
    <message>
        <source>How large the region is.</source>
        <translation>La taille de la région.</translation>
    </message>
    <message>
        <source>To back up: the file to write.</source>
        <translation>Pour sauvegarder&#xa0;: le fichier à écrire.</translation>
    </message>
    <message>
        <source>To restore: the backup to read.</source>
        <translation>Pour restaurer&#xa0;: la sauvegarde à lire.</translation>
    </message>
    <message>
        <source>The language of the answer.</source>
        <translation>La langue de la réponse.</translation>
    </message>
    <message>
        <source>Text for people; JSON or CSV for programs.</source>
        <translation>Du texte pour les personnes&#xa0;; JSON ou CSV pour les programmes.</translation>
    </message>
    <message>
        <source>There is no keychain here, so every pull gives customers other pseudonyms. Give one key for all pulls in the environment, as %1.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: chaque lecture donne donc d’autres pseudonymes aux clients. Donner une même clé pour toutes les lectures dans l’environnement, sous %1.</translation>
    </message>
    <message>
        <source>Oversell risk: what if the data were so many hours older.</source>
        <translation>Risque de survente&#xa0;: et si les données avaient tant d’heures de plus.</translation>
    </message>
    <message>
        <source>Oversell risk: what if every channel kept so many more back.</source>
        <translation>Risque de survente&#xa0;: et si chaque canal gardait autant d’unités de plus en réserve.</translation>
    </message>
    <message>
        <source>Oversell risk: what the recommended buffer leaves; 0.01 unless given.</source>
        <translation>Risque de survente&#xa0;: ce que laisse le tampon conseillé&#xa0;; 0,01 par défaut.</translation>
    </message>
    <message>
        <source>Phantom stock: share of records wrong before looking; 0.03 unless given.</source>
        <translation>Stock fantôme&#xa0;: part des stocks théoriques faux avant tout examen&#xa0;; 0,03 par défaut.</translation>
    </message>
    <message>
        <source>Phantom stock: days until the next count; 30 unless given.</source>
        <translation>Stock fantôme&#xa0;: jours jusqu’au prochain comptage&#xa0;; 30 par défaut.</translation>
    </message>
    <message>
        <source>Lost sales: share of customers who take another item; 0.45 unless given.</source>
        <translation>Ventes perdues&#xa0;: part des clients qui prennent un autre article&#xa0;; 0,45 par défaut.</translation>
    </message>
    <message>
        <source>Lost sales: days looked back on; 28 unless given.</source>
        <translation>Ventes perdues&#xa0;: jours considérés&#xa0;; 28 par défaut.</translation>
    </message>
    <message>
        <source>Cover: days from order to delivery; 7 unless given.</source>
        <translation>Couverture&#xa0;: jours de la commande à la livraison&#xa0;; 7 par défaut.</translation>
    </message>
    <message>
        <source>Cover: their standard deviation; 1.5 unless given.</source>
        <translation>Couverture&#xa0;: leur écart type&#xa0;; 1,5 par défaut.</translation>
    </message>
    <message>
        <source>Cover: share of deliveries that come in time; 0.95 unless given.</source>
        <translation>Couverture&#xa0;: part des livraisons à temps&#xa0;; 0,95 par défaut.</translation>
    </message>
    <message>
        <source>Cover and transfers: days within which stock should be sold; 60 unless given.</source>
        <translation>Couverture et transferts&#xa0;: jours dans lesquels le stock devrait être vendu&#xa0;; 60 par défaut.</translation>
    </message>
    <message>
        <source>Transfers: cost of each, in the region’s currency; 12 unless given.</source>
        <translation>Transferts&#xa0;: coût de chacun, dans la monnaie de la région&#xa0;; 12 par défaut.</translation>
    </message>
    <message>
        <source>Transfers: cost of each unit moved; 0.8 unless given.</source>
        <translation>Transferts&#xa0;: coût de chaque unité déplacée&#xa0;; 0,8 par défaut.</translation>
    </message>
    <message>
        <source>Positions, look-ahead: by item, or by item and place.</source>
        <translation>Positions, prévision&#xa0;: par article, ou par article et lieu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Syntaxe</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Wrong use.</source>
        <translation>Mauvais usage.</translation>
    </message>
    <message>
        <source>An input or the workspace could not be read.</source>
        <translation>Une entrée ou l’espace de travail n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Some channel failed; the others are in.</source>
        <translation>Un canal a échoué&#xa0;; les autres sont lus.</translation>
    </message>
    <message>
        <source>There are findings at or above what --fail-on names.</source>
        <translation>Il y a des constats au niveau de --fail-on ou au-dessus.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>The secret of a channel, in place of the one in the keychain; %1 for web-fr.</source>
        <translation>Le secret d’un canal, à la place de celui du trousseau&#xa0;; %1 pour web-fr.</translation>
    </message>
    <message>
        <source>The password of a postgresql:// workspace.</source>
        <translation>Le mot de passe d’un espace de travail postgresql://.</translation>
    </message>
    <message>
        <source>The key of the customers’ pseudonyms, where there is no keychain.</source>
        <translation>La clé des pseudonymes des clients, là où il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The settings; %1 where the variable is not set.</source>
        <translation>Les réglages&#xa0;; %1 si la variable n’est pas définie.</translation>
    </message>
    <message>
        <source>The log, and reports of crashes, which nobody sends; %1 where the variable is not set.</source>
        <translation>Le journal et les rapports d’arrêt, que personne n’envoie&#xa0;; %1 si la variable n’est pas définie.</translation>
    </message>
    <message>
        <source>Pulls the channels of a retail region, checks, exports and reports, without a window.</source>
        <translation>Lit les canaux d’une région, contrôle, exporte et imprime les rapports, sans fenêtre.</translation>
    </message>
    <message>
        <source>command [options]</source>
        <translation>commande [options]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options de toutes les commandes</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>unisono [options] [workspace]</source>
        <translation>unisono [options] [espace]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Opens the workspace, or the last one where none is named. A window that is open already takes it over.</source>
        <translation>Ouvre l’espace de travail nommé, ou le dernier. Une fenêtre déjà ouverte s’en charge.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show the versions of the program, of Qt and of the database drivers.</source>
        <translation>Afficher les versions du programme, de Qt et des pilotes de base de données.</translation>
    </message>
    <message>
        <source>prints what to count, and takes in what was counted</source>
        <translation>imprime ce qui est à compter et reprend ce qui a été compté</translation>
    </message>
    <message>
        <source>What the count is for.</source>
        <translation>But du comptage.</translation>
    </message>
    <message>
        <source>Only this place.</source>
        <translation>Ce lieu seul.</translation>
    </message>
    <message>
        <source>At most so many items for each place; 30 by default.</source>
        <translation>Au plus ce nombre d’articles par lieu&#xa0;; 30 par défaut.</translation>
    </message>
    <message>
        <source>Days of counts and sales looked back on; 90 by default.</source>
        <translation>Jours de comptages et de ventes pris en compte&#xa0;; 90 par défaut.</translation>
    </message>
    <message>
        <source>Draws the same items again; by default every day draws anew.</source>
        <translation>Tire de nouveau les mêmes articles&#xa0;; par défaut, le tirage change chaque jour.</translation>
    </message>
    <message>
        <source>Count sheet saved: pages %1, rows %2.</source>
        <translation>Feuille de comptage enregistrée&#xa0;: pages %1, lignes %2.</translation>
    </message>
    <message>
        <source>Counts: new %1, changed %2, known already %3, not filled in %4, without a record %5, in quarantine %6</source>
        <translation>Comptages&#xa0;: nouveaux %1, modifiés %2, déjà connus %3, non remplis %4, sans stock théorique %5, en quarantaine %6</translation>
    </message>
    <message>
        <source>Print what the books say beside the box; without it the count is blind.</source>
        <translation>Imprimer aussi le stock théorique&#xa0;; sinon, le comptage se fait à l’aveugle.</translation>
    </message>
    <message>
        <source>Ask there instead of where this build asks.</source>
        <translation>Interroger cette adresse au lieu de celle de ce programme.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>The public key of the notice there, in base64.</source>
        <translation>La clé publique de l’avis à cette adresse, en base64.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>asks whether there is a newer version, and installs nothing</source>
        <translation>demande s’il existe une version plus récente, et n’installe rien</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1 the name of an assumption, %2 and %3 numbers</extracomment>
        <translation>%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>takes a region from an exchange folder, and changes what its planning assumes</source>
        <translation>reprend une région depuis un dossier d’échange, et change ses hypothèses de prévision</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>An instant: date, time, time zone, e.g. &quot;16 Jun 2026, 09:42 (Europe/Rome)&quot;.</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <extracomment>Tooltip of an age: &quot;3 min: since 16 Jun 2026, 09:42 (Europe/Rome)&quot;.</extracomment>
        <translation>%1&#xa0;: depuis le %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of the item.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column: what software a channel runs on.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <extracomment>Column: instant of a channel&apos;s newest figure.</extracomment>
        <translation>Chiffre le plus récent</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column: age of the data.</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Column: the age of its data that a channel promises not to exceed.
----------
Column: units due to customers.</extracomment>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Last pull</source>
        <extracomment>Column: when a channel was read the last time.</extracomment>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how the last pull ended.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Column: number of rows that could not be read.</extracomment>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Column: number of findings.</extracomment>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column: when a pull began.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: number of rows a pull read.</extracomment>
        <translation>Lues</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: number of rows a pull saw for the first time.</extracomment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: number of rows that had changed since the pull before.</extracomment>
        <translation>Changées</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Column: number of rows that are no longer there.</extracomment>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: line of a file.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Column: heading of the cell that could not be read.</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Column: the cell as it was found.</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Column: key of the record, e.g. the item&apos;s code.</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a count sheet, which is read back: why it is counted. A word that the reader of files knows.</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>Column: value of the difference in money.</extracomment>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Items offered</source>
        <extracomment>Column: number of items that a channel offers.
----------
Columns: numbers of items that a channel offers for collection in a store.</extracomment>
        <translation>Articles proposés</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <extracomment>Column: number of quantities that differ from what there is.</extracomment>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>Column: how grave a finding is.</extracomment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what sort of finding it is.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Column: the item&apos;s code (SKU).</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Column: quantity that a channel offers its customers.</extracomment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Available to sell</source>
        <extracomment>Column: quantity that a channel could offer.</extracomment>
        <translation>Vendable</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: published minus available to sell.</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Publ.</source>
        <extracomment>Narrow column heading, short for Published.</extracomment>
        <translation>Publ.</translation>
    </message>
    <message>
        <source>Sellable</source>
        <extracomment>Narrow column heading, short for Available to sell.</extracomment>
        <translation>Vendable</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Narrow column heading, short for Difference.</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when a finding lasts.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: store or warehouse.</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Column: number of stores and warehouses that hold the item.</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Column: units ordered from suppliers that have not arrived.</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Truth: all places</source>
        <extracomment>Heading over the stock states, summed over all stores and warehouses.</extracomment>
        <translation>Vérité&#xa0;: tous les lieux</translation>
    </message>
    <message>
        <source>Reported by</source>
        <extracomment>Column: how many channels report this item at this place.</extracomment>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>Column: units physically there.</extracomment>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>Column: units promised to open orders.</extracomment>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Column: units set aside, e.g. in carts or for store customers.</extracomment>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Unsellable</source>
        <extracomment>Column: units that cannot be sold (damaged, on quality hold).</extracomment>
        <translation>Invendable</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column: units kept back as safety stock.</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column: units available to promise.</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Comm.</source>
        <extracomment>Narrow column heading, short for Committed.</extracomment>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Res.</source>
        <extracomment>Narrow column heading, short for Reserved.</extracomment>
        <translation>Rés.</translation>
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
        <translation>Dispo.</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <extracomment>Read by a screen reader: column title, then that its figure is not known.</extracomment>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>%1: %2, differs</source>
        <extracomment>Read by a screen reader: column title, figure, then that it differs from what it should be.</extracomment>
        <translation>%1&#xa0;: %2, diffère</translation>
    </message>
    <message>
        <source>%1: %2, late</source>
        <extracomment>Read by a screen reader: column title, age, then that it is older than promised.</extracomment>
        <translation>%1&#xa0;: %2, en retard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: column title and its content.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>Ce qui n’est pas clair</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what was found out about a promise or a reservation.</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column: number of units to move.</extracomment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Column: number of order lines.</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>Column: how an order reaches its customer.</extracomment>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Columns: numbers of orders that came so far.</extracomment>
        <translation>Commandées</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affectées</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Cancelled for stock</source>
        <extracomment>Column: order lines cancelled because the goods were missing.</extracomment>
        <translation>Annulées faute de stock</translation>
    </message>
    <message>
        <source>Share cancelled for stock</source>
        <translation>Part annulée faute de stock</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Unités commandées</translation>
    </message>
    <message>
        <source>Units supplied</source>
        <translation>Unités fournies</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <extracomment>Column: units supplied divided by units ordered.</extracomment>
        <translation>Taux de service</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column: number of orders whose promise is due.</extracomment>
        <translation>Échues</translation>
    </message>
    <message>
        <source>On time in full</source>
        <translation>À temps et complètes</translation>
    </message>
    <message>
        <source>Share on time in full</source>
        <translation>Part à temps et complète</translation>
    </message>
    <message>
        <source>Ready within (9 of 10)</source>
        <extracomment>Column: nine of ten orders are ready for collection within this time.</extracomment>
        <translation>Prêtes en (9 sur 10)</translation>
    </message>
    <message>
        <source>Orders counted</source>
        <translation>Commandes comptées</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: number of an order.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée le</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Prête le</translation>
    </message>
    <message>
        <source>For earlier orders</source>
        <extracomment>Column: units that earlier orders are to have first.</extracomment>
        <translation>Pour des commandes antérieures</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: what is left for this order.</extracomment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: when the store is open next.</extracomment>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Told by</source>
        <extracomment>Column: the channel whose stock figure counts.</extracomment>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>Column: units in open order lines.</extracomment>
        <translation>Commandes ouvertes</translation>
    </message>
    <message>
        <source>Cancelled lately</source>
        <extracomment>Column: units cancelled in the last 30 days.</extracomment>
        <translation>Annulé récemment</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>Column: what is wrong in a channel&apos;s settings.</extracomment>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Autre canal</translation>
    </message>
    <message>
        <source>Items affected</source>
        <extracomment>Column: number of items that show a fault.</extracomment>
        <translation>Articles touchés</translation>
    </message>
    <message>
        <source>Items judged</source>
        <extracomment>Column: number of items that could show a fault.</extracomment>
        <translation>Articles jugés</translation>
    </message>
    <message>
        <source>Promised every</source>
        <extracomment>Column: the age that a channel promises not to exceed.</extracomment>
        <translation>Promis tous les</translation>
    </message>
    <message>
        <source>Sold every</source>
        <extracomment>Column: the usual time between two sales of an item.</extracomment>
        <translation>Vendu tous les</translation>
    </message>
    <message>
        <source>Tax (%)</source>
        <translation>Taxe (%)</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how far an order is.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>State there</source>
        <extracomment>Column: how far an order is, as another channel says.</extracomment>
        <translation>État là-bas</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Column: on what two channels disagree.</extracomment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <extracomment>Column: units sold on an open day on which the item was there.</extracomment>
        <translation>Vendu par jour</translation>
    </message>
    <message>
        <source>Days counted</source>
        <extracomment>Column: number of days that a mean rests on.</extracomment>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>Buffer</source>
        <extracomment>Column: pieces kept back by a channel.</extracomment>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Unseen hours</source>
        <extracomment>Column: hours for which nobody sees what is sold.</extracomment>
        <translation>Heures sans vue</translation>
    </message>
    <message>
        <source>Sold unseen</source>
        <extracomment>Column: units expected to be sold in that time.</extracomment>
        <translation>Vendu sans être vu</translation>
    </message>
    <message>
        <source>Variance / mean</source>
        <extracomment>Column: variance of the sales divided by their mean.</extracomment>
        <translation>Variance / moyenne</translation>
    </message>
    <message>
        <source>Risk %</source>
        <extracomment>Column: probability that more is sold than there is, in per cent.</extracomment>
        <translation>Risque&#xa0;%</translation>
    </message>
    <message>
        <source>Oversold units</source>
        <extracomment>Column: units expected to be sold beyond what there is.</extracomment>
        <translation>Unités survendues</translation>
    </message>
    <message>
        <source>Risk with buffer %</source>
        <extracomment>Column: probability that the buffer is too small, in per cent.</extracomment>
        <translation>Risque avec tampon %</translation>
    </message>
    <message>
        <source>Recommended buffer</source>
        <extracomment>Column: buffer that leaves a risk of at most 1 %.</extracomment>
        <translation>Tampon conseillé</translation>
    </message>
    <message>
        <source>Made up of</source>
        <extracomment>Column: how a figure is made up.</extracomment>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Places unknown</source>
        <extracomment>Column: number of places without known sales.</extracomment>
        <translation>Lieux inconnus</translation>
    </message>
    <message>
        <source>Days silent</source>
        <extracomment>Column: open days without a sale.</extracomment>
        <translation>Jours sans vente</translation>
    </message>
    <message>
        <source>Expected sales</source>
        <extracomment>Column: units that should have been sold in the days without a sale.</extracomment>
        <translation>Ventes attendues</translation>
    </message>
    <message>
        <source>Prior %</source>
        <extracomment>Column: share of records known to be wrong before looking, in per cent.</extracomment>
        <translation>A priori&#xa0;%</translation>
    </message>
    <message>
        <source>Phantom %</source>
        <extracomment>Column: probability that the stock is not there, in per cent.</extracomment>
        <translation>Fantôme&#xa0;%</translation>
    </message>
    <message>
        <source>ABC</source>
        <extracomment>Column: class A, B or C by the margin earned.</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>Column: standard deviation of the units sold a day.</extracomment>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <extracomment>Column: for how many open days the stock lasts.</extracomment>
        <translation>Jours de couverture</translation>
    </message>
    <message>
        <source>No sale for (days)</source>
        <extracomment>Column: for how many days nothing has been sold.</extracomment>
        <translation>Sans vente depuis (jours)</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <extracomment>Column: units kept for chance.</extracomment>
        <translation>Stock de sécurité</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <extracomment>Column: level at which to order again.</extracomment>
        <translation>Point de commande</translation>
    </message>
    <message>
        <source>Overstock</source>
        <extracomment>Column: units more than are sold in the horizon.</extracomment>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>Overstock at cost</source>
        <extracomment>Column: value at cost of the units too many.</extracomment>
        <translation>Surstock au coût</translation>
    </message>
    <message>
        <source>Shortage</source>
        <extracomment>Column: units missing to the reorder point.</extracomment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Sell-through %</source>
        <extracomment>Column: sold of sold and left, in per cent.</extracomment>
        <translation>Taux d’écoulement&#xa0;%</translation>
    </message>
    <message>
        <source>Stock-out %</source>
        <extracomment>Column: share of open days with nothing to sell, in per cent.</extracomment>
        <translation>Taux de rupture&#xa0;%</translation>
    </message>
    <message>
        <source>Days sold out</source>
        <extracomment>Column: open days with nothing to sell until now.
----------
Column: open days with nothing to sell.</extracomment>
        <translation>Jours de rupture</translation>
    </message>
    <message>
        <source>Age in days</source>
        <extracomment>Column: days since the item was first received.</extracomment>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>First receipt (days)</source>
        <extracomment>Column: days since the place first received the item, as far as is known.</extracomment>
        <translation>Première réception (jours)</translation>
    </message>
    <message>
        <source>Last receipt (days)</source>
        <extracomment>Column: days since the place last received the item.</extracomment>
        <translation>Dernière réception (jours)</translation>
    </message>
    <message>
        <source>Period (days)</source>
        <extracomment>Column: number of days looked back on.</extracomment>
        <translation>Période (jours)</translation>
    </message>
    <message>
        <source>Substitution %</source>
        <extracomment>Column: share of customers who take another item, in per cent.</extracomment>
        <translation>Remplacement&#xa0;%</translation>
    </message>
    <message>
        <source>Units not sold</source>
        <extracomment>Column: units not sold because they were not there.</extracomment>
        <translation>Unités non vendues</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <extracomment>Column: what one unit earns.</extracomment>
        <translation>Marge unitaire</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <extracomment>Column: margin not earned.</extracomment>
        <translation>Marge perdue</translation>
    </message>
    <message>
        <source>Sold out now</source>
        <translation>En rupture maintenant</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: store that gives.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: store that receives.</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>Column: margin that a transfer is expected to bring.</extracomment>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column: what a transfer costs.</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Column: benefit less cost.</extracomment>
        <translation>Gain net</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>Column: from which instant on a figure holds.</extracomment>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>Column: units due to arrive.</extracomment>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>Projected</source>
        <extracomment>Column: units that will be there.</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <extracomment>Column: units that can be promised from then on.</extracomment>
        <translation>Peut être promis</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Column: units whose day of arrival has passed.</extracomment>
        <translation>En souffrance</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Whole hours, in a narrow column: &quot;4 h&quot;.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Column: records that the books hold.</extracomment>
        <translation>Lignes de stock</translation>
    </message>
    <message>
        <source>Records counted</source>
        <extracomment>Column: number of records counted.</extracomment>
        <translation>Lignes comptées</translation>
    </message>
    <message>
        <source>Records right</source>
        <extracomment>Column: number of records that were right.</extracomment>
        <translation>Lignes justes</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>Column: what a count is for.</extracomment>
        <translation>But</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Column: place on a list, 1 first.</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Column: ABC class of an item.</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Column: what the books say is there.</extracomment>
        <translation>Théorique</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: units sold in the period.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Column: how often a record was counted.</extracomment>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Counts that differed</source>
        <extracomment>Column: how often a count found the record wrong.</extracomment>
        <translation>Comptages faux</translation>
    </message>
    <message>
        <source>Expected errors</source>
        <extracomment>Column: share of records expected to be wrong.</extracomment>
        <translation>Erreurs attendues</translation>
    </message>
    <message>
        <source>Phantom probability</source>
        <extracomment>Column: how likely the stock is only in the books.</extracomment>
        <translation>Probabilité de stock fantôme</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column: what a list is ordered by.</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why a record is on a list.</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Accuracy of records</source>
        <extracomment>Column: share of records that are right.</extracomment>
        <translation>Fiabilité du stock</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Columns: the ends of an interval.</extracomment>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Accuracy of units</source>
        <extracomment>Column: 1 minus the units off divided by the units recorded.</extracomment>
        <translation>Fiabilité en unités</translation>
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
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Targeted counts</source>
        <extracomment>Column: counts that were not drawn by lot.</extracomment>
        <translation>Comptages ciblés</translation>
    </message>
    <message>
        <source>Incomplete counts</source>
        <extracomment>Column: counts without a figure on one side.</extracomment>
        <translation>Comptages incomplets</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Dernier comptage</translation>
    </message>
    <message>
        <source>Item code</source>
        <extracomment>Heading of a count sheet, which is read back: the item&apos;s code. A word that the reader of files knows (models/channels/files/heading_words.cpp).</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Counted at</source>
        <extracomment>Heading of a count sheet, which is read back: when it was counted. A word that the reader of files knows.</extracomment>
        <translation>Date de comptage</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Heading of a count sheet, which is read back: the quantity found. A word that the reader of files knows.</extracomment>
        <translation>Quantité comptée</translation>
    </message>
    <message>
        <source>Place code</source>
        <extracomment>Heading of a count sheet, which is read back: the code of the store or warehouse. A word that the reader of files knows.</extracomment>
        <translation>Code lieu</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, in a column: &quot;96.2%&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cover (d)</source>
        <translation>Couv. (j)</translation>
    </message>
    <message>
        <source>Days on promotion</source>
        <extracomment>Column: number of those days on which the item was on promotion.</extracomment>
        <translation>Jours en promotion</translation>
    </message>
    <message>
        <source>Promotion uplift</source>
        <extracomment>Column: how many times as much is sold on a day of promotion as on an ordinary one.</extracomment>
        <translation>Multiplicateur de promotion</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A cell that answers its heading, as in &quot;Sold out now&quot;.</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A cell that answers its heading, as in &quot;Sold out now&quot;.</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Narrow heading on paper: quantity.</extracomment>
        <translation>Qté</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Real discrepancies</source>
        <extracomment>Key figure of the inventory report: number of real discrepancies between what there is and what channels show.</extracomment>
        <translation>Écarts réels</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 note</source>
        <extracomment>Below the number of discrepancies: by severity.</extracomment>
        <translation>%1 critiques, %2 avertissements, %3 à noter</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>Key figure of the inventory report: value of the discrepancies.</extracomment>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>Below the value at stake: the value in the second currency.</extracomment>
        <translation>et %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known margin</source>
        <extracomment>Below the value at stake: for how many discrepancies price or cost are not known.</extracomment>
        <translation>
            <numerusform>%Ln sans marge connue</numerusform>
            <numerusform>%Ln sans marge connue</numerusform>
        </translation>
    </message>
    <message>
        <source>difference × margin per unit</source>
        <translation>écart × marge par unité</translation>
    </message>
    <message>
        <source>Late channels</source>
        <extracomment>Key figure: number of channels whose figures are older than they promise.</extracomment>
        <translation>Canaux en retard</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Behind a number: of how many.</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>all within their promised time</source>
        <translation>tous dans leur délai promis</translation>
    </message>
    <message>
        <source>Items checked</source>
        <extracomment>Key figure: number of items whose stock was compared with the channels.</extracomment>
        <translation>Articles contrôlés</translation>
    </message>
    <message>
        <source>%1 pairs item × channel</source>
        <extracomment>Below the number of items: how many figures of channels were compared.</extracomment>
        <translation>%1 couples article × canal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A late channel and the age of its figures: &quot;Marketplace (3 h 10)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What we really have, and who shows something else</source>
        <translation>Ce que nous avons vraiment, et qui montre autre chose</translation>
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
        <translation>Stocks&#xa0;: écarts</translation>
    </message>
    <message>
        <source>as of %1; all channels within their promised time</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data.</extracomment>
        <translation>au %1&#xa0;; tous les canaux dans leur délai promis</translation>
    </message>
    <message>
        <source>as of %1; late: %2</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data, then the channels that are late.</extracomment>
        <translation>au %1&#xa0;; en retard&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Footer of a report: &quot;96 rows of 12,340&quot;, the rows printed and all there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none, all findings</source>
        <translation>aucun, tous les constats</translation>
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
        <translation>Constats dans le temps</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>D’où viennent les écarts</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>the gravest of them, and what proves them fixed</source>
        <translation>les plus graves, et ce qui prouve qu’ils sont réglés</translation>
    </message>
    <message>
        <source>The channels and the age of their figures</source>
        <translation>Les canaux et l’âge de leurs chiffres</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>No discrepancy: every channel shows what there is.</source>
        <translation>Aucun écart&#xa0;: chaque canal montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>the gravest first, then by what is at stake</source>
        <extracomment>Above the table of findings: their order.</extracomment>
        <translation>du plus grave au moins grave, puis par valeur en jeu</translation>
    </message>
    <message>
        <source>Stock of these items, all places together</source>
        <translation>Stock de ces articles, tous lieux confondus</translation>
    </message>
    <message>
        <source>by item</source>
        <extracomment>Above the table of stock: its order.</extracomment>
        <translation>par article</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Footer of a report, before &quot;as of 16 Jun 2026, 09:42 (Europe/Rome); …&quot;.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Footer of a report, before the filter in force.</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Footer of a report: page %1 of %2.</extracomment>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <extracomment>Above a page&apos;s part of a table: rows %1 to %2 of %3.</extracomment>
        <translation>lignes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <extracomment>Header of a count sheet: its subject.</extracomment>
        <translation>Feuille de comptage</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data.</extracomment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count sheet</comment>
        <extracomment>Footer of a count sheet, behind &quot;Filter&quot;: what is counted, the number of rows.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to count today.</source>
        <translation>Rien à compter aujourd’hui.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <extracomment>Fields of a count sheet that are filled in by hand.</extracomment>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Headings of a count sheet.</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Théorique</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
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
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Which settings of the channels make their figures wrong again and again.</source>
        <translation>Quels réglages des canaux faussent leurs chiffres, encore et encore.</translation>
    </message>
    <message>
        <source>The settings of the channels are in order, as far as their figures show.</source>
        <translation>Les réglages des canaux sont en ordre, pour autant que leurs chiffres le montrent.</translation>
    </message>
    <message>
        <source>What to set right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Records that are right</source>
        <extracomment>Key figure: share of stock records that random counts found right.</extracomment>
        <translation>Fiabilité du stock</translation>
    </message>
    <message>
        <source>between %1 and %2 of all</source>
        <extracomment>Below the share of right records: a 95 % interval, two percentages.</extracomment>
        <translation>entre %1 et %2 du total</translation>
    </message>
    <message>
        <source>no random count yet</source>
        <translation>aucun comptage tiré au sort</translation>
    </message>
    <message>
        <source>Records drawn and counted</source>
        <extracomment>Key figure: number of records that were drawn by lot and counted.</extracomment>
        <translation>Lignes tirées et comptées</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <extracomment>Below a number: the days looked back on.</extracomment>
        <translation>
            <numerusform>au cours du dernier jour</numerusform>
            <numerusform>ces %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Units that are right</source>
        <extracomment>Key figure: 1 − units off ÷ units recorded.</extracomment>
        <translation>Fiabilité en unités</translation>
    </message>
    <message>
        <source>never netted: too many and too few both count</source>
        <translation>sans compensation&#xa0;: trop et trop peu comptent</translation>
    </message>
    <message>
        <source>To count today</source>
        <extracomment>Key figure: number of records on the lists of the day.</extracomment>
        <translation>À compter aujourd’hui</translation>
    </message>
    <message>
        <source>records in %1</source>
        <extracomment>Below the number of records to count: in how many places.</extracomment>
        <translation>lignes de stock, %1</translation>
    </message>
    <message>
        <source>Accuracy of the records</source>
        <translation>Fiabilité du stock par lieu</translation>
    </message>
    <message>
        <source>Nothing was drawn by lot and counted yet: nobody knows how right the records are.</source>
        <translation>Rien n’a encore été tiré au sort et compté&#xa0;: personne ne sait si le stock théorique est juste.</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>La région</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>Beside a place: the share of right records, then the interval it lies in.</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>Beside a place: records right of records counted.</extracomment>
        <translation>%1 justes sur %2</translation>
    </message>
    <message>
        <source>%1; the whisker is the 95% interval, the dashed line the target of %2</source>
        <extracomment>Beside a heading: %1 the lines shown, %2 a percentage.</extracomment>
        <translation>%1&#xa0;; trait&#xa0;: intervalle à 95&#xa0;%, pointillé&#xa0;: cible de %2</translation>
    </message>
    <message>
        <source>What to count today</source>
        <translation>À compter aujourd’hui</translation>
    </message>
    <message>
        <source>by place and goal</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>par lieu et par but</translation>
    </message>
    <message>
        <source>To be counted first</source>
        <translation>À compter en premier</translation>
    </message>
    <message>
        <source>the first of every place and goal, then the second ones</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>les premiers de chaque lieu et but, puis les deuxièmes</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>How far the records can be believed, and what to count today so that they can be believed more.</source>
        <translation>Jusqu’où croire le stock théorique, et que compter aujourd’hui pour y croire davantage.</translation>
    </message>
    <message>
        <source>Inventory in full</source>
        <extracomment>Header of the inventory report: its subject.</extracomment>
        <translation>Stocks&#xa0;: rapport complet</translation>
    </message>
    <message>
        <source>real discrepancies by their first cause, and what is at stake</source>
        <translation>écarts réels par première cause, et ce qui est en jeu</translation>
    </message>
    <message>
        <source>projected</source>
        <extracomment>Lines of a chart over time: units that will be there, units of it that can still be promised.</extracomment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation>peut être promis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item</comment>
        <extracomment>Title of a chart: code of an item, its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>units over all places</source>
        <translation>unités, tous lieux confondus</translation>
    </message>
    <message>
        <source>Items that run short</source>
        <extracomment>Key figure: items of which more is promised than will be there.</extracomment>
        <translation>Articles qui vont manquer</translation>
    </message>
    <message>
        <source>with dated supply or promises</source>
        <extracomment>Below the items that run short: those that were looked at.</extracomment>
        <translation>avec arrivages ou promesses datés</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message numerus="yes">
        <source>units; %Ln quantity(ies) unknown</source>
        <extracomment>Below a number of units: how many quantities are not in it because nobody tells them.</extracomment>
        <translation>
            <numerusform>unités&#xa0;; %Ln quantité inconnue</numerusform>
            <numerusform>unités&#xa0;; %Ln quantités inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>Key figures of the look-ahead: units that are to arrive, that customers are to have, that should have arrived already.</extracomment>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>Promised to customers</source>
        <translation>Promis aux clients</translation>
    </message>
    <message>
        <source>Supply overdue</source>
        <translation>Arrivages en retard</translation>
    </message>
    <message>
        <source>When least is left</source>
        <translation>Quand il en reste le moins</translation>
    </message>
    <message>
        <source>what runs short first, then what has least left</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>d’abord ce qui va manquer, puis ce qui reste le moins</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Disponibilité à venir</translation>
    </message>
    <message>
        <source>What can still be promised once dated supply has come and dated promises are kept.</source>
        <translation>Ce qui peut encore être promis une fois les arrivages datés reçus et les promesses datées tenues.</translation>
    </message>
    <message>
        <source>No supply and no promise has a date: what is available now is what can be promised.</source>
        <translation>Aucun arrivage ni aucune promesse n’a de date&#xa0;: ce qui est disponible maintenant peut être promis.</translation>
    </message>
    <message>
        <source>On time in full</source>
        <extracomment>Key figure: orders that were supplied whole by the promised time. Below it: %1 of %2 orders.</extracomment>
        <translation>À temps et complètes</translation>
    </message>
    <message>
        <source>%1 of %2 orders due</source>
        <translation>%1 sur %2 commandes échues</translation>
    </message>
    <message>
        <source>Cancelled for stock</source>
        <extracomment>Key figure: order lines cancelled because the goods were missing. Below it: %1 of %2 lines.</extracomment>
        <translation>Annulées faute de stock</translation>
    </message>
    <message>
        <source>%1 of %2 order lines</source>
        <translation>%1 lignes de commande sur %2</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <extracomment>Key figure: promises to collect that cannot be kept. Below it: what was counted.</extracomment>
        <translation>Promesses compromises</translation>
    </message>
    <message>
        <source>order lines to be collected</source>
        <translation>lignes de commande à retirer</translation>
    </message>
    <message>
        <source>Reservations that differ</source>
        <extracomment>Key figure: items at places of which more or less is held than ordered. Below it: what was counted.</extracomment>
        <translation>Réservations en écart</translation>
    </message>
    <message>
        <source>item × place with orders</source>
        <translation>article × lieu avec commandes</translation>
    </message>
    <message>
        <source>How far the orders have come</source>
        <extracomment>Bars: numbers of orders that came at least so far.</extracomment>
        <translation>Où en sont les commandes</translation>
    </message>
    <message>
        <source>orders of the last 90 days, all channels</source>
        <translation>commandes des 90 derniers jours, tous les canaux</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandées</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affectées</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>By channel and way of delivery</source>
        <translation>Par canal et mode de livraison</translation>
    </message>
    <message>
        <source>Collections that cannot be kept</source>
        <translation>Retraits qui ne pourront être tenus</translation>
    </message>
    <message>
        <source>the earliest promise first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>de la promesse la plus proche à la plus lointaine</translation>
    </message>
    <message>
        <source>Every collection that is promised can be kept, as far as is known.</source>
        <translation>Chaque retrait promis peut être tenu, pour autant qu’on le sache.</translation>
    </message>
    <message>
        <source>Offered for collection and not there</source>
        <translation>Proposé au retrait et absent</translation>
    </message>
    <message>
        <source>the most items first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>du plus grand nombre d’articles au plus petit</translation>
    </message>
    <message>
        <source>What is offered for collection is there.</source>
        <translation>Ce qui est proposé au retrait est présent.</translation>
    </message>
    <message>
        <source>Reservations that differ from the orders</source>
        <translation>Réservations qui diffèrent des commandes</translation>
    </message>
    <message>
        <source>the greatest difference first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>du plus grand écart au plus petit</translation>
    </message>
    <message>
        <source>What is held is what was ordered.</source>
        <translation>Ce qui est retenu est ce qui a été commandé.</translation>
    </message>
    <message>
        <source>Orders on which two channels disagree</source>
        <translation>Commandes sur lesquelles deux canaux ne sont pas d’accord</translation>
    </message>
    <message>
        <source>The channels agree on every order that they share.</source>
        <translation>Les canaux sont d’accord sur chaque commande qu’ils partagent.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>How orders are fulfilled, which promises cannot be kept, and where stock is held for no order or ordered and not held.</source>
        <translation>Comment les commandes sont servies, quelles promesses ne pourront être tenues, et où du stock est retenu sans commande ou commandé sans être retenu.</translation>
    </message>
    <message>
        <source>No channel tells any orders.</source>
        <translation>Aucun canal ne communique de commandes.</translation>
    </message>
    <message>
        <source>Overstock in stores, at cost</source>
        <extracomment>Key figure: what the units that stores have too many of have cost.</extracomment>
        <translation>Surstock des magasins, au coût</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln pair(s) item × store</source>
        <extracomment>Below the overstock at cost: in how many pairs of item and store.</extracomment>
        <translation>
            <numerusform>%Ln couple article × magasin</numerusform>
            <numerusform>%Ln couples article × magasin</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the reorder point</source>
        <extracomment>Key figure: items at places that are to be ordered again.</extracomment>
        <translation>Sous le point de commande</translation>
    </message>
    <message>
        <source>item × place</source>
        <translation>article × lieu</translation>
    </message>
    <message>
        <source>Not selling</source>
        <extracomment>Key figure: items at places that do not sell at all.</extracomment>
        <translation>Sans vente</translation>
    </message>
    <message numerus="yes">
        <source>no sale for up to %Ln day(s)</source>
        <extracomment>Below the number of items that do not sell: for how many days at most.</extracomment>
        <translation>
            <numerusform>depuis %Ln jour au plus</numerusform>
            <numerusform>depuis %Ln jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain by transfers</source>
        <extracomment>Key figure: what the proposed transfers bring, less what they cost.</extracomment>
        <translation>Gain net des transferts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s), units: %1</source>
        <extracomment>Below the gain by transfers: how many transfers, how many units.</extracomment>
        <translation>
            <numerusform>%Ln transfert, unités&#xa0;: %1</numerusform>
            <numerusform>%Ln transferts, unités&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without class</source>
        <extracomment>A group of items by the margin they earn: A, B or C.</extracomment>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Stock by class</source>
        <translation>Stock par classe</translation>
    </message>
    <message>
        <source>units on hand; A are the items that earn the first 80% of the margin, B the next 15%</source>
        <translation>unités physiques&#xa0;; A&#xa0;: articles qui font les premiers 80&#xa0;% de la marge, B&#xa0;: les 15&#xa0;% suivants</translation>
    </message>
    <message>
        <source>To be ordered again</source>
        <translation>À réapprovisionner</translation>
    </message>
    <message>
        <source>class A first, then the shortest cover</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>classe A d’abord, puis la plus courte couverture</translation>
    </message>
    <message>
        <source>Every item lasts until it can be supplied again.</source>
        <translation>Chaque article tient jusqu’à son réassort.</translation>
    </message>
    <message>
        <source>Overstock in stores</source>
        <translation>Surstock des magasins</translation>
    </message>
    <message>
        <source>the dearest first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>du plus cher au moins cher</translation>
    </message>
    <message>
        <source>No store holds more than it can sell.</source>
        <translation>Aucun magasin n’a plus qu’il ne peut vendre.</translation>
    </message>
    <message>
        <source>Proposed transfers</source>
        <translation>Transferts proposés</translation>
    </message>
    <message>
        <source>the most useful first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>du plus utile au moins utile</translation>
    </message>
    <message>
        <source>No transfer brings more than it costs.</source>
        <translation>Aucun transfert ne rapporte plus qu’il ne coûte.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Approvisionnement</translation>
    </message>
    <message>
        <source>How long the stock lasts, what to order again, what is too much, and what is worth moving to another store.</source>
        <translation>Combien de temps le stock tient, ce qu’il faut réapprovisionner, ce qui est en trop, et ce qui vaut d’être transféré à un autre magasin.</translation>
    </message>
    <message>
        <source>Oversell risks</source>
        <extracomment>Key figure: pairs of an item and a channel that may sell more than there is.</extracomment>
        <translation>Risques de survente</translation>
    </message>
    <message>
        <source>item × channel, risk above %1</source>
        <extracomment>Below the number of oversell risks: what was counted; %1 is a percentage.</extracomment>
        <translation>article × canal, risque au-delà de %1</translation>
    </message>
    <message>
        <source>Longest time unseen</source>
        <extracomment>Key figure: for how long nobody sees what is sold, in the channel where it is longest.</extracomment>
        <translation>Plus longue durée sans vue</translation>
    </message>
    <message>
        <source>Probably phantom</source>
        <extracomment>Key figure: records of stock that is probably not there.</extracomment>
        <translation>Sans doute fantôme</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <extracomment>Below a key figure: the money at stake.</extracomment>
        <translation>%1 en jeu</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <extracomment>Key figure: margin not earned because the goods were sold out.</extracomment>
        <translation>Marge perdue</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s), sold out</source>
        <extracomment>Below the margin lost: the days looked back on.</extracomment>
        <translation>
            <numerusform>en rupture, le dernier jour</numerusform>
            <numerusform>en rupture, ces %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>unseen for %1</source>
        <extracomment>Beside a channel&apos;s bar: for how long nobody sees what is sold.</extracomment>
        <translation>%1 sans vue</translation>
    </message>
    <message>
        <source>Oversold units to expect, by channel</source>
        <translation>Unités survendues à attendre, par canal</translation>
    </message>
    <message>
        <source>before the channel hears what was sold elsewhere</source>
        <translation>avant que le canal sache ce qui s’est vendu ailleurs</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>Risque de survente</translation>
    </message>
    <message>
        <source>the greatest risk first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>du plus grand risque au plus petit</translation>
    </message>
    <message>
        <source>No channel is likely to sell more than there is.</source>
        <translation>Aucun canal ne risque de vendre plus qu’il n’y a.</translation>
    </message>
    <message>
        <source>Probably phantom stock</source>
        <translation>Stock sans doute fantôme</translation>
    </message>
    <message>
        <source>the most probable first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>du plus probable au moins probable</translation>
    </message>
    <message>
        <source>What the books hold also sells: nothing looks like phantom stock.</source>
        <translation>Le stock théorique se vend&#xa0;: rien ne ressemble à du stock fantôme.</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Ventes perdues</translation>
    </message>
    <message>
        <source>Nothing that sells was sold out.</source>
        <translation>Rien de ce qui se vend n’a été en rupture.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>What channels may sell without having it, what is probably only in the books, and what was not sold for want of stock.</source>
        <translation>Ce que des canaux peuvent vendre sans l’avoir, ce qui n’existe sans doute que dans les livres, et ce qui n’a pas été vendu faute de stock.</translation>
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
        <translation>%1 %2 (par défaut %3)</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <extracomment>Under a chapter: what its figures assume.</extracomment>
        <translation>Hypothèses&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>unisono::app::Application</name>
    <message>
        <source>Shows what every channel of a retail region says, and who says something else.</source>
        <translation>Montre ce que dit chaque canal d’une région de magasins, et qui dit autre chose.</translation>
    </message>
    <message>
        <source>The program’s own fonts could not be loaded. Install it again.</source>
        <translation>Les polices du programme n’ont pas pu être chargées. Réinstallez-le.</translation>
    </message>
    <message>
        <source>Leave a picture of every page in this folder, and end.</source>
        <translation>Enregistrer une image de chaque page dans ce dossier, puis quitter.</translation>
    </message>
    <message>
        <source>File or postgresql:// address to open, or a unisono:// link to a page.</source>
        <translation>Fichier ou adresse postgresql:// à ouvrir, ou lien unisono:// vers une page.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::AssumptionsDialog</name>
    <message>
        <source>What planning assumes</source>
        <translation>Hypothèses de prévision</translation>
    </message>
    <message>
        <source>These values belong to the workspace and hold for everybody who opens it. What follows from them is worked out at once.</source>
        <translation>Ces valeurs appartiennent à l’espace de travail et valent pour tous ceux qui l’ouvrent. Ce qui en découle est recalculé aussitôt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>unisono::pages::BatchPreview</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Also read: %1.</source>
        <comment>names of fields</comment>
        <translation>Également lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not told, therefore unknown: %1.</source>
        <comment>names of fields</comment>
        <translation>Non communiqués, donc inconnus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelAgeButton</name>
    <message>
        <source>%1: %2</source>
        <comment>channel and age of its data</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, promised %3</source>
        <translation>%1&#xa0;: %2, promis %3</translation>
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
        <translation>Retirer %1 de cet espace de travail&#xa0;? Ses lignes et son historique seront supprimés avec lui. Le système lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation>Dernière lecture complète</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Promised age</source>
        <translation>Délai promis</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>non promis</translation>
    </message>
    <message>
        <source>Sells from</source>
        <translation>Vend depuis</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Stock tampon</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Visibility threshold</source>
        <translation>Seuil de visibilité</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>include tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>age of the data</comment>
        <translation>promis %1</translation>
    </message>
    <message>
        <source>Age of the data over the last 24 hours: at most %1, now %2.</source>
        <translation>Âge des données sur les dernières 24 heures&#xa0;: au plus %1, maintenant %2.</translation>
    </message>
    <message>
        <source>Age of the data, last 24 hours</source>
        <translation>Âge des données, dernières 24 heures</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Reads everything from the beginning, and notices what is gone</source>
        <translation>Relit tout depuis le début, et remarque ce qui a disparu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>none</source>
        <comment>buffer</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cap</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>threshold</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pull in full</source>
        <translation>Tout relire</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelWords</name>
    <message>
        <source>Pulling</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Pulling, %1</source>
        <comment>share in per cent</comment>
        <translation>Lecture, %1</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Pas encore lu</translation>
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
        <translation>Canaux</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channels, rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Unclear codes</source>
        <translation>Codes à éclaircir</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Lectures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels are older than they promise.</source>
        <translation>
            <numerusform>Les chiffres de %Ln canal sont plus anciens que promis.</numerusform>
            <numerusform>Les chiffres de %Ln canaux sont plus anciens que promis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures stay as they were told last; a pull brings newer ones.</source>
        <translation>Les chiffres restent les derniers communiqués&#xa0;; une lecture en apporte de plus récents.</translation>
    </message>
    <message>
        <source>Pull all now</source>
        <translation>Tout lire maintenant</translation>
    </message>
    <message>
        <source>Until the next pull, its figures stay as of %1.</source>
        <comment>a moment</comment>
        <translation>Jusqu’à la prochaine lecture, ses chiffres restent ceux du %1.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On %1, “%2” now means “%3”.</source>
        <comment>channel, its code, item</comment>
        <translation>Sur %1, «&#xa0;%2&#xa0;» désigne désormais «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What each back-end tells us, how old it is, and what we could not read</source>
        <translation>Ce que dit chaque système, de quand cela date, et ce que nous n’avons pas pu lire</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connecter un canal</translation>
    </message>
    <message>
        <source>&amp;Pull the selected channel</source>
        <translation>&amp;Lire le canal choisi</translation>
    </message>
    <message>
        <source>Your channels will stand here.</source>
        <translation>Ici viendront vos canaux.</translation>
    </message>
    <message>
        <source>A channel is a back-end that tells something: a web shop, a till database, a folder of files. Unisono reads it, compares it with the others, and never writes to it.</source>
        <translation>Un canal est un système qui communique ses chiffres&#xa0;: une boutique web, la base de données d’une caisse, un dossier de fichiers. Unisono le lit, le compare aux autres et n’y écrit jamais.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; it promised %3.</source>
        <comment>channel, age, promised age</comment>
        <translation>%1&#xa0;: rien de neuf depuis %2, délai promis %3.</translation>
    </message>
    <message>
        <source>Pull all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Pull the selected channel in &amp;full</source>
        <translation>Relire &amp;entièrement le canal choisi</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectAccessStep</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <translation>Comment y accéder&#xa0;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Mapping (*.json);;All files (*)</source>
        <translation>Correspondance (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The access is being tried…</source>
        <translation>Test de l’accès en cours…</translation>
    </message>
    <message>
        <source>It can be read: %1.</source>
        <comment>kinds of records</comment>
        <translation>On peut y lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This access could also write. Unisono never does; an account that may only read is safer.</source>
        <translation>Cet accès pourrait aussi écrire. Unisono ne le fait jamais&#xa0;; un compte qui ne fait que lire est plus sûr.</translation>
    </message>
    <message>
        <source>The access works.</source>
        <translation>L’accès fonctionne.</translation>
    </message>
    <message>
        <source>The access works, as %1.</source>
        <comment>account</comment>
        <translation>L’accès fonctionne, en tant que %1.</translation>
    </message>
    <message>
        <source>Try the access</source>
        <translation>Tester l’accès</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectKindStep</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What is to be read?</source>
        <translation>Que faut-il lire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectPreviewStep</name>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>Is this what you expect?</source>
        <translation>Est-ce bien ce que vous attendez&#xa0;?</translation>
    </message>
    <message>
        <source>The first page is being read. Nothing is kept yet.</source>
        <translation>La première page est en cours de lecture. Rien n’est encore gardé.</translation>
    </message>
    <message>
        <source>Everything there is: %1. Nothing is kept yet.</source>
        <comment>number of rows</comment>
        <translation>Tout ce qu’il y a&#xa0;: %1. Rien n’est encore gardé.</translation>
    </message>
    <message>
        <source>The first page: %1. Nothing is kept yet.</source>
        <comment>number of rows</comment>
        <translation>La première page&#xa0;: %1. Rien n’est encore gardé.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectProfileStep</name>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Include tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Name and promise</source>
        <translation>Nom et promesse</translation>
    </message>
    <message>
        <source>What is it called, and what does it promise?</source>
        <translation>Comment s’appelle-t-il, et que promet-il&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people say it: “Web shop”, “Tills”.</source>
        <translation>Comme on l’appelle&#xa0;: «&#xa0;Boutique web&#xa0;», «&#xa0;Caisses&#xa0;».</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Promised age</source>
        <translation>Délai promis</translation>
    </message>
    <message>
        <source>How old its figures may get. Older ones are shown as late.</source>
        <translation>L’âge que ses chiffres peuvent atteindre. Au-delà, ils paraissent en retard.</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>non promis</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sells from</source>
        <translation>Vend depuis</translation>
    </message>
    <message>
        <source>The places whose stock it offers. Nothing chosen: not told.</source>
        <translation>Les lieux dont il propose le stock. Rien de choisi&#xa0;: non communiqué.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Stock tampon</translation>
    </message>
    <message>
        <source>Pieces of every item that it keeps back.</source>
        <translation>Les pièces de chaque article qu’il garde de côté.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>For times without a zone: “Europe/Paris”.</source>
        <translation>Pour les heures sans fuseau&#xa0;: «&#xa0;Europe/Paris&#xa0;».</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectWizard</name>
    <message>
        <source>Connect and pull</source>
        <translation>Connecter et lire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connecter un canal</translation>
    </message>
    <message>
        <source>Unisono reads it and never writes to it; nothing is kept before the last step</source>
        <translation>Unisono le lit et n’y écrit jamais&#xa0;; rien n’est gardé avant la dernière étape</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Keeps what is filled in, without the password (Esc)</source>
        <translation>Garde ce qui est rempli, sauf le mot de passe (Échap)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectWords</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder that holds the channel’s files: CSV, TSV, JSON or XLSX, one table each.</source>
        <translation>Le dossier des fichiers du canal&#xa0;: CSV, TSV, JSON ou XLSX, un tableau chacun.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, sqlite:///file or odbc:name, always without a password.</source>
        <translation>postgresql://compte@hôte/base, sqlite:///fichier ou odbc:nom, toujours sans mot de passe.</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Fichier de correspondance</translation>
    </message>
    <message>
        <source>A JSON file that names one query for each kind of record.</source>
        <translation>Un fichier JSON qui nomme une requête par type d’enregistrement.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of an account that may only read. Empty where the database asks for none.</source>
        <translation>D’un compte qui ne fait que lire. Vide si la base n’en demande pas.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>The address of the shop or of its admin interface.</source>
        <translation>L’adresse de la boutique ou de son interface d’administration.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Empty where you have an API key instead.</source>
        <translation>Vide si vous avez plutôt une clé d’API.</translation>
    </message>
    <message>
        <source>Password or API key</source>
        <translation>Mot de passe ou clé d’API</translation>
    </message>
    <message>
        <source>It goes to the system’s keychain and nowhere else.</source>
        <translation>Il va dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>What a till, a spreadsheet or a nightly job drops into a folder.</source>
        <translation>Ce qu’une caisse, un tableur ou un traitement de nuit dépose dans un dossier.</translation>
    </message>
    <message>
        <source>A till or back-office database, read through queries of your own: PostgreSQL, SQLite or ODBC.</source>
        <translation>La base de données d’une caisse ou d’un logiciel de gestion, lue par vos propres requêtes&#xa0;: PostgreSQL, SQLite ou ODBC.</translation>
    </message>
    <message>
        <source>A web shop on Vendure, read through its admin interface.</source>
        <translation>Une boutique web sous Vendure, lue par son interface d’administration.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (.csv)</source>
        <translation>Texte à séparateurs (.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Visible columns (%1)</source>
        <translation>Colonnes visibles (%1)</translation>
    </message>
    <message>
        <source>All columns (%1)</source>
        <translation>Toutes les colonnes (%1)</translation>
    </message>
    <message>
        <source>Only the selection (%1)</source>
        <translation>Seulement la sélection (%1)</translation>
    </message>
    <message>
        <source>Only the selection</source>
        <translation>Seulement la sélection</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All rows shown (%1)</source>
        <translation>Toutes les lignes affichées (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>Tells spreadsheets that the text is UTF-8.</source>
        <translation>Dit aux tableurs que le texte est en UTF-8.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ExportWords</name>
    <message>
        <source>Exported: %1.</source>
        <comment>number of rows</comment>
        <translation>Exporté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Texte à séparateurs (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
</context>
<context>
    <name>unisono::pages::FindingPanel</name>
    <message>
        <source>stock: %1; published: %2</source>
        <extracomment>%1 the channels that told the stock, %2 the channel that published</extracomment>
        <translation>stock&#xa0;: %1&#xa0;; publié&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, unexplained</source>
        <translation>%1, inexpliqué</translation>
    </message>
    <message>
        <source>%1, explained by cause %2</source>
        <extracomment>%1 a signed number, %2 the number of a cause in a circle</extracomment>
        <translation>%1, expliqué par la cause %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>unknown: price or cost is missing</source>
        <translation>inconnu&#xa0;: le prix ou le coût manque</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Also fits</source>
        <translation>Autre cause</translation>
    </message>
    <message>
        <source>Same barcode</source>
        <translation>Même code-barres</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Voir la chronologie</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Recontrôler</translation>
    </message>
    <message>
        <source>Pulls %1 and compares again.</source>
        <translation>Relit %1 et compare à nouveau.</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Copier le constat en texte</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>unisono::pages::FreshnessDelegate</name>
    <message>
        <source>unknown</source>
        <comment>age of the data</comment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>unisono::pages::IdentityPanel</name>
    <message>
        <source>Another item carries the same GTIN: %1</source>
        <translation>Un autre article porte le même GTIN&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offered here, but nobody stocks it</source>
        <translation>En vente ici, mais personne ne le stocke</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes wait for a decision; mapping one changes nothing in the back-end</source>
        <translation>
            <numerusform>%Ln code attend une décision&#xa0;; l’associer ne change rien dans le système</numerusform>
            <numerusform>%Ln codes attendent une décision&#xa0;; les associer ne change rien dans le système</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that are unclear</source>
        <translation>Codes à éclaircir</translation>
    </message>
    <message>
        <source>Every code is understood.</source>
        <translation>Tous les codes sont compris.</translation>
    </message>
    <message>
        <source>A code that a channel offers and nobody stocks, or that two items share, is shown here, so that you can say which item it means.</source>
        <translation>Un code qu’un canal propose et que personne ne stocke, ou que deux articles partagent, apparaît ici pour que vous indiquiez quel article il désigne.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::InventoryPage</name>
    <message>
        <source>The finding is copied as text.</source>
        <translation>Le constat est copié en texte.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Stocks</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Details of the row</source>
        <translation>Détails de la li&amp;gne</translation>
    </message>
    <message>
        <source>The workspace is being read</source>
        <translation>Lecture de l’espace de travail en cours</translation>
    </message>
    <message>
        <source>Its figures will stand here in a moment.</source>
        <translation>Ses chiffres s’afficheront ici dans un instant.</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Pas encore de canal</translation>
    </message>
    <message>
        <source>Every item will stand here, with what there is and what each channel shows. Connect a first channel.</source>
        <translation>Chaque article viendra ici, avec ce qu’il y a et ce que montre chaque canal. Connectez un premier canal.</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connecter un canal</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Pas encore de stock</translation>
    </message>
    <message>
        <source>The channels are connected, but none has told its stock so far.</source>
        <translation>Les canaux sont connectés, mais aucun n’a encore communiqué son stock.</translation>
    </message>
    <message>
        <source>Pull all channels</source>
        <translation>Lire tous les canaux</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Texte à séparateurs (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln ligne exportée.</numerusform>
            <numerusform>%Ln lignes exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied, with headings.</source>
        <translation>
            <numerusform>%Ln cellule copiée, avec les titres.</numerusform>
            <numerusform>%Ln cellules copiées, avec les titres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied.</source>
        <translation>
            <numerusform>%Ln cellule copiée.</numerusform>
            <numerusform>%Ln cellules copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>View “%1” is saved.</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>View “%1” is deleted.</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Revenir à la vue enregistrée</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln selected</source>
        <extracomment>%1 a number of rows, %n rows that are selected</extracomment>
        <translation>
            <numerusform>%1 · %Ln sélectionnée</numerusform>
            <numerusform>%1 · %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the &amp;count sheet…</source>
        <translation>Imprimer la feuille de &amp;comptage…</translation>
    </message>
    <message>
        <source>&amp;Bring a count in…</source>
        <translation>&amp;Importer un comptage…</translation>
    </message>
    <message>
        <source>count-%1</source>
        <extracomment>file name, %1 a day</extracomment>
        <translation>comptage-%1</translation>
    </message>
    <message>
        <source>Save the count sheet</source>
        <translation>Enregistrer la feuille de comptage</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Count sheet saved: %Ln page(s), %1.</source>
        <comment>%1 is a number of rows</comment>
        <translation>
            <numerusform>Feuille de comptage enregistrée&#xa0;:&#xa0;%Ln page,&#xa0;%1.</numerusform>
            <numerusform>Feuille de comptage enregistrée&#xa0;:&#xa0;%Ln pages,&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a count in</source>
        <translation>Importer un comptage</translation>
    </message>
    <message>
        <source>Filled-in count sheets (*.csv *.xlsx)</source>
        <translation>Feuilles de comptage remplies (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>counted again: %1</source>
        <translation>recomptés&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>déjà connus&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>not filled in: %1</source>
        <translation>non remplis&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>without a record: %1</source>
        <translation>sans stock théorique&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>en quarantaine&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new count(s) brought in.</source>
        <translation>
            <numerusform>%Ln nouveau comptage importé.</numerusform>
            <numerusform>%Ln nouveaux comptages importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the quarantine</source>
        <translation>Afficher la quarantaine</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Feuille de comptage</translation>
    </message>
    <message>
        <source>Planning &amp;assumptions…</source>
        <translation>&amp;Hypothèses de prévision…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Service level, lead time and whatever else planning assumes</source>
        <translation>Niveau de service, délai de livraison et toute autre hypothèse de prévision</translation>
    </message>
    <message>
        <source>The assumptions are saved. What follows is worked out anew.</source>
        <translation>Les hypothèses sont enregistrées. Ce qui en découle est recalculé.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::InventoryTable</name>
    <message>
        <source>%1 · sorted by %2 %3</source>
        <extracomment>%1 a number of rows, %2 the title of the column they are sorted by, %3 an arrow</extracomment>
        <translation>%1 · tri&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>No row matches these filters</source>
        <translation>Aucune ligne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>No real discrepancy</source>
        <translation>Aucun écart réel</translation>
    </message>
    <message>
        <source>Every code and every channel is in order</source>
        <translation>Chaque code et chaque canal est en ordre</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Pas encore de stock</translation>
    </message>
    <message>
        <source>The items stand here once a channel has told its stock.</source>
        <translation>Les articles viendront ici dès qu’un canal aura communiqué son stock.</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Voir la chronologie</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé&#xa0;?</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>Search among the rows</source>
        <translation>Chercher parmi les lignes</translation>
    </message>
    <message>
        <source>Every word must be in the code or the name (Ctrl+F).</source>
        <translation>Chaque mot doit figurer dans le code ou le nom (Ctrl+F).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ligne est écartée.</numerusform>
            <numerusform>%Ln lignes sont écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is being worked out</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>The rows stand here in a moment.</source>
        <translation>Les lignes s’afficheront ici dans un instant.</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Every word must be in the row (Ctrl+F).</source>
        <translation>Chaque mot doit figurer dans la ligne (Ctrl+F).</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ItemPane</name>
    <message>
        <source>Every channel shows what it can sell.</source>
        <translation>Chaque canal montre ce qu’il peut vendre.</translation>
    </message>
    <message>
        <source>Also: %1 (%2)</source>
        <extracomment>%1 what differs, %2 a signed number</extracomment>
        <translation>Aussi&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>%n autre lieu</numerusform>
            <numerusform>%n autres lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where the %1 pieces are</source>
        <translation>Où se trouvent les %1 pièces</translation>
    </message>
    <message>
        <source>Where the pieces are: one place does not say</source>
        <translation>Où se trouvent les pièces&#xa0;: un lieu ne le dit pas</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a place</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n later delivery(s)</source>
        <translation>
            <numerusform>%n livraison ultérieure</numerusform>
            <numerusform>%n livraisons ultérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>What the channels show, of what they can sell</source>
        <translation>Ce que montrent les canaux, sur ce qu’ils peuvent vendre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 published quantity, %2 quantity the channel could sell</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Derrière le chiffre</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 pièces</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Voir la chronologie</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Historique de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open order line(s)</source>
        <translation>
            <numerusform>%Ln ligne de commande ouverte</numerusform>
            <numerusform>%Ln lignes de commande ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::MapStrip</name>
    <message>
        <source>On %1, “%2” means</source>
        <comment>channel, its code</comment>
        <translation>Sur %1, «&#xa0;%2&#xa0;» désigne</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Code de l’article</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>unisono::pages::NameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>unisono::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a number of findings, %2 a number of items, both with their noun</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>print the report of the page</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>ask all channels for their newest figures</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>No channel shows anything else than it could sell.</source>
        <translation>Aucun canal ne montre autre chose que ce qu’il pourrait vendre.</translation>
    </message>
    <message>
        <source>The history begins with the second pull.</source>
        <translation>L’historique commence à la deuxième lecture.</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · au %2</translation>
    </message>
    <message>
        <source>The workspace is being read</source>
        <translation>Lecture de l’espace de travail en cours</translation>
    </message>
    <message>
        <source>Its figures will stand here in a moment.</source>
        <translation>Ses chiffres s’afficheront ici dans un instant.</translation>
    </message>
    <message>
        <source>Your stores will appear here</source>
        <translation>Ici viendront vos magasins</translation>
    </message>
    <message>
        <source>What there is to sell, and which channel shows something else. Connect a first channel.</source>
        <translation>Ce qu’il y a à vendre, et quel canal montre autre chose. Connectez un premier canal.</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connecter un canal</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>The channels are connected, but none has told its stock so far.</source>
        <translation>Les canaux sont connectés, mais aucun n’a encore communiqué son stock.</translation>
    </message>
    <message>
        <source>Pull all channels</source>
        <translation>Lire tous les canaux</translation>
    </message>
    <message>
        <source>To do, costliest first</source>
        <translation>À traiter, du plus coûteux au moins coûteux</translation>
    </message>
    <message>
        <source>%1, %2 at stake</source>
        <extracomment>%1 a number of findings, %2 an amount of money</extracomment>
        <translation>%1, %2 en jeu</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Voir tous les constats</translation>
    </message>
    <message>
        <source>Places to watch</source>
        <translation>Lieux à suivre</translation>
    </message>
    <message>
        <source>Channel freshness</source>
        <translation>Fraîcheur des canaux</translation>
    </message>
    <message>
        <source>age, promise</source>
        <translation>âge, promesse</translation>
    </message>
    <message>
        <source>Open findings by severity</source>
        <translation>Constats ouverts par gravité</translation>
    </message>
    <message>
        <source>Latest pulls</source>
        <translation>Dernières lectures</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 the number of places shown, %n all places of the region</extracomment>
        <translation>
            <numerusform>%1 sur %Ln</numerusform>
            <numerusform>%1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln place(s)</source>
        <translation>
            <numerusform>Voir le lieu (%Ln)</numerusform>
            <numerusform>Voir les %Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a region, %2 a moment; below, a region without a name</extracomment>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>unisono::pages::PlaceBars</name>
    <message>
        <source>on hand</source>
        <extracomment>heading over numbers: stock on hand</extracomment>
        <translation>physique</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 on hand</source>
        <translation>%1&#xa0;: %2 disponibles, %3 physiques</translation>
    </message>
    <message>
        <source>avail.</source>
        <extracomment>heading over numbers, abbreviated: available</extracomment>
        <translation>dispo.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::PullingList</name>
    <message>
        <source>Pulling now</source>
        <translation>Lecture en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 channels; you can go on working</source>
        <translation>
            <numerusform>%Ln canal sur %1&#xa0;; vous pouvez continuer à travailler</numerusform>
            <numerusform>%Ln canaux sur %1&#xa0;; vous pouvez continuer à travailler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time</comment>
        <translation>encore %1 environ</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling keeps the %Ln whole pages; the next pull resumes from there.</source>
        <translation>
            <numerusform>L’arrêt garde la page entière (%Ln)&#xa0;; la prochaine lecture reprend là.</numerusform>
            <numerusform>L’arrêt garde les %Ln pages entières&#xa0;; la prochaine lecture reprend là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::PullsPanel</name>
    <message>
        <source>Pulls, newest first</source>
        <translation>Lectures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing was pulled yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Every pull leaves a line here: what was read, new, changed, gone, and how long it took.</source>
        <translation>Chaque lecture laisse ici une ligne&#xa0;: ce qui a été lu, ce qui est nouveau, changé ou disparu, et le temps que cela a pris.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::QuarantinePanel</name>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>all</source>
        <comment>reasons</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 kept out; everything else was taken</source>
        <comment>number of rows</comment>
        <translation>En quarantaine&#xa0;: %1&#xa0;; tout le reste est pris</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Try these rows once more, for example after a setting was changed</source>
        <translation>Réessayer ces lignes, par exemple après un changement de réglage</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Lignes qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Rien n’est en quarantaine.</translation>
    </message>
    <message>
        <source>A row that cannot be read is kept out and shown here, with its file, line and reason. The rest of the pull is taken.</source>
        <translation>Une ligne illisible est écartée et montrée ici, avec son fichier, sa ligne et le motif. Le reste de la lecture est pris.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>Nombre trop grand</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Trop de décimales</translation>
    </message>
    <message>
        <source>Not a date with a time</source>
        <translation>Pas une date avec heure</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>Jour inexistant</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Ni oui ni non</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Mot inconnu</translation>
    </message>
    <message>
        <source>Key empty</source>
        <translation>Clé vide</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>Clé en double</translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>Trop peu de cellules</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>Trop de cellules</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Pas un texte</translation>
    </message>
    <message>
        <source>Cell too long</source>
        <translation>Cellule trop longue</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Guillemet non fermé</translation>
    </message>
    <message>
        <source>Unexpected shape</source>
        <translation>Forme inattendue</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Repeated hour of the clock change</source>
        <translation>Heure répétée au changement d’heure</translation>
    </message>
    <message>
        <source>Time without a zone</source>
        <translation>Heure sans fuseau</translation>
    </message>
    <message>
        <source>Not a time of day</source>
        <translation>Pas une heure</translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>Relancer la lecture</translation>
    </message>
</context>
<context>
    <name>unisono::pages::SkuSheet</name>
    <message>
        <source>The history is being read</source>
        <translation>Lecture de l’historique en cours</translation>
    </message>
    <message>
        <source>It stands here in a moment.</source>
        <translation>Il s’affichera ici dans un instant.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Stocks</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Publié sur %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 · cursor: %2</source>
        <translation>%1 · curseur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Recontrôler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>unisono::pages::TodoTable</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding and scope</source>
        <translation>Constat et portée</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>En jeu</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column heading over durations such as “5 d”</extracomment>
        <translation>Depuis</translation>
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
        <translation>Et si…</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Behind a number: hours.</extracomment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>If the figures were older by</source>
        <translation>Si les chiffres étaient plus vieux de</translation>
    </message>
    <message>
        <source>If the buffer were larger by</source>
        <translation>Si le tampon était plus grand de</translation>
    </message>
    <message>
        <source>Risk of selling too much</source>
        <translation>Risque de survente</translation>
    </message>
    <message>
        <source>Expected pieces too many</source>
        <translation>Pièces vendues en trop, attendues</translation>
    </message>
    <message>
        <source>Risk left by the buffer of %1</source>
        <translation>Risque laissé par le tampon de&#xa0;%1</translation>
    </message>
    <message>
        <source>Recommended buffer</source>
        <translation>Tampon conseillé</translation>
    </message>
    <message>
        <source>%1 a day × %2 h = %3</source>
        <extracomment>%1 units a day, %2 hours, %3 units</extracomment>
        <translation>%1 par jour ×&#xa0;%2 h =&#xa0;%3</translation>
    </message>
    <message>
        <source>Sold unseen, by channel</source>
        <translation>Vendu sans être vu, par canal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and column</comment>
        <extracomment>%1 the heading over several columns (&quot;Class A&quot;), %2 one of them (&quot;Records&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unisono::shell::AsOfMenu</name>
    <message>
        <source>&amp;As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>The sample’s present</source>
        <translation>Le présent de l’exemple</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Hier soir</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Il y a quatre semaines</translation>
    </message>
    <message>
        <source>Choose a moment…</source>
        <translation>Choisir un moment…</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Show everything as it was known at this moment, in the region’s time (%1):</source>
        <translation>Tout montrer tel qu’on le savait à ce moment-là, à l’heure de la région (%1)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>unisono::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Chercher parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Item, store, channel, view or command</source>
        <translation>Article, magasin, canal, vue ou action</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::shell::FirstRun</name>
    <message>
        <source>The workspaces you open will stand here.</source>
        <translation>Les espaces que vous ouvrez viendront ici.</translation>
    </message>
    <message>
        <source>Your data stays on this computer; passwords go to the system’s keychain.</source>
        <translation>Vos données restent sur ce poste&#xa0;; les mots de passe vont dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Customers are replaced by a pseudonym as soon as they are read.</source>
        <translation>Les clients sont remplacés par un pseudonyme dès la lecture.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What do your channels say, and do they say the same?</source>
        <translation>Que disent vos canaux, et disent-ils la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Unisono reads your stores, your web shop, your marketplaces and your call centre, and compares them on one screen. It reads, it never writes.</source>
        <translation>Unisono lit vos magasins, votre boutique web, vos places de marché et votre centre d’appels, et les compare sur un seul écran. Il lit, il n’écrit jamais.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>A fictitious region with stores and channels, and with faults hidden in it to be found.</source>
        <translation>Une région fictive de magasins et de canaux, avec des erreurs cachées à retrouver.</translation>
    </message>
    <message>
        <source>Stock that differs from channel to channel</source>
        <translation>Du stock qui diffère d’un canal à l’autre</translation>
    </message>
    <message>
        <source>French and Italian stores, two years of figures</source>
        <translation>Des magasins français et italiens, deux ans de chiffres</translation>
    </message>
    <message>
        <source>nothing to prepare</source>
        <translation>rien à préparer</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connecter un canal</translation>
    </message>
    <message>
        <source>A folder, a database or a shop system. The assistant shows what it reads before it keeps it.</source>
        <translation>Un dossier, une base de données ou une plateforme e-commerce. L’assistant montre ce qu’il lit avant de le garder.</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Choisir le canal</translation>
    </message>
    <message>
        <source>Give access, read-only</source>
        <translation>Donner l’accès, en lecture seule</translation>
    </message>
    <message>
        <source>Check what is read, then keep it</source>
        <translation>Vérifier ce qui est lu, puis le garder</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>quatre étapes</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace</translation>
    </message>
    <message>
        <source>A workspace that a colleague sent, or one saved on another computer.</source>
        <translation>Un espace de travail reçu d’un collègue, ou enregistré sur un autre poste.</translation>
    </message>
    <message>
        <source>Everything stays readable offline</source>
        <translation>Tout reste lisible hors ligne</translation>
    </message>
    <message>
        <source>Every figure with its channel and its pull</source>
        <translation>Chaque chiffre avec son canal et sa lecture</translation>
    </message>
    <message>
        <source>No password in the file</source>
        <translation>Aucun mot de passe dans le fichier</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Ce qui reste chez vous</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show in light colours</source>
        <translation>Afficher en couleurs claires</translation>
    </message>
    <message>
        <source>Show in dark colours</source>
        <translation>Afficher en couleurs sombres</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Marked as a sample, removed in one click</source>
        <translation>Marqué «&#xa0;exemple&#xa0;», retiré en un clic</translation>
    </message>
</context>
<context>
    <name>unisono::shell::FreshnessSummary</name>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up to date</source>
        <translation>
            <numerusform>%Ln à jour</numerusform>
            <numerusform>%Ln à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>pas encore de canal</translation>
    </message>
    <message>
        <source>How old each channel’s figures are against what it promises</source>
        <translation>L’âge des chiffres de chaque canal, face à ce qu’il promet</translation>
    </message>
</context>
<context>
    <name>unisono::shell::HeaderBar</name>
    <message numerus="yes">
        <source>%Ln stores</source>
        <translation>
            <numerusform>%Ln magasin</numerusform>
            <numerusform>%Ln magasins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>region and its stores</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Aucun ouvert</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Find a store</source>
        <translation>Chercher un magasin</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
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
        <translation>La disposition est celle du premier jour.</translation>
    </message>
    <message>
        <source>Folder of the region</source>
        <translation>Dossier de la région</translation>
    </message>
    <message>
        <source>My region</source>
        <comment>file name</comment>
        <translation>Ma région</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Unisono workspaces (*.unisono)</source>
        <translation>Espaces Unisono (*.unisono)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace</translation>
    </message>
    <message>
        <source>Unisono workspaces (*.unisono);;All files (*)</source>
        <translation>Espaces Unisono (*.unisono);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a team workspace</source>
        <translation>Ouvrir un espace d’équipe</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database, without a password:</source>
        <translation>Adresse de la base de données PostgreSQL, sans mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The sample is removed.</source>
        <translation>L’exemple est retiré.</translation>
    </message>
    <message>
        <source>Your data stays.</source>
        <translation>Vos données restent.</translation>
    </message>
    <message>
        <source>The sample could not be removed.</source>
        <translation>L’exemple n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>A file of it is open in another program: %1. Close it, then try again.</source>
        <translation>Un de ses fichiers est ouvert dans un autre programme&#xa0;: %1. Fermez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>filter: items, stores, channels, views, commands</source>
        <translation>filtrer&#xa0;: articles, magasins, canaux, vues, actions</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>unisono::shell::PaletteItems</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Actions</translation>
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
            <numerusform>%1, %Ln ouvert</numerusform>
            <numerusform>%1, %Ln ouverts</numerusform>
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
        <translation>Exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stores</source>
        <translation>
            <numerusform>%Ln magasin</numerusform>
            <numerusform>%Ln magasins</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off this list; the workspace stays</source>
        <translation>Retirer de cette liste&#xa0;; l’espace reste</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <comment>workspace name</comment>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Remove the sample and its files</source>
        <translation>Retirer l’exemple et ses fichiers</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ReportDesk</name>
    <message>
        <source>inventory-%1</source>
        <comment>file name, a day</comment>
        <translation>stocks-%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report saved: %Ln pages, %1.</source>
        <comment>%1 is a number of rows</comment>
        <translation>
            <numerusform>Rapport enregistré&#xa0;: %Ln page, %1.</numerusform>
            <numerusform>Rapport enregistré&#xa0;: %Ln pages, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ReportQuestion</name>
    <message>
        <source>Inventory report</source>
        <translation>Rapport sur les stocks</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>En quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>The report may speak another language than this window. It prints the figures that are shown now, how old they are, and every finding.</source>
        <translation>Le rapport peut être dans une autre langue que cette fenêtre. Il imprime les chiffres affichés maintenant, leur âge et chaque constat.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SecretPanel</name>
    <message>
        <source>%1 asks for its password or key.</source>
        <comment>channel name</comment>
        <translation>%1 demande son mot de passe ou sa clé.</translation>
    </message>
    <message>
        <source>It goes to the system’s keychain; where there is none, it is kept until the program ends.</source>
        <translation>Il va dans le trousseau du système&#xa0;; s’il n’y en a pas, il est gardé jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Mot de passe ou clé</translation>
    </message>
    <message>
        <source>Password or key of %1</source>
        <comment>channel name</comment>
        <translation>Mot de passe ou clé de %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SessionDesk</name>
    <message>
        <source>The workspace is being made…</source>
        <translation>Création de l’espace de travail…</translation>
    </message>
    <message>
        <source>The workspace is being opened…</source>
        <translation>Ouverture de l’espace de travail…</translation>
    </message>
    <message>
        <source>The sample region is being written and read…</source>
        <translation>Écriture et lecture de la région d’exemple…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 in %2, %3.</source>
        <comment>channels, duration, new rows</comment>
        <translation>%1 en %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels pulled</source>
        <translation>
            <numerusform>%Ln canal lu</numerusform>
            <numerusform>%Ln canaux lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>%Ln ligne nouvelle</numerusform>
            <numerusform>%Ln lignes nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have these pseudonyms for this session only.</source>
        <translation>Les clients n’ont ces pseudonymes que pour cette session.</translation>
    </message>
    <message>
        <source>There is no keychain here to keep their key, so the next session will not recognise them. One key for all sessions can be given in the environment, as %1.</source>
        <translation>Il n’y a pas de trousseau ici pour garder leur clé&#xa0;: la prochaine session ne les reconnaîtra donc pas. Une même clé pour toutes les sessions peut être donnée dans l’environnement, sous %1.</translation>
    </message>
    <message>
        <source>The workspace was changed by another program. Its figures are read again.</source>
        <translation>Un autre programme a modifié l’espace de travail. Ses chiffres sont relus.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SettingsPage</name>
    <message>
        <source>Folder for new workspaces</source>
        <translation>Dossier des nouveaux espaces</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change takes effect at once and stays on this computer</source>
        <translation>Chaque changement prend effet aussitôt et reste sur ce poste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and charts. A report asks for its own language.</source>
        <translation>Textes, nombres, dates et graphiques. Pour un rapport, la langue est demandée à part.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Reports are always light, on white.</source>
        <translation>Les rapports sont toujours clairs, sur blanc.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Comfortable rows are tall enough for a finger.</source>
        <translation>Les lignes confortables sont assez hautes pour un doigt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>From 150% on, a group can read along from the back of the room.</source>
        <translation>Dès 150&#xa0;%, un groupe peut lire depuis le fond de la salle.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Columns, widths and panes as on the first day. Saved views stay.</source>
        <translation>Colonnes, largeurs et volets comme au premier jour. Les vues enregistrées restent.</translation>
    </message>
    <message>
        <source>New workspaces</source>
        <translation>Nouveaux espaces</translation>
    </message>
    <message>
        <source>The folder that is offered for new workspaces.</source>
        <translation>Le dossier proposé pour les nouveaux espaces de travail.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Database drivers</source>
        <translation>Pilotes de base de données</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>What it does to channels</source>
        <translation>Ce qu’Unisono fait aux canaux</translation>
    </message>
    <message>
        <source>It reads them; it never writes to one.</source>
        <translation>Unisono les lit&#xa0;; il n’écrit dans aucun.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <comment>for newer versions</comment>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>for newer versions</comment>
        <translation>Demander une fois par jour</translation>
    </message>
    <message>
        <source>Ask now</source>
        <comment>for newer versions</comment>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Asks %1 and tells it nothing. Nothing is installed by itself.</source>
        <translation>Interroge %1 sans rien lui dire. Rien ne s’installe tout seul.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ShortcutSheet</name>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copier les cellules</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Copier les cellules avec les titres</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Close the pane beside</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>unisono::shell::StatusStrip</name>
    <message>
        <source>Pulling: %1</source>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pulling %Ln channels</source>
        <translation>
            <numerusform>Lecture de %Ln canal</numerusform>
            <numerusform>Lecture de %Ln canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Readable offline</source>
        <translation>Lisible hors ligne</translation>
    </message>
    <message>
        <source>Everything that was pulled is on this computer and stays readable without a network.</source>
        <translation>Tout ce qui a été lu est sur ce poste et reste lisible sans réseau.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::UpdateDesk</name>
    <message>
        <source>Read about it</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>unisono::shell::WindowCommands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open a &amp;team workspace…</source>
        <translation>Ouvrir un espace &amp;d’équipe…</translation>
    </message>
    <message>
        <source>Explore the &amp;sample region</source>
        <translation>Explorer la région d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import a region folder…</source>
        <translation>&amp;Importer un dossier de région…</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exporter le tableau…</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;Chercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Rechercher ou agir</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Replier la navigation</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Rétablir la d&amp;isposition</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Stop all pulls</source>
        <translation>Arrêter toute&amp;s les lectures</translation>
    </message>
    <message>
        <source>&amp;Connect a channel…</source>
        <translation>&amp;Connecter un canal…</translation>
    </message>
    <message>
        <source>&amp;Inventory report as PDF…</source>
        <translation>Rapport sur les &amp;stocks en PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview the inventory report</source>
        <translation>&amp;Aperçu du rapport sur les stocks</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Unisono</source>
        <translation>À &amp;propos d’Unisono</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste élev&amp;é</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacte</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>Comfortable, for &amp;touch</source>
        <translation>Confortable, pour le &amp;toucher</translation>
    </message>
    <message>
        <source>Re&amp;move the sample region</source>
        <translation>&amp;Retirer la région d’exemple</translation>
    </message>
    <message>
        <source>Pull a&amp;ll channels</source>
        <translation>Lire tous les can&amp;aux</translation>
    </message>
    <message>
        <source>Pull all channels &amp;in full</source>
        <translation>&amp;Relire entièrement tous les canaux</translation>
    </message>
    <message>
        <source>Pull the &amp;quarantine again</source>
        <translation>Relire la &amp;quarantaine</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::DetailPane</name>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Close this pane (Esc)</source>
        <translation>Fermer ce volet (Échap)</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::FilterBar</name>
    <message>
        <source>Click to change this filter; Delete removes it.</source>
        <translation>Cliquer pour changer ce filtre&#xa0;; Suppr le retire.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button that adds a filter</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ItemTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les titres</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copier cette cellule</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of a table and the group it stands in.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::NextStepBox</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel the pull of %1</source>
        <translation>Arrêter la lecture de %1</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::Severity</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Réglé</translation>
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
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of the cursor on the timeline.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the timeline and its value at the cursor.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ViewTabs</name>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>This view has changes that are not saved.</source>
        <translation>Cette vue a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Autres vues</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as “3 min” or “2 d”</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>since an unknown instant</source>
        <translation>depuis une date inconnue</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>how long something has lasted; %1 is a duration such as “3 h 10”</extracomment>
        <translation>depuis %1</translation>
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
        <translation>Boutique web</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Store tills</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Centre d’appels</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Appli mobile</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Role not told</source>
        <translation>Rôle non communiqué</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Within the promise</source>
        <translation>Dans le délai promis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>Niveaux de stock</translation>
    </message>
    <message>
        <source>Incoming supply</source>
        <translation>Approvisionnements attendus</translation>
    </message>
    <message>
        <source>Published quantities</source>
        <translation>Quantités publiées</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Mouvements de stock</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Promotion texts</source>
        <translation>Textes de promotion</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Journey events</source>
        <translation>Événements de parcours</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Vendure shop</source>
        <translation>Boutique Vendure</translation>
    </message>
    <message>
        <source>%1 is being pulled: %2 rows so far.</source>
        <translation>%1 est en cours de lecture. Lignes lues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The pull of %1 was stopped. The whole pages are kept.</source>
        <translation>La lecture de %1 a été arrêtée. Les pages entières sont gardées.</translation>
    </message>
    <message>
        <source>%1 could not be pulled.</source>
        <translation>La lecture de %1 n’a pas abouti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pull(s)</source>
        <translation>
            <numerusform>%Ln lecture</numerusform>
            <numerusform>%Ln lectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <extracomment>%1 the rows that are shown, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>engagé</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 engagés</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 réservés</translation>
    </message>
    <message>
        <source>unsellable</source>
        <translation>invendable</translation>
    </message>
    <message>
        <source>%1 unsellable</source>
        <translation>%1 invendables</translation>
    </message>
    <message>
        <source>safety stock</source>
        <translation>stock de sécurité</translation>
    </message>
    <message>
        <source>%1 safety stock</source>
        <translation>%1 de stock de sécurité</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>tampon</translation>
    </message>
    <message>
        <source>%1 buffer</source>
        <translation>%1 de tampon</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>comptés deux fois</translation>
    </message>
    <message>
        <source>%1 counted twice at %2</source>
        <translation>%1 comptés deux fois à %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>oubliés</translation>
    </message>
    <message>
        <source>%1 left out at %2</source>
        <translation>%1 oubliés à %2</translation>
    </message>
    <message>
        <source>not its own</source>
        <translation>hors périmètre</translation>
    </message>
    <message>
        <source>%1 at %2, not its own</source>
        <translation>%1 de %2, hors périmètre</translation>
    </message>
    <message>
        <source>per pack</source>
        <translation>par colis</translation>
    </message>
    <message>
        <source>%1 per pack</source>
        <translation>%1 par colis</translation>
    </message>
    <message>
        <source>open order</source>
        <translation>commande ouverte</translation>
    </message>
    <message>
        <source>%1 of an open order</source>
        <translation>%1 d’une commande ouverte</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>pas encore transmis</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 pas encore transmis</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>inexpliqués</translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 inexpliqués</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>equation</comment>
        <extracomment>a number and its caption in a line of text, e.g. “8 counted twice”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiés</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 publiés</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Ce qui est demandé n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the place, then try again.</source>
        <translation>Vérifiez le nom et l’endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is whole and that your account may read it.</source>
        <translation>Vérifiez qu’il est entier et que votre compte peut le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The folder may be read-only. Choose another place.</source>
        <translation>Le dossier est peut-être en lecture seule. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be saved.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Le disque est plein&#xa0;: plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>What was saved before is intact. Free some space, then try again.</source>
        <translation>Ce qui était enregistré est intact. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Le fichier est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>This is not a workspace.</source>
        <translation>Ce n’est pas un espace de travail.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another one, or create a new workspace.</source>
        <translation>Il est resté tel quel. Choisissez-en un autre, ou créez un espace de travail.</translation>
    </message>
    <message>
        <source>The workspace “%1” comes from a newer version.</source>
        <translation>L’espace «&#xa0;%1&#xa0;» vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version.</source>
        <translation>Cet espace vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Unisono to open it.</source>
        <translation>Il est resté tel quel. Mettez Unisono à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or not what its name says.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>Le fichier est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for a new copy.</source>
        <translation>Rien n’en a été pris. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>“%1” is larger than is safe to read.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être lu sans risque.</translation>
    </message>
    <message>
        <source>The input is larger than is safe to read.</source>
        <translation>Les données sont trop volumineuses pour être lues sans risque.</translation>
    </message>
    <message>
        <source>Check that it is the right one, or split it into smaller files.</source>
        <translation>Vérifiez que c’est le bon fichier, ou divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The content of “%1” makes no sense here.</source>
        <translation>Le contenu de «&#xa0;%1&#xa0;» n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>The content makes no sense here.</source>
        <translation>Le contenu n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Compare it with the description of the format.</source>
        <translation>Rien n’en a été pris. Comparez-le à la description du format.</translation>
    </message>
    <message>
        <source>The database driver “%1” is not installed.</source>
        <translation>Le pilote de base de données «&#xa0;%1&#xa0;» n’est pas installé.</translation>
    </message>
    <message>
        <source>The database driver is not installed.</source>
        <translation>Le pilote de base de données n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it, or choose another kind of database.</source>
        <translation>Installez-le, ou choisissez un autre type de base de données.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable.</translation>
    </message>
    <message>
        <source>The back-end cannot be reached.</source>
        <translation>Le système est injoignable.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Check the address and the network.</source>
        <translation>Les chiffres restent ceux de la dernière lecture. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The back-end did not answer in time.</source>
        <translation>Le système n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Pull again later.</source>
        <translation>Les chiffres restent ceux de la dernière lecture. Relancez la lecture plus tard.</translation>
    </message>
    <message>
        <source>Access to “%1” is refused.</source>
        <translation>L’accès à «&#xa0;%1&#xa0;» est refusé.</translation>
    </message>
    <message>
        <source>Access is refused.</source>
        <translation>L’accès est refusé.</translation>
    </message>
    <message>
        <source>The password may have changed, or the account may lack a right.</source>
        <translation>Le mot de passe a peut-être changé, ou le compte n’a pas les droits nécessaires.</translation>
    </message>
    <message>
        <source>“%1” asks to wait.</source>
        <translation>«&#xa0;%1&#xa0;» demande d’attendre.</translation>
    </message>
    <message>
        <source>The channel asks to wait.</source>
        <translation>Le canal demande d’attendre.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Pull again in an hour.</source>
        <translation>Les chiffres restent ceux de la dernière lecture. Relancez la lecture dans une heure.</translation>
    </message>
    <message>
        <source>“%1” answers that it failed.</source>
        <translation>«&#xa0;%1&#xa0;» signale une panne.</translation>
    </message>
    <message>
        <source>The back-end answers that it failed.</source>
        <translation>Le système signale une panne.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Tell whoever runs it if it lasts.</source>
        <translation>Les chiffres restent ceux de la dernière lecture. Prévenez son responsable si cela dure.</translation>
    </message>
    <message>
        <source>“%1” answers something else than expected.</source>
        <translation>«&#xa0;%1&#xa0;» donne une réponse inattendue.</translation>
    </message>
    <message>
        <source>The back-end answers something else than expected.</source>
        <translation>Le système donne une réponse inattendue.</translation>
    </message>
    <message>
        <source>Check that the address is that of the channel’s interface.</source>
        <translation>Vérifiez que l’adresse est bien celle de l’interface du canal.</translation>
    </message>
    <message>
        <source>The address “%1” is not protected.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» n’est pas protégée.</translation>
    </message>
    <message>
        <source>The address is not protected.</source>
        <translation>L’adresse n’est pas protégée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https.</source>
        <translation>Rien n’a été envoyé. Prenez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be trusted.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas fiable.</translation>
    </message>
    <message>
        <source>The certificate cannot be trusted.</source>
        <translation>Le certificat n’est pas fiable.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell whoever runs the site.</source>
        <translation>Rien n’a été envoyé. Prévenez le responsable du site.</translation>
    </message>
    <message>
        <source>No password is known for “%1”.</source>
        <translation>Aucun mot de passe n’est connu pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No password is known for this channel.</source>
        <translation>Aucun mot de passe n’est connu pour ce canal.</translation>
    </message>
    <message>
        <source>Enter it again; on the command line, pass it through the environment.</source>
        <translation>Saisissez-le à nouveau&#xa0;; en ligne de commande, passez-le par l’environnement.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked: “%1” cannot be read from it.</source>
        <translation>Le trousseau du système est fermé&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu y être lu.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked.</source>
        <translation>Le trousseau du système est fermé.</translation>
    </message>
    <message>
        <source>You will be asked again each session; nothing is written.</source>
        <translation>L’accès sera redemandé à chaque session&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>No channel of this workspace is called “%1”.</source>
        <translation>Aucun canal de cet espace ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This workspace has no such channel.</source>
        <translation>Cet espace n’a pas ce canal.</translation>
    </message>
    <message>
        <source>The list of channels shows the right names.</source>
        <translation>La liste des canaux montre les noms exacts.</translation>
    </message>
    <message>
        <source>No kind of channel is called “%1”.</source>
        <translation>Aucun type de canal ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such kind of channel.</source>
        <translation>Ce type de canal n’existe pas.</translation>
    </message>
    <message>
        <source>The help names the kinds that exist.</source>
        <translation>L’aide nomme les types qui existent.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Ce nom est pris.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>Il est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas ici.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>Ces arguments ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The help has an example that works as it stands.</source>
        <translation>L’aide donne un exemple qui fonctionne tel quel.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>«&#xa0;%1&#xa0;» a été arrêté.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What was complete is kept.</source>
        <translation>Ce qui était complet est gardé.</translation>
    </message>
    <message>
        <source>The program’s own font “%1” could not be loaded.</source>
        <translation>La police «&#xa0;%1&#xa0;» du programme n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>The program’s own fonts could not be loaded.</source>
        <translation>Les polices du programme n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Item nobody stocks</source>
        <translation>Article que personne ne stocke</translation>
    </message>
    <message>
        <source>The channel’s code leads to no item, or to several.</source>
        <translation>Le code du canal ne mène à aucun article, ou à plusieurs.</translation>
    </message>
    <message>
        <source>%1 sells an item that nobody stocks</source>
        <translation>%1 vend un article que personne ne stocke</translation>
    </message>
    <message>
        <source>Link the code of %1 to the right item, or have it taken off sale.</source>
        <translation>Associer le code de %1 au bon article, ou le faire retirer de la vente.</translation>
    </message>
    <message>
        <source>Channel late</source>
        <translation>Canal en retard</translation>
    </message>
    <message>
        <source>The figure is older than the channel promises.</source>
        <translation>Le chiffre est plus ancien que le canal ne le promet.</translation>
    </message>
    <message>
        <source>%1 shows figures older than it promises</source>
        <translation>%1 montre des chiffres plus anciens que promis</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 to restart the exchange of stock.</source>
        <translation>Demander au responsable de %1 de relancer l’échange des stocks.</translation>
    </message>
    <message>
        <source>Overwritten with zero</source>
        <translation>Écrasé par zéro</translation>
    </message>
    <message>
        <source>The channel shows 0, there is stock, and no sale explains it.</source>
        <translation>Le canal montre 0, il y a du stock, et aucune vente ne l’explique.</translation>
    </message>
    <message>
        <source>%1 shows 0 although there is stock</source>
        <translation>%1 montre 0 alors qu’il y a du stock</translation>
    </message>
    <message>
        <source>Ask %1 which import set the item to 0, and to send the quantity again.</source>
        <translation>Demander à %1 quel import a mis l’article à 0, et faire renvoyer la quantité.</translation>
    </message>
    <message>
        <source>Stock on hand published</source>
        <translation>Stock physique publié</translation>
    </message>
    <message>
        <source>What is committed, reserved, unsellable or kept for safety is offered too.</source>
        <translation>Ce qui est engagé, réservé, invendable ou gardé par sécurité est aussi proposé à la vente.</translation>
    </message>
    <message>
        <source>%1 publishes the stock on hand</source>
        <translation>%1 publie le stock physique</translation>
    </message>
    <message>
        <source>Ask %1 to publish the quantity available to sell, not the stock on hand.</source>
        <translation>Demander à %1 de publier la quantité vendable, pas le stock physique.</translation>
    </message>
    <message>
        <source>Buffer forgotten</source>
        <translation>Tampon oublié</translation>
    </message>
    <message>
        <source>The difference is exactly the buffer that should be kept back.</source>
        <translation>L’écart est exactement le stock tampon à garder.</translation>
    </message>
    <message>
        <source>%1 does not keep its buffer back</source>
        <translation>%1 ne garde pas son stock tampon</translation>
    </message>
    <message>
        <source>Ask %1 to apply the buffer again, or to confirm that it no longer holds.</source>
        <translation>Demander à %1 d’appliquer à nouveau le stock tampon, ou de confirmer qu’il n’a plus cours.</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Compté deux fois</translation>
    </message>
    <message>
        <source>A place that several channels report is added more than once.</source>
        <translation>Un lieu que plusieurs canaux déclarent est ajouté plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 counts a place twice</source>
        <translation>%1 compte un lieu deux fois</translation>
    </message>
    <message>
        <source>Have the place removed from one of the sources that %1 adds up.</source>
        <translation>Faire retirer le lieu de l’une des sources que %1 additionne.</translation>
    </message>
    <message>
        <source>Place missing or extra</source>
        <translation>Lieu manquant ou en trop</translation>
    </message>
    <message>
        <source>The difference is exactly what one place has to sell.</source>
        <translation>L’écart est exactement ce qu’un lieu peut vendre.</translation>
    </message>
    <message>
        <source>%1 sells from other places than agreed</source>
        <translation>%1 vend depuis d’autres lieux que convenu</translation>
    </message>
    <message>
        <source>Compare the list of places in %1 with the agreed one, and have it corrected.</source>
        <translation>Comparer la liste des lieux de %1 à celle convenue, et la faire corriger.</translation>
    </message>
    <message>
        <source>Unit or pack</source>
        <translation>Unité ou colis</translation>
    </message>
    <message>
        <source>One side counts units, the other packs.</source>
        <translation>Un côté compte des unités, l’autre des colis.</translation>
    </message>
    <message>
        <source>%1 confuses units and packs</source>
        <translation>%1 confond unités et colis</translation>
    </message>
    <message>
        <source>Have the pack size of the item corrected in %1.</source>
        <translation>Faire corriger dans %1 le nombre d’unités par colis.</translation>
    </message>
    <message>
        <source>Order lost or doubled</source>
        <translation>Commande perdue ou en double</translation>
    </message>
    <message>
        <source>The difference is exactly one open order line.</source>
        <translation>L’écart est exactement une ligne de commande ouverte.</translation>
    </message>
    <message>
        <source>%1 has lost or doubled an order</source>
        <translation>%1 a perdu ou dupliqué une commande</translation>
    </message>
    <message>
        <source>Look for the open order in %1, and confirm or cancel it once.</source>
        <translation>Chercher la commande ouverte dans %1, et la confirmer ou l’annuler une seule fois.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Pas encore transmis</translation>
    </message>
    <message>
        <source>Stock moved after the channel published its figure.</source>
        <translation>Le stock a bougé après que le canal a publié son chiffre.</translation>
    </message>
    <message>
        <source>%1 does not know the latest movements yet</source>
        <translation>%1 ne connaît pas encore les derniers mouvements</translation>
    </message>
    <message>
        <source>Wait for the next pull of %1: nothing else is to be done.</source>
        <translation>Attendre la prochaine lecture de %1&#xa0;: il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>À compter</translation>
    </message>
    <message>
        <source>No known cause explains the difference: the stock is to be counted.</source>
        <translation>Aucune cause connue n’explique l’écart&#xa0;: le stock est à compter.</translation>
    </message>
    <message>
        <source>%1 shows something else, and nothing explains it</source>
        <translation>%1 montre autre chose, et rien ne l’explique</translation>
    </message>
    <message>
        <source>Have the item counted, beginning where most of it should be.</source>
        <translation>Faire compter l’article, en commençant là où il devrait y en avoir le plus.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Silent channel</source>
        <translation>Canal muet</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Technological</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Executional</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>%1 does not say how old its figures are</source>
        <translation>%1 ne dit pas de quand datent ses chiffres</translation>
    </message>
    <message>
        <source>%1 has been silent for %2</source>
        <translation>Canal muet depuis %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has been silent for %2 (promised: %3)</source>
        <extracomment>%1 a channel, %2 and %3 durations</extracomment>
        <translation>Canal muet depuis %2&#xa0;: %1 (promis&#xa0;: %3)</translation>
    </message>
    <message>
        <source>An item is sold that nobody stocks</source>
        <translation>Un article est vendu que personne ne stocke</translation>
    </message>
    <message>
        <source>%1 counts %2 twice</source>
        <translation>%1 compte %2 deux fois</translation>
    </message>
    <message>
        <source>%1 leaves %2 out</source>
        <translation>%1 oublie %2</translation>
    </message>
    <message>
        <source>%1 counts %2, which is not its own</source>
        <translation>%1 compte %2, hors de son périmètre</translation>
    </message>
    <message>
        <source>Find out which item the barcode belongs to, and have the others corrected.</source>
        <translation>Trouver à quel article appartient le code-barres, et faire corriger les autres.</translation>
    </message>
    <message>
        <source>Link the code to the right item on the channels page, or have it taken off sale.</source>
        <translation>Associer le code au bon article à la page des canaux, ou le faire retirer de la vente.</translation>
    </message>
    <message>
        <source>Shared barcode</source>
        <translation>Code-barres partagé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a cause, %2 a detail such as “× 6”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fixed when the next pull proves it.</source>
        <translation>Réglé quand la prochaine lecture le prouve.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding</comment>
        <extracomment>%1 the code of an item, %2 what differs</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>At stake: %1</source>
        <translation>En jeu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in per cent; French puts a no-break space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre trop grand.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de quatre décimales.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec heure.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not among the words this column knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot que cette colonne connaît.</translation>
    </message>
    <message>
        <source>The column “%2” is empty: the row names nothing.</source>
        <translation>La colonne «&#xa0;%2&#xa0;» est vide&#xa0;: la ligne ne nomme rien.</translation>
    </message>
    <message>
        <source>“%1” stands twice with different figures.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois, avec des chiffres différents.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the heading.</source>
        <translation>La ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>La ligne contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>A cell is longer than is safe to read.</source>
        <translation>Une cellule est trop longue pour être lue sans risque.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>The record is not what the channel’s interface promises.</source>
        <translation>L’enregistrement n’est pas ce que promet l’interface du canal.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” comes twice that night: read as the earlier instant.</source>
        <translation>«&#xa0;%1&#xa0;» vient deux fois cette nuit-là&#xa0;: lu comme le premier instant.</translation>
    </message>
    <message>
        <source>“%1” names no time zone: read in the channel’s own.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun fuseau&#xa0;: lu dans celui du canal.</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <extracomment>%1 is the number of a line in a file, %2 a whole sentence that says why the line was not taken</extracomment>
        <translation>Ligne %1 · %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 a sentence that begins with a quotation</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <comment>how long something has lasted</comment>
        <translation>
            <numerusform>depuis %Ln jour</numerusform>
            <numerusform>depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other item(s) have the same barcode</source>
        <translation>
            <numerusform>%Ln autre article porte le même code-barres</numerusform>
            <numerusform>%Ln autres articles portent le même code-barres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>Collection promise</source>
        <translation>Promesse de retrait</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>%1 promised for collection what the store does not have</source>
        <translation>%1 a promis au retrait ce que le magasin n’a pas</translation>
    </message>
    <message>
        <source>%1 promised a collection while the store is closed</source>
        <translation>%1 a promis un retrait alors que le magasin est fermé</translation>
    </message>
    <message>
        <source>An order of %1 should be ready for collection, and is not</source>
        <translation>Une commande de %1 devrait être prête au retrait et ne l’est pas</translation>
    </message>
    <message>
        <source>%1: %2 on hand − %3 for earlier orders = %4, promised: %5</source>
        <extracomment>%1 a place, %2 to %5 quantities</extracomment>
        <translation>%1&#xa0;: %2 en physique − %3 pour des commandes antérieures = %4, promis&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1: promised for %2, opens %3</source>
        <extracomment>%1 a place, %2 and %3 moments</extracomment>
        <translation>%1&#xa0;: promis pour %2, ouvre %3</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <extracomment>%1 a place, %2 a moment</extracomment>
        <translation>%1&#xa0;: promis pour %2</translation>
    </message>
    <message>
        <source>Look for the item in %1, else have another place send it and tell the customer.</source>
        <translation>Chercher l’article à %1, sinon le faire envoyer par un autre lieu et prévenir le client.</translation>
    </message>
    <message>
        <source>Agree on a later time with the customer, and have the opening hours of %1 corrected.</source>
        <translation>Convenir d’une heure plus tardive avec le client et faire corriger les heures d’ouverture de %1.</translation>
    </message>
    <message>
        <source>Have the order made ready in %1, and tell the customer when it is.</source>
        <translation>Faire préparer la commande à %1 et prévenir le client dès qu’elle est prête.</translation>
    </message>
    <message>
        <source>%1 reserves in %2 without the others knowing</source>
        <extracomment>%1 a channel, %2 a place</extracomment>
        <translation>%1 réserve à %2 sans que les autres le sachent</translation>
    </message>
    <message>
        <source>%1 uses its visibility threshold as a buffer</source>
        <translation>%1 se sert de son seuil de visibilité comme d’un stock tampon</translation>
    </message>
    <message>
        <source>%1 has the same number as buffer and as visibility threshold</source>
        <translation>%1 a le même nombre comme stock tampon et comme seuil de visibilité</translation>
    </message>
    <message>
        <source>%1 does not say from which places it sells</source>
        <translation>%1 ne dit pas depuis quels lieux il vend</translation>
    </message>
    <message>
        <source>%1 is updated less often than its items are sold</source>
        <translation>%1 est mis à jour moins souvent que ses articles ne se vendent</translation>
    </message>
    <message>
        <source>%1 contradicts itself on the tax in its prices</source>
        <translation>%1 se contredit sur la taxe dans ses prix</translation>
    </message>
    <message>
        <source>%1 and %2 disagree on the tax in their prices</source>
        <extracomment>%1 and %2 channels</extracomment>
        <translation>%1 et %2 ne s’accordent pas sur la taxe dans leurs prix</translation>
    </message>
    <message>
        <source>%1 of %2 items: ordered and not held: %3</source>
        <extracomment>%1 and %2 numbers of items, %3 a number of units</extracomment>
        <translation>%1 articles sur %2&#xa0;: commandé et non retenu&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 items: published = available to sell − %3</source>
        <extracomment>%1 and %2 numbers of items, %3 a quantity</extracomment>
        <translation>%1 articles sur %2&#xa0;: publié = vendable − %3</translation>
    </message>
    <message>
        <source>Buffer = threshold = %1</source>
        <translation>Tampon = seuil = %1</translation>
    </message>
    <message>
        <source>Promised every %1, sold every %2 (items that move: %3)</source>
        <extracomment>%1 and %2 durations, %3 a number of items</extracomment>
        <translation>Promis tous les %1, vendu tous les %2 (articles qui tournent&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 of %2 prices say the opposite of the channel</source>
        <extracomment>%1 and %2 numbers of prices</extracomment>
        <translation>%1 prix sur %2 disent le contraire du canal</translation>
    </message>
    <message>
        <source>%1 of %2 items: price ratio = 1 + tax (%3)</source>
        <extracomment>%1 and %2 numbers of items, %3 a tax rate in per cent</extracomment>
        <translation>%1 articles sur %2&#xa0;: rapport des prix = 1 + taxe (%3)</translation>
    </message>
    <message>
        <source>Have %1 send its open orders to where the stock of %2 is kept.</source>
        <translation>Faire envoyer les commandes ouvertes de %1 là où le stock de %2 est tenu.</translation>
    </message>
    <message>
        <source>Decide whether %1 keeps stock back or hides the last pieces, and set the other to 0.</source>
        <translation>Décider si %1 retient du stock ou masque les dernières pièces, et mettre l’autre à 0.</translation>
    </message>
    <message>
        <source>Have the places that %1 sells from written into its settings.</source>
        <translation>Faire inscrire dans les réglages de %1 les lieux depuis lesquels il vend.</translation>
    </message>
    <message>
        <source>Have %1 updated more often, or keep a larger buffer for it.</source>
        <translation>Faire mettre à jour %1 plus souvent, ou lui garder un stock tampon plus grand.</translation>
    </message>
    <message>
        <source>Check whether the prices of %1 include tax, and correct its settings.</source>
        <translation>Vérifier si les prix de %1 comprennent la taxe et corriger ses réglages.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) hold stock</source>
        <translation>
            <numerusform>%Ln lieu détient du stock</numerusform>
            <numerusform>%Ln lieux détiennent du stock</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sold a day, %2 old, %3 in stock: %4 risk</source>
        <extracomment>an oversell risk: %1 units sold a day, %2 the age of the data, %3 units, %4 a probability</extracomment>
        <translation>Vendu %1 par jour, %2 de retard, %3 en stock&#xa0;: risque %4</translation>
    </message>
    <message numerus="yes">
        <source>Probably phantom stock: %Ln open day(s) without a sale, %1</source>
        <extracomment>%n open days, %1 a probability</extracomment>
        <translation>
            <numerusform>Stock sans doute fantôme&#xa0;: %Ln jour ouvert sans vente, %1</numerusform>
            <numerusform>Stock sans doute fantôme&#xa0;: %Ln jours ouverts sans vente, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been sold out for %Ln open day(s): about %2 not sold</source>
        <extracomment>%1 a store, %n open days, %2 a number of units</extracomment>
        <translation>
            <numerusform>%1 est en rupture depuis %Ln jour ouvert&#xa0;: environ %2 non vendus</numerusform>
            <numerusform>%1 est en rupture depuis %Ln jours ouverts&#xa0;: environ %2 non vendus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2, which is %3 more than it can sell</source>
        <extracomment>%1 a store, %2 and %3 numbers of units</extracomment>
        <translation>%1 a %2 unités, soit %3 de plus qu’il ne peut vendre</translation>
    </message>
    <message>
        <source>%1 lie idle in %2, and %3 runs short</source>
        <extracomment>%1 a number of units, %2 and %3 stores</extracomment>
        <translation>%1 unités dorment à %2, et il en manque à %3</translation>
    </message>
    <message>
        <source>%1 may sell more than there is</source>
        <extracomment>%1 a channel</extracomment>
        <translation>%1 risque de vendre plus qu’il n’y a</translation>
    </message>
    <message>
        <source>Stock that is probably not there</source>
        <translation>Du stock sans doute fantôme</translation>
    </message>
    <message>
        <source>Stores are sold out of what they sell</source>
        <translation>Des magasins sont en rupture de ce qu’ils vendent</translation>
    </message>
    <message>
        <source>Stores hold more than they can sell</source>
        <translation>Des magasins ont plus qu’ils ne peuvent vendre</translation>
    </message>
    <message>
        <source>One store has too much of what others lack</source>
        <translation>Un magasin a trop de ce qui manque à d’autres</translation>
    </message>
    <message>
        <source>Have %1 keep a buffer of %2, or send its figures more often.</source>
        <extracomment>%1 a channel, %2 a number of units</extracomment>
        <translation>Faire tenir à %1 un tampon de %2, ou lui faire envoyer ses chiffres plus souvent.</translation>
    </message>
    <message>
        <source>Have the item counted today: %1.</source>
        <extracomment>%1 a store</extracomment>
        <translation>Faire compter l’article ce jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Have the item supplied again: %1.</source>
        <translation>Faire réapprovisionner l’article&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Move it to stores that sell it, send it back, or reduce its price.</source>
        <translation>Le déplacer vers des magasins qui le vendent, le renvoyer ou baisser son prix.</translation>
    </message>
    <message>
        <source>Have %1 moved from %2 to %3.</source>
        <extracomment>%1 a number of units, %2 and %3 stores</extracomment>
        <translation>Faire déplacer %1 unités de %2 vers %3.</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <extracomment>a kind of finding: a channel may sell more than there is</extracomment>
        <translation>Risque de survente</translation>
    </message>
    <message>
        <source>Phantom stock</source>
        <extracomment>a kind of finding: stock in the books that is probably not on the shelf</extracomment>
        <translation>Stock fantôme</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>a kind of finding: an item that a store sells and has not got</extracomment>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>Overstock</source>
        <extracomment>a kind of finding: more than is sold</extracomment>
        <translation>Surstock</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <extracomment>a kind of finding: one store has too much of what others lack</extracomment>
        <translation>Déséquilibre</translation>
    </message>
    <message>
        <source>%1, read in %4. New rows: %2, changed: %3.</source>
        <extracomment>%1 channel, %2 and %3 numbers of rows, %4 a duration</extracomment>
        <translation>%1, lecture en %4. Lignes nouvelles&#xa0;: %2, changées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, read in %4. New rows: %2, changed: %3, in quarantine: %5.</source>
        <extracomment>%1 channel, %2, %3 and %5 numbers of rows, %4 a duration</extracomment>
        <translation>%1, lecture en %4. Lignes nouvelles&#xa0;: %2, changées&#xa0;: %3, en quarantaine&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <extracomment>Kind of finding: the stock records of a place are wrong too often.</extracomment>
        <translation>Fiabilité du stock</translation>
    </message>
    <message>
        <source>Stock records are wrong too often</source>
        <translation>Le stock théorique est trop souvent faux</translation>
    </message>
    <message>
        <source>Find discrepancies</source>
        <translation>Trouver les écarts</translation>
    </message>
    <message>
        <source>Find hidden stock-outs</source>
        <translation>Trouver les ruptures cachées</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>What a count is for: to know how far the stock records can be believed.</extracomment>
        <translation>Mesurer la fiabilité</translation>
    </message>
    <message>
        <source>What to count to find discrepancies</source>
        <translation>À compter pour trouver les écarts</translation>
    </message>
    <message>
        <source>What to count to find hidden stock-outs</source>
        <translation>À compter pour trouver les ruptures cachées</translation>
    </message>
    <message>
        <source>What to count to know how right the records are</source>
        <translation>À compter pour mesurer la fiabilité du stock</translation>
    </message>
    <message>
        <source>%1 differs by %2, and nothing explains it</source>
        <extracomment>%1 a channel, %2 a signed quantity</extracomment>
        <translation>%1 s’écarte de %2, et rien ne l’explique</translation>
    </message>
    <message>
        <source>%1 sold, never counted</source>
        <extracomment>%1 units sold</extracomment>
        <translation>%1 vendus, jamais compté</translation>
    </message>
    <message>
        <source>%1 sold, %2 of %3 counts differed</source>
        <extracomment>%1 units sold, %2 of %3 counts</extracomment>
        <translation>%1 vendus, en écart %2 fois sur %3</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Tiré au sort</translation>
    </message>
    <message>
        <source>Drawn by lot, class %1</source>
        <extracomment>%1 an ABC class</extracomment>
        <translation>Tiré au sort, classe %1</translation>
    </message>
    <message>
        <source>Over the whole region, only %1 of the stock records are right</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>Dans toute la région, seuls %1 des stocks théoriques sont justes</translation>
    </message>
    <message>
        <source>Only %1 of the stock records of %2 are right</source>
        <extracomment>%1 a percentage, %2 a place</extracomment>
        <translation>Seuls %1 des stocks théoriques sont justes à %2</translation>
    </message>
    <message>
        <source>%1 of %2 counted records right, so between %3 and %4 of all</source>
        <extracomment>%1 of %2 records, %3 and %4 percentages</extracomment>
        <translation>%1 lignes justes sur %2 comptées, donc de %3 à %4 du total</translation>
    </message>
    <message>
        <source>Fixed when the next random count proves it.</source>
        <translation>Réglé quand le prochain comptage tiré au sort le prouve.</translation>
    </message>
    <message>
        <source>Begin with the places that are furthest from the target.</source>
        <translation>Commencer par les lieux les plus loin de l’objectif.</translation>
    </message>
    <message>
        <source>Correct what was found in %1, and see how receipts and write-offs are recorded there.</source>
        <translation>Corriger ce qui a été trouvé à %1, et voir comment les réceptions et les mises au rebut y sont saisies.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open day(s) without a sale, phantom at %1</source>
        <extracomment>%1 a probability</extracomment>
        <translation>
            <numerusform>%Ln jour ouvert sans vente, fantôme à %1</numerusform>
            <numerusform>%Ln jours ouverts sans vente, fantôme à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Toute la région</translation>
    </message>
    <message>
        <source>Home delivery</source>
        <extracomment>How an order reaches its customer.</extracomment>
        <translation>Livraison à domicile</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Retrait en magasin</translation>
    </message>
    <message>
        <source>Reserve in store</source>
        <translation>Réservation en magasin</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>Expédition depuis le magasin</translation>
    </message>
    <message>
        <source>Sale in store</source>
        <translation>Vente en magasin</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>How it stands with the promise that an order can be collected.</extracomment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Ready too late</source>
        <translation>Prête trop tard</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>No stock left</source>
        <translation>Plus de stock</translation>
    </message>
    <message>
        <source>Closed until then</source>
        <translation>Fermé d’ici là</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>What became of the reservations of an item at a place.</extracomment>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Orders of one channel are not held</source>
        <translation>Canal non retenu</translation>
    </message>
    <message>
        <source>Ordered and not held</source>
        <translation>Commandé, non retenu</translation>
    </message>
    <message>
        <source>Held twice</source>
        <translation>Retenu deux fois</translation>
    </message>
    <message>
        <source>Cancelled, still held</source>
        <translation>Annulé, encore retenu</translation>
    </message>
    <message>
        <source>Held without an order</source>
        <translation>Retenu sans commande</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <extracomment>An order that one channel did not hand over to another.</extracomment>
        <translation>Non transmise</translation>
    </message>
    <message>
        <source>States differ</source>
        <extracomment>Two channels tell different states of one order.</extracomment>
        <translation>États différents</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an order</comment>
        <extracomment>How far an order is.</extracomment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Allocated</source>
        <comment>state of an order</comment>
        <translation>Affectée</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of an order</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of an order</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an order</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an order</comment>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Reserves alone</source>
        <extracomment>What is wrong in the settings of a channel.</extracomment>
        <translation>Réserve seul</translation>
    </message>
    <message>
        <source>Threshold used as a buffer</source>
        <translation>Seuil utilisé comme tampon</translation>
    </message>
    <message>
        <source>Threshold equals buffer</source>
        <translation>Seuil égal au tampon</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Sans périmètre</translation>
    </message>
    <message>
        <source>Slower than its sales</source>
        <translation>Plus lent que ses ventes</translation>
    </message>
    <message>
        <source>Tax in prices contradicts</source>
        <translation>Taxe contradictoire dans les prix</translation>
    </message>
    <message>
        <source>%1: %2 a day × %3 h = %4</source>
        <extracomment>%1 a channel, %2 units a day, %3 hours, %4 units</extracomment>
        <translation>%1&#xa0;:&#xa0;%2 par jour ×&#xa0;%3 h =&#xa0;%4</translation>
    </message>
    <message>
        <source>Last compared at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Dernière comparaison à %1.</translation>
    </message>
    <message>
        <source>Last compared on %1.</source>
        <extracomment>%1 is a short date with its time</extracomment>
        <translation>Dernière comparaison le %1.</translation>
    </message>
    <message>
        <source>Product texts</source>
        <translation>Textes des articles</translation>
    </message>
    <message>
        <source>Version %1 of %2 is out.</source>
        <translation>La version %1 du %2 est parue.</translation>
    </message>
    <message>
        <source>This is version %1. Nothing is installed by itself.</source>
        <translation>Cette version est la %1. Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>There is no newer version than this one, %1.</source>
        <translation>Il n’existe pas de version plus récente que celle-ci, la %1.</translation>
    </message>
    <message>
        <source>This build asks nobody for newer versions. They come from where it came from.</source>
        <translation>Ce programme ne cherche pas lui-même de nouvelles versions. Elles s’obtiennent là où il a été obtenu.</translation>
    </message>
    <message>
        <source>The notice at “%1” is not signed by whoever made this program.</source>
        <translation>L’avis à l’adresse «&#xa0;%1&#xa0;» n’est pas signé par l’éditeur de ce programme.</translation>
    </message>
    <message>
        <source>The notice at “%1” cannot be understood by this version.</source>
        <translation>Cette version ne comprend pas l’avis à l’adresse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. Everything else works as before.</source>
        <translation>On ignore s’il existe une version plus récente. Tout le reste fonctionne comme avant.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of an assumption comes from.</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>from the region’s file</source>
        <translation>du fichier de la région</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modifié ici</translation>
    </message>
    <message>
        <source>Oversell risk accepted</source>
        <extracomment>An assumption of planning.</extracomment>
        <translation>Risque de survente accepté</translation>
    </message>
    <message>
        <source>Phantom stock before looking</source>
        <translation>Stock fantôme avant examen</translation>
    </message>
    <message>
        <source>Time to the next count</source>
        <translation>Temps avant le prochain comptage</translation>
    </message>
    <message>
        <source>Period of lost sales</source>
        <translation>Période des ventes perdues</translation>
    </message>
    <message>
        <source>Customers who take another item</source>
        <translation>Clients qui prennent un autre article</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>Deviation of the lead time</source>
        <translation>Écart type du délai de livraison</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Horizon of stock</source>
        <translation>Horizon du stock</translation>
    </message>
    <message>
        <source>Age before overstock</source>
        <translation>Âge avant surstock</translation>
    </message>
    <message>
        <source>Planned sell-through</source>
        <translation>Taux d’écoulement prévu</translation>
    </message>
    <message>
        <source>Cost of a transfer</source>
        <translation>Coût d’un transfert</translation>
    </message>
    <message>
        <source>Cost of each unit moved</source>
        <translation>Coût de chaque unité transférée</translation>
    </message>
    <message>
        <source>The risk of selling too much that the recommended buffer leaves.</source>
        <extracomment>What an assumption of planning means.</extracomment>
        <translation>Le risque de survente que laisse le tampon conseillé.</translation>
    </message>
    <message>
        <source>The share of stock records with nothing behind them, before anything is observed.</source>
        <translation>La part des stocks théoriques sans marchandise, avant toute observation.</translation>
    </message>
    <message>
        <source>How long phantom stock stays unnoticed.</source>
        <translation>La durée pendant laquelle un stock fantôme passe inaperçu.</translation>
    </message>
    <message>
        <source>The days looked back on for what was not sold.</source>
        <translation>Les jours passés en revue pour ce qui n’a pas été vendu.</translation>
    </message>
    <message>
        <source>Of those who find an item sold out.</source>
        <translation>Parmi ceux qui trouvent un article en rupture.</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>De la commande à la livraison.</translation>
    </message>
    <message>
        <source>How far deliveries stray from the lead time.</source>
        <translation>De combien les livraisons s’éloignent du délai.</translation>
    </message>
    <message>
        <source>The share of deliveries that come before the item is sold out.</source>
        <translation>La part des livraisons qui arrivent avant la rupture.</translation>
    </message>
    <message>
        <source>What is not sold within it is too much.</source>
        <translation>Ce qui n’est pas vendu d’ici là est en trop.</translation>
    </message>
    <message>
        <source>Younger stock is never called too much.</source>
        <translation>Un stock plus récent n’est jamais considéré comme un surstock.</translation>
    </message>
    <message>
        <source>An item that sells more than this is never called too much.</source>
        <translation>Un article qui s’écoule davantage n’est jamais considéré en surstock.</translation>
    </message>
    <message>
        <source>What every transfer costs, however many units it moves.</source>
        <translation>Ce que coûte chaque transfert, quel que soit le nombre d’unités.</translation>
    </message>
    <message>
        <source>Added for each unit that a transfer moves.</source>
        <translation>Ajouté pour chaque unité qu’un transfert déplace.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <extracomment>behind a number that is typed</extracomment>
        <translation>jours</translation>
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
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: a whole number %2.</source>
        <extracomment>%1 an assumption, %2 &quot;from 1 to 3650 days&quot;</extracomment>
        <translation>%1&#xa0;: un nombre entier %2.</translation>
    </message>
    <message>
        <source>%1: a number %2.</source>
        <extracomment>%1 an assumption, %2 &quot;from 50 to 99.999%&quot;</extracomment>
        <translation>%1&#xa0;: un nombre %2.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CrashNotice</name>
    <message>
        <source>Unisono ended unexpectedly on %1.</source>
        <translation>Unisono ended unexpectedly on %1.</translation>
    </message>
    <message>
        <source>What had been pulled is kept. A report lies on this computer; nothing was sent.</source>
        <translation>What had been pulled is kept. A report lies on this computer; nothing was sent.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Read the report</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The sources do not say how old these figures are.</source>
        <translation>The sources do not say how old these figures are.</translation>
    </message>
    <message>
        <source>Oldest figure: %1.</source>
        <translation>Oldest figure: %1.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>On hand</translation>
    </message>
    <message>
        <source>− committed</source>
        <translation>− committed</translation>
    </message>
    <message>
        <source>− reserved</source>
        <translation>− reserved</translation>
    </message>
    <message>
        <source>− unsellable</source>
        <translation>− unsellable</translation>
    </message>
    <message>
        <source>− safety stock</source>
        <translation>− safety stock</translation>
    </message>
    <message>
        <source>= available</source>
        <translation>= available</translation>
    </message>
    <message>
        <source>Unified position</source>
        <translation>Unified position</translation>
    </message>
    <message>
        <source>All places together. Each place is counted once, however many channels report it; the freshest figure counts.</source>
        <translation>All places together. Each place is counted once, however many channels report it; the freshest figure counts.</translation>
    </message>
    <message>
        <source>available = on hand − committed − reserved − unsellable − safety stock</source>
        <translation>available = on hand − committed − reserved − unsellable − safety stock</translation>
    </message>
    <message>
        <source>%1, %2 reports. %3</source>
        <extracomment>%1 a number of places, %2 a number of reports, %3 a sentence about the age</extracomment>
        <translation>%1; reports: %2. %3</translation>
    </message>
    <message>
        <source>Position at one place</source>
        <translation>Position at one place</translation>
    </message>
    <message>
        <source>What the place holds, as the freshest of the channels that report it says.</source>
        <translation>What the place holds, as the freshest of the channels that report it says.</translation>
    </message>
    <message numerus="yes">
        <source>Reported by %n channel(s), counted from %1.</source>
        <translation>
            <numerusform>Reported by %n channel, counted from %1.</numerusform>
            <numerusform>Reported by %n channels, counted from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Available to sell on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Available to sell on %1</translation>
    </message>
    <message>
        <source>What the channel may offer: the sum over its places, less its buffer, at most its cap. A visibility threshold only hides the item and changes nothing here.</source>
        <translation>What the channel may offer: the sum over its places, less its buffer, at most its cap. A visibility threshold only hides the item and changes nothing here.</translation>
    </message>
    <message>
        <source>smaller of cap and (sum of available at its places − buffer), never below zero</source>
        <translation>smaller of cap and (sum of available at its places − buffer), never below zero</translation>
    </message>
    <message>
        <source>Places in scope</source>
        <translation>Places in scope</translation>
    </message>
    <message>
        <source>Available there</source>
        <translation>Available there</translation>
    </message>
    <message>
        <source>− buffer</source>
        <translation>− buffer</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no upper limit</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>= available to sell</source>
        <translation>= available to sell</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Published less available to sell, at the instant the channel published. It is real beyond the tolerance of the item’s class, and once it outlasts the promised interval or two pulls.</source>
        <translation>Published less available to sell, at the instant the channel published. It is real beyond the tolerance of the item’s class, and once it outlasts the promised interval or two pulls.</translation>
    </message>
    <message>
        <source>difference = published − available to sell</source>
        <translation>difference = published − available to sell</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>− available to sell</source>
        <translation>− available to sell</translation>
    </message>
    <message>
        <source>= difference</source>
        <translation>= difference</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>What the difference is worth at the margin of one unit: the net price less the cost. Unknown where one of them is.</source>
        <translation>What the difference is worth at the margin of one unit: the net price less the cost. Unknown where one of them is.</translation>
    </message>
    <message>
        <source>| difference | × margin of one unit</source>
        <translation>| difference | × margin of one unit</translation>
    </message>
    <message>
        <source>| Difference |</source>
        <translation>| Difference |</translation>
    </message>
    <message>
        <source>× margin of one unit</source>
        <translation>× margin of one unit</translation>
    </message>
    <message>
        <source>= at stake</source>
        <translation>= at stake</translation>
    </message>
    <message>
        <source>Age of the figure</source>
        <translation>Age of the figure</translation>
    </message>
    <message>
        <source>The time between the instant the source gave its figure and the instant this page speaks of.</source>
        <translation>The time between the instant the source gave its figure and the instant this page speaks of.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Promised by %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>At least %1</translation>
    </message>
    <message>
        <source>Only stock that is unknown</source>
        <translation>Only stock that is unknown</translation>
    </message>
    <message>
        <source>Only stock below zero</source>
        <translation>Only stock below zero</translation>
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
        <translation>On hand</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
</context>
<context>
    <name>InventoryFilter</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>name of a filter; its value is “unknown” or “below zero”</extracomment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>below zero</translation>
    </message>
</context>
<context>
    <name>InventoryViews</name>
    <message>
        <source>Real discrepancies</source>
        <translation>Real discrepancies</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>Unified position</source>
        <translation>Unified position</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>By place</translation>
    </message>
    <message>
        <source>Identity and freshness</source>
        <translation>Identity and freshness</translation>
    </message>
    <message>
        <source>What we have, and who shows something else</source>
        <translation>What we have, and who shows something else</translation>
    </message>
    <message>
        <source>Everything that is not as it should be</source>
        <translation>Everything that is not as it should be</translation>
    </message>
    <message>
        <source>What there is over all places, each counted once</source>
        <translation>What there is over all places, each counted once</translation>
    </message>
    <message>
        <source>What there is at each place</source>
        <translation>What there is at each place</translation>
    </message>
    <message>
        <source>Codes that lead to no item or to several, and channels that are late</source>
        <translation>Codes that lead to no item or to several, and channels that are late</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>Oversell risk</translation>
    </message>
    <message>
        <source>How likely a channel sells what is no longer there</source>
        <translation>How likely a channel sells what is no longer there</translation>
    </message>
    <message>
        <source>No channel offers an item whose sales and age are known.</source>
        <translation>No channel offers an item whose sales and age are known.</translation>
    </message>
    <message>
        <source>Phantom stock</source>
        <translation>Phantom stock</translation>
    </message>
    <message>
        <source>What is in the books and is probably not on the shelf</source>
        <translation>What is in the books and is probably not on the shelf</translation>
    </message>
    <message>
        <source>Every item in stock has sold lately, or sells too rarely to judge.</source>
        <translation>Every item in stock has sold lately, or sells too rarely to judge.</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Lost sales</translation>
    </message>
    <message>
        <source>What was not sold because it was not there</source>
        <translation>What was not sold because it was not there</translation>
    </message>
    <message>
        <source>Nothing that sells was sold out in the last 28 days.</source>
        <translation>Nothing that sells was sold out in the last 28 days.</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Channel settings</translation>
    </message>
    <message>
        <source>Where the settings of the channels contradict the stock or each other</source>
        <translation>Where the settings of the channels contradict the stock or each other</translation>
    </message>
    <message>
        <source>No setting of a channel contradicts the stock or another channel.</source>
        <translation>No setting of a channel contradicts the stock or another channel.</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Days of cover</translation>
    </message>
    <message>
        <source>How long the stock lasts, what to order, and what is too much</source>
        <translation>How long the stock lasts, what to order, and what is too much</translation>
    </message>
    <message>
        <source>No place tells what it has in stock.</source>
        <translation>No place tells what it has in stock.</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Look-ahead</translation>
    </message>
    <message>
        <source>What can still be promised, day by day</source>
        <translation>What can still be promised, day by day</translation>
    </message>
    <message>
        <source>Nothing is on its way, and nothing is promised.</source>
        <translation>Nothing is on its way, and nothing is promised.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>What to move between stores, where it brings more than it costs</source>
        <translation>What to move between stores, where it brings more than it costs</translation>
    </message>
    <message>
        <source>No transfer brings more than it costs.</source>
        <translation>No transfer brings more than it costs.</translation>
    </message>
    <message>
        <source>Find discrepancies</source>
        <translation>Find discrepancies</translation>
    </message>
    <message>
        <source>What to count today where the books are probably wrong</source>
        <translation>What to count today where the books are probably wrong</translation>
    </message>
    <message>
        <source>Nothing to count today.</source>
        <translation>Nothing to count today.</translation>
    </message>
    <message>
        <source>Find hidden stock-outs</source>
        <translation>Find hidden stock-outs</translation>
    </message>
    <message>
        <source>What to count today where the shelf is probably empty</source>
        <translation>What to count today where the shelf is probably empty</translation>
    </message>
    <message>
        <source>Random count</source>
        <translation>Random count</translation>
    </message>
    <message>
        <source>What to count today to know how right the books are</source>
        <translation>What to count today to know how right the books are</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>Record accuracy</translation>
    </message>
    <message>
        <source>How far the books can be believed, from random counts alone</source>
        <translation>How far the books can be believed, from random counts alone</translation>
    </message>
    <message>
        <source>No place holds a record that can be counted.</source>
        <translation>No place holds a record that can be counted.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Fulfilment</translation>
    </message>
    <message>
        <source>How far the orders of each channel come, and how well</source>
        <translation>How far the orders of each channel come, and how well</translation>
    </message>
    <message>
        <source>No channel tells its orders.</source>
        <translation>No channel tells its orders.</translation>
    </message>
    <message>
        <source>Pickup promises</source>
        <translation>Pickup promises</translation>
    </message>
    <message>
        <source>Which orders will not be ready when the customer comes</source>
        <translation>Which orders will not be ready when the customer comes</translation>
    </message>
    <message>
        <source>Every promise to collect is kept.</source>
        <translation>Every promise to collect is kept.</translation>
    </message>
    <message>
        <source>Offered for collection</source>
        <translation>Offered for collection</translation>
    </message>
    <message>
        <source>Whether the stores have what channels offer to collect there</source>
        <translation>Whether the stores have what channels offer to collect there</translation>
    </message>
    <message>
        <source>No channel offers collection in a store.</source>
        <translation>No channel offers collection in a store.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>What is held, against what is ordered</source>
        <translation>What is held, against what is ordered</translation>
    </message>
    <message>
        <source>Everything that is held is ordered, and everything that is ordered is held.</source>
        <translation>Everything that is held is ordered, and everything that is ordered is held.</translation>
    </message>
    <message>
        <source>Conflicting orders</source>
        <translation>Conflicting orders</translation>
    </message>
    <message>
        <source>Orders on which two channels do not agree</source>
        <translation>Orders on which two channels do not agree</translation>
    </message>
    <message>
        <source>No two channels tell an order differently.</source>
        <translation>No two channels tell an order differently.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
</context>
<context>
    <name>LookAhead</name>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <translation>Can be promised</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>in</source>
        <comment>pieces that come</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <comment>pieces that go</comment>
        <translation>out</translation>
    </message>
    <message>
        <source>%1 can be promised now, %2 in the end.</source>
        <extracomment>%1 and %2 quantities</extracomment>
        <translation>%1 can be promised now, %2 in the end.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>Sold: %1</source>
        <translation>Sold: %1</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 sold</translation>
    </message>
    <message>
        <source>Returned by customers: %1</source>
        <translation>Returned by customers: %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 returned</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>Transferred in: %1</source>
        <translation>Transferred in: %1</translation>
    </message>
    <message>
        <source>%1 transferred in</source>
        <translation>%1 transferred in</translation>
    </message>
    <message>
        <source>Transferred out: %1</source>
        <translation>Transferred out: %1</translation>
    </message>
    <message>
        <source>%1 transferred out</source>
        <translation>%1 transferred out</translation>
    </message>
    <message>
        <source>Written off: %1</source>
        <translation>Written off: %1</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 written off</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Counted: %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>counted %1</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 counted</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Moved: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 moved</translation>
    </message>
    <message>
        <source>%1 moved otherwise</source>
        <translation>%1 moved otherwise</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>the span of a change, e.g. “in 7 d”</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>Everything that differs from what it should be: discrepancies, silent channels and codes that contradict each other.</source>
        <translation>Everything that differs from what it should be: discrepancies, silent channels and codes that contradict each other.</translation>
    </message>
    <message>
        <source>discrepancies + silent channels + identity conflicts</source>
        <translation>discrepancies + silent channels + identity conflicts</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Discrepancies</translation>
    </message>
    <message>
        <source>Silent channels</source>
        <translation>Silent channels</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>Identity conflicts</translation>
    </message>
    <message>
        <source>Real discrepancies</source>
        <translation>Real discrepancies</translation>
    </message>
    <message>
        <source>of %1 items × channels</source>
        <extracomment>%1 a number: published quantities, one for each item and channel</extracomment>
        <translation>of %1 items × channels</translation>
    </message>
    <message>
        <source>A channel shows another quantity than it could sell, by more than the tolerance, and for longer than its promised interval or two pulls.</source>
        <translation>A channel shows another quantity than it could sell, by more than the tolerance, and for longer than its promised interval or two pulls.</translation>
    </message>
    <message>
        <source>difference = published − available to sell; rate = discrepancies ÷ items × channels</source>
        <translation>difference = published − available to sell; rate = discrepancies ÷ items × channels</translation>
    </message>
    <message>
        <source>Items × channels compared</source>
        <translation>Items × channels compared</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at risk</translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>%1 amounts of other currencies</extracomment>
        <translation>and %1</translation>
    </message>
    <message>
        <source>margin of what differs</source>
        <translation>margin of what differs</translation>
    </message>
    <message>
        <source>What the discrepancies would cost at the margin of one unit. Amounts of different currencies are not added.</source>
        <translation>What the discrepancies would cost at the margin of one unit. Amounts of different currencies are not added.</translation>
    </message>
    <message>
        <source>sum of | difference | × margin of one unit</source>
        <translation>sum of | difference | × margin of one unit</translation>
    </message>
    <message>
        <source>Findings without a known margin</source>
        <translation>Findings without a known margin</translation>
    </message>
    <message>
        <source>Stock unknown</source>
        <translation>Stock unknown</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>beside a number: so many of all items</extracomment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>items with a missing figure</source>
        <translation>items with a missing figure</translation>
    </message>
    <message>
        <source>At least one place does not say what it holds, has committed or has reserved. A missing figure is never taken for zero, so the total is unknown.</source>
        <translation>At least one place does not say what it holds, has committed or has reserved. A missing figure is never taken for zero, so the total is unknown.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Channels up to date</source>
        <translation>Channels up to date</translation>
    </message>
    <message>
        <source>within their promised interval</source>
        <translation>within their promised interval</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) without a date</source>
        <translation>
            <numerusform>%n channel without a date</numerusform>
            <numerusform>%n channels without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>A channel is up to date while its newest figure is not older than the interval it promises.</source>
        <translation>A channel is up to date while its newest figure is not older than the interval it promises.</translation>
    </message>
    <message>
        <source>age = this instant − newest figure; late where age &gt; promise</source>
        <translation>age = this instant − newest figure; late where age &gt; promise</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Without a date or a promise</source>
        <translation>Without a date or a promise</translation>
    </message>
    <message>
        <source>A channel sells a code that nobody stocks, or several items share one barcode. Such figures cannot be compared.</source>
        <translation>A channel sells a code that nobody stocks, or several items share one barcode. Such figures cannot be compared.</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln item(s)</source>
        <translation>
            <numerusform>on %Ln item</numerusform>
            <numerusform>on %Ln items</numerusform>
        </translation>
    </message>
    <message>
        <source>codes to be settled</source>
        <translation>codes to be settled</translation>
    </message>
</context>
<context>
    <name>OverviewLists</name>
    <message>
        <source>one alert for all its items</source>
        <translation>one alert for all its items</translation>
    </message>
    <message>
        <source>%1 · for instance %2</source>
        <extracomment>%1 a number of items, %2 the code of one of them</extracomment>
        <translation>%1 · for instance %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>%1 a number of items, %2 an equation, %3 the code of the item it is about</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) without a known margin</source>
        <translation>
            <numerusform>%n finding without a known margin</numerusform>
            <numerusform>%n findings without a known margin</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>Pull again</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Show the codes</translation>
    </message>
    <message>
        <source>Show the items</source>
        <translation>Show the items</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>Newest figure: %1</translation>
    </message>
    <message>
        <source>The channel does not say how old its figures are.</source>
        <translation>The channel does not say how old its figures are.</translation>
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
        <translation>Latest open findings: %1 critical, %2 warnings, %3 notes.</translation>
    </message>
</context>
<context>
    <name>PlaceItems</name>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>column heading: administrative department or province of a store</extracomment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Below zero</source>
        <extracomment>column heading: number of items whose stock is below zero</extracomment>
        <translation>Below zero</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>column heading: number of items whose stock is not known</extracomment>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>SkuTimeline</name>
    <message>
        <source>Available now: %1.</source>
        <translation>Available now: %1.</translation>
    </message>
    <message>
        <source>No channel diverges.</source>
        <translation>No channel diverges.</translation>
    </message>
    <message>
        <source>First divergence: %1.</source>
        <translation>First divergence: %1.</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <extracomment>%1 a quantity: what there was at the beginning of a span</extracomment>
        <translation>%1 at the start</translation>
    </message>
    <message>
        <source>%1 not explained</source>
        <translation>%1 not explained</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 now</translation>
    </message>
    <message>
        <source>First divergence</source>
        <translation>First divergence</translation>
    </message>
    <message>
        <source>%1 %2, available %3: %4</source>
        <extracomment>%1 a channel, %2 and %3 quantities, %4 a signed difference</extracomment>
        <translation>%1 %2, available %3: %4</translation>
    </message>
    <message>
        <source>The pull of %1 did not succeed</source>
        <translation>The pull of %1 did not succeed</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>On hand</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>at the axis of a chart: what came in</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>at the axis of a chart: what went out</extracomment>
        <translation>out</translation>
    </message>
    <message>
        <source>Freshness of the channels</source>
        <translation>Freshness of the channels</translation>
    </message>
    <message>
        <source>Price on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Price on %1</translation>
    </message>
    <message>
        <source>hatched: late, or not known before the first pull</source>
        <translation>hatched: late, or not known before the first pull</translation>
    </message>
</context>
<context>
    <name>StockStates</name>
    <message>
        <source>available</source>
        <translation>available</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>unsellable</source>
        <translation>unsellable</translation>
    </message>
    <message>
        <source>safety stock</source>
        <translation>safety stock</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>on hand</translation>
    </message>
</context>
<context>
    <name>ViewDefinitions</name>
    <message>
        <source>Records that sell much, lie in numbers and were wrong before come first; before them stand items whose figure differs and nothing explains it. Such counts correct errors; they do not measure accuracy.</source>
        <translation>Records that sell much, lie in numbers and were wrong before come first; before them stand items whose figure differs and nothing explains it. Such counts correct errors; they do not measure accuracy.</translation>
    </message>
    <message>
        <source>units sold × units on hand × share of counts that were wrong</source>
        <translation>units sold × units on hand × share of counts that were wrong</translation>
    </message>
    <message>
        <source>Records above zero that have stopped selling: the fewer pieces and the likelier the phantom, the earlier.</source>
        <translation>Records above zero that have stopped selling: the fewer pieces and the likelier the phantom, the earlier.</translation>
    </message>
    <message>
        <source>probability of phantom stock ÷ units on hand</source>
        <translation>probability of phantom stock ÷ units on hand</translation>
    </message>
    <message>
        <source>Records drawn by lot at every place, divided among the classes A, B and C as the records are. Everybody draws the same on one day. Only such counts tell how right the books are.</source>
        <translation>Records drawn by lot at every place, divided among the classes A, B and C as the records are. Everybody draws the same on one day. Only such counts tell how right the books are.</translation>
    </message>
    <message>
        <source>P(demand in the unseen hours &gt; available at the channel’s places)</source>
        <translation>P(demand in the unseen hours &gt; available at the channel’s places)</translation>
    </message>
    <message>
        <source>How likely a record above zero has nothing behind it, after so many open days without a sale.</source>
        <translation>How likely a record above zero has nothing behind it, after so many open days without a sale.</translation>
    </message>
    <message>
        <source>prior ÷ (prior + (1 − prior) × e^(−expected sales))</source>
        <translation>prior ÷ (prior + (1 − prior) × e^(−expected sales))</translation>
    </message>
    <message>
        <source>What would have been sold on open days on which nothing was there, less what customers take instead. Days sold out do not count as days without demand.</source>
        <translation>What would have been sold on open days on which nothing was there, less what customers take instead. Days sold out do not count as days without demand.</translation>
    </message>
    <message>
        <source>sold a day × days sold out × (1 − substitution) × margin of one unit</source>
        <translation>sold a day × days sold out × (1 − substitution) × margin of one unit</translation>
    </message>
    <message>
        <source>reorder point = sold a day × lead time + safety stock; overstock = on hand + incoming − sold a day × horizon − safety stock</source>
        <translation>reorder point = sold a day × lead time + safety stock; overstock = on hand + incoming − sold a day × horizon − safety stock</translation>
    </message>
    <message>
        <source>What can be promised from a day on without breaking a later promise. Supply whose day has passed is told apart and does not count.</source>
        <translation>What can be promised from a day on without breaking a later promise. Supply whose day has passed is told apart and does not count.</translation>
    </message>
    <message>
        <source>the least, from that day on, of: stock + supply due − commitments due</source>
        <translation>the least, from that day on, of: stock + supply due − commitments due</translation>
    </message>
    <message>
        <source>A store with too much gives to a store with too little. Nothing is proposed that costs more than it brings.</source>
        <translation>A store with too much gives to a store with too little. Nothing is proposed that costs more than it brings.</translation>
    </message>
    <message>
        <source>net = margin of the pieces the receiver is expected to sell more − cost of the transfer</source>
        <translation>net = margin of the pieces the receiver is expected to sell more − cost of the transfer</translation>
    </message>
    <message>
        <source>The orders of the last 90 days and how far they have come. On time in full: every line supplied, and ready by the promised time.</source>
        <translation>The orders of the last 90 days and how far they have come. On time in full: every line supplied, and ready by the promised time.</translation>
    </message>
    <message>
        <source>fill rate = units supplied ÷ units ordered</source>
        <translation>fill rate = units supplied ÷ units ordered</translation>
    </message>
    <message>
        <source>Orders to be collected that are not ready: whether the stock is there after all earlier orders, and whether the store opens before the promised time.</source>
        <translation>Orders to be collected that are not ready: whether the stock is there after all earlier orders, and whether the store opens before the promised time.</translation>
    </message>
    <message>
        <source>left = on hand − what earlier orders are to have</source>
        <translation>left = on hand − what earlier orders are to have</translation>
    </message>
    <message>
        <source>Of the items that a channel offers for collection in a store, how many are there to be promised.</source>
        <translation>Of the items that a channel offers for collection in a store, how many are there to be promised.</translation>
    </message>
    <message>
        <source>What the stock holds back, against the open order lines of all channels. Only rows that disagree stand here.</source>
        <translation>What the stock holds back, against the open order lines of all channels. Only rows that disagree stand here.</translation>
    </message>
    <message>
        <source>difference = held without an order, or ordered and not held</source>
        <translation>difference = held without an order, or ordered and not held</translation>
    </message>
    <message>
        <source>Orders of the last 30 days that two channels know by the same number and tell differently, or that one channel did not pass on.</source>
        <translation>Orders of the last 30 days that two channels know by the same number and tell differently, or that one channel did not pass on.</translation>
    </message>
    <message>
        <source>What the settings of a channel say, against what its figures do: the items that could show a contradiction, and those that do.</source>
        <translation>What the settings of a channel say, against what its figures do: the items that could show a contradiction, and those that do.</translation>
    </message>
    <message>
        <source>The share of records that a random count finds right, by class: A within 1%, B within 3%, C within 5%. Targeted counts are left out, and errors never cancel each other.</source>
        <translation>The share of records that a random count finds right, by class: A within 1%, B within 3%, C within 5%. Targeted counts are left out, and errors never cancel each other.</translation>
    </message>
    <message>
        <source>Σ share of the class × right ÷ counted; the interval is Wilson’s, at 95%</source>
        <translation>Σ share of the class × right ÷ counted; the interval is Wilson’s, at 95%</translation>
    </message>
    <message>
        <source>How many open days the stock lasts at the mean demand of open days on which it was there. Days of promotion count by what would have been sold without it. Without a sale there is no such number: then the days without a sale are told.</source>
        <translation>How many open days the stock lasts at the mean demand of open days on which it was there. Days of promotion count by what would have been sold without it. Without a sale there is no such number: then the days without a sale are told.</translation>
    </message>
    <message>
        <source>How likely more is sold than can be promised, in the time for which nobody sees what is sold. Demand is Poisson, or negative binomial where it varies more; what is on promotion now sells more than its mean. The recommended buffer leaves a risk of at most 1%.</source>
        <translation>How likely more is sold than can be promised, in the time for which nobody sees what is sold. Demand is Poisson, or negative binomial where it varies more; what is on promotion now sells more than its mean. The recommended buffer leaves a risk of at most 1%.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no keychain here. Give the secret in the environment, as %1, at every pull.</source>
        <translation>There is no keychain here. Give the secret in the environment, as %1, at every pull.</translation>
    </message>
    <message>
        <source>Channel added: %1</source>
        <translation>Channel added: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Readable: %1</source>
        <translation>Readable: %1</translation>
    </message>
    <message>
        <source>The account may also write; one that only reads is safer.</source>
        <translation>The account may also write; one that only reads is safer.</translation>
    </message>
    <message>
        <source>The account may only read.</source>
        <translation>The account may only read.</translation>
    </message>
    <message>
        <source>There are findings of the severity asked for with --fail-on.</source>
        <translation>There are findings of the severity asked for with --fail-on.</translation>
    </message>
    <message>
        <source>Sample region written: stores %1, channels %2, items %3, stock rows %4, faults %5.</source>
        <translation>Sample region written: stores %1, channels %2, items %3, stock rows %4, faults %5.</translation>
    </message>
    <message>
        <source>%1: read %2, new %3, changed %4, gone %5, in quarantine %6, duration %7, age of the data %8</source>
        <translation>%1: read %2, new %3, changed %4, gone %5, in quarantine %6, duration %7, age of the data %8</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 rows/s</source>
        <translation>%1: %2 rows, %3 rows/s</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nothing is in quarantine.</translation>
    </message>
    <message>
        <source>Channels of the region: %1</source>
        <translation>Channels of the region: %1</translation>
    </message>
    <message>
        <source>Report saved: pages %1, rows %2.</source>
        <translation>Report saved: pages %1, rows %2.</translation>
    </message>
    <message>
        <source>Workspace created: %1</source>
        <translation>Workspace created: %1</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Channels: %1</translation>
    </message>
    <message>
        <source>Last pull: %1</source>
        <translation>Last pull: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged; restore a backup:</source>
        <translation>The workspace is damaged; restore a backup:</translation>
    </message>
    <message>
        <source>The workspace is whole, and every figure comes from a pull.</source>
        <translation>The workspace is whole, and every figure comes from a pull.</translation>
    </message>
    <message>
        <source>writes a sample region with known faults</source>
        <translation>writes a sample region with known faults</translation>
    </message>
    <message>
        <source>makes and keeps the local database of a region</source>
        <translation>makes and keeps the local database of a region</translation>
    </message>
    <message>
        <source>connects the back-ends</source>
        <translation>connects the back-ends</translation>
    </message>
    <message>
        <source>reads the channels into the workspace</source>
        <translation>reads the channels into the workspace</translation>
    </message>
    <message>
        <source>shows the rows that could not be read, or reads them again</source>
        <translation>shows the rows that could not be read, or reads them again</translation>
    </message>
    <message>
        <source>finds what differs, and why</source>
        <translation>finds what differs, and why</translation>
    </message>
    <message>
        <source>writes a table as CSV or XLSX</source>
        <translation>writes a table as CSV or XLSX</translation>
    </message>
    <message>
        <source>prints a report as PDF</source>
        <translation>prints a report as PDF</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Help on one: %1</source>
        <translation>Help on one: %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Example:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; all others were taken.</source>
        <translation>
            <numerusform>%Ln row could not be read; all others were taken.</numerusform>
            <numerusform>%Ln rows could not be read; all others were taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel’s short name; by default the folder’s or the kind’s.</source>
        <translation>The channel’s short name; by default the folder’s or the kind’s.</translation>
    </message>
    <message>
        <source>The channel’s name for people.</source>
        <translation>The channel’s name for people.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>The age in minutes that the channel promises not to exceed.</source>
        <translation>The age in minutes that the channel promises not to exceed.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>The places it sells from, separated by |.</source>
        <translation>The places it sells from, separated by |.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>The zone of its local times, e.g. Europe/Paris.</source>
        <translation>The zone of its local times, e.g. Europe/Paris.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
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
        <translation>code</translation>
    </message>
    <message>
        <source>Read the password or key from standard input.</source>
        <translation>Read the password or key from standard input.</translation>
    </message>
    <message>
        <source>Check an exchange folder straight from its files, without a workspace.</source>
        <translation>Check an exchange folder straight from its files, without a workspace.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>The folder to write.</translation>
    </message>
    <message>
        <source>Another seed makes another region.</source>
        <translation>Another seed makes another region.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Read an exchange folder straight from its files, without a workspace.</source>
        <translation>Read an exchange folder straight from its files, without a workspace.</translation>
    </message>
    <message>
        <source>Only this channel; may be given several times.</source>
        <translation>Only this channel; may be given several times.</translation>
    </message>
    <message>
        <source>Read everything again, not only what changed.</source>
        <translation>Read everything again, not only what changed.</translation>
    </message>
    <message>
        <source>The exchange folder of a region.</source>
        <translation>The exchange folder of a region.</translation>
    </message>
    <message>
        <source>Report on an exchange folder straight from its files, without a workspace.</source>
        <translation>Report on an exchange folder straight from its files, without a workspace.</translation>
    </message>
    <message>
        <source>For whom and by whom, a sentence printed under the title.</source>
        <translation>For whom and by whom, a sentence printed under the title.</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>sentence</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>A file, or postgresql://user@host/database; by default the last one used.</source>
        <translation>A file, or postgresql://user@host/database; by default the last one used.</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>workspace</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>Write to this file instead of standard output.</translation>
    </message>
    <message>
        <source>Everything as it was at this instant, e.g. 2026-06-16T07:45:00Z.</source>
        <translation>Everything as it was at this instant, e.g. 2026-06-16T07:45:00Z.</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>Say nothing but what was asked for and what went wrong.</source>
        <translation>Say nothing but what was asked for and what went wrong.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>What the channel is.</source>
        <translation>What the channel is.</translation>
    </message>
    <message>
        <source>Exchange folder: where it is.</source>
        <translation>Exchange folder: where it is.</translation>
    </message>
    <message>
        <source>Database: its address, sqlite:///file, postgresql://user@host/name or odbc:NAME; never with a password.</source>
        <translation>Database: its address, sqlite:///file, postgresql://user@host/name or odbc:NAME; never with a password.</translation>
    </message>
    <message>
        <source>Database: the file that names a query per kind of record.</source>
        <translation>Database: the file that names a query per kind of record.</translation>
    </message>
    <message>
        <source>Vendure shop: the address of its admin interface.</source>
        <translation>Vendure shop: the address of its admin interface.</translation>
    </message>
    <message>
        <source>Vendure shop, database: the account.</source>
        <translation>Vendure shop, database: the account.</translation>
    </message>
    <message>
        <source>Vendure shop: the code of one of its channels.</source>
        <translation>Vendure shop: the code of one of its channels.</translation>
    </message>
    <message>
        <source>Exit with 4 where a finding is at least as grave as this.</source>
        <translation>Exit with 4 where a finding is at least as grave as this.</translation>
    </message>
    <message>
        <source>How large the region is.</source>
        <translation>How large the region is.</translation>
    </message>
    <message>
        <source>To back up: the file to write.</source>
        <translation>To back up: the file to write.</translation>
    </message>
    <message>
        <source>To restore: the backup to read.</source>
        <translation>To restore: the backup to read.</translation>
    </message>
    <message>
        <source>The language of the answer.</source>
        <translation>The language of the answer.</translation>
    </message>
    <message>
        <source>Text for people; JSON or CSV for programs.</source>
        <translation>Text for people; JSON or CSV for programs.</translation>
    </message>
    <message>
        <source>There is no keychain here, so every pull gives customers other pseudonyms. Give one key for all pulls in the environment, as %1.</source>
        <translation>There is no keychain here, so every pull gives customers other pseudonyms. Give one key for all pulls in the environment, as %1.</translation>
    </message>
    <message>
        <source>Oversell risk: what if the data were so many hours older.</source>
        <translation>Oversell risk: what if the data were so many hours older.</translation>
    </message>
    <message>
        <source>Oversell risk: what if every channel kept so many more back.</source>
        <translation>Oversell risk: what if every channel kept so many more back.</translation>
    </message>
    <message>
        <source>Oversell risk: what the recommended buffer leaves; 0.01 unless given.</source>
        <translation>Oversell risk: what the recommended buffer leaves; 0.01 unless given.</translation>
    </message>
    <message>
        <source>Phantom stock: share of records wrong before looking; 0.03 unless given.</source>
        <translation>Phantom stock: share of records wrong before looking; 0.03 unless given.</translation>
    </message>
    <message>
        <source>Phantom stock: days until the next count; 30 unless given.</source>
        <translation>Phantom stock: days until the next count; 30 unless given.</translation>
    </message>
    <message>
        <source>Lost sales: share of customers who take another item; 0.45 unless given.</source>
        <translation>Lost sales: share of customers who take another item; 0.45 unless given.</translation>
    </message>
    <message>
        <source>Lost sales: days looked back on; 28 unless given.</source>
        <translation>Lost sales: days looked back on; 28 unless given.</translation>
    </message>
    <message>
        <source>Cover: days from order to delivery; 7 unless given.</source>
        <translation>Cover: days from order to delivery; 7 unless given.</translation>
    </message>
    <message>
        <source>Cover: their standard deviation; 1.5 unless given.</source>
        <translation>Cover: their standard deviation; 1.5 unless given.</translation>
    </message>
    <message>
        <source>Cover: share of deliveries that come in time; 0.95 unless given.</source>
        <translation>Cover: share of deliveries that come in time; 0.95 unless given.</translation>
    </message>
    <message>
        <source>Cover and transfers: days within which stock should be sold; 60 unless given.</source>
        <translation>Cover and transfers: days within which stock should be sold; 60 unless given.</translation>
    </message>
    <message>
        <source>Transfers: cost of each, in the region’s currency; 12 unless given.</source>
        <translation>Transfers: cost of each, in the region’s currency; 12 unless given.</translation>
    </message>
    <message>
        <source>Transfers: cost of each unit moved; 0.8 unless given.</source>
        <translation>Transfers: cost of each unit moved; 0.8 unless given.</translation>
    </message>
    <message>
        <source>Positions, look-ahead: by item, or by item and place.</source>
        <translation>Positions, look-ahead: by item, or by item and place.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit status</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Wrong use.</source>
        <translation>Wrong use.</translation>
    </message>
    <message>
        <source>An input or the workspace could not be read.</source>
        <translation>An input or the workspace could not be read.</translation>
    </message>
    <message>
        <source>Some channel failed; the others are in.</source>
        <translation>Some channel failed; the others are in.</translation>
    </message>
    <message>
        <source>There are findings at or above what --fail-on names.</source>
        <translation>There are findings at or above what --fail-on names.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>The secret of a channel, in place of the one in the keychain; %1 for web-fr.</source>
        <translation>The secret of a channel, in place of the one in the keychain; %1 for web-fr.</translation>
    </message>
    <message>
        <source>The password of a postgresql:// workspace.</source>
        <translation>The password of a postgresql:// workspace.</translation>
    </message>
    <message>
        <source>The key of the customers’ pseudonyms, where there is no keychain.</source>
        <translation>The key of the customers’ pseudonyms, where there is no keychain.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>The settings; %1 where the variable is not set.</source>
        <translation>The settings; %1 where the variable is not set.</translation>
    </message>
    <message>
        <source>The log, and reports of crashes, which nobody sends; %1 where the variable is not set.</source>
        <translation>The log, and reports of crashes, which nobody sends; %1 where the variable is not set.</translation>
    </message>
    <message>
        <source>Pulls the channels of a retail region, checks, exports and reports, without a window.</source>
        <translation>Pulls the channels of a retail region, checks, exports and reports, without a window.</translation>
    </message>
    <message>
        <source>command [options]</source>
        <translation>command [options]</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options of every command</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>unisono [options] [workspace]</source>
        <translation>unisono [options] [workspace]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Opens the workspace, or the last one where none is named. A window that is open already takes it over.</source>
        <translation>Opens the workspace, or the last one where none is named. A window that is open already takes it over.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show the versions of the program, of Qt and of the database drivers.</source>
        <translation>Show the versions of the program, of Qt and of the database drivers.</translation>
    </message>
    <message>
        <source>prints what to count, and takes in what was counted</source>
        <translation>prints what to count, and takes in what was counted</translation>
    </message>
    <message>
        <source>What the count is for.</source>
        <translation>What the count is for.</translation>
    </message>
    <message>
        <source>Only this place.</source>
        <translation>Only this place.</translation>
    </message>
    <message>
        <source>At most so many items for each place; 30 by default.</source>
        <translation>At most so many items for each place; 30 by default.</translation>
    </message>
    <message>
        <source>Days of counts and sales looked back on; 90 by default.</source>
        <translation>Days of counts and sales looked back on; 90 by default.</translation>
    </message>
    <message>
        <source>Draws the same items again; by default every day draws anew.</source>
        <translation>Draws the same items again; by default every day draws anew.</translation>
    </message>
    <message>
        <source>Count sheet saved: pages %1, rows %2.</source>
        <translation>Count sheet saved: pages %1, rows %2.</translation>
    </message>
    <message>
        <source>Counts: new %1, changed %2, known already %3, not filled in %4, without a record %5, in quarantine %6</source>
        <translation>Counts: new %1, changed %2, known already %3, not filled in %4, without a record %5, in quarantine %6</translation>
    </message>
    <message>
        <source>Print what the books say beside the box; without it the count is blind.</source>
        <translation>Print what the books say beside the box; without it the count is blind.</translation>
    </message>
    <message>
        <source>Ask there instead of where this build asks.</source>
        <translation>Ask there instead of where this build asks.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>The public key of the notice there, in base64.</source>
        <translation>The public key of the notice there, in base64.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>asks whether there is a newer version, and installs nothing</source>
        <translation>asks whether there is a newer version, and installs nothing</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1 the name of an assumption, %2 and %3 numbers</extracomment>
        <translation>%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>takes a region from an exchange folder, and changes what its planning assumes</source>
        <translation>takes a region from an exchange folder, and changes what its planning assumes</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>An instant: date, time, time zone, e.g. &quot;16 Jun 2026, 09:42 (Europe/Rome)&quot;.</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <extracomment>Tooltip of an age: &quot;3 min: since 16 Jun 2026, 09:42 (Europe/Rome)&quot;.</extracomment>
        <translation>%1: since %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of the item.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column: what software a channel runs on.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Newest figure</source>
        <extracomment>Column: instant of a channel&apos;s newest figure.</extracomment>
        <translation>Newest figure</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Column: age of the data.</extracomment>
        <translation>Age</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Column: the age of its data that a channel promises not to exceed.
----------
Column: units due to customers.</extracomment>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Last pull</source>
        <extracomment>Column: when a channel was read the last time.</extracomment>
        <translation>Last pull</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how the last pull ended.</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <extracomment>Column: number of rows that could not be read.</extracomment>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Column: number of findings.</extracomment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column: when a pull began.</extracomment>
        <translation>Started</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: number of rows a pull read.</extracomment>
        <translation>Read</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: number of rows a pull saw for the first time.</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: number of rows that had changed since the pull before.</extracomment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Column: number of rows that are no longer there.</extracomment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: line of a file.</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Column: heading of the cell that could not be read.</extracomment>
        <translation>Column</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Column: the cell as it was found.</extracomment>
        <translation>Found</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Column: key of the record, e.g. the item&apos;s code.</extracomment>
        <translation>Record</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a count sheet, which is read back: why it is counted. A word that the reader of files knows.</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>Column: value of the difference in money.</extracomment>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Items offered</source>
        <extracomment>Column: number of items that a channel offers.
----------
Columns: numbers of items that a channel offers for collection in a store.</extracomment>
        <translation>Items offered</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <extracomment>Column: number of quantities that differ from what there is.</extracomment>
        <translation>Discrepancies</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>Column: how grave a finding is.</extracomment>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what sort of finding it is.</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Column: the item&apos;s code (SKU).</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Column: quantity that a channel offers its customers.</extracomment>
        <translation>Published</translation>
    </message>
    <message>
        <source>Available to sell</source>
        <extracomment>Column: quantity that a channel could offer.</extracomment>
        <translation>Available to sell</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: published minus available to sell.</extracomment>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Publ.</source>
        <extracomment>Narrow column heading, short for Published.</extracomment>
        <translation>Publ.</translation>
    </message>
    <message>
        <source>Sellable</source>
        <extracomment>Narrow column heading, short for Available to sell.</extracomment>
        <translation>Sellable</translation>
    </message>
    <message>
        <source>Diff.</source>
        <extracomment>Narrow column heading, short for Difference.</extracomment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when a finding lasts.</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: store or warehouse.</extracomment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Column: number of stores and warehouses that hold the item.</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Column: units ordered from suppliers that have not arrived.</extracomment>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Truth: all places</source>
        <extracomment>Heading over the stock states, summed over all stores and warehouses.</extracomment>
        <translation>Truth: all places</translation>
    </message>
    <message>
        <source>Reported by</source>
        <extracomment>Column: how many channels report this item at this place.</extracomment>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>Column: units physically there.</extracomment>
        <translation>On hand</translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>Column: units promised to open orders.</extracomment>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Column: units set aside, e.g. in carts or for store customers.</extracomment>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Unsellable</source>
        <extracomment>Column: units that cannot be sold (damaged, on quality hold).</extracomment>
        <translation>Unsellable</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column: units kept back as safety stock.</extracomment>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Column: units available to promise.</extracomment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Comm.</source>
        <extracomment>Narrow column heading, short for Committed.</extracomment>
        <translation>Comm.</translation>
    </message>
    <message>
        <source>Res.</source>
        <extracomment>Narrow column heading, short for Reserved.</extracomment>
        <translation>Res.</translation>
    </message>
    <message>
        <source>Unsell.</source>
        <extracomment>Narrow column heading, short for Unsellable.</extracomment>
        <translation>Unsell.</translation>
    </message>
    <message>
        <source>Avail.</source>
        <extracomment>Narrow column heading, short for Available.
----------
Narrow headings on paper: units available; days of cover.</extracomment>
        <translation>Avail.</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <extracomment>Read by a screen reader: column title, then that its figure is not known.</extracomment>
        <translation>%1: unknown</translation>
    </message>
    <message>
        <source>%1: %2, differs</source>
        <extracomment>Read by a screen reader: column title, figure, then that it differs from what it should be.</extracomment>
        <translation>%1: %2, differs</translation>
    </message>
    <message>
        <source>%1: %2, late</source>
        <extracomment>Read by a screen reader: column title, age, then that it is older than promised.</extracomment>
        <translation>%1: %2, late</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: column title and its content.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>What is unclear</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: what was found out about a promise or a reservation.</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column: number of units to move.</extracomment>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Column: number of order lines.</extracomment>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>Column: how an order reaches its customer.</extracomment>
        <translation>Fulfilment</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Columns: numbers of orders that came so far.</extracomment>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancelled for stock</source>
        <extracomment>Column: order lines cancelled because the goods were missing.</extracomment>
        <translation>Cancelled for stock</translation>
    </message>
    <message>
        <source>Share cancelled for stock</source>
        <translation>Share cancelled for stock</translation>
    </message>
    <message>
        <source>Units ordered</source>
        <translation>Units ordered</translation>
    </message>
    <message>
        <source>Units supplied</source>
        <translation>Units supplied</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <extracomment>Column: units supplied divided by units ordered.</extracomment>
        <translation>Fill rate</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column: number of orders whose promise is due.</extracomment>
        <translation>Due</translation>
    </message>
    <message>
        <source>On time in full</source>
        <translation>On time in full</translation>
    </message>
    <message>
        <source>Share on time in full</source>
        <translation>Share on time in full</translation>
    </message>
    <message>
        <source>Ready within (9 of 10)</source>
        <extracomment>Column: nine of ten orders are ready for collection within this time.</extracomment>
        <translation>Ready within (9 of 10)</translation>
    </message>
    <message>
        <source>Orders counted</source>
        <translation>Orders counted</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: number of an order.</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Ready at</translation>
    </message>
    <message>
        <source>For earlier orders</source>
        <extracomment>Column: units that earlier orders are to have first.</extracomment>
        <translation>For earlier orders</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: what is left for this order.</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: when the store is open next.</extracomment>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Told by</source>
        <extracomment>Column: the channel whose stock figure counts.</extracomment>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>Column: units in open order lines.</extracomment>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>Cancelled lately</source>
        <extracomment>Column: units cancelled in the last 30 days.</extracomment>
        <translation>Cancelled lately</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>Column: what is wrong in a channel&apos;s settings.</extracomment>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <source>Items affected</source>
        <extracomment>Column: number of items that show a fault.</extracomment>
        <translation>Items affected</translation>
    </message>
    <message>
        <source>Items judged</source>
        <extracomment>Column: number of items that could show a fault.</extracomment>
        <translation>Items judged</translation>
    </message>
    <message>
        <source>Promised every</source>
        <extracomment>Column: the age that a channel promises not to exceed.</extracomment>
        <translation>Promised every</translation>
    </message>
    <message>
        <source>Sold every</source>
        <extracomment>Column: the usual time between two sales of an item.</extracomment>
        <translation>Sold every</translation>
    </message>
    <message>
        <source>Tax (%)</source>
        <translation>Tax (%)</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how far an order is.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>State there</source>
        <extracomment>Column: how far an order is, as another channel says.</extracomment>
        <translation>State there</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Column: on what two channels disagree.</extracomment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Sold a day</source>
        <extracomment>Column: units sold on an open day on which the item was there.</extracomment>
        <translation>Sold a day</translation>
    </message>
    <message>
        <source>Days counted</source>
        <extracomment>Column: number of days that a mean rests on.</extracomment>
        <translation>Days counted</translation>
    </message>
    <message>
        <source>Buffer</source>
        <extracomment>Column: pieces kept back by a channel.</extracomment>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Unseen hours</source>
        <extracomment>Column: hours for which nobody sees what is sold.</extracomment>
        <translation>Unseen hours</translation>
    </message>
    <message>
        <source>Sold unseen</source>
        <extracomment>Column: units expected to be sold in that time.</extracomment>
        <translation>Sold unseen</translation>
    </message>
    <message>
        <source>Variance / mean</source>
        <extracomment>Column: variance of the sales divided by their mean.</extracomment>
        <translation>Variance / mean</translation>
    </message>
    <message>
        <source>Risk %</source>
        <extracomment>Column: probability that more is sold than there is, in per cent.</extracomment>
        <translation>Risk %</translation>
    </message>
    <message>
        <source>Oversold units</source>
        <extracomment>Column: units expected to be sold beyond what there is.</extracomment>
        <translation>Oversold units</translation>
    </message>
    <message>
        <source>Risk with buffer %</source>
        <extracomment>Column: probability that the buffer is too small, in per cent.</extracomment>
        <translation>Risk with buffer %</translation>
    </message>
    <message>
        <source>Recommended buffer</source>
        <extracomment>Column: buffer that leaves a risk of at most 1 %.</extracomment>
        <translation>Recommended buffer</translation>
    </message>
    <message>
        <source>Made up of</source>
        <extracomment>Column: how a figure is made up.</extracomment>
        <translation>Made up of</translation>
    </message>
    <message>
        <source>Places unknown</source>
        <extracomment>Column: number of places without known sales.</extracomment>
        <translation>Places unknown</translation>
    </message>
    <message>
        <source>Days silent</source>
        <extracomment>Column: open days without a sale.</extracomment>
        <translation>Days silent</translation>
    </message>
    <message>
        <source>Expected sales</source>
        <extracomment>Column: units that should have been sold in the days without a sale.</extracomment>
        <translation>Expected sales</translation>
    </message>
    <message>
        <source>Prior %</source>
        <extracomment>Column: share of records known to be wrong before looking, in per cent.</extracomment>
        <translation>Prior %</translation>
    </message>
    <message>
        <source>Phantom %</source>
        <extracomment>Column: probability that the stock is not there, in per cent.</extracomment>
        <translation>Phantom %</translation>
    </message>
    <message>
        <source>ABC</source>
        <extracomment>Column: class A, B or C by the margin earned.</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>Column: standard deviation of the units sold a day.</extracomment>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <extracomment>Column: for how many open days the stock lasts.</extracomment>
        <translation>Days of cover</translation>
    </message>
    <message>
        <source>No sale for (days)</source>
        <extracomment>Column: for how many days nothing has been sold.</extracomment>
        <translation>No sale for (days)</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <extracomment>Column: units kept for chance.</extracomment>
        <translation>Safety stock</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <extracomment>Column: level at which to order again.</extracomment>
        <translation>Reorder point</translation>
    </message>
    <message>
        <source>Overstock</source>
        <extracomment>Column: units more than are sold in the horizon.</extracomment>
        <translation>Overstock</translation>
    </message>
    <message>
        <source>Overstock at cost</source>
        <extracomment>Column: value at cost of the units too many.</extracomment>
        <translation>Overstock at cost</translation>
    </message>
    <message>
        <source>Shortage</source>
        <extracomment>Column: units missing to the reorder point.</extracomment>
        <translation>Shortage</translation>
    </message>
    <message>
        <source>Sell-through %</source>
        <extracomment>Column: sold of sold and left, in per cent.</extracomment>
        <translation>Sell-through %</translation>
    </message>
    <message>
        <source>Stock-out %</source>
        <extracomment>Column: share of open days with nothing to sell, in per cent.</extracomment>
        <translation>Stock-out %</translation>
    </message>
    <message>
        <source>Days sold out</source>
        <extracomment>Column: open days with nothing to sell until now.
----------
Column: open days with nothing to sell.</extracomment>
        <translation>Days sold out</translation>
    </message>
    <message>
        <source>Age in days</source>
        <extracomment>Column: days since the item was first received.</extracomment>
        <translation>Age in days</translation>
    </message>
    <message>
        <source>First receipt (days)</source>
        <extracomment>Column: days since the place first received the item, as far as is known.</extracomment>
        <translation>First receipt (days)</translation>
    </message>
    <message>
        <source>Last receipt (days)</source>
        <extracomment>Column: days since the place last received the item.</extracomment>
        <translation>Last receipt (days)</translation>
    </message>
    <message>
        <source>Period (days)</source>
        <extracomment>Column: number of days looked back on.</extracomment>
        <translation>Period (days)</translation>
    </message>
    <message>
        <source>Substitution %</source>
        <extracomment>Column: share of customers who take another item, in per cent.</extracomment>
        <translation>Substitution %</translation>
    </message>
    <message>
        <source>Units not sold</source>
        <extracomment>Column: units not sold because they were not there.</extracomment>
        <translation>Units not sold</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <extracomment>Column: what one unit earns.</extracomment>
        <translation>Unit margin</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <extracomment>Column: margin not earned.</extracomment>
        <translation>Margin lost</translation>
    </message>
    <message>
        <source>Sold out now</source>
        <translation>Sold out now</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: store that gives.</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: store that receives.</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>Column: margin that a transfer is expected to bring.</extracomment>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column: what a transfer costs.</extracomment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Column: benefit less cost.</extracomment>
        <translation>Net</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>Column: from which instant on a figure holds.</extracomment>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>Column: units due to arrive.</extracomment>
        <translation>Arriving</translation>
    </message>
    <message>
        <source>Projected</source>
        <extracomment>Column: units that will be there.</extracomment>
        <translation>Projected</translation>
    </message>
    <message>
        <source>Can be promised</source>
        <extracomment>Column: units that can be promised from then on.</extracomment>
        <translation>Can be promised</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Column: units whose day of arrival has passed.</extracomment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Whole hours, in a narrow column: &quot;4 h&quot;.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Column: records that the books hold.</extracomment>
        <translation>Records</translation>
    </message>
    <message>
        <source>Records counted</source>
        <extracomment>Column: number of records counted.</extracomment>
        <translation>Records counted</translation>
    </message>
    <message>
        <source>Records right</source>
        <extracomment>Column: number of records that were right.</extracomment>
        <translation>Records right</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>Column: what a count is for.</extracomment>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Column: place on a list, 1 first.</extracomment>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Column: ABC class of an item.</extracomment>
        <translation>Class</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Column: what the books say is there.</extracomment>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: units sold in the period.</extracomment>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>Column: how often a record was counted.</extracomment>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Counts that differed</source>
        <extracomment>Column: how often a count found the record wrong.</extracomment>
        <translation>Counts that differed</translation>
    </message>
    <message>
        <source>Expected errors</source>
        <extracomment>Column: share of records expected to be wrong.</extracomment>
        <translation>Expected errors</translation>
    </message>
    <message>
        <source>Phantom probability</source>
        <extracomment>Column: how likely the stock is only in the books.</extracomment>
        <translation>Phantom probability</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column: what a list is ordered by.</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why a record is on a list.</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <source>Accuracy of records</source>
        <extracomment>Column: share of records that are right.</extracomment>
        <translation>Accuracy of records</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Columns: the ends of an interval.</extracomment>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Accuracy of units</source>
        <extracomment>Column: 1 minus the units off divided by the units recorded.</extracomment>
        <translation>Accuracy of units</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Class A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Class B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Class C</translation>
    </message>
    <message>
        <source>Without class</source>
        <translation>Without class</translation>
    </message>
    <message>
        <source>Targeted counts</source>
        <extracomment>Column: counts that were not drawn by lot.</extracomment>
        <translation>Targeted counts</translation>
    </message>
    <message>
        <source>Incomplete counts</source>
        <extracomment>Column: counts without a figure on one side.</extracomment>
        <translation>Incomplete counts</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>Last counted</translation>
    </message>
    <message>
        <source>Item code</source>
        <extracomment>Heading of a count sheet, which is read back: the item&apos;s code. A word that the reader of files knows (models/channels/files/heading_words.cpp).</extracomment>
        <translation>Item code</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Counted at</source>
        <extracomment>Heading of a count sheet, which is read back: when it was counted. A word that the reader of files knows.</extracomment>
        <translation>Counted at</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Heading of a count sheet, which is read back: the quantity found. A word that the reader of files knows.</extracomment>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Place code</source>
        <extracomment>Heading of a count sheet, which is read back: the code of the store or warehouse. A word that the reader of files knows.</extracomment>
        <translation>Place code</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, in a column: &quot;96.2%&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cover (d)</source>
        <translation>Cover (d)</translation>
    </message>
    <message>
        <source>Days on promotion</source>
        <extracomment>Column: number of those days on which the item was on promotion.</extracomment>
        <translation>Days on promotion</translation>
    </message>
    <message>
        <source>Promotion uplift</source>
        <extracomment>Column: how many times as much is sold on a day of promotion as on an ordinary one.</extracomment>
        <translation>Promotion uplift</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>A cell that answers its heading, as in &quot;Sold out now&quot;.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>A cell that answers its heading, as in &quot;Sold out now&quot;.</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Narrow heading on paper: quantity.</extracomment>
        <translation>Qty</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Real discrepancies</source>
        <extracomment>Key figure of the inventory report: number of real discrepancies between what there is and what channels show.</extracomment>
        <translation>Real discrepancies</translation>
    </message>
    <message>
        <source>%1 critical, %2 warning, %3 note</source>
        <extracomment>Below the number of discrepancies: by severity.</extracomment>
        <translation>%1 critical, %2 warning, %3 note</translation>
    </message>
    <message>
        <source>At stake</source>
        <extracomment>Key figure of the inventory report: value of the discrepancies.</extracomment>
        <translation>At stake</translation>
    </message>
    <message>
        <source>and %1</source>
        <extracomment>Below the value at stake: the value in the second currency.</extracomment>
        <translation>and %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without known margin</source>
        <extracomment>Below the value at stake: for how many discrepancies price or cost are not known.</extracomment>
        <translation>
            <numerusform>%Ln without known margin</numerusform>
            <numerusform>%Ln without known margin</numerusform>
        </translation>
    </message>
    <message>
        <source>difference × margin per unit</source>
        <translation>difference × margin per unit</translation>
    </message>
    <message>
        <source>Late channels</source>
        <extracomment>Key figure: number of channels whose figures are older than they promise.</extracomment>
        <translation>Late channels</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Behind a number: of how many.</extracomment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>all within their promised time</source>
        <translation>all within their promised time</translation>
    </message>
    <message>
        <source>Items checked</source>
        <extracomment>Key figure: number of items whose stock was compared with the channels.</extracomment>
        <translation>Items checked</translation>
    </message>
    <message>
        <source>%1 pairs item × channel</source>
        <extracomment>Below the number of items: how many figures of channels were compared.</extracomment>
        <translation>%1 pairs item × channel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A late channel and the age of its figures: &quot;Marketplace (3 h 10)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What we really have, and who shows something else</source>
        <translation>What we really have, and who shows something else</translation>
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
        <translation>Inventory: discrepancies</translation>
    </message>
    <message>
        <source>as of %1; all channels within their promised time</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data.</extracomment>
        <translation>as of %1; all channels within their promised time</translation>
    </message>
    <message>
        <source>as of %1; late: %2</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data, then the channels that are late.</extracomment>
        <translation>as of %1; late: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Footer of a report: &quot;96 rows of 12,340&quot;, the rows printed and all there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>none, all findings</source>
        <translation>none, all findings</translation>
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
        <translation>Findings over time</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Why figures differ</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>the gravest of them, and what proves them fixed</source>
        <translation>the gravest of them, and what proves them fixed</translation>
    </message>
    <message>
        <source>The channels and the age of their figures</source>
        <translation>The channels and the age of their figures</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>No discrepancy: every channel shows what there is.</source>
        <translation>No discrepancy: every channel shows what there is.</translation>
    </message>
    <message>
        <source>the gravest first, then by what is at stake</source>
        <extracomment>Above the table of findings: their order.</extracomment>
        <translation>the gravest first, then by what is at stake</translation>
    </message>
    <message>
        <source>Stock of these items, all places together</source>
        <translation>Stock of these items, all places together</translation>
    </message>
    <message>
        <source>by item</source>
        <extracomment>Above the table of stock: its order.</extracomment>
        <translation>by item</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Footer of a report, before &quot;as of 16 Jun 2026, 09:42 (Europe/Rome); …&quot;.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Footer of a report, before the filter in force.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <extracomment>Footer of a report: page %1 of %2.</extracomment>
        <translation>page %1 / %2</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <extracomment>Above a page&apos;s part of a table: rows %1 to %2 of %3.</extracomment>
        <translation>rows %1–%2 of %3</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <extracomment>Header of a count sheet: its subject.</extracomment>
        <translation>Count sheet</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Footer, behind &quot;Data&quot;: instant and zone of the data.</extracomment>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count sheet</comment>
        <extracomment>Footer of a count sheet, behind &quot;Filter&quot;: what is counted, the number of rows.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to count today.</source>
        <translation>Nothing to count today.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <extracomment>Fields of a count sheet that are filled in by hand.</extracomment>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Begun at</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Headings of a count sheet.</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
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
        <translation>Which settings of the channels make their figures wrong again and again.</translation>
    </message>
    <message>
        <source>The settings of the channels are in order, as far as their figures show.</source>
        <translation>The settings of the channels are in order, as far as their figures show.</translation>
    </message>
    <message>
        <source>What to set right</source>
        <translation>What to set right</translation>
    </message>
    <message>
        <source>Records that are right</source>
        <extracomment>Key figure: share of stock records that random counts found right.</extracomment>
        <translation>Records that are right</translation>
    </message>
    <message>
        <source>between %1 and %2 of all</source>
        <extracomment>Below the share of right records: a 95 % interval, two percentages.</extracomment>
        <translation>between %1 and %2 of all</translation>
    </message>
    <message>
        <source>no random count yet</source>
        <translation>no random count yet</translation>
    </message>
    <message>
        <source>Records drawn and counted</source>
        <extracomment>Key figure: number of records that were drawn by lot and counted.</extracomment>
        <translation>Records drawn and counted</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s)</source>
        <extracomment>Below a number: the days looked back on.</extracomment>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Units that are right</source>
        <extracomment>Key figure: 1 − units off ÷ units recorded.</extracomment>
        <translation>Units that are right</translation>
    </message>
    <message>
        <source>never netted: too many and too few both count</source>
        <translation>never netted: too many and too few both count</translation>
    </message>
    <message>
        <source>To count today</source>
        <extracomment>Key figure: number of records on the lists of the day.</extracomment>
        <translation>To count today</translation>
    </message>
    <message>
        <source>records in %1</source>
        <extracomment>Below the number of records to count: in how many places.</extracomment>
        <translation>records in %1</translation>
    </message>
    <message>
        <source>Accuracy of the records</source>
        <translation>Accuracy of the records</translation>
    </message>
    <message>
        <source>Nothing was drawn by lot and counted yet: nobody knows how right the records are.</source>
        <translation>Nothing was drawn by lot and counted yet: nobody knows how right the records are.</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>The region</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>Beside a place: the share of right records, then the interval it lies in.</extracomment>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>Beside a place: records right of records counted.</extracomment>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>%1; the whisker is the 95% interval, the dashed line the target of %2</source>
        <extracomment>Beside a heading: %1 the lines shown, %2 a percentage.</extracomment>
        <translation>%1; the whisker is the 95% interval, the dashed line the target of %2</translation>
    </message>
    <message>
        <source>What to count today</source>
        <translation>What to count today</translation>
    </message>
    <message>
        <source>by place and goal</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>by place and goal</translation>
    </message>
    <message>
        <source>To be counted first</source>
        <translation>To be counted first</translation>
    </message>
    <message>
        <source>the first of every place and goal, then the second ones</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the first of every place and goal, then the second ones</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>How far the records can be believed, and what to count today so that they can be believed more.</source>
        <translation>How far the records can be believed, and what to count today so that they can be believed more.</translation>
    </message>
    <message>
        <source>Inventory in full</source>
        <extracomment>Header of the inventory report: its subject.</extracomment>
        <translation>Inventory in full</translation>
    </message>
    <message>
        <source>real discrepancies by their first cause, and what is at stake</source>
        <translation>real discrepancies by their first cause, and what is at stake</translation>
    </message>
    <message>
        <source>projected</source>
        <extracomment>Lines of a chart over time: units that will be there, units of it that can still be promised.</extracomment>
        <translation>projected</translation>
    </message>
    <message>
        <source>can be promised</source>
        <translation>can be promised</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item</comment>
        <extracomment>Title of a chart: code of an item, its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>units over all places</source>
        <translation>units over all places</translation>
    </message>
    <message>
        <source>Items that run short</source>
        <extracomment>Key figure: items of which more is promised than will be there.</extracomment>
        <translation>Items that run short</translation>
    </message>
    <message>
        <source>with dated supply or promises</source>
        <extracomment>Below the items that run short: those that were looked at.</extracomment>
        <translation>with dated supply or promises</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message numerus="yes">
        <source>units; %Ln quantity(ies) unknown</source>
        <extracomment>Below a number of units: how many quantities are not in it because nobody tells them.</extracomment>
        <translation>
            <numerusform>units; %Ln quantity unknown</numerusform>
            <numerusform>units; %Ln quantities unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Arriving</source>
        <extracomment>Key figures of the look-ahead: units that are to arrive, that customers are to have, that should have arrived already.</extracomment>
        <translation>Arriving</translation>
    </message>
    <message>
        <source>Promised to customers</source>
        <translation>Promised to customers</translation>
    </message>
    <message>
        <source>Supply overdue</source>
        <translation>Supply overdue</translation>
    </message>
    <message>
        <source>When least is left</source>
        <translation>When least is left</translation>
    </message>
    <message>
        <source>what runs short first, then what has least left</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>what runs short first, then what has least left</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <translation>Look-ahead</translation>
    </message>
    <message>
        <source>What can still be promised once dated supply has come and dated promises are kept.</source>
        <translation>What can still be promised once dated supply has come and dated promises are kept.</translation>
    </message>
    <message>
        <source>No supply and no promise has a date: what is available now is what can be promised.</source>
        <translation>No supply and no promise has a date: what is available now is what can be promised.</translation>
    </message>
    <message>
        <source>On time in full</source>
        <extracomment>Key figure: orders that were supplied whole by the promised time. Below it: %1 of %2 orders.</extracomment>
        <translation>On time in full</translation>
    </message>
    <message>
        <source>%1 of %2 orders due</source>
        <translation>%1 of %2 orders due</translation>
    </message>
    <message>
        <source>Cancelled for stock</source>
        <extracomment>Key figure: order lines cancelled because the goods were missing. Below it: %1 of %2 lines.</extracomment>
        <translation>Cancelled for stock</translation>
    </message>
    <message>
        <source>%1 of %2 order lines</source>
        <translation>%1 of %2 order lines</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <extracomment>Key figure: promises to collect that cannot be kept. Below it: what was counted.</extracomment>
        <translation>Promises at risk</translation>
    </message>
    <message>
        <source>order lines to be collected</source>
        <translation>order lines to be collected</translation>
    </message>
    <message>
        <source>Reservations that differ</source>
        <extracomment>Key figure: items at places of which more or less is held than ordered. Below it: what was counted.</extracomment>
        <translation>Reservations that differ</translation>
    </message>
    <message>
        <source>item × place with orders</source>
        <translation>item × place with orders</translation>
    </message>
    <message>
        <source>How far the orders have come</source>
        <extracomment>Bars: numbers of orders that came at least so far.</extracomment>
        <translation>How far the orders have come</translation>
    </message>
    <message>
        <source>orders of the last 90 days, all channels</source>
        <translation>orders of the last 90 days, all channels</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>By channel and way of delivery</source>
        <translation>By channel and way of delivery</translation>
    </message>
    <message>
        <source>Collections that cannot be kept</source>
        <translation>Collections that cannot be kept</translation>
    </message>
    <message>
        <source>the earliest promise first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the earliest promise first</translation>
    </message>
    <message>
        <source>Every collection that is promised can be kept, as far as is known.</source>
        <translation>Every collection that is promised can be kept, as far as is known.</translation>
    </message>
    <message>
        <source>Offered for collection and not there</source>
        <translation>Offered for collection and not there</translation>
    </message>
    <message>
        <source>the most items first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the most items first</translation>
    </message>
    <message>
        <source>What is offered for collection is there.</source>
        <translation>What is offered for collection is there.</translation>
    </message>
    <message>
        <source>Reservations that differ from the orders</source>
        <translation>Reservations that differ from the orders</translation>
    </message>
    <message>
        <source>the greatest difference first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the greatest difference first</translation>
    </message>
    <message>
        <source>What is held is what was ordered.</source>
        <translation>What is held is what was ordered.</translation>
    </message>
    <message>
        <source>Orders on which two channels disagree</source>
        <translation>Orders on which two channels disagree</translation>
    </message>
    <message>
        <source>The channels agree on every order that they share.</source>
        <translation>The channels agree on every order that they share.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>How orders are fulfilled, which promises cannot be kept, and where stock is held for no order or ordered and not held.</source>
        <translation>How orders are fulfilled, which promises cannot be kept, and where stock is held for no order or ordered and not held.</translation>
    </message>
    <message>
        <source>No channel tells any orders.</source>
        <translation>No channel tells any orders.</translation>
    </message>
    <message>
        <source>Overstock in stores, at cost</source>
        <extracomment>Key figure: what the units that stores have too many of have cost.</extracomment>
        <translation>Overstock in stores, at cost</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln pair(s) item × store</source>
        <extracomment>Below the overstock at cost: in how many pairs of item and store.</extracomment>
        <translation>
            <numerusform>in %Ln pair item × store</numerusform>
            <numerusform>in %Ln pairs item × store</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the reorder point</source>
        <extracomment>Key figure: items at places that are to be ordered again.</extracomment>
        <translation>Below the reorder point</translation>
    </message>
    <message>
        <source>item × place</source>
        <translation>item × place</translation>
    </message>
    <message>
        <source>Not selling</source>
        <extracomment>Key figure: items at places that do not sell at all.</extracomment>
        <translation>Not selling</translation>
    </message>
    <message numerus="yes">
        <source>no sale for up to %Ln day(s)</source>
        <extracomment>Below the number of items that do not sell: for how many days at most.</extracomment>
        <translation>
            <numerusform>no sale for up to %Ln day</numerusform>
            <numerusform>no sale for up to %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain by transfers</source>
        <extracomment>Key figure: what the proposed transfers bring, less what they cost.</extracomment>
        <translation>Gain by transfers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s), units: %1</source>
        <extracomment>Below the gain by transfers: how many transfers, how many units.</extracomment>
        <translation>
            <numerusform>%Ln transfer, units: %1</numerusform>
            <numerusform>%Ln transfers, units: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without class</source>
        <extracomment>A group of items by the margin they earn: A, B or C.</extracomment>
        <translation>Without class</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Stock by class</source>
        <translation>Stock by class</translation>
    </message>
    <message>
        <source>units on hand; A are the items that earn the first 80% of the margin, B the next 15%</source>
        <translation>units on hand; A are the items that earn the first 80% of the margin, B the next 15%</translation>
    </message>
    <message>
        <source>To be ordered again</source>
        <translation>To be ordered again</translation>
    </message>
    <message>
        <source>class A first, then the shortest cover</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>class A first, then the shortest cover</translation>
    </message>
    <message>
        <source>Every item lasts until it can be supplied again.</source>
        <translation>Every item lasts until it can be supplied again.</translation>
    </message>
    <message>
        <source>Overstock in stores</source>
        <translation>Overstock in stores</translation>
    </message>
    <message>
        <source>the dearest first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the dearest first</translation>
    </message>
    <message>
        <source>No store holds more than it can sell.</source>
        <translation>No store holds more than it can sell.</translation>
    </message>
    <message>
        <source>Proposed transfers</source>
        <translation>Proposed transfers</translation>
    </message>
    <message>
        <source>the most useful first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the most useful first</translation>
    </message>
    <message>
        <source>No transfer brings more than it costs.</source>
        <translation>No transfer brings more than it costs.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>How long the stock lasts, what to order again, what is too much, and what is worth moving to another store.</source>
        <translation>How long the stock lasts, what to order again, what is too much, and what is worth moving to another store.</translation>
    </message>
    <message>
        <source>Oversell risks</source>
        <extracomment>Key figure: pairs of an item and a channel that may sell more than there is.</extracomment>
        <translation>Oversell risks</translation>
    </message>
    <message>
        <source>item × channel, risk above %1</source>
        <extracomment>Below the number of oversell risks: what was counted; %1 is a percentage.</extracomment>
        <translation>item × channel, risk above %1</translation>
    </message>
    <message>
        <source>Longest time unseen</source>
        <extracomment>Key figure: for how long nobody sees what is sold, in the channel where it is longest.</extracomment>
        <translation>Longest time unseen</translation>
    </message>
    <message>
        <source>Probably phantom</source>
        <extracomment>Key figure: records of stock that is probably not there.</extracomment>
        <translation>Probably phantom</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <extracomment>Below a key figure: the money at stake.</extracomment>
        <translation>%1 at stake</translation>
    </message>
    <message>
        <source>Margin lost</source>
        <extracomment>Key figure: margin not earned because the goods were sold out.</extracomment>
        <translation>Margin lost</translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln day(s), sold out</source>
        <extracomment>Below the margin lost: the days looked back on.</extracomment>
        <translation>
            <numerusform>in the last day, sold out</numerusform>
            <numerusform>in the last %Ln days, sold out</numerusform>
        </translation>
    </message>
    <message>
        <source>unseen for %1</source>
        <extracomment>Beside a channel&apos;s bar: for how long nobody sees what is sold.</extracomment>
        <translation>unseen for %1</translation>
    </message>
    <message>
        <source>Oversold units to expect, by channel</source>
        <translation>Oversold units to expect, by channel</translation>
    </message>
    <message>
        <source>before the channel hears what was sold elsewhere</source>
        <translation>before the channel hears what was sold elsewhere</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>Oversell risk</translation>
    </message>
    <message>
        <source>the greatest risk first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the greatest risk first</translation>
    </message>
    <message>
        <source>No channel is likely to sell more than there is.</source>
        <translation>No channel is likely to sell more than there is.</translation>
    </message>
    <message>
        <source>Probably phantom stock</source>
        <translation>Probably phantom stock</translation>
    </message>
    <message>
        <source>the most probable first</source>
        <extracomment>Above a table: its order.</extracomment>
        <translation>the most probable first</translation>
    </message>
    <message>
        <source>What the books hold also sells: nothing looks like phantom stock.</source>
        <translation>What the books hold also sells: nothing looks like phantom stock.</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Lost sales</translation>
    </message>
    <message>
        <source>Nothing that sells was sold out.</source>
        <translation>Nothing that sells was sold out.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>What channels may sell without having it, what is probably only in the books, and what was not sold for want of stock.</source>
        <translation>What channels may sell without having it, what is probably only in the books, and what was not sold for want of stock.</translation>
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
        <translation>%1 %2 (default %3)</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <extracomment>Under a chapter: what its figures assume.</extracomment>
        <translation>Assumed: %1.</translation>
    </message>
</context>
<context>
    <name>unisono::app::Application</name>
    <message>
        <source>Shows what every channel of a retail region says, and who says something else.</source>
        <translation>Shows what every channel of a retail region says, and who says something else.</translation>
    </message>
    <message>
        <source>The program’s own fonts could not be loaded. Install it again.</source>
        <translation>The program’s own fonts could not be loaded. Install it again.</translation>
    </message>
    <message>
        <source>Leave a picture of every page in this folder, and end.</source>
        <translation>Leave a picture of every page in this folder, and end.</translation>
    </message>
    <message>
        <source>File or postgresql:// address to open, or a unisono:// link to a page.</source>
        <translation>File or postgresql:// address to open, or a unisono:// link to a page.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::AssumptionsDialog</name>
    <message>
        <source>What planning assumes</source>
        <translation>What planning assumes</translation>
    </message>
    <message>
        <source>These values belong to the workspace and hold for everybody who opens it. What follows from them is worked out at once.</source>
        <translation>These values belong to the workspace and hold for everybody who opens it. What follows from them is worked out at once.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
</context>
<context>
    <name>unisono::pages::BatchPreview</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Also read: %1.</source>
        <comment>names of fields</comment>
        <translation>Also read: %1.</translation>
    </message>
    <message>
        <source>Not told, therefore unknown: %1.</source>
        <comment>names of fields</comment>
        <translation>Not told, therefore unknown: %1.</translation>
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
        <translation>%1: %2, promised %3</translation>
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
        <translation>Remove %1 from this workspace? Its rows and its history go with it. The back-end itself is not touched.</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>age unknown</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>pulling</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete pull</source>
        <translation>Last complete pull</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Promised age</source>
        <translation>Promised age</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>not promised</translation>
    </message>
    <message>
        <source>Sells from</source>
        <translation>Sells from</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Visibility threshold</source>
        <translation>Visibility threshold</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>include tax</source>
        <translation>include tax</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>without tax</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantine</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>age of the data</comment>
        <translation>promised %1</translation>
    </message>
    <message>
        <source>Age of the data over the last 24 hours: at most %1, now %2.</source>
        <translation>Age of the data over the last 24 hours: at most %1, now %2.</translation>
    </message>
    <message>
        <source>Age of the data, last 24 hours</source>
        <translation>Age of the data, last 24 hours</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Pull now</translation>
    </message>
    <message>
        <source>Reads everything from the beginning, and notices what is gone</source>
        <translation>Reads everything from the beginning, and notices what is gone</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>none</source>
        <comment>buffer</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cap</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>none</source>
        <comment>threshold</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Pull in full</source>
        <translation>Pull in full</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ChannelWords</name>
    <message>
        <source>Pulling</source>
        <translation>Pulling</translation>
    </message>
    <message>
        <source>Pulling, %1</source>
        <comment>share in per cent</comment>
        <translation>Pulling, %1</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Not pulled yet</translation>
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
        <translation>Channels</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channels, rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Unclear codes</source>
        <translation>Unclear codes</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels are older than they promise.</source>
        <translation>
            <numerusform>The figures of %Ln channel are older than promised.</numerusform>
            <numerusform>The figures of %Ln channels are older than promised.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures stay as they were told last; a pull brings newer ones.</source>
        <translation>Figures stay as they were told last; a pull brings newer ones.</translation>
    </message>
    <message>
        <source>Pull all now</source>
        <translation>Pull all now</translation>
    </message>
    <message>
        <source>Until the next pull, its figures stay as of %1.</source>
        <comment>a moment</comment>
        <translation>Until the next pull, its figures stay as of %1.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Pull now</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On %1, “%2” now means “%3”.</source>
        <comment>channel, its code, item</comment>
        <translation>On %1, “%2” now means “%3”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What each back-end tells us, how old it is, and what we could not read</source>
        <translation>What each back-end tells us, how old it is, and what we could not read</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connect a channel</translation>
    </message>
    <message>
        <source>&amp;Pull the selected channel</source>
        <translation>&amp;Pull the selected channel</translation>
    </message>
    <message>
        <source>Your channels will stand here.</source>
        <translation>Your channels will appear here.</translation>
    </message>
    <message>
        <source>A channel is a back-end that tells something: a web shop, a till database, a folder of files. Unisono reads it, compares it with the others, and never writes to it.</source>
        <translation>A channel is a back-end that tells something: a web shop, a till database, a folder of files. Unisono reads it, compares it with the others, and never writes to it.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; it promised %3.</source>
        <comment>channel, age, promised age</comment>
        <translation>%1 has been silent for %2; it promised %3.</translation>
    </message>
    <message>
        <source>Pull all</source>
        <translation>Pull all</translation>
    </message>
    <message>
        <source>Pull the selected channel in &amp;full</source>
        <translation>Pull the selected channel in &amp;full</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectAccessStep</name>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <translation>How is it reached?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Mapping (*.json);;All files (*)</source>
        <translation>Mapping (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>The access is being tried…</source>
        <translation>The access is being tried…</translation>
    </message>
    <message>
        <source>It can be read: %1.</source>
        <comment>kinds of records</comment>
        <translation>It can be read: %1.</translation>
    </message>
    <message>
        <source>This access could also write. Unisono never does; an account that may only read is safer.</source>
        <translation>This access could also write. Unisono never does; an account that may only read is safer.</translation>
    </message>
    <message>
        <source>The access works.</source>
        <translation>The access works.</translation>
    </message>
    <message>
        <source>The access works, as %1.</source>
        <comment>account</comment>
        <translation>The access works, as %1.</translation>
    </message>
    <message>
        <source>Try the access</source>
        <translation>Try the access</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectKindStep</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>What is to be read?</source>
        <translation>What is to be read?</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectPreviewStep</name>
    <message>
        <source>What is read</source>
        <translation>What is read</translation>
    </message>
    <message>
        <source>Is this what you expect?</source>
        <translation>Is this what you expect?</translation>
    </message>
    <message>
        <source>The first page is being read. Nothing is kept yet.</source>
        <translation>The first page is being read. Nothing is kept yet.</translation>
    </message>
    <message>
        <source>Everything there is: %1. Nothing is kept yet.</source>
        <comment>number of rows</comment>
        <translation>Everything there is: %1. Nothing is kept yet.</translation>
    </message>
    <message>
        <source>The first page: %1. Nothing is kept yet.</source>
        <comment>number of rows</comment>
        <translation>The first page: %1. Nothing is kept yet.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
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
        <translation>Not told</translation>
    </message>
    <message>
        <source>Include tax</source>
        <translation>Include tax</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Without tax</translation>
    </message>
    <message>
        <source>Name and promise</source>
        <translation>Name and promise</translation>
    </message>
    <message>
        <source>What is it called, and what does it promise?</source>
        <translation>What is it called, and what does it promise?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people say it: “Web shop”, “Tills”.</source>
        <translation>As people say it: “Web shop”, “Tills”.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Promised age</source>
        <translation>Promised age</translation>
    </message>
    <message>
        <source>How old its figures may get. Older ones are shown as late.</source>
        <translation>How old its figures may get. Older ones are shown as late.</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>not promised</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sells from</source>
        <translation>Sells from</translation>
    </message>
    <message>
        <source>The places whose stock it offers. Nothing chosen: not told.</source>
        <translation>The places whose stock it offers. Nothing chosen: not told.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Pieces of every item that it keeps back.</source>
        <translation>Pieces of every item that it keeps back.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>For times without a zone: “Europe/Paris”.</source>
        <translation>For times without a zone: “Europe/Paris”.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectWizard</name>
    <message>
        <source>Connect and pull</source>
        <translation>Connect and pull</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connect a channel</translation>
    </message>
    <message>
        <source>Unisono reads it and never writes to it; nothing is kept before the last step</source>
        <translation>Unisono reads it and never writes to it; nothing is kept before the last step</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Keeps what is filled in, without the password (Esc)</source>
        <translation>Keeps what is filled in, without the password (Esc)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ConnectWords</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>The folder that holds the channel’s files: CSV, TSV, JSON or XLSX, one table each.</source>
        <translation>The folder that holds the channel’s files: CSV, TSV, JSON or XLSX, one table each.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, sqlite:///file or odbc:name, always without a password.</source>
        <translation>postgresql://user@host/database, sqlite:///file or odbc:name, always without a password.</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Mapping file</translation>
    </message>
    <message>
        <source>A JSON file that names one query for each kind of record.</source>
        <translation>A JSON file that names one query for each kind of record.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Of an account that may only read. Empty where the database asks for none.</source>
        <translation>Of an account that may only read. Empty where the database asks for none.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Address of the shop</translation>
    </message>
    <message>
        <source>The address of the shop or of its admin interface.</source>
        <translation>The address of the shop or of its admin interface.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Empty where you have an API key instead.</source>
        <translation>Empty where you have an API key instead.</translation>
    </message>
    <message>
        <source>Password or API key</source>
        <translation>Password or API key</translation>
    </message>
    <message>
        <source>It goes to the system’s keychain and nowhere else.</source>
        <translation>It goes to the system’s keychain and nowhere else.</translation>
    </message>
    <message>
        <source>What a till, a spreadsheet or a nightly job drops into a folder.</source>
        <translation>What a till, a spreadsheet or a nightly job drops into a folder.</translation>
    </message>
    <message>
        <source>A till or back-office database, read through queries of your own: PostgreSQL, SQLite or ODBC.</source>
        <translation>A till or back-office database, read through queries of your own: PostgreSQL, SQLite or ODBC.</translation>
    </message>
    <message>
        <source>A web shop on Vendure, read through its admin interface.</source>
        <translation>A web shop on Vendure, read through its admin interface.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ExportDialog</name>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (.csv)</source>
        <translation>Text with separators (.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Visible columns (%1)</source>
        <translation>Visible columns (%1)</translation>
    </message>
    <message>
        <source>All columns (%1)</source>
        <translation>All columns (%1)</translation>
    </message>
    <message>
        <source>Only the selection (%1)</source>
        <translation>Only the selection (%1)</translation>
    </message>
    <message>
        <source>Only the selection</source>
        <translation>Only the selection</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>All rows shown (%1)</source>
        <translation>All rows shown (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte order mark</translation>
    </message>
    <message>
        <source>Tells spreadsheets that the text is UTF-8.</source>
        <translation>Tells spreadsheets that the text is UTF-8.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ExportWords</name>
    <message>
        <source>Exported: %1.</source>
        <comment>number of rows</comment>
        <translation>Exported: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Text with separators (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
</context>
<context>
    <name>unisono::pages::FindingPanel</name>
    <message>
        <source>stock: %1; published: %2</source>
        <extracomment>%1 the channels that told the stock, %2 the channel that published</extracomment>
        <translation>stock: %1; published: %2</translation>
    </message>
    <message>
        <source>%1, unexplained</source>
        <translation>%1, unexplained</translation>
    </message>
    <message>
        <source>%1, explained by cause %2</source>
        <extracomment>%1 a signed number, %2 the number of a cause in a circle</extracomment>
        <translation>%1, explained by cause %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>unknown: price or cost is missing</source>
        <translation>unknown: price or cost is missing</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Also fits</source>
        <translation>Also fits</translation>
    </message>
    <message>
        <source>Same barcode</source>
        <translation>Same barcode</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Show timeline</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Pulls %1 and compares again.</source>
        <translation>Pulls %1 and compares again.</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Copy the finding as text</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>How is this computed?</translation>
    </message>
</context>
<context>
    <name>unisono::pages::FreshnessDelegate</name>
    <message>
        <source>unknown</source>
        <comment>age of the data</comment>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>unisono::pages::IdentityPanel</name>
    <message>
        <source>Another item carries the same GTIN: %1</source>
        <translation>Another item carries the same GTIN: %1</translation>
    </message>
    <message>
        <source>Offered here, but nobody stocks it</source>
        <translation>Offered here, but nobody stocks it</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Map it</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes wait for a decision; mapping one changes nothing in the back-end</source>
        <translation>
            <numerusform>%Ln code waits for a decision; mapping it changes nothing in the back-end</numerusform>
            <numerusform>%Ln codes wait for a decision; mapping one changes nothing in the back-end</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that are unclear</source>
        <translation>Codes that are unclear</translation>
    </message>
    <message>
        <source>Every code is understood.</source>
        <translation>Every code is understood.</translation>
    </message>
    <message>
        <source>A code that a channel offers and nobody stocks, or that two items share, is shown here, so that you can say which item it means.</source>
        <translation>A code that a channel offers and nobody stocks, or that two items share, is shown here, so that you can say which item it means.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::InventoryPage</name>
    <message>
        <source>The finding is copied as text.</source>
        <translation>The finding is copied as text.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Save the view</translation>
    </message>
    <message>
        <source>&amp;Details of the row</source>
        <translation>Details of the ro&amp;w</translation>
    </message>
    <message>
        <source>The workspace is being read</source>
        <translation>The workspace is being read</translation>
    </message>
    <message>
        <source>Its figures will stand here in a moment.</source>
        <translation>Its figures will appear here in a moment.</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>No channel yet</translation>
    </message>
    <message>
        <source>Every item will stand here, with what there is and what each channel shows. Connect a first channel.</source>
        <translation>Every item will appear here, with what there is and what each channel shows. Connect a first channel.</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connect a channel</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>No stock yet</translation>
    </message>
    <message>
        <source>The channels are connected, but none has told its stock so far.</source>
        <translation>The channels are connected, but none has told its stock so far.</translation>
    </message>
    <message>
        <source>Pull all channels</source>
        <translation>Pull all channels</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Text with separators (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln row exported.</numerusform>
            <numerusform>%Ln rows exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied, with headings.</source>
        <translation>
            <numerusform>%Ln cell copied, with headings.</numerusform>
            <numerusform>%Ln cells copied, with headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied.</source>
        <translation>
            <numerusform>%Ln cell copied.</numerusform>
            <numerusform>%Ln cells copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>View “%1” is saved.</source>
        <translation>View “%1” is saved.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>View “%1” is deleted.</source>
        <translation>View “%1” is deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Back to what was saved</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln selected</source>
        <extracomment>%1 a number of rows, %n rows that are selected</extracomment>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the &amp;count sheet…</source>
        <translation>Print the &amp;count sheet…</translation>
    </message>
    <message>
        <source>&amp;Bring a count in…</source>
        <translation>&amp;Bring a count in…</translation>
    </message>
    <message>
        <source>count-%1</source>
        <extracomment>file name, %1 a day</extracomment>
        <translation>count-%1</translation>
    </message>
    <message>
        <source>Save the count sheet</source>
        <translation>Save the count sheet</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Count sheet saved: %Ln page(s), %1.</source>
        <comment>%1 is a number of rows</comment>
        <translation>
            <numerusform>Count sheet saved: %Ln page, %1.</numerusform>
            <numerusform>Count sheet saved: %Ln pages, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a count in</source>
        <translation>Bring a count in</translation>
    </message>
    <message>
        <source>Filled-in count sheets (*.csv *.xlsx)</source>
        <translation>Filled-in count sheets (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>counted again: %1</source>
        <translation>counted again: %1</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>known already: %1</translation>
    </message>
    <message>
        <source>not filled in: %1</source>
        <translation>not filled in: %1</translation>
    </message>
    <message>
        <source>without a record: %1</source>
        <translation>without a record: %1</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>in quarantine: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new count(s) brought in.</source>
        <translation>
            <numerusform>%Ln new count brought in.</numerusform>
            <numerusform>%Ln new counts brought in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the quarantine</source>
        <translation>Show the quarantine</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Count sheet</translation>
    </message>
    <message>
        <source>Planning &amp;assumptions…</source>
        <translation>Planning &amp;assumptions…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Service level, lead time and whatever else planning assumes</source>
        <translation>Service level, lead time and whatever else planning assumes</translation>
    </message>
    <message>
        <source>The assumptions are saved. What follows is worked out anew.</source>
        <translation>The assumptions are saved. What follows is worked out anew.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::InventoryTable</name>
    <message>
        <source>%1 · sorted by %2 %3</source>
        <extracomment>%1 a number of rows, %2 the title of the column they are sorted by, %3 an arrow</extracomment>
        <translation>%1 · sorted by %2 %3</translation>
    </message>
    <message>
        <source>No row matches these filters</source>
        <translation>No row matches these filters</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>No real discrepancy</source>
        <translation>No real discrepancy</translation>
    </message>
    <message>
        <source>Every code and every channel is in order</source>
        <translation>Every code and every channel is in order</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>No stock yet</translation>
    </message>
    <message>
        <source>The items stand here once a channel has told its stock.</source>
        <translation>The items appear here once a channel has told its stock.</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Show timeline</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>How is this computed?</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>Search among the rows</source>
        <translation>Search among the rows</translation>
    </message>
    <message>
        <source>Every word must be in the code or the name (Ctrl+F).</source>
        <translation>Every word must be in the code or the name (Ctrl+F).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln row are left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is being worked out</source>
        <translation>This is being worked out</translation>
    </message>
    <message>
        <source>The rows stand here in a moment.</source>
        <translation>The rows stand here in a moment.</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Search the rows</translation>
    </message>
    <message>
        <source>Every word must be in the row (Ctrl+F).</source>
        <translation>Every word must be in the row (Ctrl+F).</translation>
    </message>
</context>
<context>
    <name>unisono::pages::ItemPane</name>
    <message>
        <source>Every channel shows what it can sell.</source>
        <translation>Every channel shows what it can sell.</translation>
    </message>
    <message>
        <source>Also: %1 (%2)</source>
        <extracomment>%1 what differs, %2 a signed number</extracomment>
        <translation>Also: %1 (%2)</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>How is this computed?</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s)</source>
        <translation>
            <numerusform>%n other place</numerusform>
            <numerusform>%n other places</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Where the %1 pieces are</source>
        <translation>Where the %1 pieces are</translation>
    </message>
    <message>
        <source>Where the pieces are: one place does not say</source>
        <translation>Where the pieces are: one place does not say</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a place</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n later delivery(s)</source>
        <translation>
            <numerusform>%n later delivery</numerusform>
            <numerusform>%n later deliveries</numerusform>
        </translation>
    </message>
    <message>
        <source>What the channels show, of what they can sell</source>
        <translation>What the channels show, of what they can sell</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 published quantity, %2 quantity the channel could sell</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Behind the figure</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 pieces</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Show timeline</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>History of the item</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open order line(s)</source>
        <translation>
            <numerusform>%Ln open order line</numerusform>
            <numerusform>%Ln open order lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Also: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::MapStrip</name>
    <message>
        <source>On %1, “%2” means</source>
        <comment>channel, its code</comment>
        <translation>On %1, “%2” means</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Map it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>unisono::pages::NameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>unisono::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a number of findings, %2 a number of items, both with their noun</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>print the report of the page</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Pull</source>
        <extracomment>ask all channels for their newest figures</extracomment>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>No channel shows anything else than it could sell.</source>
        <translation>No channel shows anything other than what it could sell.</translation>
    </message>
    <message>
        <source>The history begins with the second pull.</source>
        <translation>The history begins with the second pull.</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>The workspace is being read</source>
        <translation>The workspace is being read</translation>
    </message>
    <message>
        <source>Its figures will stand here in a moment.</source>
        <translation>Its figures will appear here in a moment.</translation>
    </message>
    <message>
        <source>Your stores will appear here</source>
        <translation>Your stores will appear here</translation>
    </message>
    <message>
        <source>What there is to sell, and which channel shows something else. Connect a first channel.</source>
        <translation>What there is to sell, and which channel shows something else. Connect a first channel.</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connect a channel</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>The channels are connected, but none has told its stock so far.</source>
        <translation>The channels are connected, but none has told its stock so far.</translation>
    </message>
    <message>
        <source>Pull all channels</source>
        <translation>Pull all channels</translation>
    </message>
    <message>
        <source>To do, costliest first</source>
        <translation>To do, costliest first</translation>
    </message>
    <message>
        <source>%1, %2 at stake</source>
        <extracomment>%1 a number of findings, %2 an amount of money</extracomment>
        <translation>%1, %2 at stake</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Show all findings</translation>
    </message>
    <message>
        <source>Places to watch</source>
        <translation>Places to watch</translation>
    </message>
    <message>
        <source>Channel freshness</source>
        <translation>Channel freshness</translation>
    </message>
    <message>
        <source>age, promise</source>
        <translation>age, promise</translation>
    </message>
    <message>
        <source>Open findings by severity</source>
        <translation>Open findings by severity</translation>
    </message>
    <message>
        <source>Latest pulls</source>
        <translation>Latest pulls</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 the number of places shown, %n all places of the region</extracomment>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln place(s)</source>
        <translation>
            <numerusform>Show all %Ln place</numerusform>
            <numerusform>Show all %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a region, %2 a moment; below, a region without a name</extracomment>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>unisono::pages::PlaceBars</name>
    <message>
        <source>on hand</source>
        <extracomment>heading over numbers: stock on hand</extracomment>
        <translation>on hand</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 on hand</source>
        <translation>%1: %2 available, %3 on hand</translation>
    </message>
    <message>
        <source>avail.</source>
        <extracomment>heading over numbers, abbreviated: available</extracomment>
        <translation>avail.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::PullingList</name>
    <message>
        <source>Pulling now</source>
        <translation>Pulling now</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 channels; you can go on working</source>
        <translation>
            <numerusform>%Ln of %1 channels; you can go on working</numerusform>
            <numerusform>%Ln of %1 channels; you can go on working</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rows/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time</comment>
        <translation>about %1 left</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling keeps the %Ln whole pages; the next pull resumes from there.</source>
        <translation>
            <numerusform>Cancelling keeps %Ln whole page; the next pull resumes from there.</numerusform>
            <numerusform>Cancelling keeps the %Ln whole pages; the next pull resumes from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::PullsPanel</name>
    <message>
        <source>Pulls, newest first</source>
        <translation>Pulls, newest first</translation>
    </message>
    <message>
        <source>Nothing was pulled yet.</source>
        <translation>Nothing was pulled yet.</translation>
    </message>
    <message>
        <source>Every pull leaves a line here: what was read, new, changed, gone, and how long it took.</source>
        <translation>Every pull leaves a line here: what was read, new, changed, gone, and how long it took.</translation>
    </message>
</context>
<context>
    <name>unisono::pages::QuarantinePanel</name>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>all</source>
        <comment>reasons</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 kept out; everything else was taken</source>
        <comment>number of rows</comment>
        <translation>%1 kept out; everything else was taken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Try these rows once more, for example after a setting was changed</source>
        <translation>Try these rows once more, for example after a setting was changed</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Rows that could not be read</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nothing is in quarantine.</translation>
    </message>
    <message>
        <source>A row that cannot be read is kept out and shown here, with its file, line and reason. The rest of the pull is taken.</source>
        <translation>A row that cannot be read is kept out and shown here, with its file, line and reason. The rest of the pull is taken.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Not a number</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>Number too large</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Too many decimals</translation>
    </message>
    <message>
        <source>Not a date with a time</source>
        <translation>Not a date with a time</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>No such day</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Neither yes nor no</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Unknown word</translation>
    </message>
    <message>
        <source>Key empty</source>
        <translation>Key empty</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>Key appears twice</translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>Too few cells</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>Too many cells</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Not a text</translation>
    </message>
    <message>
        <source>Cell too long</source>
        <translation>Cell too long</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Quotation mark not closed</translation>
    </message>
    <message>
        <source>Unexpected shape</source>
        <translation>Unexpected shape</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>File not readable</translation>
    </message>
    <message>
        <source>Repeated hour of the clock change</source>
        <translation>Repeated hour of the clock change</translation>
    </message>
    <message>
        <source>Time without a zone</source>
        <translation>Time without a zone</translation>
    </message>
    <message>
        <source>Not a time of day</source>
        <translation>Not a time of day</translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>Pull again</translation>
    </message>
</context>
<context>
    <name>unisono::pages::SkuSheet</name>
    <message>
        <source>The history is being read</source>
        <translation>The history is being read</translation>
    </message>
    <message>
        <source>It stands here in a moment.</source>
        <translation>It appears here in a moment.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <extracomment>%1 a channel</extracomment>
        <translation>Published on %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 · cursor: %2</source>
        <translation>%1 · cursor: %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::pages::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>unisono::pages::TodoTable</name>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Finding and scope</source>
        <translation>Finding and scope</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>At stake</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column heading over durations such as “5 d”</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>column heading: the class of a failure, e.g. “Technological”</extracomment>
        <translation>Class</translation>
    </message>
</context>
<context>
    <name>unisono::pages::WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Behind a number: hours.</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>If the figures were older by</source>
        <translation>If the figures were older by</translation>
    </message>
    <message>
        <source>If the buffer were larger by</source>
        <translation>If the buffer were larger by</translation>
    </message>
    <message>
        <source>Risk of selling too much</source>
        <translation>Risk of selling too much</translation>
    </message>
    <message>
        <source>Expected pieces too many</source>
        <translation>Expected pieces too many</translation>
    </message>
    <message>
        <source>Risk left by the buffer of %1</source>
        <translation>Risk left by the buffer of %1</translation>
    </message>
    <message>
        <source>Recommended buffer</source>
        <translation>Recommended buffer</translation>
    </message>
    <message>
        <source>%1 a day × %2 h = %3</source>
        <extracomment>%1 units a day, %2 hours, %3 units</extracomment>
        <translation>%1 a day × %2 h = %3</translation>
    </message>
    <message>
        <source>Sold unseen, by channel</source>
        <translation>Sold unseen, by channel</translation>
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
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>The sample’s present</source>
        <translation>The sample’s present</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Yesterday evening</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>A week ago</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Four weeks ago</translation>
    </message>
    <message>
        <source>Choose a moment…</source>
        <translation>Choose a moment…</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>As of</translation>
    </message>
    <message>
        <source>Show everything as it was known at this moment, in the region’s time (%1):</source>
        <translation>Show everything as it was known at this moment, in the region’s time (%1):</translation>
    </message>
</context>
<context>
    <name>unisono::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Search in: %1</translation>
    </message>
    <message>
        <source>Item, store, channel, view or command</source>
        <translation>Item, store, channel, view or command</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unisono::shell::FirstRun</name>
    <message>
        <source>The workspaces you open will stand here.</source>
        <translation>The workspaces you open will appear here.</translation>
    </message>
    <message>
        <source>Your data stays on this computer; passwords go to the system’s keychain.</source>
        <translation>Your data stays on this computer; passwords go to the system’s keychain.</translation>
    </message>
    <message>
        <source>Customers are replaced by a pseudonym as soon as they are read.</source>
        <translation>Customers are replaced by a pseudonym as soon as they are read.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>What do your channels say, and do they say the same?</source>
        <translation>What do your channels say, and do they say the same?</translation>
    </message>
    <message>
        <source>Unisono reads your stores, your web shop, your marketplaces and your call centre, and compares them on one screen. It reads, it never writes.</source>
        <translation>Unisono reads your stores, your web shop, your marketplaces and your call centre, and compares them on one screen. It reads, it never writes.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explore the sample</translation>
    </message>
    <message>
        <source>A fictitious region with stores and channels, and with faults hidden in it to be found.</source>
        <translation>A fictitious region with stores and channels, and with faults hidden in it to be found.</translation>
    </message>
    <message>
        <source>Stock that differs from channel to channel</source>
        <translation>Stock that differs from channel to channel</translation>
    </message>
    <message>
        <source>French and Italian stores, two years of figures</source>
        <translation>French and Italian stores, two years of figures</translation>
    </message>
    <message>
        <source>nothing to prepare</source>
        <translation>nothing to prepare</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>Connect a channel</translation>
    </message>
    <message>
        <source>A folder, a database or a shop system. The assistant shows what it reads before it keeps it.</source>
        <translation>A folder, a database or a shop system. The assistant shows what it reads before it keeps it.</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>Choose the channel</translation>
    </message>
    <message>
        <source>Give access, read-only</source>
        <translation>Give access, read-only</translation>
    </message>
    <message>
        <source>Check what is read, then keep it</source>
        <translation>Check what is read, then keep it</translation>
    </message>
    <message>
        <source>four steps</source>
        <translation>four steps</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>A workspace that a colleague sent, or one saved on another computer.</source>
        <translation>A workspace that a colleague sent, or one saved on another computer.</translation>
    </message>
    <message>
        <source>Everything stays readable offline</source>
        <translation>Everything stays readable offline</translation>
    </message>
    <message>
        <source>Every figure with its channel and its pull</source>
        <translation>Every figure with its channel and its pull</translation>
    </message>
    <message>
        <source>No password in the file</source>
        <translation>No password in the file</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>What stays with you</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Show in light colours</source>
        <translation>Show in light colours</translation>
    </message>
    <message>
        <source>Show in dark colours</source>
        <translation>Show in dark colours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Marked as a sample, removed in one click</source>
        <translation>Marked as a sample, removed in one click</translation>
    </message>
</context>
<context>
    <name>unisono::shell::FreshnessSummary</name>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up to date</source>
        <translation>
            <numerusform>%Ln up to date</numerusform>
            <numerusform>%Ln up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>no channel yet</translation>
    </message>
    <message>
        <source>How old each channel’s figures are against what it promises</source>
        <translation>How old each channel’s figures are against what it promises</translation>
    </message>
</context>
<context>
    <name>unisono::shell::HeaderBar</name>
    <message numerus="yes">
        <source>%Ln stores</source>
        <translation>
            <numerusform>%Ln store</numerusform>
            <numerusform>%Ln stores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>region and its stores</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>None open</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Find a store</source>
        <translation>Find a store</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>the moment whose figures are shown</comment>
        <translation>As of</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
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
        <translation>The layout is as on the first day.</translation>
    </message>
    <message>
        <source>Folder of the region</source>
        <translation>Folder of the region</translation>
    </message>
    <message>
        <source>My region</source>
        <comment>file name</comment>
        <translation>My region</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Unisono workspaces (*.unisono)</source>
        <translation>Unisono workspaces (*.unisono)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Unisono workspaces (*.unisono);;All files (*)</source>
        <translation>Unisono workspaces (*.unisono);;All files (*)</translation>
    </message>
    <message>
        <source>Open a team workspace</source>
        <translation>Open a team workspace</translation>
    </message>
    <message>
        <source>Address of the PostgreSQL database, without a password:</source>
        <translation>Address of the PostgreSQL database, without a password:</translation>
    </message>
    <message>
        <source>The sample is removed.</source>
        <translation>The sample is removed.</translation>
    </message>
    <message>
        <source>Your data stays.</source>
        <translation>Your data stays.</translation>
    </message>
    <message>
        <source>The sample could not be removed.</source>
        <translation>The sample could not be removed.</translation>
    </message>
    <message>
        <source>A file of it is open in another program: %1. Close it, then try again.</source>
        <translation>A file of it is open in another program: %1. Close it, then try again.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>filter: items, stores, channels, views, commands</source>
        <translation>filter: items, stores, channels, views, commands</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>unisono::shell::PaletteItems</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
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
            <numerusform>%1, %Ln open</numerusform>
            <numerusform>%1, %Ln open</numerusform>
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
        <translation>Sample</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stores</source>
        <translation>
            <numerusform>%Ln store</numerusform>
            <numerusform>%Ln stores</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off this list; the workspace stays</source>
        <translation>Take it off this list; the workspace stays</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <comment>workspace name</comment>
        <translation>Take %1 off this list</translation>
    </message>
    <message>
        <source>Remove the sample and its files</source>
        <translation>Remove the sample and its files</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ReportDesk</name>
    <message>
        <source>inventory-%1</source>
        <comment>file name, a day</comment>
        <translation>inventory-%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report saved: %Ln pages, %1.</source>
        <comment>%1 is a number of rows</comment>
        <translation>
            <numerusform>Report saved: %Ln page, %1.</numerusform>
            <numerusform>Report saved: %Ln pages, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ReportQuestion</name>
    <message>
        <source>Inventory report</source>
        <translation>Inventory report</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>The report may speak another language than this window. It prints the figures that are shown now, how old they are, and every finding.</source>
        <translation>The report may speak another language than this window. It prints the figures that are shown now, how old they are, and every finding.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SecretPanel</name>
    <message>
        <source>%1 asks for its password or key.</source>
        <comment>channel name</comment>
        <translation>%1 asks for its password or key.</translation>
    </message>
    <message>
        <source>It goes to the system’s keychain; where there is none, it is kept until the program ends.</source>
        <translation>It goes to the system’s keychain; where there is none, it is kept until the program ends.</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>Password or key</translation>
    </message>
    <message>
        <source>Password or key of %1</source>
        <comment>channel name</comment>
        <translation>Password or key of %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SessionDesk</name>
    <message>
        <source>The workspace is being made…</source>
        <translation>The workspace is being made…</translation>
    </message>
    <message>
        <source>The workspace is being opened…</source>
        <translation>The workspace is being opened…</translation>
    </message>
    <message>
        <source>The sample region is being written and read…</source>
        <translation>The sample region is being written and read…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>%1 in %2, %3.</source>
        <comment>channels, duration, new rows</comment>
        <translation>%1 in %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels pulled</source>
        <translation>
            <numerusform>%Ln channel pulled</numerusform>
            <numerusform>%Ln channels pulled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>%Ln new row</numerusform>
            <numerusform>%Ln new rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have these pseudonyms for this session only.</source>
        <translation>Customers have these pseudonyms for this session only.</translation>
    </message>
    <message>
        <source>There is no keychain here to keep their key, so the next session will not recognise them. One key for all sessions can be given in the environment, as %1.</source>
        <translation>There is no keychain here to keep their key, so the next session will not recognise them. One key for all sessions can be given in the environment, as %1.</translation>
    </message>
    <message>
        <source>The workspace was changed by another program. Its figures are read again.</source>
        <translation>The workspace was changed by another program. Its figures are read again.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::SettingsPage</name>
    <message>
        <source>Folder for new workspaces</source>
        <translation>Folder for new workspaces</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Every change takes effect at once and stays on this computer</source>
        <translation>Every change takes effect at once and stays on this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and charts. A report asks for its own language.</source>
        <translation>Texts, numbers, dates and charts. A report asks for its own language.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Reports are always light, on white.</source>
        <translation>Reports are always light, on white.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Comfortable rows are tall enough for a finger.</source>
        <translation>Comfortable rows are tall enough for a finger.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>From 150% on, a group can read along from the back of the room.</source>
        <translation>From 150% on, a group can read along from the back of the room.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Columns, widths and panes as on the first day. Saved views stay.</source>
        <translation>Columns, widths and panes as on the first day. Saved views stay.</translation>
    </message>
    <message>
        <source>New workspaces</source>
        <translation>New workspaces</translation>
    </message>
    <message>
        <source>The folder that is offered for new workspaces.</source>
        <translation>The folder that is offered for new workspaces.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Reset the layout</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Database drivers</source>
        <translation>Database drivers</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, version 3 or later</translation>
    </message>
    <message>
        <source>What it does to channels</source>
        <translation>What it does to channels</translation>
    </message>
    <message>
        <source>It reads them; it never writes to one.</source>
        <translation>It reads them; it never writes to one.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Newer versions</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <comment>for newer versions</comment>
        <translation>Do not ask</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>for newer versions</comment>
        <translation>Ask once a day</translation>
    </message>
    <message>
        <source>Ask now</source>
        <comment>for newer versions</comment>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>Asks %1 and tells it nothing. Nothing is installed by itself.</source>
        <translation>Asks %1 and tells it nothing. Nothing is installed by itself.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::ShortcutSheet</name>
    <message>
        <source>In a table</source>
        <translation>In a table</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Copy cells</translation>
    </message>
    <message>
        <source>Copy cells with headings</source>
        <translation>Copy cells with headings</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Open the row</translation>
    </message>
    <message>
        <source>Close the pane beside</source>
        <translation>Close the pane beside</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>unisono::shell::StatusStrip</name>
    <message>
        <source>Pulling: %1</source>
        <translation>Pulling: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pulling %Ln channels</source>
        <translation>
            <numerusform>Pulling %Ln channel</numerusform>
            <numerusform>Pulling %Ln channels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Readable offline</source>
        <translation>Readable offline</translation>
    </message>
    <message>
        <source>Everything that was pulled is on this computer and stays readable without a network.</source>
        <translation>Everything that was pulled is on this computer and stays readable without a network.</translation>
    </message>
</context>
<context>
    <name>unisono::shell::UpdateDesk</name>
    <message>
        <source>Read about it</source>
        <translation>Read about it</translation>
    </message>
</context>
<context>
    <name>unisono::shell::WindowCommands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;New workspace…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Open a workspace…</translation>
    </message>
    <message>
        <source>Open a &amp;team workspace…</source>
        <translation>Open a &amp;team workspace…</translation>
    </message>
    <message>
        <source>Explore the &amp;sample region</source>
        <translation>Explore the &amp;sample region</translation>
    </message>
    <message>
        <source>&amp;Import a region folder…</source>
        <translation>&amp;Import a region folder…</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Export the table…</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>&amp;Close the workspace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;Find in this page</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Search or run a command</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>S&amp;ettings</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Fold the navigation</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Reset the layout</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Stop all pulls</source>
        <translation>&amp;Stop all pulls</translation>
    </message>
    <message>
        <source>&amp;Connect a channel…</source>
        <translation>&amp;Connect a channel…</translation>
    </message>
    <message>
        <source>&amp;Inventory report as PDF…</source>
        <translation>&amp;Inventory report as PDF…</translation>
    </message>
    <message>
        <source>&amp;Preview the inventory report</source>
        <translation>&amp;Preview the inventory report</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Unisono</source>
        <translation>&amp;About Unisono</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Density</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Comfortable, for &amp;touch</source>
        <translation>Comfortable, for &amp;touch</translation>
    </message>
    <message>
        <source>Re&amp;move the sample region</source>
        <translation>Re&amp;move the sample region</translation>
    </message>
    <message>
        <source>Pull a&amp;ll channels</source>
        <translation>Pull a&amp;ll channels</translation>
    </message>
    <message>
        <source>Pull all channels &amp;in full</source>
        <translation>Pull all channels &amp;in full</translation>
    </message>
    <message>
        <source>Pull the &amp;quarantine again</source>
        <translation>Pull the &amp;quarantine again</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::DetailPane</name>
    <message>
        <source>Close this pane</source>
        <translation>Close this pane</translation>
    </message>
    <message>
        <source>Close this pane (Esc)</source>
        <translation>Close this pane (Esc)</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::FilterBar</name>
    <message>
        <source>Click to change this filter; Delete removes it.</source>
        <translation>Click to change this filter; Delete removes it.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button that adds a filter</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Add a filter</translation>
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
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copy this cell</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of a table and the group it stands in.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::NextStepBox</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the pull of %1</source>
        <translation>Cancel the pull of %1</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::Severity</name>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
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
        <translation>Difference</translation>
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
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>unisono::widgets::ViewTabs</name>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>This view has changes that are not saved.</source>
        <translation>This view has changes that are not saved.</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>More views</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>age unknown</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration such as “3 min” or “2 d”</extracomment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>since an unknown instant</source>
        <translation>since an unknown instant</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>how long something has lasted; %1 is a duration such as “3 h 10”</extracomment>
        <translation>for %1</translation>
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
        <translation>Web shop</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Store tills</source>
        <translation>Store tills</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Call centre</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile app</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Role not told</source>
        <translation>Role not told</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Pulling</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Within the promise</source>
        <translation>Within the promise</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>Age unknown</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>Stock levels</translation>
    </message>
    <message>
        <source>Incoming supply</source>
        <translation>Incoming supply</translation>
    </message>
    <message>
        <source>Published quantities</source>
        <translation>Published quantities</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Stock movements</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Promotion texts</source>
        <translation>Promotion texts</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Journey events</source>
        <translation>Journey events</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Exchange folder</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Vendure shop</source>
        <translation>Vendure shop</translation>
    </message>
    <message>
        <source>%1 is being pulled: %2 rows so far.</source>
        <translation>%1 is being pulled. Rows so far: %2.</translation>
    </message>
    <message>
        <source>The pull of %1 was stopped. The whole pages are kept.</source>
        <translation>The pull of %1 was stopped. The whole pages are kept.</translation>
    </message>
    <message>
        <source>%1 could not be pulled.</source>
        <translation>%1 could not be pulled.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pull(s)</source>
        <translation>
            <numerusform>%Ln pull</numerusform>
            <numerusform>%Ln pulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <extracomment>%1 the rows that are shown, %n how many there are in all</extracomment>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>available</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 available</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 committed</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserved</translation>
    </message>
    <message>
        <source>unsellable</source>
        <translation>unsellable</translation>
    </message>
    <message>
        <source>%1 unsellable</source>
        <translation>%1 unsellable</translation>
    </message>
    <message>
        <source>safety stock</source>
        <translation>safety stock</translation>
    </message>
    <message>
        <source>%1 safety stock</source>
        <translation>%1 safety stock</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>buffer</translation>
    </message>
    <message>
        <source>%1 buffer</source>
        <translation>%1 buffer</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>counted twice</translation>
    </message>
    <message>
        <source>%1 counted twice at %2</source>
        <translation>%1 counted twice at %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>%1 left out at %2</source>
        <translation>%1 left out at %2</translation>
    </message>
    <message>
        <source>not its own</source>
        <translation>not its own</translation>
    </message>
    <message>
        <source>%1 at %2, not its own</source>
        <translation>%1 at %2, not its own</translation>
    </message>
    <message>
        <source>per pack</source>
        <translation>per pack</translation>
    </message>
    <message>
        <source>%1 per pack</source>
        <translation>%1 per pack</translation>
    </message>
    <message>
        <source>open order</source>
        <translation>open order</translation>
    </message>
    <message>
        <source>%1 of an open order</source>
        <translation>%1 of an open order</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>in flight</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 in flight</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>unexplained</translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 unexplained</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>equation</comment>
        <extracomment>a number and its caption in a line of text, e.g. “8 counted twice”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 published</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” does not exist.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>What was asked for does not exist.</translation>
    </message>
    <message>
        <source>Check the name and the place, then try again.</source>
        <translation>Check the name and the place, then try again.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check that it is whole and that your account may read it.</source>
        <translation>Check that it is whole and that your account may read it.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” cannot be written.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>The folder may be read-only. Choose another place.</source>
        <translation>The folder may be read-only. Choose another place.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be saved.</source>
        <translation>The disk is full: “%1” could not be saved.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>The disk is full: nothing more can be saved.</translation>
    </message>
    <message>
        <source>What was saved before is intact. Free some space, then try again.</source>
        <translation>What was saved before is intact. Free some space, then try again.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>“%1” is open in another program.</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>The file is open in another program.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Close it there, then try again.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace.</source>
        <translation>“%1” is not a workspace.</translation>
    </message>
    <message>
        <source>This is not a workspace.</source>
        <translation>This is not a workspace.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another one, or create a new workspace.</source>
        <translation>It was left as it is. Choose another one, or create a new workspace.</translation>
    </message>
    <message>
        <source>The workspace “%1” comes from a newer version.</source>
        <translation>The workspace “%1” comes from a newer version.</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version.</source>
        <translation>This workspace comes from a newer version.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Unisono to open it.</source>
        <translation>It was left as it is. Update Unisono to open it.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or not what its name says.</source>
        <translation>“%1” is damaged, or not what its name says.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>The file is damaged, or not what its name says.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for a new copy.</source>
        <translation>Nothing was taken from it. Ask for a new copy.</translation>
    </message>
    <message>
        <source>“%1” is larger than is safe to read.</source>
        <translation>“%1” is larger than is safe to read.</translation>
    </message>
    <message>
        <source>The input is larger than is safe to read.</source>
        <translation>The input is larger than is safe to read.</translation>
    </message>
    <message>
        <source>Check that it is the right one, or split it into smaller files.</source>
        <translation>Check that it is the right one, or split it into smaller files.</translation>
    </message>
    <message>
        <source>The content of “%1” makes no sense here.</source>
        <translation>The content of “%1” makes no sense here.</translation>
    </message>
    <message>
        <source>The content makes no sense here.</source>
        <translation>The content makes no sense here.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Compare it with the description of the format.</source>
        <translation>Nothing was taken from it. Compare it with the description of the format.</translation>
    </message>
    <message>
        <source>The database driver “%1” is not installed.</source>
        <translation>The database driver “%1” is not installed.</translation>
    </message>
    <message>
        <source>The database driver is not installed.</source>
        <translation>The database driver is not installed.</translation>
    </message>
    <message>
        <source>Install it, or choose another kind of database.</source>
        <translation>Install it, or choose another kind of database.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached.</source>
        <translation>“%1” cannot be reached.</translation>
    </message>
    <message>
        <source>The back-end cannot be reached.</source>
        <translation>The back-end cannot be reached.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Check the address and the network.</source>
        <translation>Figures stay as of the last pull. Check the address and the network.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>“%1” did not answer in time.</translation>
    </message>
    <message>
        <source>The back-end did not answer in time.</source>
        <translation>The back-end did not answer in time.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Pull again later.</source>
        <translation>Figures stay as of the last pull. Pull again later.</translation>
    </message>
    <message>
        <source>Access to “%1” is refused.</source>
        <translation>Access to “%1” is refused.</translation>
    </message>
    <message>
        <source>Access is refused.</source>
        <translation>Access is refused.</translation>
    </message>
    <message>
        <source>The password may have changed, or the account may lack a right.</source>
        <translation>The password may have changed, or the account may lack a right.</translation>
    </message>
    <message>
        <source>“%1” asks to wait.</source>
        <translation>“%1” asks to wait.</translation>
    </message>
    <message>
        <source>The channel asks to wait.</source>
        <translation>The channel asks to wait.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Pull again in an hour.</source>
        <translation>Figures stay as of the last pull. Pull again in an hour.</translation>
    </message>
    <message>
        <source>“%1” answers that it failed.</source>
        <translation>“%1” answers that it failed.</translation>
    </message>
    <message>
        <source>The back-end answers that it failed.</source>
        <translation>The back-end answers that it failed.</translation>
    </message>
    <message>
        <source>Figures stay as of the last pull. Tell whoever runs it if it lasts.</source>
        <translation>Figures stay as of the last pull. Tell whoever runs it if it lasts.</translation>
    </message>
    <message>
        <source>“%1” answers something else than expected.</source>
        <translation>“%1” gives an unexpected answer.</translation>
    </message>
    <message>
        <source>The back-end answers something else than expected.</source>
        <translation>The back-end gives an unexpected answer.</translation>
    </message>
    <message>
        <source>Check that the address is that of the channel’s interface.</source>
        <translation>Check that the address is that of the channel’s interface.</translation>
    </message>
    <message>
        <source>The address “%1” is not protected.</source>
        <translation>The address “%1” is not protected.</translation>
    </message>
    <message>
        <source>The address is not protected.</source>
        <translation>The address is not protected.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https.</source>
        <translation>Nothing was sent. Use an address that begins with https.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be trusted.</source>
        <translation>The certificate of “%1” cannot be trusted.</translation>
    </message>
    <message>
        <source>The certificate cannot be trusted.</source>
        <translation>The certificate cannot be trusted.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell whoever runs the site.</source>
        <translation>Nothing was sent. Tell whoever runs the site.</translation>
    </message>
    <message>
        <source>No password is known for “%1”.</source>
        <translation>No password is known for “%1”.</translation>
    </message>
    <message>
        <source>No password is known for this channel.</source>
        <translation>No password is known for this channel.</translation>
    </message>
    <message>
        <source>Enter it again; on the command line, pass it through the environment.</source>
        <translation>Enter it again; on the command line, pass it through the environment.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked: “%1” cannot be read from it.</source>
        <translation>The system’s keychain is locked: “%1” cannot be read from it.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked.</source>
        <translation>The system’s keychain is locked.</translation>
    </message>
    <message>
        <source>You will be asked again each session; nothing is written.</source>
        <translation>You will be asked again each session; nothing is written.</translation>
    </message>
    <message>
        <source>No channel of this workspace is called “%1”.</source>
        <translation>No channel of this workspace is called “%1”.</translation>
    </message>
    <message>
        <source>This workspace has no such channel.</source>
        <translation>This workspace has no such channel.</translation>
    </message>
    <message>
        <source>The list of channels shows the right names.</source>
        <translation>The list of channels shows the right names.</translation>
    </message>
    <message>
        <source>No kind of channel is called “%1”.</source>
        <translation>No kind of channel is called “%1”.</translation>
    </message>
    <message>
        <source>There is no such kind of channel.</source>
        <translation>There is no such kind of channel.</translation>
    </message>
    <message>
        <source>The help names the kinds that exist.</source>
        <translation>The help names the kinds that exist.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” exists already.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>This name is taken.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>It was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” does not fit here.</translation>
    </message>
    <message>
        <source>These arguments do not fit together.</source>
        <translation>These arguments do not fit together.</translation>
    </message>
    <message>
        <source>The help has an example that works as it stands.</source>
        <translation>The help has an example that works as it stands.</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>“%1” was stopped.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>What was complete is kept.</source>
        <translation>What was complete is kept.</translation>
    </message>
    <message>
        <source>The program’s own font “%1” could not be loaded.</source>
        <translation>The program’s own font “%1” could not be loaded.</translation>
    </message>
    <message>
        <source>The program’s own fonts could not be loaded.</source>
        <translation>The program’s own fonts could not be loaded.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Item nobody stocks</source>
        <translation>Item nobody stocks</translation>
    </message>
    <message>
        <source>The channel’s code leads to no item, or to several.</source>
        <translation>The channel’s code leads to no item, or to several.</translation>
    </message>
    <message>
        <source>%1 sells an item that nobody stocks</source>
        <translation>%1 sells an item that nobody stocks</translation>
    </message>
    <message>
        <source>Link the code of %1 to the right item, or have it taken off sale.</source>
        <translation>Link the code of %1 to the right item, or have it taken off sale.</translation>
    </message>
    <message>
        <source>Channel late</source>
        <translation>Channel late</translation>
    </message>
    <message>
        <source>The figure is older than the channel promises.</source>
        <translation>The figure is older than the channel promises.</translation>
    </message>
    <message>
        <source>%1 shows figures older than it promises</source>
        <translation>%1 shows figures older than it promises</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 to restart the exchange of stock.</source>
        <translation>Ask whoever runs %1 to restart the exchange of stock.</translation>
    </message>
    <message>
        <source>Overwritten with zero</source>
        <translation>Overwritten with zero</translation>
    </message>
    <message>
        <source>The channel shows 0, there is stock, and no sale explains it.</source>
        <translation>The channel shows 0, there is stock, and no sale explains it.</translation>
    </message>
    <message>
        <source>%1 shows 0 although there is stock</source>
        <translation>%1 shows 0 although there is stock</translation>
    </message>
    <message>
        <source>Ask %1 which import set the item to 0, and to send the quantity again.</source>
        <translation>Ask %1 which import set the item to 0, and to send the quantity again.</translation>
    </message>
    <message>
        <source>Stock on hand published</source>
        <translation>Stock on hand published</translation>
    </message>
    <message>
        <source>What is committed, reserved, unsellable or kept for safety is offered too.</source>
        <translation>What is committed, reserved, unsellable or kept for safety is offered too.</translation>
    </message>
    <message>
        <source>%1 publishes the stock on hand</source>
        <translation>%1 publishes the stock on hand</translation>
    </message>
    <message>
        <source>Ask %1 to publish the quantity available to sell, not the stock on hand.</source>
        <translation>Ask %1 to publish the quantity available to sell, not the stock on hand.</translation>
    </message>
    <message>
        <source>Buffer forgotten</source>
        <translation>Buffer forgotten</translation>
    </message>
    <message>
        <source>The difference is exactly the buffer that should be kept back.</source>
        <translation>The difference is exactly the buffer that should be kept back.</translation>
    </message>
    <message>
        <source>%1 does not keep its buffer back</source>
        <translation>%1 does not keep its buffer back</translation>
    </message>
    <message>
        <source>Ask %1 to apply the buffer again, or to confirm that it no longer holds.</source>
        <translation>Ask %1 to apply the buffer again, or to confirm that it no longer holds.</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Counted twice</translation>
    </message>
    <message>
        <source>A place that several channels report is added more than once.</source>
        <translation>A place that several channels report is added more than once.</translation>
    </message>
    <message>
        <source>%1 counts a place twice</source>
        <translation>%1 counts a place twice</translation>
    </message>
    <message>
        <source>Have the place removed from one of the sources that %1 adds up.</source>
        <translation>Have the place removed from one of the sources that %1 adds up.</translation>
    </message>
    <message>
        <source>Place missing or extra</source>
        <translation>Place missing or extra</translation>
    </message>
    <message>
        <source>The difference is exactly what one place has to sell.</source>
        <translation>The difference is exactly what one place has to sell.</translation>
    </message>
    <message>
        <source>%1 sells from other places than agreed</source>
        <translation>%1 sells from other places than agreed</translation>
    </message>
    <message>
        <source>Compare the list of places in %1 with the agreed one, and have it corrected.</source>
        <translation>Compare the list of places in %1 with the agreed one, and have it corrected.</translation>
    </message>
    <message>
        <source>Unit or pack</source>
        <translation>Unit or pack</translation>
    </message>
    <message>
        <source>One side counts units, the other packs.</source>
        <translation>One side counts units, the other packs.</translation>
    </message>
    <message>
        <source>%1 confuses units and packs</source>
        <translation>%1 confuses units and packs</translation>
    </message>
    <message>
        <source>Have the pack size of the item corrected in %1.</source>
        <translation>Have the pack size of the item corrected in %1.</translation>
    </message>
    <message>
        <source>Order lost or doubled</source>
        <translation>Order lost or doubled</translation>
    </message>
    <message>
        <source>The difference is exactly one open order line.</source>
        <translation>The difference is exactly one open order line.</translation>
    </message>
    <message>
        <source>%1 has lost or doubled an order</source>
        <translation>%1 has lost or doubled an order</translation>
    </message>
    <message>
        <source>Look for the open order in %1, and confirm or cancel it once.</source>
        <translation>Look for the open order in %1, and confirm or cancel it once.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In flight</translation>
    </message>
    <message>
        <source>Stock moved after the channel published its figure.</source>
        <translation>Stock moved after the channel published its figure.</translation>
    </message>
    <message>
        <source>%1 does not know the latest movements yet</source>
        <translation>%1 does not know the latest movements yet</translation>
    </message>
    <message>
        <source>Wait for the next pull of %1: nothing else is to be done.</source>
        <translation>Wait for the next pull of %1: nothing else is to be done.</translation>
    </message>
    <message>
        <source>To be counted</source>
        <translation>To be counted</translation>
    </message>
    <message>
        <source>No known cause explains the difference: the stock is to be counted.</source>
        <translation>No known cause explains the difference: the stock is to be counted.</translation>
    </message>
    <message>
        <source>%1 shows something else, and nothing explains it</source>
        <translation>%1 shows something else, and nothing explains it</translation>
    </message>
    <message>
        <source>Have the item counted, beginning where most of it should be.</source>
        <translation>Have the item counted, beginning where most of it should be.</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Discrepancy</translation>
    </message>
    <message>
        <source>Silent channel</source>
        <translation>Silent channel</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Technological</source>
        <translation>Technological</translation>
    </message>
    <message>
        <source>Executional</source>
        <translation>Executional</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>Organisational</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategic</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>%1 does not say how old its figures are</source>
        <translation>%1 does not say how old its figures are</translation>
    </message>
    <message>
        <source>%1 has been silent for %2</source>
        <translation>%1 has been silent for %2</translation>
    </message>
    <message>
        <source>%1 has been silent for %2 (promised: %3)</source>
        <extracomment>%1 a channel, %2 and %3 durations</extracomment>
        <translation>%1 has been silent for %2 (promised: %3)</translation>
    </message>
    <message>
        <source>An item is sold that nobody stocks</source>
        <translation>An item is sold that nobody stocks</translation>
    </message>
    <message>
        <source>%1 counts %2 twice</source>
        <translation>%1 counts %2 twice</translation>
    </message>
    <message>
        <source>%1 leaves %2 out</source>
        <translation>%1 leaves %2 out</translation>
    </message>
    <message>
        <source>%1 counts %2, which is not its own</source>
        <translation>%1 counts %2, which is not its own</translation>
    </message>
    <message>
        <source>Find out which item the barcode belongs to, and have the others corrected.</source>
        <translation>Find out which item the barcode belongs to, and have the others corrected.</translation>
    </message>
    <message>
        <source>Link the code to the right item on the channels page, or have it taken off sale.</source>
        <translation>Link the code to the right item on the channels page, or have it taken off sale.</translation>
    </message>
    <message>
        <source>Shared barcode</source>
        <translation>Shared barcode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a cause, %2 a detail such as “× 6”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fixed when the next pull proves it.</source>
        <translation>Fixed when the next pull proves it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding</comment>
        <extracomment>%1 the code of an item, %2 what differs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>At stake: %1</source>
        <translation>At stake: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in per cent; French puts a no-break space before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>“%1” is too large a number.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals.</source>
        <translation>“%1” has more than four decimals.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>“%1” is not a date with a time.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>“%1” is not a day of the calendar.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>“%1” is not among the words this column knows.</source>
        <translation>“%1” is not among the words this column knows.</translation>
    </message>
    <message>
        <source>The column “%2” is empty: the row names nothing.</source>
        <translation>The column “%2” is empty: the row names nothing.</translation>
    </message>
    <message>
        <source>“%1” stands twice with different figures.</source>
        <translation>“%1” appears twice with different figures.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the heading.</source>
        <translation>The row has fewer cells than the heading.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>The row has more cells than the heading.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>The row holds bytes that are no text.</translation>
    </message>
    <message>
        <source>A cell is longer than is safe to read.</source>
        <translation>A cell is longer than is safe to read.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>A quotation mark is opened and never closed.</translation>
    </message>
    <message>
        <source>The record is not what the channel’s interface promises.</source>
        <translation>The record is not what the channel’s interface promises.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>“%1” comes twice that night: read as the earlier instant.</source>
        <translation>“%1” comes twice that night: read as the earlier instant.</translation>
    </message>
    <message>
        <source>“%1” names no time zone: read in the channel’s own.</source>
        <translation>“%1” names no time zone: read in the channel’s own.</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <extracomment>%1 is the number of a line in a file, %2 a whole sentence that says why the line was not taken</extracomment>
        <translation>Line %1 · %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 a sentence that begins with a quotation</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, line %2, column %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, column %2</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <comment>how long something has lasted</comment>
        <translation>
            <numerusform>for %Ln day</numerusform>
            <numerusform>for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other item(s) have the same barcode</source>
        <translation>
            <numerusform>%Ln other item has the same barcode</numerusform>
            <numerusform>%Ln other items have the same barcode</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>“%1” is not a time of day.</translation>
    </message>
    <message>
        <source>Collection promise</source>
        <translation>Collection promise</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>%1 promised for collection what the store does not have</source>
        <translation>%1 promised for collection what the store does not have</translation>
    </message>
    <message>
        <source>%1 promised a collection while the store is closed</source>
        <translation>%1 promised a collection while the store is closed</translation>
    </message>
    <message>
        <source>An order of %1 should be ready for collection, and is not</source>
        <translation>An order of %1 should be ready for collection, and is not</translation>
    </message>
    <message>
        <source>%1: %2 on hand − %3 for earlier orders = %4, promised: %5</source>
        <extracomment>%1 a place, %2 to %5 quantities</extracomment>
        <translation>%1: %2 on hand − %3 for earlier orders = %4, promised: %5</translation>
    </message>
    <message>
        <source>%1: promised for %2, opens %3</source>
        <extracomment>%1 a place, %2 and %3 moments</extracomment>
        <translation>%1: promised for %2, opens %3</translation>
    </message>
    <message>
        <source>%1: promised for %2</source>
        <extracomment>%1 a place, %2 a moment</extracomment>
        <translation>%1: promised for %2</translation>
    </message>
    <message>
        <source>Look for the item in %1, else have another place send it and tell the customer.</source>
        <translation>Look for the item in %1, else have another place send it and tell the customer.</translation>
    </message>
    <message>
        <source>Agree on a later time with the customer, and have the opening hours of %1 corrected.</source>
        <translation>Agree on a later time with the customer, and have the opening hours of %1 corrected.</translation>
    </message>
    <message>
        <source>Have the order made ready in %1, and tell the customer when it is.</source>
        <translation>Have the order made ready in %1, and tell the customer when it is.</translation>
    </message>
    <message>
        <source>%1 reserves in %2 without the others knowing</source>
        <extracomment>%1 a channel, %2 a place</extracomment>
        <translation>%1 reserves in %2 without the others knowing</translation>
    </message>
    <message>
        <source>%1 uses its visibility threshold as a buffer</source>
        <translation>%1 uses its visibility threshold as a buffer</translation>
    </message>
    <message>
        <source>%1 has the same number as buffer and as visibility threshold</source>
        <translation>%1 has the same number as buffer and as visibility threshold</translation>
    </message>
    <message>
        <source>%1 does not say from which places it sells</source>
        <translation>%1 does not say from which places it sells</translation>
    </message>
    <message>
        <source>%1 is updated less often than its items are sold</source>
        <translation>%1 is updated less often than its items are sold</translation>
    </message>
    <message>
        <source>%1 contradicts itself on the tax in its prices</source>
        <translation>%1 contradicts itself on the tax in its prices</translation>
    </message>
    <message>
        <source>%1 and %2 disagree on the tax in their prices</source>
        <extracomment>%1 and %2 channels</extracomment>
        <translation>%1 and %2 disagree on the tax in their prices</translation>
    </message>
    <message>
        <source>%1 of %2 items: ordered and not held: %3</source>
        <extracomment>%1 and %2 numbers of items, %3 a number of units</extracomment>
        <translation>%1 of %2 items: ordered and not held: %3</translation>
    </message>
    <message>
        <source>%1 of %2 items: published = available to sell − %3</source>
        <extracomment>%1 and %2 numbers of items, %3 a quantity</extracomment>
        <translation>%1 of %2 items: published = available to sell − %3</translation>
    </message>
    <message>
        <source>Buffer = threshold = %1</source>
        <translation>Buffer = threshold = %1</translation>
    </message>
    <message>
        <source>Promised every %1, sold every %2 (items that move: %3)</source>
        <extracomment>%1 and %2 durations, %3 a number of items</extracomment>
        <translation>Promised every %1, sold every %2 (items that move: %3)</translation>
    </message>
    <message>
        <source>%1 of %2 prices say the opposite of the channel</source>
        <extracomment>%1 and %2 numbers of prices</extracomment>
        <translation>%1 of %2 prices say the opposite of the channel</translation>
    </message>
    <message>
        <source>%1 of %2 items: price ratio = 1 + tax (%3)</source>
        <extracomment>%1 and %2 numbers of items, %3 a tax rate in per cent</extracomment>
        <translation>%1 of %2 items: price ratio = 1 + tax (%3)</translation>
    </message>
    <message>
        <source>Have %1 send its open orders to where the stock of %2 is kept.</source>
        <translation>Have %1 send its open orders to where the stock of %2 is kept.</translation>
    </message>
    <message>
        <source>Decide whether %1 keeps stock back or hides the last pieces, and set the other to 0.</source>
        <translation>Decide whether %1 keeps stock back or hides the last pieces, and set the other to 0.</translation>
    </message>
    <message>
        <source>Have the places that %1 sells from written into its settings.</source>
        <translation>Have the places that %1 sells from written into its settings.</translation>
    </message>
    <message>
        <source>Have %1 updated more often, or keep a larger buffer for it.</source>
        <translation>Have %1 updated more often, or keep a larger buffer for it.</translation>
    </message>
    <message>
        <source>Check whether the prices of %1 include tax, and correct its settings.</source>
        <translation>Check whether the prices of %1 include tax, and correct its settings.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) hold stock</source>
        <translation>
            <numerusform>%Ln place holds stock</numerusform>
            <numerusform>%Ln places hold stock</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sold a day, %2 old, %3 in stock: %4 risk</source>
        <extracomment>an oversell risk: %1 units sold a day, %2 the age of the data, %3 units, %4 a probability</extracomment>
        <translation>%1 sold a day, %2 old, %3 in stock: %4 risk</translation>
    </message>
    <message numerus="yes">
        <source>Probably phantom stock: %Ln open day(s) without a sale, %1</source>
        <extracomment>%n open days, %1 a probability</extracomment>
        <translation>
            <numerusform>Probably phantom stock: %Ln open day without a sale, %1</numerusform>
            <numerusform>Probably phantom stock: %Ln open days without a sale, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been sold out for %Ln open day(s): about %2 not sold</source>
        <extracomment>%1 a store, %n open days, %2 a number of units</extracomment>
        <translation>
            <numerusform>%1 has been sold out for %Ln open day: about %2 not sold</numerusform>
            <numerusform>%1 has been sold out for %Ln open days: about %2 not sold</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2, which is %3 more than it can sell</source>
        <extracomment>%1 a store, %2 and %3 numbers of units</extracomment>
        <translation>%1 holds %2, which is %3 more than it can sell</translation>
    </message>
    <message>
        <source>%1 lie idle in %2, and %3 runs short</source>
        <extracomment>%1 a number of units, %2 and %3 stores</extracomment>
        <translation>%1 lie idle in %2, and %3 runs short</translation>
    </message>
    <message>
        <source>%1 may sell more than there is</source>
        <extracomment>%1 a channel</extracomment>
        <translation>%1 may sell more than there is</translation>
    </message>
    <message>
        <source>Stock that is probably not there</source>
        <translation>Stock that is probably not there</translation>
    </message>
    <message>
        <source>Stores are sold out of what they sell</source>
        <translation>Stores are sold out of what they sell</translation>
    </message>
    <message>
        <source>Stores hold more than they can sell</source>
        <translation>Stores hold more than they can sell</translation>
    </message>
    <message>
        <source>One store has too much of what others lack</source>
        <translation>One store has too much of what others lack</translation>
    </message>
    <message>
        <source>Have %1 keep a buffer of %2, or send its figures more often.</source>
        <extracomment>%1 a channel, %2 a number of units</extracomment>
        <translation>Have %1 keep a buffer of %2, or send its figures more often.</translation>
    </message>
    <message>
        <source>Have the item counted today: %1.</source>
        <extracomment>%1 a store</extracomment>
        <translation>Have the item counted today: %1.</translation>
    </message>
    <message>
        <source>Have the item supplied again: %1.</source>
        <translation>Have the item supplied again: %1.</translation>
    </message>
    <message>
        <source>Move it to stores that sell it, send it back, or reduce its price.</source>
        <translation>Move it to stores that sell it, send it back, or reduce its price.</translation>
    </message>
    <message>
        <source>Have %1 moved from %2 to %3.</source>
        <extracomment>%1 a number of units, %2 and %3 stores</extracomment>
        <translation>Have %1 moved from %2 to %3.</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <extracomment>a kind of finding: a channel may sell more than there is</extracomment>
        <translation>Oversell risk</translation>
    </message>
    <message>
        <source>Phantom stock</source>
        <extracomment>a kind of finding: stock in the books that is probably not on the shelf</extracomment>
        <translation>Phantom stock</translation>
    </message>
    <message>
        <source>Sold out</source>
        <extracomment>a kind of finding: an item that a store sells and has not got</extracomment>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Overstock</source>
        <extracomment>a kind of finding: more than is sold</extracomment>
        <translation>Overstock</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <extracomment>a kind of finding: one store has too much of what others lack</extracomment>
        <translation>Imbalance</translation>
    </message>
    <message>
        <source>%1, read in %4. New rows: %2, changed: %3.</source>
        <extracomment>%1 channel, %2 and %3 numbers of rows, %4 a duration</extracomment>
        <translation>%1, read in %4. New rows: %2, changed: %3.</translation>
    </message>
    <message>
        <source>%1, read in %4. New rows: %2, changed: %3, in quarantine: %5.</source>
        <extracomment>%1 channel, %2, %3 and %5 numbers of rows, %4 a duration</extracomment>
        <translation>%1, read in %4. New rows: %2, changed: %3, in quarantine: %5.</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <extracomment>Kind of finding: the stock records of a place are wrong too often.</extracomment>
        <translation>Record accuracy</translation>
    </message>
    <message>
        <source>Stock records are wrong too often</source>
        <translation>Stock records are wrong too often</translation>
    </message>
    <message>
        <source>Find discrepancies</source>
        <translation>Find discrepancies</translation>
    </message>
    <message>
        <source>Find hidden stock-outs</source>
        <translation>Find hidden stock-outs</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <extracomment>What a count is for: to know how far the stock records can be believed.</extracomment>
        <translation>Measure accuracy</translation>
    </message>
    <message>
        <source>What to count to find discrepancies</source>
        <translation>What to count to find discrepancies</translation>
    </message>
    <message>
        <source>What to count to find hidden stock-outs</source>
        <translation>What to count to find hidden stock-outs</translation>
    </message>
    <message>
        <source>What to count to know how right the records are</source>
        <translation>What to count to know how right the records are</translation>
    </message>
    <message>
        <source>%1 differs by %2, and nothing explains it</source>
        <extracomment>%1 a channel, %2 a signed quantity</extracomment>
        <translation>%1 differs by %2, and nothing explains it</translation>
    </message>
    <message>
        <source>%1 sold, never counted</source>
        <extracomment>%1 units sold</extracomment>
        <translation>%1 sold, never counted</translation>
    </message>
    <message>
        <source>%1 sold, %2 of %3 counts differed</source>
        <extracomment>%1 units sold, %2 of %3 counts</extracomment>
        <translation>%1 sold, %2 of %3 counts differed</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Drawn by lot</translation>
    </message>
    <message>
        <source>Drawn by lot, class %1</source>
        <extracomment>%1 an ABC class</extracomment>
        <translation>Drawn by lot, class %1</translation>
    </message>
    <message>
        <source>Over the whole region, only %1 of the stock records are right</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>Over the whole region, only %1 of the stock records are right</translation>
    </message>
    <message>
        <source>Only %1 of the stock records of %2 are right</source>
        <extracomment>%1 a percentage, %2 a place</extracomment>
        <translation>Only %1 of the stock records of %2 are right</translation>
    </message>
    <message>
        <source>%1 of %2 counted records right, so between %3 and %4 of all</source>
        <extracomment>%1 of %2 records, %3 and %4 percentages</extracomment>
        <translation>%1 of %2 counted records right, so between %3 and %4 of all</translation>
    </message>
    <message>
        <source>Fixed when the next random count proves it.</source>
        <translation>Fixed when the next random count proves it.</translation>
    </message>
    <message>
        <source>Begin with the places that are furthest from the target.</source>
        <translation>Begin with the places that are furthest from the target.</translation>
    </message>
    <message>
        <source>Correct what was found in %1, and see how receipts and write-offs are recorded there.</source>
        <translation>Correct what was found in %1, and see how receipts and write-offs are recorded there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open day(s) without a sale, phantom at %1</source>
        <extracomment>%1 a probability</extracomment>
        <translation>
            <numerusform>%Ln open day without a sale, phantom at %1</numerusform>
            <numerusform>%Ln open days without a sale, phantom at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Whole region</translation>
    </message>
    <message>
        <source>Home delivery</source>
        <extracomment>How an order reaches its customer.</extracomment>
        <translation>Home delivery</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Click and collect</translation>
    </message>
    <message>
        <source>Reserve in store</source>
        <translation>Reserve in store</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>Ship from store</translation>
    </message>
    <message>
        <source>Sale in store</source>
        <translation>Sale in store</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>How it stands with the promise that an order can be collected.</extracomment>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Ready too late</source>
        <translation>Ready too late</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>No stock left</source>
        <translation>No stock left</translation>
    </message>
    <message>
        <source>Closed until then</source>
        <translation>Closed until then</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>What became of the reservations of an item at a place.</extracomment>
        <translation>In order</translation>
    </message>
    <message>
        <source>Orders of one channel are not held</source>
        <translation>Orders of one channel are not held</translation>
    </message>
    <message>
        <source>Ordered and not held</source>
        <translation>Ordered and not held</translation>
    </message>
    <message>
        <source>Held twice</source>
        <translation>Held twice</translation>
    </message>
    <message>
        <source>Cancelled, still held</source>
        <translation>Cancelled, still held</translation>
    </message>
    <message>
        <source>Held without an order</source>
        <translation>Held without an order</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <extracomment>An order that one channel did not hand over to another.</extracomment>
        <translation>Not passed on</translation>
    </message>
    <message>
        <source>States differ</source>
        <extracomment>Two channels tell different states of one order.</extracomment>
        <translation>States differ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an order</comment>
        <extracomment>How far an order is.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Allocated</source>
        <comment>state of an order</comment>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of an order</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of an order</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an order</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an order</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Reserves alone</source>
        <extracomment>What is wrong in the settings of a channel.</extracomment>
        <translation>Reserves alone</translation>
    </message>
    <message>
        <source>Threshold used as a buffer</source>
        <translation>Threshold used as a buffer</translation>
    </message>
    <message>
        <source>Threshold equals buffer</source>
        <translation>Threshold equals buffer</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>No scope</translation>
    </message>
    <message>
        <source>Slower than its sales</source>
        <translation>Slower than its sales</translation>
    </message>
    <message>
        <source>Tax in prices contradicts</source>
        <translation>Tax in prices contradicts</translation>
    </message>
    <message>
        <source>%1: %2 a day × %3 h = %4</source>
        <extracomment>%1 a channel, %2 units a day, %3 hours, %4 units</extracomment>
        <translation>%1: %2 a day × %3 h = %4</translation>
    </message>
    <message>
        <source>Last compared at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Last compared at %1.</translation>
    </message>
    <message>
        <source>Last compared on %1.</source>
        <extracomment>%1 is a short date with its time</extracomment>
        <translation>Last compared on %1.</translation>
    </message>
    <message>
        <source>Product texts</source>
        <translation>Product texts</translation>
    </message>
    <message>
        <source>Version %1 of %2 is out.</source>
        <translation>Version %1 of %2 is out.</translation>
    </message>
    <message>
        <source>This is version %1. Nothing is installed by itself.</source>
        <translation>This is version %1. Nothing is installed by itself.</translation>
    </message>
    <message>
        <source>There is no newer version than this one, %1.</source>
        <translation>There is no newer version than this one, %1.</translation>
    </message>
    <message>
        <source>This build asks nobody for newer versions. They come from where it came from.</source>
        <translation>This build asks nobody for newer versions. They come from where it came from.</translation>
    </message>
    <message>
        <source>The notice at “%1” is not signed by whoever made this program.</source>
        <translation>The notice at “%1” is not signed by whoever made this program.</translation>
    </message>
    <message>
        <source>The notice at “%1” cannot be understood by this version.</source>
        <translation>The notice at “%1” cannot be understood by this version.</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known. Everything else works as before.</source>
        <translation>Whether there is a newer version is not known. Everything else works as before.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of an assumption comes from.</extracomment>
        <translation>default</translation>
    </message>
    <message>
        <source>from the region’s file</source>
        <translation>from the region’s file</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changed here</translation>
    </message>
    <message>
        <source>Oversell risk accepted</source>
        <extracomment>An assumption of planning.</extracomment>
        <translation>Oversell risk accepted</translation>
    </message>
    <message>
        <source>Phantom stock before looking</source>
        <translation>Phantom stock before looking</translation>
    </message>
    <message>
        <source>Time to the next count</source>
        <translation>Time to the next count</translation>
    </message>
    <message>
        <source>Period of lost sales</source>
        <translation>Period of lost sales</translation>
    </message>
    <message>
        <source>Customers who take another item</source>
        <translation>Customers who take another item</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>Deviation of the lead time</source>
        <translation>Deviation of the lead time</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Horizon of stock</source>
        <translation>Horizon of stock</translation>
    </message>
    <message>
        <source>Age before overstock</source>
        <translation>Age before overstock</translation>
    </message>
    <message>
        <source>Planned sell-through</source>
        <translation>Planned sell-through</translation>
    </message>
    <message>
        <source>Cost of a transfer</source>
        <translation>Cost of a transfer</translation>
    </message>
    <message>
        <source>Cost of each unit moved</source>
        <translation>Cost of each unit moved</translation>
    </message>
    <message>
        <source>The risk of selling too much that the recommended buffer leaves.</source>
        <extracomment>What an assumption of planning means.</extracomment>
        <translation>The risk of selling too much that the recommended buffer leaves.</translation>
    </message>
    <message>
        <source>The share of stock records with nothing behind them, before anything is observed.</source>
        <translation>The share of stock records with nothing behind them, before anything is observed.</translation>
    </message>
    <message>
        <source>How long phantom stock stays unnoticed.</source>
        <translation>How long phantom stock stays unnoticed.</translation>
    </message>
    <message>
        <source>The days looked back on for what was not sold.</source>
        <translation>The days looked back on for what was not sold.</translation>
    </message>
    <message>
        <source>Of those who find an item sold out.</source>
        <translation>Of those who find an item sold out.</translation>
    </message>
    <message>
        <source>From the order to the delivery.</source>
        <translation>From the order to the delivery.</translation>
    </message>
    <message>
        <source>How far deliveries stray from the lead time.</source>
        <translation>How far deliveries stray from the lead time.</translation>
    </message>
    <message>
        <source>The share of deliveries that come before the item is sold out.</source>
        <translation>The share of deliveries that come before the item is sold out.</translation>
    </message>
    <message>
        <source>What is not sold within it is too much.</source>
        <translation>What is not sold within it is too much.</translation>
    </message>
    <message>
        <source>Younger stock is never called too much.</source>
        <translation>Younger stock is never called too much.</translation>
    </message>
    <message>
        <source>An item that sells more than this is never called too much.</source>
        <translation>An item that sells more than this is never called too much.</translation>
    </message>
    <message>
        <source>What every transfer costs, however many units it moves.</source>
        <translation>What every transfer costs, however many units it moves.</translation>
    </message>
    <message>
        <source>Added for each unit that a transfer moves.</source>
        <translation>Added for each unit that a transfer moves.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <extracomment>behind a number that is typed</extracomment>
        <translation>days</translation>
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
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1: a whole number %2.</source>
        <extracomment>%1 an assumption, %2 &quot;from 1 to 3650 days&quot;</extracomment>
        <translation>%1: a whole number %2.</translation>
    </message>
    <message>
        <source>%1: a number %2.</source>
        <extracomment>%1 an assumption, %2 &quot;from 50 to 99.999%&quot;</extracomment>
        <translation>%1: a number %2.</translation>
    </message>
</context>
</TS>

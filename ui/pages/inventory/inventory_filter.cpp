// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_filter.h"

#include "wording/channel_wording.h"
#include "wording/finding_names.h"
#include "wording/finding_wording.h"
#include "wording/number_wording.h"

#include <QCoreApplication>

namespace unisono::pages {

using Only = InventoryFilter::Only;

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(InventoryFilter)
};

constexpr const char* textWord = "text";
constexpr const char* channelWord = "channel";
constexpr const char* locationWord = "location";
constexpr const char* causeWord = "cause";
constexpr const char* severityWord = "severity";
constexpr const char* kindWord = "kind";
constexpr const char* leastWord = "least";
constexpr const char* onlyWord = "only";

QString key(const char* word)
{
    return QString::fromLatin1(word);
}

Quantity wholeFrom(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? Quantity(number) : Quantity();
}

Only onlyFrom(const QString& text)
{
    if (text == QLatin1String("unknown"))
        return Only::Unknown;
    return text == QLatin1String("negative") ? Only::Negative : Only::All;
}

QString channelValue(const QString& id, const tables::Snapshot& snapshot)
{
    const tables::ChannelTables* channel = snapshot.channel(id);
    return channel ? wording::channelName(channel->profile) : id;
}

QString locationValue(const QString& code, const tables::Snapshot& snapshot)
{
    const analysis::LocationId id = snapshot.locations->find(code.toUtf8().toStdString());
    return id == analysis::noId ? code : wording::locationName(snapshot, id);
}

} // namespace

InventoryFilter InventoryFilter::fromMap(const QMap<QString, QString>& words)
{
    InventoryFilter filter;
    filter.text = words.value(key(textWord));
    filter.channel = words.value(key(channelWord));
    filter.location = words.value(key(locationWord));
    filter.cause = wording::signatureFromName(words.value(key(causeWord)));
    filter.severity = wording::severityFromName(words.value(key(severityWord)));
    filter.kind = wording::kindFromName(words.value(key(kindWord)));
    filter.leastDifference = wholeFrom(words.value(key(leastWord)));
    filter.only = onlyFrom(words.value(key(onlyWord)));
    return filter;
}

QMap<QString, QString> InventoryFilter::toMap() const
{
    QMap<QString, QString> words;
    const auto add = [&words](const char* word, const QString& value) {
        if (!value.isEmpty())
            words.insert(key(word), value);
    };
    add(textWord, text);
    add(channelWord, channel);
    add(locationWord, location);
    add(causeWord, cause ? wording::signatureName(*cause) : QString());
    add(severityWord, severity ? wording::severityName(*severity) : QString());
    add(kindWord, kind ? wording::kindName(*kind) : QString());
    add(leastWord, leastDifference.isKnown() ? QString::fromStdString(leastDifference.toString()) : QString());
    add(onlyWord, only == Only::Unknown ? QStringLiteral("unknown") : only == Only::Negative ? QStringLiteral("negative") : QString());
    return words;
}

void InventoryFilter::remove(const QString& word)
{
    QMap<QString, QString> words = toMap();
    words.remove(word);
    *this = fromMap(words);
}

std::vector<FilterText> filterTexts(const InventoryFilter& filter, const tables::Snapshot& snapshot)
{
    const wording::Language language;
    std::vector<FilterText> texts;
    const auto add = [&texts](const char* word, const QString& name, const QString& value) {
        texts.push_back({key(word), name, value});
    };
    if (!filter.channel.isEmpty())
        add(channelWord, FilterWords::tr("Channel"), channelValue(filter.channel, snapshot));
    if (!filter.location.isEmpty())
        add(locationWord, FilterWords::tr("Place"), locationValue(filter.location, snapshot));
    if (filter.kind)
        add(kindWord, FilterWords::tr("Kind"), wording::kindWord(*filter.kind, language));
    if (filter.cause)
        add(causeWord, FilterWords::tr("Cause"), wording::signatureWord(*filter.cause, language));
    if (filter.severity)
        add(severityWord, FilterWords::tr("Severity"), wording::severityWord(*filter.severity, language));
    if (filter.leastDifference.isKnown())
        add(leastWord, FilterWords::tr("Difference"), FilterWords::tr("at least %1").arg(wording::quantityText(filter.leastDifference, language)));
    if (filter.only != Only::All)
        //: name of a filter; its value is “unknown” or “below zero”
        add(onlyWord, FilterWords::tr("Stock"), filter.only == Only::Unknown ? FilterWords::tr("unknown") : FilterWords::tr("below zero"));
    return texts;
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/channel_wording.h"

#include "tables/item_titles.h"
#include "wording/age_wording.h"
#include "wording/error_wording.h"
#include "wording/number_wording.h"

#include <array>

namespace unisono::wording {

using analysis::ChannelFreshness;
using workspace::PullRecord;
using workspace::PullState;

namespace {

constexpr std::array roleWords{
    QT_TRANSLATE_NOOP("wording", "Web shop"),    QT_TRANSLATE_NOOP("wording", "Marketplace"),
    QT_TRANSLATE_NOOP("wording", "Store tills"), QT_TRANSLATE_NOOP("wording", "Call centre"),
    QT_TRANSLATE_NOOP("wording", "Mobile app"),  QT_TRANSLATE_NOOP("wording", "ERP"),
    QT_TRANSLATE_NOOP("wording", "Role not told"),
};
static_assert(roleWords.size() == static_cast<std::size_t>(ChannelRole::Unknown) + 1);

constexpr std::array pullNames{"running", "complete", "cancelled", "failed"};
constexpr std::array pullWords{
    QT_TRANSLATE_NOOP("wording", "Pulling"),
    QT_TRANSLATE_NOOP("wording", "Complete"),
    QT_TRANSLATE_NOOP("wording", "Stopped"),
    QT_TRANSLATE_NOOP("wording", "Failed"),
};
constexpr std::array freshnessNames{"within_promise", "late", "unknown"};
constexpr std::array freshnessWords{
    QT_TRANSLATE_NOOP("wording", "Within the promise"),
    QT_TRANSLATE_NOOP("wording", "Late"),
    QT_TRANSLATE_NOOP("wording", "Age unknown"),
};
constexpr std::array recordWords{
    QT_TRANSLATE_NOOP("wording", "Products"),           QT_TRANSLATE_NOOP("wording", "Locations"),
    QT_TRANSLATE_NOOP("wording", "Stock levels"),       QT_TRANSLATE_NOOP("wording", "Incoming supply"),
    QT_TRANSLATE_NOOP("wording", "Published quantities"), QT_TRANSLATE_NOOP("wording", "Stock movements"),
    QT_TRANSLATE_NOOP("wording", "Counts"),             QT_TRANSLATE_NOOP("wording", "Prices"),
    QT_TRANSLATE_NOOP("wording", "Promotions"),         QT_TRANSLATE_NOOP("wording", "Promotion texts"),
    QT_TRANSLATE_NOOP("wording", "Orders"),             QT_TRANSLATE_NOOP("wording", "Order lines"),
    QT_TRANSLATE_NOOP("wording", "Journey events"),      QT_TRANSLATE_NOOP("wording", "Opening hours"),
    QT_TRANSLATE_NOOP("wording", "Product texts"),
};
static_assert(recordWords.size() == recordKindCount);

struct KindWords
{
    const char* kind;
    const char* word;
};
constexpr std::array kindWords{
    KindWords{"files", QT_TRANSLATE_NOOP("wording", "Exchange folder")},
    KindWords{"database", QT_TRANSLATE_NOOP("wording", "Database")},
    KindWords{"vendure", QT_TRANSLATE_NOOP("wording", "Vendure shop")},
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString completeSentence(const PullRecord& pull, const QString& channel, const Language& language)
{
    const QString fresh = wholeText(pull.fresh, language), changed = wholeText(pull.changed, language);
    const qint64 milliseconds = pull.startedAt.isKnown() && pull.finishedAt.isKnown()
                                    ? pull.finishedAt.raw() - pull.startedAt.raw()
                                    : -1;
    const QString duration = durationText(milliseconds, language);
    if (pull.quarantined == 0)
        //: %1 channel, %2 and %3 numbers of rows, %4 a duration
        return language.translate("wording", "%1, read in %4. New rows: %2, changed: %3.")
            .arg(channel, fresh, changed, duration);
    //: %1 channel, %2, %3 and %5 numbers of rows, %4 a duration
    return language.translate("wording", "%1, read in %4. New rows: %2, changed: %3, in quarantine: %5.")
        .arg(channel, fresh, changed, duration, wholeText(pull.quarantined, language));
}

} // namespace

QString channelName(const ChannelProfile& profile)
{
    return profile.name.isEmpty() ? profile.id : profile.name;
}

QString channelName(const tables::Snapshot& snapshot, int channel)
{
    if (channel < 0 || static_cast<std::size_t>(channel) >= snapshot.channels.size())
        return {};
    return channelName(snapshot.channels[static_cast<std::size_t>(channel)]->profile);
}

QString locationName(const tables::Snapshot& snapshot, tables::LocationId location)
{
    if (location == analysis::noId)
        return {};
    for (std::size_t c = 0; c < snapshot.channels.size(); ++c) {
        const auto& table = snapshot.channels[c]->locations;
        if (!table)
            continue;
        for (std::size_t row = 0; row < table->size(); ++row) {
            const bool same = snapshot.identity.commonLocation(c, table->location[row]) == location;
            if (same && table->name[row] != analysis::noId && !snapshot.texts->text(table->name[row]).empty())
                return fromUtf8(snapshot.texts->text(table->name[row]));
        }
    }
    return fromUtf8(snapshot.locations->text(location));
}

QString itemCode(const tables::Snapshot& snapshot, tables::SkuId sku)
{
    return sku == analysis::noId ? QString() : fromUtf8(snapshot.skus->text(sku));
}

QString roleWord(ChannelRole role, const Language& language)
{
    return language.translate("wording", roleWords.at(static_cast<std::size_t>(role)));
}

QString channelKindWord(const QString& kind, const Language& language)
{
    for (const KindWords& words : kindWords) {
        if (kind == QLatin1String(words.kind))
            return language.translate("wording", words.word);
    }
    return kind;
}

QString pullStateWord(PullState state, const Language& language)
{
    return language.translate("wording", pullWords.at(static_cast<std::size_t>(state)));
}

QString pullStateName(PullState state)
{
    return QString::fromLatin1(pullNames.at(static_cast<std::size_t>(state)));
}

QString freshnessWord(ChannelFreshness::State state, const Language& language)
{
    return language.translate("wording", freshnessWords.at(static_cast<std::size_t>(state)));
}

QString freshnessName(ChannelFreshness::State state)
{
    return QString::fromLatin1(freshnessNames.at(static_cast<std::size_t>(state)));
}

QString recordKindWord(RecordKind kind, const Language& language)
{
    return language.translate("wording", recordWords.at(static_cast<std::size_t>(kind)));
}

QString pullSentence(const PullRecord& pull, const QString& channel, const Language& language)
{
    switch (pull.state) {
    case PullState::Running:
        return language.translate("wording", "%1 is being pulled: %2 rows so far.").arg(channel, wholeText(pull.read, language));
    case PullState::Complete:
        return completeSentence(pull, channel, language);
    case PullState::Cancelled:
        return language.translate("wording", "The pull of %1 was stopped. The whole pages are kept.").arg(channel);
    case PullState::Failed:
        break;
    }
    const QString failed = language.translate("wording", "%1 could not be pulled.").arg(channel);
    return pull.error ? failed + QLatin1Char(' ') + errorText(*pull.error, language) : failed;
}

} // namespace unisono::wording

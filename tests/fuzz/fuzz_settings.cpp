// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/profile_file.h"
#include "channels/files/region_file.h"

#include <QTimeZone>

#include <cstdlib>

using namespace unisono;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Whatever channel.json and region.json hold: settings that make sense, or a fault that names the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const Result<ChannelProfile> profile = channels::readProfileFile(content)) {
        must(!(profile->defaultBuffer < Decimal(0)));
        must(!profile->cap.isKnown() || profile->cap >= Decimal(0));
        must(profile->syncSlaMinutes.value_or(0) >= 0);
        must(profile->timezone.isEmpty() || QTimeZone(profile->timezone.toUtf8()).isValid());
        for (const Decimal buffer : profile->bufferBySku)
            must(buffer >= Decimal(0));
    } else {
        must(profile.error().fault == Fault::Malformed && profile.error().subject.startsWith(u"channel.json"));
    }
    if (const Result<Region> region = channels::readRegionFile(content))
        must(region->weekStart >= 1 && region->weekStart <= 7);
    else
        must(region.error().fault == Fault::Malformed && region.error().subject.startsWith(u"region.json"));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/region_file.h"

#include "channels/files/settings_reader.h"

#include <cmath>

namespace unisono::channels {

namespace {

Instant instantOf(SettingsReader& reader, const char* key)
{
    const QString text = reader.text(key).value_or(QString());
    const Instant instant = Instant::fromDateTime(QDateTime::fromString(text, Qt::ISODate));
    if (!text.isEmpty() && !instant.isKnown())
        reader.refuse(QString::fromLatin1(key), text);
    return instant;
}

void readAssumptions(SettingsReader& reader, Region& region)
{
    const QJsonObject planning = reader.object("planning");
    for (const AssumptionShape& shape : allAssumptions()) {
        const QString name = QString::fromLatin1(shape.name.data(), static_cast<qsizetype>(shape.name.size()));
        const QString key = QStringLiteral("planning.") + name;
        const std::optional<double> value = reader.number(key, planning.value(name), shape.least, shape.most);
        if (value && shape.isWhole && *value != std::floor(*value))
            reader.refuse(key, QStringLiteral("not a whole number"));
        if (value)
            region.assumptions[shape.assumption] = *value;
    }
}

} // namespace

Result<Region> readRegionFile(const QByteArray& content)
{
    Result<SettingsReader> opened = SettingsReader::open(content, QStringLiteral("region.json"));
    if (!opened)
        return opened.error();
    SettingsReader& reader = *opened;
    Region region;
    region.name = reader.text("name").value_or(QString());
    region.country = reader.text("country").value_or(QString());
    region.timezone = reader.timezone("timezone");
    region.currency = reader.text("currency").value_or(QString());
    region.languages = reader.texts("languages");
    region.weekStart = reader.whole("week_start", 1, 7).value_or(1);
    region.asOf = instantOf(reader, "as_of");
    region.isSample = reader.flag("sample").value_or(false);
    readAssumptions(reader, region);
    if (reader.error())
        return *reader.error();
    return region;
}

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_region.h"

#include "demo/channel_tables.h"
#include "demo/demo_folder.h"
#include "demo/region_files.h"
#include "demo/till_database.h"

namespace unisono::demo {

namespace {

/// Writes part after part until one fails.
class Writing
{
public:
    explicit Writing(const SampleRegion& sample) : m_sample(sample) {}

    void common(Result<void> (*write)(const SampleRegion&)) { keep(m_result ? write(m_sample) : m_result); }
    void table(Result<void> (*write)(const SampleRegion&, int), int channel)
    {
        keep(m_result ? write(m_sample, channel) : m_result);
    }
    void stock(Result<qint64> written)
    {
        if (written)
            m_stockRows += *written;
        else
            m_result = written.error();
    }
    bool isWell() const { return m_result.has_value(); }
    const Result<void>& result() const { return m_result; }
    qint64 stockRows() const { return m_stockRows; }

private:
    void keep(const Result<void>& result) { m_result = result; }

    const SampleRegion& m_sample;
    Result<void> m_result;
    qint64 m_stockRows = 0;
};

void writeTables(Writing& writing, const SampleRegion& sample, int channel)
{
    writing.table(writeProducts, channel);
    if (sample.channel(channel).isCentral) {
        writing.table(writeProductTexts, channel);
        writing.table(writeLocations, channel);
        writing.table(writeSupply, channel);
        writing.table(writeMovements, channel);
        writing.table(writeCounts, channel);
        if (writing.isWell())
            writing.stock(writeStock(sample, channel));
    }
    if (sample.channel(channel).sells()) {
        writing.table(writePublished, channel);
        writing.table(writePrices, channel);
        writing.table(writePromotions, channel);
        writing.table(writePromotionTexts, channel);
    }
}

} // namespace

Result<DemoSummary> writeDemoRegion(const DemoOptions& options)
{
    if (const auto prepared = prepareDemoFolder(options.folder); !prepared)
        return prepared.error();
    const SampleRegion sample(options);
    Writing writing(sample);
    writing.common(writeRegionFile);
    writing.common(writeOpeningHours);
    writing.common(writeRoster);
    writing.common(writePlan);
    for (int channel = 0; channel < sample.channelCount(); ++channel) {
        writing.table(writeChannelFile, channel);
        if (!sample.channel(channel).isTills())
            writeTables(writing, sample, channel);
    }
    writing.common(writeOrders);
    writing.common(writeEvents);
    if (writing.isWell())
        writing.stock(writeTillDatabase(sample));
    writing.common(writeTillMapping);
    writing.common(writeTruth);
    if (!writing.isWell())
        return writing.result().error();
    return DemoSummary{sample.scale.stores(),
                       sample.channelCount(),
                       sample.productCount(),
                       writing.stockRows(),
                       static_cast<qint64>(sample.journeys.events.size()),
                       faultCount(sample)};
}

} // namespace unisono::demo

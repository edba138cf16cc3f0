// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/region_files.h"
#include "demo/row_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::demo {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonObject entry(const SampleRegion& sample, QLatin1String kind, Signature signature, int channel)
{
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("signature"), text(signatureName(signature))},
            {QStringLiteral("sku"), QJsonValue::Null},
            {QStringLiteral("channel"), text(sample.channel(channel).id)},
            {QStringLiteral("location"), QJsonValue::Null},
            {QStringLiteral("published"), QJsonValue::Null},
            {QStringLiteral("available_to_sell"), QJsonValue::Null}};
}

QJsonArray termsOf(const SampleRegion& sample, const WrongFigure& wrong)
{
    QJsonArray terms;
    for (const CauseTerm& term : wrong.terms) {
        QJsonObject object = {{QStringLiteral("signature"), text(signatureName(term.signature))},
                              {QStringLiteral("amount"), QString::number(term.amount)}};
        if (term.place >= 0)
            object[QStringLiteral("location")] = text(sample.place(term.place).code);
        terms.append(object);
    }
    return terms;
}

QJsonObject discrepancy(const SampleRegion& sample, const WrongFigure& wrong)
{
    QJsonObject object = entry(sample, QLatin1String("discrepancy"), wrong.signature, wrong.channel);
    object[QStringLiteral("sku")] = text(sample.product(wrong.sku).sku);
    object[QStringLiteral("published")] = QString::number(wrong.published);
    object[QStringLiteral("available_to_sell")] = QString::number(wrong.availableToSell);
    object[QStringLiteral("since")] = text(instantText(wrong.since));
    if (!wrong.terms.empty())
        object[QStringLiteral("terms")] = termsOf(sample, wrong);
    return object;
}

QJsonObject unmapped(const SampleRegion& sample, const UnmappedItem& item)
{
    QJsonObject object = entry(sample, QLatin1String("identity"), Signature::UnmappedSku, item.channel);
    object[QStringLiteral("sku")] = text(item.sku);
    object[QStringLiteral("published")] = QString::number(item.published);
    return object;
}

QJsonObject sharedGtin(const SampleRegion& sample, const SharedGtin& shared)
{
    QJsonObject object = entry(sample, QLatin1String("identity"), Signature::UnmappedSku, shared.channel);
    object[QStringLiteral("sku")] = text(sample.product(shared.sku).sku);
    object[QStringLiteral("other_skus")] = QJsonArray{text(sample.product(shared.otherSku).sku)};
    return object;
}

/// A fault that no signature describes.
QJsonObject entry(const SampleRegion& sample, QLatin1String kind, int channel)
{
    QJsonObject object = entry(sample, kind, Signature::Unexplained, channel);
    object[QStringLiteral("signature")] = QJsonValue::Null;
    return object;
}

QJsonObject brokenPromise(const SampleRegion& sample, const BrokenPromise& broken)
{
    QJsonObject object = entry(sample, QLatin1String("pickup_promise"), broken.channel);
    object[QStringLiteral("sku")] = text(sample.product(broken.sku).sku);
    object[QStringLiteral("location")] = text(sample.place(broken.place).code);
    object[QStringLiteral("verdict")] = text(broken.verdict);
    return object;
}

void addConfigurationFaults(const SampleRegion& sample, QJsonArray& faults)
{
    const auto add = [&](int channel, const char* fault) {
        QJsonObject object = entry(sample, QLatin1String("configuration"), channel);
        object[QStringLiteral("fault")] = QLatin1String(fault);
        return object;
    };
    for (int index = 0; index < sample.channelCount(); ++index)
        if (const DemoChannel& channel = sample.channel(index); channel.sells() && channel.threshold == channel.buffer)
            faults.append(add(index, "threshold_equals_buffer"));
    const LonelySeller& lonely = sample.stock.lonelySeller();
    if (lonely.channel < 0)
        return;
    QJsonObject object = add(lonely.channel, "reserves_alone");
    object[QStringLiteral("location")] = text(sample.place(lonely.place).code);
    faults.append(object);
}

QJsonObject demandFault(const SampleRegion& sample, const DemandFault& fault)
{
    QJsonObject object{{QStringLiteral("kind"), text(demandFaultName(fault.kind))},
                       {QStringLiteral("signature"), QJsonValue::Null},
                       {QStringLiteral("sku"), text(sample.product(fault.sku).sku)},
                       {QStringLiteral("channel"), QJsonValue::Null},
                       {QStringLiteral("location"), QJsonValue::Null}};
    if (fault.channel >= 0)
        object[QStringLiteral("channel")] = text(sample.channel(fault.channel).id);
    if (fault.place >= 0)
        object[QStringLiteral("location")] = text(sample.place(fault.place).code);
    return object;
}

/// The store whose counts find the books wrong too often.
QJsonObject carelessStore(const SampleRegion& sample, int place)
{
    return {{QStringLiteral("kind"), QStringLiteral("record_accuracy")},
            {QStringLiteral("signature"), QJsonValue::Null},
            {QStringLiteral("sku"), QJsonValue::Null},
            {QStringLiteral("channel"), QJsonValue::Null},
            {QStringLiteral("location"), text(sample.place(place).code)}};
}

QJsonArray faultsOf(const SampleRegion& sample)
{
    QJsonArray faults;
    for (const auto& [cell, wrong] : sample.faults.wrong)
        faults.append(discrepancy(sample, wrong));
    for (const UnmappedItem& item : sample.faults.unmapped)
        faults.append(unmapped(sample, item));
    for (const SharedGtin& shared : sample.faults.sharedGtins)
        faults.append(sharedGtin(sample, shared));
    for (const DemandFault& fault : sample.faults.demand)
        faults.append(demandFault(sample, fault));
    for (int channel = 0; channel < sample.channelCount(); ++channel)
        if (sample.channel(channel).isLate)
            faults.append(entry(sample, QLatin1String("stale_channel"), Signature::StaleChannel, channel));
    for (const BrokenPromise& broken : sample.faults.brokenPromises)
        faults.append(brokenPromise(sample, broken));
    addConfigurationFaults(sample, faults);
    for (int place = 0; place < sample.placeCount(); ++place)
        if (sample.movements.isCareless(place))
            faults.append(carelessStore(sample, place));
    return faults;
}

} // namespace

Result<void> writeTruth(const SampleRegion& sample)
{
    const QJsonObject truth = {{QStringLiteral("as_of"), text(instantText(present()))},
                               {QStringLiteral("faults"), faultsOf(sample)}};
    return writeFile(sample.folder + QLatin1String("/truth.json"), QJsonDocument(truth).toJson());
}

int faultCount(const SampleRegion& sample)
{
    return static_cast<int>(faultsOf(sample).size());
}

} // namespace unisono::demo

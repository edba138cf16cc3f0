// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_decoder.h"
#include "channels/vendure/vendure_list.h"
#include "channels/vendure/vendure_mechanics.h"

#include <QSet>

namespace unisono::channels {

namespace {

struct Text
{
    std::string language;
    std::string title;
    std::string body;
};

struct Promotion
{
    std::string id;
    std::string name;
    std::string coupon;
    bool isEnabled = true;
    Instant startsAt;
    Instant endsAt;
    std::vector<VendureOperation> conditions;
    std::vector<VendureOperation> actions;
    std::vector<Text> texts;
};

std::vector<VendureOperation> operationsIn(JsonRow& row, std::string_view list)
{
    std::vector<VendureOperation> operations;
    row.each(list, [&](JsonRow& entry) {
        VendureOperation operation;
        operation.code = qtText(entry.text("code"));
        entry.each("args", [&](JsonRow& argument) {
            const QString name = qtText(argument.text("name"));
            operation.arguments.insert(name, qtText(argument.text("value")));
        });
        operations.push_back(std::move(operation));
    });
    return operations;
}

Promotion promotionIn(JsonRow& row)
{
    Promotion promotion;
    promotion.id = row.text("id");
    promotion.name = row.text("name");
    promotion.isEnabled = row.flag("enabled").value_or(true);
    promotion.startsAt = row.instant("startsAt");
    promotion.endsAt = row.instant("endsAt");
    promotion.coupon = row.text("couponCode");
    promotion.conditions = operationsIn(row, "conditions");
    promotion.actions = operationsIn(row, "actions");
    row.each("translations", [&](JsonRow& entry) {
        Text text;
        text.language = entry.text("languageCode");
        text.title = entry.text("name");
        text.body = entry.text("description");
        promotion.texts.push_back(std::move(text));
    });
    return promotion;
}

/// The SKUs as one cell; nothing where one of the variants is not named.
std::optional<QString> scopeCell(const QStringList& ids, const QHash<QString, QString>& skus)
{
    QStringList names;
    for (const QString& id : ids) {
        const auto found = skus.find(id);
        if (found == skus.end())
            return std::nullopt;
        names.append(*found);
    }
    return names.join(QLatin1Char('|'));
}

class PromotionRows
{
public:
    PromotionRows(const VendureShop& shop, const QHash<QString, QString>& skus) : m_shop(shop), m_skus(skus) {}

    void add(const Promotion& promotion)
    {
        namespace f = field::promotion;
        const std::size_t row = m_promotions.addRow();
        m_promotions.setText(row, f::promotion, promotion.id);
        m_promotions.setText(row, f::code, promotion.coupon);
        m_promotions.setText(row, f::campaign, promotion.name);
        m_promotions.setInstant(row, f::startsAt, promotion.startsAt);
        m_promotions.setInstant(row, f::endsAt, promotion.endsAt);
        addMechanics(row, mechanicsOf(promotion.conditions, promotion.actions, m_shop.moneyDecimals));
        addTexts(promotion);
    }
    std::vector<RecordBatch> take()
    {
        std::vector<RecordBatch> batches;
        batches.push_back(std::move(m_promotions));
        batches.push_back(std::move(m_texts));
        return batches;
    }

private:
    void addMechanics(std::size_t row, const VendureMechanics& mechanics)
    {
        namespace f = field::promotion;
        const std::optional<QString> scope = scopeCell(mechanics.scopeIds, m_skus);
        m_promotions.setText(row, f::audience, mechanics.isForSomeOnly ? "loyalty" : "all");
        m_promotions.setDecimal(row, f::threshold, mechanics.threshold);
        if (mechanics.isAmount || mechanics.threshold.isKnown())
            m_promotions.setText(row, f::currency, m_shop.currency.toStdString());
        if (!scope)
            return;
        m_promotions.setText(row, f::mechanics, mechanics.mechanics.toStdString());
        m_promotions.setText(row, f::scopeSkus, scope->toStdString());
        m_promotions.setDecimal(row, f::value, mechanics.value);
        m_promotions.setDecimal(row, f::n, mechanics.n);
        m_promotions.setDecimal(row, f::m, mechanics.m);
    }
    void addTexts(const Promotion& promotion)
    {
        namespace f = field::promotionText;
        for (const Text& text : promotion.texts) {
            if (text.language.empty())
                continue;
            const std::size_t row = m_texts.addRow();
            m_texts.setText(row, f::promotion, promotion.id);
            m_texts.setText(row, f::language, text.language);
            m_texts.setText(row, f::title, text.title);
            m_texts.setText(row, f::body, text.body);
        }
    }

    const VendureShop& m_shop;
    const QHash<QString, QString>& m_skus;
    RecordBatch m_promotions{RecordKind::Promotion};
    RecordBatch m_texts{RecordKind::PromotionText};
};

} // namespace

Result<VendureRows> VendureDecoder::promotions(const QByteArray& body, const QHash<QString, QString>& skus) const
{
    VendureRows rows;
    PromotionRows records(m_shop, skus);
    const auto read = readList(body, "promotions", rows, [&](JsonRow& entry, int number) {
        const Promotion promotion = promotionIn(entry);
        std::optional<JsonRow::Problem> problem = entry.problem();
        if (!problem && promotion.id.empty())
            problem = {QStringLiteral("id"), {}, RowReason::EmptyKey};
        if (problem)
            rows.rejected.push_back(rejectedEntry("promotions", number, promotion.id, problem));
        else if (promotion.isEnabled)
            records.add(promotion);
    });
    if (!read)
        return read.error();
    rows.batches = records.take();
    return rows;
}

Result<QStringList> VendureDecoder::promotedVariants(const QByteArray& body)
{
    VendureRows rows;
    QSet<QString> ids;
    const auto read = readList(body, "promotions", rows, [&](JsonRow& entry, int) {
        const Promotion promotion = promotionIn(entry);
        for (const QString& id : mechanicsOf(promotion.conditions, promotion.actions, 2).scopeIds)
            ids.insert(id);
    });
    if (!read)
        return read.error();
    QStringList sorted = ids.values();
    sorted.sort();
    return sorted;
}

} // namespace unisono::channels

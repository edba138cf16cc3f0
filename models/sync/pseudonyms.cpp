// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pseudonyms.h"

#include "sync/credentials.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace unisono::sync {

namespace {

/// No channel can have this name.
const QString keyName = QStringLiteral(":pseudonyms");
constexpr qsizetype keyBytes = 32;
constexpr qsizetype pseudonymBytes = 16;
constexpr std::size_t mostCached = 200'000;

QByteArray randomKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    auto* generator = QRandomGenerator::system();
    generator->generate(key.begin(), key.end());
    return key;
}

QByteArray keyFromText(const QString& text)
{
    const QByteArray key = QByteArray::fromHex(text.toLatin1());
    if (key.size() == keyBytes && QString::fromLatin1(key.toHex()) == text.toLower())
        return key;
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray normalised(const QString& customer)
{
    const QString trimmed = customer.trimmed().normalized(QString::NormalizationForm_C);
    return (trimmed.contains(u'@') ? trimmed.toLower() : trimmed).toUtf8();
}

QString keyedHash(const QByteArray& message, const QByteArray& key)
{
    const QByteArray code = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.left(pseudonymBytes).toHex());
}

bool isCustomerColumn(const QString& column)
{
    return column.compare(u"customer", Qt::CaseInsensitive) == 0;
}

bool hasCustomer(const RecordShape& shape)
{
    return std::ranges::any_of(shape.fields, [](const FieldShape& field) { return field.type == FieldType::Customer; });
}

} // namespace

Result<Pseudonyms> Pseudonyms::open(Credentials& credentials)
{
    const QString told = qEnvironmentVariable("UNISONO_PSEUDONYM_KEY");
    if (!told.isEmpty())
        return Pseudonyms(keyFromText(told));
    auto known = credentials.read(keyName);
    if (!known && known.error().fault != Fault::MissingSecret && known.error().fault != Fault::NoKeychain)
        return known.error();
    if (!known) {
        credentials.keep(keyName, QString::fromLatin1(randomKey().toHex()));
        // Read back: another program may have made a key at the same moment, and only one of the two rests there.
        known = credentials.read(keyName);
    }
    if (!known)
        return known.error();
    return Pseudonyms(keyFromText(*known), !credentials.isForThisSession(keyName));
}

QString Pseudonyms::fingerprint() const
{
    return keyedHash(QByteArrayLiteral("\0fingerprint"), m_key);
}

QString Pseudonyms::of(const QString& customer) const
{
    const QByteArray identifier = normalised(customer);
    return identifier.isEmpty() ? QString() : keyedHash(identifier, m_key);
}

bool Pseudonyms::hasCustomers(const RecordBatch& batch)
{
    const RecordShape& shape = batch.shape();
    for (std::size_t i = 0; i < shape.fields.size(); ++i)
        for (std::size_t row = 0; shape.fields[i].type == FieldType::Customer && row < batch.size(); ++row)
            if (!batch.text(static_cast<int>(i), row).empty())
                return true;
    return false;
}

void Pseudonyms::applyTo(RecordBatch& batch)
{
    const RecordShape& shape = batch.shape();
    if (!hasCustomer(shape))
        return;
    limitCache();
    batch.keepAlive(m_pool);
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
        const FieldShape& field = shape.fields[i];
        if (field.type == FieldType::Customer)
            replaceCustomers(batch, static_cast<int>(i));
        else if (field.type == FieldType::Text && !field.key)
            replaceAddresses(batch, static_cast<int>(i));
    }
}

void Pseudonyms::replaceCustomers(RecordBatch& batch, int field)
{
    for (std::size_t row = 0; row < batch.size(); ++row)
        if (const std::string_view customer = batch.text(field, row); !customer.empty())
            batch.setView(row, field, cached(customer));
}

void Pseudonyms::replaceAddresses(RecordBatch& batch, int field)
{
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const std::string_view text = batch.text(field, row);
        if (text.find('@') != std::string_view::npos)
            batch.setText(row, field, withoutAddresses(QString::fromUtf8(text)).toStdString());
    }
}

void Pseudonyms::applyTo(std::vector<RejectedRow>& rows) const
{
    for (RejectedRow& row : rows) {
        row.value = isCustomerColumn(row.column) ? of(row.value) : withoutAddresses(row.value);
        row.record = withoutAddresses(row.record);
    }
}

void Pseudonyms::limitCache()
{
    if (m_cache.size() < mostCached)
        return;
    m_cache.clear();
    m_pool = std::make_shared<TextPool>();
}

std::string_view Pseudonyms::cached(std::string_view customer)
{
    auto [entry, isNew] = m_cache.try_emplace(std::string(customer));
    if (isNew)
        entry->second = m_pool->keep(of(QString::fromUtf8(customer)).toStdString());
    return entry->second;
}

QString Pseudonyms::withoutAddresses(const QString& text) const
{
    static const QRegularExpression address(QStringLiteral(
        R"((?<![^\s@<>()\[\],;:"'|=])[^\s@<>()\[\],;:"'|=]++@[^\s@<>()\[\],;:"'|=]++)"));
    if (!text.contains(u'@'))
        return text;
    QString result;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += of(match.captured());
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace unisono::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_batch.h"
#include "domain/rejected_row.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace unisono::sync {

class Credentials;

/// Turns what names a customer into a keyed pseudonym: HMAC-SHA-256 of the normalised identifier (blanks around it removed,
/// NFC, e-mail addresses in lower case), its first 128 bits in hexadecimal. The same person has the same pseudonym in every
/// channel of a workspace; without the key nobody can tell who it is, nor try out addresses. Empty stays empty.
///
/// The key of 32 random bytes is made once per workspace and rests in the keychain, or comes from UNISONO_PSEUDONYM_KEY
/// (64 hexadecimal digits, or a pass phrase). Without keychain it lives as long as the session: then the pseudonyms of the
/// next session are others, and whoever reports on customers must be told so (isLasting).
///
/// One object per thread; copies share the key.
class Pseudonyms
{
public:
    /// TimedOut where the keychain does not answer: a new key would silently make everybody a stranger. May wait.
    static Result<Pseudonyms> open(Credentials& credentials);
    explicit Pseudonyms(const QByteArray& key, bool lasting = true) : m_key(key), m_lasting(lasting) {}
    Pseudonyms(const Pseudonyms& other) : Pseudonyms(other.m_key, other.m_lasting) {}
    Pseudonyms& operator=(const Pseudonyms&) = delete;

    bool isLasting() const { return m_lasting; }
    /// Tells two keys apart without giving one away: what a workspace may keep to notice that its key is gone.
    QString fingerprint() const;
    QString of(const QString& customer) const;

    /// Whether any of the rows names a customer.
    static bool hasCustomers(const RecordBatch& batch);
    /// Replaces every customer field, and in kinds that have one every e-mail address in other texts that are no keys.
    void applyTo(RecordBatch& batch);
    /// Rejected cells show what was found: customers and e-mail addresses in them are replaced too.
    void applyTo(std::vector<RejectedRow>& rows) const;

private:
    void limitCache();
    std::string_view cached(std::string_view customer);
    QString withoutAddresses(const QString& text) const;
    void replaceCustomers(RecordBatch& batch, int field);
    void replaceAddresses(RecordBatch& batch, int field);

    QByteArray m_key;
    bool m_lasting;
    std::unordered_map<std::string, std::string_view> m_cache;
    std::shared_ptr<TextPool> m_pool = std::make_shared<TextPool>();
};

} // namespace unisono::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"
#include "workspace/database.h"

namespace unisono::workspace {

/// The local database of one region, with its schema brought up to date.
class Workspace
{
public:
    enum class Mode { Create, Open, ReadOnly };
    static constexpr int schemaVersion = 5;

    /// Create makes a new one (AlreadyExists where one is), Open migrates an older schema forward.
    /// NewerWorkspace where a later version of the program wrote it; NotAWorkspace for any other file or database.
    static Result<Workspace> open(const QString& address, Mode mode);

    Database& database() { return m_database; }
    const QString& id() const { return m_id; }            ///< names its secrets in the keychain
    QString address() const { return m_address.toString(); }
    bool isReadOnly() const { return m_database.isReadOnly(); }

    Result<Region> region();
    /// What people have chosen stays.
    Result<void> setRegion(const Region& region);
    /// Region::chosen, all changes or none; WrongUse where a value makes no sense.
    Result<void> changeAssumptions(const AssumptionChanges& changes);

    /// Another one whenever readers would see something new: a pull or count brought in, a mapping, a channel or setting changed.
    Result<QByteArray> revision();

    /// Integrity of the file, and that every record can be traced to a complete pull; answers what is wrong, one line each.
    Result<QStringList> check();
    /// A consistent copy, made while others may read and write; SQLite only.
    Result<void> backupTo(const QString& file);

private:
    Workspace(Database database, Address address) : m_database(std::move(database)), m_address(std::move(address)) {}
    Result<void> migrate(bool isNew);

    Database m_database;
    Address m_address;
    QString m_id;
};

} // namespace unisono::workspace

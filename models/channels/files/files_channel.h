// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/files/files_cursor.h"
#include "channels/files/table_files.h"

namespace unisono::channels {

/// The exchange folder: a folder of tables in CSV, TSV, JSON, NDJSON or XLSX, with a channel.json beside them.
///
/// Options: "path" (the folder, or a single file), "mapping" (per table: heading → field, an object or its JSON text), "timezone"
/// (of times without offset; else that of channel.json, else the profile's; else UTC).
///
/// An incremental pull reads the kinds of which a file changed, and those whole: they are `enumerated`. A broken channel.json is the
/// channel's error; a table that cannot be read is a rejected row, and its kind is then not enumerated.
class FilesChannel : public Channel
{
public:
    explicit FilesChannel(const ChannelSettings& settings);
    ~FilesChannel() override;

    static std::unique_ptr<Channel> make(const ChannelSettings& settings, const QString& secret);

    Result<AccessReport> test(const CancelFlag& cancel) override;
    Result<Page> pull(const QByteArray& cursor, const CancelFlag& cancel) override;

private:
    struct Visit;

    QString folder() const;
    Result<std::unique_ptr<Visit>> visit(const QByteArray& cursor, const CancelFlag& cancel);
    Result<std::unique_ptr<Visit>> look() const;
    QString settingsPrint(const Visit& visit) const;
    TableContext contextFor(Visit& visit, const TableFile& table) const;
    void choosePull(Visit& visit, const FilesCursor& before) const;
    Result<void> resume(Visit& visit, const FilesCursor& before, const CancelFlag& cancel) const;
    void openNext(Visit& visit) const;
    Result<void> readPage(Visit& visit, Page& page, const CancelFlag& cancel) const;

    ChannelSettings m_settings;
    QJsonObject m_mapping;
    /// The visit whose next page the cursor `m_expected` asks for; only saves reading a file again from its beginning.
    std::unique_ptr<Visit> m_visit;
    QByteArray m_expected;
};

} // namespace unisono::channels

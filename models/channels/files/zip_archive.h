// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace unisono::channels {

/// One file of an archive, unpacked while it is read.
class ZipEntry : public QIODevice
{
public:
    explicit ZipEntry(zip_file* file);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    /// Reading fails once so many bytes were read since the last call.
    void allow(qint64 bytes) { m_allowed = bytes; }
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_allowed;
    bool m_hasFailed = false;
};

/// A zip archive on any device, guarded against archives made to burst: at most 1 GB unpacked, 10 000 entries, and no large
/// entry that unpacks to more than two hundred times its size.
class ZipArchive
{
public:
    /// Fault::Corrupt where it is no zip archive, Fault::TooLarge where it is beyond the guards, Fault::AccessRefused where
    /// it is encrypted.
    static Result<std::shared_ptr<ZipArchive>> open(std::shared_ptr<QIODevice> device);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// Null where there is no such entry. The archive must live longer.
    std::unique_ptr<ZipEntry> entry(const QString& name) const;

private:
    ZipArchive(zip* archive, std::shared_ptr<QIODevice> device) : m_archive(archive), m_device(std::move(device)) {}
    Result<void> checkGuards() const;

    zip* m_archive;
    std::shared_ptr<QIODevice> m_device;
};

} // namespace unisono::channels

// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/zip_archive.h"

#include <zip.h>

namespace unisono::channels {

namespace {

constexpr zip_uint64_t mostUnpacked = zip_uint64_t{1} << 30;
constexpr zip_uint64_t mostRatio = 200;
constexpr zip_uint64_t smallEntry = 8 << 20;
constexpr zip_int64_t mostEntries = 10'000;

zip_int64_t seekDevice(QIODevice& device, void* data, zip_uint64_t length)
{
    zip_error_t error;
    zip_error_init(&error);
    const zip_int64_t place = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device.pos()),
                                                             static_cast<zip_uint64_t>(device.size()), data, length, &error);
    zip_error_fini(&error);
    return place >= 0 && device.seek(place) ? 0 : -1;
}

/// libzip reads through this, so that any device and any file name will do.
zip_int64_t askDevice(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    QIODevice& device = *static_cast<QIODevice*>(user);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    case ZIP_SOURCE_OPEN: return device.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: return device.read(static_cast<char*>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_SEEK: return seekDevice(device, data, length);
    case ZIP_SOURCE_TELL: return device.pos();
    case ZIP_SOURCE_STAT: {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(device.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(*stat);
    }
    case ZIP_SOURCE_ERROR: {
        const int codes[] = {ZIP_ER_READ, 0};
        std::memcpy(data, codes, sizeof(codes));
        return sizeof(codes);
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE: return 0;
    default: return -1;
    }
}

} // namespace

ZipEntry::ZipEntry(zip_file* file) : m_file(file), m_allowed(std::numeric_limits<qint64>::max())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char* data, qint64 most)
{
    const zip_int64_t read = m_allowed > 0 ? zip_fread(m_file, data, static_cast<zip_uint64_t>(most)) : -1;
    m_hasFailed = m_hasFailed || read < 0;
    m_allowed -= read;
    // Nothing more will come: Qt asks again after 0, and stops at -1.
    return read > 0 ? read : -1;
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(std::shared_ptr<QIODevice> device)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(askDevice, device.get(), &error);
    zip* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return Error{Fault::Corrupt, {}, detail};
    }
    zip_error_fini(&error);
    const std::shared_ptr<ZipArchive> opened(new ZipArchive(archive, std::move(device)));
    if (const Result<void> checked = opened->checkGuards(); !checked)
        return checked.error();
    return opened;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<void> ZipArchive::checkGuards() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    zip_uint64_t unpacked = 0;
    if (count > mostEntries)
        return Error{Fault::TooLarge, {}, QStringLiteral("%1 entries").arg(count)};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            return Error{Fault::Corrupt, {}, QString::fromUtf8(zip_strerror(m_archive))};
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return Error{Fault::AccessRefused, {}, QStringLiteral("encrypted")};
        // Each below the limit, so that their sum cannot overflow.
        const bool bursts = stat.size > smallEntry && stat.size / mostRatio > stat.comp_size;
        if (bursts || stat.size > mostUnpacked || (unpacked += stat.size) > mostUnpacked)
            return Error{Fault::TooLarge, {}, QStringLiteral("%1 bytes unpacked").arg(stat.size)};
    }
    return {};
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString& name) const
{
    zip_file* file = zip_fopen(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    return file != nullptr ? std::make_unique<ZipEntry>(file) : nullptr;
}

} // namespace unisono::channels

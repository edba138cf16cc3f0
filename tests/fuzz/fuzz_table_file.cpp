// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/files/files_channel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace unisono;
using namespace unisono::channels;

/// Whatever lies in a folder under the name of a table: pages and rejected rows, and an end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral(TABLE_FILE)));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();

    ChannelSettings settings;
    settings.options[QStringLiteral("path")] = folder.path();
    settings.profile.timezone = QStringLiteral("Europe/Paris");
    FilesChannel channel(settings);
    const CancelFlag never = false;
    QByteArray cursor;
    for (int pages = 0;; ++pages) {
        const Result<Page> page = channel.pull(cursor, never);
        if (!page || page->last)
            return 0;
        if (pages > 1000)
            std::abort(); // a pull that never ends
        cursor = page->next;
    }
}

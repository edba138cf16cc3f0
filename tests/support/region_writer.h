// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace unisono::test {

/// Writes a small exchange folder, table by table, the way a store's nightly job would drop it.
class RegionWriter
{
public:
    RegionWriter()
    {
        write(QStringLiteral("region.json"),
              R"({"name":"Test","country":"FR","timezone":"Europe/Paris","currency":"EUR","languages":["fr"]})");
    }

    QString path() const { return m_dir.path(); }
    QString channelPath(const QString& id) const { return m_dir.filePath(QStringLiteral("channels/") + id); }

    /// `more`: further members of channel.json, e.g. R"("buffer":{"default":2})".
    RegionWriter& channel(const QString& id, const QByteArray& kind, int slaMinutes, const QByteArray& more = {})
    {
        return write(QStringLiteral("channels/%1/channel.json").arg(id),
                     "{\"id\":\"" + id.toUtf8() + "\",\"name\":\"" + id.toUtf8() + "\",\"kind\":\"" + kind
                         + "\",\"country\":\"FR\",\"currency\":\"EUR\",\"timezone\":\"Europe/Paris\",\"prices_include_tax\":true,"
                           "\"sync_sla_minutes\":"
                         + QByteArray::number(slaMinutes) + (more.isEmpty() ? QByteArray() : "," + more) + "}");
    }
    RegionWriter& table(const QString& channel, const QString& name, const QByteArray& csv)
    {
        return write(QStringLiteral("channels/%1/%2.csv").arg(channel, name), csv);
    }
    /// Stock with every state told; the figure is as of `asOf`.
    RegionWriter& stock(const QString& channel, const QByteArray& rows)
    {
        return table(channel, QStringLiteral("stock"), "sku,location,on_hand,committed,reserved,unsellable,safety,as_of\n" + rows);
    }
    RegionWriter& published(const QString& channel, const QByteArray& rows)
    {
        return table(channel, QStringLiteral("published"), "sku,quantity,as_of\n" + rows);
    }
    RegionWriter& write(const QString& relative, const QByteArray& content)
    {
        const QString path = m_dir.filePath(relative);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return *this;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace unisono::test

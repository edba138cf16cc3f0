// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/update_notice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace unisono::updates {

namespace {

constexpr int longestNumber = 5;
constexpr qsizetype longestPage = 2000;

Error malformed(const QString& detail)
{
    return {Fault::Malformed, {}, detail};
}

/// Null for anything but three numbers: QVersionNumber itself takes "1.2-beta" for 1.2.
QVersionNumber versionOf(const QString& text)
{
    const QStringList numbers = text.split(u'.');
    if (numbers.size() != 3)
        return {};
    for (const QString& number : numbers) {
        const bool digits = std::ranges::all_of(number, [](QChar one) { return one >= u'0' && one <= u'9'; });
        if (number.isEmpty() || number.size() > longestNumber || !digits)
            return {};
    }
    return QVersionNumber::fromString(text);
}

bool isPage(const QUrl& page)
{
    return page.isValid() && page.scheme() == QLatin1String("https") && !page.host().isEmpty() && page.userInfo().isEmpty();
}

} // namespace

Result<UpdateNotice> readNotice(const QByteArray& json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isObject())
        return malformed(wrong.error == QJsonParseError::NoError ? QStringLiteral("no JSON object") : wrong.errorString());
    const QJsonObject told = document.object();
    const QString page = told[QStringLiteral("page")].toString();
    UpdateNotice notice;
    notice.version = versionOf(told[QStringLiteral("version")].toString());
    notice.date = QDate::fromString(told[QStringLiteral("date")].toString(), Qt::ISODate);
    notice.page = QUrl(page, QUrl::StrictMode);
    if (notice.version.isNull())
        return malformed(QStringLiteral("version"));
    if (!notice.date.isValid())
        return malformed(QStringLiteral("date"));
    if (page.size() > longestPage || !isPage(notice.page))
        return malformed(QStringLiteral("page"));
    return notice;
}

bool isNewer(const UpdateNotice& notice, const QString& ownVersion)
{
    return notice.version > versionOf(ownVersion.section(u'+', 0, 0));
}

} // namespace unisono::updates

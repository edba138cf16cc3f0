// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/view_address.h"

#include <QUrl>
#include <QUrlQuery>

namespace unisono::pages {

ViewAddress ViewAddress::fromString(const QString& text)
{
    const qsizetype question = text.indexOf(u'?');
    const QString path = question < 0 ? text : text.left(question);
    ViewAddress address{path.section(u'/', 0, 0), path.section(u'/', 1), {}};
    if (question >= 0) {
        const QUrlQuery query(text.mid(question + 1));
        for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded))
            address.filter.insert(key, value);
    }
    return address;
}

QString ViewAddress::toString() const
{
    QString text = view.isEmpty() ? page : page + u'/' + view;
    QStringList parts;
    for (auto it = filter.cbegin(); it != filter.cend(); ++it) {
        parts += QString::fromLatin1(QUrl::toPercentEncoding(it.key())) + u'='
                 + QString::fromLatin1(QUrl::toPercentEncoding(it.value()));
    }
    return parts.isEmpty() ? text : text + u'?' + parts.join(u'&');
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_address.h"

#include <QFileInfo>
#include <QUrl>

namespace unisono::app {

namespace {

const QString scheme = QStringLiteral("unisono:");

} // namespace

QString startAddress(const QString& argument)
{
    const QUrl url(argument);
    if (url.isLocalFile())
        return url.toLocalFile();
    if (argument.isEmpty() || isLink(argument) || argument.contains(QLatin1String("://")))
        return argument;
    return QFileInfo(argument).absoluteFilePath();
}

bool isLink(const QString& address)
{
    return address.startsWith(scheme, Qt::CaseInsensitive);
}

QString viewOfLink(const QString& address)
{
    QString view = address.mid(scheme.size());
    while (view.startsWith(u'/'))
        view.remove(0, 1);
    const qsizetype question = view.indexOf(u'?');
    QString path = question < 0 ? view : view.left(question);
    while (path.endsWith(u'/')) // browsers add one
        path.chop(1);
    return question < 0 ? path : path + view.mid(question);
}

} // namespace unisono::app

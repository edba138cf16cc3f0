// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/crash_notice.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace unisono::app {

namespace {

QString told(const char* text)
{
    return QCoreApplication::translate("CrashNotice", text);
}

} // namespace

pages::Notice crashNotice(const QString& path)
{
    pages::Notice notice;
    notice.cause = QStringLiteral("crash");
    notice.tone = pages::Notice::Tone::Warning;
    notice.headline = told(QT_TRANSLATE_NOOP("CrashNotice", "Unisono ended unexpectedly on %1."))
                          .arg(QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat));
    notice.text = told(QT_TRANSLATE_NOOP("CrashNotice", "What had been pulled is kept. A report lies on this computer; nothing was sent."));
    notice.button = told(QT_TRANSLATE_NOOP("CrashNotice", "Read the report"));
    notice.act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    notice.detail = path;
    return notice;
}

} // namespace unisono::app

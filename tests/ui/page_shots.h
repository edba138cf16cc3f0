// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace unisono::test {

/// Shows the page at a size and lets it settle.
inline void showAt(QWidget& page, const QSize& size)
{
    page.setAttribute(Qt::WA_DontShowOnScreen, false);
    page.resize(size);
    page.show();
    QApplication::processEvents();
    QApplication::processEvents();
}

/// A picture of the page in UNISONO_SHOTS, if that is set: <name>-<scheme>-<width>.png.
inline void shoot(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("UNISONO_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const bool dark = theme::Theme::current().isDark();
    const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(page.width());
    QVERIFY(page.grab().save(file));
}

/// The window's content as it is beside an unfolded rail at 1440 × 900 and beside a folded one at 1100 × 700.
inline QSize wideSize() { return {1265, 794}; }
inline QSize smallSize() { return {1048, 594}; }

} // namespace unisono::test

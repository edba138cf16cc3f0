// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdf_reading.h"

#include "support/beyond_wine.h"

#include <QProcess>
#include <QStandardPaths>

namespace unisono::test {

namespace {

const QString textReader = QStringLiteral("pdftotext");

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString outputOf(const QString& program, const QStringList& options, const QString& pdf, const QStringList& rest = {})
{
    if (!isInstalled(program))
        return QString::fromUtf8(outputBeyondWine(program, options + QStringList{nameBeyondWine(pdf)} + rest));
    QProcess process;
    process.start(program, options + QStringList{pdf} + rest);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList linesOf(const QString& table)
{
    return table.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

bool canReadPdf()
{
    return isInstalled(textReader) || isBeyondWine(textReader);
}

QString textOfPdf(const QString& pdf)
{
    return outputOf(textReader, {QStringLiteral("-layout")}, pdf, {QStringLiteral("-")});
}

QStringList fontsOfPdf(const QString& pdf)
{
    return linesOf(outputOf(QStringLiteral("pdffonts"), {}, pdf));
}

QStringList imagesOfPdf(const QString& pdf)
{
    return linesOf(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf));
}

} // namespace unisono::test

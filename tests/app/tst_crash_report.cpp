// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crash_reports.h"
#include "crash/crash_watch.h"
#include "log/log.h"
#include "session/session.h"
#include "shell/language_switch.h"
#include "shell/main_window.h"
#include "support/test_data.h"
#include "theme/theme.h"
#include "translations.h"
#include "widgets/message_bar.h"
#include "window/crash_notice.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLibrary>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <stdexcept>

using namespace unisono;

namespace {

int exhaust(int depth)
{
    volatile char room[4096];
    room[depth % 4096] = static_cast<char>(depth);
    return depth < 0 ? 0 : exhaust(depth + 1) + room[0];
}

/// The child: says something with secrets in it, and dies as it is told.
int crash(const QByteArray& how)
{
    startLog(QStringLiteral("unisono"));
    watchForCrashes(QStringLiteral("unisono"));
    qWarning("pulling as reader@shop.example with password=hunter2");
    if (how == "abort")
        std::abort();
    if (how == "terminate")
        throw std::runtime_error("token=abcdef is not taken");
    if (how == "qFatal")
        qFatal("the end");
    if (how == "stack")
        return exhaust(0);
    static int* volatile nowhere = nullptr;
    *nowhere = 1;
    return 0;
}

} // namespace

/// A program that dies leaves a report without secrets, and the window tells of it once.
class CrashReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_home.path()));
    }
    void init()
    {
        for (const QString& path : crashReports::list())
            QFile::remove(path);
        QSettings().clear();
    }

    void leavesAReport_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("abort") << "abort" << QByteArray("SIGABRT");
        QTest::newRow("exception") << "terminate" << QByteArray("SIGABRT");
        QTest::newRow("qFatal") << "qFatal" << QByteArray("SIGABRT");
        QTest::newRow("memory") << "segv" << QByteArray("SIGSEGV");
        QTest::newRow("stack") << "stack" << QByteArray("SIGSEGV");
    }
    void leavesAReport()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, signal);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), how});
        QVERIFY(child.waitForFinished(60'000));
        if (!isWine || how != QLatin1String("stack")) { // which Wine ends with 0
            QCOMPARE(child.exitStatus(), endsAsACrash(how) ? QProcess::CrashExit : QProcess::NormalExit); // as it would have died without us
            QVERIFY(child.exitCode() != 0);
        }
        const QStringList reports = crashReports::list();
        QCOMPARE(reports.size(), 1);
        QVERIFY(reports[0].startsWith(logFolder()));
        const QByteArray text = test::readAll(reports[0]);
        for (const QByteArray& part : {QByteArray("Version: "), QByteArray("Qt: ") + qVersion(), "Signal: " + signal, QByteArray("pulling as <e-mail>"),
                                       QByteArray("password=<hidden>")})
            QVERIFY2(text.contains(part), QByteArray(part + " is not in\n" + text).constData());
        if (how != QLatin1String("stack")) // which Windows cannot walk any more
            QVERIFY(text.contains("\nWhere:\n"));
        for (const char* secret : {"hunter2", "reader@", "abcdef"})
            QVERIFY2(!text.contains(secret), secret);
        QCOMPARE(text.contains("token=<hidden> is not taken"), how == QLatin1String("terminate"));
#ifndef Q_OS_WIN // where the folder is the user's own, and Qt shows no rights
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(reports[0]).permissions() & others, QFileDevice::Permissions());
#endif
    }

    void isToldOfOnce()
    {
        QVERIFY(crashReports::untold().isEmpty());
        const QString first = writeReport(QDateTime(QDate(2026, 6, 16), QTime(7, 45), Qt::UTC));
        QCOMPARE(crashReports::untold(), first);
        crashReports::setTold(first);
        QVERIFY(crashReports::untold().isEmpty());
        const QString second = writeReport(QDateTime(QDate(2026, 6, 16), QTime(7, 46), Qt::UTC));
        QCOMPARE(crashReports::untold(), second);
    }

    void keepsTheFiveNewest()
    {
        QStringList written;
        for (int minute = 0; minute < 7; ++minute)
            written.prepend(writeReport(QDateTime(QDate(2026, 6, 16), QTime(8, minute), Qt::UTC)));
        crashReports::thinOut();
        QCOMPARE(crashReports::list(), written.mid(0, 5));
    }

    void theWindowOffersItToBeRead()
    {
        const QString report = writeReport(QDateTime(QDate(2026, 6, 16), QTime(7, 45), Qt::UTC));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
        useTranslations();
        theme::Theme::current().applyTo(*qApp);
        session::Session session;
        shell::LanguageSwitch language;
        language.use(QStringLiteral("fr"));
        shell::MainWindow window(session, language);
        window.show();
        window.tell(app::crashNotice(report));
        widgets::MessageBar* seen = nullptr;
        int holding = 0; // there before and after a workspace opens; the pages' own bars stay empty
        for (auto* bar : window.findChildren<widgets::MessageBar*>()) {
            holding += bar->count();
            if (bar->count() > 0 && bar->isVisible())
                seen = bar;
        }
        QCOMPARE(holding, 2);
        QVERIFY(seen);
        auto* button = seen->findChild<QAbstractButton*>();
        QVERIFY(button);
        button->click();
        QCOMPARE(m_opened, QUrl::fromLocalFile(report));
        for (const auto* bar : window.findChildren<widgets::MessageBar*>())
            QCOMPARE(bar->count(), 0);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    void theLogLiesWhereTheDesktopWantsIt()
    {
#ifndef Q_OS_WIN
        qputenv("XDG_STATE_HOME", "relative"); // to be taken as not set, says the specification
        QCOMPARE(logFolder(), QDir::home().filePath(QStringLiteral(".local/state/unisono")));
        qunsetenv("XDG_STATE_HOME");
        QCOMPARE(logFolder(), QDir::home().filePath(QStringLiteral(".local/state/unisono")));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_home.path()));
        QCOMPARE(logFolder(), m_home.filePath(QStringLiteral("unisono")));
#endif
    }

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened = url; }

private:
    /// On Windows who aborts ends with 3, and Qt calls that no crash.
    static bool endsAsACrash([[maybe_unused]] const QString& how)
    {
#ifdef Q_OS_WIN
        return how != QLatin1String("abort") && how != QLatin1String("terminate");
#else
        return true;
#endif
    }
    static QString writeReport(const QDateTime& started)
    {
        QDir().mkpath(logFolder());
        const QString path = crashReports::pathFor(QStringLiteral("unisono"), started);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("a report") > 0 ? path : QString();
    }

    const bool isWine = QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version") != nullptr;
    QTemporaryDir m_home;
    QUrl m_opened;
};

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("UnisonoTest")); // which Windows names the log's folder after
    QCoreApplication::setApplicationName(QStringLiteral("UnisonoTest"));
    if (argc == 3 && qstrcmp(argv[1], "--crash") == 0) {
        QCoreApplication application(argc, argv);
        return crash(argv[2]);
    }
    QApplication application(argc, argv);
    CrashReportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash_report.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_shots.h"
#include "pages/page.h"
#include "shell/first_run.h"
#include "shell/language_switch.h"
#include "shell/navigation_rail.h"
#include "shell/preferences.h"
#include "shell/rail_button.h"
#include "shell/recent_workspaces.h"
#include "shell/region_facts.h"
#include "shell/secret_panel.h"
#include "shell/settings_page.h"
#include "shell/status_strip.h"
#include "shell/view_history.h"
#include "sample_region.h"
#include "throwaway_settings.h"
#include "translations.h"
#include "widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace unisono;
using namespace unisono::shell;
using pages::ViewAddress;

/// Counts how often it is told that the language is another.
class Listener : public QWidget
{
public:
    int told = 0;
    QString locale;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            ++told;
            locale = QLocale().name();
        }
    }
};

class ShellPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAddressSurvivesBeingWritten();
    void backLeadsWhereOneWas();
    void goingElsewhereForgetsWhatLayAhead();
    void recentWorkspacesAreNewestFirstWithoutDoubles();
    void preferencesAreKept();
    void aLanguageThatIsNotOursIsNotTaken();
    void aSwitchOfLanguageIsToldOnce();
    void theRailSaysNamesCountsAndKeys();
    void placesAreCountedOnce();
    void severalSecretsAreAskedOneAfterTheOther();
    void everySettingTakesEffectAtOnce();
    void theFirstRunShowsWhatWasOpenBefore();

private:
    test::ThrowawaySettings m_settings;
};

void ShellPartsTest::initTestCase()
{
    useTranslations();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(theme::Theme::current().applyTo(*qApp));
}

void ShellPartsTest::anAddressSurvivesBeingWritten()
{
    const ViewAddress address{QStringLiteral("inventory"), QStringLiteral("findings"),
                              {{QStringLiteral("channel"), QStringLiteral("web & co=1")}, {QStringLiteral("sku"), QStringLiteral("A/1?é+")}}};
    QCOMPARE(ViewAddress::fromString(address.toString()), address);
    QCOMPARE(ViewAddress::fromString(QStringLiteral("channels")), (ViewAddress{QStringLiteral("channels"), {}, {}}));
}

void ShellPartsTest::backLeadsWhereOneWas()
{
    ViewHistory history;
    QVERIFY(!history.canGoBack());
    history.enter({QStringLiteral("overview"), {}, {}});
    history.enter({QStringLiteral("inventory"), {}, {}});
    history.enter({QStringLiteral("inventory"), {}, {}});
    QCOMPARE(history.back().page, QStringLiteral("overview"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward().page, QStringLiteral("inventory"));
}

void ShellPartsTest::goingElsewhereForgetsWhatLayAhead()
{
    ViewHistory history;
    for (int i = 0; i < 150; ++i)
        history.enter({QString::number(i), {}, {}});
    history.back();
    history.enter({QStringLiteral("elsewhere"), {}, {}});
    QVERIFY(!history.canGoForward());
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    QCOMPARE(steps, 99);
}

void ShellPartsTest::recentWorkspacesAreNewestFirstWithoutDoubles()
{
    for (int i = 0; i < 10; ++i)
        recentWorkspaces::remember({QStringLiteral("/w/%1.unisono").arg(i), {}, -1, {}, false, false});
    RecentWorkspace third{QStringLiteral("/w/3.unisono"), QStringLiteral("Grand Ouest"), 42, Instant::fromMilliseconds(1'000'000), true, false};
    recentWorkspaces::remember(third);
    const auto all = recentWorkspaces::list();
    QCOMPARE(all.size(), std::size_t(8));
    QCOMPARE(all.front(), third);
    QCOMPARE(all[1].name(), QStringLiteral("9"));
    recentWorkspaces::forget(third.address);
    QCOMPARE(recentWorkspaces::list().size(), std::size_t(7));
}

void ShellPartsTest::preferencesAreKept()
{
    Preferences preferences = Preferences::load();
    QCOMPARE(preferences.scheme, theme::Scheme::System);
    QVERIFY(!preferences.workspaceFolder.isEmpty());
    preferences.scheme = theme::Scheme::Contrast;
    preferences.density = theme::Density::Comfortable;
    preferences.textScale = 1.5;
    preferences.language = QStringLiteral("it");
    preferences.save();
    const Preferences again = Preferences::load();
    QCOMPARE(again.scheme, theme::Scheme::Contrast);
    QCOMPARE(again.density, theme::Density::Comfortable);
    QCOMPARE(again.textScale, 1.5);
    QCOMPARE(again.language, QStringLiteral("it"));
}

void ShellPartsTest::aLanguageThatIsNotOursIsNotTaken()
{
    QCOMPARE(LanguageSwitch::firstLanguage(QStringLiteral("it")), QStringLiteral("it"));
    QVERIFY(LanguageSwitch::codes().contains(LanguageSwitch::firstLanguage(QStringLiteral("de"))));
    LanguageSwitch language;
    language.use(QStringLiteral("de"));
    QVERIFY(language.code().isEmpty());
}

void ShellPartsTest::aSwitchOfLanguageIsToldOnce()
{
    Listener listener;
    listener.show();
    QApplication::processEvents();
    LanguageSwitch language;
    for (const QString& code : {QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("en")}) {
        listener.told = 0;
        language.use(code);
        QApplication::processEvents();
        QCOMPARE(listener.told, 1);
        QCOMPARE(listener.locale.left(2), code);
    }
    QCOMPARE(listener.locale, QStringLiteral("en_GB"));
    language.use(QStringLiteral("fr"));
    QCOMPARE(QLocale().toString(1234), QString::fromUtf8("1\u202F234"));
    language.use(QStringLiteral("en"));
}

void ShellPartsTest::theRailSaysNamesCountsAndKeys()
{
    NavigationRail rail;
    rail.addEntry(QStringLiteral("overview"), QStringLiteral("layout-dashboard"), false);
    rail.addEntry(QStringLiteral("channels"), QStringLiteral("plug-connected"), true);
    rail.setTitle(QStringLiteral("channels"), QStringLiteral("Channels"));
    rail.setCount(QStringLiteral("channels"), 3);
    const auto* button = rail.findChild<RailButton*>(QStringLiteral("rail/channels"));
    QVERIFY(button->accessibleName().contains(QStringLiteral("Channels")));
    QVERIFY(button->accessibleName().contains(u'3'));
    QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+2")));
    QSignalSpy chosen(&rail, &NavigationRail::chosen);
    QTest::mouseClick(const_cast<RailButton*>(button), Qt::LeftButton);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("channels"));
    const int wide = rail.width();
    rail.setFolded(true);
    QVERIFY(rail.width() < wide / 2);
}

void ShellPartsTest::placesAreCountedOnce()
{
    const auto region = test::SampleRegion::withItems();
    const auto places = placesOf(*region->state()->snapshot);
    QCOMPARE(places.size(), std::size_t(8));
    QCOMPARE(storeCount(places), -1);
    QCOMPARE(places.front().name, QStringLiteral("Brest Siam"));
    QCOMPARE(places.front().department, QStringLiteral("29"));
    QCOMPARE(zoneOf(region->state()->snapshot.get()).id(), QByteArray("Europe/Paris"));
}

void ShellPartsTest::severalSecretsAreAskedOneAfterTheOther()
{
    SecretPanel panel;
    QSignalSpy given(&panel, &SecretPanel::given);
    panel.ask(QStringLiteral("web"), QStringLiteral("Web shop"));
    panel.ask(QStringLiteral("tills"), QStringLiteral("Tills"));
    panel.ask(QStringLiteral("web"), QStringLiteral("Web shop"));
    auto* edit = panel.findChild<QLineEdit*>();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(edit->accessibleName().contains(QStringLiteral("Web shop")));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    edit->setText(QStringLiteral("pass"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(given.first().first().toString(), QStringLiteral("web"));
    QVERIFY(edit->text().isEmpty());
    QVERIFY(edit->accessibleName().contains(QStringLiteral("Tills")));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(panel.isHidden());
    QCOMPARE(given.size(), 1);
}

void ShellPartsTest::everySettingTakesEffectAtOnce()
{
    SettingsPage page;
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.workspaceFolder = m_settings.path(QStringLiteral("w"));
    page.setPreferences(preferences);
    QSignalSpy changed(&page, &SettingsPage::preferencesChanged);
    test::showAt(page, test::wideSize());
    test::shoot(page, QStringLiteral("settings"));
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Dark") || button->text() == QStringLiteral("150%"))
            button->click();
    }
    QCOMPARE(changed.size(), 2);
    const auto last = changed.last().first().value<Preferences>();
    QCOMPARE(last.scheme, theme::Scheme::Dark);
    QCOMPARE(last.textScale, 1.5);
    QCOMPARE(last.language, QStringLiteral("en"));
}

void ShellPartsTest::theFirstRunShowsWhatWasOpenBefore()
{
    FirstRun first;
    first.setLanguage(QStringLiteral("en"));
    first.setRecent({{QStringLiteral("/w/ouest.unisono"), QStringLiteral("Maison Verdier, Grand Ouest"), 42, Instant::now().plusSeconds(-54000), false, false},
                     {QStringLiteral("/w/nord.unisono"), QStringLiteral("Casa Verdier, Nord-Ovest"), 28, Instant::now().plusSeconds(-6 * 86400), true, false}});
    QSignalSpy recent(&first, &FirstRun::recentWanted);
    QSignalSpy sample(&first, &FirstRun::sampleWanted);
    test::showAt(first, QSize(1440, 900));
    test::shoot(first, QStringLiteral("first-run"));
    for (QAbstractButton* button : first.findChildren<QAbstractButton*>()) {
        if (button->text().startsWith(QStringLiteral("Maison")) || button->text() == QStringLiteral("Explore the sample"))
            button->click();
    }
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first().first().toString(), QStringLiteral("/w/ouest.unisono"));
    QCOMPARE(sample.size(), 1);
    first.setBusy(QStringLiteral("…"));
    QVERIFY(first.findChildren<QAbstractButton*>().size() > 5);
}

QTEST_MAIN(ShellPartsTest)
#include "tst_shell_parts.moc"

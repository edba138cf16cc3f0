// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language_switch.h"

#include "wording/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

namespace unisono::shell {

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent)
{
}

QStringList LanguageSwitch::codes()
{
    return {QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("en")};
}

QString LanguageSwitch::nameOf(const QString& code)
{
    if (code == QLatin1String("fr"))
        return QStringLiteral("Français");
    return code == QLatin1String("it") ? QStringLiteral("Italiano") : QStringLiteral("English");
}

QString LanguageSwitch::firstLanguage(const QString& wish)
{
    const QStringList ours = codes();
    if (ours.contains(wish))
        return wish;
    for (const QString& language : QLocale::system().uiLanguages()) {
        if (ours.contains(language.left(2)))
            return language.left(2);
    }
    return QStringLiteral("en");
}

void LanguageSwitch::use(const QString& code)
{
    if (code == m_code || !codes().contains(code))
        return;
    m_code = code;
    QLocale::setDefault(wording::localeOf(code));
    // Every exchange of a catalogue would repaint every window; one event at the end does.
    m_switching = true;
    QCoreApplication::instance()->installEventFilter(this);
    install(m_qt, {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(code),
                   QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)});
    install(m_own, {QStringLiteral(":/i18n/unisono_%1.qm").arg(code)});
    QCoreApplication::instance()->removeEventFilter(this);
    m_switching = false;
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    Q_EMIT changed(code);
}

void LanguageSwitch::install(QTranslator& translator, const QStringList& files)
{
    QCoreApplication::removeTranslator(&translator);
    for (const QString& file : files) {
        if (translator.load(file)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

bool LanguageSwitch::eventFilter(QObject* watched, QEvent* event)
{
    return m_switching && watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
}

} // namespace unisono::shell

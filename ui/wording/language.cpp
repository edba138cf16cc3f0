// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <QCoreApplication>

namespace unisono::wording {

namespace {

/// Qt's own replacement of %Ln follows the default locale, which is the window's.
QString withNumber(QString text, int n, const QLocale& locale)
{
    if (n < 0)
        return text;
    text.replace(QLatin1String("%Ln"), locale.toString(n));
    return text.replace(QLatin1String("%n"), QString::number(n));
}

} // namespace

QLocale localeOf(const QString& code)
{
    if (code == QLatin1String("fr"))
        return QLocale(QLocale::French, QLocale::France);
    if (code == QLatin1String("it"))
        return QLocale(QLocale::Italian, QLocale::Italy);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Language::Language(const QLocale& locale, std::shared_ptr<const QTranslator> translator)
    : m_translator(std::move(translator)), m_locale(std::make_shared<const QLocale>(locale))
{
}

Result<Language> Language::load(const QString& code)
{
    static const QStringList known{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("it")};
    if (!known.contains(code))
        return Error{Fault::WrongUse, code, QStringLiteral("no such language")};
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/unisono_%1.qm").arg(code)))
        translator.reset();
    return Language(localeOf(code), std::move(translator));
}

QString Language::translate(const char* context, const char* text, const char* disambiguation, int n) const
{
    if (!m_locale)
        return QCoreApplication::translate(context, text, disambiguation, n);
    const QString translated = m_translator ? m_translator->translate(context, text, disambiguation, n) : QString();
    return withNumber(translated.isEmpty() ? QString::fromUtf8(text) : translated, n, *m_locale);
}

} // namespace unisono::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace unisono::wording {

/// The language sentences are made in: texts, plurals, numbers, dates. The window's language is the default; a report
/// or a command loads one of its own and does not touch the window's. A value, cheap to copy, safe to use from any
/// thread.
class Language
{
public:
    /// The language of the running program: its installed translators and the default locale, asked anew at every call.
    Language() = default;
    /// "fr", "it" or "en", independent of the program's; WrongUse for any other code. A catalogue that is not linked in
    /// leaves the English source text.
    static Result<Language> load(const QString& code);
    /// A language with a translator of the caller's.
    Language(const QLocale& locale, std::shared_ptr<const QTranslator> translator);

    QLocale locale() const { return m_locale ? *m_locale : QLocale(); }
    /// "fr", "it", "en".
    QString code() const { return locale().name().left(2); }

    /// As QCoreApplication::translate (the name is the one lupdate looks for): %n and %Ln are replaced where n is
    /// given.
    QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1) const;

private:
    std::shared_ptr<const QTranslator> m_translator;
    std::shared_ptr<const QLocale> m_locale;
};

/// The locale Unisono speaks a language in: fr_FR, it_IT, en_GB.
QLocale localeOf(const QString& code);

} // namespace unisono::wording

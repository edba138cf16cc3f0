// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace unisono::shell {

/// The language of the running window: catalogues, plurals, numbers and dates, exchanged without a restart. Every
/// window then receives one LanguageChange, with QLocale() already the new one.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject* parent = nullptr);

    static QStringList codes();                 ///< "fr", "it", "en"
    static QString nameOf(const QString& code); ///< in its own language
    /// The wish where it is one of ours, else the system's language, else English.
    static QString firstLanguage(const QString& wish);

    const QString& code() const { return m_code; }
    void use(const QString& code);

Q_SIGNALS:
    void changed(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void install(QTranslator& translator, const QStringList& files);

    QString m_code;
    QTranslator m_qt;
    QTranslator m_own;
    bool m_switching = false;
};

} // namespace unisono::shell

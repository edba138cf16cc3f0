// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/roff_page.h"

namespace unisono {

RoffPage::RoffPage(const QString& name, const QString& source)
    : m_text(QStringLiteral(".TH \"%1\" 1 \"\" \"%2\"\n").arg(escaped(name.toUpper()), escaped(source)))
{
}

RoffPage& RoffPage::heading(const QString& text)
{
    m_text += QStringLiteral(".SH \"%1\"\n").arg(escaped(text.toUpper()));
    return *this;
}

RoffPage& RoffPage::subheading(const QString& text)
{
    m_text += QStringLiteral(".SS \"%1\"\n").arg(escaped(text));
    return *this;
}

RoffPage& RoffPage::paragraph(const QString& text)
{
    m_text += begun() + escaped(text) + u'\n';
    return *this;
}

RoffPage& RoffPage::bold(const QString& text)
{
    m_text += begun() + QStringLiteral("\\fB%1\\fR\n").arg(escaped(text));
    return *this;
}

RoffPage& RoffPage::term(const QString& term, const QString& text)
{
    m_text += QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(escaped(term), escaped(text));
    return *this;
}

RoffPage& RoffPage::example(const QString& text)
{
    m_text += QStringLiteral(".PP\n.nf\n.RS 4\n%1\n.RE\n.fi\n").arg(escaped(text));
    return *this;
}

QString RoffPage::begun() const
{
    const QString last = m_text.section(u'\n', -2, -2);
    return last.startsWith(QLatin1String(".S")) ? QString() : QStringLiteral(".PP\n");
}

QString RoffPage::escaped(const QString& text)
{
    QString safe;
    bool atLineStart = true;
    for (const QChar letter : text) {
        if (atLineStart && (letter == u'.' || letter == u'\''))
            safe += QStringLiteral("\\&"); // no command
        atLineStart = letter == u'\n';
        if (letter == u'\\')
            safe += QStringLiteral("\\e");
        else if (letter == u'-')
            safe += QStringLiteral("\\-");
        else if (letter == u'|')
            safe += QStringLiteral("|\\:"); // a long choice may break here
        else if (letter == u'"')
            safe += QStringLiteral("\\(dq");
        else if (letter == QChar(0x00a0) || letter == QChar(0x202f)) // blanks that do not break
            safe += QStringLiteral("\\~");
        else
            safe += letter;
    }
    return safe;
}

} // namespace unisono

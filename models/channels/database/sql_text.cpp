// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/database/sql_text.h"

#include <QRegularExpression>

namespace unisono::channels {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

bool closesWhatItOpens(const QString& plain)
{
    int open = 0;
    for (QChar c : plain) {
        open += (c == u'(') - (c == u')');
        if (open < 0)
            return false;
    }
    return open == 0;
}

} // namespace

SqlText::SqlText(const QString& text) : m_text(text.trimmed())
{
    m_plain = m_text;
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype end = std::min(endOfQuoted(at), m_text.size());
        const bool isComment = m_text[at] == u'-' || m_text[at] == u'/';
        for (qsizetype i = at; i < end; ++i)
            m_plain[i] = isComment ? u' ' : u'"';
        at = std::max(end, at + 1);
    }
    while (!m_plain.isEmpty() && (m_plain.back() == u';' || m_plain.back().isSpace()))
        m_plain.chop(1);
    m_text.truncate(m_plain.size());
}

/// Where what is quoted from `at` on ends; `at` itself where nothing is quoted there.
qsizetype SqlText::endOfQuoted(qsizetype at) const
{
    const QStringView rest = QStringView(m_text).mid(at);
    if (rest.startsWith(u'\'')) {
        const bool hasPrefix = at > 0 && m_text[at - 1].toLower() == u'e';
        return endOfString(at, hasPrefix && (at < 2 || !isWordCharacter(m_text[at - 2])));
    }
    if (rest.startsWith(u'"'))
        return endOfString(at, false);
    if (rest.startsWith(u"--")) {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }
    if (rest.startsWith(u"/*"))
        return endOfComment(at);
    if (rest.startsWith(u'$') && (at == 0 || !isWordCharacter(m_text[at - 1])))
        return endOfDollarQuote(at);
    return at;
}

qsizetype SqlText::endOfString(qsizetype at, bool backslashEscapes) const
{
    const QChar quote = m_text[at];
    for (qsizetype i = at + 1; i < m_text.size(); ++i) {
        if (backslashEscapes && m_text[i] == u'\\')
            ++i;
        else if (m_text[i] == quote && i + 1 < m_text.size() && m_text[i + 1] == quote)
            ++i;
        else if (m_text[i] == quote)
            return i + 1;
    }
    return m_text.size();
}

qsizetype SqlText::endOfComment(qsizetype at) const
{
    int depth = 0;
    for (qsizetype i = at; i + 1 < m_text.size(); ++i) {
        const QStringView two = QStringView(m_text).mid(i, 2);
        if (two != u"/*" && two != u"*/")
            continue;
        depth += two == u"/*" ? 1 : -1;
        ++i;
        if (depth == 0)
            return i + 1;
    }
    return m_text.size();
}

qsizetype SqlText::endOfDollarQuote(qsizetype at) const
{
    static const QRegularExpression tag(QStringLiteral("\\$([^\\W\\d]\\w*)?\\$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = tag.match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return at;
    const qsizetype end = m_text.indexOf(match.captured(), match.capturedEnd());
    return end < 0 ? m_text.size() : end + match.capturedLength();
}

bool SqlText::isOneQuery() const
{
    static const QRegularExpression question(QStringLiteral("^[\\s(]*(select|with|values|table)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    return m_plain.contains(question) && !m_plain.contains(u';') && closesWhatItOpens(m_plain);
}

qsizetype SqlText::findPlaceholder(QStringView placeholder, qsizetype from) const
{
    for (qsizetype at = m_plain.indexOf(placeholder, from); at >= 0; at = m_plain.indexOf(placeholder, at + 1)) {
        const qsizetype end = at + placeholder.size();
        const bool isCast = at > 0 && m_plain[at - 1] == u':';
        if (!isCast && (end == m_plain.size() || !isWordCharacter(m_plain[end])))
            return at;
    }
    return -1;
}

bool SqlText::mentions(QStringView placeholder) const
{
    return findPlaceholder(placeholder, 0) >= 0;
}

QString SqlText::with(QStringView placeholder, const QString& literal) const
{
    QString result;
    qsizetype done = 0;
    for (qsizetype at = findPlaceholder(placeholder, 0); at >= 0; at = findPlaceholder(placeholder, done)) {
        result += QStringView(m_text).mid(done, at - done);
        result += literal;
        done = at + placeholder.size();
    }
    result += QStringView(m_text).mid(done);
    return result;
}

} // namespace unisono::channels

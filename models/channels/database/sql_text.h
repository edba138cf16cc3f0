// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::channels {

/// A query as the mapping gives it, read only as far as is needed to embed it safely into another: what is quoted or commented
/// (by PostgreSQL's rules, of which SQLite's are a part) is told from what is not.
class SqlText
{
public:
    explicit SqlText(const QString& text);

    /// One statement that begins like a question and closes what it opens; what it does is the database's to judge.
    bool isOneQuery() const;
    bool mentions(QStringView placeholder) const;
    /// The text with `literal` in place of every unquoted placeholder (":since", but not "::since").
    QString with(QStringView placeholder, const QString& literal) const;
    const QString& text() const { return m_text; }

private:
    qsizetype endOfQuoted(qsizetype at) const;
    qsizetype endOfString(qsizetype at, bool backslashEscapes) const;
    qsizetype endOfComment(qsizetype at) const;
    qsizetype endOfDollarQuote(qsizetype at) const;
    qsizetype findPlaceholder(QStringView placeholder, qsizetype from) const;

    QString m_text;    ///< without blanks, comments and semicolons at the end
    QString m_plain;   ///< the same length; quotation marks where m_text is quoted, blanks where it is commented
};

} // namespace unisono::channels

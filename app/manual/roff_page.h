// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono {

/// A manual page in the language of man(7), built from top to bottom. All texts are plain and are escaped here.
class RoffPage
{
public:
    /// ".TH": name of the program, section 1, source "Unisono 0.1.0".
    RoffPage(const QString& name, const QString& source);

    RoffPage& heading(const QString& text);
    RoffPage& subheading(const QString& text);
    RoffPage& paragraph(const QString& text);
    RoffPage& bold(const QString& text);
    /// An indented text under its term.
    RoffPage& term(const QString& term, const QString& text);
    /// Lines as they stand.
    RoffPage& example(const QString& text);

    QString text() const { return m_text; }

private:
    static QString escaped(const QString& text);
    /// ".PP", which a heading brings already.
    QString begun() const;

    QString m_text;
};

} // namespace unisono

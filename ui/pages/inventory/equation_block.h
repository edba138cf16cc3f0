// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/equation_view.h"

namespace unisono::widgets {
class StackedBar;
}

namespace unisono::pages {

/// An equation of any length: as many lines of large figures as the width asks for, and one bar below them all.
class EquationBlock : public QWidget
{
    Q_OBJECT

public:
    explicit EquationBlock(QWidget* parent = nullptr);
    void setTerms(const std::vector<widgets::EquationTerm>& terms);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    std::vector<std::vector<widgets::EquationTerm>> linesFor(int width) const;

    std::vector<widgets::EquationTerm> m_terms;
    std::vector<widgets::EquationView*> m_lines;
    widgets::StackedBar* m_bar = nullptr;
    int m_arrangedFor = -1;
};

} // namespace unisono::pages

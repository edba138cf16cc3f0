// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/equation_block.h"

#include "theme/paint.h"
#include "widgets/stacked_bar.h"

#include <QVBoxLayout>

namespace unisono::pages {

using theme::FontRole;
using theme::Theme;
using widgets::EquationTerm;

namespace {

constexpr double signEms = 1.6;

int widthOf(const EquationTerm& term)
{
    const Theme& look = Theme::current();
    const int text = std::max(theme::textWidth(look.font(FontRole::Number), term.number), theme::textWidth(look.font(FontRole::Label), term.caption));
    return text + (term.operatorBefore.isEmpty() ? 0 : look.em(signEms));
}

} // namespace

EquationBlock::EquationBlock(QWidget* parent) : QWidget(parent), m_bar(new widgets::StackedBar)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().em(0.5));
    m_bar->setThickness(0.9);
    layout->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EquationBlock::setTerms(const std::vector<EquationTerm>& terms)
{
    m_terms = terms;
    std::vector<widgets::BarPart> parts;
    for (const EquationTerm& term : terms) {
        if (!term.operatorBefore.isEmpty() && term.series && term.value > 0)
            parts.push_back({term.value, *term.series, term.caption});
    }
    m_bar->setVisible(parts.size() > 1);
    m_bar->setParts(std::move(parts));
    m_arrangedFor = -1;
    arrange();
}

void EquationBlock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::vector<std::vector<EquationTerm>> EquationBlock::linesFor(int width) const
{
    std::vector<std::vector<EquationTerm>> lines(1);
    int used = 0;
    for (const EquationTerm& term : m_terms) {
        if (!lines.back().empty() && used + widthOf(term) > width) {
            lines.emplace_back();
            used = 0;
        }
        used += widthOf(term);
        lines.back().push_back(term);
    }
    return lines;
}

void EquationBlock::arrange()
{
    const int room = width() > Theme::current().em(8) ? width() : Theme::current().em(24);
    if (room == m_arrangedFor)
        return;
    m_arrangedFor = room;
    const auto lines = linesFor(room);
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    while (m_lines.size() > lines.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < lines.size()) {
        auto* line = new widgets::EquationView;
        line->setBarVisible(false);
        layout->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_lines[i]->setTerms(lines[i]);
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/equation_view.h"

#include "theme/paint.h"
#include "widgets/stacked_bar.h"

#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double numberLine = 2.25;
constexpr double captionLine = 1.45;
constexpr double foot = 0.2;
constexpr double barGap = 0.55;
constexpr double bar = 0.9;
constexpr double operatorWidth = 1.6;
constexpr double compactOperator = 2.2;

QColor footColor(const EquationTerm& term)
{
    const Theme& theme = Theme::current();
    return term.series ? theme.series(*term.series) : theme.color(Color::Text);
}

int termWidth(const EquationTerm& term, FontRole number)
{
    const Theme& theme = Theme::current();
    return std::max(theme::textWidth(theme.font(number), term.number),
                    theme::textWidth(theme.font(FontRole::Label), term.caption));
}

std::vector<BarPart> barParts(const std::vector<EquationTerm>& terms)
{
    std::vector<BarPart> parts;
    for (const EquationTerm& term : terms) {
        if (!term.operatorBefore.isEmpty() && term.series && term.value > 0)
            parts.push_back({ term.value, *term.series, term.caption });
    }
    return parts;
}

} // namespace

EquationView::EquationView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void EquationView::setTerms(std::vector<EquationTerm> terms)
{
    m_terms = std::move(terms);
    QStringList words;
    for (const EquationTerm& term : m_terms) {
        if (!term.operatorBefore.isEmpty())
            words << term.operatorBefore;
        words << term.number << term.caption;
    }
    setAccessibleName(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

void EquationView::setBarVisible(bool visible)
{
    m_barVisible = visible;
    updateGeometry();
    update();
}

void EquationView::setCompact(bool compact)
{
    m_compact = compact;
    setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize EquationView::minimumSizeHint() const
{
    const Theme& theme = Theme::current();
    int width = 0;
    for (const EquationTerm& term : m_terms) {
        width += termWidth(term, m_compact ? FontRole::Page : FontRole::Number) + 2;
        if (!term.operatorBefore.isEmpty())
            width += theme.em(m_compact ? compactOperator : operatorWidth);
    }
    const double ems = m_compact ? 1.4 + 1.75
                                 : numberLine + captionLine + foot + 0.15 + (m_barVisible ? barGap + bar : 0);
    return QSize(width, theme.em(ems));
}

QSize EquationView::sizeHint() const
{
    return minimumSizeHint();
}

std::vector<int> EquationView::columnWidths(int available) const
{
    const Theme& theme = Theme::current();
    std::vector<int> widths;
    int used = 0;
    for (const EquationTerm& term : m_terms) {
        widths.push_back(termWidth(term, FontRole::Number));
        used += widths.back() + (term.operatorBefore.isEmpty() ? 0 : theme.em(operatorWidth));
    }
    const int spare = std::max(0, available - used);
    const int share = widths.empty() ? 0 : std::min(spare / int(widths.size()), theme.em(1.6));
    for (int& width : widths)
        width += share;
    return widths;
}

void EquationView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_compact)
        paintCompact(painter, rect());
    else
        paintTerms(painter, rect());
}

void EquationView::paintTerms(QPainter& painter, const QRect& area) const
{
    const Theme& theme = Theme::current();
    const std::vector<int> widths = columnWidths(area.width());
    int left = area.left();
    const int caption = area.top() + theme.em(numberLine);
    const int footTop = caption + theme.em(captionLine);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const EquationTerm& term = m_terms[i];
        if (!term.operatorBefore.isEmpty()) {
            const QRect sign(left, area.top(), theme.em(operatorWidth), theme.em(numberLine) + theme.em(captionLine));
            theme::paintText(painter, sign, term.operatorBefore, theme.font(FontRole::Section),
                             theme.color(Color::TextMuted), Qt::AlignCenter);
            left += theme.em(operatorWidth);
        }
        const int width = widths[i];
        theme::paintText(painter, QRect(left, area.top(), width, theme.em(numberLine)), term.number,
                         theme.font(FontRole::Number), theme.color(Color::Text), Qt::AlignCenter);
        theme::paintText(painter, QRect(left, caption, width, theme.em(captionLine)), term.caption,
                         theme.font(FontRole::Label), theme.color(Color::TextMuted), Qt::AlignCenter);
        painter.fillRect(QRect(left, footTop, width, std::max(2, theme.em(foot))), footColor(term));
        left += width;
    }
    if (m_barVisible)
        paintStackedBar(painter, QRect(area.left(), footTop + theme.em(foot + barGap), area.width(), theme.em(bar)),
                        barParts(m_terms), 0);
}

void EquationView::paintCompact(QPainter& painter, const QRect& area) const
{
    const Theme& theme = Theme::current();
    int left = area.left();
    for (const EquationTerm& term : m_terms) {
        const QRect lower(left, area.top() + theme.em(1.4), 0, theme.em(1.75));
        if (!term.operatorBefore.isEmpty()) {
            QRect sign = lower;
            sign.setWidth(theme.em(compactOperator));
            theme::paintText(painter, sign, term.operatorBefore, theme.font(FontRole::Section),
                             theme.color(Color::TextMuted), Qt::AlignCenter);
            left += theme.em(compactOperator);
        }
        const int width = termWidth(term, FontRole::Page) + 2;
        theme::paintText(painter, QRect(left, area.top(), width, theme.em(1.4)), term.caption,
                         theme.font(FontRole::Label), theme.color(Color::TextMuted));
        QColor color = footColor(term);
        if (theme::contrastRatio(color, theme.color(Color::Surface)) < 4.5)
            color = theme.color(Color::Text);
        theme::paintText(painter, QRect(left, lower.top(), width, lower.height()), term.number,
                         theme.font(FontRole::Page), color);
        left += width;
    }
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

#include <iterator>

namespace unisono::reports {

/// Widths of many short texts without shaping each of them: sums of letters, a little more than what is painted.
class TextMeasure
{
public:
    TextMeasure(const Paper& paper, const QFont& font) : m_metrics(paper.metrics(font)) {}

    /// Exact for digits and their separators, which have no kerning.
    double sum(const QString& text)
    {
        double all = 0;
        for (QChar letter : text)
            all += width(letter);
        return all;
    }
    double width(const QString& text) { return sum(text) * 1.005; }
    /// From the middle of a line down to its baseline.
    double baseline() const { return (m_metrics.ascent() - m_metrics.descent()) / 2; }
    double lineHeight() const { return m_metrics.height(); }

private:
    double width(QChar letter)
    {
        if (letter.unicode() >= std::size(m_common))
            return m_metrics.horizontalAdvance(letter);
        double& known = m_common[letter.unicode()];
        if (known == 0)
            known = m_metrics.horizontalAdvance(letter);
        return known;
    }

    QFontMetricsF m_metrics;
    double m_common[0x250] = {};
};

} // namespace unisono::reports

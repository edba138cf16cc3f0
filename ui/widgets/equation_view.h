// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace unisono::widgets {

/// One number of an equation.
struct EquationTerm
{
    QString number;                       ///< "80"
    QString caption;                      ///< "published"
    std::optional<theme::Series> series;  ///< colour of the foot; none: text colour
    QString operatorBefore;               ///< "=", "+", "−"; empty for the first
    double value = 0;                     ///< width in the bar below; terms after "=" make the bar
};

/// 80 = 51 + 20 + 9 in large figures, captions under a coloured foot, and the same colours as a stacked bar.
/// Compact draws label above number in one line, as in a page header.
class EquationView : public QWidget
{
    Q_OBJECT

public:
    explicit EquationView(QWidget* parent = nullptr);

    void setTerms(std::vector<EquationTerm> terms);
    void setBarVisible(bool visible);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTerms(QPainter& painter, const QRect& area) const;
    void paintCompact(QPainter& painter, const QRect& area) const;
    std::vector<int> columnWidths(int available) const;

    std::vector<EquationTerm> m_terms;
    bool m_barVisible = true;
    bool m_compact = false;
};

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace unisono::widgets {

/// What a KPI card says; every text is ready for people.
struct KpiFigure
{
    enum class Change { None, Up, Down, Level };

    QString label;                     ///< "Real stock discrepancies"
    QString number;                    ///< "214"; "?" or "–" where unknown
    QString suffix;                    ///< "of 42", muted, after the number
    QString context;                   ///< "of 18,420 items × channels", or the interval
    std::vector<double> history;       ///< empty: no sparkline
    std::optional<double> target;
    Change change = Change::None;
    bool changeIsGood = false;
    QString changeText;                ///< "38"
    QString changeSpan;                ///< "in 7 d"
    std::optional<Freshness> freshness;
    QString age;                       ///< "3 min ago"
    QString freshnessToolTip;          ///< instant with zone
};

/// A key figure; the whole card is one button. Draws a hairline at its left unless it is the first of its row.
class KpiCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget* parent = nullptr);

    void setFigure(const KpiFigure& figure);
    const KpiFigure& figure() const { return m_figure; }
    void setFirst(bool first);
    /// Hides the ⓘ where there is nothing to explain.
    void setExplained(bool explained);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void infoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect contentArea() const;
    QRect infoArea() const;
    void paintNumber(QPainter& painter, const QRect& line) const;
    void paintFoot(QPainter& painter, const QRect& line) const;
    void updateAccessibleText();

    KpiFigure m_figure;
    bool m_first = false;
    bool m_explained = true;
};

} // namespace unisono::widgets

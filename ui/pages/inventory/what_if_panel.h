// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "analysis/operations/operations_answer.h"
#endif

#include <QWidget>

class QLabel;
class QSpinBox;

namespace unisono::widgets {
class FactList;
}

namespace unisono::pages {

/// An oversell risk that answers "what if": figures that are so many hours older, a buffer larger by so many pieces.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    WhatIfPanel(const analysis::OversellRisk& risk, const analysis::PlanningRules& rules, QWidget* parent = nullptr);

    QSpinBox* hours() const { return m_hours; }
    QSpinBox* buffer() const { return m_buffer; }
    /// What the panel shows now.
    const analysis::OversellRisk& answer() const { return m_answer; }

private:
    void answerAnew();

    analysis::OversellRisk m_risk, m_answer;
    analysis::PlanningRules m_rules;
    QSpinBox* m_hours;
    QSpinBox* m_buffer;
    widgets::FactList* m_facts;
};

} // namespace unisono::pages

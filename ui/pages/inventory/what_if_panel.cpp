// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/what_if_panel.h"

#include "theme/theme.h"
#include "widgets/fact_list.h"
#include "wording/number_wording.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace unisono::pages {

using analysis::OversellRisk;
using widgets::FactList;

namespace {

constexpr int mostHours = 720, mostBuffer = 9999;

/// The field inside the box is what a screen reader comes to.
void addQuestion(QFormLayout& form, const QString& question, QSpinBox& box)
{
    form.addRow(question, &box);
    box.setAccessibleName(question);
    box.findChild<QLineEdit*>()->setAccessibleName(question);
}

} // namespace

WhatIfPanel::WhatIfPanel(const OversellRisk& risk, const analysis::PlanningRules& rules, QWidget* parent)
    : QWidget(parent), m_risk(risk), m_answer(risk), m_rules(rules), m_hours(new QSpinBox), m_buffer(new QSpinBox),
      m_facts(new FactList(FactList::Layout::Opposite))
{
    m_hours->setRange(0, mostHours);
    //: Behind a number: hours.
    m_hours->setSuffix(tr(" h"));
    m_buffer->setRange(0, mostBuffer);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::Theme::current().em(0.6));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addQuestion(*form, tr("If the figures were older by"), *m_hours);
    addQuestion(*form, tr("If the buffer were larger by"), *m_buffer);
    form->addRow(m_facts);
    connect(m_hours, &QSpinBox::valueChanged, this, &WhatIfPanel::answerAnew);
    connect(m_buffer, &QSpinBox::valueChanged, this, &WhatIfPanel::answerAnew);
    answerAnew();
}

void WhatIfPanel::answerAnew()
{
    const wording::Language language;
    m_answer = analysis::whatIf(m_risk, m_hours->value(), m_buffer->value(), m_rules);
    m_facts->clear();
    m_facts->addFact(tr("Risk of selling too much"), wording::probabilityText(m_answer.risk, language, 1), theme::Color::Text, true);
    m_facts->addFact(tr("Expected pieces too many"), language.locale().toString(m_answer.expectedOversold, 'f', 2));
    m_facts->addFact(tr("Risk left by the buffer of %1").arg(wording::quantityText(m_answer.buffer, language)),
                     wording::probabilityText(m_answer.riskWithBuffer, language, 1));
    m_facts->addFact(tr("Recommended buffer"), wording::wholeText(m_answer.recommendedBuffer, language));
}

} // namespace unisono::pages

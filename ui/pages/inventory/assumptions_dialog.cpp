// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/assumptions_dialog.h"

#include "analysis/demand/planning_rules.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"
#include "wording/assumption_wording.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using wording::Language;

namespace {

enum Place { NamePlace, FieldPlace, UnitPlace, LimitsPlace, SourcePlace, BackPlace, Places };

constexpr Assumption lastOfRisk = Assumption::Substitution;

/// What stands where nobody changes it.
double usualValue(Assumption assumption, Region region)
{
    region.chosen.clear();
    return analysis::assumed(analysis::planningRulesOf(region), assumption);
}

widgets::ThemedLabel* mutedLabel(const QString& text)
{
    auto* label = new widgets::ThemedLabel(FontRole::Small, Color::TextMuted);
    label->setText(text);
    return label;
}

} // namespace

AssumptionsDialog::AssumptionsDialog(const Region& region, QWidget* parent) : QDialog(parent), m_region(region)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What planning assumes"));
    const Theme& look = Theme::current();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.em(1.85), look.em(1.5), look.em(1.85), look.em(1.25));
    layout->setSpacing(look.em(0.9));
    layout->addWidget(mutedLabel(tr("These values belong to the workspace and hold for everybody who opens it. What follows from them is worked out at once.")));
    layout->addLayout(buildLines());
    m_refusal = new widgets::ThemedLabel(FontRole::Strong, Color::Critical);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new widgets::Button(tr("Cancel"));
    m_save = new widgets::Button(tr("Save"), widgets::Button::Kind::Primary);
    m_save->setDefault(true);
    buttons->addWidget(m_refusal, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        Q_EMIT changed(changes());
        accept();
    });
    judge();
}

QGridLayout* AssumptionsDialog::buildLines()
{
    const Theme& look = Theme::current();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look.em(0.9));
    grid->setVerticalSpacing(look.em(0.3));
    grid->setColumnStretch(SourcePlace, 1);
    addHeading(*grid, tr("Risk"));
    for (const AssumptionShape& shape : allAssumptions()) {
        addLine(*grid, shape.assumption);
        if (shape.assumption == lastOfRisk)
            addHeading(*grid, tr("Planning"));
    }
    return grid;
}

void AssumptionsDialog::addHeading(QGridLayout& grid, const QString& text)
{
    auto* heading = new widgets::ThemedLabel(FontRole::Strong, Color::TextMuted);
    heading->setText(text);
    if (grid.rowCount() > 1)
        grid.setRowMinimumHeight(grid.rowCount(), Theme::current().em(0.6));
    grid.addWidget(heading, grid.rowCount(), NamePlace, 1, Places);
}

void AssumptionsDialog::addLine(QGridLayout& grid, Assumption assumption)
{
    const Language language;
    const QString name = wording::assumptionName(assumption, language), meaning = wording::assumptionMeaning(assumption, language);
    Line line;
    line.assumption = assumption;
    line.usual = usualValue(assumption, m_region);
    auto* label = new widgets::ThemedLabel(FontRole::Body);
    label->setText(name);
    label->setToolTip(meaning);
    line.field = new QLineEdit(wording::assumptionFigure(assumption, analysis::assumed(analysis::planningRulesOf(m_region), assumption), language));
    line.field->setAlignment(Qt::AlignRight);
    line.field->setFixedWidth(Theme::current().em(6));
    line.field->setAccessibleName(name);
    line.field->setAccessibleDescription(meaning);
    line.field->setToolTip(meaning);
    line.source = mutedLabel({});
    line.back = new widgets::LinkButton(tr("Back to %1").arg(wording::assumptionText(assumption, line.usual, m_region.currency, language)));
    const int row = grid.rowCount();
    grid.addWidget(label, row, NamePlace);
    grid.addWidget(line.field, row, FieldPlace);
    grid.addWidget(mutedLabel(wording::assumptionUnitWord(assumption, m_region.currency, language)), row, UnitPlace);
    grid.addWidget(mutedLabel(wording::assumptionRangeText(assumption, m_region.currency, language)), row, LimitsPlace);
    grid.addWidget(line.source, row, SourcePlace);
    grid.addWidget(line.back, row, BackPlace, Qt::AlignLeft);
    line.back->setMinimumWidth(line.back->sizeHint().width());
    QSizePolicy policy = line.back->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    line.back->setSizePolicy(policy);
    connect(line.field, &QLineEdit::textChanged, this, &AssumptionsDialog::judge);
    connect(line.back, &QAbstractButton::clicked, line.field, [field = line.field, figure = wording::assumptionFigure(assumption, line.usual, language)] {
        field->setText(figure);
        field->setFocus();
    });
    m_lines.push_back(line);
}

void AssumptionsDialog::judge()
{
    if (!m_save)
        return;
    QString refusal;
    for (const Line& line : m_lines) {
        judgeLine(line);
        if (refusal.isEmpty() && !valueOf(line))
            refusal = wording::assumptionRefusal(line.assumption, m_region.currency, Language());
    }
    m_refusal->setText(refusal);
    m_save->setEnabled(refusal.isEmpty());
}

void AssumptionsDialog::judgeLine(const Line& line)
{
    const bool isUsual = valueOf(line) == line.usual;
    const bool isRegions = m_region.assumptions.contains(line.assumption);
    const auto source = !isUsual ? wording::AssumptionSource::Chosen : isRegions ? wording::AssumptionSource::Region : wording::AssumptionSource::Default;
    line.source->setText(wording::assumptionSourceWord(source, Language()));
    line.source->setColor(isUsual ? Color::TextMuted : Color::Accent);
    line.back->setVisible(!isUsual);
}

std::optional<double> AssumptionsDialog::valueOf(const Line& line) const
{
    const std::optional<double> typed = wording::assumptionFromFigure(line.assumption, line.field->text(), Language());
    return typed && shapeOf(line.assumption).accepts(*typed) ? typed : std::nullopt;
}

AssumptionChanges AssumptionsDialog::changes() const
{
    AssumptionChanges changes;
    for (const Line& line : m_lines) {
        const std::optional<double> value = valueOf(line);
        const auto chosen = m_region.chosen.find(line.assumption);
        const bool wasChosen = chosen != m_region.chosen.end();
        if (value && *value != line.usual && !(wasChosen && chosen->second == *value))
            changes[line.assumption] = value;
        else if (value && *value == line.usual && wasChosen)
            changes[line.assumption] = std::nullopt;
    }
    return changes;
}

const AssumptionsDialog::Line& AssumptionsDialog::lineOf(Assumption assumption) const
{
    return *std::ranges::find(m_lines, assumption, &Line::assumption);
}

QLineEdit* AssumptionsDialog::field(Assumption assumption) const
{
    return lineOf(assumption).field;
}

widgets::LinkButton* AssumptionsDialog::backLink(Assumption assumption) const
{
    return lineOf(assumption).back;
}

QString AssumptionsDialog::refusal() const
{
    return m_refusal->text();
}

} // namespace unisono::pages

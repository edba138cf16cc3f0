// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_list.h"

#include "theme/paint.h"
#include "widgets/themed_label.h"

#include <QGridLayout>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

/// Two columns of this width fill the narrowest pane: what is longer is wrapped, what is shorter keeps its line.
constexpr double half = 9;

bool isLong(const QString& text)
{
    return theme::textWidth(Theme::current().font(FontRole::Body), text) > Theme::current().em(half);
}

} // namespace

FactList::FactList(Layout layout, QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_layout(layout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    Theme::current().follow(this, [this] {
        m_grid->setHorizontalSpacing(Theme::current().em(m_labelWidth > 0 ? 0.6 : 1.4));
        m_grid->setVerticalSpacing(Theme::current().em(0.3));
        m_grid->setColumnMinimumWidth(0, Theme::current().em(m_labelWidth));
    });
}

void FactList::setLabelWidth(double ems)
{
    m_labelWidth = ems;
    m_grid->setHorizontalSpacing(Theme::current().em(0.6));
    m_grid->setColumnMinimumWidth(0, Theme::current().em(ems));
}

void FactList::addFact(const QString& label, const QString& value, Color color, bool strong)
{
    auto* words = new ThemedLabel(strong ? FontRole::Strong : FontRole::Body, color, this);
    words->setText(value);
    words->setWordWrap(m_layout == Layout::Beside || isLong(value));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setFocusPolicy(Qt::ClickFocus);
    words->setAccessibleName(label);
    words->setAccessibleDescription(value);
    if (m_layout == Layout::Opposite)
        words->setAlignment(Qt::AlignRight | Qt::AlignTop);
    addFact(label, words);
}

void FactList::addFact(const QString& label, QWidget* value)
{
    auto* name = new ThemedLabel(FontRole::Body, Color::TextMuted, this);
    name->setText(label);
    name->setWordWrap(m_layout == Layout::Opposite && isLong(label));
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
}

void FactList::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace unisono::widgets

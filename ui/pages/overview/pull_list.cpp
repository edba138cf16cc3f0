// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/pull_list.h"

#include "theme/theme.h"
#include "widgets/themed_label.h"

#include <QGridLayout>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::ThemedLabel;

PullList::PullList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    Theme::current().follow(this, [this] {
        m_grid->setHorizontalSpacing(Theme::current().em(0.9));
        m_grid->setVerticalSpacing(Theme::current().em(0.6));
    });
}

void PullList::setLines(const std::vector<Line>& lines)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Line& line : lines) {
        auto* when = new ThemedLabel(FontRole::Body, Color::TextMuted);
        auto* sentence = new ThemedLabel(FontRole::Body, line.failed ? Color::Critical : Color::Text);
        when->setText(line.when);
        sentence->setText(line.sentence);
        sentence->setWordWrap(true);
        m_grid->addWidget(when, row, 0, Qt::AlignTop);
        m_grid->addWidget(sentence, row++, 1, Qt::AlignTop);
    }
}

} // namespace unisono::pages

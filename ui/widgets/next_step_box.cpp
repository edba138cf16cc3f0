// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/next_step_box.h"

#include "theme/theme.h"
#include "widgets/themed_label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

NextStepBox::NextStepBox(QWidget* parent)
    : QWidget(parent),
      m_heading(new ThemedLabel(FontRole::Label, Color::TextMuted, this)),
      m_sentence(new ThemedLabel(FontRole::Body, Color::Text, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    Theme::current().follow(this, [column] {
        const Theme& theme = Theme::current();
        column->setContentsMargins(theme.em(0.95), theme.em(0.1), 0, theme.em(0.1));
        column->setSpacing(theme.em(0.1));
    });
    retranslate();
}

void NextStepBox::setStep(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void NextStepBox::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, std::max(2, Theme::current().em(0.22)), height()),
                            Theme::current().color(Color::Accent));
}

void NextStepBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NextStepBox::retranslate()
{
    m_heading->setText(tr("Next step"));
    setAccessibleName(tr("Next step"));
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"

#include <QVBoxLayout>

namespace unisono::widgets {

using theme::Theme;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_title(new ThemedLabel(theme::FontRole::Section, theme::Color::Text, this)),
      m_why(new ThemedLabel(theme::FontRole::Body, theme::Color::TextMuted, this)),
      m_button(new Button({}, Button::Kind::Primary, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_icon, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    connect(m_button, &Button::clicked, this, &EmptyState::buttonPressed);
    Theme::current().follow(this, [this] { restyle(); });
}

void EmptyState::setContent(const QString& iconName, const QString& title, const QString& why, const QString& button)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_why->setText(why);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(why);
    restyle();
}

void EmptyState::restyle()
{
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(0, theme.em(1.85), 0, theme.em(1.5));
    layout()->setSpacing(theme.em(0.6));
    m_icon->setVisible(!m_iconName.isEmpty());
    m_icon->setPixmap(theme.pixmap(m_iconName, theme::Color::TextMuted, 2.5, devicePixelRatioF()));
    m_title->setMaximumWidth(theme.em(48));
    m_why->setMaximumWidth(theme.em(48));
}

} // namespace unisono::widgets

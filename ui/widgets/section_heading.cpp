// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_heading.h"

#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

SectionHeading::SectionHeading(const QString& title, const QString& muted, QWidget* parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_title(new ThemedLabel(FontRole::Section, Color::Text, this)),
      m_muted(new ElidedLabel(FontRole::Label, Color::TextMuted, this)),
      m_link(new LinkButton({}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title, 0);
    m_layout->addWidget(m_muted, 1);
    m_layout->addWidget(m_link, 0);
    m_muted->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_link, &LinkButton::clicked, this, &SectionHeading::linkPressed);
    Theme::current().follow(this, [this] {
        m_layout->setSpacing(Theme::current().em(0.7));
        setMinimumHeight(Theme::current().em(2.15));
    });
    setTitle(title);
    setMuted(muted);
    setLink({});
}

void SectionHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeading::setMuted(const QString& muted)
{
    m_muted->setText(muted);
}

void SectionHeading::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->updateGeometry();
    m_link->setVisible(!text.isEmpty());
}

void SectionHeading::addControl(QWidget* control)
{
    m_layout->insertWidget(m_layout->count() - 1, control);
}

} // namespace unisono::widgets

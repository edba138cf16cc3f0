// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_foot.h"

#include "theme/theme.h"
#include "widgets/key_hint.h"
#include "widgets/themed_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace unisono::shell {

using theme::Theme;

PaletteFoot::PaletteFoot(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    Theme::current().follow(this, [this] {
        const Theme& theme = Theme::current();
        m_layout->setContentsMargins(theme.em(1.25), theme.em(0.45), theme.em(1.25), theme.em(0.45));
        m_layout->setSpacing(theme.em(0.35));
    });
    retranslate();
}

void PaletteFoot::add(const QStringList& keys, const QString& meaning)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(Theme::current().em(1));
    for (const QString& key : keys)
        m_layout->addWidget(new widgets::KeyHint(key));
    auto* label = new widgets::ThemedLabel(theme::FontRole::Label, theme::Color::TextMuted);
    label->setText(meaning);
    m_layout->addWidget(label);
}

void PaletteFoot::retranslate()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    add({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"));
    add({tr("Enter", "key")}, tr("open"));
    add({tr("Tab", "key")}, tr("filter: items, stores, channels, views, commands"));
    add({tr("Esc", "key")}, tr("close"));
    m_layout->addStretch(1);
}

void PaletteFoot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/map_strip.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

namespace unisono::pages {

using theme::Color;
using theme::Theme;

MapStrip::MapStrip(QWidget* parent)
    : QWidget(parent), m_offered(new QStringListModel(this)), m_question(new widgets::ThemedLabel(theme::FontRole::Body)),
      m_edit(new QLineEdit), m_map(new widgets::Button({}, widgets::Button::Kind::Primary)),
      m_cancel(new widgets::Button({}, widgets::Button::Kind::Plain))
{
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_map);
    layout->addWidget(m_cancel);
    auto* completer = new QCompleter(m_offered, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    m_edit->setCompleter(completer);
    Theme::current().follow(this, [this, layout] {
        const Theme& theme = Theme::current();
        layout->setContentsMargins(theme.em(0.9), theme.em(0.6), theme.em(0.6), theme.em(0.6));
        layout->setSpacing(theme.em(0.6));
        m_edit->setMinimumWidth(theme.em(14));
    });
    connect(m_edit, &QLineEdit::textChanged, this, &MapStrip::check);
    connect(m_edit, &QLineEdit::returnPressed, this, &MapStrip::answer);
    connect(m_map, &widgets::Button::clicked, this, &MapStrip::answer);
    connect(m_cancel, &widgets::Button::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void MapStrip::setItems(const QStringList& skus)
{
    if (skus == m_skus)
        return;
    m_skus = skus;
    m_offered->setStringList(skus);
}

void MapStrip::ask(const QString& channel, const QString& channelName, const QString& code)
{
    m_channel = channel;
    m_channelName = channelName;
    m_code = code;
    m_edit->clear();
    retranslate();
    check();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void MapStrip::check()
{
    m_map->setEnabled(std::ranges::binary_search(m_skus, m_edit->text().trimmed()));
}

void MapStrip::answer()
{
    if (!m_map->isEnabled())
        return;
    hide();
    Q_EMIT answered({m_channel, workspace::IdentityMapping::Entity::Sku, m_code, m_edit->text().trimmed()});
}

void MapStrip::retranslate()
{
    m_question->setText(tr("On %1, “%2” means", "channel, its code").arg(m_channelName, m_code));
    m_edit->setPlaceholderText(tr("Item code"));
    m_edit->setAccessibleName(m_question->text());
    m_map->setText(tr("Map it"));
    m_cancel->setText(tr("Not now"));
}

void MapStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void MapStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Color::AccentTint));
}

} // namespace unisono::pages

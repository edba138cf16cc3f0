// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_run_choice.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

/// A line with a drawing before it, wrapping beside the drawing.
QWidget* iconLine(const QString& icon, Color color, const QString& text)
{
    const Theme& theme = Theme::current();
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(theme.em(0.6));
    auto* mark = new QLabel;
    mark->setPixmap(theme.pixmap(icon, color, 1.1, line->devicePixelRatioF()));
    auto* label = new widgets::ThemedLabel(FontRole::Body);
    label->setText(text);
    label->setWordWrap(true);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return line;
}

} // namespace

FirstRunChoice::FirstRunChoice(const QString& icon, bool primary, QWidget* parent)
    : QWidget(parent), m_iconName(icon), m_icon(new QLabel), m_title(new widgets::ThemedLabel(FontRole::Section)),
      m_sentence(new widgets::ThemedLabel(FontRole::Body, Color::TextMuted)),
      m_hint(new widgets::ThemedLabel(FontRole::Label, Color::TextMuted)), m_layout(new QVBoxLayout(this)),
      m_facts(new QVBoxLayout),
      m_button(new widgets::Button({}, primary ? widgets::Button::Kind::Primary : widgets::Button::Kind::Normal))
{
    m_sentence->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_button);
    foot->addWidget(m_hint, 1);
    m_layout->addWidget(m_icon, 0, Qt::AlignLeft);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sentence);
    m_layout->addLayout(m_facts);
    m_layout->addStretch(1);
    m_layout->addLayout(foot);
    connect(m_button, &widgets::Button::clicked, this, &FirstRunChoice::chosen);
    Theme::current().follow(this, [this] { restyle(); });
}

void FirstRunChoice::restyle()
{
    const Theme& theme = Theme::current();
    m_layout->setContentsMargins(0, 0, theme.em(2.2), 0);
    m_layout->setSpacing(theme.em(0.7));
    m_facts->setSpacing(theme.em(0.45));
    m_facts->setContentsMargins(0, theme.em(0.4), 0, theme.em(1.2));
    const int side = theme.em(3.3);
    const double ratio = devicePixelRatioF();
    QPixmap tile(QSize(side, side) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::AccentTint));
    painter.drawRoundedRect(QRectF(0, 0, side, side), theme.emF(0.45), theme.emF(0.45));
    const int inner = theme.em(1.6);
    painter.drawPixmap(QRect((side - inner) / 2, (side - inner) / 2, inner, inner),
                       theme.pixmap(m_iconName, Color::Accent, 1.6, ratio));
    m_icon->setPixmap(tile);
    QFont font = theme.font(FontRole::Section);
    font.setPixelSize(theme.em(1.35));
    m_title->setFont(font);
}

void FirstRunChoice::setTexts(const QString& title, const QString& sentence, const QStringList& facts, const QString& hint)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_button->setText(title);
    m_button->setAccessibleDescription(sentence);
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& fact : facts)
        m_facts->addWidget(iconLine(QStringLiteral("check"), Color::Positive, fact));
}

void FirstRunChoice::paintEvent(QPaintEvent*)
{
    if (!property("separated").toBool())
        return;
    QPainter painter(this);
    painter.setPen(Theme::current().color(Color::Border));
    const int at = width() - Theme::current().em(1.2);
    painter.drawLine(at, 0, at, height());
}

} // namespace unisono::shell

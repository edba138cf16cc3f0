// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_button.h"

#include "theme/paint.h"
#include "widgets/key_hint.h"

#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void SearchButton::setKeys(const QString& keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return minimumSizeHint().expandedTo(QSize(Theme::current().em(19.5), 0));
}

QSize SearchButton::minimumSizeHint() const
{
    const Theme& theme = Theme::current();
    const int words = theme::textWidth(theme.font(FontRole::Body), text());
    return QSize(words + theme.em(3.6) + keyCapSize(m_keys).width(), theme.em(2.3));
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const bool lit = underMouse() || isDown();
    theme::paintBox(painter, rect(), theme.color(lit ? Color::Hover : Color::Surface), theme.color(Color::BorderStrong),
                    theme.emF(0.4));
    const QRect glass(theme.em(0.6), 0, theme.em(1.2), height());
    theme::paintIcon(painter, glass, QStringLiteral("search"), Color::TextMuted, 1.15);
    const QSize cap = keyCapSize(m_keys);
    QRect words = rect();
    words.setLeft(glass.right() + theme.em(0.6));
    words.setRight(width() - cap.width() - theme.em(1.1));
    theme::paintText(painter, words, text(), theme.font(FontRole::Body), theme.color(Color::TextMuted));
    const QRect keys(width() - cap.width() - theme.em(0.55), (height() - cap.height()) / 2, cap.width(), cap.height());
    if (!m_keys.isEmpty())
        paintKeyCap(painter, keys, m_keys, theme.color(Color::TextMuted), theme.color(Color::Border));
}

} // namespace unisono::widgets

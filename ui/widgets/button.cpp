// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "theme/paint.h"
#include "widgets/key_hint.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

namespace {

constexpr double sidePadding = 0.9;
constexpr double gap = 0.55;
constexpr double iconEm = 1.2;

/// The text without the ampersands of its mnemonic.
QString plain(const QString& text)
{
    QString result = text;
    result.replace(QLatin1String("&&"), QString(QChar(0x1)));
    result.remove(QLatin1Char('&'));
    return result.replace(QChar(0x1), QLatin1Char('&'));
}

} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setKind(kind);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("primary", kind == Kind::Primary);
    setFlat(kind == Kind::Plain);
    update();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setShortcutHint(const QString& keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setAction(QAction* action)
{
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        setToolTip(action->toolTip() == plain(action->text()) ? QString() : action->toolTip());
        setShortcutHint(action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

int Button::contentWidth() const
{
    const Theme& theme = Theme::current();
    int width = text().isEmpty() ? 0 : theme::textWidth(font(), plain(text()));
    if (!m_iconName.isEmpty())
        width += theme.em(iconEm) + (text().isEmpty() ? 0 : theme.em(gap));
    if (!m_keys.isEmpty())
        width += theme.em(gap + 0.2) + keyCapSize(m_keys).width();
    return width;
}

QSize Button::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int height = theme.em(theme.density() == theme::Density::Comfortable ? 3.4 : 2.15);
    const double padding = text().isEmpty() ? 0.75 : sidePadding;
    return QSize(contentWidth() + 2 * theme.em(padding), height);
}

Color Button::textColor() const
{
    if (!isEnabled())
        return Color::TextDisabled;
    return m_kind == Kind::Primary ? Color::OnAccent : Color::Text;
}

void Button::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    QRect area = rect();
    area.setLeft(std::max(theme.em(0.3), (width() - contentWidth()) / 2));
    if (!m_iconName.isEmpty()) {
        const QRect icon(area.left(), 0, theme.em(iconEm), height());
        theme::paintIcon(painter, icon, m_iconName, textColor(), iconEm);
        area.setLeft(icon.right() + 1 + theme.em(gap));
    }
    const QRect words(area.left(), 0, theme::textWidth(font(), plain(text())), height());
    painter.setFont(font());
    painter.setPen(theme.color(textColor()));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | Qt::TextHideMnemonic, text());
    if (m_keys.isEmpty())
        return;
    const QSize cap = keyCapSize(m_keys);
    const QRect keys(words.right() + 1 + theme.em(gap + 0.2), (height() - cap.height()) / 2, cap.width(), cap.height());
    const bool primary = m_kind == Kind::Primary;
    paintKeyCap(painter, keys, m_keys, theme.color(primary ? Color::OnAccent : Color::TextMuted),
                theme.color(primary ? Color::OnAccent : Color::Border));
}

} // namespace unisono::widgets

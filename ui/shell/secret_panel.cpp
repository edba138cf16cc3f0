// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/secret_panel.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

SecretPanel::SecretPanel(QWidget* parent)
    : QWidget(parent), m_question(new widgets::ThemedLabel(FontRole::Strong)),
      m_why(new widgets::ThemedLabel(FontRole::Label, Color::TextMuted)), m_edit(new QLineEdit),
      m_ok(new widgets::Button), m_later(new widgets::Button({}, widgets::Button::Kind::Plain))
{
    setObjectName(QStringLiteral("secretPanel"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_why->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_question, 0, 0);
    grid->addWidget(m_why, 1, 0);
    grid->addWidget(m_edit, 0, 1, 2, 1);
    grid->addWidget(m_ok, 0, 2, 2, 1);
    grid->addWidget(m_later, 0, 3, 2, 1);
    grid->setColumnStretch(0, 1);
    Theme::current().follow(this, [this, grid] {
        const Theme& theme = Theme::current();
        grid->setContentsMargins(theme.em(1.5), theme.em(0.6), theme.em(1.5), theme.em(0.6));
        grid->setHorizontalSpacing(theme.em(0.6));
        grid->setVerticalSpacing(theme.em(0.1));
        m_edit->setFixedWidth(theme.em(18));
        update();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretPanel::give);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) { m_ok->setEnabled(!text.isEmpty()); });
    connect(m_ok, &widgets::Button::clicked, this, &SecretPanel::give);
    connect(m_later, &widgets::Button::clicked, this, &SecretPanel::skip);
    hide();
    retranslate();
}

void SecretPanel::ask(const QString& channel, const QString& name)
{
    const bool known = std::ranges::any_of(m_wishes, [&](const Wish& wish) { return wish.channel == channel; });
    if (!known)
        m_wishes.append({channel, name});
    if (isHidden())
        next();
}

void SecretPanel::clear()
{
    m_wishes.clear();
    next();
}

void SecretPanel::next()
{
    m_edit->clear();
    m_ok->setEnabled(false);
    setVisible(!m_wishes.isEmpty());
    retranslate();
}

void SecretPanel::give()
{
    if (m_wishes.isEmpty() || m_edit->text().isEmpty())
        return;
    const Wish wish = m_wishes.takeFirst();
    const QString secret = m_edit->text();
    next();
    Q_EMIT given(wish.channel, secret);
}

void SecretPanel::skip()
{
    if (!m_wishes.isEmpty())
        m_wishes.removeFirst();
    next();
}

void SecretPanel::retranslate()
{
    const QString name = m_wishes.isEmpty() ? QString() : m_wishes.first().name;
    m_question->setText(tr("%1 asks for its password or key.", "channel name").arg(name));
    m_why->setText(tr("It goes to the system’s keychain; where there is none, it is kept until the program ends."));
    m_edit->setPlaceholderText(tr("Password or key"));
    m_edit->setAccessibleName(tr("Password or key of %1", "channel name").arg(name));
    m_ok->setText(tr("Continue"));
    m_later->setText(tr("Not now"));
}

void SecretPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        skip();
    else
        QWidget::keyPressEvent(event);
}

void SecretPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Color::AccentTint));
    painter.fillRect(QRect(0, 0, Theme::current().em(0.23), height()), Theme::current().color(Color::Accent));
}

} // namespace unisono::shell

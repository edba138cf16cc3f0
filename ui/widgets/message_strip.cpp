// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_strip.h"

#include "theme/paint.h"
#include "widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

MessageStrip::MessageStrip(const Message& message, QWidget* parent)
    : QWidget(parent),
      m_message(message),
      m_words(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setForegroundRole(QPalette::WindowText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setText(QStringLiteral("<b>%1</b> %2").arg(message.what.toHtmlEscaped(), message.meaning.toHtmlEscaped()));
    if (!message.button.isEmpty()) {
        auto* button = new Button(message.button, Button::Kind::Normal, this);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &Button::clicked, this, &MessageStrip::buttonPressed);
    }
    if (message.closable) {
        auto* close = new Button({}, Button::Kind::Plain, this);
        close->setIconName(QStringLiteral("x"));
        m_close = close;
        row->addWidget(close, 0, Qt::AlignTop);
        connect(close, &Button::clicked, this, &MessageStrip::closeRequested);
    }
    setAccessibleName(message.what);
    setAccessibleDescription(message.meaning);
    Theme::current().follow(this, [this] { restyle(); });
    retranslate();
}

void MessageStrip::restyle()
{
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(theme.em(3.1), theme.em(0.55), theme.em(0.9), theme.em(0.55));
    layout()->setSpacing(theme.em(0.9));
    m_words->setFont(theme.font(theme::FontRole::Body));
    m_words->setMinimumHeight(theme.em(2.15));
}

void MessageStrip::retranslate()
{
    if (m_close) {
        m_close->setAccessibleName(tr("Close this message"));
        m_close->setToolTip(tr("Close this message"));
    }
}

void MessageStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(severityTint(m_message.severity)));
    const bool late = m_message.severity == Severity::Warning;
    painter.fillRect(QRect(0, 0, std::max(2, theme.em(0.22)), height()),
                     theme.color(late ? Color::WarningMark : severityColor(m_message.severity)));
    const double mark = theme.emF(1.25);
    paintSeverity(painter, QRectF(theme.emF(1.1), theme.emF(0.55 + 2.15 / 2) - mark / 2, mark, mark),
                  m_message.severity);
}

} // namespace unisono::widgets

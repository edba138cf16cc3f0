// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_bar.h"

#include "theme/paint.h"
#include "widgets/message_strip.h"

#include <QVBoxLayout>

namespace unisono::widgets {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_strips(new QVBoxLayout(this))
{
    m_strips->setContentsMargins(0, 0, 0, 0);
    theme::Theme::current().follow(this, [this] { m_strips->setSpacing(theme::Theme::current().em(0.5)); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QWidget::hide();
}

void MessageBar::show(const Message& message)
{
    const QWidget* old = strip(message.cause);
    const int place = old ? m_strips->indexOf(old) : m_strips->count();
    delete old;
    auto* fresh = new MessageStrip(message, this);
    m_strips->insertWidget(place, fresh);
    connect(fresh, &MessageStrip::buttonPressed, this, [this, cause = message.cause] { Q_EMIT buttonPressed(cause); });
    connect(fresh, &MessageStrip::closeRequested, this, [this, cause = message.cause] {
        remove(cause);
        Q_EMIT closed(cause);
    });
    fresh->show();
    QWidget::show();
}

void MessageBar::remove(const QString& cause)
{
    QWidget* old = strip(cause);
    if (!old)
        return;
    m_strips->removeWidget(old);
    old->hide();
    old->deleteLater();
    setVisible(m_strips->count() > 0);
}

void MessageBar::clear()
{
    while (QLayoutItem* item = m_strips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget::hide();
}

int MessageBar::count() const
{
    return m_strips->count();
}

QWidget* MessageBar::strip(const QString& cause) const
{
    for (int i = 0; i < m_strips->count(); ++i) {
        auto* found = static_cast<MessageStrip*>(m_strips->itemAt(i)->widget());
        if (found->cause() == cause)
            return found;
    }
    return nullptr;
}

} // namespace unisono::widgets

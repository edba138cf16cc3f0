// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detail_pane.h"

#include "theme/paint.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/themed_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

/// A hairline over the whole width of the pane.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Theme::current().color(Color::Border));
    }
};

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QFrame(parent),
      m_context(new ElidedLabel(FontRole::Label, Color::TextMuted, this)),
      m_title(new ThemedLabel(FontRole::Section, Color::Text, this)),
      m_scroll(new QScrollArea(this))
{
    auto* close = new Button({}, Button::Kind::Plain, this);
    close->setIconName(QStringLiteral("x"));
    m_close = close;
    connect(close, &Button::clicked, this, &DetailPane::closeRequested);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_context);
    words->addWidget(m_title);
    m_title->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(close, 0, Qt::AlignTop);

    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(new Rule(this));
    column->addWidget(m_scroll, 1);
    Theme::current().follow(this, [this, top] {
        const Theme& theme = Theme::current();
        top->setContentsMargins(theme.em(1.4), theme.em(0.8), theme.em(0.6), theme.em(0.8));
        m_body->setContentsMargins(theme.em(1.4), theme.em(0.95), theme.em(1.4), theme.em(1.4));
        m_body->setSpacing(theme.em(0.7));
    });
    retranslate();
}

void DetailPane::setContext(const QString& context)
{
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
}

void DetailPane::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void DetailPane::clearBody()
{
    emptyLayout(m_body);
    m_scroll->ensureVisible(0, 0);
}

void DetailPane::addRule()
{
    m_body->addWidget(new Rule(m_scroll->widget()));
}

QSize DetailPane::sizeHint() const
{
    return QSize(Theme::current().em(27), Theme::current().em(40));
}

QSize DetailPane::minimumSizeHint() const
{
    return QSize(Theme::current().em(22), Theme::current().em(12));
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void DetailPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Color::SurfaceAlt));
}

void DetailPane::retranslate()
{
    m_close->setAccessibleName(tr("Close this pane"));
    m_close->setToolTip(tr("Close this pane (Esc)"));
}

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_header.h"

#include "theme/paint.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

/// A drawing between two words of the way.
class Separator : public QLabel
{
public:
    explicit Separator(QWidget* parent) : QLabel(parent)
    {
        Theme::current().follow(this, [this] {
            setPixmap(Theme::current().pixmap(QStringLiteral("chevron-right"), Color::TextMuted, 1.0, devicePixelRatioF()));
        });
    }
};

/// A title that gives way before the buttons do; the whole of it is then in the tooltip.
class Title : public ThemedLabel
{
public:
    explicit Title(QWidget* parent) : ThemedLabel(FontRole::Page, Color::Text, parent) {}

    QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return QSize(std::min(whole.width(), Theme::current().em(10)), whole.height());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        theme::paintText(painter, rect(), text(), font(), Theme::current().color(Color::Text));
    }
    void resizeEvent(QResizeEvent* event) override
    {
        ThemedLabel::resizeEvent(event);
        setToolTip(width() < sizeHint().width() ? text() : QString());
    }
};

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_crumbHolder(new QWidget(this)),
      m_title(new Title(this)),
      m_sentence(new ElidedLabel(FontRole::Body, Color::TextMuted, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_crumbs = new QHBoxLayout(m_crumbHolder);
    m_crumbs->setContentsMargins(0, 0, 0, 0);
    m_right = new QHBoxLayout;
    m_right->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_crumbHolder);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_right);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_crumbHolder->hide();
    Theme::current().follow(this, [this, row] {
        const Theme& theme = Theme::current();
        row->setContentsMargins(theme.em(1.5), 0, theme.em(1.5), 0);
        row->setSpacing(theme.em(1.2));
        m_crumbs->setSpacing(theme.em(0.35));
        m_right->setSpacing(theme.em(0.65));
        setFixedHeight(theme.em(3.8));
    });
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void PageHeader::setBreadcrumb(const QStringList& steps)
{
    while (QLayoutItem* item = m_crumbs->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_crumbHolder->setVisible(!steps.isEmpty());
    if (steps.isEmpty())
        return;
    auto* back = new Button({}, Button::Kind::Plain, m_crumbHolder);
    back->setIconName(QStringLiteral("arrow-left"));
    back->setAccessibleName(tr("Back"));
    back->setToolTip(tr("Back"));
    connect(back, &Button::clicked, this, &PageHeader::backRequested);
    m_crumbs->addWidget(back);
    for (int i = 0; i < steps.size(); ++i) {
        auto* step = new LinkButton(steps.at(i), m_crumbHolder);
        step->setToolTip(steps.at(i));
        connect(step, &LinkButton::clicked, this, [this, i] { Q_EMIT breadcrumbPressed(i); });
        m_crumbs->addWidget(step);
        m_crumbs->addWidget(new Separator(m_crumbHolder));
    }
}

Button* PageHeader::addButton(const QString& iconName, const QString& text, const QString& keys)
{
    auto* button = new Button(text, Button::Kind::Normal, this);
    button->setIconName(iconName);
    button->setShortcutHint(keys);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_right->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget)
{
    m_right->addWidget(widget);
}

} // namespace unisono::widgets

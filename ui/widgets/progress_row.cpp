// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_row.h"

#include "theme/paint.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setShare(double share)
{
    m_share = share;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return QSize(Theme::current().em(8), Theme::current().em(1.0));
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const double thickness = theme.emF(0.55);
    const QRectF track(0, (height() - thickness) / 2, width(), thickness);
    theme::paintBox(painter, track, theme.color(Color::Grid), {}, theme.emF(0.2));
    const double share = m_share < 0 ? 1.0 : std::min(1.0, m_share);
    const QRectF done(track.topLeft(), QSizeF(track.width() * share, thickness));
    if (m_share >= 0) {
        theme::paintBox(painter, done, theme.color(Color::Accent), {}, theme.emF(0.2));
        return;
    }
    // How much is left is not known: hatched, and it stands still.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(done);
    painter.setPen(QPen(theme.color(Color::Accent), theme.emF(0.16)));
    for (double x = done.left() - thickness; x < done.right(); x += theme.emF(0.6))
        painter.drawLine(QPointF(x, done.bottom()), QPointF(x + thickness, done.top()));
}

ProgressRow::ProgressRow(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_title(new ThemedLabel(FontRole::Strong, Color::Text, this)),
      m_line(new ProgressLine(this)),
      m_percent(new ThemedLabel(FontRole::Strong, Color::Text, this)),
      m_rows(new ThemedLabel(FontRole::Body, Color::Text, this)),
      m_speed(new ThemedLabel(FontRole::Body, Color::TextMuted, this)),
      m_left(new ThemedLabel(FontRole::Body, Color::TextMuted, this)),
      m_note(new ThemedLabel(FontRole::Label, Color::TextMuted, this)),
      m_cancel(new Button({}, Button::Kind::Normal, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (QWidget* part : std::initializer_list<QWidget*> { m_title, m_line, m_percent, m_rows, m_speed, m_left, m_cancel })
        grid->addWidget(part, 0, column++);
    grid->addWidget(m_note, 1, 1, 1, 6);
    grid->setColumnStretch(1, 1);
    m_title->setText(name);
    m_note->setWordWrap(true);
    for (QLabel* figure : { m_percent, m_rows, m_speed, m_left })
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setIconName(QStringLiteral("x"));
    connect(m_cancel, &Button::clicked, this, &ProgressRow::cancelRequested);
    Theme::current().follow(this, [this, grid] {
        grid->setHorizontalSpacing(Theme::current().em(1.4));
        grid->setVerticalSpacing(Theme::current().em(0.2));
        m_title->setMinimumWidth(Theme::current().em(6.8));
        m_line->setMinimumWidth(Theme::current().em(6));
        m_percent->setMinimumWidth(Theme::current().em(2.8));
        m_rows->setMinimumWidth(Theme::current().em(12));
        m_speed->setMinimumWidth(Theme::current().em(6.5));
        m_left->setMinimumWidth(Theme::current().em(7.5));
    });
    setState({});
    retranslate();
}

void ProgressRow::setState(const State& state)
{
    m_line->setShare(state.share);
    m_percent->setText(state.percent);
    m_rows->setText(state.rows);
    m_speed->setText(state.speed);
    m_left->setText(state.left);
    m_note->setText(state.note);
    m_note->setVisible(!state.note.isEmpty());
    m_line->setAccessibleName(m_name);
    m_line->setAccessibleDescription(QStringList { state.percent, state.rows, state.left }.join(QStringLiteral(", ")));
}

void ProgressRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressRow::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the pull of %1").arg(m_name));
}

} // namespace unisono::widgets

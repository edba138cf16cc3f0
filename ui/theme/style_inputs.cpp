// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"
#include "theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace unisono::theme::parts {

void paintInput(QPainter& painter, const QStyleOption& option, bool focused)
{
    const Theme& theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const ControlEdge edge = controlEdge(enabled, enabled && focused);
    paintBox(painter, option.rect, theme.color(enabled ? Color::Surface : Color::SurfaceAlt), edge.color,
             theme.emF(0.4), edge.width);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& box, const QRect& arrow, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const bool enabled = box.state & QStyle::State_Enabled;
    const bool hover = enabled && (box.state & QStyle::State_MouseOver) && !box.editable;
    const ControlEdge edge = controlEdge(enabled, enabled && (box.state & QStyle::State_HasFocus));
    if (box.frame)
        paintBox(painter, box.rect, theme.color(hover ? Color::Hover : Color::Surface), edge.color, theme.emF(0.4),
                 edge.width);
    paintIcon(painter, arrow, QStringLiteral("chevron-down"), enabled ? Color::TextMuted : Color::TextDisabled, 1.1);
    Q_UNUSED(widget)
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& box, const QRect& up, const QRect& down)
{
    if (box.frame)
        paintInput(painter, box, box.state & QStyle::State_HasFocus);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return box.stepEnabled & step ? Color::TextMuted : Color::TextDisabled;
    };
    paintIcon(painter, up, QStringLiteral("chevron-up"), arrow(QAbstractSpinBox::StepUpEnabled), 0.85);
    paintIcon(painter, down, QStringLiteral("chevron-down"), arrow(QAbstractSpinBox::StepDownEnabled), 0.85);
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& slider, const QRect& groove, const QRect& handle)
{
    const Theme& theme = Theme::current();
    const double thickness = theme.emF(0.3);
    const bool lying = slider.orientation == Qt::Horizontal;
    QRectF track = groove;
    if (lying)
        track = QRectF(track.left(), track.center().y() - thickness / 2, track.width(), thickness);
    else
        track = QRectF(track.center().x() - thickness / 2, track.top(), thickness, track.height());
    paintBox(painter, track, theme.color(Color::Grid), {}, thickness / 2);
    QRectF filled = track;
    const QPointF center = QRectF(handle).center();
    if (lying && slider.upsideDown)
        filled.setLeft(center.x());
    else if (lying)
        filled.setRight(center.x());
    else if (slider.upsideDown)
        filled.setTop(center.y());
    else
        filled.setBottom(center.y());
    const QColor accent = theme.color(slider.state & QStyle::State_Enabled ? Color::Accent : Color::TextDisabled);
    paintBox(painter, filled, accent, {}, thickness / 2);
    const double side = std::min(handle.width(), handle.height());
    const QRectF knob(center.x() - side / 2, center.y() - side / 2, side, side);
    paintBox(painter, knob, theme.color(Color::Surface), accent, side / 2, 2);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    const Theme& theme = Theme::current();
    const double thickness = std::min(theme.emF(0.5), double(bar.rect.height()));
    const QRectF track(bar.rect.left(), bar.rect.top() + (bar.rect.height() - thickness) / 2, bar.rect.width(),
                       thickness);
    paintBox(painter, track, theme.color(Color::Grid), {}, theme.emF(0.2));
    const double range = double(bar.maximum) - bar.minimum;
    const double share = range > 0 ? std::clamp((double(bar.progress) - bar.minimum) / range, 0.0, 1.0) : 0.35;
    if (share > 0)
        paintBox(painter, QRectF(track.topLeft(), QSizeF(track.width() * share, thickness)),
                 theme.color(Color::Accent), {}, theme.emF(0.2));
}

} // namespace unisono::theme::parts

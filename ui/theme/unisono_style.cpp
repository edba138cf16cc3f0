// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/unisono_style.h"

#include "theme/paint.h"
#include "theme/style_parts.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace unisono::theme {
namespace {

/// The option as the type it is, null where it is another.
template<typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const bool input = widget && widget->property("input").toBool();
    if (input)
        return parts::paintInput(painter, option, widget->hasFocus());
    paintBox(painter, option.rect, {}, theme.color(Color::Border), 0);
}

} // namespace

UnisonoStyle::UnisonoStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void UnisonoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = as<QStyleOptionButton>(option))
            return parts::paintPushButton(*painter, *button, widget);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::paintCheckMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return parts::paintRadioMark(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            parts::paintInput(*painter, *option, option->state & State_HasFocus);
        return;
    case PE_FrameLineEdit:
        return parts::paintInput(*painter, *option, option->state & State_HasFocus);
    case PE_Frame:
        return paintFrame(*painter, *option, widget);
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.color(Color::SurfaceAlt));
        return;
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, {}, theme.color(Color::BorderStrong), 0);
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, theme.color(Color::SurfaceAlt), theme.color(Color::BorderStrong), 0);
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.color(Color::Background));
        return paintHairline(*painter, option->rect, Qt::TopEdge, theme.color(Color::Border));
    case PE_PanelItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option))
            return parts::paintItemGround(*painter, *item);
        break;
    case PE_PanelItemViewRow:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void UnisonoStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = as<QStyleOptionButton>(option))
            return parts::paintPushButton(*painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            QStyleOptionButton copy = *button;
            const bool enabled = button->state & State_Enabled;
            if (enabled && parts::isPrimary(*button, widget))
                copy.palette.setColor(QPalette::ButtonText, theme.color(Color::OnAccent));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return parts::paintMenuItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            return parts::paintMenuBarItem(*painter, *item, styleHint(SH_UnderlineShortcut, item, widget, nullptr));
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.color(Color::Background));
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option))
            return parts::paintTab(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option))
            return parts::paintTabLabel(*painter, *tab);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto* header = as<QStyleOptionHeader>(option))
            return parts::paintHeaderSection(*painter, *header);
        painter->fillRect(option->rect, theme.color(Color::SurfaceAlt));
        return;
    case CE_HeaderLabel:
        if (const auto* header = as<QStyleOptionHeader>(option))
            return parts::paintHeaderLabel(*painter, *header);
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = as<QStyleOptionProgressBar>(option))
            return parts::paintProgress(*painter, *bar);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.color(Color::Border));
        return;
    case CE_FocusFrame:
        return paintBox(*painter, option->rect, {}, theme.color(Color::Accent), theme.emF(0.4) + 2, 2);
    case CE_ShapedFrame:
        if (const auto* frame = as<QStyleOptionFrame>(option)) {
            const bool lying = frame->frameShape == QFrame::HLine;
            if (lying || frame->frameShape == QFrame::VLine) {
                const QPoint middle = option->rect.center();
                const QRect line = lying ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                         : QRect(middle.x(), option->rect.top(), 1, option->rect.height());
                painter->fillRect(line, theme.color(Color::Border));
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void UnisonoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    switch (control) {
    case CC_ComboBox:
        if (const auto* box = as<QStyleOptionComboBox>(option))
            return parts::paintComboBox(*painter, *box, part(SC_ComboBoxArrow), widget);
        break;
    case CC_SpinBox:
        if (const auto* box = as<QStyleOptionSpinBox>(option))
            return parts::paintSpinBox(*painter, *box, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
        break;
    case CC_Slider:
        if (const auto* slider = as<QStyleOptionSlider>(option); slider && slider->tickPosition == QSlider::NoTicks)
            return parts::paintSlider(*painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle));
        break;
    case CC_ScrollBar:
        if (const auto* bar = as<QStyleOptionSlider>(option))
            return parts::paintScrollBar(*painter, *bar, part(SC_ScrollBarSlider));
        break;
    case CC_ToolButton:
        if (const auto* button = as<QStyleOptionToolButton>(option)) {
            parts::paintToolButton(*painter, *button, widget);
            QStyleOptionToolButton label = *button;
            label.rect = part(SC_ToolButton);
            label.features &= ~QStyleOptionToolButton::HasMenu;
            return proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace unisono::theme

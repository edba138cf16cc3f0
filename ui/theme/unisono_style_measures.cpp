// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of UnisonoStyle; its drawings stand in unisono_style.cpp.
#include "theme/style_parts.h"
#include "theme/theme.h"
#include "theme/unisono_style.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace unisono::theme {
namespace {

int controlHeight()
{
    const Theme& theme = Theme::current();
    return theme.em(theme.density() == Density::Comfortable ? 3.4 : 2.15);
}

/// The menu bar underlines its letters while the keyboard asks for them; a menu that is open always does.
bool showsMnemonics(const QWidget* widget)
{
    const bool asked = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
    return !qobject_cast<const QMenuBar*>(widget) || widget->hasFocus() || asked;
}

} // namespace

QSize UnisonoStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    if (type == CT_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return parts::menuItemSize(*item, contents);
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(contents.width() + theme.em(1.8), std::max(controlHeight(), contents.height() + theme.em(0.6)));
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return QSize(size.width() + theme.em(0.6), std::max(controlHeight(), contents.height()));
    case CT_ToolButton:
        return QSize(std::max(size.width(), controlHeight()), std::max(size.height(), controlHeight()));
    case CT_MenuBarItem:
        return QSize(contents.width() + theme.em(1.2), theme.em(2.0));
    case CT_TabBarTab:
        return QSize(contents.width() + theme.em(0.6), theme.em(2.5));
    case CT_HeaderSection:
        return QSize(size.width() + theme.em(0.6), theme.em(2.3));
    case CT_ItemViewItem:
        return QSize(size.width(), std::max(size.height(), theme.rowHeight()));
    case CT_CheckBox:
    case CT_RadioButton:
        return QSize(size.width(), std::max(size.height(), theme.em(1.7)));
    default:
        return size;
    }
}

QRect UnisonoStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth > 0 ? theme.em(0.5) : theme.em(0.2);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(theme.em(0.45), 0, -theme.em(0.45), 0);
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect UnisonoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return parts::scrollBarPart(*bar, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const int side = theme.em(1.9);
        return QRect(option->rect.right() - side, option->rect.top(), side, option->rect.height());
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(theme.em(0.6), 1, -theme.em(1.9), -1);
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int side = box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme.em(1.6);
        const QRect all = option->rect;
        const QRect buttons(all.right() - side, all.top() + 2, side, all.height() - 4);
        if (part == SC_SpinBoxUp)
            return QRect(buttons.left(), buttons.top(), side, buttons.height() / 2);
        if (part == SC_SpinBoxDown)
            return QRect(buttons.left(), buttons.center().y() + 1, side, buttons.height() / 2);
        if (part == SC_SpinBoxEditField)
            return all.adjusted(theme.em(0.4), 1, -side - 1, -1);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int UnisonoStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (metric) {
    case PM_ScrollBarExtent:
        return theme.em(theme.density() == Density::Comfortable ? 1.2 : 0.85);
    case PM_ScrollBarSliderMin:
        return theme.em(2.5);
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_ButtonMargin:
        return theme.em(0.6);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme.em(1.2);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme.em(0.55);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return theme.em(1.25);
    case PM_MenuVMargin:
        return theme.em(0.35);
    case PM_MenuHMargin:
        return 0;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return theme.em(0.4);
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return theme.em(0.7);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return theme.em(1.2);
    case PM_TabBarTabHSpace:
        return theme.em(1.2);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme.em(0.6);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return theme.em(0.9);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int UnisonoStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_Alignment:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_UnderlineShortcut:
        return showsMnemonics(widget);
    case SH_Widget_Animation_Duration:
        return Theme::current().fastMotion();
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_MenuBar_AltKeyNavigation:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void UnisonoStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget))
        widget->setProperty("input", true);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget); area && area->property("input").toBool())
        area->viewport()->setAutoFillBackground(false);
}

} // namespace unisono::theme

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

/// The drawings of UnisonoStyle, one function a part.
namespace unisono::theme::parts {

bool isPrimary(const QStyleOptionButton& button, const QWidget* widget);
void paintPushButton(QPainter& painter, const QStyleOptionButton& button, const QWidget* widget);
void paintToolButton(QPainter& painter, const QStyleOptionToolButton& button, const QWidget* widget);
void paintCheckMark(QPainter& painter, const QStyleOption& option);
void paintRadioMark(QPainter& painter, const QStyleOption& option);

void paintInput(QPainter& painter, const QStyleOption& option, bool focused);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& box, const QRect& arrow, const QWidget* widget);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& box, const QRect& up, const QRect& down);
void paintSlider(QPainter& painter, const QStyleOptionSlider& slider, const QRect& groove, const QRect& handle);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar);

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item);
void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& item, bool underlined);
QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents);

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle);
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void paintTab(QPainter& painter, const QStyleOptionTab& tab);
void paintTabLabel(QPainter& painter, const QStyleOptionTab& tab);
void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& header);
void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& header);
void paintItemGround(QPainter& painter, const QStyleOptionViewItem& item);

} // namespace unisono::theme::parts

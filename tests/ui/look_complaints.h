// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cause_card.h"
#include "widgets/group_header.h"
#include "widgets/kpi_card.h"
#include "widgets/search_button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <map>

namespace unisono::test {

inline QString described(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* step = &widget; step && path.size() < 4; step = step->parentWidget())
        path.prepend(QString::fromLatin1(step->metaObject()->className()).section(QStringLiteral("::"), -1));
    return path.join(u'/');
}

/// The text of a label or button that has less room than it needs; empty where all of it is seen. What elides by design has a tooltip
/// with the whole text and is no label of this kind.
inline QString clippedText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool isToldWhole = !label->text().isEmpty() && label->toolTip().contains(label->text());
        const bool fits = isToldWhole       ? true
                          : label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const bool paintsItself = qobject_cast<const widgets::KpiCard*>(button) || qobject_cast<const widgets::CauseCard*>(button);
        // The search field is wider than its words where there is room.
        const bool isSearch = qobject_cast<const widgets::SearchButton*>(button);
        const int needed = (isSearch ? button->minimumSizeHint() : button->sizeHint()).width();
        const bool isToldWhole = !button->text().isEmpty() && button->toolTip().contains(button->text());
        const bool fits = paintsItself || isToldWhole || needed <= button->width() + 1;
        return fits ? QString() : button->text();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        const bool fits = edit->fontMetrics().horizontalAdvance(edit->placeholderText()) <= edit->width() - 8;
        return fits ? QString() : edit->placeholderText();
    }
    if (const auto* header = qobject_cast<const widgets::GroupHeader*>(&widget)) {
        for (int section = 0; section < header->count(); ++section) {
            if (!header->isSectionHidden(section) && header->sectionSize(section) + 1 < header->headingWidth(section))
                return header->model()->headerData(section, Qt::Horizontal).toString();
        }
    }
    return {};
}

inline bool isReachedByTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled();
}

inline bool hasAccessibleName(QWidget& widget)
{
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    return told && !told->text(QAccessible::Name).trimmed().isEmpty();
}

/// Everything in the window that clips its text, has no name for a screen reader, or traps Tab.
inline QStringList complaints(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const QString text = clippedText(*widget); !text.isEmpty())
            found += QStringLiteral("clipped “%1” in %2: %3 of %4").arg(text, described(*widget)).arg(widget->width()).arg(widget->sizeHint().width());
        if (isReachedByTab(*widget) && !hasAccessibleName(*widget))
            found += QStringLiteral("no accessible name: %1").arg(described(*widget));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->tabKeyNavigation())
            found += QStringLiteral("traps Tab: %1").arg(described(*widget));
    }
    return found;
}

/// Whether something is drawn: few colours, or nearly all of one, is an empty page.
inline bool isBlank(const QImage& picture)
{
    std::map<QRgb, int> colours;
    int sampled = 0;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3, ++sampled)
            ++colours[picture.pixel(x, y)];
    }
    int most = 0;
    for (const auto& [colour, count] : colours)
        most = std::max(most, count);
    return colours.size() < 24 || most > sampled * 0.995;
}

} // namespace unisono::test

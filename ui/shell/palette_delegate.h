// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace unisono::shell {

/// Paints a line of the palette: icon, title with the hit in the accent, muted context, key caps at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    int paintKeys(QPainter& painter, const QRect& area, const QModelIndex& index, bool selected) const;
};

/// Draws text with the letters at `hits` bold in the accent, shortened to the width; returns the width it took.
int paintWithHits(QPainter& painter, const QRect& area, const QString& text, const QList<int>& hits, const QFont& plain,
                  const QColor& color);

} // namespace unisono::shell

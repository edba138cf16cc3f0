// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_delegate.h"

#include "theme/paint.h"
#include "widgets/severity_chip.h"

#include <QPainter>

namespace unisono::widgets {

using items::CellMark;
using items::TableModel;
using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double side = 0.6;
constexpr double markWidth = 1.15;

CellMark markOf(const QModelIndex& index)
{
    return static_cast<CellMark>(index.data(TableModel::MarkRole).toInt());
}

bool isNumeric(const QModelIndex& index)
{
    return index.data(TableModel::TypeRole).toInt() != static_cast<int>(items::Column::Type::Text);
}

bool isZero(const QModelIndex& index)
{
    const QVariant number = index.data(TableModel::NumberRole);
    return number.isValid() && number.toDouble() == 0;
}

std::optional<Severity> severityOf(CellMark mark)
{
    switch (mark) {
    case CellMark::SeverityHigh:
        return Severity::Critical;
    case CellMark::SeverityMedium:
        return Severity::Warning;
    case CellMark::SeverityLow:
        return Severity::Note;
    default:
        return {};
    }
}

bool hasFreshness(CellMark mark)
{
    return mark == CellMark::Fresh || mark == CellMark::Late;
}

QFont cellFont(CellMark mark)
{
    const bool strong = mark == CellMark::Wrong || mark == CellMark::Difference || mark == CellMark::Strong || mark == CellMark::Late;
    return Theme::current().font(strong ? FontRole::Strong : FontRole::Body);
}

Color cellColor(CellMark mark, const QModelIndex& index)
{
    switch (mark) {
    case CellMark::Muted:
    case CellMark::Unknown:
    case CellMark::Fresh:
        return Color::TextMuted;
    case CellMark::Late:
        return Color::Warning;
    case CellMark::Difference:
        return Color::Critical;
    case CellMark::None:
        return isZero(index) ? Color::TextMuted : Color::Text;
    default:
        return Color::Text;
    }
}

void paintCorner(QPainter& painter, const QRect& cell)
{
    const double size = Theme::current().emF(0.5);
    const QPointF corner(cell.right() + 1, cell.top());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(Color::Critical));
    painter.drawPolygon(QPolygonF() << corner << corner - QPointF(size, 0) << corner + QPointF(0, size));
    painter.restore();
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::setEdges(int first, int last, double ems)
{
    m_first = first;
    m_last = last;
    m_edge = ems;
}

QMargins CellDelegate::padding(int column) const
{
    const Theme& theme = Theme::current();
    return QMargins(theme.em(column == m_first ? m_edge : side), 0, theme.em(column == m_last ? m_edge : side), 0);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintContent(*painter, option.rect.marginsRemoved(padding(index.column())), index);
    if (option.state & QStyle::State_HasFocus)
        theme::paintBox(*painter, option.rect, {}, Theme::current().color(Color::Accent), 2, 2);
    painter->restore();
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const bool wrong = markOf(index) == CellMark::Wrong;
    if (wrong)
        painter.fillRect(option.rect, theme.color(Color::CriticalTint));
    else if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.color(Color::Selection));
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, theme.color(Color::Hover));
    if (wrong)
        paintCorner(painter, option.rect);
    theme::paintHairline(painter, option.rect, Qt::BottomEdge, theme.color(Color::Grid));
    const auto column = static_cast<std::size_t>(index.column());
    if (column < m_groupEnds.size() && m_groupEnds[column])
        theme::paintHairline(painter, option.rect, Qt::RightEdge, theme.color(Color::Border));
}

void CellDelegate::paintContent(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const CellMark mark = markOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const auto severity = severityOf(mark)) {
        const QSize chip = severityChipSize(*severity, text);
        const QRect place(area.left(), area.top() + (area.height() - chip.height()) / 2, std::min(chip.width(), area.width()),
                          chip.height());
        return paintSeverityChip(painter, place, *severity, text);
    }
    QRect words = area;
    const bool numeric = isNumeric(index);
    const QFont font = cellFont(mark);
    const int width = theme::textWidth(font, text);
    if (hasFreshness(mark)) {
        const int room = theme.em(markWidth);
        const int left = numeric ? std::max(area.left(), area.right() - width - room) : area.left();
        paintFreshness(painter, QRect(left, area.top(), theme.em(0.9), area.height()),
                       mark == CellMark::Fresh ? Freshness::Fresh : Freshness::Late);
        words.setLeft(left + room);
    }
    if (numeric && width > words.width() + 1)
        Q_EMIT tooNarrow(index.column(), contentWidth(index));
    const bool link = index.column() == m_linkColumn;
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QFont shown = font;
    if (link)
        shown.setWeight(QFont::Medium);
    theme::paintText(painter, words, text, shown, theme.color(link ? Color::Accent : cellColor(mark, index)),
                     int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
}

int CellDelegate::contentWidth(const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const CellMark mark = markOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QMargins margins = padding(index.column());
    int width = margins.left() + margins.right() + 2;
    if (const auto severity = severityOf(mark))
        return width + severityChipSize(*severity, text).width();
    if (hasFreshness(mark))
        width += theme.em(markWidth);
    return width + theme::textWidth(cellFont(mark), text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return QSize(contentWidth(index), Theme::current().rowHeight());
}

} // namespace unisono::widgets

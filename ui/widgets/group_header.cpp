// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/group_header.h"

#include "items/table_model.h"
#include "theme/paint.h"

#include <QPainter>

namespace unisono::widgets {

using items::TableModel;
using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double padding = 0.6;
constexpr double arrowWidth = 1.1;

QFont headingFont()
{
    QFont font = Theme::current().font(FontRole::Label);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

GroupHeader::GroupHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMouseTracking(true);
    setSortIndicatorClearable(true);
    setAttribute(Qt::WA_Hover);
    Theme::current().follow(this, [this] {
        setMinimumSectionSize(Theme::current().em(2.2));
        updateGeometry();
    });
}

void GroupHeader::setEdge(double ems)
{
    m_edge = ems;
    viewport()->update();
}

QString GroupHeader::group(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, TableModel::GroupRole).toString() : QString();
}

bool GroupHeader::hasGroups() const
{
    for (int section = 0; section < count(); ++section) {
        if (!isSectionHidden(section) && !group(section).isEmpty())
            return true;
    }
    return false;
}

int GroupHeader::groupHeight() const
{
    return hasGroups() ? Theme::current().em(1.9) : 0;
}

QSize GroupHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), groupHeight() + Theme::current().em(2.3));
}

QSize GroupHeader::sectionSizeFromContents(int section) const
{
    return QSize(headingWidth(section), groupHeight() + Theme::current().em(2.3));
}

int GroupHeader::headingWidth(int section) const
{
    const QString title = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QFont font = headingFont();
    if (sorted)
        font.setWeight(QFont::DemiBold);
    const auto [first, last] = outerColumns();
    const double edges = (section == first ? m_edge : padding) + (section == last ? m_edge : padding);
    return theme::textWidth(font, title) + Theme::current().em(edges + (sorted ? arrowWidth + 0.1 : 0.1));
}

int GroupHeader::nextVisible(int visual) const
{
    for (int next = visual + 1; next < count(); ++next) {
        if (!isSectionHidden(logicalIndex(next)))
            return logicalIndex(next);
    }
    return -1;
}

std::vector<bool> GroupHeader::groupEnds() const
{
    std::vector<bool> ends(std::size_t(count()), false);
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const int next = nextVisible(visual);
        const QString own = group(section);
        ends[std::size_t(section)] = !isSectionHidden(section) && !own.isEmpty() && next >= 0 && group(next) != own;
    }
    return ends;
}

std::pair<int, int> GroupHeader::outerColumns() const
{
    int last = -1;
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            last = logicalIndex(visual);
    }
    return { nextVisible(-1), last };
}

void GroupHeader::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::current();
    {
        QPainter ground(viewport());
        ground.fillRect(event->rect(), theme.color(Color::SurfaceAlt));
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintGroups(painter);
    theme::paintHairline(painter, viewport()->rect(), Qt::BottomEdge, theme.color(Color::Border));
}

void GroupHeader::paintSection(QPainter* painter, const QRect& area, int section) const
{
    const Theme& theme = Theme::current();
    painter->fillRect(area, theme.color(Color::SurfaceAlt));
    const auto [first, last] = outerColumns();
    QRect line = area.adjusted(theme.em(section == first ? m_edge : padding), groupHeight(),
                               -theme.em(section == last ? m_edge : padding), 0);
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool right = alignment & Qt::AlignRight;
    QFont font = headingFont();
    if (sorted)
        font.setWeight(QFont::DemiBold);
    int width = theme::textWidth(font, title);
    if (sorted) {
        const int arrow = theme.em(arrowWidth);
        width = std::min(width, line.width() - arrow);
        const int left = right ? line.right() - arrow + 1 : line.left() + width + theme.em(0.15);
        const bool rising = sortIndicatorOrder() == Qt::AscendingOrder;
        theme::paintText(*painter, QRect(left, line.top(), arrow, line.height()),
                         rising ? QStringLiteral("↑") : QStringLiteral("↓"), font, theme.color(Color::Text),
                         Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
        if (right)
            line.setRight(line.right() - arrow);
        else
            line.setWidth(width);
    }
    theme::paintText(*painter, line, title, font, theme.color(sorted ? Color::Text : Color::TextMuted),
                     Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

void GroupHeader::paintGroups(QPainter& painter) const
{
    const int lines = groupHeight();
    const Theme& theme = Theme::current();
    const std::vector<bool> ends = groupEnds();
    int start = -1;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (isSectionHidden(section))
            continue;
        const QString own = group(section);
        const int left = sectionViewportPosition(section);
        const int right = left + sectionSize(section);
        if (ends[std::size_t(section)])
            painter.fillRect(QRect(right - 1, lines, 1, height() - lines), theme.color(Color::Border));
        if (own.isEmpty())
            continue;
        if (start < 0)
            start = left;
        const int next = nextVisible(visual);
        if (next >= 0 && group(next) == own)
            continue;
        const QRect area(start, 0, right - start, lines);
        theme::paintText(painter, area.adjusted(theme.em(padding), theme.em(0.3), -theme.em(padding), 0), own,
                         headingFont(), theme.color(Color::Text), Qt::AlignCenter);
        painter.fillRect(area.adjusted(theme.em(padding), lines - 1, -theme.em(padding), 0), theme.color(Color::Border));
        start = -1;
    }
}

} // namespace unisono::widgets

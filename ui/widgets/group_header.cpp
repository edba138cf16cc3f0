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
constexpr double headingLine = 1.25;
/// A heading longer than this is set in two lines, so that a narrow column of figures stays narrow.
constexpr double longHeading = 5.6;

QFont headingFont()
{
    QFont font = Theme::current().font(FontRole::Label);
    font.setWeight(QFont::Medium);
    return font;
}

/// The title in one line, or in the two most even ones.
QStringList linesOf(const QString& title)
{
    const QFont font = headingFont();
    const int whole = theme::textWidth(font, title);
    QStringList best{title};
    if (whole <= Theme::current().em(longHeading))
        return best;
    int width = whole;
    for (qsizetype at = title.indexOf(QLatin1Char(' ')); at >= 0; at = title.indexOf(QLatin1Char(' '), at + 1)) {
        const QStringList lines{title.left(at), title.mid(at + 1)};
        const int wider = std::max(theme::textWidth(font, lines[0]), theme::textWidth(font, lines[1]));
        if (wider < width) {
            width = wider;
            best = lines;
        }
    }
    return best;
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

QString GroupHeader::title(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

/// A column of words has room for its heading; only one of figures is made wider by it.
QStringList GroupHeader::headingLines(int section) const
{
    const bool text = !model() || model()->headerData(section, Qt::Horizontal, TableModel::TypeRole).toInt()
                                      == static_cast<int>(items::Column::Type::Text);
    return text ? QStringList{title(section)} : linesOf(title(section));
}

int GroupHeader::headingHeight() const
{
    for (int section = 0; section < count(); ++section) {
        if (!isSectionHidden(section) && headingLines(section).size() > 1)
            return Theme::current().em(2 * headingLine + 0.8);
    }
    return Theme::current().em(2.3);
}

QSize GroupHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), groupHeight() + headingHeight());
}

QSize GroupHeader::sectionSizeFromContents(int section) const
{
    return QSize(headingWidth(section), groupHeight() + headingHeight());
}

int GroupHeader::headingWidth(int section) const
{
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QFont font = headingFont();
    if (sorted)
        font.setWeight(QFont::DemiBold);
    const auto [first, last] = outerColumns();
    const double edges = (section == first ? m_edge : padding) + (section == last ? m_edge : padding);
    int width = 0;
    for (const QString& line : headingLines(section))
        width = std::max(width, theme::textWidth(font, line));
    return width + Theme::current().em(edges + (sorted ? arrowWidth + 0.1 : 0.1));
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
    paintPinned(painter);
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
    const QStringList lines = headingLines(section);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool right = alignment & Qt::AlignRight;
    QFont font = headingFont();
    if (sorted)
        font.setWeight(QFont::DemiBold);
    int width = 0;
    for (const QString& text : lines)
        width = std::max(width, theme::textWidth(font, text));
    // The headings stand on one line: that of the last.
    const int lineHeight = theme.em(headingLine);
    const int bottom = line.bottom() - theme.em(0.5);
    line = QRect(line.left(), bottom - lineHeight, line.width(), lineHeight);
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
    for (qsizetype i = lines.size(); i-- > 0; line.translate(0, -lineHeight))
        theme::paintText(*painter, line, lines[i], font, theme.color(sorted ? Color::Text : Color::TextMuted),
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

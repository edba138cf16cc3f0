// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/todo_table.h"

#include "theme/theme.h"
#include "widgets/group_header.h"
#include "widgets/severity_chip.h"

#include <QAbstractTableModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

enum TodoColumn { SeverityColumn, FindingColumn, ValueColumn, SinceColumn, ClassColumn, ActionColumn, columnCountOfTodo };
constexpr double rowEms = 2.95;
constexpr double padding = 0.45;

} // namespace

class TodoTable::Items : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<TodoLine> lines)
    {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    const TodoLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columnCountOfTodo; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const TodoLine& line = this->line(index.row());
        if (role == Qt::TextAlignmentRole)
            return QVariant(alignment(index.column()) | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && index.column() == FindingColumn)
            return QString(line.title + QLatin1Char('\n') + line.scope);
        if (role == Qt::ToolTipRole && index.column() == ValueColumn)
            return line.valueToolTip;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? text(line, index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(alignment(section) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? heading(section) : QVariant();
    }

private:
    static Qt::Alignment alignment(int column)
    {
        const bool right = column == ValueColumn || column == SinceColumn || column == ActionColumn;
        return right ? Qt::AlignRight : Qt::AlignLeft;
    }
    static QVariant text(const TodoLine& line, int column)
    {
        switch (column) {
        case SeverityColumn:
            return widgets::severityWord(line.severity);
        case FindingColumn:
            return QString(line.title + QLatin1Char('\n') + line.scope);
        case ValueColumn:
            return line.value;
        case SinceColumn:
            return line.since;
        case ClassColumn:
            return line.failure;
        default:
            return line.action;
        }
    }
    static QString heading(int column)
    {
        switch (column) {
        case SeverityColumn:
            return TodoTable::tr("Severity");
        case FindingColumn:
            return TodoTable::tr("Finding and scope");
        case ValueColumn:
            return TodoTable::tr("At stake");
        case SinceColumn:
            //: column heading over durations such as “5 d”
            return TodoTable::tr("Since");
        case ClassColumn:
            //: column heading: the class of a failure, e.g. “Technological”
            return TodoTable::tr("Class");
        default:
            return {};
        }
    }

    std::vector<TodoLine> m_lines;
};

class TodoTable::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(TodoTable* table) : QStyledItemDelegate(table), m_table(table) {}
    void setHoveredRow(int row) { m_hovered = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& look = Theme::current();
        const TodoLine& line = m_table->m_items->line(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected) && m_table->hasFocus();
        if (selected || index.row() == m_hovered)
            painter->fillRect(option.rect, look.color(selected ? Color::Selection : Color::Hover));
        painter->setPen(look.color(Color::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int margin = look.em(padding);
        paintContent(*painter, option.rect.adjusted(margin, 0, -margin, -1), index.column(), line);
    }

private:
    void paintContent(QPainter& painter, const QRect& area, int column, const TodoLine& line) const
    {
        switch (column) {
        case SeverityColumn:
            return paintChip(painter, area, line);
        case FindingColumn:
            return paintFinding(painter, area, line);
        case ValueColumn:
            return paintText(painter, area, line.value, FontRole::Strong, Color::Text, Qt::AlignRight);
        case SinceColumn:
            return paintText(painter, area, line.since, FontRole::Body, Color::TextMuted, Qt::AlignRight);
        case ClassColumn:
            return paintText(painter, area, line.failure, FontRole::Body, Color::TextMuted, Qt::AlignLeft);
        default:
            return paintText(painter, area, line.action, FontRole::Body, Color::Accent, Qt::AlignRight);
        }
    }
    static void paintChip(QPainter& painter, const QRect& area, const TodoLine& line)
    {
        const QString word = widgets::severityWord(line.severity);
        const QSize size = widgets::severityChipSize(line.severity, word);
        QRect chip(area.topLeft(), size);
        chip.moveTop(area.center().y() - size.height() / 2);
        widgets::paintSeverityChip(painter, chip, line.severity, word);
    }
    static void paintFinding(QPainter& painter, const QRect& area, const TodoLine& line)
    {
        QRect upper = area, lower = area;
        upper.setBottom(area.center().y() + Theme::current().em(0.05));
        lower.setTop(upper.bottom());
        const int inset = Theme::current().em(0.25);
        upper.setTop(upper.top() + inset);
        lower.setBottom(lower.bottom() - inset);
        paintText(painter, upper, line.title, FontRole::Body, Color::Text, Qt::AlignLeft);
        paintText(painter, lower, line.scope, FontRole::Small, Color::TextMuted, Qt::AlignLeft);
    }
    static void paintText(QPainter& painter, const QRect& area, const QString& text, FontRole role, Color color,
                          Qt::Alignment alignment)
    {
        const Theme& look = Theme::current();
        painter.setFont(look.font(role));
        painter.setPen(look.color(color));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter), shown);
    }

    TodoTable* m_table;
    int m_hovered = -1;
};

TodoTable::TodoTable(QWidget* parent) : QTableView(parent), m_items(new Items(this)), m_delegate(new Delegate(this))
{
    setModel(m_items);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new widgets::GroupHeader(this));
    verticalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row(), index.column() == ActionColumn); });
    Theme::current().follow(this, [this] { restyle(); });
}

TodoTable::~TodoTable() = default;

void TodoTable::setLines(std::vector<TodoLine> lines)
{
    const QModelIndex current = currentIndex();
    const QString title = current.isValid() ? m_items->line(current.row()).title : QString();
    const auto same = std::ranges::find(lines, title, &TodoLine::title);
    const int row = current.isValid() && same != lines.end() ? static_cast<int>(same - lines.begin()) : -1;
    m_items->setLines(std::move(lines));
    if (row >= 0)
        setCurrentIndex(m_items->index(row, current.column()));
    arrange();
    updateGeometry();
}

void TodoTable::restyle()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::current().em(rowEms));
    arrange();
    updateGeometry();
}

void TodoTable::arrange()
{
    const Theme& look = Theme::current();
    const auto widest = [&](int column, FontRole role, const auto& textOf) {
        int width = QFontMetrics(look.font(FontRole::Label)).horizontalAdvance(
            m_items->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const QFontMetrics metrics(look.font(role));
        for (int row = 0; row < m_items->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(textOf(m_items->line(row))));
        return width + look.em(2 * padding + 0.5);
    };
    int chip = look.em(6);
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const widgets::Severity severity = m_items->line(row).severity;
        chip = std::max(chip, widgets::severityChipSize(severity, widgets::severityWord(severity)).width() + look.em(1.4));
    }
    setColumnWidth(SeverityColumn, chip);
    setColumnWidth(ValueColumn, widest(ValueColumn, FontRole::Strong, [](const TodoLine& line) { return line.value; }));
    setColumnWidth(SinceColumn, widest(SinceColumn, FontRole::Body, [](const TodoLine& line) { return line.since; }));
    setColumnWidth(ClassColumn, widest(ClassColumn, FontRole::Body, [](const TodoLine& line) { return line.failure; }));
    setColumnWidth(ActionColumn, widest(ActionColumn, FontRole::Body, [](const TodoLine& line) { return line.action; }));
    // The class is the first to go where there is little room.
    int others = 0;
    for (const int column : {SeverityColumn, ValueColumn, SinceColumn, ActionColumn})
        others += columnWidth(column);
    const bool roomForClass = viewport()->width() - others - columnWidth(ClassColumn) > look.em(24);
    setColumnHidden(ClassColumn, !roomForClass);
    setColumnWidth(FindingColumn, std::max(look.em(12), viewport()->width() - others - (roomForClass ? columnWidth(ClassColumn) : 0)));
}

void TodoTable::hover(int row)
{
    m_delegate->setHoveredRow(row);
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

QSize TodoTable::sizeHint() const
{
    const int rows = m_items->rowCount() * verticalHeader()->defaultSectionSize();
    return {Theme::current().em(50), horizontalHeader()->sizeHint().height() + rows + 1};
}

QSize TodoTable::minimumSizeHint() const
{
    return {Theme::current().em(30), sizeHint().height()};
}

void TodoTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void TodoTable::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enters && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row(), currentIndex().column() == ActionColumn);
    else
        QTableView::keyPressEvent(event);
}

void TodoTable::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void TodoTable::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TodoTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_items)
        arrange();
    QTableView::changeEvent(event);
}

} // namespace unisono::pages

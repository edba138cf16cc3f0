// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include "shell/palette_delegate.h"
#include "shell/palette_foot.h"
#include "shell/palette_items.h"
#include "theme/theme.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using Group = PaletteEntry::Group;

namespace {

constexpr Group filterGroups[]{Group::Items, Group::Stores, Group::Channels, Group::Views, Group::Commands};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : Overlay(window), m_items(new PaletteItems(this)), m_edit(new QLineEdit),
      m_count(new widgets::ThemedLabel(FontRole::Label, Color::TextMuted)), m_list(new QListView), m_foot(new PaletteFoot)
{
    setObjectName(QStringLiteral("palette"));
    build();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    Theme::current().follow(this, [this] { restyle(); });
    retranslate();
}

void CommandPalette::build()
{
    m_list->setModel(m_items);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_edit->setFrame(false);
    m_edit->setProperty("flat", true);
    auto* column = new QVBoxLayout(panel());
    column->setSpacing(0);
    column->setContentsMargins(1, 1, 1, 1);
    auto* top = new QHBoxLayout;
    top->setObjectName(QStringLiteral("top"));
    top->addWidget(m_edit, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    for (int i = 0; i < 2; ++i) {
        auto* rule = new QFrame;
        rule->setObjectName(QStringLiteral("rule"));
        rule->setFixedHeight(1);
        rule->setAutoFillBackground(true);
        rule->setBackgroundRole(QPalette::Mid);
        column->addWidget(rule);
        if (i == 0)
            column->addWidget(m_list, 1);
    }
    column->addWidget(m_foot);
}

void CommandPalette::restyle()
{
    const Theme& theme = Theme::current();
    QFont font = theme.font(FontRole::Body);
    font.setPixelSize(theme.em(1.4));
    m_edit->setFont(font);
    for (QAction* action : m_edit->actions())
        m_edit->removeAction(action);
    m_edit->addAction(theme.icon(QStringLiteral("search"), Color::TextMuted), QLineEdit::LeadingPosition);
    QPalette clear = theme.qtPalette();
    clear.setColor(QPalette::Base, theme.color(Color::SurfaceAlt));
    m_edit->setPalette(clear);
    m_list->setPalette(clear);
    panel()->findChild<QHBoxLayout*>(QStringLiteral("top"))
        ->setContentsMargins(theme.em(0.9), theme.em(0.75), theme.em(1.4), theme.em(0.75));
    place();
    update();
}

void CommandPalette::retranslate()
{
    panel()->setAccessibleName(tr("Search or run a command"));
    m_edit->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("What was found"));
    m_edit->setPlaceholderText(m_only ? tr("Search in: %1").arg(PaletteItems::groupTitle(*m_only))
                                      : tr("Item, store, channel, view or command"));
    search();
}

void CommandPalette::setContent(PaletteContent content)
{
    m_items->setContent(std::move(content));
    if (isVisible())
        search();
}

void CommandPalette::setRecent(std::vector<PaletteEntry> recent)
{
    m_items->setRecent(std::move(recent));
}

void CommandPalette::open(std::optional<Group> only)
{
    m_only = only;
    m_items->setOnly(only);
    m_edit->clear();
    retranslate();
    present(m_edit);
}

QRect CommandPalette::panelArea() const
{
    const Theme& theme = Theme::current();
    const int wide = std::min(theme.em(680.0 / 13), width() - theme.em(2));
    const int top = std::min(height() / 9, theme.em(9));
    int wanted = theme.em(3.9 + 2.6 + 1);
    for (int row = 0; row < m_items->rowCount() && wanted < height(); ++row)
        wanted += m_list->sizeHintForRow(row);
    const int tall = std::min({std::max(wanted, theme.em(12)), theme.em(43), height() - top - theme.em(2)});
    return {(width() - wide) / 2, top, wide, tall};
}

void CommandPalette::search()
{
    m_items->setQuery(m_edit->text());
    const int first = m_items->firstEntry();
    m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_items->index(first, 0));
    m_list->scrollToTop();
    const int matches = static_cast<int>(m_items->matches());
    m_count->setText(m_edit->text().isEmpty() ? QString()
                     : matches == 0           ? tr("Nothing found")
                                              : tr("%Ln matches", nullptr, matches));
    place();
}

void CommandPalette::step(int by)
{
    int row = m_list->currentIndex().row();
    const int direction = by < 0 ? -1 : 1;
    for (int left = std::abs(by); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < m_items->rowCount() && !m_items->entry(next))
            next += direction;
        if (next < 0 || next >= m_items->rowCount())
            break;
        row = next;
    }
    m_list->setCurrentIndex(m_items->index(row, 0));
    if (row <= m_items->firstEntry())
        m_list->scrollToTop();
}

void CommandPalette::nextGroup(int by)
{
    // One step more than groups: after the last comes "all" again.
    const int count = static_cast<int>(std::size(filterGroups));
    int at = count;
    for (int i = 0; i < count; ++i)
        at = m_only == filterGroups[i] ? i : at;
    at = (at + by + count + 1) % (count + 1);
    m_only = at == count ? std::nullopt : std::optional(filterGroups[at]);
    m_items->setOnly(m_only);
    retranslate();
}

void CommandPalette::choose(const QModelIndex& index)
{
    const PaletteEntry* entry = index.isValid() ? m_items->entry(index.row()) : nullptr;
    if (!entry)
        return;
    const PaletteEntry wanted = *entry;
    dismiss();
    Q_EMIT chosen(wanted);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(key == Qt::Key_PageUp ? -10 : 10);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        nextGroup(key == Qt::Key_Tab && !(modifiers & Qt::ShiftModifier) ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

} // namespace unisono::shell

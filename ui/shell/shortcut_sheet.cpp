// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcut_sheet.h"

#include "theme/theme.h"
#include "widgets/key_hint.h"
#include "widgets/themed_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

struct Line
{
    QString text;
    QString keys;
};

QWidget* section(const QString& title, const QList<Line>& lines)
{
    const Theme& theme = Theme::current();
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(theme.em(0.35));
    grid->setColumnStretch(0, 1);
    auto* heading = new widgets::ThemedLabel(FontRole::Section);
    heading->setText(title);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (int i = 0; i < lines.size(); ++i) {
        auto* label = new widgets::ThemedLabel(FontRole::Body);
        label->setText(lines[i].text);
        grid->addWidget(label, i + 1, 0);
        grid->addWidget(new widgets::KeyHint(lines[i].keys), i + 1, 1, Qt::AlignRight);
    }
    return widget;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* window) : Overlay(window), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    auto* layout = new QVBoxLayout(panel());
    layout->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QWidget* ShortcutSheet::group(const WindowCommands::Listed& commands) const
{
    QList<Line> lines;
    for (const QAction* action : commands.actions) {
        if (!action->shortcut().isEmpty())
            lines.append({plainText(action), action->shortcut().toString(QKeySequence::NativeText)});
    }
    return lines.isEmpty() ? nullptr : section(commands.menu, lines);
}

QWidget* ShortcutSheet::tableKeys() const
{
    const auto keys = [](QKeyCombination combination) { return QKeySequence(combination).toString(QKeySequence::NativeText); };
    return section(tr("In a table"), {{tr("Copy cells"), keys(Qt::CTRL | Qt::Key_C)},
                                      {tr("Copy cells with headings"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                                      {tr("Select all"), keys(Qt::CTRL | Qt::Key_A)},
                                      {tr("Open the row"), keys(Qt::Key_Return)},
                                      {tr("Close the pane beside"), keys(Qt::Key_Escape)}});
}

void ShortcutSheet::open(const QList<WindowCommands::Listed>& commands)
{
    for (QWidget* named : {panel(), static_cast<QWidget*>(m_scroll)})
        named->setAccessibleName(tr("Keyboard shortcuts"));
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* columns = new QGridLayout(content);
    const Theme& theme = Theme::current();
    columns->setContentsMargins(theme.em(1.5), theme.em(1.2), theme.em(1.5), theme.em(1.2));
    columns->setHorizontalSpacing(theme.em(3));
    columns->setVerticalSpacing(theme.em(1.5));
    auto* title = new widgets::ThemedLabel(FontRole::Page);
    title->setText(tr("Keyboard shortcuts"));
    columns->addWidget(title, 0, 0, 1, 2);
    QList<QWidget*> groups;
    for (const WindowCommands::Listed& listed : commands) {
        if (QWidget* one = group(listed))
            groups += one;
    }
    groups += tableKeys();
    for (int i = 0; i < groups.size(); ++i)
        columns->addWidget(groups[i], 1 + i / 2, i % 2, Qt::AlignTop);
    columns->setRowStretch(1 + static_cast<int>(groups.size()) / 2 + 1, 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    present(m_scroll);
}

QRect ShortcutSheet::panelArea() const
{
    const Theme& theme = Theme::current();
    const int wide = std::min(theme.em(60), width() - theme.em(2));
    const int wanted = (m_scroll->widget() ? m_scroll->widget()->sizeHint().height() : 0) + theme.em(2);
    const int tall = std::min(wanted, height() - theme.em(4));
    return {(width() - wide) / 2, std::max(theme.em(2), (height() - tall) / 3), wide, tall};
}

} // namespace unisono::shell

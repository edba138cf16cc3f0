// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/overlay.h"
#include "shell/palette_entry.h"

class QLineEdit;
class QListView;

namespace unisono::widgets {
class ThemedLabel;
}

namespace unisono::shell {

class PaletteFoot;
class PaletteItems;

/// Finds items, stores, channels, views and commands by a few letters. Lies over the window with the page veiled.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    void setContent(PaletteContent content);
    /// What was chosen last, newest first; entries that no longer exist are the caller's to leave out.
    void setRecent(std::vector<PaletteEntry> recent);
    /// Shows it, with only one group where one is wanted.
    void open(std::optional<PaletteEntry::Group> only = {});

Q_SIGNALS:
    void chosen(const unisono::shell::PaletteEntry& entry);

protected:
    QRect panelArea() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void restyle();
    void retranslate();
    void search();
    void choose(const QModelIndex& index);
    void step(int by);
    void nextGroup(int by);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    PaletteItems* m_items = nullptr;
    QLineEdit* m_edit = nullptr;
    widgets::ThemedLabel* m_count = nullptr;
    QListView* m_list = nullptr;
    PaletteFoot* m_foot = nullptr;
    std::optional<PaletteEntry::Group> m_only;
};

} // namespace unisono::shell

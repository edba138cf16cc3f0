// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"
#include "pages/view_address.h"

#include <QAction>
#include <QWidget>

namespace unisono::pages {

/// One page of the window. It shows a state, and tells its wishes by signals; it knows neither the session nor another page.
/// Whatever it needs to ask (the history of an item, a test of credentials) it takes as functions in its constructor.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// The menu in which a command of the page stands.
    enum class Menu { File, Edit, View, Go, Data, Reports };
    struct View
    {
        ViewAddress address;
        QString title;
    };

    /// `id` is the page's word in addresses and settings, `icon` a name of the icon set ("packages").
    Page(const QString& id, const QString& icon, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    const QString& icon() const { return m_icon; }
    virtual QString title() const = 0;            ///< in the current language
    /// The number beside the page's name in the rail; 0 shows nothing.
    virtual int count() const { return 0; }
    /// What is shown and selected, for the status bar.
    virtual QString statusText() const { return {}; }

    /// Takes a new state (never null); called on every change while visible, and before the page is shown again.
    void setState(const PageStatePtr& state);
    const PageStatePtr& state() const { return m_state; }

    /// The commands, in order, for the menus, the palette and the shortcut sheet.
    QList<QAction*> commands(Menu menu) const;
    /// Saved and built-in views, for the palette.
    virtual QList<View> views() const { return {}; }

    /// Goes to a view of this page, e.g. from the palette, a link or Back.
    virtual void openView(const ViewAddress& address) { Q_UNUSED(address) }
    virtual ViewAddress currentView() const { return {m_id, {}, {}}; }

    virtual bool canExport() const { return false; }
    virtual void exportTable() {}                 ///< Ctrl+E: asks for format and file, then writes what is shown
    virtual void find() {}                        ///< Ctrl+F: puts the cursor where one searches in this page
    virtual void resetLayout() {}                 ///< columns, panes and widths as on the first day

Q_SIGNALS:
    void skuWanted(const QString& sku);                                ///< open the sheet of one item
    void viewWanted(const unisono::pages::ViewAddress& address);       ///< go there, remembering here for Back
    void viewChanged();                                                ///< currentView() is another: worth a step in the history
    void pullWanted(const QStringList& channels, bool full);           ///< empty: all
    void operationsWanted();                                           ///< what follows from the inventory: PageState::operations
    void noticed(const unisono::pages::Notice& notice);
    void statusChanged();                                              ///< statusText() or count() may be another
    void reportWanted();                                               ///< print what this page is about

protected:
    /// A command of this page. Its text, and whatever else speaks, is set in retranslate().
    QAction* addCommand(Menu menu, const QString& icon = {}, const QKeySequence& shortcut = {});
    /// Sets every text anew, figures and dates included: QLocale() is the new one. Call it at the end of the constructor.
    virtual void retranslate() = 0;
    virtual void showState() = 0;                 ///< state() is new
    void changeEvent(QEvent* event) override;

private:
    QString m_id;
    QString m_icon;
    PageStatePtr m_state;
    QList<QPair<Menu, QAction*>> m_commands;
};

} // namespace unisono::pages

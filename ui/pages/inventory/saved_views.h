// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace unisono::pages {

/// A view the user has named: rows of a built-in view, a filter, and columns with their order, widths and sorting.
struct SavedView
{
    QString id;                        ///< "saved-3"; never shown
    QString title;
    QString base;                      ///< id of the built-in view
    QMap<QString, QString> filter;
    QByteArray columns;                ///< ItemTable::columnState

    bool operator==(const SavedView&) const = default;
};

/// The saved views of one workspace, and the columns of its built-in ones. Every change is kept at once.
class SavedViews
{
public:
    /// Reads those of the workspace at `address`.
    void open(const QString& address);

    const std::vector<SavedView>& all() const { return m_views; }
    const SavedView* find(const QString& id) const;
    /// Adds a view and returns its new id.
    QString add(SavedView view);
    void replace(const SavedView& view);
    void rename(const QString& id, const QString& title);
    void remove(const QString& id);

    /// Columns as the user left them in any view, saved or built in; empty where they were never touched.
    QByteArray columns(const QString& id) const;
    void setColumns(const QString& id, const QByteArray& state);
    void forgetColumns();

private:
    QString group() const;
    void write() const;

    QString m_address;
    std::vector<SavedView> m_views;
};

} // namespace unisono::pages

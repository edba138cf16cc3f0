// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palette_entry.h"

#include <QAbstractListModel>

#include <optional>

namespace unisono::shell {

/// The lines of the palette for what is typed: headings and entries, best first in each group.
class PaletteItems : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, IconRole, ContextRole, ShortcutRole, HitsRole, ContextHitsRole };

    explicit PaletteItems(QObject* parent = nullptr);

    void setContent(PaletteContent content);
    void setRecent(std::vector<PaletteEntry> recent);
    /// Shows only this group, or all.
    void setOnly(std::optional<PaletteEntry::Group> group);
    void setQuery(const QString& typed);

    const PaletteEntry* entry(int row) const; ///< null for a heading
    std::size_t matches() const { return m_matches; }
    int firstEntry() const { return m_lines.empty() ? -1 : 1; }
    static QString groupTitle(PaletteEntry::Group group);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        bool heading = false;
        PaletteEntry entry;
        QList<int> hits, contextHits;
    };
    bool shows(PaletteEntry::Group group) const { return !m_only || *m_only == group; }
    void search();
    void addGroup(PaletteEntry::Group group, const class FuzzyQuery& query);
    std::vector<PaletteEntry> found(PaletteEntry::Group group, const class FuzzyQuery& query);
    std::vector<PaletteEntry> foundSkus(const class FuzzyQuery& query);
    std::size_t most(PaletteEntry::Group group) const;

    PaletteContent m_content;
    std::vector<PaletteEntry> m_recent;
    std::optional<PaletteEntry::Group> m_only;
    QString m_typed;
    std::vector<Line> m_lines;
    std::size_t m_matches = 0;
};

} // namespace unisono::shell

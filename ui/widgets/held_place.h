// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace unisono::widgets {

class ItemTable;

/// Keeps the eye where it is while a table is filled anew: the same rows are selected, and the one that is looked at (the current row where
/// it is in sight, else the first) stays at its height. What was not scrolled shows its beginning.
///
///     const widgets::HeldPlace place(*m_table, {"channel", "started_at"});
///     m_items->setTable(…);
class HeldPlace
{
public:
    /// Rows are the same whose texts in these columns are. Without columns, whoever fills the table selects the current row again.
    explicit HeldPlace(ItemTable& table, QByteArrayList columns = {});
    ~HeldPlace();
    Q_DISABLE_COPY_MOVE(HeldPlace)

private:
    std::vector<QString> keys() const;
    void lookAt(int row, const std::vector<QString>& keys);
    /// The row that was looked at, among the new ones.
    std::optional<int> selectAgain();

    ItemTable& m_table;
    QByteArrayList m_columns;
    QSet<QString> m_selected;
    std::optional<QString> m_current, m_lookedAt;
    int m_currentColumn = 0;
    int m_height = 0; ///< of the row that is looked at, below the headings
    int m_down = 0, m_across = 0;
};

} // namespace unisono::widgets

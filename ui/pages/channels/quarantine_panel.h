// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace unisono::items {
class TableModel;
}
namespace unisono::widgets {
class Button;
class ElidedLabel;
class EmptyState;
class FilterChip;
class ItemTable;
}

namespace unisono::pages {

/// The rows that could not be read: where they stand, why, and of which channel.
class QuarantinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuarantinePanel(QWidget* parent = nullptr);

    void setState(const PageStatePtr& state);
    void showChannel(const QString& channel);      ///< empty: all
    const QString& channel() const { return m_channel; }
    void retranslate();
    widgets::ItemTable* table() const { return m_table; }

Q_SIGNALS:
    void retryWanted();
    void exportWanted();

private:
    void build();
    void fill();
    void filter();
    QMenu* channelMenu();
    QMenu* reasonMenu();

    PageStatePtr m_state;
    QString m_channel;
    std::optional<RowReason> m_reason;
    widgets::FilterChip *m_channelChip = nullptr, *m_reasonChip = nullptr;
    widgets::ElidedLabel* m_sentence = nullptr;
    widgets::Button *m_retry = nullptr, *m_export = nullptr;
    widgets::ItemTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    items::TableModel* m_items = nullptr;
};

/// What a reason is called in a list of them: "Not a number".
QString reasonTitle(RowReason reason);

} // namespace unisono::pages

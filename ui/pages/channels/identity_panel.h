// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QWidget>

namespace unisono::items {
class TableModel;
}
namespace unisono::widgets {
class ElidedLabel;
class EmptyState;
class ItemTable;
}

namespace unisono::pages {

class MapStrip;

/// Codes that a channel uses and nobody stocks, and items that share a code: what only a person can decide.
class IdentityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityPanel(QWidget* parent = nullptr);

    void setState(const PageStatePtr& state);
    /// How many codes wait for a decision.
    static int waiting(const PageState& state);
    void retranslate();
    widgets::ItemTable* table() const { return m_table; }

Q_SIGNALS:
    void mappingWanted(const unisono::workspace::IdentityMapping& mapping);

private:
    struct Line
    {
        QString channel;      ///< id
        QString channelName;
        QString code, title, problem, others;
        bool mappable = false;
    };
    void build();
    void fill();
    void ask(std::size_t row);

    PageStatePtr m_state;
    std::shared_ptr<const std::vector<Line>> m_lines;
    widgets::ElidedLabel* m_sentence = nullptr;
    widgets::ItemTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    MapStrip* m_strip = nullptr;
    items::TableModel* m_items = nullptr;
};

} // namespace unisono::pages

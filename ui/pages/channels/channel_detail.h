// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/channel_lines.h"
#include "widgets/detail_pane.h"

namespace unisono::charts {
class TrendChart;
}
namespace unisono::widgets {
class Button;
class FactList;
class FreshnessBadge;
class SectionHeading;
class ThemedLabel;
}

namespace unisono::pages {

/// Everything about one channel, beside the table.
class ChannelDetail : public widgets::DetailPane
{
    Q_OBJECT

public:
    explicit ChannelDetail(QWidget* parent = nullptr);

    void showChannel(const PageStatePtr& state, const QString& channel, bool pulling);
    const QString& channel() const { return m_channel; }
    void retranslate();

Q_SIGNALS:
    void pullWanted(const QString& channel, bool full);
    void removeWanted(const QString& channel);
    void quarantineWanted(const QString& channel);
    void findingsWanted(const QString& channel);

private:
    void build();
    QWidget* buildActs();
    QWidget* buildQuestion();
    void showAge(bool pulling);
    void showFacts(const workspace::ChannelRecord& record);
    void showChart();
    QString scopeText(const ChannelProfile& profile) const;
    QString placeOf(const workspace::ChannelRecord& record) const;

    PageStatePtr m_state;
    QString m_channel;
    bool m_pulling = false;
    widgets::FreshnessBadge *m_age = nullptr, *m_running = nullptr;
    widgets::SectionHeading *m_chartHeading = nullptr, *m_factsHeading = nullptr;
    charts::TrendChart* m_chart = nullptr;
    widgets::FactList* m_facts = nullptr;
    widgets::Button *m_pull = nullptr, *m_full = nullptr, *m_remove = nullptr, *m_confirm = nullptr, *m_keep = nullptr;
    QWidget *m_acts = nullptr, *m_question = nullptr;
    widgets::ThemedLabel *m_questionText = nullptr, *m_problem = nullptr;
};

} // namespace unisono::pages

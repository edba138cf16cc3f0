// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/quarantine_panel.h"

#include "items/table_model.h"
#include "pages/channels/channel_lines.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/filter_chip.h"
#include "widgets/held_place.h"
#include "widgets/item_table.h"
#include "wording/count_wording.h"
#include "wording/row_wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <set>

namespace unisono::pages {

using theme::Theme;
using widgets::FilterChip;

QuarantinePanel::QuarantinePanel(QWidget* parent)
    : QWidget(parent), m_state(std::make_shared<PageState>()), m_channelChip(new FilterChip(FilterChip::Kind::Menu)),
      m_reasonChip(new FilterChip(FilterChip::Kind::Menu)),
      m_sentence(new widgets::ElidedLabel(theme::FontRole::Label, theme::Color::TextMuted)), m_retry(new widgets::Button),
      m_export(new widgets::Button), m_table(new widgets::ItemTable), m_empty(new widgets::EmptyState),
      m_items(new items::TableModel(this))
{
    build();
    retranslate();
}

void QuarantinePanel::build()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_channelChip);
    top->addWidget(m_reasonChip);
    top->addWidget(m_retry);
    top->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_table->setTableModel(m_items);
    m_table->setStretchColumn("reason");
    m_export->setIconName(QStringLiteral("download"));
    m_retry->setIconName(QStringLiteral("refresh"));
    Theme::current().follow(this, [layout, top] {
        const Theme& theme = Theme::current();
        layout->setContentsMargins(theme.em(1.5), theme.em(0.5), theme.em(1.5), 0);
        top->setContentsMargins(0, 0, 0, theme.em(0.5));
        top->setSpacing(theme.em(0.6));
    });
    connect(m_channelChip, &FilterChip::clicked, this, [this] {
        channelMenu()->popup(m_channelChip->mapToGlobal(QPoint(0, m_channelChip->height())));
    });
    connect(m_reasonChip, &FilterChip::clicked, this, [this] {
        reasonMenu()->popup(m_reasonChip->mapToGlobal(QPoint(0, m_reasonChip->height())));
    });
    connect(m_export, &widgets::Button::clicked, this, &QuarantinePanel::exportWanted);
    connect(m_retry, &widgets::Button::clicked, this, &QuarantinePanel::retryWanted);
}

void QuarantinePanel::setState(const PageStatePtr& state)
{
    m_state = state;
    if (!m_channel.isEmpty() && !channelRecord(*state, m_channel))
        m_channel.clear();
    fill();
}

void QuarantinePanel::showChannel(const QString& channel)
{
    m_channel = channel;
    filter();
}

QMenu* QuarantinePanel::channelMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, const QString& channel) {
        QAction* action = menu->addAction(text, this, [this, channel] { showChannel(channel); });
        action->setCheckable(true);
        action->setChecked(channel == m_channel);
    };
    add(tr("All channels"), {});
    for (const workspace::ChannelRecord& record : m_state->channels)
        add(nameOfChannel(*m_state, record.id), record.id);
    return menu;
}

QMenu* QuarantinePanel::reasonMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, std::optional<RowReason> reason) {
        QAction* action = menu->addAction(text, this, [this, reason] {
            m_reason = reason;
            filter();
        });
        action->setCheckable(true);
        action->setChecked(reason == m_reason);
    };
    add(tr("All reasons"), {});
    std::set<RowReason> reasons;
    for (const workspace::QuarantinedRow& row : m_state->quarantine)
        reasons.insert(row.row.reason);
    for (const RowReason reason : reasons)
        add(reasonTitle(reason), reason);
    return menu;
}

void QuarantinePanel::fill()
{
    auto lines = std::make_shared<std::vector<items::QuarantineLine>>();
    lines->reserve(m_state->quarantine.size());
    for (const workspace::QuarantinedRow& kept : m_state->quarantine) {
        lines->push_back({nameOfChannel(*m_state, kept.channel), kept.row.source, kept.row.line, kept.row.column,
                          kept.row.value, kept.row.record, wording::rowReason(kept.row, {})});
    }
    const std::size_t rows = lines->size();
    const widgets::HeldPlace place(*m_table, {"channel", "file", "line", "column", "value", "record"});
    m_items->setLocale(QLocale());
    m_items->setTable(items::quarantineItems(lines), rows, m_state);
    filter();
}

void QuarantinePanel::filter()
{
    const PageStatePtr state = m_state;
    m_items->setFilter([state, channel = m_channel, reason = m_reason](std::size_t row) {
        const workspace::QuarantinedRow& kept = state->quarantine[row];
        return (channel.isEmpty() || kept.channel == channel) && (!reason || kept.row.reason == *reason);
    });
    m_channelChip->setContent(tr("Channel"), m_channel.isEmpty() ? tr("all", "channels") : nameOfChannel(*m_state, m_channel));
    m_reasonChip->setContent(tr("Reason"), m_reason ? reasonTitle(*m_reason) : tr("all", "reasons"));
    const bool any = !m_state->quarantine.empty();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    for (QWidget* control : std::initializer_list<QWidget*>{m_channelChip, m_reasonChip, m_retry, m_export})
        control->setVisible(any);
    m_sentence->setText(any ? tr("%1 kept out; everything else was taken", "number of rows")
                                  .arg(wording::shownOfText(m_items->rowCount(), static_cast<qint64>(m_state->quarantine.size()), {}))
                            : QString());
}

void QuarantinePanel::retranslate()
{
    m_export->setText(tr("Export"));
    m_retry->setText(tr("Pull again"));
    m_retry->setToolTip(tr("Try these rows once more, for example after a setting was changed"));
    m_table->setAccessibleName(tr("Rows that could not be read"));
    m_empty->setContent(QStringLiteral("check"), tr("Nothing is in quarantine."),
                        tr("A row that cannot be read is kept out and shown here, with its file, line and reason. "
                           "The rest of the pull is taken."));
    fill();
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/pulling_list.h"

#include "theme/theme.h"
#include "widgets/progress_row.h"
#include "widgets/section_heading.h"
#include "wording/age_wording.h"
#include "wording/number_wording.h"

#include <QVBoxLayout>

namespace unisono::pages {

using theme::Theme;
using widgets::ProgressRow;

PullingList::PullingList(QWidget* parent) : QWidget(parent), m_heading(new widgets::SectionHeading), m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(m_rows);
    Theme::current().follow(this, [layout] {
        const Theme& theme = Theme::current();
        layout->setContentsMargins(theme.em(1.5), theme.em(0.9), theme.em(1.5), theme.em(0.3));
        layout->setSpacing(theme.em(0.3));
    });
    hide();
}

void PullingList::setPulls(const RunningPulls& pulls, const std::function<QString(const QString&)>& name, int channels)
{
    for (const QString& channel : m_byChannel.keys()) {
        if (!pulls.contains(channel))
            delete m_byChannel.take(channel);
    }
    for (auto pull = pulls.cbegin(); pull != pulls.cend(); ++pull) {
        ProgressRow*& row = m_byChannel[pull.key()];
        if (!row) {
            row = new ProgressRow(name(pull.key()));
            m_rows->addWidget(row);
            connect(row, &ProgressRow::cancelRequested, this, [this, channel = pull.key()] { Q_EMIT cancelWanted(channel); });
        }
        showProgress(row, *pull);
    }
    m_heading->setTitle(tr("Pulling now"));
    m_heading->setMuted(tr("%Ln of %1 channels; you can go on working", nullptr, static_cast<int>(pulls.size()))
                            .arg(QLocale().toString(channels)));
    setVisible(!pulls.isEmpty());
}

void PullingList::showProgress(ProgressRow* row, const session::PullProgress& progress) const
{
    const wording::Language language;
    ProgressRow::State state;
    state.share = shareOf(progress);
    if (state.share >= 0) {
        state.percent = wording::percentText(state.share, language, 0);
        state.rows = tr("%1 of %2 rows").arg(QLocale().toString(progress.rows), QLocale().toString(progress.expectedRows));
    } else if (progress.rows > 0) {
        state.rows = tr("%Ln rows", nullptr, static_cast<int>(std::min<qint64>(progress.rows, INT_MAX)));
    }
    if (progress.rowsPerSecond > 0) {
        state.speed = tr("%1 rows/s").arg(QLocale().toString(qRound64(progress.rowsPerSecond)));
        const double left = static_cast<double>(progress.expectedRows - progress.rows) / progress.rowsPerSecond;
        if (state.share >= 0 && left >= 1)
            state.left = tr("about %1 left", "time").arg(wording::durationText(qRound64(left) * 1000, language));
    }
    state.note = tr("Cancelling keeps the %Ln whole pages; the next pull resumes from there.", nullptr, progress.pages);
    row->setState(state);
}

} // namespace unisono::pages

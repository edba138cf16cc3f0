// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/channel_lines.h"

#include <QWidget>

class QVBoxLayout;

namespace unisono::widgets {
class ProgressRow;
class SectionHeading;
}

namespace unisono::pages {

/// "Pulling now": one line for each running pull; hidden while none runs.
class PullingList : public QWidget
{
    Q_OBJECT

public:
    explicit PullingList(QWidget* parent = nullptr);

    /// `name` gives a channel's name, `channels` is how many there are.
    void setPulls(const RunningPulls& pulls, const std::function<QString(const QString&)>& name, int channels);

Q_SIGNALS:
    void cancelWanted(const QString& channel);

private:
    void showProgress(widgets::ProgressRow* row, const session::PullProgress& progress) const;

    widgets::SectionHeading* m_heading = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QMap<QString, widgets::ProgressRow*> m_byChannel;
};

} // namespace unisono::pages

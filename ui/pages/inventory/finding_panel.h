// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "items/answer_index.h"
#endif

#include <QWidget>

namespace unisono::pages {

/// One finding in full: how grave, since when, the equation, what it costs, who told it, what to do next.
class FindingPanel : public QWidget
{
    Q_OBJECT

public:
    FindingPanel(const items::AnswerIndexPtr& index, const analysis::Finding& finding, QWidget* parent = nullptr);

Q_SIGNALS:
    void timelineWanted();
    void recheckWanted(const QString& channel);
    void copied();
    void explanationWanted(const QPoint& anchor);
    void channelWanted(const QString& channel);

private:
    QWidget* chips(const analysis::Finding& finding);
    QWidget* facts(const analysis::Finding& finding);
    QWidget* buttons(const analysis::Finding& finding);
    QString channelId(const analysis::Finding& finding) const;

    items::AnswerIndexPtr m_index;
};

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/connect_draft.h"

#include <QWidget>

namespace unisono::pages {

/// One page of the wizard: one question.
class ConnectStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0;              ///< in the list of steps
    virtual QString question() const = 0;          ///< above the step
    /// Shows what is filled in so far; called whenever the step comes into view.
    virtual void enter(const ConnectDraft& draft) = 0;
    virtual void store(ConnectDraft& draft) const = 0;
    virtual bool isComplete() const = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/connect_step.h"

class QButtonGroup;

namespace unisono::widgets {
class ThemedLabel;
}

namespace unisono::pages {

/// Which kind of back-end it is.
class ConnectKindStep : public ConnectStep
{
    Q_OBJECT

public:
    /// `kinds` are the names of the channel kinds on offer.
    explicit ConnectKindStep(const QStringList& kinds, QWidget* parent = nullptr);

    QString name() const override;
    QString question() const override;
    void enter(const ConnectDraft& draft) override;
    void store(ConnectDraft& draft) const override;
    bool isComplete() const override;
    void retranslate() override;

private:
    QStringList m_kinds;
    QButtonGroup* m_group = nullptr;
    QList<widgets::ThemedLabel*> m_sentences;
};

} // namespace unisono::pages

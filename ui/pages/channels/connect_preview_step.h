// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/connect_step.h"

class QVBoxLayout;

namespace unisono::widgets {
class ThemedLabel;
}

namespace unisono::pages {

/// What the first page brought, before anything is kept: records by kind with their first rows, and what could not be read.
class ConnectPreviewStep : public ConnectStep
{
    Q_OBJECT

public:
    explicit ConnectPreviewStep(const ConnectQuestions& questions, QWidget* parent = nullptr);

    QString name() const override;
    QString question() const override;
    void enter(const ConnectDraft& draft) override;
    void store(ConnectDraft& draft) const override;
    bool isComplete() const override { return m_page && m_page->has_value(); }
    void retranslate() override;

    /// Places the page names, in the channel's own codes.
    QStringList places() const;

private:
    void ask();
    void showPage();
    void addKind(const RecordBatch& batch);
    void addRejected(const std::vector<RejectedRow>& rows);
    void clear();

    ConnectQuestions m_questions;
    ConnectDraft m_draft;
    std::optional<Result<channels::Page>> m_page;
    int m_asked = 0;
    widgets::ThemedLabel* m_sentence = nullptr;
    QVBoxLayout* m_content = nullptr;
};

} // namespace unisono::pages

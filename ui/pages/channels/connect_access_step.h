// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/connect_step.h"

class QLineEdit;

namespace unisono::widgets {
class Button;
class ThemedLabel;
}

namespace unisono::pages {

/// How the back-end is reached; tried out at once. Complete when the access works.
class ConnectAccessStep : public ConnectStep
{
    Q_OBJECT

public:
    explicit ConnectAccessStep(const ConnectQuestions& questions, QWidget* parent = nullptr);

    QString name() const override;
    QString question() const override;
    void enter(const ConnectDraft& draft) override;
    void store(ConnectDraft& draft) const override;
    bool isComplete() const override { return m_works; }
    void retranslate() override;

private:
    struct Input
    {
        ConnectField field;
        QLineEdit* edit = nullptr;
    };
    void build(const QString& kind);
    void addField(const ConnectField& field, int row);
    void browse(const ConnectField& field, QLineEdit* edit);
    void changed();
    bool isFilled() const;
    void test();
    void answered(const Result<channels::AccessReport>& answer);
    void say(const QString& text, bool good, const QString& more = {});

    ConnectQuestions m_questions;
    ConnectDraft m_draft;
    QString m_kind;
    std::vector<Input> m_inputs;
    QWidget* m_form = nullptr;
    widgets::Button* m_test = nullptr;
    widgets::ThemedLabel *m_answer = nullptr, *m_more = nullptr;
    std::optional<Result<channels::AccessReport>> m_report;
    int m_asked = 0;                  ///< answers to earlier questions are let go
    bool m_works = false;
};

} // namespace unisono::pages

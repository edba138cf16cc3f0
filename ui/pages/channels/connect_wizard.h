// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/connect_step.h"

class QStackedWidget;

namespace unisono::widgets {
class Button;
class PageHeader;
class ThemedLabel;
}

namespace unisono::pages {

class ConnectPreviewStep;
class ConnectProfileStep;
class StepList;

/// Connects a channel in four steps: which, how it is reached, what is read, what it promises. Esc keeps a draft.
class ConnectWizard : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectWizard(const ConnectQuestions& questions, QWidget* parent = nullptr);

    /// Begins, with the draft that was kept where there is one. `taken` are the ids in use.
    void begin(const QStringList& taken);
    void retranslate();
    int step() const { return m_current; }

Q_SIGNALS:
    void finished(const unisono::channels::ChannelSettings& settings, const QString& secret);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildFoot();
    void show(int step);
    void next();
    void leave(bool keep);
    void finish();
    void update();

    QStringList m_taken;
    ConnectDraft m_draft;
    QList<ConnectStep*> m_steps;
    ConnectPreviewStep* m_preview = nullptr;
    ConnectProfileStep* m_profile = nullptr;
    int m_current = 0;
    widgets::PageHeader* m_header = nullptr;
    StepList* m_list = nullptr;
    widgets::ThemedLabel* m_question = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::Button *m_discard = nullptr, *m_later = nullptr, *m_back = nullptr, *m_next = nullptr;
};

} // namespace unisono::pages

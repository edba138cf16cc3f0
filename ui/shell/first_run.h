// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/recent_workspaces.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace unisono::widgets {
class LinkButton;
class SegmentedControl;
class ThemedLabel;
} // namespace unisono::widgets

namespace unisono::shell {

class FirstRunChoice;

/// What is seen while no workspace is open: explore the sample, connect a channel, open a workspace, and the recent
/// ones.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget* parent = nullptr);

    void setLanguage(const QString& code);
    void setRecent(std::vector<RecentWorkspace> recent);
    /// While a workspace is being written or opened; the sentence says what is going on. Empty: nothing is.
    void setBusy(const QString& sentence);

Q_SIGNALS:
    void sampleWanted();
    void channelWanted();
    void openWanted();
    void recentWanted(const QString& address);
    void forgetWanted(const QString& address);
    void languageWanted(const QString& code);
    void shortcutsWanted();
    void schemeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildBelow();
    QWidget* buildFoot();
    void restyle();
    void retranslate();
    void fillRecent();
    void fillStays();

    QString m_language;
    std::vector<RecentWorkspace> m_recent;
    QWidget *m_head = nullptr, *m_foot = nullptr;
    QHBoxLayout *m_headLayout = nullptr, *m_footLayout = nullptr, *m_choices = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr, *m_recentLayout = nullptr, *m_staysLayout = nullptr;
    widgets::ThemedLabel *m_languageLabel = nullptr, *m_title = nullptr, *m_sentence = nullptr,
                         *m_recentTitle = nullptr, *m_staysTitle = nullptr, *m_version = nullptr, *m_busy = nullptr;
    widgets::SegmentedControl* m_languages = nullptr;
    FirstRunChoice *m_sample = nullptr, *m_connect = nullptr, *m_open = nullptr;
    widgets::LinkButton *m_help = nullptr, *m_display = nullptr;
};

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace unisono::widgets {
class ElidedLabel;
class ProgressLine;
class ThemedLabel;
}

namespace unisono::shell {

/// The line at the foot: what is shown, the running pull, that everything stays readable, date and zone.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setState(const pages::PageStatePtr& state);
    void setPageText(const QString& text);
    /// A pull that runs (or has ended); several are shown as one.
    void setPull(const QString& channel, const QString& name, const session::PullProgress& progress);
    void endPull(const QString& channel);
    /// A short word on what was just done; goes away by itself.
    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Pull
    {
        QString name;
        session::PullProgress progress;
    };
    void retranslate();
    void showPulls();
    void showClock();

    widgets::ElidedLabel* m_text = nullptr;
    widgets::ThemedLabel* m_pullText = nullptr;
    widgets::ProgressLine* m_line = nullptr;
    widgets::ThemedLabel* m_percent = nullptr;
    QLabel* m_offlineIcon = nullptr;
    widgets::ThemedLabel* m_offline = nullptr;
    widgets::ThemedLabel* m_clock = nullptr;
    QMap<QString, Pull> m_pulls;
    QString m_pageText;
    pages::PageStatePtr m_state;
    QTimer m_minute;
    QTimer m_saying;
};

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace unisono::widgets {

class Button;

/// The line of the bar itself, also used in the status bar. Negative: how much is left is not known.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setShare(double share);
    double share() const { return m_share; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = -1;
};

/// One running pull: name, bar, %, rows of rows, rows/s, time left, Cancel, and below what cancelling keeps.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        double share = -1;       ///< 0–1, negative: unknown
        QString percent;         ///< "62 %"
        QString rows;            ///< "18,240 of 29,400 rows"
        QString speed;           ///< "1,260 rows/s"
        QString left;            ///< "about 9 s left"
        QString note;            ///< "Page 46 of 74. Cancelling keeps …"
    };

    explicit ProgressRow(const QString& name, QWidget* parent = nullptr);
    void setState(const State& state);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_name;
    QLabel* m_title = nullptr;
    ProgressLine* m_line = nullptr;
    QLabel* m_percent = nullptr;
    QLabel* m_rows = nullptr;
    QLabel* m_speed = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_note = nullptr;
    Button* m_cancel = nullptr;
};

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unisono::widgets {

class ThemedLabel;

/// The next step of a finding: accent edge, small heading, the sentence.
class NextStepBox : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepBox(QWidget* parent = nullptr);
    void setStep(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ThemedLabel* m_heading = nullptr;
    ThemedLabel* m_sentence = nullptr;
};

} // namespace unisono::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace unisono::widgets {
class SegmentedControl;
}

namespace unisono::shell {

/// In which language a report is wanted, and whether to look at it or to save it. Remembers the language.
class ReportQuestion : public QDialog
{
    Q_OBJECT

public:
    explicit ReportQuestion(QWidget* window);

Q_SIGNALS:
    void saveWanted(const QString& language);
    void previewWanted();

private:
    QString language() const;

    widgets::SegmentedControl* m_language = nullptr;
};

} // namespace unisono::shell

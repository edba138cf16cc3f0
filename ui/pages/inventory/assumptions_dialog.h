// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/region.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace unisono::widgets {
class Button;
class LinkButton;
class ThemedLabel;
}

namespace unisono::pages {

/// What planning assumes: every value with its unit, its limits and where it comes from, to be changed or taken back. What makes no sense is
/// refused with a sentence, and the button waits.
class AssumptionsDialog : public QDialog
{
    Q_OBJECT

public:
    AssumptionsDialog(const Region& region, QWidget* parent);

    /// The field of an assumption.
    QLineEdit* field(Assumption assumption) const;
    widgets::LinkButton* backLink(Assumption assumption) const;
    QString refusal() const; ///< the sentence shown; empty where every value is accepted
    widgets::Button* saveButton() const { return m_save; }
    /// What differs from the values without any change; none for what is back at them.
    AssumptionChanges changes() const;

Q_SIGNALS:
    void changed(const unisono::AssumptionChanges& changes);

private:
    struct Line
    {
        Assumption assumption;
        double usual = 0; ///< what stands where nobody changes it: the region's, else the default
        QLineEdit* field = nullptr;
        widgets::ThemedLabel* source = nullptr;
        widgets::LinkButton* back = nullptr;
    };
    QGridLayout* buildLines();
    void addHeading(QGridLayout& grid, const QString& text);
    void addLine(QGridLayout& grid, Assumption assumption);
    void judge();
    void judgeLine(const Line& line);
    std::optional<double> valueOf(const Line& line) const; ///< none where it is no number or makes no sense
    const Line& lineOf(Assumption assumption) const;

    Region m_region;
    std::vector<Line> m_lines;
    widgets::ThemedLabel* m_refusal = nullptr;
    widgets::Button* m_save = nullptr;
};

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QGridLayout;

namespace unisono::widgets {

/// Label and value in two columns: "Since   11 June 2026, 14:20". Values can be selected and read by a screen reader.
class FactList : public QWidget
{
    Q_OBJECT

public:
    enum class Layout { Beside, Opposite };   ///< values next to the labels, or right-aligned at the edge

    explicit FactList(Layout layout = Layout::Beside, QWidget* parent = nullptr);
    void addFact(const QString& label, const QString& value, theme::Color color = theme::Color::Text,
                 bool strong = false);
    /// A value that leads somewhere; the widget is taken over.
    void addFact(const QString& label, QWidget* value);
    /// Values begin after so many em, in line with what stands above or below the list.
    void setLabelWidth(double ems);
    void clear();

private:
    QGridLayout* m_grid = nullptr;
    Layout m_layout;
    double m_labelWidth = 0;
};

} // namespace unisono::widgets

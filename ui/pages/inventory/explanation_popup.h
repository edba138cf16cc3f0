// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

namespace unisono::pages {

/// How a figure is computed, in words a manager reads.
struct Explanation
{
    struct Input
    {
        QString name;
        QString value;
    };
    QString title;               ///< the figure's name
    QString definition;          ///< what it is, one or two sentences
    QString formula;             ///< in words: "on hand − committed − reserved"; may be empty
    std::vector<Input> inputs;   ///< the figures that went in
    QString counted;             ///< rows counted and left out, and as of when
};

/// Opens below the figure that was asked about; Esc or a click elsewhere closes it.
class ExplanationPopup : public QFrame
{
    Q_OBJECT

public:
    /// Deletes itself when closed. `anchor` is in global coordinates.
    static ExplanationPopup* open(const Explanation& explanation, const QPoint& anchor, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ExplanationPopup(const Explanation& explanation, QWidget* parent);
};

} // namespace unisono::pages

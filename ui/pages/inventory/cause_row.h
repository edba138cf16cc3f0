// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read <concepts>
#include "pages/inventory/inventory_rows.h"
#endif

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace unisono::widgets {
class CauseCard;
}

namespace unisono::pages {

/// The causes of the discrepancies with their number; a pressed card narrows the table to its cause, pressed again to none.
class CauseRow : public QWidget
{
    Q_OBJECT

public:
    explicit CauseRow(QWidget* parent = nullptr);
    void setCauses(const std::vector<CauseCount>& causes, const items::AnswerIndex& index, std::optional<analysis::Signature> current);

Q_SIGNALS:
    void causeChosen(std::optional<unisono::analysis::Signature> cause);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWhatFits();

    QHBoxLayout* m_layout = nullptr;
    std::vector<widgets::CauseCard*> m_cards;
};

} // namespace unisono::pages

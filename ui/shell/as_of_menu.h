// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QMenu>
#include <QTimeZone>

namespace unisono::shell {

/// Which moment's figures are shown: now, some handy moments of the past, or one of the manager's choice.
class AsOfMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AsOfMenu(QWidget* parent = nullptr);

    /// `present` is the region's present (a sample's is fixed), `shown` what is shown, unknown for the present.
    void setMoments(Instant present, Instant shown, const QTimeZone& zone);

Q_SIGNALS:
    void chosen(unisono::Instant instant); ///< unknown: the present

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void add(const QString& text, Instant instant);
    void ask();

    Instant m_present;
    Instant m_shown;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace unisono::shell

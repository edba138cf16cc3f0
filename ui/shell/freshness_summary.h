// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <QAbstractButton>

namespace unisono::shell {

/// "● 5 up to date ▲ 1 late" in the header; leads to the channels.
class FreshnessSummary : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FreshnessSummary(QWidget* parent = nullptr);
    void setFreshness(const std::vector<analysis::ChannelFreshness>& channels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part
    {
        analysis::ChannelFreshness::State state;
        QString text;
    };
    void retranslate();
    int partWidth(const Part& part) const;

    int m_fresh = 0, m_late = 0, m_unknown = 0;
    std::vector<Part> m_parts;
    QString m_label;
};

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/channels/connect_step.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace unisono::widgets {
class ThemedLabel;
}

namespace unisono::pages {

/// What the channel is called, what it promises, and where it sells from.
class ConnectProfileStep : public ConnectStep
{
    Q_OBJECT

public:
    explicit ConnectProfileStep(QWidget* parent = nullptr);

    /// Places to choose the scope from, in the channel's codes.
    void setPlaces(const QStringList& places);
    QString name() const override;
    QString question() const override;
    void enter(const ConnectDraft& draft) override;
    void store(ConnectDraft& draft) const override;
    bool isComplete() const override;
    void retranslate() override;

private:
    struct Row
    {
        widgets::ThemedLabel *label = nullptr, *note = nullptr;
    };
    Row addRow(QWidget* control);
    void fillChoices();

    QGridLayout* m_grid = nullptr;
    QLineEdit *m_name = nullptr, *m_country = nullptr, *m_currency = nullptr, *m_timezone = nullptr;
    QComboBox *m_role = nullptr, *m_tax = nullptr;
    QSpinBox *m_promise = nullptr, *m_buffer = nullptr;
    QListWidget* m_scope = nullptr;
    Row m_nameRow, m_roleRow, m_promiseRow, m_scopeRow, m_bufferRow, m_countryRow, m_currencyRow, m_timezoneRow, m_taxRow;
};

} // namespace unisono::pages

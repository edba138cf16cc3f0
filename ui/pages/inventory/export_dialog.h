// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inventory/export_choice.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace unisono::pages {

/// Asks what to export: format, columns, rows, and how a CSV is written. Remembers the last answer.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(qint64 shownRows, qint64 selectedRows, int visibleColumns, int allColumns, QWidget* parent);
    ExportChoice choice() const;

Q_SIGNALS:
    void chosen(const unisono::pages::ExportChoice& choice);

private:
    QButtonGroup* addChoice(const QString& title, const QStringList& texts, int chosen);
    void addCsvOptions();
    void remember() const;

    QButtonGroup* m_format = nullptr;
    QButtonGroup* m_columns = nullptr;
    QButtonGroup* m_rows = nullptr;
    QWidget* m_csv = nullptr;
    QComboBox* m_separator = nullptr;
    QCheckBox* m_mark = nullptr;
};

} // namespace unisono::pages

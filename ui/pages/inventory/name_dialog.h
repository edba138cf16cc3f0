// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace unisono::pages {

/// Asks for the name of a view; the button waits until there is one.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString& title, const QString& name, const QString& button, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    QLineEdit* m_field = nullptr;
};

} // namespace unisono::pages

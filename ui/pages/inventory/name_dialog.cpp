// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/name_dialog.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace unisono::pages {

using theme::Theme;

NameDialog::NameDialog(const QString& title, const QString& name, const QString& button, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const Theme& look = Theme::current();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.em(1.85), look.em(1.5), look.em(1.85), look.em(1.25));
    layout->setSpacing(look.em(0.6));
    auto* label = new widgets::ThemedLabel(theme::FontRole::Strong);
    label->setText(tr("Name of the view"));
    m_field = new QLineEdit(name);
    m_field->setMaxLength(60);
    m_field->setMinimumWidth(look.em(22));
    m_field->setAccessibleName(label->text());
    m_field->selectAll();
    layout->addWidget(label);
    layout->addWidget(m_field);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new widgets::Button(tr("Cancel"));
    auto* accept = new widgets::Button(button, widgets::Button::Kind::Primary);
    accept->setDefault(true);
    accept->setEnabled(!name.trimmed().isEmpty());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addSpacing(look.em(0.6));
    layout->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, accept, [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(accept, &QAbstractButton::clicked, this, [this] {
        Q_EMIT named(m_field->text().trimmed());
        QDialog::accept();
    });
}

} // namespace unisono::pages

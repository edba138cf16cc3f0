// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/export_dialog.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"
#include "wording/count_wording.h"
#include "wording/number_wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSettings>

namespace unisono::pages {

using theme::FontRole;
using theme::Theme;

namespace {

constexpr const char* group = "export";
constexpr char separators[]{';', ',', '\t'};

} // namespace

ExportDialog::ExportDialog(qint64 shownRows, qint64 selectedRows, int visibleColumns, int allColumns, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export the table"));
    auto* layout = new QVBoxLayout(this);
    const Theme& look = Theme::current();
    layout->setContentsMargins(look.em(1.85), look.em(1.5), look.em(1.85), look.em(1.25));
    layout->setSpacing(look.em(0.45));
    QSettings settings;
    settings.beginGroup(QLatin1String(group));
    const wording::Language language;
    m_format = addChoice(tr("Format"), {tr("Excel workbook (.xlsx)"), tr("Text with separators (.csv)")}, settings.value("csv").toBool() ? 1 : 0);
    addCsvOptions();
    m_columns = addChoice(tr("Columns"), {tr("Visible columns (%1)").arg(wording::wholeText(visibleColumns, language)), tr("All columns (%1)").arg(wording::wholeText(allColumns, language))},
                          settings.value("allColumns").toBool() ? 1 : 0);
    const QString selection = selectedRows > 0 ? tr("Only the selection (%1)").arg(wording::countText(selectedRows, wording::Counted::Rows, language))
                                               : tr("Only the selection");
    m_rows = addChoice(tr("Rows"), {tr("All rows shown (%1)").arg(wording::wholeText(shownRows, language)), selection}, selectedRows > 1 ? 1 : 0);
    m_rows->button(1)->setEnabled(selectedRows > 0);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new widgets::Button(tr("Cancel"));
    auto* accept = new widgets::Button(tr("Export…"), widgets::Button::Kind::Primary);
    accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addSpacing(look.em(0.9));
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(accept, &QAbstractButton::clicked, this, [this] {
        remember();
        Q_EMIT chosen(choice());
        QDialog::accept();
    });
    const auto showCsv = [this] { m_csv->setEnabled(m_format->checkedId() == 1); };
    connect(m_format, &QButtonGroup::idToggled, this, showCsv);
    showCsv();
}

QButtonGroup* ExportDialog::addChoice(const QString& title, const QStringList& texts, int chosen)
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    if (layout->count() > 0)
        layout->addSpacing(Theme::current().em(0.6));
    auto* heading = new widgets::ThemedLabel(FontRole::Strong);
    heading->setText(title);
    layout->addWidget(heading);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new QRadioButton(texts[i]);
        button->setChecked(i == chosen);
        group->addButton(button, i);
        layout->addWidget(button);
    }
    return group;
}

void ExportDialog::addCsvOptions()
{
    QSettings settings;
    settings.beginGroup(QLatin1String(group));
    m_csv = new QWidget;
    auto* row = new QHBoxLayout(m_csv);
    row->setContentsMargins(Theme::current().em(1.7), 0, 0, 0);
    auto* label = new widgets::ThemedLabel(FontRole::Body);
    label->setText(tr("Separator"));
    m_separator = new QComboBox;
    m_separator->addItems({tr("Semicolon ;"), tr("Comma ,"), tr("Tab")});
    m_separator->setAccessibleName(label->text());
    const bool commaIsDecimal = QLocale().decimalPoint() == QLatin1String(",");
    m_separator->setCurrentIndex(settings.value("separator", commaIsDecimal ? 0 : 1).toInt());
    m_mark = new QCheckBox(tr("Byte order mark"));
    m_mark->setToolTip(tr("Tells spreadsheets that the text is UTF-8."));
    m_mark->setChecked(settings.value("byteOrderMark", true).toBool());
    row->addWidget(label);
    row->addWidget(m_separator);
    row->addWidget(m_mark);
    row->addStretch();
    layout()->addWidget(m_csv);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = m_format->checkedId() == 1 ? ExportChoice::Format::Csv : ExportChoice::Format::Xlsx;
    choice.allColumns = m_columns->checkedId() == 1;
    choice.selectionOnly = m_rows->checkedId() == 1;
    choice.separator = separators[std::clamp(m_separator->currentIndex(), 0, 2)];
    choice.byteOrderMark = m_mark->isChecked();
    return choice;
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.beginGroup(QLatin1String(group));
    settings.setValue("csv", m_format->checkedId() == 1);
    settings.setValue("allColumns", m_columns->checkedId() == 1);
    settings.setValue("separator", m_separator->currentIndex());
    settings.setValue("byteOrderMark", m_mark->isChecked());
}

} // namespace unisono::pages

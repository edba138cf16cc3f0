// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/file_question.h"

#include <QFileDialog>

namespace unisono::pages {

namespace {

QFileDialog* opened(QWidget* parent, const QString& title, const QString& folder, FileAnswer chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

} // namespace

void askFileToOpen(QWidget* parent, const QString& title, const QString& filter, const QString& folder, FileAnswer chosen)
{
    QFileDialog* dialog = opened(parent, title, folder, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    dialog->open();
}

void askFileToSave(QWidget* parent, const QString& title, const QString& filter, const QString& file,
                   const QString& suffix, FileAnswer chosen)
{
    QFileDialog* dialog = opened(parent, title, {}, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& chosenFilter) {
        dialog->setDefaultSuffix(chosenFilter.section(QStringLiteral("*."), 1).section(u')', 0, 0));
    });
    dialog->selectFile(file);
    dialog->open();
}

void askFolder(QWidget* parent, const QString& title, const QString& folder, FileAnswer chosen)
{
    QFileDialog* dialog = opened(parent, title, folder, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace unisono::pages {

/// The system's file dialogs, without a nested event loop: `chosen` is called with the file or folder, or never.
using FileAnswer = std::function<void(const QString& path)>;

void askFileToOpen(QWidget* parent, const QString& title, const QString& filter, const QString& folder, FileAnswer chosen);
/// `suffix` is added where none is typed; the dialog itself asks before a file is replaced.
void askFileToSave(QWidget* parent, const QString& title, const QString& filter, const QString& file,
                   const QString& suffix, FileAnswer chosen);
void askFolder(QWidget* parent, const QString& title, const QString& folder, FileAnswer chosen);

} // namespace unisono::pages

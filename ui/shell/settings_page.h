// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "shell/preferences.h"

class QLineEdit;
class QVBoxLayout;

namespace unisono::widgets {
class Button;
class FactList;
class PageHeader;
class SectionHeading;
class SegmentedControl;
class ThemedLabel;
} // namespace unisono::widgets

namespace unisono::shell {

/// Language, look, sizes, the folder of new workspaces and the wish to hear of newer versions; what this program is made of. Every
/// change takes effect at once.
class SettingsPage : public pages::Page
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    void setPreferences(const Preferences& preferences);
    /// Whether this build can ask for a newer version, and whom; an empty address takes the wish away and says so.
    void setUpdateAddress(const QString& address);
    QString title() const override;

Q_SIGNALS:
    void preferencesChanged(const unisono::shell::Preferences& preferences);
    void layoutResetWanted();
    void updateCheckWanted();

protected:
    void retranslate() override;
    void showState() override {}

private:
    struct Row
    {
        widgets::ThemedLabel* label = nullptr;
        widgets::ThemedLabel* note = nullptr;
    };
    void build();
    widgets::SectionHeading* addSection();
    Row addRow(QWidget* control);
    void connectControls();
    void showPreferences();
    void showVersions();
    void showUpdates();
    QWidget* buildFolder();
    QWidget* buildUpdates();
    void change();
    void chooseFolder();

    Preferences m_preferences;
    QVBoxLayout* m_content = nullptr;
    widgets::PageHeader* m_header = nullptr;
    widgets::SectionHeading *m_languageHeading = nullptr, *m_lookHeading = nullptr, *m_filesHeading = nullptr,
                            *m_aboutHeading = nullptr;
    widgets::SegmentedControl *m_language = nullptr, *m_scheme = nullptr, *m_density = nullptr, *m_textScale = nullptr,
                              *m_updates = nullptr;
    QLineEdit* m_folder = nullptr;
    widgets::Button *m_browse = nullptr, *m_reset = nullptr, *m_ask = nullptr;
    widgets::ThemedLabel* m_notOffered = nullptr;
    QString m_updateAddress;
    Row m_languageRow, m_schemeRow, m_densityRow, m_scaleRow, m_folderRow, m_resetRow, m_updateRow;
    widgets::FactList* m_versions = nullptr;
};

} // namespace unisono::shell

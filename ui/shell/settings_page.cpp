// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings_page.h"

#include "pages/file_question.h"
#include "shell/language_switch.h"
#include "widgets/button.h"
#include "widgets/fact_list.h"
#include "widgets/page_header.h"
#include "widgets/section_heading.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"
#include "wording/number_wording.h"
#include "wording/update_wording.h"
#include "workspace/database_drivers.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr std::array<double, 5> scales{1, 1.25, 1.5, 1.75, 2};
constexpr double labelEms = 13;

int nearestScale(double scale)
{
    const auto nearest = std::ranges::min_element(scales, {}, [&](double one) { return std::abs(one - scale); });
    return static_cast<int>(nearest - scales.begin());
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent) : Page(QStringLiteral("settings"), QStringLiteral("settings"), parent)
{
    build();
    connectControls();
    retranslate();
}

void SettingsPage::build()
{
    auto* outer = new QVBoxLayout(this);
    m_header = new widgets::PageHeader;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    scroll->setWidget(content);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_header);
    outer->addWidget(scroll, 1);
    m_language = new widgets::SegmentedControl;
    m_scheme = new widgets::SegmentedControl;
    m_density = new widgets::SegmentedControl;
    m_textScale = new widgets::SegmentedControl;
    m_reset = new widgets::Button;

    m_languageHeading = addSection();
    m_languageRow = addRow(m_language);
    m_lookHeading = addSection();
    m_schemeRow = addRow(m_scheme);
    m_densityRow = addRow(m_density);
    m_scaleRow = addRow(m_textScale);
    m_resetRow = addRow(m_reset);
    m_filesHeading = addSection();
    m_folderRow = addRow(buildFolder());
    m_aboutHeading = addSection();
    m_updateRow = addRow(buildUpdates());
    m_versions = new widgets::FactList;
    m_versions->setLabelWidth(labelEms);
    m_content->addWidget(m_versions);
    m_content->addStretch(1);
    Theme::current().follow(this, [this] {
        const Theme& theme = Theme::current();
        m_content->setContentsMargins(theme.em(1.5), 0, theme.em(1.5), theme.em(1.85));
        m_content->setSpacing(theme.em(0.9));
        m_folder->setMinimumWidth(theme.em(30));
    });
}

QWidget* SettingsPage::buildFolder()
{
    auto* folder = new QWidget;
    auto* layout = new QHBoxLayout(folder);
    m_folder = new QLineEdit;
    m_browse = new widgets::Button;
    layout->setContentsMargins({});
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_browse);
    return folder;
}

QWidget* SettingsPage::buildUpdates()
{
    auto* controls = new QWidget;
    auto* layout = new QHBoxLayout(controls);
    m_updates = new widgets::SegmentedControl;
    m_ask = new widgets::Button;
    m_notOffered = new widgets::ThemedLabel(FontRole::Body, Color::TextMuted);
    layout->setContentsMargins({});
    layout->addWidget(m_updates);
    layout->addWidget(m_ask);
    layout->addWidget(m_notOffered);
    return controls;
}

widgets::SectionHeading* SettingsPage::addSection()
{
    if (m_content->count() > 0)
        m_content->addSpacing(Theme::current().em(0.9));
    auto* heading = new widgets::SectionHeading;
    m_content->addWidget(heading);
    return heading;
}

SettingsPage::Row SettingsPage::addRow(QWidget* control)
{
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    Row row{new widgets::ThemedLabel(FontRole::Body), new widgets::ThemedLabel(FontRole::Label, Color::TextMuted)};
    grid->setContentsMargins({});
    grid->addWidget(row.label, 0, 0);
    grid->addWidget(control, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(row.note, 1, 1);
    grid->setColumnStretch(1, 1);
    row.note->setWordWrap(true);
    Theme::current().follow(row.label, [grid] {
        grid->setColumnMinimumWidth(0, Theme::current().em(labelEms));
        grid->setVerticalSpacing(Theme::current().em(0.3));
    });
    m_content->addWidget(line);
    return row;
}

void SettingsPage::connectControls()
{
    for (widgets::SegmentedControl* control : {m_language, m_scheme, m_density, m_textScale, m_updates})
        connect(control, &widgets::SegmentedControl::currentChanged, this, &SettingsPage::change);
    connect(m_folder, &QLineEdit::editingFinished, this, &SettingsPage::change);
    connect(m_browse, &widgets::Button::clicked, this, &SettingsPage::chooseFolder);
    connect(m_reset, &widgets::Button::clicked, this, &SettingsPage::layoutResetWanted);
    connect(m_ask, &widgets::Button::clicked, this, &SettingsPage::updateCheckWanted);
}

void SettingsPage::setUpdateAddress(const QString& address)
{
    m_updateAddress = address;
    showUpdates();
}

void SettingsPage::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    showPreferences();
}

void SettingsPage::showPreferences()
{
    m_language->setCurrentIndex(static_cast<int>(LanguageSwitch::codes().indexOf(QLocale().name().left(2))));
    m_scheme->setCurrentIndex(static_cast<int>(m_preferences.scheme));
    m_density->setCurrentIndex(static_cast<int>(m_preferences.density));
    m_textScale->setCurrentIndex(nearestScale(m_preferences.textScale));
    m_folder->setText(QDir::toNativeSeparators(m_preferences.workspaceFolder));
    m_updates->setCurrentIndex(m_preferences.asksForUpdates ? 1 : 0);
}

void SettingsPage::change()
{
    Preferences changed = m_preferences;
    if (m_language->currentIndex() >= 0)
        changed.language = LanguageSwitch::codes().value(m_language->currentIndex());
    changed.scheme = static_cast<theme::Scheme>(m_scheme->currentIndex());
    changed.density = static_cast<theme::Density>(m_density->currentIndex());
    // A size set by the keyboard may lie between the steps and is kept until a step is chosen.
    if (const int step = m_textScale->currentIndex(); step != nearestScale(m_preferences.textScale))
        changed.textScale = scales[static_cast<std::size_t>(step)];
    if (!m_folder->text().trimmed().isEmpty())
        changed.workspaceFolder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    changed.asksForUpdates = m_updates->currentIndex() == 1;
    m_preferences = changed;
    Q_EMIT preferencesChanged(changed);
}

void SettingsPage::chooseFolder()
{
    pages::askFolder(this, tr("Folder for new workspaces"), m_folder->text(), [this](const QString& folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        change();
    });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSentence(tr("Every change takes effect at once and stays on this computer"));
    m_languageHeading->setTitle(tr("Language"));
    m_lookHeading->setTitle(tr("Look"));
    m_filesHeading->setTitle(tr("Files"));
    m_aboutHeading->setTitle(tr("About"));
    m_languageRow.label->setText(tr("Language"));
    m_languageRow.note->setText(tr("Texts, numbers, dates and charts. A report asks for its own language."));
    m_schemeRow.label->setText(tr("Colours"));
    m_schemeRow.note->setText(tr("Reports are always light, on white."));
    m_densityRow.label->setText(tr("Density"));
    m_densityRow.note->setText(tr("Comfortable rows are tall enough for a finger."));
    m_scaleRow.label->setText(tr("Text size"));
    m_scaleRow.note->setText(tr("From 150% on, a group can read along from the back of the room."));
    m_resetRow.label->setText(tr("Layout"));
    m_resetRow.note->setText(tr("Columns, widths and panes as on the first day. Saved views stay."));
    m_folderRow.label->setText(tr("New workspaces"));
    m_folderRow.note->setText(tr("The folder that is offered for new workspaces."));
    m_browse->setText(tr("Choose…"));
    m_reset->setText(tr("Reset the layout"));
    m_folder->setAccessibleName(m_folderRow.label->text());
    QStringList languages;
    for (const QString& code : LanguageSwitch::codes())
        languages += LanguageSwitch::nameOf(code);
    m_language->setChoices(languages);
    m_language->setAccessibleName(tr("Language"));
    m_scheme->setChoices({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_scheme->setAccessibleName(tr("Colours"));
    m_density->setChoices({tr("Compact"), tr("Normal"), tr("Comfortable")});
    m_density->setAccessibleName(tr("Density"));
    QStringList sizes;
    for (const double scale : scales)
        sizes += wording::percentText(scale, {}, 0);
    m_textScale->setChoices(sizes);
    m_textScale->setAccessibleName(tr("Text size"));
    m_updateRow.label->setText(tr("Newer versions"));
    m_updates->setChoices({tr("Do not ask", "for newer versions"), tr("Ask once a day", "for newer versions")});
    m_updates->setAccessibleName(m_updateRow.label->text());
    m_ask->setText(tr("Ask now", "for newer versions"));
    showUpdates();
    showPreferences();
    showVersions();
}

void SettingsPage::showUpdates()
{
    const bool offered = !m_updateAddress.isEmpty();
    for (QWidget* control : std::initializer_list<QWidget*>{m_updates, m_ask, m_updateRow.note})
        control->setVisible(offered);
    m_notOffered->setVisible(!offered);
    m_notOffered->setText(wording::updatesNotOffered(wording::Language()));
    m_updateRow.note->setText(tr("Asks %1 and tells it nothing. Nothing is installed by itself.").arg(m_updateAddress));
}

void SettingsPage::showVersions()
{
    m_versions->clear();
    m_versions->addFact(tr("Version"), QCoreApplication::applicationVersion());
    m_versions->addFact(tr("Made with"), tr("Qt %1").arg(QLatin1String(qVersion())));
    m_versions->addFact(tr("Database drivers"), QLocale().createSeparatedList(workspace::databaseDrivers()));
    m_versions->addFact(tr("Licence"), tr("GNU General Public License, version 3 or later"));
    m_versions->addFact(tr("What it does to channels"), tr("It reads them; it never writes to one."));
}

} // namespace unisono::shell

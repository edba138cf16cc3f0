// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/report_question.h"

#include "shell/language_switch.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Button;

ReportQuestion::ReportQuestion(QWidget* window) : QDialog(window), m_language(new widgets::SegmentedControl)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Inventory report"));
    auto* title = new widgets::ThemedLabel(FontRole::Section);
    title->setText(tr("In which language?"));
    auto* note = new widgets::ThemedLabel(FontRole::Body, Color::TextMuted);
    note->setText(tr("The report may speak another language than this window. It prints the figures that are shown now, "
                     "how old they are, and every finding."));
    note->setWordWrap(true);
    QStringList names;
    for (const QString& code : LanguageSwitch::codes())
        names += LanguageSwitch::nameOf(code);
    m_language->setChoices(names);
    m_language->setAccessibleName(title->text());
    const QString last = QSettings().value(QStringLiteral("reportLanguage"), QLocale().name().left(2)).toString();
    m_language->setCurrentIndex(std::max(0, static_cast<int>(LanguageSwitch::codes().indexOf(last))));
    auto* preview = new Button(tr("Preview"));
    auto* cancel = new Button(tr("Cancel"));
    auto* save = new Button(tr("Save as PDF…"), Button::Kind::Primary);
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(preview);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_language, 0, Qt::AlignLeft);
    layout->addStretch(1);
    layout->addLayout(buttons);
    const Theme& theme = Theme::current();
    layout->setContentsMargins(theme.em(1.5), theme.em(1.5), theme.em(1.5), theme.em(1.2));
    layout->setSpacing(theme.em(0.9));
    resize(theme.em(34), theme.em(14));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, [this] {
        const QString chosen = language();
        accept();
        Q_EMIT saveWanted(chosen);
    });
    connect(preview, &Button::clicked, this, [this] {
        language();
        accept();
        Q_EMIT previewWanted();
    });
}

QString ReportQuestion::language() const
{
    const QString chosen = LanguageSwitch::codes().value(m_language->currentIndex());
    QSettings().setValue(QStringLiteral("reportLanguage"), chosen);
    return chosen;
}

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/connect_access_step.h"

#include "pages/file_question.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/themed_label.h"
#include "wording/channel_wording.h"
#include "wording/error_wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Button;
using widgets::ThemedLabel;

ConnectAccessStep::ConnectAccessStep(const ConnectQuestions& questions, QWidget* parent)
    : ConnectStep(parent), m_questions(questions), m_form(new QWidget), m_test(new Button),
      m_answer(new ThemedLabel(FontRole::Strong)), m_more(new ThemedLabel(FontRole::Body, Color::TextMuted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addWidget(m_answer);
    layout->addWidget(m_more);
    layout->addStretch(1);
    m_answer->setWordWrap(true);
    m_more->setWordWrap(true);
    connect(m_test, &Button::clicked, this, &ConnectAccessStep::test);
    retranslate();
}

QString ConnectAccessStep::name() const
{
    return tr("Access");
}

QString ConnectAccessStep::question() const
{
    return tr("How is it reached?");
}

void ConnectAccessStep::build(const QString& kind)
{
    m_kind = kind;
    m_inputs.clear();
    qDeleteAll(m_form->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_form->layout();
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(Theme::current().em(0.25));
    grid->setHorizontalSpacing(Theme::current().em(0.6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ConnectField& field : connectFields(kind)) {
        addField(field, row);
        row += 2;
    }
}

void ConnectAccessStep::addField(const ConnectField& field, int row)
{
    auto* grid = static_cast<QGridLayout*>(m_form->layout());
    auto* label = new ThemedLabel(FontRole::Body);
    label->setText(field.label);
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("connect/") + (field.option.isEmpty() ? QStringLiteral("secret") : field.option));
    edit->setPlaceholderText(field.hint);
    edit->setAccessibleName(field.label);
    edit->setAccessibleDescription(field.note);
    label->setBuddy(edit);
    auto* note = new ThemedLabel(FontRole::Label, Color::TextMuted);
    note->setText(field.note);
    note->setWordWrap(true);
    note->setContentsMargins(0, 0, 0, Theme::current().em(0.9));
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(note, row + 1, 1);
    if (field.kind == ConnectField::Kind::Secret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    } else if (field.kind != ConnectField::Kind::Text) {
        auto* browseButton = new Button(tr("Choose…"));
        grid->addWidget(browseButton, row, 2);
        connect(browseButton, &Button::clicked, this, [this, field, edit] { browse(field, edit); });
    }
    connect(edit, &QLineEdit::textEdited, this, &ConnectAccessStep::changed);
    connect(edit, &QLineEdit::returnPressed, this, &ConnectAccessStep::test);
    m_inputs.push_back({field, edit});
}

void ConnectAccessStep::browse(const ConnectField& field, QLineEdit* edit)
{
    const auto take = [this, edit = QPointer(edit)](const QString& path) {
        if (!edit)
            return;
        edit->setText(path);
        changed();
        test();
    };
    if (field.kind == ConnectField::Kind::Folder)
        askFolder(this, field.label, edit->text(), take);
    else
        askFileToOpen(this, field.label, tr("Mapping (*.json);;All files (*)"), edit->text(), take);
}

void ConnectAccessStep::enter(const ConnectDraft& draft)
{
    const bool same = m_kind == draft.settings.kind && draft.settings.options == m_draft.settings.options;
    m_draft = draft;
    if (!same || m_inputs.empty()) {
        build(draft.settings.kind);
        for (const Input& input : m_inputs)
            input.edit->setText(input.field.option.isEmpty() ? draft.secret : draft.settings.options.value(input.field.option).toString());
        changed();
    }
    if (!m_inputs.empty())
        m_inputs.front().edit->setFocus();
}

void ConnectAccessStep::store(ConnectDraft& draft) const
{
    for (const Input& input : m_inputs) {
        const QString text = input.edit->text();
        if (input.field.option.isEmpty())
            draft.secret = text;
        else if (text.trimmed().isEmpty())
            draft.settings.options.remove(input.field.option);
        else
            draft.settings.options.insert(input.field.option, text.trimmed());
    }
}

bool ConnectAccessStep::isFilled() const
{
    return std::ranges::all_of(m_inputs, [](const Input& input) {
        return !input.field.required || !input.edit->text().trimmed().isEmpty();
    });
}

void ConnectAccessStep::changed()
{
    ++m_asked;
    m_works = false;
    m_report.reset();
    m_test->setEnabled(isFilled());
    say({}, true);
    Q_EMIT completeChanged();
}

void ConnectAccessStep::test()
{
    if (!isFilled())
        return;
    store(m_draft);
    m_works = false;
    const int asked = ++m_asked;
    m_test->setEnabled(false);
    say(tr("The access is being tried…"), true);
    m_questions.test(m_draft.settings, m_draft.secret,
                     [self = QPointer(this), asked](const Result<channels::AccessReport>& answer) {
                         if (self && asked == self->m_asked)
                             self->answered(answer);
                     });
}

void ConnectAccessStep::answered(const Result<channels::AccessReport>& answer)
{
    const wording::Language language;
    m_report = answer;
    m_test->setEnabled(true);
    m_works = answer.has_value();
    if (!m_works) {
        say(wording::whatHappened(answer.error(), language), false, wording::whatToDo(answer.error(), language));
    } else {
        QStringList kinds;
        for (const RecordKind kind : answer->readable)
            kinds += wording::recordKindWord(kind, language);
        QString more = kinds.isEmpty() ? QString() : tr("It can be read: %1.", "kinds of records").arg(QLocale().createSeparatedList(kinds));
        if (answer->mayWrite)
            more += u'\n' + tr("This access could also write. Unisono never does; an account that may only read is safer.");
        say(answer->account.isEmpty() ? tr("The access works.") : tr("The access works, as %1.", "account").arg(answer->account),
            true, more.trimmed());
    }
    Q_EMIT completeChanged();
}

void ConnectAccessStep::say(const QString& text, bool good, const QString& more)
{
    m_answer->setText(text);
    m_answer->setColor(good ? Color::Positive : Color::Critical);
    m_answer->setVisible(!text.isEmpty());
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

void ConnectAccessStep::retranslate()
{
    m_test->setText(tr("Try the access"));
    if (m_inputs.empty())
        return;
    const auto report = m_report;
    store(m_draft);
    build(m_kind);
    for (const Input& input : m_inputs)
        input.edit->setText(input.field.option.isEmpty() ? m_draft.secret : m_draft.settings.options.value(input.field.option).toString());
    changed();
    if (report)
        answered(*report);
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/connect_preview_step.h"

#include "pages/channels/batch_preview.h"
#include "theme/theme.h"
#include "widgets/section_heading.h"
#include "widgets/themed_label.h"
#include "wording/channel_wording.h"
#include "wording/count_wording.h"
#include "wording/error_wording.h"
#include "wording/row_wording.h"

#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::ThemedLabel;

namespace {

constexpr std::size_t shownRejected = 5;

} // namespace

ConnectPreviewStep::ConnectPreviewStep(const ConnectQuestions& questions, QWidget* parent)
    : ConnectStep(parent), m_questions(questions), m_sentence(new ThemedLabel(FontRole::Body, Color::TextMuted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_sentence->setWordWrap(true);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* holder = new QWidget;
    m_content = new QVBoxLayout(holder);
    m_content->setContentsMargins({});
    scroll->setWidget(holder);
    layout->addWidget(m_sentence);
    layout->addWidget(scroll, 1);
}

QString ConnectPreviewStep::name() const
{
    return tr("What is read");
}

QString ConnectPreviewStep::question() const
{
    return tr("Is this what you expect?");
}

void ConnectPreviewStep::enter(const ConnectDraft& draft)
{
    const bool same = m_page && draft.settings.kind == m_draft.settings.kind
                      && draft.settings.options == m_draft.settings.options && draft.secret == m_draft.secret;
    m_draft = draft;
    if (!same)
        ask();
}

void ConnectPreviewStep::ask()
{
    m_page.reset();
    clear();
    m_sentence->setText(tr("The first page is being read. Nothing is kept yet."));
    Q_EMIT completeChanged();
    const int asked = ++m_asked;
    m_questions.preview(m_draft.settings, m_draft.secret, [self = QPointer(this), asked](Result<channels::Page> page) {
        if (!self || asked != self->m_asked)
            return;
        self->m_page = std::move(page);
        self->showPage();
        Q_EMIT self->completeChanged();
    });
}

void ConnectPreviewStep::clear()
{
    while (QLayoutItem* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConnectPreviewStep::showPage()
{
    clear();
    if (!m_page)
        return;
    if (!*m_page) {
        m_sentence->setText(wording::errorText(m_page->error(), {}));
        return;
    }
    const channels::Page& page = **m_page;
    qint64 rows = 0;
    for (const RecordBatch& batch : page.batches)
        rows += static_cast<qint64>(batch.size());
    const QString counted = wording::countText(rows, wording::Counted::Rows, {});
    m_sentence->setText(page.last ? tr("Everything there is: %1. Nothing is kept yet.", "number of rows").arg(counted)
                                  : tr("The first page: %1. Nothing is kept yet.", "number of rows").arg(counted));
    for (const RecordBatch& batch : page.batches) {
        if (!batch.isEmpty())
            addKind(batch);
    }
    addRejected(page.rejected);
    m_content->addStretch(1);
}

void ConnectPreviewStep::addKind(const RecordBatch& batch)
{
    const wording::Language language;
    auto* heading = new widgets::SectionHeading(wording::recordKindWord(batch.kind(), language),
                                                wording::countText(static_cast<qint64>(batch.size()), wording::Counted::Rows, language));
    m_content->addWidget(heading);
    m_content->addWidget(new BatchPreview(batch));
    m_content->addSpacing(Theme::current().em(0.9));
}

void ConnectPreviewStep::addRejected(const std::vector<RejectedRow>& rows)
{
    if (rows.empty())
        return;
    const wording::Language language;
    m_content->addWidget(new widgets::SectionHeading(
        tr("Not readable"), wording::countText(static_cast<qint64>(rows.size()), wording::Counted::Rows, language)));
    for (std::size_t i = 0; i < std::min(shownRejected, rows.size()); ++i) {
        auto* line = new ThemedLabel(FontRole::Body);
        line->setWordWrap(true);
        line->setText(tr("%1: %2", "place in a file, reason").arg(wording::rowPlace(rows[i], language), wording::rowReason(rows[i], language)));
        m_content->addWidget(line);
    }
}

QStringList ConnectPreviewStep::places() const
{
    std::set<QString> found;
    if (!isComplete())
        return {};
    const auto collect = [&found](const RecordBatch& batch, int field) {
        for (const std::string_view text : batch.texts(field)) {
            if (!text.empty())
                found.insert(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
    };
    for (const RecordBatch& batch : (*m_page)->batches) {
        if (batch.kind() == RecordKind::Location)
            collect(batch, field::location::location);
        else if (batch.kind() == RecordKind::Stock)
            collect(batch, field::stock::location);
    }
    return QStringList(found.begin(), found.end());
}

void ConnectPreviewStep::store(ConnectDraft& draft) const
{
    if (!isComplete() || !(*m_page)->profile)
        return;
    // What was filled in by hand before wins over what the back-end tells.
    const ChannelProfile& told = *(*m_page)->profile;
    ChannelProfile& profile = draft.settings.profile;
    const QString name = profile.name;
    ChannelProfile onlyNamed;
    onlyNamed.name = name;
    const bool untouched = profile == onlyNamed;
    if (untouched) {
        profile = told;
        if (!name.isEmpty())
            profile.name = name;
    }
}

void ConnectPreviewStep::retranslate()
{
    showPage();
}

} // namespace unisono::pages

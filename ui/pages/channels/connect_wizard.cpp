// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/connect_wizard.h"

#include "channels/channel_registry.h"
#include "pages/channels/connect_access_step.h"
#include "pages/channels/connect_kind_step.h"
#include "pages/channels/connect_preview_step.h"
#include "pages/channels/connect_profile_step.h"
#include "pages/channels/step_list.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/page_header.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Button;

namespace {

QStringList offeredKinds()
{
    QStringList kinds;
    for (const channels::ChannelKind& kind : channels::channelKinds())
        kinds += QLatin1String(kind.name);
    return kinds;
}

} // namespace

ConnectWizard::ConnectWizard(const ConnectQuestions& questions, QWidget* parent)
    : QWidget(parent), m_header(new widgets::PageHeader), m_list(new StepList),
      m_question(new widgets::ThemedLabel(FontRole::Page)), m_stack(new QStackedWidget)
{
    m_preview = new ConnectPreviewStep(questions);
    m_profile = new ConnectProfileStep;
    m_steps = {new ConnectKindStep(offeredKinds()), new ConnectAccessStep(questions), m_preview, m_profile};
    for (ConnectStep* one : std::as_const(m_steps)) {
        m_stack->addWidget(one);
        connect(one, &ConnectStep::completeChanged, this, &ConnectWizard::update);
    }
    m_question->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->addWidget(m_question);
    right->addWidget(m_stack, 1);
    right->addWidget(buildFoot());
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(row, 1);
    Theme::current().follow(this, [right] {
        const Theme& theme = Theme::current();
        right->setContentsMargins(theme.em(2.2), theme.em(1.2), theme.em(2.2), theme.em(1.2));
        right->setSpacing(theme.em(1.2));
    });
    retranslate();
}

QWidget* ConnectWizard::buildFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    m_discard = new Button({}, Button::Kind::Plain);
    m_later = new Button({}, Button::Kind::Plain);
    m_back = new Button;
    m_next = new Button({}, Button::Kind::Primary);
    layout->addWidget(m_later);
    layout->addWidget(m_discard);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_later, &Button::clicked, this, [this] { leave(true); });
    connect(m_discard, &Button::clicked, this, [this] { leave(false); });
    connect(m_back, &Button::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &Button::clicked, this, &ConnectWizard::next);
    return foot;
}

void ConnectWizard::begin(const QStringList& taken)
{
    m_taken = taken;
    m_draft = ConnectDraft::load();
    m_current = 0;
    show(m_draft.isEmpty() ? 0 : 1);
}

void ConnectWizard::show(int step)
{
    if (step < m_current)
        m_steps[m_current]->store(m_draft);
    m_current = step;
    if (m_steps[step] == m_profile)
        m_profile->setPlaces(m_preview->places());
    m_stack->setCurrentIndex(step);
    m_steps[step]->enter(m_draft);
    update();
}

void ConnectWizard::next()
{
    if (!m_steps[m_current]->isComplete())
        return;
    m_steps[m_current]->store(m_draft);
    if (m_current + 1 < m_steps.size())
        show(m_current + 1);
    else
        finish();
}

void ConnectWizard::finish()
{
    channels::ChannelSettings settings = m_draft.settings;
    const QString told = settings.profile.id;
    settings.id = !told.isEmpty() && !m_taken.contains(told) ? told : channelIdFor(settings.profile.name, m_taken);
    settings.profile.id = settings.id;
    const QString secret = m_draft.secret;
    leave(false);
    Q_EMIT finished(settings, secret);
}

void ConnectWizard::leave(bool keep)
{
    m_steps[m_current]->store(m_draft);
    if (keep && !m_draft.isEmpty())
        m_draft.save();
    else
        ConnectDraft::forget();
    m_draft = {};
    Q_EMIT left();
}

void ConnectWizard::update()
{
    QStringList names;
    for (const ConnectStep* one : std::as_const(m_steps))
        names += one->name();
    m_list->setSteps(names, m_current);
    m_question->setText(m_steps[m_current]->question());
    const bool last = m_current + 1 == m_steps.size();
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_steps[m_current]->isComplete());
    m_next->setText(last ? tr("Connect and pull") : tr("Next"));
}

void ConnectWizard::retranslate()
{
    m_header->setTitle(tr("Connect a channel"));
    m_header->setSentence(tr("Unisono reads it and never writes to it; nothing is kept before the last step"));
    m_back->setText(tr("Back"));
    m_later->setText(tr("Go on later"));
    m_later->setToolTip(tr("Keeps what is filled in, without the password (Esc)"));
    m_discard->setText(tr("Discard"));
    for (ConnectStep* one : std::as_const(m_steps))
        one->retranslate();
    update();
}

void ConnectWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave(true);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QWidget::keyPressEvent(event);
}

void ConnectWizard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(m_list->geometry(), Theme::current().color(Color::SurfaceAlt));
    painter.setPen(Theme::current().color(Color::Border));
    painter.drawLine(m_list->geometry().right(), m_list->y(), m_list->geometry().right(), height());
}

} // namespace unisono::pages

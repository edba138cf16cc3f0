// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/connect_kind_step.h"

#include "theme/theme.h"
#include "widgets/themed_label.h"
#include "wording/channel_wording.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;

ConnectKindStep::ConnectKindStep(const QStringList& kinds, QWidget* parent)
    : ConnectStep(parent), m_kinds(kinds), m_group(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (const QString& kind : kinds) {
        auto* radio = new QRadioButton;
        auto* sentence = new widgets::ThemedLabel(FontRole::Body, Color::TextMuted);
        sentence->setWordWrap(true);
        m_group->addButton(radio, m_group->buttons().size());
        m_sentences += sentence;
        layout->addWidget(radio);
        layout->addWidget(sentence);
        Theme::current().follow(radio, [radio, sentence, kind] {
            const Theme& theme = Theme::current();
            radio->setFont(theme.font(FontRole::Strong));
            radio->setIcon(theme.icon(connectKindIcon(kind)));
            sentence->setContentsMargins(theme.em(3.3), 0, 0, theme.em(1));
        });
    }
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &ConnectStep::completeChanged);
    retranslate();
}

QString ConnectKindStep::name() const
{
    return tr("Channel");
}

QString ConnectKindStep::question() const
{
    return tr("What is to be read?");
}

void ConnectKindStep::enter(const ConnectDraft& draft)
{
    const qsizetype index = m_kinds.indexOf(draft.settings.kind);
    if (index >= 0)
        m_group->button(static_cast<int>(index))->setChecked(true);
    if (QAbstractButton* first = m_group->button(static_cast<int>(std::max<qsizetype>(0, index))))
        first->setFocus();
}

void ConnectKindStep::store(ConnectDraft& draft) const
{
    const QString kind = m_kinds.value(m_group->checkedId());
    if (kind == draft.settings.kind)
        return;
    draft.settings.kind = kind;
    draft.settings.options = {};
    draft.secret.clear();
}

bool ConnectKindStep::isComplete() const
{
    return m_group->checkedId() >= 0;
}

void ConnectKindStep::retranslate()
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        m_group->button(static_cast<int>(i))->setText(wording::channelKindWord(m_kinds[i], {}));
        m_sentences[i]->setText(connectKindSentence(m_kinds[i]));
        m_group->button(static_cast<int>(i))->setAccessibleDescription(connectKindSentence(m_kinds[i]));
    }
}

} // namespace unisono::pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>

namespace unisono::widgets {

using theme::Theme;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_chipHolder(new QWidget(this)),
      m_add(new FilterChip(FilterChip::Kind::Add, m_chipHolder)),
      m_count(new ElidedLabel(theme::FontRole::Label, theme::Color::TextMuted, this))
{
    auto* chips = new FlowLayout(m_chipHolder);
    chips->addWidget(m_add);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chipHolder, 1);
    row->addWidget(m_count, 0);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Theme::current().follow(this, [row, chips] {
        row->setSpacing(Theme::current().em(0.9));
        chips->setSpacing(Theme::current().em(0.6));
    });
    connect(m_add, &FilterChip::clicked, this,
            [this] { Q_EMIT addRequested(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    retranslate();
}

void FilterBar::setFilters(const std::vector<Filter>& filters)
{
    const auto old = m_chipHolder->findChildren<FilterChip*>(QString(), Qt::FindDirectChildrenOnly);
    for (FilterChip* chip : old) {
        if (chip == m_add)
            continue;
        m_chipHolder->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chipHolder->layout()->removeWidget(m_add);
    for (const Filter& filter : filters) {
        auto* chip = new FilterChip(FilterChip::Kind::Value, m_chipHolder);
        chip->setContent(filter.name, filter.value);
        chip->setToolTip(tr("Click to change this filter; Delete removes it."));
        m_chipHolder->layout()->addWidget(chip);
        chip->show();
        connect(chip, &FilterChip::removeRequested, this, [this, id = filter.id] { Q_EMIT removeRequested(id); });
        connect(chip, &FilterChip::clicked, this, [this, chip, id = filter.id] {
            Q_EMIT editRequested(id, chip->mapToGlobal(QPoint(0, chip->height())));
        });
    }
    m_chipHolder->layout()->addWidget(m_add);
    QWidget* before = nullptr;
    for (int i = 0; i < m_chipHolder->layout()->count(); ++i) {
        QWidget* chip = m_chipHolder->layout()->itemAt(i)->widget();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    updateGeometry();
}

void FilterBar::setCountText(const QString& text)
{
    m_count->setText(text);
}

void FilterBar::setCanAdd(bool canAdd)
{
    m_add->setVisible(canAdd);
}

void FilterBar::insertWidget(QWidget* widget)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, widget);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_add->setContent(tr("Filter", "button that adds a filter"), {});
    m_add->setAccessibleName(tr("Add a filter"));
}

} // namespace unisono::widgets

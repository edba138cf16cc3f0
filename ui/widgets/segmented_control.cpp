// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented_control.h"

#include "theme/theme.h"
#include "widgets/segment_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace unisono::widgets {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
}

void SegmentedControl::setChoices(const QStringList& texts, const QStringList& icons)
{
    const int current = currentIndex();
    const auto old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new SegmentButton(texts.at(i), icons.value(i), this);
        button->setPlace(i == 0, i + 1 == texts.size());
        m_layout->addWidget(button);
        m_group->addButton(button, i);
    }
    setCurrentIndex(std::clamp(current, 0, std::max(0, int(texts.size()) - 1)));
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

} // namespace unisono::widgets

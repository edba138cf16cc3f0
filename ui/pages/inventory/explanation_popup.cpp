// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/explanation_popup.h"

#include "theme/theme.h"
#include "widgets/fact_list.h"
#include "widgets/themed_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using widgets::ThemedLabel;

namespace {

ThemedLabel* addText(QVBoxLayout* layout, const QString& text, FontRole role, Color color)
{
    if (text.isEmpty())
        return nullptr;
    auto* label = new ThemedLabel(role, color);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

} // namespace

ExplanationPopup::ExplanationPopup(const Explanation& explanation, QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(explanation.title);
    setAccessibleDescription(explanation.definition);
    const theme::Theme& look = theme::Theme::current();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.em(1.25), look.em(0.9), look.em(1.25), look.em(0.9));
    layout->setSpacing(look.em(0.6));
    addText(layout, explanation.title, FontRole::Section, Color::Text);
    addText(layout, explanation.definition, FontRole::Body, Color::Text);
    addText(layout, explanation.formula, FontRole::Strong, Color::Text);
    if (!explanation.inputs.empty()) {
        auto* facts = new widgets::FactList(widgets::FactList::Layout::Opposite);
        for (const Explanation::Input& input : explanation.inputs)
            facts->addFact(input.name, input.value);
        layout->addWidget(facts);
    }
    addText(layout, explanation.counted, FontRole::Small, Color::TextMuted);
    setFixedWidth(look.em(26));
}

ExplanationPopup* ExplanationPopup::open(const Explanation& explanation, const QPoint& anchor, QWidget* parent)
{
    auto* popup = new ExplanationPopup(explanation, parent);
    popup->adjustSize();
    popup->resize(popup->width(), popup->layout()->hasHeightForWidth() ? popup->layout()->totalHeightForWidth(popup->width())
                                                                      : popup->sizeHint().height());
    const QScreen* screen = parent->screen();
    QRect place(anchor, popup->size());
    const QRect room = screen ? screen->availableGeometry() : place;
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    popup->move(place.topLeft());
    popup->show();
    popup->setFocus();
    return popup;
}

void ExplanationPopup::paintEvent(QPaintEvent*)
{
    const theme::Theme& look = theme::Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Color::SurfaceAlt));
    painter.setPen(look.color(Color::BorderStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ExplanationPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace unisono::pages

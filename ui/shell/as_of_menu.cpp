// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/as_of_menu.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace unisono::shell {

AsOfMenu::AsOfMenu(QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("asOf"));
    connect(this, &QMenu::aboutToShow, this, &AsOfMenu::fill);
    fill();
}

void AsOfMenu::setMoments(Instant present, Instant shown, const QTimeZone& zone)
{
    m_present = present;
    m_shown = shown;
    m_zone = zone;
    fill();
}

void AsOfMenu::add(const QString& text, Instant instant)
{
    QAction* action = addAction(text, this, [this, instant] { Q_EMIT chosen(instant); });
    action->setCheckable(true);
    action->setChecked(instant == m_shown);
}

void AsOfMenu::fill()
{
    clear();
    setTitle(tr("&As of", "the moment whose figures are shown"));
    const Instant present = m_present.isKnown() ? m_present : Instant::now();
    const QDateTime local = present.toDateTime().toTimeZone(m_zone);
    const QDateTime midnight(local.date(), QTime(0, 0), m_zone);
    add(m_present.isKnown() ? tr("The sample’s present") : tr("Now"), Instant());
    add(tr("Yesterday evening"), Instant::fromDateTime(midnight).plusSeconds(-60));
    add(tr("A week ago"), present.plusSeconds(-7 * 24 * 3600));
    add(tr("Four weeks ago"), present.plusSeconds(-28 * 24 * 3600));
    addSeparator();
    addAction(tr("Choose a moment…"), this, &AsOfMenu::ask);
}

void AsOfMenu::ask()
{
    auto* dialog = new QDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("As of", "the moment whose figures are shown"));
    auto* layout = new QVBoxLayout(dialog);
    auto* label = new QLabel(tr("Show everything as it was known at this moment, in the region’s time (%1):")
                                 .arg(QString::fromUtf8(m_zone.id())));
    label->setWordWrap(true);
    const Instant first = m_shown.isKnown() ? m_shown : m_present.isKnown() ? m_present : Instant::now();
    // The field knows no zones: it holds the clock of the region, which is read back in the region's zone.
    const auto clock = [this](Instant instant) {
        const QDateTime there = instant.toDateTime().toTimeZone(m_zone);
        return QDateTime(there.date(), there.time(), Qt::UTC);
    };
    auto* edit = new QDateTimeEdit(clock(first));
    edit->setTimeSpec(Qt::UTC);
    edit->setDateTime(clock(first));
    edit->setCalendarPopup(true);
    edit->setMaximumDateTime(clock(m_present.isKnown() ? m_present : Instant::now()));
    label->setBuddy(edit);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, edit] { Q_EMIT chosen(Instant::fromDateTime(QDateTime(edit->date(), edit->time(), m_zone))); });
    dialog->open();
}

void AsOfMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QMenu::changeEvent(event);
}

} // namespace unisono::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/connect_profile_step.h"

#include "theme/theme.h"
#include "widgets/themed_label.h"
#include "wording/channel_wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::ThemedLabel;

namespace {

constexpr ChannelRole roles[]{ChannelRole::Unknown,    ChannelRole::WebStore,  ChannelRole::Marketplace, ChannelRole::StorePos,
                              ChannelRole::CallCentre, ChannelRole::MobileApp, ChannelRole::Erp};

} // namespace

ConnectProfileStep::ConnectProfileStep(QWidget* parent)
    : ConnectStep(parent), m_name(new QLineEdit), m_country(new QLineEdit), m_currency(new QLineEdit),
      m_timezone(new QLineEdit), m_role(new QComboBox), m_tax(new QComboBox), m_promise(new QSpinBox),
      m_buffer(new QSpinBox), m_scope(new QListWidget)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* holder = new QWidget;
    m_grid = new QGridLayout(holder);
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(Theme::current().em(0.25));
    m_grid->setHorizontalSpacing(Theme::current().em(0.9));
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(holder);
    outer->addWidget(scroll);
    m_promise->setRange(0, 7 * 24 * 60);
    m_buffer->setRange(0, 1'000'000);
    m_country->setMaxLength(2);
    m_currency->setMaxLength(3);
    m_scope->setMaximumHeight(Theme::current().em(9));
    for (QWidget* control : std::initializer_list<QWidget*>{m_name, m_role, m_promise, m_buffer, m_country, m_currency, m_timezone, m_tax})
        control->setMaximumWidth(Theme::current().em(28));
    m_name->setObjectName(QStringLiteral("connect/name"));
    m_promise->setObjectName(QStringLiteral("connect/promise"));
    m_nameRow = addRow(m_name);
    m_roleRow = addRow(m_role);
    m_promiseRow = addRow(m_promise);
    m_scopeRow = addRow(m_scope);
    m_bufferRow = addRow(m_buffer);
    m_countryRow = addRow(m_country);
    m_currencyRow = addRow(m_currency);
    m_timezoneRow = addRow(m_timezone);
    m_taxRow = addRow(m_tax);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectStep::completeChanged);
    fillChoices();
    retranslate();
}

ConnectProfileStep::Row ConnectProfileStep::addRow(QWidget* control)
{
    Row row{new ThemedLabel(FontRole::Body), new ThemedLabel(FontRole::Label, Color::TextMuted)};
    const int at = m_grid->rowCount();
    row.note->setWordWrap(true);
    row.note->setContentsMargins(0, 0, 0, Theme::current().em(0.6));
    row.label->setBuddy(control);
    m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
    m_grid->addWidget(control, at, 1);
    m_grid->addWidget(row.note, at + 1, 1);
    return row;
}

void ConnectProfileStep::fillChoices()
{
    const int role = m_role->currentIndex();
    const int tax = m_tax->currentIndex();
    m_role->clear();
    for (const ChannelRole one : roles)
        m_role->addItem(one == ChannelRole::Unknown ? tr("Not told") : wording::roleWord(one, {}));
    m_tax->clear();
    m_tax->addItems({tr("Not told"), tr("Include tax"), tr("Without tax")});
    m_role->setCurrentIndex(std::max(0, role));
    m_tax->setCurrentIndex(std::max(0, tax));
}

QString ConnectProfileStep::name() const
{
    return tr("Name and promise");
}

QString ConnectProfileStep::question() const
{
    return tr("What is it called, and what does it promise?");
}

void ConnectProfileStep::setPlaces(const QStringList& places)
{
    m_scope->clear();
    for (const QString& place : places) {
        auto* item = new QListWidgetItem(place, m_scope);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    const bool any = !places.isEmpty();
    m_scope->setVisible(any);
    m_scopeRow.label->setVisible(any);
    m_scopeRow.note->setVisible(any);
}

void ConnectProfileStep::enter(const ConnectDraft& draft)
{
    const ChannelProfile& profile = draft.settings.profile;
    m_name->setText(profile.name);
    m_role->setCurrentIndex(static_cast<int>(std::ranges::find(roles, profile.role) - std::begin(roles)));
    m_promise->setValue(profile.syncSlaMinutes.value_or(0));
    m_buffer->setValue(profile.defaultBuffer.isWhole() ? static_cast<int>(profile.defaultBuffer.toDouble()) : 0);
    m_country->setText(profile.country);
    m_currency->setText(profile.currency);
    m_timezone->setText(profile.timezone);
    m_tax->setCurrentIndex(!profile.pricesIncludeTax ? 0 : *profile.pricesIncludeTax ? 1 : 2);
    for (int row = 0; row < m_scope->count(); ++row) {
        QListWidgetItem* item = m_scope->item(row);
        item->setCheckState(profile.locationScope.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_name->setFocus();
}

void ConnectProfileStep::store(ConnectDraft& draft) const
{
    ChannelProfile& profile = draft.settings.profile;
    profile.name = m_name->text().trimmed();
    profile.role = roles[std::max(0, m_role->currentIndex())];
    profile.syncSlaMinutes = m_promise->value() > 0 ? std::optional(m_promise->value()) : std::nullopt;
    if (profile.defaultBuffer.isUnknown() || profile.defaultBuffer.isWhole())
        profile.defaultBuffer = m_buffer->value();
    profile.country = m_country->text().trimmed().toUpper();
    profile.currency = m_currency->text().trimmed().toUpper();
    profile.timezone = m_timezone->text().trimmed();
    profile.pricesIncludeTax = m_tax->currentIndex() <= 0 ? std::nullopt : std::optional(m_tax->currentIndex() == 1);
    QStringList scope;
    for (int row = 0; row < m_scope->count(); ++row) {
        if (m_scope->item(row)->checkState() == Qt::Checked)
            scope += m_scope->item(row)->text();
    }
    if (m_scope->count() > 0)
        profile.locationScope = scope;
}

bool ConnectProfileStep::isComplete() const
{
    return !m_name->text().trimmed().isEmpty();
}

void ConnectProfileStep::retranslate()
{
    m_nameRow.label->setText(tr("Name"));
    m_nameRow.note->setText(tr("As people say it: “Web shop”, “Tills”."));
    m_roleRow.label->setText(tr("What it is"));
    m_promiseRow.label->setText(tr("Promised age"));
    m_promiseRow.note->setText(tr("How old its figures may get. Older ones are shown as late."));
    m_promise->setSpecialValueText(tr("not promised"));
    m_promise->setSuffix(tr(" min", "minutes, after a number"));
    m_scopeRow.label->setText(tr("Sells from"));
    m_scopeRow.note->setText(tr("The places whose stock it offers. Nothing chosen: not told."));
    m_bufferRow.label->setText(tr("Buffer"));
    m_bufferRow.note->setText(tr("Pieces of every item that it keeps back."));
    m_countryRow.label->setText(tr("Country"));
    m_currencyRow.label->setText(tr("Currency"));
    m_timezoneRow.label->setText(tr("Time zone"));
    m_timezoneRow.note->setText(tr("For times without a zone: “Europe/Paris”."));
    m_taxRow.label->setText(tr("Prices"));
    const auto name = [](QWidget* control, const Row& row) { control->setAccessibleName(row.label->text()); };
    name(m_name, m_nameRow);
    name(m_role, m_roleRow);
    name(m_promise, m_promiseRow);
    name(m_scope, m_scopeRow);
    name(m_buffer, m_bufferRow);
    name(m_country, m_countryRow);
    name(m_currency, m_currencyRow);
    name(m_timezone, m_timezoneRow);
    name(m_tax, m_taxRow);
    for (const Row& row : {m_nameRow, m_roleRow, m_promiseRow, m_scopeRow, m_bufferRow, m_countryRow, m_currencyRow, m_timezoneRow, m_taxRow})
        row.note->setVisible(!row.note->text().isEmpty() && !row.label->isHidden());
    fillChoices();
}

} // namespace unisono::pages

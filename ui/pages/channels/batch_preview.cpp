// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/batch_preview.h"

#include "theme/theme.h"
#include "widgets/themed_label.h"
#include "wording/age_wording.h"
#include "wording/number_wording.h"

#include <QDate>
#include <QGridLayout>
#include <QLocale>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::ThemedLabel;

namespace {

constexpr std::size_t shownRows = 3;
constexpr int shownFields = 7;
constexpr std::size_t looked = 2000;

bool holdsAnything(const RecordBatch& batch, int field)
{
    const bool text = RecordBatch::holdsText(batch.shape().fields[static_cast<std::size_t>(field)].type);
    for (std::size_t row = 0; row < std::min(looked, batch.size()); ++row) {
        if (text ? !batch.text(field, row).empty() : batch.number(field, row) != RecordBatch::unknown)
            return true;
    }
    return false;
}

QString cellText(const RecordBatch& batch, int field, std::size_t row)
{
    const wording::Language language;
    const FieldType type = batch.shape().fields[static_cast<std::size_t>(field)].type;
    if (type == FieldType::Customer)
        return batch.text(field, row).empty() ? QString() : QStringLiteral("•••");
    if (type == FieldType::Text) {
        const std::string_view text = batch.text(field, row);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(40);
    }
    if (batch.number(field, row) == RecordBatch::unknown)
        return QStringLiteral("?");
    switch (type) {
    case FieldType::Decimal:
        return wording::quantityText(batch.decimal(field, row), language);
    case FieldType::Instant:
        return wording::shortMomentText(batch.instant(field, row), QTimeZone::systemTimeZone(), language);
    case FieldType::Date:
        return QLocale().toString(QDate(1970, 1, 1).addDays(batch.number(field, row)), QLocale::ShortFormat);
    case FieldType::TimeOfDay:
        return QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(batch.number(field, row)) * 60), QLocale::ShortFormat);
    default:
        return batch.number(field, row) ? BatchPreview::tr("yes") : BatchPreview::tr("no");
    }
}

QString fieldName(const RecordBatch& batch, int field)
{
    const std::string_view name = batch.shape().fields[static_cast<std::size_t>(field)].name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void addColumn(QGridLayout* grid, const RecordBatch& batch, int field)
{
    const int column = grid->columnCount();
    auto* heading = new ThemedLabel(FontRole::Label, Color::TextMuted);
    heading->setText(fieldName(batch, field));
    const bool number = batch.shape().fields[static_cast<std::size_t>(field)].type == FieldType::Decimal;
    const Qt::Alignment side = number ? Qt::AlignRight : Qt::AlignLeft;
    grid->addWidget(heading, 0, column, side);
    for (std::size_t row = 0; row < std::min(shownRows, batch.size()); ++row) {
        auto* cell = new ThemedLabel(FontRole::Body);
        cell->setText(cellText(batch, field, row));
        grid->addWidget(cell, static_cast<int>(row) + 1, column, side);
    }
}

} // namespace

BatchPreview::BatchPreview(const RecordBatch& batch, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::current().em(1.4));
    grid->setVerticalSpacing(Theme::current().em(0.25));
    QStringList others, missing;
    int shown = 0;
    for (int field = 0; field < static_cast<int>(batch.shape().fields.size()); ++field) {
        if (!holdsAnything(batch, field))
            missing += fieldName(batch, field);
        else if (shown++ < shownFields)
            addColumn(grid, batch, field);
        else
            others += fieldName(batch, field);
    }
    grid->setColumnStretch(grid->columnCount(), 1);
    QStringList notes;
    if (!others.isEmpty())
        notes += tr("Also read: %1.", "names of fields").arg(others.join(QStringLiteral(", ")));
    if (!missing.isEmpty())
        notes += tr("Not told, therefore unknown: %1.", "names of fields").arg(missing.join(QStringLiteral(", ")));
    if (notes.isEmpty())
        return;
    auto* note = new ThemedLabel(FontRole::Label, Color::TextMuted);
    note->setWordWrap(true);
    note->setText(notes.join(u' '));
    grid->addWidget(note, grid->rowCount(), 0, 1, -1);
}

} // namespace unisono::pages

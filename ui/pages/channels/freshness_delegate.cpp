// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/channels/freshness_delegate.h"

#include "items/table_model.h"
#include "theme/paint.h"
#include "widgets/freshness_bar.h"
#include "widgets/marks.h"
#include "wording/age_wording.h"

#include <QAbstractItemView>
#include <QPainter>

namespace unisono::pages {

using analysis::ChannelFreshness;
using theme::Color;
using theme::FontRole;
using theme::Theme;
using widgets::Freshness;

namespace {

constexpr double markEms = 1;
constexpr double wordsEms = 7.4;
constexpr double barEms = 4.6;

Freshness markOf(const FreshnessDelegate::Age& age)
{
    if (age.freshness.state == ChannelFreshness::State::Late)
        return Freshness::Late;
    if (age.freshness.state == ChannelFreshness::State::WithinPromise)
        return Freshness::Fresh;
    return age.pulling ? Freshness::Pulling : Freshness::Unknown;
}

} // namespace

FreshnessDelegate::FreshnessDelegate(std::function<Age(std::size_t)> ageOf, QObject* parent)
    : CellDelegate(parent), m_ageOf(std::move(ageOf))
{
}

int FreshnessDelegate::contentWidth(const QModelIndex&) const
{
    return Theme::current().em(0.6 + markEms + wordsEms + barEms + 1.2);
}

void FreshnessDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    // The table tells only its own delegate which row the pointer is over.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (const auto* common = view ? qobject_cast<const CellDelegate*>(view->itemDelegate()) : nullptr)
        const_cast<FreshnessDelegate*>(this)->setHoveredRow(common->hoveredRow());
    paintGround(*painter, option, index);
    const Age age = m_ageOf(index.data(items::TableModel::SourceRow).toULongLong());
    const Freshness mark = markOf(age);
    const bool late = mark == Freshness::Late;
    QRect area = option.rect.adjusted(theme.em(0.6), 0, -theme.em(0.6), 0);
    const double side = theme.emF(0.85);
    widgets::paintFreshness(*painter, QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side), mark);
    area.setLeft(area.left() + theme.em(markEms));
    const QString words = age.freshness.ageSeconds < 0 ? tr("unknown", "age of the data")
                                                       : wording::agoText(age.freshness.ageSeconds, {});
    theme::paintText(*painter, area, words, theme.font(late ? FontRole::Strong : FontRole::Body),
                     theme.color(late ? Color::Warning : Color::TextMuted));
    const double share = age.freshness.ageSeconds < 0 || age.freshness.promisedSeconds <= 0
                             ? -1
                             : static_cast<double>(age.freshness.ageSeconds) / static_cast<double>(age.freshness.promisedSeconds);
    if (area.width() > theme.em(wordsEms + 3)) {
        const QRectF bar(area.left() + theme.em(wordsEms), area.top(), std::min(theme.emF(barEms), area.width() - theme.emF(wordsEms)),
                         area.height());
        widgets::paintFreshnessBar(*painter, bar, share, late);
    }
    if (option.state & QStyle::State_HasFocus)
        theme::paintBox(*painter, option.rect, {}, theme.color(Color::Accent), 2, 2);
    painter->restore();
}

} // namespace unisono::pages

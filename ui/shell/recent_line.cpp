// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recent_line.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/freshness_badge.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"
#include "wording/age_wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

RecentLine::RecentLine(const RecentWorkspace& workspace, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme.em(0.25), 0, theme.em(0.25));
    layout->setSpacing(theme.em(0.75));
    auto* icon = new QLabel;
    icon->setPixmap(theme.pixmap(QStringLiteral("database"), Color::TextMuted, 1.2, devicePixelRatioF()));
    auto* name = new widgets::LinkButton(workspace.name());
    name->setStrong(true);
    name->setToolTip(workspace.address);
    layout->addWidget(icon);
    layout->addWidget(name);
    layout->addStretch(1);
    auto* facts = new widgets::ThemedLabel(FontRole::Label, Color::TextMuted);
    facts->setText(workspace.sample ? tr("Sample") : workspace.stores >= 0 ? tr("%Ln stores", nullptr, workspace.stores) : QString());
    layout->addWidget(facts);
    if (workspace.newest.isKnown() && !workspace.sample) {
        auto* badge = new widgets::FreshnessBadge;
        badge->setState(workspace.late ? widgets::Freshness::Late : widgets::Freshness::Fresh,
                        wording::agoText(secondsBetween(workspace.newest, Instant::now()), {}),
                        wording::exactMomentText(workspace.newest, QTimeZone::systemTimeZone(), {}));
        layout->addWidget(badge);
    }
    auto* forget = new widgets::Button({}, widgets::Button::Kind::Plain);
    forget->setIconName(QStringLiteral("x"));
    forget->setToolTip(workspace.sample ? tr("Remove the sample and its files") : tr("Take it off this list; the workspace stays"));
    forget->setAccessibleName(workspace.sample ? forget->toolTip() : tr("Take %1 off this list", "workspace name").arg(workspace.name()));
    layout->addWidget(forget);
    connect(name, &widgets::LinkButton::clicked, this, &RecentLine::opened);
    connect(forget, &widgets::Button::clicked, this, &RecentLine::forgotten);
}

void RecentLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(Color::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace unisono::shell

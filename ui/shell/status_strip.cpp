// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_strip.h"

#include "shell/region_facts.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/progress_row.h"
#include "widgets/themed_label.h"
#include "wording/count_wording.h"
#include "wording/number_wording.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr int saidFor = 6000;

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent), m_text(new widgets::ElidedLabel(FontRole::Small, Color::TextMuted)),
      m_pullText(new widgets::ThemedLabel(FontRole::Small, Color::TextMuted)), m_line(new widgets::ProgressLine),
      m_percent(new widgets::ThemedLabel(FontRole::Small, Color::TextMuted)), m_offlineIcon(new QLabel),
      m_offline(new widgets::ThemedLabel(FontRole::Small, Color::TextMuted)),
      m_clock(new widgets::ThemedLabel(FontRole::Small, Color::TextMuted)), m_state(std::make_shared<pages::PageState>())
{
    setObjectName(QStringLiteral("status"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_pullText);
    layout->addWidget(m_line);
    layout->addWidget(m_percent);
    layout->addStretch(1);
    layout->addWidget(m_offlineIcon);
    layout->addWidget(m_offline);
    layout->addWidget(m_clock);
    Theme::current().follow(this, [this, layout] {
        const Theme& theme = Theme::current();
        setFixedHeight(theme.em(2));
        layout->setContentsMargins(theme.em(1.25), 1, theme.em(1.25), 0);
        layout->setSpacing(theme.em(0.6));
        m_line->setFixedWidth(theme.em(8.5));
        m_offlineIcon->setPixmap(theme.pixmap(QStringLiteral("cloud-off"), Color::TextMuted, 1.1, devicePixelRatioF()));
        update();
    });
    connect(&m_minute, &QTimer::timeout, this, &StatusStrip::showClock);
    m_minute.start(20'000);
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, this, &StatusStrip::retranslate);
    retranslate();
}

void StatusStrip::setState(const pages::PageStatePtr& state)
{
    m_state = state;
    retranslate();
}

void StatusStrip::setPageText(const QString& text)
{
    m_pageText = text;
    if (!m_saying.isActive())
        m_text->setText(text);
}

void StatusStrip::say(const QString& sentence)
{
    m_text->setText(sentence);
    m_saying.start(saidFor);
}

void StatusStrip::setPull(const QString& channel, const QString& name, const session::PullProgress& progress)
{
    m_pulls.insert(channel, {name, progress});
    showPulls();
}

void StatusStrip::endPull(const QString& channel)
{
    m_pulls.remove(channel);
    showPulls();
}

void StatusStrip::showPulls()
{
    const bool any = !m_pulls.isEmpty();
    m_pullText->setVisible(any);
    m_line->setVisible(any);
    if (!any)
        return m_percent->hide();
    qint64 rows = 0;
    qint64 expected = 0;
    bool known = true;
    for (const Pull& pull : std::as_const(m_pulls)) {
        rows += pull.progress.rows;
        expected += pull.progress.expectedRows;
        known = known && pull.progress.expectedRows > 0;
    }
    const double share = known ? std::min(1.0, static_cast<double>(rows) / static_cast<double>(expected)) : -1;
    m_pullText->setText(m_pulls.size() == 1 ? tr("Pulling: %1").arg(m_pulls.first().name)
                                            : tr("Pulling %Ln channels", nullptr, static_cast<int>(m_pulls.size())));
    m_line->setShare(share);
    m_percent->setVisible(known);
    m_percent->setText(wording::percentText(share, {}, 0));
}

void StatusStrip::showClock()
{
    const tables::Snapshot* snapshot = m_state->snapshot.get();
    const QTimeZone zone = zoneOf(snapshot);
    const bool fixed = snapshot && (m_state->past || snapshot->region.isSample) && snapshot->asOf.isKnown();
    const QDateTime moment = (fixed ? snapshot->asOf.toDateTime() : QDateTime::currentDateTime()).toTimeZone(zone);
    const QLocale locale;
    const QString day = locale.toString(moment.date(), QLocale::LongFormat);
    m_clock->setText(tr("%1, %2 · %3", "day, time, time zone")
                         .arg(day, locale.toString(moment.time(), QLocale::ShortFormat), QString::fromUtf8(zone.id())));
}

void StatusStrip::retranslate()
{
    setPageText(m_pageText);
    m_offline->setText(tr("Readable offline"));
    m_offline->setToolTip(tr("Everything that was pulled is on this computer and stays readable without a network."));
    const bool open = !m_state->address.isEmpty();
    m_offline->setVisible(open);
    m_offlineIcon->setVisible(open);
    showPulls();
    showClock();
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_saying.stop(); // said in another language
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Color::Background));
    painter.setPen(Theme::current().color(Color::Border));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace unisono::shell
